Riverside Transit and its drivers

$48 million a year and millions of dollars

Riverside Transit on 2022-03-01: $48 million a year (Income from fares; stated as a fact; FY2020-21); “$48 million a year” (paraphrase, as told by Jo Field, in “Riders return, drivers do not”, Courier, 2022-03-01, https://courier.example/2022/riders-return). Jo Field (Courier) on 2022-03-01: millions of dollars (Income of the ferry; estimate; period not stated); “takes millions of dollars” (own-voice, in “Riders return, drivers do not”, Courier, 2022-03-01, https://courier.example/2022/riders-return). The two figures are often set side by side; not two answers to one question: The first is what the authority takes, the second what the company of the ferry takes.

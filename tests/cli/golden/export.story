Riverside Transit and its drivers

What do fares bring in a year?

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. In figures: $48 million a year (Income from fares; stated as a fact; FY2020-21). [1] Guild said in February 2022 (date inferred): Fares bring about $50 million a year. In figures: about $50 million (Income from fares; per year; stated as a fact; FY2020-21). [2] Can the figures be compared? Like for like: they agree. Where no answer is named, the editor set these statements side by side; the speakers did not answer each other in these documents.

$48 million a year and millions of dollars

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. In figures: $48 million a year (Income from fares; stated as a fact; FY2020-21). [1] Jo Field (Courier) said on March 1, 2022: The ferry takes several million dollars. In figures: millions of dollars (Income of the ferry; estimate; period not stated). [1] These figures are often set side by side, but they are not two answers to one question. The first is what the authority takes, the second what the company of the ferry takes.

Also said

Fares and income

A rider (not named) said between March 1, 2022 and March 2, 2022: Almost 40,000 people ride the buses each day. In figures: almost 40,000 (Riders a day; service: bus; estimate; moment not stated). Note: A reader's comment below the article. [1]

Riverside Transit [corrected], as told by Jo Field, said on March 1, 2022: Tickets will cost more next year. [1]

Sources

1. Jo Field. Riders return, drivers do not. Courier, 2022-03-01. https://courier.example/2022/riders-return
   - Riverside Transit, paraphrase, as told by Jo Field: “$48 million a year”
   - Jo Field (Courier), own-voice: “takes millions of dollars”
   - A rider (not named), verbatim: “almost 40,000 ride”
   - Riverside Transit, paraphrase, as told by Jo Field: “tickets will cost more”
2. Letter to members [sic]. Guild, 2022-02~
   - Guild, verbatim: “about $50 million each year”

Dates: ~ the date is inferred, not printed.

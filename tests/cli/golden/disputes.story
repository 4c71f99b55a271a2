Riverside Transit and its drivers

How many drivers does the authority employ?

Riverside Transit, as told by Jo Field, said on March 1, 2022: The authority employs 1,240 drivers. In figures: 1,240 (Drivers employed; contract: all; stated as a fact; as of March 1, 2022). [1] Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. In figures: fewer than 1,000 (Drivers employed; contract: permanent; estimate; moment not stated). [1, 2] Ada Moreno (Guild) calls beside the point what Riverside Transit says (The authority employs 1,240 drivers). [1] Can the figures be compared? Not like for like: they differ in contract; moment is not stated. Note: One counts permanent drivers, the other all.

What do fares bring in a year?

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. In figures: $48 million a year (Income from fares; stated as a fact; FY2020-21). [1] Guild said in February 2022 (date inferred): Fares bring about $50 million a year. In figures: about $50 million (Income from fares; per year; stated as a fact; FY2020-21). [2] Can the figures be compared? Like for like: they agree. Where no answer is named, the editor set these statements side by side; the speakers did not answer each other in these documents.

$48 million a year and millions of dollars

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. In figures: $48 million a year (Income from fares; stated as a fact; FY2020-21). [1] Jo Field (Courier) said on March 1, 2022: The ferry takes several million dollars. In figures: millions of dollars (Income of the ferry; estimate; period not stated). [1] These figures are often set side by side, but they are not two answers to one question. The first is what the authority takes, the second what the company of the ferry takes.

Sources

1. Jo Field. Riders return, drivers do not. Courier, 2022-03-01. https://courier.example/2022/riders-return
   - Riverside Transit, paraphrase, as told by Jo Field: “says it employs 1,240 drivers”
   - Ada Moreno (Guild), verbatim, via Jo Field: “fewer than 1,000 of us are permanent,”
   - Riverside Transit, paraphrase, as told by Jo Field: “$48 million a year”
   - Jo Field (Courier), own-voice: “takes millions of dollars”
2. Letter to members [sic]. Guild, 2022-02~
   - Ada Moreno (Guild), verbatim: “not 1,000 permanent drivers”
   - Guild, verbatim: “about $50 million each year”

Dates: ~ the date is inferred, not printed.

Riverside Transit and its drivers

How many drivers does the authority employ?

Riverside Transit, as told by Jo Field, said on March 1, 2022: The authority employs 1,240 drivers. [1] Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. [1, 2]

Ada Moreno (Guild) calls beside the point what Riverside Transit says (The authority employs 1,240 drivers). [1]

The figures 1,240 and fewer than 1,000 are not like for like: they differ in contract; moment is not stated.

Editor's note: One counts permanent drivers, the other all.

What do fares bring in a year?

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. [1] Guild said in or about February 2022: Fares bring about $50 million a year. [2]

The figures $48 million a year and about $50 million are like for like: they agree. The editor set these statements side by side; in these documents the speakers do not answer each other.

$48 million a year and millions of dollars

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. [1] Jo Field (Courier) said on March 1, 2022: The ferry takes several million dollars. The figure as printed is millions of dollars (Income of the ferry). [1]

These figures are often set side by side, but they are not two answers to one question. The first is what the authority takes, the second what the company of the ferry takes.

Sources

1. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Riverside Transit, as told by Jo Field: “says it employs 1,240 drivers”
   - Ada Moreno (Guild), quoted by Jo Field: “fewer than 1,000 of us are permanent,”
   - Riverside Transit, as told by Jo Field: “$48 million a year”
   - Jo Field (Courier): “takes millions of dollars”
2. Letter to members [sic]. Guild, about February 2022
   - Ada Moreno (Guild): “not 1,000 permanent drivers”
   - Guild: “about $50 million each year”

Dates: about, before a date: inferred, not printed.

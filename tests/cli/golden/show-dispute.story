
How many drivers does the authority employ?

Riverside Transit, as told by Jo Field, said on March 1, 2022: The authority employs 1,240 drivers. In figures: 1,240 (Drivers employed; contract: all; stated as a fact; as of March 1, 2022). [1] Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. In figures: fewer than 1,000 (Drivers employed; contract: permanent; estimate; moment not stated). [1, 2] Ada Moreno (Guild) calls beside the point what Riverside Transit says (The authority employs 1,240 drivers). [1] Can the figures be compared? Not like for like: they differ in contract; moment is not stated. Note: One counts permanent drivers, the other all.

Sources

1. Jo Field. Riders return, drivers do not. Courier, 2022-03-01. https://courier.example/2022/riders-return
   - Riverside Transit, paraphrase, as told by Jo Field: “says it employs 1,240 drivers”
   - Ada Moreno (Guild), verbatim, via Jo Field: “fewer than 1,000 of us are permanent,”
2. Letter to members [sic]. Guild, 2022-02~
   - Ada Moreno (Guild), verbatim: “not 1,000 permanent drivers”

Dates: ~ the date is inferred, not printed.


How many drivers does the authority employ?

Riverside Transit, as told by Jo Field, said on March 1, 2022: The authority employs 1,240 drivers. [1] Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. [1, 2]

Ada Moreno (Guild) calls beside the point what Riverside Transit says (The authority employs 1,240 drivers). [1]

The figures 1,240 and fewer than 1,000 are not like for like: they differ in contract; moment is not stated.

Editor's note: One counts permanent drivers, the other all.

Sources

1. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Riverside Transit, as told by Jo Field: “says it employs 1,240 drivers”
   - Ada Moreno (Guild), quoted by Jo Field: “fewer than 1,000 of us are permanent,”
2. Letter to members [sic]. Guild, about February 2022
   - Ada Moreno (Guild): “not 1,000 permanent drivers”

Dates: about, before a date: inferred, not printed.

Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. [1, 2] Ada Moreno (Guild) calls beside the point what Riverside Transit says (The authority employs 1,240 drivers). [1]

Sources

1. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Ada Moreno (Guild), quoted by Jo Field: “fewer than 1,000 of us are permanent,”
2. Letter to members [sic]. Guild, about February 2022
   - Ada Moreno (Guild): “not 1,000 permanent drivers”

Dates: about, before a date: inferred, not printed.

Riverside Transit and its drivers

Drivers

Riverside Transit, as told by Jo Field, said on March 1, 2022: The authority employs 1,240 drivers. [1] Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. [1, 2] Riverside Transit, as told by Guild (an opponent), said on or about February 20, 2022: The authority offers 4% at once, or 5% if the guild agrees by summer. [2] Guild said in or about February 2022: The guild does not accept the offer. [2]

Ada Moreno (Guild) calls beside the point what Riverside Transit says (The authority employs 1,240 drivers). [1] Guild rejects what Riverside Transit says (as told by Guild: The authority offers 4% at once, or 5% if the guild agrees by summer). [2]

No two of 4 figures of 2 kinds of thing are known to be like for like; 1 pair cannot be told.

Sources

1. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Riverside Transit, as told by Jo Field: “says it employs 1,240 drivers”
   - Ada Moreno (Guild), quoted by Jo Field: “fewer than 1,000 of us are permanent,”
2. Letter to members [sic]. Guild, about February 2022
   - Ada Moreno (Guild): “not 1,000 permanent drivers”
   - Riverside Transit, as told by Guild (an opponent): “offered 4% at once | 5% by summer”
   - Guild: “we refuse”

Dates: about, before a date: inferred, not printed.

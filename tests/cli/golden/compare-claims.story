Riverside Transit and its drivers

4% (Riverside Transit) and 5% (Riverside Transit)

Riverside Transit, as told by Guild (an opponent), said on or about February 20, 2022: The authority offers 4% at once, or 5% if the guild agrees by summer. [1]

Guild rejects what Riverside Transit says (as told by Guild: The authority offers 4% at once, or 5% if the guild agrees by summer): The guild does not accept the offer. [1]

Whether the figures 4% and 5% are like for like cannot be told: period is not stated.

Sources

1. Letter to members [sic]. Guild, about February 2022
   - Riverside Transit, as told by Guild (an opponent): “offered 4% at once | 5% by summer”

Dates: about, before a date: inferred, not printed.

Riverside Transit and its drivers

wages-offered-2022

Riverside Transit on 2022-02-20 (our inference): 4% (Rise in drivers' pay; proposal; FY2021-22) and 5% (Rise in drivers' pay; proposal; period not stated); “offered 4% at once | 5% by summer” (paraphrase, as told by Guild, in “Letter to members [sic]”, Guild, 2022-02~). Whether the two figures can be set against each other cannot be told, because the period is not stated for one, the other is for FY2021-22. Guild rejects what Riverside Transit says (as told by Guild: The authority offers 4% at once, or 5% if the guild agrees by summer): The guild does not accept the offer. Words: we refuse.

Dates: ~ the date is inferred, not printed.

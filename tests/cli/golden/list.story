Riverside Transit and its drivers

Fares and income

Guild said in or about February 2022: Fares bring about $50 million a year. [1]

Jo Field (Courier) said on March 1, 2022: The ferry takes several million dollars. The figure as printed is millions of dollars (Income of the ferry). [2]

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. [2]

A rider (not named) said between March 1 and March 2, 2022: Almost 40,000 people ride the buses each day. [2] (Note: A reader's comment below the article.)

Riverside Transit [corrected], as told by Jo Field, said on March 1, 2022: Tickets will cost more next year. [2]

Drivers

Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. [2, 1]

Guild said in or about February 2022: The guild does not accept the offer. [1]

Riverside Transit, as told by Guild (an opponent), said on or about February 20, 2022: The authority offers 4% at once, or 5% if the guild agrees by summer. [1]

Riverside Transit, as told by Jo Field, said on March 1, 2022: The authority employs 1,240 drivers. [2]

9 claims with 8 figures, 3 parties and 1 claimant without a party, 2 disputes.
Not every two figures are like for like: of 3 pairs of one kind of thing, 1 is, 1 is not, 1 cannot be told.
Often set side by side; not two answers to one question: $48 million a year (Riverside Transit) and millions of dollars (Jo Field, Courier), see income-of-buses-and-ferry.

Sources

1. Letter to members [sic]. Guild, about February 2022
   - Guild: “about $50 million each year”
   - Ada Moreno (Guild): “not 1,000 permanent drivers”
   - Guild: “we refuse”
   - Riverside Transit, as told by Guild (an opponent): “offered 4% at once | 5% by summer”
2. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Jo Field (Courier): “takes millions of dollars”
   - Riverside Transit, as told by Jo Field: “$48 million a year”
   - A rider (not named): “almost 40,000 ride”
   - Riverside Transit, as told by Jo Field: “tickets will cost more”
   - Ada Moreno (Guild), quoted by Jo Field: “fewer than 1,000 of us are permanent,”
   - Riverside Transit, as told by Jo Field: “says it employs 1,240 drivers”

Dates: about, before a date: inferred, not printed.

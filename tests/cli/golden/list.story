Riverside Transit and its drivers

Fares and income

Guild said in February 2022 (date inferred): Fares bring about $50 million a year. In figures: about $50 million (Income from fares; per year; stated as a fact; FY2020-21). [1]

Jo Field (Courier) said on March 1, 2022: The ferry takes several million dollars. In figures: millions of dollars (Income of the ferry; estimate; period not stated). [2]

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. In figures: $48 million a year (Income from fares; stated as a fact; FY2020-21). [2]

A rider (not named) said between March 1, 2022 and March 2, 2022: Almost 40,000 people ride the buses each day. In figures: almost 40,000 (Riders a day; service: bus; estimate; moment not stated). Note: A reader's comment below the article. [2]

Riverside Transit [corrected], as told by Jo Field, said on March 1, 2022: Tickets will cost more next year. [2]

Drivers

Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. In figures: fewer than 1,000 (Drivers employed; contract: permanent; estimate; moment not stated). [2, 1]

Guild said in February 2022 (date inferred): The guild does not accept the offer. [1]

Riverside Transit, as told by Guild (an opponent), said on February 20, 2022 (date inferred): The authority offers 4% at once, or 5% if the guild agrees by summer. In figures: 4% (Rise in drivers' pay; proposal; FY2021-22); 5% (Rise in drivers' pay; proposal; period not stated). [1]

Riverside Transit, as told by Jo Field, said on March 1, 2022: The authority employs 1,240 drivers. In figures: 1,240 (Drivers employed; contract: all; stated as a fact; as of March 1, 2022). [2]

9 claims with 8 figures, 3 parties, 2 disputes.
Not every two figures are like for like: of 3 pairs of one kind of thing, 1 is, 1 is not, 1 cannot be told.
Often set side by side; not two answers to one question: $48 million a year (Riverside Transit) and millions of dollars (Jo Field (Courier)), see income-of-buses-and-ferry.

Sources

1. Letter to members [sic]. Guild, 2022-02~
   - Guild, verbatim: “about $50 million each year”
   - Ada Moreno (Guild), verbatim: “not 1,000 permanent drivers”
   - Guild, verbatim: “we refuse”
   - Riverside Transit, paraphrase, as told by Guild (an opponent): “offered 4% at once | 5% by summer”
2. Jo Field. Riders return, drivers do not. Courier, 2022-03-01. https://courier.example/2022/riders-return
   - Jo Field (Courier), own-voice: “takes millions of dollars”
   - Riverside Transit, paraphrase, as told by Jo Field: “$48 million a year”
   - A rider (not named), verbatim: “almost 40,000 ride”
   - Riverside Transit, paraphrase, as told by Jo Field: “tickets will cost more”
   - Ada Moreno (Guild), verbatim, via Jo Field: “fewer than 1,000 of us are permanent,”
   - Riverside Transit, paraphrase, as told by Jo Field: “says it employs 1,240 drivers”

Dates: ~ the date is inferred, not printed.

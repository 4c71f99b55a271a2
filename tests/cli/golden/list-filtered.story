Riverside Transit and its drivers

Drivers

Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 drivers have permanent contracts. In figures: fewer than 1,000 (Drivers employed; contract: permanent; estimate; moment not stated). [1, 2]

Guild said in February 2022 (date inferred): The guild does not accept the offer. [2]

2 claims with 1 figure, 1 party, 1 dispute.

Sources

1. Jo Field. Riders return, drivers do not. Courier, 2022-03-01. https://courier.example/2022/riders-return
   - Ada Moreno (Guild), verbatim, via Jo Field: “fewer than 1,000 of us are permanent,”
2. Letter to members [sic]. Guild, 2022-02~
   - Ada Moreno (Guild), verbatim: “not 1,000 permanent drivers”
   - Guild, verbatim: “we refuse”

Dates: ~ the date is inferred, not printed.

Riverside Transit and its drivers

Fares and income

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. [1]

Guild said in or about February 2022: Fares bring about $50 million a year. [2]

2 claims with 2 figures, 2 parties, 1 dispute.
The two figures are like for like.

Sources

1. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Riverside Transit, as told by Jo Field: “$48 million a year”
2. Letter to members [sic]. Guild, about February 2022
   - Guild: “about $50 million each year”

Dates: about, before a date: inferred, not printed.

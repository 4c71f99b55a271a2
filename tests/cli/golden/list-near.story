Riverside Transit and its drivers

Fares and income

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. In figures: $48 million a year (Income from fares; stated as a fact; FY2020-21). [1]

Guild said in February 2022 (date inferred): Fares bring about $50 million a year. In figures: about $50 million (Income from fares; per year; stated as a fact; FY2020-21). [2]

2 claims with 2 figures, 2 parties, 1 dispute.
The two figures are like for like.

Sources

1. Jo Field. Riders return, drivers do not. Courier, 2022-03-01. https://courier.example/2022/riders-return
   - Riverside Transit, paraphrase, as told by Jo Field: “$48 million a year”
2. Letter to members [sic]. Guild, 2022-02~
   - Guild, verbatim: “about $50 million each year”

Dates: ~ the date is inferred, not printed.

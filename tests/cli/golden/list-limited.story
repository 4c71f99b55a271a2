Riverside Transit and its drivers

Fares and income

Guild said in or about February 2022: Fares bring about $50 million a year. [1]

Jo Field (Courier) said on March 1, 2022: The ferry takes several million dollars. The figure as printed is millions of dollars (Income of the ferry). [2]

9 claims with 8 figures, 3 parties and 1 claimant without a party, 2 disputes.
2 of 10 rows are shown.
Not every two figures are like for like: of 3 pairs of one kind of thing, 1 is, 1 is not, 1 cannot be told.
Often set side by side; not two answers to one question: $48 million a year (Riverside Transit) and millions of dollars (Jo Field, Courier), see income-of-buses-and-ferry.

Sources

1. Letter to members [sic]. Guild, about February 2022
   - Guild: “about $50 million each year”
2. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Jo Field (Courier): “takes millions of dollars”

Dates: about, before a date: inferred, not printed.

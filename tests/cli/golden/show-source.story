Riders return, drivers do not

- kind: article-newspaper
- publisher: riverside-courier
- authors: jo-field
- published: 2022-03-01
- updated: 2022-03-02
- url: https://courier.example/2022/riders-return

- Riverside Transit, said 2022-03-01: Fares bring $48 million a year. (income-authority-2022) $48 million a year (Income from fares; stated as a fact; FY2020-21). [1]
- A rider (not named), said 2022-03-01/2022-03-02: Almost 40,000 people ride the buses each day. (riders-2022) almost 40,000 (Riders a day; service: bus; estimate; time not stated). [1]
- Jo Field (Courier), said 2022-03-01: The ferry takes several million dollars. (ferry-income-2022) millions of dollars (Income of the ferry; estimate; time not stated). [1]
- Riverside Transit [corrected], said 2022-03-01: Tickets will cost more next year. (tickets-rise-next-year) [1]
- Riverside Transit, said 2022-03-01: The authority employs 1,240 drivers. (drivers-authority-2022) 1,240 (Drivers employed; contract: all; stated as a fact; as of 2022-03-01). [1]
- Ada Moreno (Guild), said 2022-02/2022-03-01: Fewer than 1,000 drivers have permanent contracts. (drivers-guild-2022) fewer than 1,000 (Drivers employed; contract: permanent; estimate; time not stated). [1, 2]

Sources

1. Jo Field. Riders return, drivers do not. Courier, 2022-03-01. https://courier.example/2022/riders-return
   - Riverside Transit, as told by Jo Field: “$48 million a year”
   - A rider (not named): “almost 40,000 ride” Note: A reader's comment below the article.
   - Jo Field (Courier): “takes millions of dollars”
   - Riverside Transit, as told by Jo Field: “tickets will cost more”
   - Riverside Transit, as told by Jo Field: “says it employs 1,240 drivers”
   - Ada Moreno (Guild), quoted by Jo Field: “fewer than 1,000 of us are permanent,”
2. Letter to members [sic]. Guild, 2022-02~
   - Ada Moreno (Guild): “not 1,000 permanent drivers”

Dates: ~ the date is inferred, not printed.

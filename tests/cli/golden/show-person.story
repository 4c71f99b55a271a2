Ada Moreno

- positions: President of drivers-guild (2021-03/2022-10)

- Ada Moreno (Guild), said 2022-02/2022-03-01: Fewer than 1,000 drivers have permanent contracts. (drivers-guild-2022) fewer than 1,000 (Drivers employed; contract: permanent; estimate; time not stated). [1, 2]

Sources

1. Jo Field. Riders return, drivers do not. Courier, 2022-03-01. https://courier.example/2022/riders-return
   - Ada Moreno (Guild), quoted by Jo Field: “fewer than 1,000 of us are permanent,”
2. Letter to members [sic]. Guild, 2022-02~
   - Ada Moreno (Guild): “not 1,000 permanent drivers”

Dates: ~ the date is inferred, not printed.

Riverside Transit and its drivers

What do fares bring in a year?

Riverside Transit on 2022-03-01: $48 million a year (Income from fares; stated as a fact; FY2020-21); “$48 million a year” (paraphrase, as told by Jo Field, in “Riders return, drivers do not”, Courier, 2022-03-01, https://courier.example/2022/riders-return). Guild in 2022-02 (our inference): about $50 million (Income from fares; per year; stated as a fact; FY2020-21); “about $50 million each year” (verbatim, in “Letter to members [sic]”, Guild, 2022-02~). The two figures are like for like: they agree.

Dates: ~ the date is inferred, not printed.

Fares and income

In time

- FY2020-21: about $50 million (Income from fares; per year; stated as a fact), Guild, said 2022-02~
- FY2020-21: $48 million a year (Income from fares; stated as a fact), Riverside Transit, said 2022-03-01
- moment not stated: millions of dollars (Income of the ferry; estimate), Jo Field (Courier), said 2022-03-01
- moment not stated: almost 40,000 (Riders a day; service: bus; estimate), A rider (not named), said 2022-03-01/2022-03-02

4 figures; the moment of 2 is not stated.

Dates: ~ the date is inferred, not printed.

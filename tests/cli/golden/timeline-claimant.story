Riverside Transit Authority

In time

- FY2020-21: $48 million a year (Income from fares; stated as a fact), Riverside Transit, said 2022-03-01
- FY2021-22: 4% (Rise in drivers' pay; proposal), Riverside Transit, said 2022-02-20~
- moment not stated: 5% (Rise in drivers' pay; proposal), Riverside Transit, said 2022-02-20~
- 2022-03-01: 1,240 (Drivers employed; contract: all; stated as a fact), Riverside Transit, said 2022-03-01

4 figures; the moment of 1 is not stated.

Dates: ~ the date is inferred, not printed.

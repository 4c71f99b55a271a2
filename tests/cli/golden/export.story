Riverside Transit and its drivers

What do fares bring in a year?

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. [1] Guild said in or about February 2022: Fares bring about $50 million a year. [2]

The figures $48 million a year and about $50 million are like for like: they agree. The editor set these statements side by side; in these documents the speakers do not answer each other.

$48 million a year and millions of dollars

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. [1] Jo Field (Courier) said on March 1, 2022: The ferry takes several million dollars. The figure as printed is millions of dollars (Income of the ferry). [1]

These figures are often set side by side, but they are not two answers to one question. The first is what the authority takes, the second what the company of the ferry takes.

Also said

Fares and income

A rider (not named) said between March 1 and March 2, 2022: Almost 40,000 people ride the buses each day. [1] (Note: A reader's comment below the article.)

Riverside Transit [corrected], as told by Jo Field, said on March 1, 2022: Tickets will cost more next year. [1]

Sources

1. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Riverside Transit, as told by Jo Field: “$48 million a year”
   - Jo Field (Courier): “takes millions of dollars”
   - A rider (not named): “almost 40,000 ride”
   - Riverside Transit, as told by Jo Field: “tickets will cost more”
2. Letter to members [sic]. Guild, about February 2022
   - Guild: “about $50 million each year”

Dates: about, before a date: inferred, not printed.

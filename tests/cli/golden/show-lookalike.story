
$48 million a year and millions of dollars

Riverside Transit, as told by Jo Field, said on March 1, 2022: Fares bring $48 million a year. [1] Jo Field (Courier) said on March 1, 2022: The ferry takes several million dollars. The figure as printed is millions of dollars (Income of the ferry). [1]

These figures are often set side by side, but they are not two answers to one question. The first is what the authority takes, the second what the company of the ferry takes.

Sources

1. Jo Field. Riders return, drivers do not. Courier, March 1, 2022. https://courier.example/2022/riders-return
   - Riverside Transit, as told by Jo Field: “$48 million a year”
   - Jo Field (Courier): “takes millions of dollars”

"""The tables of a ledger: their columns, which docs/dataset.md lists, and their rows; databases, files of columns and workbooks are written of them."""

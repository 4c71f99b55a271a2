"""A ledger opened: its records, from files or from the index, its proofs, and its rows for Python."""

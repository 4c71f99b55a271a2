"""What a ledger answers: filters, orders and frozen views.

It reads through the store protocol and writes nothing; a renderer shows what it gives.
Everywhere `store` is the ledger that is asked, wherever its records lie; `figures` are in the order in
which they are shown.
"""

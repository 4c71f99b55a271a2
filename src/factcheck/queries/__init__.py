"""What a ledger answers: filters, orders and frozen views.

It reads through the store protocol and writes nothing; a renderer shows what it gives.
"""

"""YAML to a text tree with the place of every key and value, and back.

Scalars stay text; what YAML allows and a ledger must not hold is refused with its place.
"""

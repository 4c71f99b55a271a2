"""Where the records of a ledger lie when they are not in memory."""

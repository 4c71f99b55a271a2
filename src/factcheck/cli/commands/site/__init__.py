"""The commands of the group `factcheck site`, which write the ledger as web pages."""

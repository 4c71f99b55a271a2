"""The commands of the group `factcheck dataset`, which write the ledger for engines that group many figures."""

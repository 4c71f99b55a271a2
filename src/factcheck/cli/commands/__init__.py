"""One module a command, named as it is typed; a command opens the ledger, asks and writes."""

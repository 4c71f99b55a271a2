"""A ledger as linked data (JSON-LD): claims and reviews in the words of schema.org, quotes as Web Annotations."""

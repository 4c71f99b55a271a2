"""The ledger as a folder of web pages: records of pages, templates that write them, and who replaces the folder."""

"""Files to records, with a place for every path.

`whole.load` reads a corpus file and what it includes; nothing that a file can hold makes it raise.
"""

"""Files to records, with a place for every path.

`load.load` reads a corpus file and what it includes; nothing that a file can hold makes it raise.
"""

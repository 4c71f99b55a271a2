"""JSON Schema of the files of a corpus, for text editors: generated from the records and what they say of themselves.

It is loaded by `factcheck schema` and by `python docs/generate.py` only.
"""

"""What can be wrong with a corpus that could be read: one check a file, listed in one table.

A check is a generator from a corpus, or from a corpus and its proofs, to findings; it knows no file
and no line.
"""

"""What can be wrong with a corpus that could be read: one check a file, listed in one table.

A check is a generator from a corpus, or from a corpus and its proofs, to findings; it knows no file
and no line.
The corpus is whole, or a part of it where `table` says that a part is enough; the proofs are those of the lock
and, where it was read, of the archive.
"""

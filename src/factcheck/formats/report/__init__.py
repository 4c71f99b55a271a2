"""What is wrong with a corpus, as text or for a program: one pure function a format.

A reporter gives pieces of text and decides nothing; which formats there are stands in `formats`.
"""

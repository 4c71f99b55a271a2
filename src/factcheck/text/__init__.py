"""Texts as other programs read them: the only writer of JSON, and the only writer of CSV."""

"""Digits and number words that are no figure: dates, times, names, scores, codes, addresses.

Each function that skips takes the tokens of a stretch of text and the number of one among them, and
returns the token behind what is no figure, or None where it says nothing against one.
"""

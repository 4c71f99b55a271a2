"""Digits and number words that are no figure: dates, times, names, scores, codes, addresses."""

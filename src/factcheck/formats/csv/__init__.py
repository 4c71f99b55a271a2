"""Views as CSV: a row a figure, or a row a pair."""

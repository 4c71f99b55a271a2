"""Prove that a quote stands in an archived text, and where; say what stands there if it does not."""

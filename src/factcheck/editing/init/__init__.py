"""A new corpus: its files as texts, and the writing of them, all or none."""

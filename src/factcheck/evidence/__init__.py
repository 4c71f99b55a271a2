"""Archived texts, the proof that a quote stands in one, and the lock that records it."""

"""Paragraphs to print."""

"""Proposals of a text: a table for people, claims for a file, and JSON for programs."""

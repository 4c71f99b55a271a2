"""A document to its text and to what it says of itself, in a process of its own."""

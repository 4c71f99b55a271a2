"""The formats in which pictures are written, a room each."""

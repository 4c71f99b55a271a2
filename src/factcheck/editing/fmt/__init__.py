"""The canonical form of a file: the same records and comments, laid out in one way, and proven to be the same."""

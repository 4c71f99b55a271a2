"""Read a figure from tokens: its number, its unit, and the words around them."""

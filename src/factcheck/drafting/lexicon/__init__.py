"""The words by which a text says who speaks: tables alone."""

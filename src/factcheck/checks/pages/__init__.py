"""The pages of what reading itself reports, in the form of the docstring of a check."""

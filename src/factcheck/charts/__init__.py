"""Pictures of figures as plain records: what is drawn where, and in which words; drawing is a format.

No markup, no pixels, no floats: a place is a number on an axis.
"""

"""Whether figures can be compared at all, and what follows from their numbers.

The one place that knows: comparability, arithmetic on intervals, derivations, bridges, grouping.
It reads no files and says nothing about who is right.
"""

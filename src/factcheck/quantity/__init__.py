"""The grammar of printed figures: `$1.9 billion` to a number, a unit, a bound and two intervals.

`parse` reads a recorded value, strictly; `scan` finds every figure of a running text; `format`
writes a figure in canonical form.
No document is looked up and nothing is guessed: where a text can be read in two ways, the figure
says so in `readings`.
The grammar is imported when a text is first read; records alone need none of it.
"""

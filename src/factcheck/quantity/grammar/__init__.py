"""Read a figure from tokens: its number, its unit, and the words around them.

The arguments that its functions share are said here once:

    page: the tokens of a stretch of text, with the text from which they were cut.
    tokens: those of the page; the last ones are empty, so that looking ahead finds nothing.
    index: the token at which the reading begins; `end` is the one behind it.
    core: the amount as far as it is read: its number, its unit, where it starts and ends.
    strict: whether it is a recorded value, of which every word must belong to the figure, and no
        running text.

What reads returns what it found and the token behind it; where nothing of the kind stands there, None, or
nothing read and the same token.
"""

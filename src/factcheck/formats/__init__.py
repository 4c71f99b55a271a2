"""What views and pictures are written as, a room a format, a module a view.

A writer yields pieces of text; it computes nothing and decides nothing. A format of answers is a row
in `formats`; the modules that it names have a table of the views that they write.

Each writer takes the view, in which everything is computed, and `options`: the cells of a line, and
whether headings may be coloured.
"""

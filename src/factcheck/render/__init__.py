"""Views to text: one pure function for each format and view.

A renderer yields pieces of text; it computes nothing and decides nothing. A format is a row in
`formats`; the modules that it names have a table of the views that they write.
"""

"""In what two figures differ: a module for each kind of thing that is compared.

Each function that compares takes the two figures in the order in which they were named, which
changes no answer, and yields a reason for what differs or is not stated, or a note; nothing where
they do not differ.
"""

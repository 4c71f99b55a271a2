"""One module a command, named as it is typed; a command opens the ledger, asks and writes.

The docstring of a `run` is its help, so it lists no arguments: what one means is the `help` of its option, which stands
beside it or, where commands share it, at its type in `cli.options`. Those that most of them have:

    given: what was typed for each filter, by its name; `cli.filters` has the filters.
    form: the name of the format in which the answer is written.
    output: the file to which it is written, whole or not at all; None for standard output.
    corpus: the corpus file, or a folder that holds one; None where it is looked for upward.
    no_index: whether the files themselves are read, and not the compiled corpus in the cache folder.

A `run` returns nothing: it ends with code 0, or raises `typer.Exit` with one of `cli.exits`. A `FactcheckError` of what
it asks passes through it; `cli.running` makes a message and a code of that.
"""

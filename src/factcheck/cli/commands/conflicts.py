"""The command `factcheck conflicts`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.exits import Exit
from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, Limit, NoIndex, Output


@add_filters
def run(
    given: Given,
    fail: Annotated[
        bool, typer.Option("--fail", help="Exit with 1 if figures conflict, for CI.")
    ] = False,
    limit: Limit = None,
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Find figures that conflict, would if what is not stated were the same, or differ in one thing.

    Examples:

      factcheck conflicts

      factcheck conflicts raises --fail
    """
    from factcheck.queries.conflicts import find_conflicts

    filters = read_filters(given)
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            view = find_conflicts(store, filters, limit=limit)
            ledger.write(view, form, output)
            if fail and view.found["conflict"]:
                raise typer.Exit(Exit.FINDINGS)

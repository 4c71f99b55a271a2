"""The command `factcheck conflicts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.asking import ask
from factcheck.cli.exits import Exit
from factcheck.cli.filters import Given, read_filters, takes_filters
from factcheck.cli.options import CorpusPath, Format, Limit, NoIndex, Output

if TYPE_CHECKING:
    from factcheck.queries.conflict_views import Conflicts
    from factcheck.queries.store import Store


@takes_filters
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
    found = 0

    def find(store: Store) -> Conflicts:
        nonlocal found
        view = find_conflicts(store, filters, limit=limit)
        found = view.found["conflict"]
        return view

    ask(find, form, output, corpus, no_index)
    if fail and found:
        raise typer.Exit(Exit.FINDINGS)

"""The command `factcheck list`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from factcheck.cli.filters import Given, read_filters, takes_filters
from factcheck.cli.ledger import open_ledger
from factcheck.cli.options import OUTPUT, CorpusPath, Format, Limit, NoIndex, Output, Sort

Todo: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--todo",
        help="List the claims that somebody must still look at, and why: open, unproven, unreviewed, unchecked.",
    ),
]


@takes_filters
def run(
    given: Given,
    sort: Sort = None,
    limit: Limit = None,
    todo: Todo = False,
    form: Format = "table",
    output: Output = None,
    coverage: Annotated[
        bool,
        typer.Option(
            "--coverage",
            help="Of one archived source: show the figures of its text that no claim holds yet.",
            rich_help_panel=OUTPUT,
        ),
    ] = False,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List claims and their figures, one row per figure.

    Examples:

      factcheck list reserves

      factcheck list --near 30,000

      factcheck list --source latimes-2018-08-15 --coverage

      factcheck list --party UTLA --since 2022 --format csv -o figures.csv

      factcheck list reserves --todo
    """
    if coverage:
        from factcheck.cli.drafted import write_coverage

        write_coverage(given["source"], form, output, corpus)
        return
    filters = read_filters(given)
    for ledger in open_ledger(corpus, no_index):
        with ledger as store:
            if todo:
                from factcheck.queries.todo import list_todo

                known = ledger.read_lock(), ledger.left_open
                ledger.write(
                    list_todo(store, filters, *known, order=sort, limit=limit), form, output
                )
                continue
            from factcheck.queries.list import list_claims

            ledger.write(list_claims(store, filters, order=sort, limit=limit), form, output)

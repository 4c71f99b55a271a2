"""The command `factcheck export`."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import OUTPUT, CorpusPath, Format, NoIndex, Output
from factcheck.errors import FactcheckError

WITH_RECORDS = ("json", "yaml")
"""Formats that hold the claims as files write them too, so that `import` takes them again."""


class NoSheetError(FactcheckError):
    """A mark for spreadsheets asked for in a format that none opens."""


@add_filters
def run(
    given: Given,
    form: Format = "markdown",
    excel: Annotated[
        bool,
        typer.Option(
            "--excel",
            help="Begin CSV with a byte order mark, by which Excel knows its encoding.",
            rich_help_panel=OUTPUT,
        ),
    ] = False,
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Export a topic or the whole corpus: figures, disputes and numbered sources.

    Examples:

      factcheck export reserves -o reserves.md

      factcheck export --format ndjson

      factcheck export --format csv --excel -o claims.csv
    """
    from factcheck.formats.formats import FORMATS
    from factcheck.queries.export import build_claim_stream, build_export

    if excel and form != "csv":
        raise NoSheetError("--excel is for CSV", hint="add --format csv")
    filters = read_filters(given)
    find = build_claim_stream if FORMATS[form].is_streamed else build_export
    if form in WITH_RECORDS:
        find = partial(build_export, with_records=True)
    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            ledger.write(find(store, filters), form, output, with_mark=excel)

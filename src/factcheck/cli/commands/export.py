"""The command `factcheck export`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import OUTPUT, CorpusPath, ExportFormat, NoIndex, Output
from factcheck.errors import FactcheckError


class NoSheetError(FactcheckError):
    """A mark for spreadsheets asked for in a format that none opens."""


@add_filters
def run(
    given: Given,
    form: ExportFormat = "markdown",
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

      factcheck export reserves --format wiki

      factcheck export --format sqlite -o ledger.db

      factcheck export --format csv --excel -o claims.csv
    """
    from factcheck.cli.database_file import check_file, write_database
    from factcheck.formats.questions import find_question

    if excel and form != "csv":
        raise NoSheetError("--excel is for CSV", hint="add --format csv")
    check_file(form, output)
    filters = read_filters(given)
    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            if form == "sqlite":
                from factcheck.queries.tables import build_tables

                assert output is not None, "bytes have a file"
                write_database(build_tables(store, filters), form, output)
            else:
                ledger.write(find_question(form)(store, filters), form, output, with_mark=excel)

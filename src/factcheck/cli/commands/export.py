"""The command `factcheck export`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import OUTPUT, CorpusPath, ExportFormat, NoIndex, Output


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
    juxtaposed: Annotated[
        bool,
        typer.Option(
            "--juxtaposed",
            help="With --format dot or mermaid: draw too what only an editor sets side by side.",
            rich_help_panel=OUTPUT,
        ),
    ] = False,
    changed_since: Annotated[
        str | None,
        typer.Option(
            "--changed-since",
            help="With --format atom: an earlier state, a folder or a revision of the git repository.",
            metavar="STATE",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    base: Annotated[
        str | None,
        typer.Option(
            "--base",
            help="With --format atom: the address of the ledger's site, if the settings do not say it.",
            metavar="URL",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Export a topic or the whole corpus: figures, disputes and numbered sources.

    Examples:

      factcheck export reserves -o reserves.md

      factcheck export --format ndjson

      factcheck export reserves --format html -o reserves.html

      factcheck export reserves --format wiki

      factcheck export charter-schools --format mermaid

      factcheck export --format atom --changed-since HEAD~1 --base https://example.org/ledger/

      factcheck export --format sqlite -o ledger.db

      factcheck export --format parquet -o ledger-parquet

      factcheck export reserves --format xlsx -o reserves.xlsx

      factcheck export reserves --format csv-chart -o reserves-charts

      factcheck export --format csv --excel -o claims.csv
    """
    from factcheck.cli.exported import ExportChoices, write_export
    from factcheck.cli.tables_output import check_file

    choices = ExportChoices(form, excel, juxtaposed, changed_since, base)
    choices.refuse_unfit()
    check_file(form, output)
    filters = read_filters(given)
    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            write_export(ledger, store, filters, choices, output)

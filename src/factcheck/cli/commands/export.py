"""The command `factcheck export`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import OUTPUT, CorpusPath, ExportFormat, NoIndex, Output
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.formats.formats import View
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters


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

      factcheck export --format parquet -o ledger-parquet

      factcheck export reserves --format xlsx -o reserves.xlsx

      factcheck export reserves --format csv-chart -o reserves-charts

      factcheck export --format csv --excel -o claims.csv
    """
    from factcheck.cli.tables_output import check_file, write_files
    from factcheck.formats.formats import EXPORT_FORMATS

    if excel and form != "csv":
        raise NoSheetError("--excel is for CSV", hint="add --format csv")
    check_file(form, output)
    filters = read_filters(given)
    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            if EXPORT_FORMATS[form].is_binary:
                from factcheck.queries.tables import build_tables

                assert output is not None, "bytes have a file"
                write_files(build_tables(store, filters, ledger.read_lock()), form, output)
            elif EXPORT_FORMATS[form].is_folder:
                from factcheck.queries.charted import build_charted_figures

                assert output is not None, "files have a folder"
                write_files(build_charted_figures(store, filters), form, output)
            else:
                ledger.write(_find_question(form)(store, filters), form, output, with_mark=excel)


def _find_question(form: str) -> Callable[[Store, Filters], View]:
    """Return what computes all that a format holds."""
    from factcheck.formats.formats import EXPORT_FORMATS
    from factcheck.queries.export import build_claim_stream, build_export, build_export_stream

    if EXPORT_FORMATS[form].is_streamed:
        return build_claim_stream
    if form == "json":
        return build_export_stream
    if form == "yaml":  # of which `import` takes the claims again, as of JSON
        return partial(build_export, with_records=True)
    if form in {"wiki", "csl", "bibtex"}:
        from factcheck.queries.citations import build_cited_export

        return build_cited_export
    return build_export

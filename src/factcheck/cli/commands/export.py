"""The command `factcheck export`."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Annotated, Final

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


class UnfitOptionError(FactcheckError):
    """An option of some formats with another."""


_GRAPHS: Final = ("dot", "mermaid")


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
    from factcheck.cli.tables_output import check_file, write_files
    from factcheck.formats.formats import EXPORT_FORMATS

    if excel and form != "csv":
        raise NoSheetError("--excel is for CSV", hint="add --format csv")
    if juxtaposed and form not in _GRAPHS:
        raise UnfitOptionError(
            f"--juxtaposed goes with --format dot or mermaid, --format is '{form}'"
        )
    if (changed_since or base) and form != "atom":
        raise UnfitOptionError(
            f"--changed-since and --base go with --format atom, --format is '{form}'"
        )
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
            elif form == "atom":
                from factcheck.site.feed import build_feed

                feed = build_feed(
                    ledger.opened, filters, changed_since, base, environment=os.environ
                )
                ledger.write(feed, form, output)
            else:
                ledger.write(
                    _find_question(form, is_juxtaposed=juxtaposed)(store, filters),
                    form,
                    output,
                    with_mark=excel,
                )


def _find_question(form: str, *, is_juxtaposed: bool) -> Callable[[Store, Filters], View]:
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
    if form == "html":
        from factcheck.charts.export import build_drawn_export

        return build_drawn_export
    if form == "vega":
        from factcheck.charts.export import draw_export

        return draw_export
    if form == "claim":
        from factcheck.queries.linked import build_linked_export

        return build_linked_export
    if form == "claimreview":
        from factcheck.queries.reviews import build_review_export

        return build_review_export
    if form == "annotations":
        from factcheck.queries.quoted import build_quote_export

        return build_quote_export
    if form in _GRAPHS:
        from factcheck.queries.answer_graph import build_answer_graph

        return partial(build_answer_graph, is_juxtaposed=is_juxtaposed)
    return build_export

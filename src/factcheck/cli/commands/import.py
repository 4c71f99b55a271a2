"""The command `factcheck import`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import CORPUS, OUTPUT, CorpusPath, Output

FILE_IS = "The file (what is found in it is printed; what could be two things is asked for)"


def run(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="The file; - for standard input.", show_default=False),
    ],
    form: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="FORM",
            help="What it is: claimreview, table, lines or datasette; found from its content where that is certain.",
            rich_help_panel=FILE_IS,
        ),
    ] = None,
    columns: Annotated[
        str | None,
        typer.Option(
            "--map",
            metavar="[COLUMN=FIELD,...]",
            help="Which column is which field, - for none. Alone, prints the columns with three values each and a proposed map, and writes nothing.",
            rich_help_panel=FILE_IS,
        ),
    ] = None,
    map_file: Annotated[
        Path | None,
        typer.Option(
            "--map-file",
            metavar="FILE",
            help="The same from a file, COLUMN=FIELD on each line.",
            rich_help_panel=FILE_IS,
        ),
    ] = None,
    dates: Annotated[
        str | None,
        typer.Option(
            "--dates",
            metavar="ORDER",
            help="Order of dates that end in their year: dmy or mdy; ymd refuses them.",
            rich_help_panel=FILE_IS,
        ),
    ] = None,
    decimal: Annotated[
        str | None,
        typer.Option(
            "--decimal",
            metavar="SIGN",
            help="What parts the decimals of its values: . or ,.",
            rich_help_panel=FILE_IS,
        ),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            "--encoding",
            metavar="NAME",
            help="Its encoding; UTF-8 if omitted.",
            rich_help_panel=FILE_IS,
        ),
    ] = None,
    delimiter: Annotated[
        str | None,
        typer.Option(
            "--delimiter",
            metavar="SIGN",
            help="What parts the cells of a table: one character, or tab.",
            rich_help_panel=FILE_IS,
        ),
    ] = None,
    into: Annotated[
        Path | None,
        typer.Option(
            "--into",
            metavar="FILE",
            help="File of the corpus that drafts and new claims are added to; no draft is written without it.",
            rich_help_panel=CORPUS,
        ),
    ] = None,
    yes: Annotated[
        bool,
        typer.Option(
            "--yes",
            "-y",
            help="Write what an own export changes without asking.",
            rich_help_panel=CORPUS,
        ),
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report",
            metavar="FILE",
            help="Write what was not carried over to this file, one line of JSON a field.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    shape: Annotated[
        str,
        typer.Option(
            "--format", "-f", metavar="FORMAT", help="text, yaml or json.", rich_help_panel=OUTPUT
        ),
    ] = "text",
    output: Output = None,
    corpus: CorpusPath = None,
) -> None:
    """Import claims from ClaimReview, tables or lines of JSON as drafts, what is uncertain left open.

    A field that the file does not settle is `?`, which `validate` refuses until a person has decided;
    the claimant always is, since most files name the fact-checker there.
    The sheet of `export --format csv`, edited, and the JSON of `export` change the ledger itself: what
    would change is shown as `diff` shows it, and written when it is confirmed.

    Examples:

      factcheck import page.html

      factcheck import statements.csv --map

      factcheck import edited-sheet.csv

      factcheck import statements.csv --map claim=statement,who=claimant --into claims/imported.yaml
    """
    from factcheck.cli.import_choices import Typed
    from factcheck.cli.import_file import run_import

    typed = Typed(
        form=form, columns=columns, map_file=map_file, dates=dates, decimal=decimal,
        encoding=encoding, delimiter=delimiter,
    )  # fmt: skip
    raise typer.Exit(run_import(file, typed, into, report, shape, output, corpus=corpus, yes=yes))

"""The command `factcheck chart`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import OUTPUT, CorpusPath, NoIndex, Output, join_alternatives
from factcheck.cli.picture_file import PICTURES, find_picture_format, write_picture


class SchemeName(StrEnum):
    """The colours of a picture."""

    LIGHT = "light"
    DARK = "dark"


def run(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="TOPIC | DISPUTE | LOOKALIKE | CLAIM...",
            help="A topic, a dispute or a lookalike, by id or title, or claims (CLAIM#FIGURE for one "
            "figure of several).",
            autocompletion=completion.suggest_compared_ids,
        ),
    ],
    width: Annotated[
        int, typer.Option("--width", help="Of the picture, in pixels.", min=320, max=4000)
    ] = 760,
    scheme: Annotated[SchemeName, typer.Option("--scheme", help="The colours.")] = SchemeName.LIGHT,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{join_alternatives(PICTURES)}; what the end of FILE says if omitted, text without a FILE.",
            metavar="FORMAT",
            autocompletion=completion.suggest_picture_formats,
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Draw figures: one panel per kind, what differs between two panels, and how far each figure reaches.

    The end of the file's name says the format: .svg, .png (with the extra `png`), .json, .vl.json
    (Vega-Lite) or .txt; --format says it where there is no file, or another ending.

    Examples:

      factcheck chart reserves

      factcheck chart what-raise-in-2018 -o raise.svg

      factcheck chart reserves-needed-2019 reserves-held-2022 --width 360 --scheme dark -o phone.svg
    """
    from factcheck.charts.draw import draw_picture

    chosen = find_picture_format(form, output)
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            write_picture(draw_picture(store, names), chosen, output, width, scheme.value)

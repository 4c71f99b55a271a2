"""The command `factcheck chart`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import open_ledger
from factcheck.cli.options import CorpusPath, NoIndex, Output


class Scheme(StrEnum):
    """The colours of a picture."""

    LIGHT = "light"
    DARK = "dark"


class Kind(StrEnum):
    """What is drawn of what is named."""

    FIGURES = "figures"
    TIMELINE = "timeline"


def run(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="TOPIC | DISPUTE | LOOKALIKE | CLAIM...",
            help="A topic, a dispute or a lookalike, by id or title, or claims (CLAIM#FIGURE for one "
            "figure of several).",
            autocompletion=completion.compared_ids,
        ),
    ],
    kind: Annotated[
        Kind,
        typer.Option(
            "--kind",
            help="The figures, or the days on which they were said and which they describe.",
        ),
    ] = Kind.FIGURES,
    width: Annotated[
        int, typer.Option("--width", help="Of the picture, in pixels.", min=320, max=4000)
    ] = 760,
    scheme: Annotated[Scheme, typer.Option("--scheme", help="The colours.")] = Scheme.LIGHT,
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Draw figures: one panel per kind, what differs between two panels, and how far each figure reaches.

    The end of the file's name says the format: .svg, .png (with the extra `png`), .json, .vl.json
    (Vega-Lite) or .txt. Without a file the picture is text.

    Examples:

      factcheck chart reserves

      factcheck chart what-raise-in-2018 -o raise.svg

      factcheck chart raises --kind timeline

      factcheck chart reserves-needed-2019 reserves-held-2022 --width 360 --scheme dark -o phone.svg
    """
    from factcheck.charts.draw import draw_picture
    from factcheck.charts.timeline import draw_timeline
    from factcheck.cli.picture_file import check_format, write_picture

    check_format(output)
    for ledger in open_ledger(corpus, no_index):
        with ledger as store:
            draw = draw_timeline if kind is Kind.TIMELINE else draw_picture
            write_picture(draw(store, names), output, width, scheme.value)

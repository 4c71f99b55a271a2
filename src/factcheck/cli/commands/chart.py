"""The command `factcheck chart`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import open_ledger
from factcheck.cli.options import CorpusPath, NoIndex, Output

if TYPE_CHECKING:
    from factcheck.charts.answers import Thread
    from factcheck.charts.picture import Picture
    from factcheck.model.store import Store


class Scheme(StrEnum):
    """The colours of a picture."""

    LIGHT = "light"
    DARK = "dark"


class Kind(StrEnum):
    """What is drawn of what is named."""

    FIGURES = "figures"
    TIMELINE = "timeline"
    ANSWERS = "answers"


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
            help="The figures; or the days on which they were said and which they describe; "
            "or who answered whom.",
        ),
    ] = Kind.FIGURES,
    juxtaposed: Annotated[
        bool,
        typer.Option(
            "--juxtaposed",
            help="With --kind answers: draw claims too that no answer joins to any other.",
        ),
    ] = False,
    width: Annotated[
        int, typer.Option("--width", help="Of the picture, in pixels.", min=320, max=4000)
    ] = 760,
    scheme: Annotated[Scheme, typer.Option("--scheme", help="The colours.")] = Scheme.LIGHT,
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Draw figures: one panel per kind, what differs between two panels, and how far each figure reaches.

    The end of the file's name says the format: .svg, .png (with the extra `png`), .html, .json, .vl.json
    (Vega-Lite) or .txt. Without a file the picture is text.

    Examples:

      factcheck chart reserves

      factcheck chart what-raise-in-2018 -o raise.svg

      factcheck chart raises --kind timeline

      factcheck chart charter-schools --kind answers

      factcheck chart reserves-needed-2019 reserves-held-2022 --width 360 --scheme dark -o phone.svg
    """
    from factcheck.cli.picture_file import check_format, write_picture

    if juxtaposed and kind is not Kind.ANSWERS:
        raise typer.BadParameter(f"--juxtaposed goes with --kind answers, --kind is '{kind.value}'")
    check_format(output, has_numbers=kind is not Kind.ANSWERS)
    for ledger in open_ledger(corpus, no_index):
        with ledger as store:
            picture = _draw(store, names, kind, is_juxtaposed=juxtaposed)
            write_picture(picture, output, width, scheme.value)


def _draw(store: Store, names: list[str], kind: Kind, *, is_juxtaposed: bool) -> Picture | Thread:
    """Draw what is asked for, and import no more than that needs."""
    match kind:
        case Kind.TIMELINE:
            from factcheck.charts.timeline import draw_timeline

            return draw_timeline(store, names)
        case Kind.ANSWERS:
            from factcheck.charts.answers import draw_answers

            return draw_answers(store, names, is_juxtaposed=is_juxtaposed)
        case Kind.FIGURES:
            from factcheck.charts.draw import draw_picture

            return draw_picture(store, names)

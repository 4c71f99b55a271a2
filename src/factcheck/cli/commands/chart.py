"""The command `factcheck chart`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import OUTPUT, CorpusPath, NoIndex, Output, join_alternatives
from factcheck.cli.picture_file import PICTURES, find_picture_format, write_picture

if TYPE_CHECKING:
    from factcheck.charts.answers import AnswerThread
    from factcheck.charts.picture import Picture
    from factcheck.model.store import Store


class SchemeName(StrEnum):
    """The colours of a picture."""

    LIGHT = "light"
    DARK = "dark"


class PictureKind(StrEnum):
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
            autocompletion=completion.suggest_compared_ids,
        ),
    ],
    kind: Annotated[
        PictureKind,
        typer.Option(
            "--kind",
            help="The figures; or the days on which they were said and which they describe; "
            "or who answered whom.",
        ),
    ] = PictureKind.FIGURES,
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

    The end of the file's name says the format: .svg, .png (with the extra `png`), .html, .json,
    .vl.json (Vega-Lite) or .txt; --format says it where there is no file, or another ending.

    Examples:

      factcheck chart reserves

      factcheck chart what-raise-in-2018 -o raise.svg

      factcheck chart raises --kind timeline

      factcheck chart charter-schools --kind answers

      factcheck chart reserves-needed-2019 reserves-held-2022 --width 360 --scheme dark -o phone.svg
    """
    if juxtaposed and kind is not PictureKind.ANSWERS:
        raise typer.BadParameter(f"--juxtaposed goes with --kind answers, --kind is '{kind.value}'")
    chosen = find_picture_format(form, output, has_numbers=kind is not PictureKind.ANSWERS)
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            picture = _draw(store, names, kind, is_juxtaposed=juxtaposed)
            write_picture(picture, chosen, output, width, scheme.value)


def _draw(
    store: Store, names: list[str], kind: PictureKind, *, is_juxtaposed: bool
) -> Picture | AnswerThread:
    """Draw what is asked for, and import no more than that needs."""
    match kind:
        case PictureKind.TIMELINE:
            from factcheck.charts.timeline import draw_timeline

            return draw_timeline(store, names)
        case PictureKind.ANSWERS:
            from factcheck.charts.answers import draw_answers

            return draw_answers(store, names, is_juxtaposed=is_juxtaposed)
        case PictureKind.FIGURES:
            from factcheck.charts.draw import draw_picture

            return draw_picture(store, names)

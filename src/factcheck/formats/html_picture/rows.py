"""What a picture shows as rows of a table, for whoever reads rather than looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.answers import AnswerThread, Statement
    from factcheck.charts.picture import Lane, Mark, Panel, Picture, PictureSection

FIGURE_HEADS: Final[tuple[str, ...]] = (
    "Who",
    "Figure",
    "Of what",
    "Kind",
    "When",
    "What else it says",
    "Claim",
)
STATEMENT_HEADS: Final[tuple[str, ...]] = ("Who", "Does what", "Claim", "When", "Id", "Answers")


def list_figures(picture: Picture) -> Iterator[tuple[str, ...]]:
    """Yield a row a figure, and one a claim without a figure.

    Args:
        picture: the picture whose figures the table says again.
    """
    for section in picture.all_sections:
        for panel in section.panels:
            for lane in panel.all_lanes:
                for mark in lane.marks:
                    yield _build_row(section, panel, lane, mark)
    for who, said, statement in picture.silent:
        yield who, "no figure", "", "", said, statement, ""


def _build_row(section: PictureSection, panel: Panel, lane: Lane, mark: Mark) -> tuple[str, ...]:
    doubt = (panel.doubt,) if lane in panel.unclear else ()
    words = "; ".join((*lane.list_words(mark), *doubt))
    kind, value = " · ".join(panel.kind), lane.say_value(mark)
    return lane.who, value, section.title, kind, lane.said, words, mark.figure


def list_statements(thread: AnswerThread) -> Iterator[tuple[str, ...]]:
    """Yield a row a claim, with the one that it answers.

    Args:
        thread: who answers whom, as the picture shows it.
    """
    above: dict[int, Statement] = {}
    for depth, each in thread.walk():
        above[depth] = each
        answered = above[depth - 1].claim if depth else ""
        yield each.who, each.how, each.text or "see above", each.said, each.claim, answered
    for each in thread.juxtaposed:
        yield each.who, "no recorded answer", each.text, each.said, each.claim, ""

"""Answers as a flowchart of Mermaid, which GitHub, GitLab and many wikis draw."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.formats.graph.labels import JUXTAPOSED, list_label_lines, list_title_lines
from factcheck.queries.answer_graph import AnswerGraph
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.formats.options import Options

_ACTED_UPON: Final = re.compile(r"""["#&<>`%\\{}\[\]|*_~^$]|^\s*\d+(?=[.)])|^\s*[-+]|//|:(?=\S)""")
"""What Mermaid, or the Markdown and HTML of its labels, acts upon."""


class LargeFlowchartError(FactcheckError):
    """A flowchart that no page draws."""


MOST_CHARACTERS: Final = 50_000
MOST_ARROWS: Final = 500
"""What Mermaid draws unless a page sets `maxTextSize` and `maxEdges`, which GitHub does not."""


def write_graph(view: AnswerGraph, options: Options) -> Iterator[str]:
    """Write a flowchart: an arrow from each answer to what it answers.

    Args:
        view: the claims, the answers between them, and the pairs that only an editor joins.
        options: nothing of them is asked, since the format has no lines to fill and no colours.

    Raises:
        LargeFlowchartError: it has more than Mermaid draws.
    """
    arrows = len(view.answers) + len(view.juxtaposed)
    text = "".join(_write_lines(view))
    if arrows > MOST_ARROWS or len(text) > MOST_CHARACTERS:
        raise LargeFlowchartError(
            f"the flowchart has {len(text):,} characters and {say_count(arrows, 'arrow')},"
            f" and Mermaid draws {MOST_CHARACTERS:,} and {MOST_ARROWS} at most",
            hint="narrow it by a topic or a filter, or use --format dot",
        )
    return iter((text,))


def _write_lines(view: AnswerGraph) -> Iterator[str]:
    """Write it line by line; claims have numbers for names, since some words are none."""
    names = {claim.id: f"c{number}" for number, claim in enumerate(view.claims, start=1)}
    yield "flowchart BT\n"
    title = _escape_lines(list_title_lines(view))
    yield f"  about[{title}]\n  style about fill:none,stroke:none\n" if title != '""' else ""
    for claim in view.claims:
        yield f"  {names[claim.id]}[{_escape_lines(list_label_lines(claim))}]\n"
    for each in view.answers:
        yield f"  {names[each.claim]} -->|{_escape_lines((each.verb,))}| {names[each.answered]}\n"
    for one, other in view.juxtaposed:
        yield f"  {names[one]} -.-|{_escape_lines((JUXTAPOSED,))}| {names[other]}\n"


def _escape_lines(lines: Iterable[str]) -> str:
    """Return lines as one text of Mermaid, in which nothing is markup.

    A backslash before an `n` is a line end to Mermaid however it is escaped, so its code point stands there.
    """
    texts = (each.replace("\\n", "<U+005C>n") for each in lines)
    return '"' + "<br>".join(_ACTED_UPON.sub(_escape, each) for each in texts) + '"'


def _escape(match: re.Match[str]) -> str:
    return "".join(f"#{ord(character)};" for character in match[0])


VIEWS: Final = {AnswerGraph: write_graph}

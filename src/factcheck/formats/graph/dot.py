"""Answers in DOT, the language of Graphviz."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.graph.labels import JUXTAPOSED, list_label_lines, list_title_lines
from factcheck.queries.answer_graph import AnswerGraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.formats.options import Options


def write_graph(view: AnswerGraph, options: Options) -> Iterator[str]:
    """Write a graph: an arrow from each answer to what it answers.

    Args:
        view: the claims, the answers between them, and the pairs that only an editor joins.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield "digraph answers {\n"
    yield f"  graph [rankdir=BT, labelloc=t, label={_escape_lines(list_title_lines(view))}];\n"
    yield '  node [shape=box, style=rounded, fontname="Helvetica,Arial,sans-serif", fontsize=11];\n'
    yield '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=10];\n'
    for claim in view.claims:
        yield f"  {_escape_lines((claim.id,))} [label={_escape_lines(list_label_lines(claim))}];\n"
    for each in view.answers:
        ends = f"{_escape_lines((each.claim,))} -> {_escape_lines((each.answered,))}"
        yield f"  {ends} [label={_escape_lines((each.verb,))}];\n"
    for one, other in view.juxtaposed:
        how = f"dir=none, style=dashed, constraint=false, label={_escape_lines((JUXTAPOSED,))}"
        yield f"  {_escape_lines((one,))} -> {_escape_lines((other,))} [{how}];\n"
    yield "}\n"


def _escape_lines(lines: Iterable[str]) -> str:
    """Return lines, which hold no line end, as one string of DOT; nothing in them is an escape or an entity."""
    texts = (each.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;") for each in lines)
    return '"' + "\\n".join(texts) + '"'


VIEWS: Final = {AnswerGraph: write_graph}

"""Comparisons and timelines as GitHub-flavoured Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.query.views import marked
from factcheck.render.markdown import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.query.compareviews import ComparePage, Comparisons, PairView, Timeline
    from factcheck.render.options import Options


def comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write every page with its sides as columns of a table."""
    yield f"# {escaped(view.title)}\n"
    for page in view.pages:
        yield from _page(page)


def timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write the figures of a topic in time as a table."""
    yield f"# {escaped(view.title)}\n\n"
    rows = [
        (marked(row.who, row.status), row.value, row.what, row.moment or "not stated", row.said_on)
        for row in view.rows
    ]
    yield from _table(("Who", "Figure", "What it measures", "Describes", "Said"), rows)
    yield "\n"
    for remark in view.remarks:
        yield f"{escaped(remark)}\n"


def _page(page: ComparePage) -> Iterator[str]:
    yield f"\n## {escaped(page.question)}\n\n"
    for each in page.withdrawn:
        yield f"{escaped(each.sentence)}\n\n"
    if page.sides:
        names = list(dict.fromkeys(name for side in page.sides for name, _ in side.facts))
        rows = [("figure", *(side.value for side in page.sides))]
        rows += [(name, *(dict(side.facts).get(name, "") for side in page.sides)) for name in names]
        rows.append(("words", *(" / ".join(side.quotes) for side in page.sides)))
        rows.append(("printed in", *("; ".join(side.sources) for side in page.sides)))
        rows.append(("claim", *(side.figure for side in page.sides)))
        yield from _table(("", *(side.who for side in page.sides)), rows)
        yield "\n"
    if page.summary:
        yield f"{escaped(page.summary)}\n\n"
    for pair in page.pairs:
        yield from _pair(pair)
    yield from _section(
        "Answers",
        (
            f"{each.words}: {each.statement} Words: {' / '.join(each.quotes)}"
            for each in page.answers
        ),
    )
    answering = {answer.claim for answer in page.answers}
    yield from _section(
        "Without a figure",
        (
            f"{who}: {statement} Words: {' / '.join(quotes)}"
            for who, statement, claim, quotes in page.others
            if claim not in answering
        ),
    )
    juxtaposed = (f"{first} and {second}" for first, second in page.juxtaposed)
    yield from _section("Juxtaposed by the editor, no answer recorded", juxtaposed)
    if len(page.thin.sides) > 1:
        yield "\n### What each side leaves open\n\n"
        rows = [
            (question, *("yes" if answer else "no" for answer in answers))
            for question, answers in page.thin.rows
        ]
        yield from _table(("", *page.thin.sides), rows)
    yield from _section("Bridge", page.bridge)
    yield from _section(
        "Computed by the editor",
        (
            ". ".join((f"{each.title}: {each.result} = {each.expression}", *each.remarks))
            for each in page.derivations
        ),
    )
    if page.note is not None:
        yield f"\nNote: {escaped(page.note)}\n"


def _pair(pair: PairView) -> Iterator[str]:
    answer = (
        pair.comparability if pair.agreement is None else f"{pair.comparability}: {pair.agreement}"
    )
    named = f"{pair.first_value} ({pair.first}) and {pair.second_value} ({pair.second})"
    yield f"- {escaped(named)}: {answer}\n"
    for reason in pair.reasons:
        yield f"  - {escaped(reason)}\n"
    for name, text in pair.arithmetic:
        yield f"  - {name}: {escaped(text)}\n"
    if pair.no_arithmetic_because is not None:
        yield f"  - no arithmetic: {escaped(pair.no_arithmetic_because)}\n"
    for note in pair.notes:
        yield f"  - note: {escaped(note)}\n"


def _section(title: str, lines: Sequence[str] | Iterator[str]) -> Iterator[str]:
    shown = list(lines)
    if shown:
        yield f"\n### {title}\n\n"
    for line in shown:
        yield f"- {escaped(line)}\n"


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(escaped(heading) for heading in headings)} |\n"
    yield f"|{' --- |' * len(headings)}\n"
    for row in rows:
        yield f"| {' | '.join(escaped(cell) for cell in row)} |\n"


VIEWS: Final = {
    "Comparisons": comparisons,
    "Timeline": timeline,
}

"""Comparisons and timelines as GitHub-flavoured Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.compare_views import CLOSE, PASTE, name_letter
from factcheck.queries.conflict_views import LISTS
from factcheck.queries.views import COMPUTED, SUMS, marked
from factcheck.queries.wording import add_notes, juxtaposed_line
from factcheck.render.conflicts import HEADINGS, row_of
from factcheck.render.markdown import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.queries.compare_views import ComparePage, Comparisons
    from factcheck.queries.conflict_views import Conflicts
    from factcheck.queries.timeline_views import Timeline
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


def conflicts(view: Conflicts, options: Options) -> Iterator[str]:
    """Write the lists of conflicts, a table each."""
    yield f"# {escaped(view.title)}\n"
    for kind, heading in LISTS.items():
        rows = [row_of(each) for each in view.sets if each.kind == kind]
        if rows:
            yield f"\n## {heading}\n\n"
            yield from _table(HEADINGS, rows)
    yield "\n"
    for remark in view.remarks:
        yield f"{escaped(remark)}\n"


def _page(page: ComparePage) -> Iterator[str]:
    yield f"\n## {escaped(page.question)}\n\n"
    yield f"{escaped(page.summary)}\n\n"
    for line in page.lookalike_lines:
        yield f"{escaped(line)}\n\n"
    for each in page.withdrawn:
        yield f"{escaped(each.sentence)}\n\n"
    if page.facts:
        yield from _pair_page(page)
    elif page.sides:
        yield from _many(page)
    for title, lines in sections_of(page):
        yield from _section(title, lines)
    if page.note is not None:
        yield f"\nNote: {escaped(page.note)}\n"
    if page.paragraph is not None:
        yield f"\n### {PASTE}\n\n{escaped(page.paragraph)}\n"


def sections_of(page: ComparePage) -> Iterator[tuple[str, Sequence[str]]]:
    """Return what stands below the figures of a page in every format for pasting, as (title, lines)."""
    answering = {answer.claim for answer in page.answers}
    yield "In which dispute", page.held_lines
    yield (
        "Answers",
        [
            f"{each.words}: {add_notes(each.statement, each.notes)} Words: {' / '.join(each.quotes)}"
            for each in page.answers
        ],
    )
    yield (
        "Without a figure",
        [
            f"{who}: {add_notes(statement, notes)} Words: {' / '.join(quotes)}"
            for who, statement, claim, quotes, notes in page.others
            if claim not in answering
        ],
    )
    if page.juxtaposed_count:
        yield "Set side by side", [f"{juxtaposed_line(page.juxtaposed_count)}."]
    yield "What would settle it", page.settle
    yield "What each side leaves open", page.left_open_lines
    yield "What the sources are", page.source_lines
    yield "Bridge", page.bridge
    yield SUMS, page.sums
    yield (
        COMPUTED,
        [each.line for each in page.derivations],
    )


def _pair_page(page: ComparePage) -> Iterator[str]:
    first, second = page.sides
    rows = [("figure", "", first.value, second.value)]
    rows += [(row.name, row.sign, row.first, row.second) for row in page.facts]
    rows.append(("claim", "", first.figure, second.figure))
    yield from _table(("", "", f"A: {first.who}", f"B: {second.who}"), rows)
    (pair,) = page.pairs
    yield "\n"
    yield from _beside(page.lines_of(pair), "")
    for letters, note in page.noted:
        yield f"- {escaped(f'Note on {letters}: {note}')}\n"


def _many(page: ComparePage) -> Iterator[str]:
    for kind in page.kinds:
        shared = "".join(f"; {name}: {text}" for name, text in kind.shared)
        yield f"### {escaped(f'{kind.title}{shared}')}\n\n"
        letters = [name_letter(place) for place in kind.places]
        rows = []
        for row, place in enumerate(kind.places):
            side = page.sides[place]
            says = "; ".join(f"{name}: {text}" for name, text in kind.differing[row])
            who = f"{side.who}, {side.said_on}"
            signs = kind.signs[row] if kind.signs else ()
            rows.append((name_letter(place), side.value, who, says, side.figure, *signs))
        against = letters if kind.signs else ()
        yield from _table(("", "Figure", "Who, when", "Says", "Claim", *against), rows)
        yield "\n"
    if page.signs:
        yield f"Signs: {escaped('; '.join(page.signs))}.\n"
    close, letters_of = page.close, page.letters
    if close:
        yield f"\n### {CLOSE}\n\n"
    for pair in close:
        named = f"{letters_of[pair.first]} and {letters_of[pair.second]}"
        yield f"- {escaped(f'{named}: {pair.answer}')}\n"
        yield from _beside(page.lines_of(pair), "  ")
    yield from _section("Figures that share all that is compared", page.group_lines)
    words = {side.claim: side.words for side in page.sides}
    yield from _section("Their words", (f"{claim}: {text}" for claim, text in words.items()))
    yield from _section("Notes", (f"{letters}: {note}" for letters, note in page.noted))


def _beside(lines: Sequence[str], indent: str) -> Iterator[str]:
    for line in lines:
        yield f"{indent}- {escaped(line)}\n"


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
    "Conflicts": conflicts,
    "Comparisons": comparisons,
    "Timeline": timeline,
}

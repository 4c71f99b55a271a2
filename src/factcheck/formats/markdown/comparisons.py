"""Comparisons and timelines as GitHub-flavoured Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.markdown.claim_table import write_table
from factcheck.formats.markdown.escape import escaped
from factcheck.formats.markdown.sources import cite, write_sources
from factcheck.formats.sources import Sources
from factcheck.formats.table.conflicts import HEADINGS, row_of
from factcheck.queries.compare_views import CLOSE, PASTE, name_letter, wrap_in_quotation_marks
from factcheck.queries.conflict_views import LISTS
from factcheck.queries.phrases import add_notes, say_juxtaposed
from factcheck.queries.views import COMPUTED, SUMS
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.formats.options import Options
    from factcheck.queries.compare_views import ComparePage, Comparisons
    from factcheck.queries.conflict_views import Conflicts
    from factcheck.queries.line_views import AnswerLine
    from factcheck.queries.timeline_views import Timeline
    from factcheck.queries.views_of_claim import ClaimView

    Line = tuple[str, ClaimView | None]


def comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write every page with its sides as columns of a table."""
    sources = Sources()
    yield f"# {escaped(view.title)}\n"
    for page in view.pages:
        yield from _page(page, sources)
    yield from write_sources(sources, with_notes=False)


def timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write the figures of a topic in time as a table."""
    yield f"# {escaped(view.title)}\n\n"
    rows = [
        (
            mark_status(row.who, row.status),
            row.value,
            row.what,
            row.moment or "not stated",
            row.said_on,
        )
        for row in view.rows
    ]
    yield from write_table(("Who", "Figure", "What it measures", "Describes", "Said"), rows)
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
            yield from write_table(HEADINGS, rows)
    yield "\n"
    for remark in view.remarks:
        yield f"{escaped(remark)}\n"


def _page(page: ComparePage, sources: Sources) -> Iterator[str]:
    yield f"\n## {escaped(page.question)}\n\n"
    yield f"{escaped(page.summary)}\n\n"
    for line in page.lookalike_lines:
        yield f"{escaped(line)}\n\n"
    for each in page.withdrawn:
        yield f"{escaped(each.sentence)}\n\n"
    if page.facts:
        yield from _pair_page(page)
    elif page.sides:
        yield from _many(page, sources)
    for title, lines in sections_of(page):
        cited = (
            (line, "" if claim is None else f" {cite(sources, claim)}") for line, claim in lines
        )
        yield from _section(title, cited)
    if page.note is not None:
        yield f"\nNote: {escaped(page.note)}\n"
    if page.paragraph is not None:
        yield f"\n### {PASTE}\n\n{escaped(page.paragraph)}\n"


def sections_of(page: ComparePage) -> Iterator[tuple[str, Iterable[Line]]]:
    """Yield what stands below the figures of a page in every format for pasting, as (title, lines).

    A line is a text and, where it is of a claim of the page, that claim, whose words its source has.
    """
    claims = {claim.id: claim for claim in page.claims}
    answering = {answer.claim for answer in page.answers}
    yield "In which dispute", _of_no_claim(page.held_lines)
    yield "Answers", (_say_answer(each, claims.get(each.claim)) for each in page.answers)
    yield (
        "Without a figure",
        (
            (f"{who}: {add_notes(statement, notes)}", claims[claim])
            for who, statement, claim, _, notes in page.others
            if claim not in answering
        ),
    )
    if page.juxtaposed_count:
        yield "Set side by side", _of_no_claim((say_juxtaposed(page.juxtaposed_count),))
    yield "What would settle it", _of_no_claim(page.settle)
    yield "What each side leaves open", _of_no_claim(page.left_open_lines)
    yield "What the sources are", _of_no_claim(page.source_lines)
    yield "Bridge", _of_no_claim(page.bridge)
    yield SUMS, _of_no_claim(page.sums)
    yield COMPUTED, _of_no_claim(each.line for each in page.derivations)


def _of_no_claim(lines: Iterable[str]) -> Iterator[Line]:
    return ((line, None) for line in lines)


def _say_answer(answer: AnswerLine, claim: ClaimView | None) -> Line:
    """Say who answers whom; an answer from elsewhere brings its words."""
    said = f"{answer.words}: {add_notes(answer.statement, answer.notes)}"
    if claim is None:
        said = f"{said} Words: {' / '.join(map(wrap_in_quotation_marks, answer.quotes))}"
    return said, claim


def _pair_page(page: ComparePage) -> Iterator[str]:
    first, second = page.sides
    rows = [("figure", "", first.value, second.value)]
    rows += [(row.name, row.sign, row.first, row.second) for row in page.facts]
    rows.append(("claim", "", first.figure, second.figure))
    yield from write_table(("", "", f"A: {first.who}", f"B: {second.who}"), rows)
    (pair,) = page.pairs
    yield "\n"
    yield from _beside(page.list_lines(pair), "")
    for letters, note in page.noted:
        yield f"- {escaped(f'Note on {letters}: {note}')}\n"


def _many(page: ComparePage, sources: Sources) -> Iterator[str]:
    claims = {claim.id: claim for claim in page.claims}
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
            cited = cite(sources, claims[side.claim])
            rows.append((name_letter(place), side.value, who, says, side.figure, *signs, cited))
        against = letters if kind.signs else ()
        headings = ("", "Figure", "Who, when", "Says", "Claim", *against, "Source")
        yield from write_table(headings, rows, notes_last=True)
        yield "\n"
    yield from (f"{escaped(line)}\n" for line in page.legend)
    close, letters_of = page.close, page.letters
    if close:
        yield f"\n### {CLOSE}\n\n"
    for pair in close:
        named = f"{letters_of[pair.first]} and {letters_of[pair.second]}"
        yield f"- {escaped(f'{named}: {pair.answer}')}\n"
        yield from _beside(page.list_lines(pair), "  ")
    yield from _section(
        "Figures that share all that is compared", ((each, "") for each in page.group_lines)
    )
    yield from _section("Notes", ((f"{letters}: {note}", "") for letters, note in page.noted))


def _beside(lines: Sequence[str], indent: str) -> Iterator[str]:
    for line in lines:
        yield f"{indent}- {escaped(line)}\n"


def _section(title: str, lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Write lines as a list under a title, each with Markdown behind it; nothing where there are none."""
    for place, (line, behind) in enumerate(lines):
        yield "" if place else f"\n### {title}\n\n"
        yield f"- {escaped(line)}{behind}\n"


VIEWS: Final = {
    "Conflicts": conflicts,
    "Comparisons": comparisons,
    "Timeline": timeline,
}

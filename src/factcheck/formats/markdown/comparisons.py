"""Comparisons and timelines as GitHub-flavoured Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.markdown.claim_table import write_table
from factcheck.formats.markdown.escape import escape
from factcheck.formats.markdown.sources import name_footnotes, write_sources
from factcheck.formats.sources import Sources
from factcheck.formats.table.conflicts import HEADINGS, list_cells
from factcheck.queries.compare_views import (
    CLOSE,
    Comparisons,
    name_letter,
    wrap_in_quotation_marks,
)
from factcheck.queries.conflict_views import LISTS, Conflicts
from factcheck.queries.phrases import PASTE, add_notes, say_juxtaposed
from factcheck.queries.timeline_views import Timeline
from factcheck.queries.views import COMPUTED, SUMS
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.formats.options import Options
    from factcheck.queries.compare_views import ComparePage
    from factcheck.queries.line_views import AnswerLine
    from factcheck.queries.views_of_claim import ClaimView

    Line = tuple[str, ClaimView | None]


def write_comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write every page with its sides as columns of a table.

    Args:
        view: the pages of what was compared, each with its figures and their pairs.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"# {escape(view.title)}\n"
    for page in view.pages:
        yield from _write_page(page, sources)
    yield from write_sources(sources, with_notes=False)


def write_timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write the figures of a topic in time as a table.

    Args:
        view: the figures of a topic in the order of time.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield f"# {escape(view.title)}\n\n"
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
        yield f"{escape(remark)}\n"


def write_conflicts(view: Conflicts, options: Options) -> Iterator[str]:
    """Write the lists of conflicts, a table each.

    Args:
        view: the sets of figures that conflict, or would, by kind.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield f"# {escape(view.title)}\n"
    for kind, heading in LISTS.items():
        rows = [list_cells(each) for each in view.sets if each.kind == kind]
        if rows:
            yield f"\n## {heading}\n\n"
            yield from write_table(HEADINGS, rows)
    yield "\n"
    for remark in view.remarks:
        yield f"{escape(remark)}\n"


def _write_page(page: ComparePage, sources: Sources) -> Iterator[str]:
    yield f"\n## {escape(page.question)}\n\n"
    yield f"{escape(page.summary)}\n\n"
    for line in page.lookalike_lines:
        yield f"{escape(line)}\n\n"
    for each in page.withdrawn:
        yield f"{escape(each.sentence)}\n\n"
    if page.facts:
        yield from _write_pair(page)
    elif page.sides:
        yield from _write_many(page, sources)
    for title, lines in list_sections(page):
        cited = (
            (line, "" if claim is None else f" {name_footnotes(sources, claim)}")
            for line, claim in lines
        )
        yield from _write_section(title, cited)
    if page.note is not None:
        yield f"\nNote: {escape(page.note)}\n"
    if page.paragraph is not None:
        yield f"\n### {PASTE}\n\n{escape(page.paragraph)}\n"


def list_sections(page: ComparePage) -> Iterator[tuple[str, Iterable[Line]]]:
    """List what stands below the figures of a page in every format for pasting, as (title, lines).

    A line is a text and, where it is of a claim of the page, that claim, whose words its source has.

    Args:
        page: one page of what was compared.
    """
    claims = {claim.id: claim for claim in page.claims}
    answering = {answer.claim for answer in page.answers}
    yield "In which dispute", _list_lines_of_no_claim(page.held_lines)
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
        yield "Set side by side", _list_lines_of_no_claim((say_juxtaposed(page.juxtaposed_count),))
    yield "What would settle it", _list_lines_of_no_claim(page.settle)
    yield "What each side leaves open", _list_lines_of_no_claim(page.left_open_lines)
    yield "What the sources are", _list_lines_of_no_claim(page.source_lines)
    yield "Bridge", _list_lines_of_no_claim(page.bridge)
    yield SUMS, _list_lines_of_no_claim(page.sums)
    yield COMPUTED, _list_lines_of_no_claim(each.line for each in page.derivations)


def _list_lines_of_no_claim(lines: Iterable[str]) -> Iterator[Line]:
    return ((line, None) for line in lines)


def _say_answer(answer: AnswerLine, claim: ClaimView | None) -> Line:
    """Say who answers whom; an answer from elsewhere brings its words."""
    said = f"{answer.words}: {add_notes(answer.statement, answer.notes)}"
    if claim is None:
        said = f"{said} Words: {' / '.join(map(wrap_in_quotation_marks, answer.quotes))}"
    return said, claim


def _write_pair(page: ComparePage) -> Iterator[str]:
    first, second = page.sides
    rows = [("figure", "", first.value, second.value)]
    rows += [(row.name, row.sign, row.first, row.second) for row in page.facts]
    rows.append(("claim", "", first.figure, second.figure))
    yield from write_table(("", "", f"A: {first.who}", f"B: {second.who}"), rows)
    (pair,) = page.pairs
    yield "\n"
    yield from _write_list(page.list_lines(pair), "")
    for letters, note in page.noted:
        yield f"- {escape(f'Note on {letters}: {note}')}\n"


def _write_many(page: ComparePage, sources: Sources) -> Iterator[str]:
    claims = {claim.id: claim for claim in page.claims}
    for kind in page.kinds:
        shared = "".join(f"; {name}: {text}" for name, text in kind.shared)
        yield f"### {escape(f'{kind.title}{shared}')}\n\n"
        letters = [name_letter(place) for place in kind.places]
        rows = []
        for row, place in enumerate(kind.places):
            side = page.sides[place]
            says = "; ".join(f"{name}: {text}" for name, text in kind.differing[row])
            who = f"{side.who}, {side.said_on}"
            signs = kind.signs[row] if kind.signs else ()
            cited = name_footnotes(sources, claims[side.claim])
            rows.append((name_letter(place), side.value, who, says, side.figure, *signs, cited))
        against = letters if kind.signs else ()
        headings = ("", "Figure", "Who, when", "Says", "Claim", *against, "Source")
        yield from write_table(headings, rows, notes_last=True)
        yield "\n"
    yield from (f"{escape(line)}\n" for line in page.legend)
    close, letters_of = page.close, page.letters
    if close:
        yield f"\n### {CLOSE}\n\n"
    for pair in close:
        named = f"{letters_of[pair.first]} and {letters_of[pair.second]}"
        yield f"- {escape(f'{named}: {pair.answer}')}\n"
        yield from _write_list(page.list_lines(pair), "  ")
    yield from _write_section(
        "Figures that share all that is compared", ((each, "") for each in page.group_lines)
    )
    yield from _write_section("Notes", ((f"{letters}: {note}", "") for letters, note in page.noted))


def _write_list(lines: Sequence[str], indent: str) -> Iterator[str]:
    for line in lines:
        yield f"{indent}- {escape(line)}\n"


def _write_section(title: str, lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Write lines as a list under a title, each with Markdown behind it; nothing where there are none."""
    for place, (line, behind) in enumerate(lines):
        yield "" if place else f"\n### {title}\n\n"
        yield f"- {escape(line)}{behind}\n"


VIEWS: Final = {
    Conflicts: write_conflicts,
    Comparisons: write_comparisons,
    Timeline: write_timeline,
}

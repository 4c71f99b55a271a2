"""Comparisons, conflicts and timelines as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.markdown.comparisons import list_sections
from factcheck.formats.sources import Sources
from factcheck.formats.table.conflicts import HEADINGS, list_cells
from factcheck.formats.text.lists import write_remarks, write_section
from factcheck.formats.text.sources import format_plain, name_sources, write_sources
from factcheck.queries.compare_views import Comparisons
from factcheck.queries.conflict_views import LISTS, Conflicts
from factcheck.queries.phrases import PASTE, add_full_stop
from factcheck.queries.timeline_views import Timeline
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.compare_views import ComparePage


def write_comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write every page: the answer, the figures, and what may be said of every two.

    Args:
        view: the pages of what was compared, each with its figures and their pairs.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield f"{format_plain(view.title)}\n"
    sources = Sources()
    for page in view.pages:
        yield from _write_page(page, sources)
    yield from write_sources(sources, str, with_notes=False)


def write_timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write the figures of a topic in time, a line each.

    Args:
        view: the figures of a topic in the order of time.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    rows = (
        f"{row.moment or 'moment not stated'}: {row.value} ({row.what}), {mark_status(row.who, row.status)}, said {row.said_on}"
        for row in view.rows
    )
    yield format_plain(view.title) + "\n"
    yield from write_section("In time", rows)
    yield from write_remarks(view.remarks)


def write_conflicts(view: Conflicts, options: Options) -> Iterator[str]:
    """Write the lists of conflicts, a line a set.

    Args:
        view: the sets of figures that conflict, or would, by kind.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield f"{format_plain(view.title)}\n"
    for kind, heading in LISTS.items():
        rows = (list_cells(each) for each in view.sets if each.kind == kind)
        lines = (
            "; ".join(f"{name}: {cell}" for name, cell in zip(HEADINGS, row, strict=True))
            for row in rows
        )
        yield from write_section(heading, lines)
    yield from write_remarks(view.remarks)


def _write_page(page: ComparePage, sources: Sources) -> Iterator[str]:
    yield f"\n{format_plain(page.question)}\n\n{format_plain(page.summary)}\n"
    for line in (*page.lookalike_lines, *(each.sentence for each in page.withdrawn)):
        yield f"{format_plain(line)}\n"
    letters, claims = page.letters, {claim.id: claim for claim in page.claims}
    yield from write_section(
        "The figures",
        (
            f"{letters[side.figure]}: {side.value}; {side.who}: {side.statement} ({side.figure}) "
            f"{'; '.join(f'{name}: {text}' for name, text in side.facts)}. {name_sources(sources, claims[side.claim])}"
            for side in page.sides
        ),
    )
    yield from write_section(
        "Every two of one kind of thing",
        (
            " ".join(
                map(
                    add_full_stop,
                    (f"{letters[pair.first]} and {letters[pair.second]}: {pair.answer}", *lines),
                )
            )
            for pair in page.pairs
            for lines in [page.list_lines(pair) if pair.is_close or page.facts else ()]
        ),
    )
    if page.group_lines:
        yield from write_section("Figures that share all that is compared", page.group_lines)
    yield from write_section("Notes", (f"{names}: {note}" for names, note in page.noted))
    for title, below in list_sections(page):
        cited = (
            line if claim is None else f"{line} {name_sources(sources, claim)}"
            for line, claim in below
        )
        yield from write_section(title, cited)
    if page.note is not None:
        yield f"\n{format_plain(f'Note: {page.note}')}\n"
    if page.paragraph is not None:
        yield f"\n{PASTE}\n\n{format_plain(page.paragraph)}\n"


VIEWS: Final = {
    Comparisons: write_comparisons,
    Conflicts: write_conflicts,
    Timeline: write_timeline,
}

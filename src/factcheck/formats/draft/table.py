"""Proposals as a table: the order, who speaks, the figure, and what is open, with the quote below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.drafting.antecedent import select_named
from factcheck.drafting.proposal import Draft
from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import write_heading, write_paragraph, write_table
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.drafting.proposal import Proposal, Speaker
    from factcheck.formats.options import Options

_COLUMNS: Final = (
    Column("Rank", 4, is_number=True),
    Column("Speaker", 12),
    Column("Figure", 10, extra=None),
    Column("Manner", 10),
)
_BELOW: Final = ("Open besides topic and statement", "Quote")
_ALWAYS: Final = frozenset(("topic", "statement"))
_NOBODY: Final = "?"


def write_draft(view: Draft, options: Options) -> Iterator[str]:
    """Write the proposals, and how many numbers were passed over.

    Args:
        view: the proposals of a text, its setting, and what was passed over.
        options: the cells of a line, and whether headings may be coloured.
    """
    name = view.setting.id or view.setting.file or "the text"
    yield from write_heading(f"Proposals from {name}", options.width, colour=options.colour)
    rows = [_list_cells(each) for each in view.proposals]
    if rows:
        yield from write_table(
            _COLUMNS, [("", rows)], options.width, colour=options.colour, below=_BELOW
        )
        yield "\n"
    yield from write_paragraph(_count(view), options.width)


def _list_cells(proposal: Proposal) -> list[str]:
    figures = "; ".join(each.span.text for each in proposal.figures) or "–"
    return [
        str(proposal.rank),
        say_speaker(proposal.speaker),
        " ".join(figures.split()),
        proposal.manner or _NOBODY,
        f"open: {', '.join(_list_open(proposal)) or 'nothing'}",
        f"⟦{' '.join(proposal.quote.span.text.split())}⟧",
    ]


def _list_open(proposal: Proposal) -> list[str]:
    """Return what is open, each field once: `measure` for those of all figures."""
    fields = (each.split("].")[-1] for each in proposal.open if each not in _ALWAYS)
    return list(dict.fromkeys(fields))


def say_speaker(speaker: Speaker) -> str:
    """Say who speaks; of an open speaker, who it may be.

    Args:
        speaker: as far as the text says who speaks.
    """
    if speaker.state == "open" or (speaker.name is None and speaker.mention is None):
        names = [each.name for each in select_named(speaker.candidates)[:3]]
        return f"{_NOBODY} {' or '.join(names)}" if names else _NOBODY
    name = speaker.name or (speaker.mention.text if speaker.mention is not None else _NOBODY)
    return f"{name} ({speaker.ref.id})" if speaker.ref is not None else name


def _count(view: Draft) -> str:
    proposals = say_count(len(view.proposals), "proposal")
    numbers = say_count(len(view.skipped), "number is", "numbers are")
    return f"{proposals}; {numbers} passed over, -f json says why."


VIEWS: Final = {Draft: write_draft}


def write_coverage(draft: Draft, options: Options) -> Iterator[str]:
    """Write the proposals of figures that no claim holds yet, and how many are held.

    Args:
        draft: the proposals of a text, each with the claims that hold it already.
        options: the width of a line in cells, and whether colour may be used.
    """
    held = [each for each in draft.proposals if each.recorded]
    claims = {claim for each in held for claim in each.recorded}
    figures = sum(len(each.figures) for each in draft.proposals)
    recorded = sum(len(each.figures) for each in held)
    left = tuple(each for each in draft.proposals if not each.recorded)
    yield from write_draft(replace(draft, proposals=left), options)
    said = f"{recorded} of {figures} figures of the text are in {len(claims)} claims."
    yield from write_paragraph(said, options.width)

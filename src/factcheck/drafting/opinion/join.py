"""Proposals of the rules beside what a model says: where the two name different people, the speaker is open with both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.drafting.proposal import (
    Draft,
    DraftFigure,
    DraftQuote,
    Mention,
    Proposal,
    Span,
    Speaker,
    compute_key,
)
from factcheck.drafting.suggest import MeasuresByUnit
from factcheck.model.names import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.drafting.opinion.read import Opinion, Opinions
    from factcheck.model.claims import Measure

_BECAUSE: Final = "named by the model"


def join_opinions(
    draft: Draft, opinions: Opinions, text: str, measures: Iterable[Measure]
) -> tuple[Draft, int]:
    """Return a draft with what a model adds to it, and how many of its proposals have no figure and are dropped.

    It adds candidates of speakers, and statements that the rules have not.

    Args:
        draft: what the rules propose.
        opinions: what the model says, as far as the text proves it.
        text: the text.
        measures: of which some may be suggested.
    """
    proposals, dropped = [*draft.proposals], 0
    by_unit = MeasuresByUnit(measures)
    for each in opinions.kept:
        shared = [number for number, known in enumerate(proposals) if _is_about(known, each)]
        for number in shared:
            proposals[number] = _add_name(proposals[number], each.name, text)
        if not shared and each.figures:
            proposals.append(_build(each, len(proposals) + 1, text, draft, by_unit))
        dropped += not shared and not each.figures
    return replace(draft, proposals=tuple(proposals)), dropped


def _is_about(proposal: Proposal, opinion: Opinion) -> bool:
    """Return whether a quote of the model and the quote of a proposal have words in common."""
    start, end = opinion.quote.start, opinion.quote.end
    return proposal.quote.span.start < end and start < proposal.quote.span.end


def _add_name(proposal: Proposal, name: str | None, text: str) -> Proposal:
    """Return a proposal whose speaker is open where the model names another one."""
    speaker = proposal.speaker
    if name is None or (speaker.name is not None and _is_same(speaker.name, name)):
        return proposal
    candidates = speaker.candidates
    if speaker.name is not None and speaker.state != "open":
        candidates = (Mention(speaker.mention, speaker.name, speaker.ref, "by the rules"),)
    if not any(_is_same(each.name, name) for each in candidates):
        candidates = (*candidates, Mention(_find(name, text), name, None, _BECAUSE))
    opened = Speaker("open", speaker.mention, None, None, None, candidates)
    known = () if "claimant" in proposal.open else ("claimant",)
    return proposal._replace(speaker=opened, open=(*known, *proposal.open))


def _build(
    opinion: Opinion, rank: int, text: str, draft: Draft, measures: MeasuresByUnit
) -> Proposal:
    """Return a proposal of a statement that only the model has: its speaker and manner are open."""
    quote = opinion.quote
    figures = tuple(
        DraftFigure(
            Span(
                quote.start + each.start, quote.start + each.end, quote.text[each.start : each.end]
            ),
            each.quantity,
            measures.suggest(each.quantity, quote.text),
        )
        for each in opinion.figures
    )
    name = opinion.name
    candidates = () if name is None else (Mention(_find(name, text), name, None, _BECAUSE),)
    fields = [
        f"figures[{number}].{what}"
        for number in range(len(figures))
        for what in ("measure", "basis")
    ]
    return Proposal(
        key=compute_key(draft.setting, quote, "model"),
        rank=rank,
        sentence=quote,
        paragraph=text.count("\n\n", 0, quote.start) + 1,
        quote=DraftQuote(quote),
        figures=figures,
        speaker=Speaker("open", candidates=candidates),
        cue=None,
        manner=None,
        open=("claimant", "manner", "topic", "statement", *fields),
    )


def _find(name: str, text: str) -> Span | None:
    at = text.find(name)
    return None if at < 0 else Span(at, at + len(name), name)


def _is_same(one: str, other: str) -> bool:
    """Return whether two names mean one person: equal, or one is the last words of the other."""
    first, second = fold_name(one), fold_name(other)
    return first == second or first.endswith(f" {second}") or second.endswith(f" {first}")

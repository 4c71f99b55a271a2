"""Answers that a text states: the phrases by which one speaker answers another; always left open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.drafting.proposal import DraftCounter
from factcheck.text.whole_words import has_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.proposal import Proposal

_PHRASES: Final = (
    (
        re.compile(
            r"\bnot (?:credible|to be believed|trustworthy)\b|\bcannot be trusted\b", re.IGNORECASE
        ),
        "undermines",
        ("not credible", "believed", "trust"),
    ),
    (
        re.compile(
            r"\bnothing could be further from the truth\b|\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|refut(?:es?|ed))\b|"
            r"\b(?:is|are|was|were) (?:simply |just |flatly |completely )?(?:wrong|false|untrue|inaccurate|not true|mistaken)\b|"
            r"\bmischaracteri[sz]\w+",
            re.IGNORECASE,
        ),
        "rebuts",
        (
            "truth",
            "denie",
            "deny",
            "disput",
            "refut",
            "wrong",
            "false",
            "untrue",
            "not true",
            "inaccura",
            "mistaken",
            "mischar",
        ),
    ),
    (
        re.compile(
            r"\bbeside the point\b|\birrelevant\b|\bmiss(?:es|ed)? the point\b", re.IGNORECASE
        ),
        "undercuts",
        ("the point", "irrelevant"),
    ),
    (
        re.compile(
            r"\b(?:reject(?:s|ed)?|turn(?:s|ed)? down|refus(?:es|ed)) (?:the|that|this|his|her|their|its|an?)\b",
            re.IGNORECASE,
        ),
        "rejects",
        ("reject", " down", "refus"),
    ),
    (
        re.compile(r"\bcan(?:no|')t afford\b|\bcannot be done\b|\bwould bankrupt\b", re.IGNORECASE),
        "objects",
        ("t afford", "cannot be done", "bankrupt"),
    ),
    (
        re.compile(r"\bcounter(?:-?propos|ed with|-?offer)", re.IGNORECASE),
        "counter-proposes",
        ("counter",),
    ),
)
"""Phrases, the kind of answer that they give, and letters without which none of them stands in a sentence."""
_NEAR: Final = 3
"""Paragraphs over which an answer reaches back."""


def find_phrase(words: str) -> tuple[str, str] | None:
    """Return the kind of answer that some words give, and the phrase; None where they give none."""
    lowered = words.lower()
    for pattern, how, letters in _PHRASES:
        if any(map(lowered.__contains__, letters)):
            found = pattern.search(words)
            if found is not None:
                return how, found.group()
    return None


def list_counters(proposal: Proposal, earlier: Sequence[Proposal]) -> tuple[DraftCounter, ...]:
    """List what a proposal may answer: the statements of others just before it.

    Args:
        proposal: the one that may be an answer.
        earlier: the proposals just before it.
    """
    if proposal.speaker.name is None:
        return ()
    found = find_phrase(proposal.sentence.words)
    if found is None:
        return ()
    how, phrase = found
    because = f"'{phrase}' behind it"
    others = [
        each
        for each in earlier
        if each.quote.span.end <= proposal.quote.span.start
        and each.figures
        and each.speaker.name not in (None, proposal.speaker.name)
        and each.sentence.start != proposal.sentence.start
    ]
    for each in reversed(others):
        printed = next(
            (one.span.words for one in each.figures if _has(proposal, one.span.words)), ""
        )
        if printed:
            return (DraftCounter(each.key, None, how, f"'{phrase}', and '{printed}' in both"),)
    near = [each for each in others if 0 <= proposal.paragraph - each.paragraph <= _NEAR]
    if not near:
        return (DraftCounter(None, None, how, f"'{phrase}'"),)
    return (DraftCounter(near[-1].key, None, how, because),)


def _has(proposal: Proposal, figure: str) -> bool:
    """Return whether the sentence of an answer prints a figure, which is no figure of its own."""
    own = {each.span.words for each in proposal.figures}
    return figure not in own and has_whole(proposal.sentence.words, figure)

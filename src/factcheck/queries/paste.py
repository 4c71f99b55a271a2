"""The paragraph of two figures that a reader can paste: both claims with their sources, and what may be said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect
from factcheck.model.vocabulary import Manner
from factcheck.queries.compare_views import enclose
from factcheck.queries.days import spell_days_in
from factcheck.queries.pair_views import VERBS
from factcheck.queries.phrases import close
from factcheck.queries.story import tell_claim

if TYPE_CHECKING:
    from factcheck.comparison.answer import Comparison
    from factcheck.queries.part_views import AppearanceView
    from factcheck.queries.views_of_claim import ClaimView


def write_paragraph(
    comparison: Comparison, claims: tuple[ClaimView, ...], why_not: str | None = None
) -> str:
    """Write the claims with their sources, and why they can or cannot be set against each other.

    Args:
        comparison: of the two figures.
        claims: that state them, one or two, each with its figures of the two.
        why_not: of a lookalike why its figures are no two answers: that, and no list of reasons.
    """
    told = " ".join(tell_claim(each, f"({_cite_all(each)})", with_notes=False) for each in claims)
    figures = f"{comparison.first.figure.value} and {comparison.second.figure.value}"
    if why_not is not None:
        often = "often set side by side, but they are not two answers to one question"
        return f"{told} The figures {figures} are {often}. {close(why_not)}"
    return f"{told} {_spell_reasons(_conclude(comparison, figures))}"


def _spell_reasons(text: str) -> str:
    """Spell the days of reasons, which say for which time a figure holds."""
    spelt = spell_days_in(text)
    for wrong, right in _TIMES:
        spelt = spelt.replace(wrong, right)
    return spelt


_TIMES: Final = (
    ("for on or after ", "for the time from "),
    ("for on or before ", "for the time until "),
    ("for between ", "for the time between "),
)


def _cite_all(claim: ClaimView) -> str:
    """Cite every source of a claim; by whom it is told is said already where that is one."""
    are_several = len(claim.appearances) > 1
    return close("; ".join(_cite(each, claim, are_several) for each in claim.appearances))


def _cite(appearance: AppearanceView, claim: ClaimView, are_several: bool) -> str:  # noqa: FBT001 - of one caller
    named = {claim.claimant_name, appearance.publisher, *appearance.chain}
    writers = ", ".join(name for name in appearance.authors if name not in named)
    is_untold = not appearance.chain and appearance.manner == Manner.PARAPHRASE
    manner = appearance.tell_plainly(appearance.chain) if are_several or is_untold else ""
    parts = (
        enclose(appearance.quote),
        manner,
        f"in “{appearance.title}”{f' by {writers}' if writers else ''}",
        appearance.publisher_in_words,
        spell_days_in(appearance.published_in_words),
        appearance.link or "",
    )
    return ", ".join(part for part in parts if part)


def _conclude(comparison: Comparison, figures: str) -> str:
    kinds = [each for each in comparison.differences if each.kind is Aspect.MEASURE]
    if kinds:
        return f"The figures {figures} are not the same kind of thing: {kinds[0].sentence}."
    sentences = "; ".join(each.sentence for each in comparison.differences or comparison.missing)
    if comparison.differences:
        return f"The figures {figures} are not like for like, because {sentences}."
    if comparison.missing:
        return (
            f"Whether the figures {figures} can be set against each other cannot be told, because"
            f" {sentences}."
        )
    how = "; ".join(each.sentence for each in comparison.conversions)
    converted = f" once converted ({how})" if how else ""
    stand = "" if comparison.standing is None else f": {VERBS[comparison.standing.value]}"
    return f"The figures {figures} are like for like{converted}{stand}."

"""The paragraph of two figures that a reader can paste: both claims with their sources, and what may be said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect
from factcheck.model.vocabulary import Manner
from factcheck.queries.compare_views import wrap_in_quotation_marks
from factcheck.queries.days import replace_days
from factcheck.queries.pair_views import VERBS
from factcheck.queries.phrases import add_full_stop
from factcheck.queries.story import write_claim

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
    told = " ".join(
        write_claim(each, f"({_name_sources(each)})", with_notes=False) for each in claims
    )
    figures = f"{comparison.first.figure.value} and {comparison.second.figure.value}"
    if why_not is not None:
        often = "often set side by side, but they are not two answers to one question"
        return f"{told} The figures {figures} are {often}. {add_full_stop(why_not)}"
    return f"{told} {_say_days_of_reasons(_say_conclusion(comparison, figures))}"


def _say_days_of_reasons(text: str) -> str:
    """Say the days of reasons, which say for which time a figure holds."""
    spelt = replace_days(text)
    for wrong, right in _TIMES:
        spelt = spelt.replace(wrong, right)
    return spelt


_TIMES: Final = (
    ("for on or after ", "for the time from "),
    ("for on or before ", "for the time until "),
    ("for between ", "for the time between "),
)


def _name_sources(claim: ClaimView) -> str:
    """Name every source of a claim; by whom it is told is said already where that is one."""
    are_several = len(claim.appearances) > 1
    return add_full_stop(
        "; ".join(_name_source(each, claim, are_several) for each in claim.appearances)
    )


def _name_source(appearance: AppearanceView, claim: ClaimView, are_several: bool) -> str:  # noqa: FBT001 - of one caller
    named = {claim.claimant_name, appearance.publisher, *appearance.chain}
    writers = ", ".join(name for name in appearance.authors if name not in named)
    is_untold = not appearance.chain and appearance.manner == Manner.PARAPHRASE
    manner = appearance.say_manner_plainly(appearance.chain) if are_several or is_untold else ""
    parts = (
        wrap_in_quotation_marks(appearance.quote),
        manner,
        f"in “{appearance.title}”{f' by {writers}' if writers else ''}",
        appearance.publisher_in_words,
        replace_days(appearance.published_in_words),
        appearance.link or "",
    )
    return ", ".join(part for part in parts if part)


def _say_conclusion(comparison: Comparison, figures: str) -> str:
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

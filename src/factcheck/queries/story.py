"""Disputes and lookalikes as paragraphs that an editor can print: who said what when, and who answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.date_orders import MONTHS
from factcheck.model.dates import parse_edtf
from factcheck.model.vocabulary import Manner
from factcheck.queries.answer_words import say_time
from factcheck.queries.views import marked
from factcheck.queries.wording import add_notes, capital

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from factcheck.queries.lookalike_views import LookalikeView
    from factcheck.queries.views import ClaimView, DisputeView

_DAY: Final = re.compile(r"(?<![\w./-])(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?(?![\w/-])(~?)")
"""A month or day that stands alone; what an interval or a season holds stays as it is recorded."""


_JUXTAPOSED: Final = (
    "Where no answer is named, the editor set these statements side by side;"
    " the speakers did not answer each other in these documents."
)
_NO_ANSWERS: Final = (
    "These figures are often set side by side, but they are not two answers to one question."
)


def tell_dispute(
    view: DisputeView, cite: Callable[[ClaimView], str], refer: Callable[[str], str]
) -> str:
    """Return the paragraph of a dispute; no sentence is without its speaker, and none takes a side.

    Args:
        view: the dispute.
        cite: gives the numbers of a claim's sources.
        refer: gives the number of one source.
    """
    told = [tell_claim(claim, cite(claim)) for claim in view.claims]
    told += dict.fromkeys(_tell_answers(view.claims, refer))
    told += _tell_whether_alike(view.claims, view.comparability)
    if view.bridge:
        told.append(close(f"The editor's account of the difference: {'; '.join(view.bridge)}"))
    if view.withdrawn:
        told.append(close(view.withdrawn))
    if view.juxtaposed:
        told.append(_JUXTAPOSED)
    if view.note is not None:
        told.append(close(f"Note: {view.note}"))
    return " ".join(told)


def tell_lookalike(view: LookalikeView, cite: Callable[[ClaimView], str]) -> str:
    """Return the paragraph of a lookalike, with why its figures are no answers to one question."""
    told = [tell_claim(claim, cite(claim)) for claim in view.claims]
    told += [_NO_ANSWERS, close(view.why_not)]
    if view.note is not None:
        told.append(close(f"Note: {view.note}"))
    return " ".join(told)


def tell_claim(claim: ClaimView, cited: str) -> str:
    """Return who said what when, as told by whom, with each figure as printed."""
    tellers = list(dict.fromkeys(", then by ".join(each.steps) for each in claim.appearances))
    how = "quoted" if {each.manner for each in claim.appearances} == {Manner.VERBATIM} else "told"
    is_told_by_others = bool(tellers) and all(tellers)  # its own document goes before others
    told = f", as {how} by {'; also by '.join(tellers)}," if is_told_by_others else ""
    comma = "," if claim.made_by is not None and not told else ""
    who = capital(marked(claim.who, claim.status))
    figures = "; ".join(
        f"{each.value} ({each.what}{spell_dates(say_time(each))})" for each in claim.figures
    )
    printed = f" In figures: {figures}." if figures else ""
    said = f"{who}{told}{comma} said {spell_day(claim.said_on)}: {close(claim.statement)}{printed}"
    return " ".join((said, *(close(f"Note: {note}") for note in claim.notes), cited))


def spell_day(said_on: str) -> str:
    """Return when something was said, as a sentence says it."""
    when = parse_edtf(said_on).in_words.replace("(our inference)", "(date inferred)")
    return spell_dates(f"on or before {when[6:]}" if when.startswith("until ") else when)


def spell_dates(text: str) -> str:
    """Spell the days and months of a text that we wrote, as `October 13, 2022`; never of a quote."""
    return _DAY.sub(_spell, text)


def _spell(match: re.Match[str]) -> str:
    year, month, day, is_inferred = match.groups()
    name = MONTHS[int(month) - 1].capitalize()
    spelt = f"{name} {year}" if day is None else f"{name} {int(day)}, {year}"
    return f"{spelt} (date inferred)" if is_inferred else spelt


def close(text: str) -> str:
    """End a text with a full stop, unless it ends a sentence already."""
    return text if text.rstrip("\"”'’)»").endswith((".", "!", "?", "…")) else f"{text}."


def _tell_answers(claims: Sequence[ClaimView], refer: Callable[[str], str]) -> Iterator[str]:
    """Say who answered whom, and what an answer from outside of these claims says."""
    shown = {claim.id for claim in claims}
    for claim in claims:
        for each in claim.countered_by:
            said = each.words
            if each.claim not in shown and each.untold:
                said = f"{said}: {each.statement}"
            notes = () if each.note is None else (each.note,)
            yield f"{add_notes(close(capital(said)), notes)} {refer(each.source)}"


def _tell_whether_alike(
    claims: Sequence[ClaimView], comparability: Collection[str]
) -> Iterator[str]:
    if comparability:
        answer, *_ = comparability
        yield f"Can the figures be compared? {close(answer)}"
    elif sum(len(claim.figures) for claim in claims) < 2:
        yield "There are no two figures here to compare."

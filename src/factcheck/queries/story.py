"""Disputes, lookalikes and comparisons as paragraphs to print: who said what when, and who answered."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Comparability
from factcheck.model.dates import parse_edtf
from factcheck.model.vocabulary import Manner
from factcheck.queries.days import replace_days, say_when
from factcheck.queries.phrases import add_full_stop, join_words, replace_with_capital
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.queries.compare_views import ComparePage
    from factcheck.queries.lookalike_views import LookalikeView
    from factcheck.queries.part_views import AnswerView, FigureView
    from factcheck.queries.views import DisputeView
    from factcheck.queries.views_of_claim import ClaimView

    Cite = Callable[[ClaimView], str]
    Refer = Callable[[AnswerView], str]

_MOST_SENTENCES: Final = 4
"""Of a paragraph."""

_JUXTAPOSED: Final = (
    "The editor set these statements side by side; in these documents the speakers do not answer"
    " each other."
)
_OTHERWISE_JUXTAPOSED: Final = (
    "Apart from these answers the editor set the statements side by side; in these documents the"
    " speakers do not answer each other."
)
_OFTEN: Final = "are often set side by side, but they are not two answers to one question."


def write_dispute(view: DisputeView, cite: Cite, refer: Refer) -> Iterator[str]:
    """Write the paragraphs of a dispute; no sentence is without its speaker, and none takes a side.

    Args:
        view: the dispute.
        cite: gives the numbers of a claim's sources.
        refer: gives the number of the source of an answer.
    """
    yield from _join_paragraphs(write_claims(view.claims, cite))
    answers = [*_join_paragraphs((each,) for each in _write_answers(view.claims, refer))]
    yield from answers
    figures = [each.value for claim in view.claims for each in claim.figures]
    rest = [say_comparability(each.text, figures) for each in view.comparability[:1]]
    if view.bridge:
        rest.append(
            add_full_stop(f"The editor's account of the difference: {'; '.join(view.bridge)}")
        )
    if view.withdrawn is not None:
        rest.append(add_full_stop(view.withdrawn))
    if view.juxtaposed:
        rest.append(_OTHERWISE_JUXTAPOSED if answers else _JUXTAPOSED)
    yield from _join_paragraphs((each,) for each in rest)
    yield from _write_editors_note(view.note)


def write_lookalike(view: LookalikeView, cite: Cite) -> Iterator[str]:
    """Write the paragraphs of a lookalike, with why its figures are no answers to one question.

    Args:
        view: the lookalike with its claims.
        cite: gives the numbers of a claim's sources.
    """
    yield from _join_paragraphs(write_claims(view.claims, cite))
    yield f"These figures {_OFTEN} {add_full_stop(view.why_not)}"
    yield from _write_editors_note(view.note)


def write_page(page: ComparePage, cite: Cite, refer: Refer) -> Iterator[str]:
    """Write the paragraphs of what is compared: the claims, the answers to them, and what may be said of their figures.

    Args:
        page: what is compared, with all that is said of it.
        cite: gives the numbers of a claim's sources.
        refer: gives the number of the source of an answer.
    """
    yield from _join_paragraphs(write_claims(page.claims, cite))
    yield from _join_paragraphs((each,) for each in _write_answers(page.claims, refer))
    rest = [say_comparability(page.summary, [side.value for side in page.sides])]
    rest += [
        f"{each.name(page.values)} {_OFTEN} {add_full_stop(each.why_not)}"
        for each in page.lookalikes
    ]
    rest += [add_full_stop(each.sentence) for each in page.withdrawn]
    if page.bridge:
        rest.append(
            add_full_stop(f"The editor's account of the difference: {'; '.join(page.bridge)}")
        )
    rest += map(add_full_stop, page.sums)
    rest += [add_full_stop(f"The editor computed: {each.line}") for each in page.derivations]
    yield from _join_paragraphs((each,) for each in rest)
    yield from _write_editors_note(page.note)


def write_claims(claims: Sequence[ClaimView], cite: Cite) -> Iterator[tuple[str, ...]]:
    """Write the sentences of each claim; who goes on speaking on one day is not introduced again.

    Args:
        claims: in the order in which they are told.
        cite: gives the numbers of a claim's sources.
    """
    above = None
    for claim in claims:
        opening = _say_opening(claim)
        start = _say_also(claim) if opening == above else opening
        yield (*_write_sentences(claim, start, cite(claim)), *_write_notes(claim))
        above = opening


def write_claim(claim: ClaimView, cited: str, *, with_notes: bool = True) -> str:
    """Return who said what when, as told by whom, with each figure as printed and what is noted of it.

    Args:
        claim: the claim, with the figures to tell.
        cited: its citation, as it stands behind the sentence.
        with_notes: whether what is noted of it is told too.
    """
    told = [*_write_sentences(claim, _say_opening(claim), cited)]
    return " ".join([*told, *_write_notes(claim)] if with_notes else told)


def say_comparability(answer: str, values: Sequence[str]) -> str:
    """Return the answer of a page as a sentence, which names its figures where they are two.

    Args:
        answer: in one line, as every page has it.
        values: of the figures, as printed.
    """
    figures = f"the figures {' and '.join(values)}"
    for comparability in Comparability if len(values) == 2 else ():
        if answer.startswith(replace_with_capital(comparability.value)):
            rest = add_full_stop(answer[len(comparability.value) :])
            if comparability is Comparability.UNCLEAR:
                return f"Whether {figures} are like for like cannot be told{rest}"
            return f"{replace_with_capital(figures)} are {comparability.value}{rest}"
    for fragment, start in _FRAGMENTS:
        if answer.startswith(fragment):
            return add_full_stop(f"{start}{answer.removeprefix(fragment)}")
    return add_full_stop(answer)


_FRAGMENTS: Final = (
    ("Conflict between", "There is a conflict between"),
    ("No conflict:", "There is no conflict:"),
)
"""How the answer for many figures can begin that is no sentence."""


def _say_opening(claim: ClaimView) -> str:
    """Say who said something when, as told by whom, and of whose proposal."""
    tellers = list(dict.fromkeys(", then by ".join(each.steps) for each in claim.appearances))
    how = "quoted" if {each.manner for each in claim.appearances} == {Manner.VERBATIM} else "told"
    is_told_by_others = bool(tellers) and all(tellers)  # its own document goes before others
    told = f", as {how} by {'; also by '.join(tellers)}," if is_told_by_others else ""
    return f"{_name(claim)}{told} said{_name_maker(claim)} {say_when(parse_edtf(claim.said_on))}"


def _say_also(claim: ClaimView) -> str:
    return f"{_name(claim)} also said{_name_maker(claim)}"


def _name(claim: ClaimView) -> str:
    return replace_with_capital(mark_status(claim.speaker, claim.status))


def _name_maker(claim: ClaimView) -> str:
    return "" if claim.made_by is None else f" of a proposal by {claim.made_by.who}"


def _write_sentences(claim: ClaimView, opening: str, cited: str) -> Iterator[str]:
    """Write the sentences of a claim: a figure is named where the statement does not print it so."""
    figures = [each for each in claim.figures if not _has_as_printed(claim.statement, each)]
    told = [f"{opening}: {add_full_stop(claim.statement)}"]
    if figures:
        start = "The figure as printed is" if len(figures) == 1 else "The figures as printed are"
        told.append(f"{start} {join_words(_name_figures(figures))}.")
    told += _write_releases(claim.figures)
    yield from told[:-1]
    yield f"{told[-1]} {cited}" if cited else told[-1]


def _write_releases(figures: Sequence[FigureView]) -> Iterator[str]:
    """Write of which release of its document a figure is: a preliminary one is no final one."""
    for each in figures:
        release = dict(each.more).get("release")
        if release is not None:
            yield f"“{_cut_meaning(each)}” is the {release} figure."


def _write_notes(claim: ClaimView) -> Iterator[str]:
    if claim.note is not None:
        yield f"(Note: {add_full_stop(claim.note)})"
    for each in claim.figures:
        if each.note is not None:
            yield f"(On “{_cut_meaning(each)}”: {add_full_stop(each.note)})"


def _name_figures(figures: Sequence[FigureView]) -> Iterator[str]:
    """Name values with what they measure, which figures of one measure say once."""
    for title, each in groupby(figures, key=lambda figure: figure.measure_title):
        yield f"{join_words(map(_say_days_of_meaning, each))} ({title})"


def _has_as_printed(statement: str, figure: FigureView) -> bool:
    """Return whether a statement holds a figure as it is printed, not as part of a longer number."""
    value = re.escape(_cut_meaning(figure).casefold())
    found = rf"(?<!\w)(?<!\d[.,]){value}(?!\w)(?![.,]\d)"
    return re.search(found, statement.casefold()) is not None


def _cut_meaning(figure: FigureView) -> str:
    """Return a value without what the ledger adds in brackets."""
    return figure.value.partition(" [")[0]


def _say_days_of_meaning(figure: FigureView) -> str:
    """Return a value with the day that it means, which the ledger adds in brackets, spelt."""
    printed, bracket, meaning = figure.value.partition(" [")
    return f"{printed}{bracket}{replace_days(meaning)}"


def _write_answers(claims: Sequence[ClaimView], refer: Refer) -> Iterator[str]:
    """Write who answered whom, and what an answer from outside of these claims says."""
    shown = {claim.id for claim in claims}
    told: dict[str, None] = {}
    for claim in claims:
        for each in claim.countered_by:
            said = each.words
            if each.claim not in shown and each.untold:
                said = f"{said}: {each.statement}"
            note = "" if each.note is None else f" (Note: {add_full_stop(each.note)})"
            told[f"{add_full_stop(replace_with_capital(said))} {refer(each)}{note}"] = None
    yield from told


def _write_editors_note(note: str | None) -> Iterator[str]:
    if note is not None:
        yield add_full_stop(f"Editor's note: {note}")


def _join_paragraphs(units: Iterable[Sequence[str]]) -> Iterator[str]:
    """Join sentences into paragraphs of a few each; those of one unit stay together."""
    paragraph: list[str] = []
    for unit in units:
        if paragraph and len(paragraph) + len(unit) > _MOST_SENTENCES:
            yield " ".join(paragraph)
            paragraph = []
        paragraph += unit
    if paragraph:
        yield " ".join(paragraph)

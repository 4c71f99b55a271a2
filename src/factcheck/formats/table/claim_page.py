"""One claim whole as text for people: its figures, where it appears, who answers it, what it is set beside."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.table.claim_table import add_more
from factcheck.formats.table.layout import write_fields, write_heading, write_paragraph
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.phrases import list_in_words
from factcheck.queries.views import SUMS, ClaimPage
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.options import Options
    from factcheck.queries.part_views import AppearanceView, FigureView
    from factcheck.queries.views import NeighbourView
    from factcheck.queries.views_of_claim import ClaimView


def write_claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim whole.

    Args:
        view: the claim with its figures and appearances, its answers and the claims beside it.
        options: the cells of a line, and whether headings may be coloured.
    """
    claim = view.claim
    yield from write_heading(claim.statement, options.width, colour=options.colour)
    yield from write_paragraph(f"claim {claim.id}", options.width)
    yield "\n"
    yield from write_fields(_list_facts(claim), options.width, colour=options.colour)
    if claim.figures:
        yield from _write_section_heading("Figures", options)
        for figure in claim.figures:
            yield from _write_figure(figure, options)
    if view.sums:
        yield from _write_section_heading(SUMS, options)
    for line in view.sums:
        yield from write_paragraph(line, options.width, "  ")
    yield from _write_section_heading("Appearances", options)
    for source, appearances in groupby(claim.appearances, key=lambda each: each.source):
        yield from _write_source(claim, source, tuple(appearances), options)
    for title, answers in (("Answers to", claim.counters), ("Answered by", claim.countered_by)):
        if not answers:
            continue
        yield from _write_section_heading(title, options)
        for answer in answers:
            yield from write_paragraph(answer.words, options.width, "  ")
            where = f"{answer.untold}({answer.claim}, in {answer.source})"
            yield from write_paragraph(where, options.width, "    ")
            for quote in answer.quotes:
                yield from write_paragraph(quote, options.width, "    │ ")
            for label, text in list_in_words(answer.more):
                yield from write_paragraph(f"{label}: {text}", options.width, "    ")
    for question, dispute, neighbours in view.disputes:
        yield from _write_section_heading(question, options)
        yield from write_paragraph(f"dispute {dispute}", options.width, "  ")
        for neighbour in neighbours:
            yield from _write_neighbour(neighbour, options)
    for title, lookalike, why_not, neighbours in view.lookalikes:
        yield from _write_section_heading(title, options)
        yield from write_paragraph(f"lookalike {lookalike}: {WHAT_IT_IS}", options.width, "  ")
        yield from write_paragraph(why_not, options.width, "  ")
        for neighbour in neighbours:
            yield from _write_neighbour(neighbour, options)


def _list_facts(claim: ClaimView) -> list[tuple[str, str]]:
    who = claim.speaker if claim.position is None else f"{claim.speaker}, {claim.position}"
    is_said = any(words in who.casefold() for words in ("not named", "unnamed"))
    facts = [
        ("claimant", f"{who}; not named" if claim.is_anonymous and not is_said else who),
        *([] if claim.made_by is None else [("made by", claim.made_by.who)]),
        ("said on", claim.said_on),
        ("topic", f"{claim.topic_title} ({claim.topic})"),
    ]
    facts += [
        (f"{each.reviewer} by", add_more(f"{each.verdict}, {each.reviewed_on}", each.more))
        for each in claim.reviews
    ]
    if claim.status is not None:
        facts.append(("status", claim.status))
    facts += [
        ("corrected", add_more(f"{each.date}: {each.what} ({each.why})", each.more))
        for each in claim.corrections
    ]
    facts += [
        (label, text)
        for label, text in (
            ("language", claim.language),
            ("note", claim.note),
            ("recorded by", claim.recorded_by),
            ("recorded on", claim.recorded_on),
        )
        if text is not None
    ]
    facts += [("checked by", add_more(each.line, each.more)) for each in claim.checked]
    return facts + list_in_words(claim.more)


def _write_figure(figure: FigureView, options: Options) -> Iterator[str]:
    name = "" if figure.id is None else f" ({figure.id})"
    yield from write_paragraph(f"{figure.value}{name}", options.width, "  ")
    yield from write_paragraph(figure.what, options.width, "    ")
    if figure.time is not None:
        yield from write_paragraph(figure.time, options.width, "    ")
    if figure.low is not None or figure.high is not None:
        yield from write_paragraph(_say_interval(figure), options.width, "    ")
    if figure.note is not None:
        yield from write_paragraph(f"note: {figure.note}", options.width, "    ")


def _say_interval(figure: FigureView) -> str:
    if figure.low is not None and figure.low == figure.high:
        return f"exactly as written: {figure.low:,f} {figure.unit}"
    low = "no lower limit"
    if figure.low is not None:
        low = f"{'from' if figure.has_low else 'from above'} {figure.low:,f}"
    high = "no upper limit"
    if figure.high is not None:
        high = f"{'to' if figure.has_high else 'to below'} {figure.high:,f}"
    return f"as printed: {low} {high} {figure.unit}"


def _write_source(
    claim: ClaimView, source: str, appearances: Sequence[AppearanceView], options: Options
) -> Iterator[str]:
    """Write a source once, and below it each of the claim's occurrences in it."""
    first = appearances[0]
    yield from write_paragraph(f"{source}: {first.title}", options.width, "  ")
    writers = f"{first.writers}, " if first.writers else ""
    line = f"{writers}{first.publisher_in_words}, {first.published_in_words}"
    yield from write_paragraph(line, options.width, "    ")
    for name, remark in first.remarks:
        yield from write_paragraph(f"{name}: {remark}", options.width, "    ")
    for label, text in (
        ("address", first.url),
        ("archived", first.archived),
    ):
        if text is not None:
            yield from write_paragraph(f"{label}: {text}", options.width, "    ")
    for each in appearances:
        yield from _write_appearance(claim, each, options)


def _write_appearance(
    claim: ClaimView, appearance: AppearanceView, options: Options
) -> Iterator[str]:
    chain = " → ".join((claim.who, *appearance.steps, appearance.carrier))
    place = "" if appearance.locator is None else f", {appearance.locator}"
    yield from write_paragraph(f"{appearance.manner}{place}: {chain}", options.width, "    ")
    yield from write_paragraph(appearance.quote, options.width, "    │ ")
    own = None if appearance.link == appearance.url else appearance.link
    for label, text in (
        ("quote", None if appearance.proof is None else appearance.proof.for_readers),
        ("because", appearance.because),
        ("translation", appearance.translation),
        ("note", appearance.note),
        ("address of these words", own),
        *list_in_words(appearance.more),
    ):
        if text is not None:
            yield from write_paragraph(f"{label}: {text}", options.width, "    ")


def _write_neighbour(neighbour: NeighbourView, options: Options) -> Iterator[str]:
    values = f": {', '.join(neighbour.values)}" if neighbour.values else ""
    who = mark_status(neighbour.who, neighbour.status)
    line = f"{neighbour.relation}: {neighbour.claim}, {who}, {neighbour.said_on}{values}"
    yield from write_paragraph(line, options.width, "  ")
    yield from write_paragraph(neighbour.statement, options.width, "    ")
    for text in neighbour.comparability:
        yield from write_paragraph(text, options.width, "    ")


def _write_section_heading(text: str, options: Options) -> Iterator[str]:
    yield "\n"
    yield from write_heading(text, options.width, colour=options.colour)


VIEWS: Final = {ClaimPage: write_claim_page}

"""One claim whole as text for people: its figures, where it appears, who answers it, what it is set beside."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.table.claim_table import with_more
from factcheck.formats.table.layout import fields, heading, paragraph
from factcheck.queries.field_words import in_words
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.views import SUMS
from factcheck.queries.views_of_claim import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.options import Options
    from factcheck.queries.part_views import AppearanceView, FigureView
    from factcheck.queries.views import ClaimPage, NeighbourView
    from factcheck.queries.views_of_claim import ClaimView


def claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim whole."""
    claim = view.claim
    yield from heading(claim.statement, options.width, colour=options.colour)
    yield from paragraph(f"claim {claim.id}", options.width)
    yield "\n"
    yield from fields(_facts(claim), options.width, colour=options.colour)
    if claim.figures:
        yield from _heading("Figures", options)
        for figure in claim.figures:
            yield from _figure(figure, options)
    if view.sums:
        yield from _heading(SUMS, options)
    for line in view.sums:
        yield from paragraph(line, options.width, "  ")
    yield from _heading("Appearances", options)
    for source, appearances in groupby(claim.appearances, key=lambda each: each.source):
        yield from _appearances(claim, source, tuple(appearances), options)
    for title, answers in (("Answers to", claim.counters), ("Answered by", claim.countered_by)):
        if not answers:
            continue
        yield from _heading(title, options)
        for answer in answers:
            yield from paragraph(answer.words, options.width, "  ")
            where = f"{answer.untold}({answer.claim}, in {answer.source})"
            yield from paragraph(where, options.width, "    ")
            for quote in answer.quotes:
                yield from paragraph(quote, options.width, "    │ ")
            for label, text in in_words(answer.more):
                yield from paragraph(f"{label}: {text}", options.width, "    ")
    for question, dispute, neighbours in view.disputes:
        yield from _heading(question, options)
        yield from paragraph(f"dispute {dispute}", options.width, "  ")
        for neighbour in neighbours:
            yield from _neighbour(neighbour, options)
    for title, lookalike, why_not, neighbours in view.lookalikes:
        yield from _heading(title, options)
        yield from paragraph(f"lookalike {lookalike}: {WHAT_IT_IS}", options.width, "  ")
        yield from paragraph(why_not, options.width, "  ")
        for neighbour in neighbours:
            yield from _neighbour(neighbour, options)


def _facts(claim: ClaimView) -> list[tuple[str, str]]:
    who = claim.speaker if claim.position is None else f"{claim.speaker}, {claim.position}"
    facts = [
        ("claimant", f"{who}; not named" if claim.is_anonymous else who),
        *([] if claim.made_by is None else [("made by", claim.made_by.who)]),
        ("said on", claim.said_on),
        ("topic", f"{claim.topic_title} ({claim.topic})"),
    ]
    facts += [
        (f"{each.reviewer} by", with_more(f"{each.verdict}, {each.reviewed_on}", each.more))
        for each in claim.reviews
    ]
    if claim.status is not None:
        facts.append(("status", claim.status))
    facts += [
        ("corrected", with_more(f"{each.date}: {each.what} ({each.why})", each.more))
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
    facts += [("checked by", with_more(each.line, each.more)) for each in claim.checked]
    return facts + in_words(claim.more)


def _figure(figure: FigureView, options: Options) -> Iterator[str]:
    name = "" if figure.id is None else f" ({figure.id})"
    yield from paragraph(f"{figure.value}{name}", options.width, "  ")
    yield from paragraph(figure.what, options.width, "    ")
    yield from paragraph(figure.when, options.width, "    ")
    if figure.low is not None or figure.high is not None:
        yield from paragraph(_interval(figure), options.width, "    ")
    if figure.note is not None:
        yield from paragraph(f"note: {figure.note}", options.width, "    ")


def _interval(figure: FigureView) -> str:
    if figure.low is not None and figure.low == figure.high:
        return f"exactly as written: {figure.low:,f} {figure.unit}"
    low = "no lower limit"
    if figure.low is not None:
        low = f"{'from' if figure.has_low else 'from above'} {figure.low:,f}"
    high = "no upper limit"
    if figure.high is not None:
        high = f"{'to' if figure.has_high else 'to below'} {figure.high:,f}"
    return f"as printed: {low} {high} {figure.unit}"


def _appearances(
    claim: ClaimView, source: str, appearances: Sequence[AppearanceView], options: Options
) -> Iterator[str]:
    """Write a source once, and below it each of the claim's occurrences in it."""
    first = appearances[0]
    yield from paragraph(f"{source}: {first.title}", options.width, "  ")
    writers = f"{first.writers}, " if first.writers else ""
    line = f"{writers}{first.publisher_in_words}, {first.published_in_words}"
    yield from paragraph(line, options.width, "    ")
    for name, remark in first.remarks:
        yield from paragraph(f"{name}: {remark}", options.width, "    ")
    for label, text in (
        ("address", first.url),
        ("archived", first.archived),
    ):
        if text is not None:
            yield from paragraph(f"{label}: {text}", options.width, "    ")
    for each in appearances:
        yield from _appearance(claim, each, options)


def _appearance(claim: ClaimView, appearance: AppearanceView, options: Options) -> Iterator[str]:
    chain = " → ".join((claim.who, *appearance.steps, appearance.carrier))
    place = "" if appearance.locator is None else f", {appearance.locator}"
    yield from paragraph(f"{appearance.manner}{place}: {chain}", options.width, "    ")
    yield from paragraph(appearance.quote, options.width, "    │ ")
    own = None if appearance.link == appearance.url else appearance.link
    for label, text in (
        ("because", appearance.because),
        ("translation", appearance.translation),
        ("note", appearance.note),
        ("address of these words", own),
        *in_words(appearance.more),
    ):
        if text is not None:
            yield from paragraph(f"{label}: {text}", options.width, "    ")


def _neighbour(neighbour: NeighbourView, options: Options) -> Iterator[str]:
    values = f": {', '.join(neighbour.values)}" if neighbour.values else ""
    who = marked(neighbour.who, neighbour.status)
    line = f"{neighbour.relation}: {neighbour.claim}, {who}, {neighbour.said_on}{values}"
    yield from paragraph(line, options.width, "  ")
    yield from paragraph(neighbour.statement, options.width, "    ")
    for text in neighbour.comparability:
        yield from paragraph(text, options.width, "    ")


def _heading(text: str, options: Options) -> Iterator[str]:
    yield "\n"
    yield from heading(text, options.width, colour=options.colour)


VIEWS: Final = {"ClaimPage": claim_page}

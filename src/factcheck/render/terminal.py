"""Views as text for people: tables that answer at a glance, pages for one record."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.queries.field_words import in_words
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.views import marked, say_state
from factcheck.queries.wording import counted, juxtaposed_line
from factcheck.render.claim_table import claim_table, with_more
from factcheck.render.columns import Column
from factcheck.render.layout import fields, heading, lay_out, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
    from factcheck.queries.views import (
        AppearanceView,
        Catalogue,
        ClaimList,
        ClaimPage,
        ClaimView,
        DisputeList,
        DisputeView,
        Export,
        FigureView,
        NeighbourView,
        RecordPage,
    )
    from factcheck.render.options import Options


def claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list of claims: what the corpus says of itself, a table a topic, a row a figure, what may be compared below."""
    if view.note is not None and view.claims:
        yield from paragraph(view.note, options.width)
        yield "\n"
    if view.by_topic:
        topics = groupby(view.claims, key=lambda claim: f"{claim.topic_title} ({claim.topic})")
        yield from claim_table([(title, tuple(claims)) for title, claims in topics], options)
    elif view.claims:
        yield from claim_table([("", view.claims)], options)
    yield from _remarks(view.remarks, options, apart=bool(view.claims))
    if view.emptied_by:
        text = f"No claim passes {emptied_in_words(view.emptied_by)}."
        yield from paragraph(text, options.width)
    elif not view.claims:
        yield "There are no claims.\n"


def emptied_in_words(names: tuple[str, ...]) -> str:
    """Name the filters that emptied an answer, as they are written on the command line."""
    options = [f"--{name}" for name in names]
    return options[0] if len(options) == 1 else f"{', '.join(options[:-1])} and {options[-1]}"


def claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim whole."""
    claim = view.claim
    yield from heading(claim.id, options.width, colour=options.colour)
    yield from paragraph(claim.statement, options.width)
    yield "\n"
    yield from fields(_facts(claim), options.width, colour=options.colour)
    if claim.figures:
        yield from _heading("Figures", options)
        for figure in claim.figures:
            yield from _figure(figure, options)
    if view.sums:
        yield from _heading("Parts and their whole", options)
    for line in view.sums:
        yield from paragraph(line, options.width, "  ")
    yield from _heading("Appearances", options)
    for appearance in claim.appearances:
        yield from _appearance(claim, appearance, options)
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
        yield from _heading(f"Dispute {dispute}", options)
        yield from paragraph(question, options.width, "  ")
        for neighbour in neighbours:
            yield from _neighbour(neighbour, options)
    for title, lookalike, why_not, neighbours in view.lookalikes:
        yield from _heading(f"Lookalike {lookalike}", options)
        yield from paragraph(f"{title}: {WHAT_IT_IS}. {why_not}", options.width, "  ")
        for neighbour in neighbours:
            yield from _neighbour(neighbour, options)


def export(view: Export, options: Options) -> Iterator[str]:
    """Write a topic or a corpus whole: its claims, then its disputes and lookalikes."""
    yield from claim_list(view.claims, options)
    if view.disputes.disputes or view.disputes.lookalikes:
        yield "\n"
        yield from dispute_list(view.disputes, options)
    for title, lines in view.sections:
        yield from _heading(title, options)
        for line in lines:
            yield from paragraph(line, options.width, "  ")


def dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes one below the other, and below them what only looks like one."""
    for place, dispute in enumerate(view.disputes):
        if place:
            yield "\n"
        yield from dispute_page(dispute, options)
    if view.disputes and view.lookalikes:
        yield "\n"
    yield from _lookalikes(view.lookalikes, options)
    yield from _remarks(view.remarks, options, apart=bool(view.disputes or view.lookalikes))


def lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write lookalikes one below the other."""
    yield from _lookalikes(view.lookalikes, options)
    yield from _remarks(view.remarks, options, apart=bool(view.lookalikes))


def _lookalikes(views: Sequence[LookalikeView], options: Options) -> Iterator[str]:
    for place, view in enumerate(views):
        if place:
            yield "\n"
        yield from lookalike_page(view, options)


def lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike: what it is, why its figures are no two answers, and the figures."""
    yield from heading(view.title, options.width, colour=options.colour)
    yield from paragraph(f"{view.id}; {view.topic_title}; {WHAT_IT_IS}", options.width)
    yield from paragraph(view.why_not, options.width)
    yield "\n"
    yield from claim_table([("", view.claims)], options)
    yield "\n"
    for line in view.comparability:
        yield from paragraph(line, options.width)
    if view.note is not None:
        yield from paragraph(f"Note: {view.note}", options.width)
    for claim, note in view.claim_notes:
        yield from paragraph(f"Note on {claim}: {note}", options.width)
    for label, text in in_words(view.more):
        yield from paragraph(f"{label.capitalize()}: {text}", options.width)


def dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute: its question, its claims side by side, what may be compared."""
    yield from heading(view.question, options.width, colour=options.colour)
    parties = {claim.party or claim.claimant for claim in view.claims}
    size = f"{counted(len(view.claims), 'claim')} of {counted(len(parties), 'party', 'parties')}"
    facts = f"{view.id}; {view.topic_title}; {say_state(view.state)}; {size}"
    yield from paragraph(facts, options.width)
    yield "\n"
    yield from claim_table([("", view.claims)], options)
    yield "\n"
    for answer in view.answers:
        yield from paragraph(answer, options.width)
    if view.juxtaposed:
        yield from paragraph(juxtaposed_line(view.juxtaposed), options.width)
    for line in (*((view.withdrawn,) if view.withdrawn else ()), *view.comparability):
        yield from paragraph(line, options.width)
    if view.bridge:
        yield from paragraph(f"Bridge: {'; '.join(view.bridge)}", options.width)
    if view.note is not None:
        yield from paragraph(f"Note: {view.note}", options.width)
    for claim, note in view.claim_notes:
        yield from paragraph(f"Note on {claim}: {note}", options.width)
    for label, text in in_words(view.more):
        yield from paragraph(f"{label.capitalize()}: {text}", options.width)


def catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind as a table."""
    columns = [
        Column(name, 8, is_number=any(isinstance(row[place], int) for row in view.rows))
        for place, name in enumerate(view.columns)
    ]
    rows = [[_cell(cell) for cell in row] for row in view.rows]
    yield from lay_out(columns, [("", rows)], options.width, colour=options.colour)
    yield from _remarks(view.remarks, options, apart=True)


def record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write any other record with the claims that use it."""
    yield from heading(view.title, options.width, colour=options.colour)
    yield from paragraph(f"{view.kind} {view.id}", options.width)
    if view.fields:
        yield "\n"
        yield from fields(view.fields, options.width, colour=options.colour)
    if view.claims:
        yield "\n"
        yield from claim_table([("", view.claims)], options)


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


def _appearance(claim: ClaimView, appearance: AppearanceView, options: Options) -> Iterator[str]:
    yield from paragraph(f"{appearance.source}: {appearance.title}", options.width, "  ")
    publisher = (
        "publisher not stated" if appearance.publisher == "not-stated" else appearance.publisher
    )
    place = "" if appearance.locator is None else f"; {appearance.locator}"
    writers = f"{appearance.writers}, " if appearance.writers else ""
    line = f"{writers}{publisher}, {appearance.published}{place}"
    yield from paragraph(line, options.width, "    ")
    for name, remark in appearance.remarks:
        yield from paragraph(f"{name}: {remark}", options.width, "    ")
    chain = " → ".join((claim.who, *appearance.steps, appearance.carrier))
    yield from paragraph(f"{appearance.manner}: {chain}", options.width, "    ")
    yield from paragraph(appearance.quote, options.width, "    │ ")
    for label, text in (
        ("because", appearance.because),
        ("translation", appearance.translation),
        ("note", appearance.note),
        ("address", appearance.link),
        ("archived", appearance.archived),
        *in_words(appearance.more),
    ):
        if text is not None:
            yield from paragraph(f"{label}: {text}", options.width, "    ")


def _neighbour(neighbour: NeighbourView, options: Options) -> Iterator[str]:
    values = f": {', '.join(neighbour.values)}" if neighbour.values else ""
    who = marked(neighbour.who, neighbour.status)
    line = f"{neighbour.how}: {neighbour.claim}, {who}, {neighbour.said_on}{values}"
    yield from paragraph(line, options.width, "  ")
    yield from paragraph(neighbour.statement, options.width, "    ")
    for text in neighbour.comparability:
        yield from paragraph(text, options.width, "    ")


def _heading(text: str, options: Options) -> Iterator[str]:
    yield "\n"
    yield from heading(text, options.width, colour=options.colour)


def _remarks(remarks: tuple[str, ...], options: Options, *, apart: bool) -> Iterator[str]:
    if remarks and apart:
        yield "\n"
    for remark in remarks:
        yield from paragraph(remark, options.width)


def _cell(cell: str | int) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell


VIEWS: Final = {
    "Catalogue": catalogue,
    "ClaimList": claim_list,
    "ClaimPage": claim_page,
    "DisputeList": dispute_list,
    "DisputeView": dispute_page,
    "Export": export,
    "LookalikeList": lookalike_list,
    "LookalikeView": lookalike_page,
    "RecordPage": record_page,
}

"""One claim as a view: its figures, its appearances with their chains, its answers both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.vocabulary import EXACT_BASES, MeasureKind, NotStated
from factcheck.query.opponents import Opponents
from factcheck.query.views import AnswerView, AppearanceView, ClaimView, FigureView
from factcheck.query.wording import NOT_STATED, stated, what_in_words, when_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.records import Appearance, Claim, Counter, Figure
    from factcheck.query.store import Store


def view_claim(store: Store, claim: Claim, figures: Sequence[Figure] | None = None) -> ClaimView:
    """Give a claim as a view.

    Args:
        store: where the records lie that it names.
        claim: the claim.
        figures: the figures to show; all of them if left away.
    """
    topic = store.topics.get(claim.topic)
    person = store.people.get(claim.claimant)
    party = store.party_of(claim)
    shown = claim.figures if figures is None else figures
    opponents = Opponents(store, claim)
    return ClaimView(
        id=claim.id,
        topic=claim.topic,
        topic_title=claim.topic if topic is None else topic.title,
        claimant=claim.claimant,
        claimant_name=speaker_name(store, claim.claimant),
        is_anonymous=person is not None and person.anonymous,
        position=_position(store, claim),
        party=None if party is None else party.id,
        party_name=None if party is None else party.short or party.name,
        said_on=str(claim.said_on),
        statement=claim.statement,
        figures=tuple(_figure(store, claim, figure) for figure in shown),
        appearances=tuple(_appearance(store, claim, each, opponents) for each in claim.appearances),
        counters=tuple(_counter(store, claim, each) for each in claim.counters),
        countered_by=tuple(
            _answer(store, other, counter) for other, counter in store.counters_to.get(claim.id, ())
        ),
        disputes=tuple(dispute.id for dispute in store.disputes_of.get(claim.id, ())),
        reviews=tuple(
            (store.name_of(each.reviewer), each.verdict, str(each.reviewed_on))
            for each in claim.reviews
        ),
        note=claim.note,
        status=status_of(claim),
        corrections=tuple((str(each.date), each.what, each.why) for each in claim.corrections),
        language=claim.language,
        recorded_by=claim.recorded_by,
        recorded_on=stated(claim.recorded_on),
    )


def who_says(store: Store, claim: Claim) -> str:
    """Name a claimant, with the party in parentheses where that says more."""
    party = store.party_of(claim)
    name = speaker_name(store, claim.claimant)
    if party is None or party.id == claim.claimant:
        return name
    return f"{name} ({party.short or party.name})"


def status_of(claim: Claim) -> str | None:
    """Say what became of a claim, or give None where it simply stands."""
    return None if claim.status is None else claim.status.value


def speaker_name(store: Store, speaker: str) -> str:
    """Name a person, or a party by its short name."""
    party = store.parties.get(speaker)
    return store.name_of(speaker) if party is None else party.short or party.name


def _position(store: Store, claim: Claim) -> str | None:
    from factcheck.model.corpus import positions_on

    person = store.people.get(claim.claimant)
    held = () if person is None else positions_on(person, claim)
    return held[0].title if held else None


def _figure(store: Store, claim: Claim, figure: Figure) -> FigureView:
    measure = store.measures.get(figure.measure)
    quantity = figure.value.quantity
    if measure is not None and measure.kind is MeasureKind.DATE:
        quantity = None
    if quantity is not None and figure.basis in EXACT_BASES:
        quantity = quantity.exactly()
    return FigureView(
        id=figure.id,
        measure=figure.measure,
        measure_title=figure.measure if measure is None else measure.title,
        value=figure.value.text,
        number=None if quantity is None else quantity.number,
        low=None if quantity is None else quantity.printed.low,
        high=None if quantity is None else quantity.printed.high,
        unit="" if measure is None else measure.unit,
        bound=None if quantity is None else quantity.bound.value,
        per=_per(figure),
        basis=figure.basis.value,
        as_of=stated(figure.as_of),
        period=stated(figure.period),
        scope=tuple((figure.scope or {}).items()),
        role=None if figure.role is None else figure.role.value,
        note=figure.note,
        what=what_in_words(figure, measure),
        when=when_in_words(claim, figure, measure),
    )


def _per(figure: Figure) -> tuple[str, ...] | str | None:
    if isinstance(figure.per, NotStated):
        return NOT_STATED
    if figure.per:
        return figure.per
    quantity = figure.value.quantity
    return quantity.per if quantity is not None and quantity.per else None


def _appearance(
    store: Store, claim: Claim, appearance: Appearance, opponents: Opponents
) -> AppearanceView:
    source = store.sources.get(appearance.source)
    publisher = NOT_STATED
    if source is not None and not isinstance(source.publisher, NotStated):
        publisher = speaker_name(store, source.publisher)
    chain = tuple(speaker_name(store, speaker) for speaker in appearance.via)
    opposed = tuple(opponents.include(speaker) for speaker in appearance.via)
    opponent = next(
        (name for name, is_opposed in zip(chain, opposed, strict=True) if is_opposed), None
    )
    seen = store.place_of(appearance)
    url = None if source is None else source.url
    is_known = publisher != NOT_STATED
    is_named = publisher in {speaker_name(store, claim.claimant), *chain}
    place = f"{appearance.source} ({publisher})" if is_known else appearance.source
    place = place if opponent is None else f"{place}, reported by {opponent}, an opponent"
    return AppearanceView(
        source=appearance.source,
        title=appearance.source if source is None else source.title,
        publisher=publisher,
        published=NOT_STATED if source is None else stated(source.published) or NOT_STATED,
        link=url if seen is None or seen.link is None else seen.link,
        selector=None if seen is None else (seen.exact, seen.prefix, seen.suffix),
        url=url,
        archived=None if source is None else source.archived,
        locator=appearance.locator,
        manner=appearance.manner.value,
        chain=chain,
        steps=tuple(
            f"{name} (an opponent)" if is_opposed else name
            for name, is_opposed in zip(chain, opposed, strict=True)
        ),
        carrier=publisher if is_known and not is_named else appearance.source,
        place=place,
        opponent=opponent,
        quote=appearance.quote,
        because=appearance.because,
        translation=appearance.translation,
        note=appearance.note,
    )


def _counter(store: Store, claim: Claim, counter: Counter) -> AnswerView:
    """Give the answer that a claim makes, with the answered claim at its other end."""
    other = store.claims.get(counter.claim)
    return AnswerView(
        claim=counter.claim,
        who=counter.claim if other is None else who_says(store, other),
        statement="" if other is None else other.statement,
        how=counter.how.value,
        source=counter.in_,
        quotes=_words_in(claim, counter.in_),
        note=counter.note,
        status=None if other is None else status_of(other),
    )


def _answer(store: Store, other: Claim, counter: Counter) -> AnswerView:
    """Give the answer that another claim makes to this one."""
    return AnswerView(
        claim=other.id,
        who=who_says(store, other),
        statement=other.statement,
        how=counter.how.value,
        source=counter.in_,
        quotes=_words_in(other, counter.in_),
        note=counter.note,
        status=status_of(other),
    )


def _words_in(claim: Claim, source: str) -> tuple[str, ...]:
    return tuple(each.quote for each in claim.appearances if each.source == source)

"""One claim as a view: its figures, its appearances with their chains, its answers both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.comparison.noun import PERCENT, is_same_noun
from factcheck.comparison.unit import is_part
from factcheck.model.addresses import keep
from factcheck.model.chains import find_chain
from factcheck.model.declared import find_currency_of_claim, read_quantity
from factcheck.model.measured import read_measured
from factcheck.model.vocabulary import MeasureKind, NotStated
from factcheck.quantity.widths import measure_widths
from factcheck.queries.counter_words import tell_counter
from factcheck.queries.more_fields import more_of
from factcheck.queries.opponents import Opponents
from factcheck.queries.part_views import (
    AnswerView,
    AppearanceView,
    CorrectionView,
    FigureView,
    ReviewView,
    SignOffView,
)
from factcheck.queries.speakers import speaker_name, status_of, view_maker, who_says
from factcheck.queries.tellers import OPPONENT, mark_speaker
from factcheck.queries.views_of_claim import ClaimView
from factcheck.queries.wording import NOT_STATED, stated, what_in_words, when_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.claims import Appearance, Claim, Counter, Figure, Measure, Source
    from factcheck.model.store import Store
    from factcheck.quantity.quantity import Quantity


_MOST_KNOWN: Final = 4096
"""Speakers, and sources, of which is kept what views say of them; a stream of claims has no end."""


class ClaimViews:
    """Gives claims as views; what many of them say of speakers and sources is put together once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._speakers: dict[tuple[str, str], _Speaker] = {}
        self._sources: dict[str, _Carrier] = {}
        self._shared: dict[str, ClaimView] = {}

    def view(self, claim: Claim, figures: Sequence[Figure] | None = None) -> ClaimView:
        """Give a claim as a view.

        Args:
            claim: the claim.
            figures: the figures to show; all of them if omitted.
        """
        shown = claim.figures if figures is None else figures
        views = tuple([_figure(self._store, claim, figure) for figure in shown])
        known = self._shared.get(claim.id)
        if known is not None:
            from dataclasses import replace

            return replace(known, figures=views)
        view = self._whole(claim, views)
        if len(view.disputes) > 1:  # each of them shows it, with all that answers it
            if len(self._shared) >= _MOST_KNOWN:
                self._shared.clear()
            self._shared[claim.id] = view
        return view

    def _whole(self, claim: Claim, figures: tuple[FigureView, ...]) -> ClaimView:
        store = self._store
        topic = store.topics.get(claim.topic)
        said_on = str(claim.said_on)
        speaker = self._speaker(claim, said_on)
        opponents = Opponents(store, claim)
        return ClaimView(
            id=claim.id,
            topic=claim.topic,
            topic_title=claim.topic if topic is None else topic.title,
            claimant=claim.claimant,
            claimant_name=speaker.name,
            is_anonymous=speaker.is_anonymous,
            position=speaker.position,
            party=speaker.party,
            party_name=speaker.party_name,
            made_by=view_maker(store, claim),
            said_on=said_on,
            statement=claim.statement,
            figures=figures,
            appearances=tuple(
                [
                    self._appearance(each, speaker.name, opponents, claim)
                    for each in claim.appearances
                ]
            ),
            counters=tuple([_counter(store, claim, each) for each in claim.counters]),
            countered_by=tuple([_answer(store, *each) for each in opponents.answers]),
            disputes=tuple([dispute.id for dispute in opponents.disputes]),
            lookalikes=tuple([each.id for each in store.lookalikes_of.get(claim.id, ())]),
            reviews=tuple(
                [
                    ReviewView(
                        store.name_speaker(each.reviewer),
                        each.verdict,
                        str(each.reviewed_on),
                        more_of(each),
                    )
                    for each in claim.reviews
                ]
            ),
            note=claim.note,
            status=status_of(claim),
            corrections=tuple(
                [
                    CorrectionView(str(each.date), each.what, each.why, more_of(each))
                    for each in claim.corrections
                ]
            ),
            language=claim.language,
            recorded_by=claim.recorded_by,
            recorded_on=stated(claim.recorded_on),
            checked=tuple(
                [
                    SignOffView(each.by, str(each.on), each.what, more_of(each))
                    for each in claim.checked
                ]
            ),
            more=more_of(claim),
        )

    def _speaker(self, claim: Claim, said_on: str) -> _Speaker:
        """Give what is to be said of a claimant on a day."""
        known = self._speakers.get((claim.claimant, said_on))
        if known is None:
            if len(self._speakers) >= _MOST_KNOWN:
                self._speakers.clear()
            known = _speaker(self._store, claim)
            self._speakers[claim.claimant, said_on] = known
        return known

    def _carrier(self, source_id: str) -> _Carrier:
        """Give what is to be said of a source."""
        known = self._sources.get(source_id)
        if known is None:
            if len(self._sources) >= _MOST_KNOWN:
                self._sources.clear()
            known = self._sources[source_id] = _carrier(self._store, source_id)
        return known

    def _appearance(
        self,
        appearance: Appearance,
        claimant_name: str,
        opponents: Opponents,
        claim: Claim,
    ) -> AppearanceView:
        store = self._store
        source = self._carrier(appearance.source)
        via = find_chain(claim, appearance, source.record)
        chain, steps, reporter = _chain(store, via, opponents) if via else _NO_CHAIN
        seen = store.place_of(appearance)
        is_known = source.publisher != NOT_STATED
        is_named = source.publisher == claimant_name or source.publisher in chain
        teller = None
        if reporter is None and claim.made_by and (mark := mark_speaker(opponents, claim.claimant)):
            reporter = claimant_name, mark
        if reporter is not None:
            teller = None if reporter[0] == claimant_name else ", ".join(reporter)
        elif via and source.record is not None and via[-1] not in source.record.authors:
            teller = chain[-1]
        return AppearanceView(
            source=appearance.source,
            title=source.title,
            authors=()
            if source.record is None
            else tuple(speaker_name(store, each) for each in source.record.authors),
            publisher=source.publisher,
            published=source.published,
            link=source.url if seen is None or seen.link is None else seen.link,
            selector=None if seen is None else (seen.exact, seen.prefix, seen.suffix),
            url=source.url,
            archived=source.archived,
            locator=appearance.locator,
            manner=appearance.manner.value,
            chain=chain,
            steps=steps,
            carrier=source.publisher if is_known and not is_named else appearance.source,
            place=source.place,
            teller=None if teller is None else f"as told by {teller}",
            opponent=reporter[0] if reporter is not None and reporter[1] == OPPONENT else None,
            quote=appearance.quote,
            because=appearance.because,
            translation=appearance.translation,
            note=appearance.note,
            find_by=None if source.record is None else source.record.find_by,
            known_from=()
            if source.record is None
            else tuple((source.record.known_from or {}).items()),
            more=more_of(appearance),
        )


class _Speaker(NamedTuple):
    """What a view says of a claimant on a day; the attributes are those of `ClaimView`."""

    name: str
    is_anonymous: bool
    position: str | None
    party: str | None
    party_name: str | None


class _Carrier(NamedTuple):
    """What a view says of a source; the attributes are those of `AppearanceView`."""

    title: str
    publisher: str
    published: str
    url: str | None
    archived: str | None
    place: str
    record: Source | None


def view_claim(store: Store, claim: Claim, figures: Sequence[Figure] | None = None) -> ClaimView:
    """Give one claim as a view; `ClaimViews` gives many."""
    return ClaimViews(store).view(claim, figures)


def _position(store: Store, claim: Claim) -> str | None:
    from factcheck.model.positions import list_positions

    person = store.people.get(claim.claimant)
    held = () if person is None else list_positions(person, claim)
    return held[0].title if held else None


def _figure(store: Store, claim: Claim, figure: Figure) -> FigureView:
    measure = store.measures.get(figure.measure)
    quantity = None
    if measure is None or measure.kind is not MeasureKind.DATE:
        quantity = read_quantity(figure, measure, find_currency_of_claim(store, claim))
    widths = None
    if quantity is not None:
        widths = measure_widths(quantity, read_measured(figure, measure))
    printed = None if widths is None else widths.printed
    low, high = (None, None) if printed is None else printed.decimal_ends
    rounding = (None, None) if widths is None else widths.rounding.decimal_ends
    whole = None if quantity is None or quantity.total is None else quantity.total.number
    return FigureView(
        id=figure.id,
        measure=figure.measure,
        measure_title=figure.measure if measure is None else measure.title,
        value=str(figure.value),
        multiplier=None if figure.multiplier is None else figure.multiplier.value,
        number=None if quantity is None else quantity.number,
        low=low,
        high=high,
        has_low=printed is not None and printed.has_low,
        has_high=printed is not None and printed.has_high,
        unit="" if measure is None else _unit(quantity, measure),
        rounding_low=rounding[0],
        rounding_high=rounding[1],
        bound=None if quantity is None else quantity.bound.value,
        whole=whole,
        margin=None if quantity is None else quantity.margin,
        is_ordinal=quantity is not None and quantity.is_ordinal,
        qualifiers=() if quantity is None else quantity.qualifiers,
        base=figure.base or (None if quantity is None else quantity.base),
        prices=figure.prices or (None if quantity is None else quantity.prices),
        per=_per(figure),
        basis=figure.basis.value,
        as_of=stated(figure.as_of),
        period=stated(figure.period),
        scope=tuple((figure.scope or {}).items()),
        role=None if figure.role is None else figure.role.value,
        note=figure.note,
        what=what_in_words(figure, measure),
        when=when_in_words(claim, figure, measure),
        more=more_of(figure),
    )


def _unit(quantity: Quantity | None, measure: Measure) -> str:
    """Return what the number of a value counts: the measure's unit, unless the value prints another.

    A share of a measure in percent that prints no percent (`half`, `43 of 50`) is a plain number.
    """
    if quantity is None:
        return measure.unit
    if measure.unit == PERCENT and is_part(quantity):
        return ""
    if quantity.unit is None or is_same_noun(quantity.unit, measure.unit, measure.also_called):
        return measure.unit
    return quantity.unit


def _per(figure: Figure) -> tuple[str, ...] | str | None:
    if isinstance(figure.per, NotStated):
        return NOT_STATED
    if figure.per:
        return figure.per
    quantity = figure.value.quantity
    return quantity.per if quantity is not None and quantity.per else None


def _speaker(store: Store, claim: Claim) -> _Speaker:
    person = store.people.get(claim.claimant)
    party = store.find_party(claim)
    return _Speaker(
        speaker_name(store, claim.claimant),
        person is not None and person.anonymous,
        _position(store, claim),
        None if party is None else party.id,
        None if party is None else party.short or party.name,
    )


def _carrier(store: Store, source_id: str) -> _Carrier:
    source = store.sources.get(source_id)
    if source is None:
        return _Carrier(source_id, NOT_STATED, NOT_STATED, None, None, source_id, None)
    publisher = NOT_STATED
    if not isinstance(source.publisher, NotStated):
        publisher = speaker_name(store, source.publisher)
    return _Carrier(
        source.title,
        publisher,
        stated(source.published) or NOT_STATED,
        None if source.url is None else keep(source.url),
        None if source.archived is None else keep(source.archived),
        source_id if publisher == NOT_STATED else f"{source_id} ({publisher})",
        source,
    )


_NO_CHAIN: Final[tuple[tuple[str, ...], tuple[str, ...], None]] = ((), (), None)


def _chain(
    store: Store, via: tuple[str, ...], opponents: Opponents
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, str] | None]:
    """Return the names of a chain, the same with each opponent marked, and the first that is marked, with its mark."""
    chain = tuple(speaker_name(store, speaker) for speaker in via)
    marks = tuple(mark_speaker(opponents, speaker) for speaker in via)
    steps = tuple(
        f"{name} ({mark})" if mark else name for name, mark in zip(chain, marks, strict=True)
    )
    reporter = next(
        ((name, mark) for name, mark in zip(chain, marks, strict=True) if mark is not None), None
    )
    return chain, steps, reporter


def _counter(store: Store, claim: Claim, counter: Counter) -> AnswerView:
    """Give the answer that a claim makes, with the answered claim at its other end."""
    other = store.claims.get(counter.claim)
    return AnswerView(
        claim=counter.claim,
        who=counter.claim if other is None else who_says(store, other),
        statement="" if other is None else other.statement,
        how=counter.how.value,
        words=tell_counter(store, claim, counter),
        source=counter.in_,
        source_title=_title_of(store, counter.in_),
        quotes=_words_in(claim, counter.in_),
        note=counter.note,
        status=None if other is None else status_of(other),
        more=more_of(counter),
    )


def _answer(store: Store, other: Claim, counter: Counter) -> AnswerView:
    """Give the answer that another claim makes to this one."""
    return AnswerView(
        claim=other.id,
        who=who_says(store, other),
        statement=other.statement,
        how=counter.how.value,
        words=tell_counter(store, other, counter),
        source=counter.in_,
        source_title=_title_of(store, counter.in_),
        quotes=_words_in(other, counter.in_),
        note=counter.note,
        status=status_of(other),
        more=more_of(counter),
    )


def _title_of(store: Store, source_id: str) -> str:
    source = store.sources.get(source_id)
    return source_id if source is None else source.title


def _words_in(claim: Claim, source: str) -> tuple[str, ...]:
    return tuple(each.quote for each in claim.appearances if each.source == source)

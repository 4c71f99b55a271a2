"""One claim as a view: who makes it, and its appearances with their chains; figures and answers are views of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.model.addresses import keep
from factcheck.model.chains import find_chain
from factcheck.model.vocabulary import NotStated
from factcheck.queries.answer_views import build_answer_to, build_own_answer
from factcheck.queries.figure_views import build_figure_view
from factcheck.queries.more_fields import read_more
from factcheck.queries.opponents import Opponents
from factcheck.queries.part_views import (
    AppearanceView,
    CorrectionView,
    FigureView,
    ReviewView,
    SignOffView,
)
from factcheck.queries.speakers import build_maker, find_status, name_shortly
from factcheck.queries.tellers import OPPONENT, mark_speaker
from factcheck.queries.views_of_claim import ClaimView
from factcheck.queries.wording import NOT_STATED, format_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.claims import Appearance, Claim, Figure, Source
    from factcheck.model.store import Store


_MOST_KNOWN: Final = 4096
"""Speakers, and sources, of which is kept what views say of them; a stream of claims has no end."""


class ClaimViews:
    """Gives claims as views; what many of them say of speakers and sources is put together once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._speakers: dict[tuple[str, str], _Speaker] = {}
        self._sources: dict[str, _Carrier] = {}
        self._shared: dict[str, ClaimView] = {}

    def build(self, claim: Claim, figures: Sequence[Figure] | None = None) -> ClaimView:
        """Build the view of a claim.

        Args:
            claim: the claim.
            figures: the figures to show; all of them if omitted.
        """
        shown = claim.figures if figures is None else figures
        views = tuple([build_figure_view(self._store, claim, figure) for figure in shown])
        known = self._shared.get(claim.id)
        if known is not None:
            from dataclasses import replace

            return replace(known, figures=views)
        view = self._build_whole(claim, views)
        if len(view.disputes) > 1:  # each of them shows it, with all that answers it
            if len(self._shared) >= _MOST_KNOWN:
                self._shared.clear()
            self._shared[claim.id] = view
        return view

    def _build_whole(self, claim: Claim, figures: tuple[FigureView, ...]) -> ClaimView:
        store = self._store
        topic = store.topics.get(claim.topic)
        said_on = str(claim.said_on)
        speaker = self._find_speaker(claim, said_on)
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
            made_by=build_maker(store, claim),
            said_on=said_on,
            statement=claim.statement,
            figures=figures,
            appearances=tuple(
                [
                    self._build_appearance(each, speaker.name, opponents, claim)
                    for each in claim.appearances
                ]
            ),
            counters=tuple([build_own_answer(store, claim, each) for each in claim.counters]),
            countered_by=tuple([build_answer_to(store, *each) for each in opponents.answers]),
            disputes=tuple([dispute.id for dispute in opponents.disputes]),
            lookalikes=tuple([each.id for each in store.lookalikes_of.get(claim.id, ())]),
            reviews=tuple(
                [
                    ReviewView(
                        store.name_speaker(each.reviewer),
                        each.reviewer,
                        each.verdict,
                        str(each.reviewed_on),
                        each.scale,
                        each.source,
                        each.note,
                        read_more(each),
                    )
                    for each in claim.reviews
                ]
            ),
            note=claim.note,
            status=find_status(claim),
            corrections=tuple(
                [
                    CorrectionView(str(each.date), each.what, each.why, read_more(each))
                    for each in claim.corrections
                ]
            ),
            language=claim.language,
            recorded_by=claim.recorded_by,
            recorded_on=format_field(claim.recorded_on),
            checked=tuple(
                [
                    SignOffView(each.by, str(each.on), each.what, read_more(each))
                    for each in claim.checked
                ]
            ),
            more=read_more(claim),
        )

    def _find_speaker(self, claim: Claim, said_on: str) -> _Speaker:
        """Find what is to be said of a claimant on a day."""
        known = self._speakers.get((claim.claimant, said_on))
        if known is None:
            if len(self._speakers) >= _MOST_KNOWN:
                self._speakers.clear()
            known = _build_speaker(self._store, claim)
            self._speakers[claim.claimant, said_on] = known
        return known

    def _find_carrier(self, source_id: str) -> _Carrier:
        """Find what is to be said of a source."""
        known = self._sources.get(source_id)
        if known is None:
            if len(self._sources) >= _MOST_KNOWN:
                self._sources.clear()
            known = self._sources[source_id] = _build_carrier(self._store, source_id)
        return known

    def _build_appearance(
        self,
        appearance: Appearance,
        claimant_name: str,
        opponents: Opponents,
        claim: Claim,
    ) -> AppearanceView:
        store = self._store
        source = self._find_carrier(appearance.source)
        via = find_chain(claim, appearance, source.record)
        chain, steps, reporter = _mark_chain(store, via, opponents) if via else _NO_CHAIN
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
            else tuple(name_shortly(store, each) for each in source.record.authors),
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
            more=read_more(appearance),
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


def build_claim_view(
    store: Store, claim: Claim, figures: Sequence[Figure] | None = None
) -> ClaimView:
    """Build the view of one claim; `ClaimViews` builds many.

    Args:
        store: where the records lie that the claim names.
        claim: the claim.
        figures: the figures to show; all of them if omitted.
    """
    return ClaimViews(store).build(claim, figures)


def _find_position(store: Store, claim: Claim) -> str | None:
    from factcheck.model.catalogue import list_positions

    person = store.people.get(claim.claimant)
    held = () if person is None else list_positions(person, claim)
    return held[0].title if held else None


def _build_speaker(store: Store, claim: Claim) -> _Speaker:
    person = store.people.get(claim.claimant)
    party = store.find_party(claim)
    return _Speaker(
        name_shortly(store, claim.claimant),
        person is not None and person.anonymous,
        _find_position(store, claim),
        None if party is None else party.id,
        None if party is None else party.short or party.name,
    )


def _build_carrier(store: Store, source_id: str) -> _Carrier:
    source = store.sources.get(source_id)
    if source is None:
        return _Carrier(source_id, NOT_STATED, NOT_STATED, None, None, source_id, None)
    publisher = NOT_STATED
    if not isinstance(source.publisher, NotStated):
        publisher = name_shortly(store, source.publisher)
    return _Carrier(
        source.title,
        publisher,
        format_field(source.published) or NOT_STATED,
        None if source.url is None else keep(source.url),
        None if source.archived is None else keep(source.archived),
        source_id if publisher == NOT_STATED else f"{source_id} ({publisher})",
        source,
    )


_NO_CHAIN: Final[tuple[tuple[str, ...], tuple[str, ...], None]] = ((), (), None)


def _mark_chain(
    store: Store, via: tuple[str, ...], opponents: Opponents
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, str] | None]:
    """Return the names of a chain, the same with each opponent marked, and the first that is marked, with its mark."""
    chain = tuple(name_shortly(store, speaker) for speaker in via)
    marks = tuple(mark_speaker(opponents, speaker) for speaker in via)
    steps = tuple(
        f"{name} ({mark})" if mark else name for name, mark in zip(chain, marks, strict=True)
    )
    reporter = next(
        ((name, mark) for name, mark in zip(chain, marks, strict=True) if mark is not None), None
    )
    return chain, steps, reporter

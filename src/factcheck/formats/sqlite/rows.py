"""The rows of each table; a value stands where `schema` names its column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.formats.json.trees import build_tree
from factcheck.formats.sqlite.schema import EXACT
from factcheck.model.vocabulary import NotStated
from factcheck.queries.tables import name_figures
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.queries.tables import Tables

Row: TypeAlias = "tuple[str | int | float | None, ...]"


def _write(value: object) -> str:
    """Write as JSON what has several parts."""
    return write_json(build_tree(value))


def _read_if_stated(value: object) -> str | None:
    return None if isinstance(value, NotStated) else str(value)


def _list_topics(view: Tables) -> Iterator[Row]:
    for each in view.topics:
        yield each.id, each.title, each.description, each.note


def _list_parties(view: Tables) -> Iterator[Row]:
    for each in view.parties:
        yield each.id, each.name, each.short, str(each.kind), each.note


def _list_people(view: Tables) -> Iterator[Row]:
    for each in view.people:
        positions = [
            {
                "title": held.title,
                "party": held.party,
                "seen": None if held.seen is None else str(held.seen),
                "from": None if held.from_ is None else str(held.from_),
                "to": None if held.to is None else str(held.to),
            }
            for held in each.positions
        ]
        yield each.id, each.name, int(each.anonymous), _write(positions), each.note


def _list_measures(view: Tables) -> Iterator[Row]:
    for each in view.measures:
        of = _read_if_stated(each.of)
        yield each.id, each.title, each.definition, of, each.unit, each.kind.value, each.note


def _list_sources(view: Tables) -> Iterator[Row]:
    for each in view.sources:
        yield (
            each.id,
            each.title,
            each.kind.value,
            _read_if_stated(each.publisher),
            _write(each.authors),
            str(each.published),
            each.url,
            each.archived,
            each.find_by,
            each.language,
            each.note,
        )


def _list_claims(view: Tables) -> Iterator[Row]:
    for each in view.claims:
        yield (
            each.id,
            each.topic,
            each.statement,
            each.claimant,
            each.claimant_name,
            each.position,
            each.party,
            None if each.made_by is None else each.made_by.id,
            each.said_on,
            each.status,
            int(each.id in view.selected),
            each.language,
            each.recorded_by,
            each.recorded_on,
            _write(each.checked),
            _write(each.corrections),
            _write(each.reviews),
            _write(dict(each.more)),
            each.note,
        )


def _list_figures(view: Tables) -> Iterator[Row]:
    for claim, each, name in name_figures(view):
        exact = (getattr(each, field) for field in EXACT)
        numbers = [
            cell
            for number in exact
            for cell in ((None, None) if number is None else (f"{number:f}", float(number)))
        ]
        yield (
            name,
            claim.id,
            each.measure,
            each.value,
            each.multiplier,
            *numbers,
            int(each.has_low),
            int(each.has_high),
            each.unit,
            each.bound,
            int(each.is_ordinal),
            _write(each.qualifiers),
            _write(each.per if isinstance(each.per, tuple) else [each.per] if each.per else []),
            each.base,
            each.prices,
            each.basis,
            each.as_of,
            each.period,
            _write(dict(each.scope)),
            each.role,
            each.what,
            _write(dict(each.more)),
            each.note,
        )


def _list_appearances(view: Tables) -> Iterator[Row]:
    for claim in view.claims:
        for each in claim.appearances:
            yield (
                None,
                claim.id,
                each.source,
                each.manner,
                _write(each.chain),
                each.opponent,
                each.quote,
                each.translation,
                each.because,
                each.locator,
                each.link,
                _write(dict(each.more)),
                each.note,
            )


def _list_counters(view: Tables) -> Iterator[Row]:
    known = {claim.id for claim in view.claims}
    for claim in view.claims:
        for each in claim.counters:
            if each.claim in known or claim.id in view.selected:
                quotes = _write(each.quotes)
                yield None, claim.id, each.claim, each.how, each.source, quotes, each.note


def _list_disputes(view: Tables) -> Iterator[Row]:
    for each, shown in view.disputes:
        answers = _write([line.text for line in shown.comparability])
        bridge = _write(shown.bridge)
        yield each.id, each.topic, each.question, each.state.value, answers, bridge, each.note


def _list_dispute_claims(view: Tables) -> Iterator[Row]:
    for dispute, _ in view.disputes:
        for each in dispute.claims:
            yield dispute.id, each.claim, None if each.figure is None else str(each)


def _list_lookalikes(view: Tables) -> Iterator[Row]:
    for each in view.lookalikes:
        figures = _write([str(figure) for figure in each.figures])
        yield each.id, each.topic, each.title, each.why_not, figures, each.note


def _list_pairs(view: Tables) -> Iterator[Row]:
    disputes = {each.id for each, _ in view.disputes}
    for number, (name, pair) in enumerate(view.pairs, start=1):
        computed = dict(pair.arithmetic)
        yield (
            number,
            name if name in disputes else None,
            None if name in disputes else name,
            pair.first,
            pair.second,
            pair.comparability,
            pair.standing,
            pair.but_for,
            pair.joined,
            computed.get("difference"),
            computed.get("ratio"),
            _write(pair.conversions),
            _write(pair.notes),
        )


def _list_reasons(view: Tables) -> Iterator[Row]:
    for number, (_, pair) in enumerate(view.pairs, start=1):
        for each in pair.reasons:
            yield (
                None,
                number,
                each.kind.value,
                each.dimension,
                each.left,
                each.right,
                int(each.is_stated),
                each.sentence,
                each.settle,
            )


ROWS: Final[Mapping[str, Callable[[Tables], Iterator[Row]]]] = {
    "topics": _list_topics,
    "parties": _list_parties,
    "people": _list_people,
    "measures": _list_measures,
    "sources": _list_sources,
    "claims": _list_claims,
    "figures": _list_figures,
    "appearances": _list_appearances,
    "counters": _list_counters,
    "disputes": _list_disputes,
    "dispute_claims": _list_dispute_claims,
    "lookalikes": _list_lookalikes,
    "pairs": _list_pairs,
    "reasons": _list_reasons,
}
"""What lists the rows of each table."""

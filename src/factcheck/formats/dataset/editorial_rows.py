"""The rows of the tables of what editors make of claims, and of what the program computes of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.sum_words import say_sum
from factcheck.formats.dataset.cells import Numbers, list_more_cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.dataset.cells import NamedRow, Row
    from factcheck.queries.pair_views import PairView
    from factcheck.queries.tabled_bridge import TabledBridge
    from factcheck.queries.tables import TabledDispute, TabledLookalike, Tables


def list_editorial_rows(view: Tables) -> Iterator[NamedRow]:
    """List the rows of disputes and lookalikes with their pairs, of derivations and of sums.

    Args:
        view: all records of a ledger, as tables take them.
    """
    numbers = Numbers()
    for dispute in view.disputes:
        yield from _list_dispute(dispute, numbers)
    for lookalike in view.lookalikes:
        yield from _list_lookalike(lookalike, numbers)
    for derived, figures in view.derivations:
        told = (derived.title, derived.expression, derived.in_values, derived.result)
        yield "derivations", (derived.id, *told, derived.withdrawn, derived.note)
        for figure in figures:
            number = numbers.take("derivation_figures")
            yield "derivation_figures", (number, derived.id, figure)
    for each in view.sums:
        number = numbers.take("sums")
        whole = str(each.whole.reference)
        yield "sums", (number, whole, each.dimension, each.sum.adds_up, say_sum(each))
        for part in each.parts:
            yield "sum_parts", (numbers.take("sum_parts"), number, str(part.reference))


def _list_dispute(dispute: TabledDispute, numbers: Numbers) -> Iterator[NamedRow]:
    record = dispute.record
    yield (
        "disputes",
        (
            *(record.id, record.topic, record.question, record.state.value),
            *(dispute.comparability, dispute.bridge),
            *list_more_cells(dispute.more),
            record.note,
        ),
    )
    for claim, figure in dispute.claims:
        number = numbers.take("dispute_claims")
        yield "dispute_claims", (number, record.id, claim, figure)
    if dispute.bridged is not None:
        yield from _list_bridge(record.id, dispute.bridged, numbers)
    yield from _list_pairs(dispute.pairs, (record.id, None), numbers)


def _list_bridge(dispute: str, bridge: TabledBridge, numbers: Numbers) -> Iterator[NamedRow]:
    number, added = numbers.take("bridges"), bridge.sum
    told = (dispute, bridge.start, bridge.end, bridge.unit)
    computed: Row = (None,) * 6
    if added is not None:
        central = (added.whole.central, added.total.central, added.rest.central)
        computed = (*central, *added.rest.rounding.decimal_ends, added.adds_up)
    yield "bridges", (number, *told, *computed, bridge.problem, bridge.record.note)
    for part in bridge.parts:
        cells = (part.label, part.figure, part.printed, part.number)
        yield "bridge_parts", (numbers.take("bridge_parts"), number, *cells)


def _list_lookalike(lookalike: TabledLookalike, numbers: Numbers) -> Iterator[NamedRow]:
    record = lookalike.record
    more = list_more_cells(lookalike.more)
    told = (record.topic, record.title, record.why_not)
    yield "lookalikes", (record.id, *told, lookalike.figures, *more, record.note)
    yield from _list_pairs(lookalike.pairs, (None, record.id), numbers)


def _list_pairs(
    pairs: Sequence[PairView], beside: tuple[str | None, str | None], numbers: Numbers
) -> Iterator[NamedRow]:
    for pair in pairs:
        number = numbers.take("pairs")
        computed = dict(pair.arithmetic)
        yield (
            "pairs",
            (
                *(number, *beside, pair.first, pair.second, pair.first_value, pair.second_value),
                *(pair.comparability, pair.standing, pair.answer),
                *(pair.but_for, pair.joined, computed.get("difference"), computed.get("ratio")),
                *(pair.conversions, pair.notes),
            ),
        )
        for each in pair.reasons:
            told = (each.kind.value, each.dimension, each.left, each.right, each.is_stated)
            reason = numbers.take("reasons")
            yield "reasons", (reason, number, *told, each.sentence, each.settle)

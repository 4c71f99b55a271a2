"""The difference of two states as one JSON object, its shape described in docs/formats.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.render.json import json_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.query.differenceviews import (
        AnswerView,
        Differences,
        DisputeChange,
        FieldChange,
        PairChange,
        QuoteChange,
        RecordChange,
        StateView,
    )
    from factcheck.render.options import Options
    from factcheck.render.trees import Tree

VERSION: Final = 1
"""Of the shape; it grows when a field changes its meaning or goes."""


def difference(view: Differences, options: Options) -> Iterator[str]:
    """Write everything that differs."""
    topics = view.topics
    in_topics = [_record(each, topic.id) for topic in topics for each in topic.records]
    tree: Tree = {
        "factcheck": {"format": "difference", "version": VERSION},
        "corpus": view.title,
        "before": _state(view.before),
        "after": _state(view.after),
        "is_different": not view.is_empty,
        "counts": list(view.counts),
        "records": [*in_topics, *(_record(each, None) for each in view.records)],
        "disputes": [_dispute(each, topic.id) for topic in topics for each in topic.disputes],
        "derivations": [
            {"id": each.id, "title": each.title, "before": each.before, "after": each.after}
            for each in view.derivations
        ],
        "quotes": [_quote(each, topic.id) for topic in topics for each in topic.quotes],
        "archived_texts": [
            {"source": each.source, "before": each.before, "after": each.after}
            for each in view.texts
        ],
    }
    yield from json_text(tree)


def _state(state: StateView) -> Tree:
    return {"name": state.name, "commit": state.commit}


def _record(record: RecordChange, topic: str | None) -> Tree:
    return {
        "kind": record.kind,
        "id": record.id,
        "change": record.change,
        "renamed_from": record.renamed_from,
        "topic": topic,
        "title": record.title,
        "who": record.who,
        "fields": [_field(each) for each in record.fields],
    }


def _field(field: FieldChange) -> Tree:
    return {
        "field": field.field,
        "path": list(field.path),
        "before": field.old,
        "after": field.new,
        "remarks": list(field.remarks),
    }


def _dispute(dispute: DisputeChange, topic: str) -> Tree:
    return {
        "id": dispute.id,
        "topic": topic,
        "change": dispute.change,
        "question": dispute.question,
        "before": dispute.before,
        "after": dispute.after,
        "pairs": [_pair(each) for each in dispute.pairs],
        "bridge": {"rest_before": dispute.rest_before, "rest_after": dispute.rest_after},
    }


def _pair(pair: PairChange) -> Tree:
    return {
        "figures": [pair.first, pair.second],
        "values": [pair.first_value, pair.second_value],
        "before": _answer(pair.before),
        "after": _answer(pair.after),
        "reasons_gone": list(pair.gone),
        "reasons_come": list(pair.come),
    }


def _answer(answer: AnswerView | None) -> Tree:
    if answer is None:
        return None
    return {
        "comparability": answer.comparability,
        "agreement": answer.agreement,
        "reasons": list(answer.reasons),
    }


def _quote(quote: QuoteChange, topic: str) -> Tree:
    return {
        "claim": quote.claim,
        "topic": topic,
        "source": quote.source,
        "quote": quote.quote,
        "change": quote.change,
        "because": quote.because,
        "was_proven": quote.was_proven,
        "is_proven": quote.is_proven,
    }


VIEWS: Final = {
    "Differences": difference,
}

"""Comparisons and timelines as nested mappings, for JSON and YAML; docs/formats.md describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render.trees import head

if TYPE_CHECKING:
    from factcheck.query.compareviews import (
        ComparePage,
        Comparisons,
        PairView,
        SideView,
        Timeline,
        TimelineRow,
    )
    from factcheck.render.trees import Tree


def of_comparisons(view: Comparisons) -> dict[str, Tree]:
    """Give the pages of a comparison."""
    return {
        "factcheck": head("comparisons"),
        "corpus": view.title,
        "pages": [of_page(page) for page in view.pages],
    }


def of_page(page: ComparePage) -> dict[str, Tree]:
    """Give one question with its sides."""
    return {
        "dispute": page.id,
        "question": page.question,
        "topic": page.topic,
        "state": page.state,
        "note": page.note,
        "withdrawn": [
            {
                "claim": each.claim,
                "who": each.who,
                "statement": each.statement,
                "compared": each.is_compared,
                "sentence": each.sentence,
            }
            for each in page.withdrawn
        ],
        "summary": page.summary,
        "sides": [_side(side) for side in page.sides],
        "without_figure": [
            {"who": who, "statement": statement, "claim": claim, "quotes": list(quotes)}
            for who, statement, claim, quotes in page.others
        ],
        "pairs": [_pair(pair) for pair in page.pairs],
        "answers": [
            {
                "who": each.who,
                "how": each.how,
                "answered": each.answered,
                "claim": each.claim,
                "statement": each.statement,
                "in": each.source,
                "quotes": list(each.quotes),
                "status": each.status,
                "answered_status": each.answered_status,
            }
            for each in page.answers
        ],
        "juxtaposed": [list(pair) for pair in page.juxtaposed],
        "juxtaposed_pairs": page.juxtaposed_count,
        "left_open": [
            {"question": question, "answers": list(answers)} for question, answers in page.thin.rows
        ],
        "bridge": list(page.bridge),
        "computed_by_the_editor": [
            {
                "id": each.id,
                "title": each.title,
                "expression": each.expression,
                "result": each.result,
                "note": each.note,
                "withdrawn": list(each.withdrawn),
            }
            for each in page.derivations
        ],
    }


def of_timeline(view: Timeline) -> dict[str, Tree]:
    """Give the figures of a topic in time."""
    return {
        "factcheck": head("timeline"),
        "topic": view.topic,
        "title": view.title,
        "figures": [of_timeline_row(row) for row in view.rows],
        "remarks": list(view.remarks),
    }


def of_timeline_row(row: TimelineRow) -> dict[str, Tree]:
    """Give one figure in time."""
    return {
        "claim": row.claim,
        "figure": row.figure,
        "who": row.who,
        "value": row.value,
        "what": row.what,
        "status": row.status,
        "moment": row.moment,
        "moment_from": row.moment_from,
        "moment_to": row.moment_to,
        "said_on": row.said_on,
        "said_from": row.said_from,
        "said_to": row.said_to,
        "sources": list(row.sources),
    }


def _side(side: SideView) -> dict[str, Tree]:
    return {
        "figure": side.figure,
        "claim": side.claim,
        "who": side.who,
        "value": side.value,
        "statement": side.statement,
        "facts": dict(side.facts),
        "quotes": list(side.quotes),
        "sources": list(side.sources),
        "links": list(side.links),
    }


def _pair(pair: PairView) -> dict[str, Tree]:
    return {
        "figures": [pair.first, pair.second],
        "values": [pair.first_value, pair.second_value],
        "comparability": pair.comparability,
        "agreement": pair.agreement,
        "reasons": list(pair.reasons),
        "notes": list(pair.notes),
        "arithmetic": dict(pair.arithmetic),
        "no_arithmetic_because": pair.no_arithmetic_because,
        "joined": pair.joined or "juxtaposed",
        "withdrawn": list(pair.withdrawn),
    }

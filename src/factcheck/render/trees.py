"""Views as nested lists and mappings of texts, for JSON and YAML; docs/formats.md describes them.

Numbers that were printed are texts, so that no reader makes a float of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from decimal import Decimal

    from factcheck.query.views import (
        AnswerView,
        AppearanceView,
        Catalogue,
        ClaimList,
        ClaimPage,
        ClaimView,
        DisputeList,
        DisputeView,
        Export,
        FigureView,
        RecordPage,
    )

Tree: TypeAlias = "str | int | bool | list[Tree] | dict[str, Tree] | None"

VERSION: Final = 1
"""Of all shapes; it grows when a field changes its meaning or goes."""


def head(name: str) -> dict[str, Tree]:
    """Give the mapping that names a shape and its version."""
    return {"format": name, "version": VERSION}


def of_claim_list(view: ClaimList) -> dict[str, Tree]:
    """Give a list of claims."""
    return {
        "factcheck": head("claims"),
        "corpus": view.title,
        "claims": [of_claim(claim) for claim in view.claims],
        "rows": view.total,
        "remarks": list(view.remarks),
        "emptied_by": list(view.emptied_by),
    }


def of_export(view: Export) -> dict[str, Tree]:
    """Give a topic or a corpus whole."""
    return {
        **of_claim_list(view.claims),
        "factcheck": head("export"),
        "disputes": [of_dispute(dispute) for dispute in view.disputes.disputes],
    }


def of_claim_page(view: ClaimPage) -> dict[str, Tree]:
    """Give one claim with its neighbours."""
    return {
        "factcheck": head("claim"),
        "claim": of_claim(view.claim),
        "neighbours": [
            {
                "dispute": dispute,
                "question": question,
                "claims": [
                    {
                        "claim": each.claim,
                        "who": each.who,
                        "said_on": each.said_on,
                        "statement": each.statement,
                        "values": list(each.values),
                        "how": each.how,
                        "status": each.status,
                        "comparability": list(each.comparability),
                    }
                    for each in neighbours
                ],
            }
            for question, dispute, neighbours in view.disputes
        ],
    }


def of_dispute_list(view: DisputeList) -> dict[str, Tree]:
    """Give disputes with their claims."""
    return {
        "factcheck": head("disputes"),
        "corpus": view.title,
        "disputes": [of_dispute(dispute) for dispute in view.disputes],
    }


def of_dispute_page(view: DisputeView) -> dict[str, Tree]:
    """Give one dispute as a document of its own."""
    return {"factcheck": head("dispute"), "dispute": of_dispute(view)}


def of_dispute(view: DisputeView) -> dict[str, Tree]:
    """Give one dispute."""
    return {
        "id": view.id,
        "topic": view.topic,
        "question": view.question,
        "state": view.state,
        "note": view.note,
        "claims": [of_claim(claim) for claim in view.claims],
        "answers": list(view.answers),
        "juxtaposed_pairs": view.juxtaposed,
        "withdrawn": [claim.id for claim in view.claims if claim.status == "withdrawn"],
        "comparability": list(view.comparability),
    }


def of_catalogue(view: Catalogue) -> dict[str, Tree]:
    """Give what there is of a kind."""
    rows: list[Tree] = [dict(zip(view.columns, row, strict=True)) for row in view.rows]
    return {"factcheck": head(view.kind), view.kind: rows}


def of_record_page(view: RecordPage) -> dict[str, Tree]:
    """Give any other record with the claims that use it."""
    return {
        "factcheck": head("record"),
        "kind": view.kind,
        "id": view.id,
        "title": view.title,
        "fields": dict(view.fields),
        "claims": [of_claim(claim) for claim in view.claims],
    }


def of_claim(view: ClaimView) -> dict[str, Tree]:
    """Give one claim, its figures and appearances nested in it."""
    return {
        "id": view.id,
        "topic": view.topic,
        "claimant": {
            "id": view.claimant,
            "name": view.claimant_name,
            "anonymous": view.is_anonymous,
            "position": view.position,
        },
        "party": None if view.party is None else {"id": view.party, "name": view.party_name},
        "said_on": view.said_on,
        "statement": view.statement,
        "figures": [_figure(figure) for figure in view.figures],
        "appearances": [_appearance(each) for each in view.appearances],
        "counters": [_answer(each) for each in view.counters],
        "countered_by": [_answer(each) for each in view.countered_by],
        "disputes": list(view.disputes),
        "reviews": [
            {"reviewer": reviewer, "verdict": verdict, "reviewed_on": day}
            for reviewer, verdict, day in view.reviews
        ],
        "status": view.status,
        "corrections": [
            {"date": day, "what": what, "why": why} for day, what, why in view.corrections
        ],
        "language": view.language,
        "note": view.note,
        "recorded_by": view.recorded_by,
        "recorded_on": view.recorded_on,
    }


def decimal_text(number: Decimal | None) -> str | None:
    """Write a number in full, without exponent."""
    return None if number is None else f"{number:f}"


def _figure(view: FigureView) -> dict[str, Tree]:
    per: Tree = list(view.per) if isinstance(view.per, tuple) else view.per
    return {
        "id": view.id,
        "measure": view.measure,
        "measure_title": view.measure_title,
        "value": view.value,
        "number": decimal_text(view.number),
        "low": decimal_text(view.low),
        "high": decimal_text(view.high),
        "has_low": view.has_low,
        "has_high": view.has_high,
        "unit": view.unit,
        "bound": view.bound,
        "per": per,
        "basis": view.basis,
        "as_of": view.as_of,
        "period": view.period,
        "scope": dict(view.scope),
        "role": view.role,
        "note": view.note,
    }


def _appearance(view: AppearanceView) -> dict[str, Tree]:
    return {
        "source": view.source,
        "title": view.title,
        "publisher": view.publisher,
        "published": view.published,
        "url": view.url,
        "link": view.link,
        "selector": None
        if view.selector is None
        else {
            "type": "TextQuoteSelector",
            "exact": view.selector[0],
            "prefix": view.selector[1],
            "suffix": view.selector[2],
        },
        "archived": view.archived,
        "locator": view.locator,
        "manner": view.manner,
        "via": list(view.chain),
        "reported_by_opponent": view.opponent,
        "quote": view.quote,
        "because": view.because,
        "translation": view.translation,
        "note": view.note,
    }


def _answer(view: AnswerView) -> dict[str, Tree]:
    return {
        "claim": view.claim,
        "who": view.who,
        "how": view.how,
        "in": view.source,
        "quotes": list(view.quotes),
        "note": view.note,
        "status": view.status,
    }

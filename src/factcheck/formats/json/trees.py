"""Views as nested lists and mappings of texts, for JSON and YAML; docs/formats.md describes them.

One function goes over the fields of any view; a table says where the outside shape differs.
Numbers that were printed are texts, so that no reader makes a float of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from factcheck.queries.lookalike_views import LookalikeView
from factcheck.queries.part_views import AnswerView, AppearanceView, FigureView
from factcheck.queries.views import ClaimList, ClaimPage, DisputeView, RecordPage
from factcheck.queries.views_of_claim import ClaimView, MakerView

if TYPE_CHECKING:
    from factcheck.queries.lookalike_views import LookalikeList
    from factcheck.queries.views import Catalogue, DisputeList, Export

Tree: TypeAlias = "str | int | bool | list[Tree] | dict[str, Tree] | None"
Compute: TypeAlias = Callable[[Any], Tree]
Exceptions: TypeAlias = Mapping[type, Mapping[str, str | tuple[str, Compute] | None]]
"""By class of view and field: its key outside, where need be with what computes its value; None where it is not written."""

VERSION: Final = 1
"""Of all shapes; it grows when a field changes its meaning or goes."""

MORE: Final = "more"
"""The field of a view with the fields of its record that have no place of their own in it."""


def head(name: str) -> dict[str, Tree]:
    """Return the mapping that names a shape and its version."""
    return {"format": name, "version": VERSION}


def tree_of(view: object) -> Tree:
    """Return a view, or a value in one, as what JSON and YAML can hold: every field by its name.

    Raises:
        TypeError: the value is of a sort that no view holds.
    """
    if view is None or isinstance(view, (str, int)):
        return view
    if isinstance(view, tuple | list):
        return [each if type(each) is str else tree_of(each) for each in view]
    if isinstance(view, Decimal):
        return f"{view:f}"  # in full, without exponent
    if isinstance(view, dict):
        return {key: tree_of(each) for key, each in view.items()}
    return mapping_of(view)


def mapping_of(view: object) -> dict[str, Tree]:
    """Return a view as a mapping, its fields in their order."""
    tree: dict[str, Tree] = {}
    cls: type = type(view)
    values, entries = _plan(cls)
    for (key, compute), value in zip(entries, values(view), strict=True):
        if compute is not None:
            tree[key] = compute(view)
        elif value is None or type(value) is str:
            tree[key] = value
        elif key == MORE:
            tree.update((each, tree_of(said)) for each, said in value)
        else:
            tree[key] = tree_of(value)
    return tree


@cache
def _plan(cls: type) -> tuple[Callable[[object], Any], tuple[tuple[str, Compute | None], ...]]:
    """Return what reads the fields of a view that are written, and for each its key and what computes its value."""
    known = _EXCEPTIONS.get(cls) or _others().get(cls, {})
    plan: dict[str, tuple[str, Compute | None]] = {}
    for name in cls.__annotations__:
        said = known.get(name, name)
        if said is not None:
            plan[name] = (said, None) if isinstance(said, str) else said
    assert len(plan) > 1, "a view has several fields"
    return attrgetter(*plan), tuple(plan.values())


def _others() -> Exceptions:
    """Return the exceptions of views that most commands do not load."""
    from factcheck.formats.json.comparison_trees import EXCEPTIONS as COMPARING
    from factcheck.formats.json.differences import EXCEPTIONS as DIFFERENCE

    return {**COMPARING, **DIFFERENCE}


def _claimant(view: ClaimView) -> Tree:
    return {
        "id": view.claimant,
        "name": view.claimant_name,
        "anonymous": view.is_anonymous,
        "position": view.position,
    }


def _party(view: ClaimView) -> Tree:
    return None if view.party is None else {"id": view.party, "name": view.party_name}


def _withdrawn(view: DisputeView) -> Tree:
    return [claim.id for claim in view.claims if claim.status == "withdrawn"]


def _comparability(view: DisputeView | LookalikeView) -> Tree:
    return [each.text for each in view.comparability]


def _selector(view: AppearanceView) -> Tree:
    if view.selector is None:
        return None
    exact, prefix, suffix = view.selector
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def _neighbours(view: ClaimPage) -> Tree:
    return [
        {"dispute": dispute, "question": question, "claims": tree_of(neighbours)}
        for question, dispute, neighbours in view.disputes
    ]


def _lookalikes(view: ClaimPage) -> Tree:
    return [
        {
            "title": title,
            "lookalike": lookalike,
            "why_not": why_not,
            "claims": tree_of(neighbours),
        }
        for title, lookalike, why_not, neighbours in view.lookalikes
    ]


_EXCEPTIONS: Final[Exceptions] = {
    ClaimView: {
        "topic_title": None,
        "claimant": ("claimant", _claimant),
        "claimant_name": None,
        "is_anonymous": None,
        "position": None,
        "party": ("party", _party),
        "party_name": None,
    },
    MakerView: {"who": None},
    FigureView: {
        "is_ordinal": "ordinal",
        "scope": ("scope", lambda view: dict(view.scope)),
        "what": None,
        "when": None,
    },
    AppearanceView: {
        "selector": ("selector", _selector),
        "known_from": ("known_from", lambda view: dict(view.known_from)),
        "chain": "via",
        "steps": None,
        "carrier": None,
        "place": None,
        "teller": None,
        "opponent": "reported_by_opponent",
    },
    AnswerView: {"statement": None, "source_title": None, "source": "in"},
    ClaimList: {"title": "corpus", "total": "rows", "by_topic": None},
    ClaimPage: {
        "disputes": ("neighbours", _neighbours),
        "lookalikes": ("lookalikes", _lookalikes),
    },
    LookalikeView: {"topic_title": None, "comparability": ("comparability", _comparability)},
    DisputeView: {
        "topic_title": None,
        "comparability": ("comparability", _comparability),
        "juxtaposed": "juxtaposed_pairs",
        "withdrawn": ("withdrawn", _withdrawn),
    },
    RecordPage: {"fields": ("fields", lambda view: dict(view.fields))},
}


def of_claim_list(view: ClaimList) -> dict[str, Tree]:
    """Return a list of claims."""
    return {"factcheck": head("claims"), **mapping_of(view)}


def of_export(view: Export) -> dict[str, Tree]:
    """Return a topic or a corpus whole."""
    disputes = tree_of(view.disputes.disputes)
    lookalikes = tree_of(view.disputes.lookalikes)
    claims = mapping_of(view.claims)
    return {
        "factcheck": head("export"),
        **claims,
        "disputes": disputes,
        "lookalikes": lookalikes,
        "sums": tree_of(view.sums),
        "computed_by_the_editor": tree_of(view.derivations),
        "records": {"claims": {claim_id: tree_of(fields) for claim_id, fields in view.records}},
    }


def of_claim_page(view: ClaimPage) -> dict[str, Tree]:
    """Return one claim with its neighbours."""
    return {"factcheck": head("claim"), **mapping_of(view)}


def of_dispute_list(view: DisputeList) -> dict[str, Tree]:
    """Return disputes with their claims."""
    disputes = tree_of(view.disputes)
    lookalikes = tree_of(view.lookalikes)
    return {
        "factcheck": head("disputes"),
        "corpus": view.title,
        "disputes": disputes,
        "lookalikes": lookalikes,
    }


def of_dispute_page(view: DisputeView) -> dict[str, Tree]:
    """Return one dispute as a document of its own."""
    return {"factcheck": head("dispute"), "dispute": tree_of(view)}


def of_lookalike_list(view: LookalikeList) -> dict[str, Tree]:
    """Return lookalikes with their claims."""
    lookalikes = tree_of(view.lookalikes)
    return {"factcheck": head("lookalikes"), "corpus": view.title, "lookalikes": lookalikes}


def of_lookalike_page(view: LookalikeView) -> dict[str, Tree]:
    """Return one lookalike as a document of its own."""
    return {"factcheck": head("lookalike"), "lookalike": tree_of(view)}


def of_catalogue(view: Catalogue) -> dict[str, Tree]:
    """Return what there is of a kind."""
    rows: list[Tree] = [dict(zip(view.columns, row, strict=True)) for row in view.rows]
    return {"factcheck": head(view.kind), view.kind: rows}


def of_record_page(view: RecordPage) -> dict[str, Tree]:
    """Return any other record with the claims that use it."""
    return {"factcheck": head("record"), **mapping_of(view)}

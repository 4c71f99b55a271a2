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
    from factcheck.queries.views import Catalogue

Tree: TypeAlias = "str | int | bool | list[Tree] | dict[str, Tree] | None"
Compute: TypeAlias = Callable[[Any], Tree]
Exceptions: TypeAlias = Mapping[type, Mapping[str, str | tuple[str, Compute] | None]]
"""By class of view and field: its key outside, where need be with what computes its value; None where it is not written."""

VERSION: Final = 1
"""Of all shapes; it grows when a field changes its meaning or goes."""

MORE: Final = "more"
"""The field of a view with the fields of its record that have no place of their own in it."""


def build_head(name: str) -> dict[str, Tree]:
    """Return the mapping that names a shape and its version.

    Args:
        name: of the shape, such as `claims`.
    """
    return {"format": name, "version": VERSION}


def build_tree(view: object) -> Tree:
    """Return a view, or a value in one, as what JSON and YAML can hold: every field by its name.

    Args:
        view: a view, a text, a number, a list or a mapping of these, or None.

    Raises:
        TypeError: the value is of a sort that no view holds.
    """
    if view is None or isinstance(view, (str, int)):
        return view
    if isinstance(view, tuple | list):
        return [each if type(each) is str else build_tree(each) for each in view]
    if isinstance(view, Decimal):
        return f"{view:f}"  # in full, without exponent
    if isinstance(view, dict):
        return {key: build_tree(each) for key, each in view.items()}
    return build_mapping(view)


def build_mapping(view: object, *untold: str) -> dict[str, Tree]:
    """Return a view as a mapping, its fields in their order.

    Args:
        view: to be written.
        untold: keys of which the values are said otherwise, and are not built; each is empty.
    """
    tree: dict[str, Tree] = {}
    cls: type = type(view)
    values, entries = _build_plan(cls)
    for (key, compute), value in zip(entries, values(view), strict=True):
        if key in untold:
            tree[key] = None
        elif compute is not None:
            tree[key] = compute(view)
        elif value is None or type(value) is str:
            tree[key] = value
        elif key == MORE:
            tree.update((each, build_tree(said)) for each, said in value)
        else:
            tree[key] = build_tree(value)
    return tree


@cache
def _build_plan(
    cls: type,
) -> tuple[Callable[[object], Any], tuple[tuple[str, Compute | None], ...]]:
    """Return what reads the fields of a view that are written, and for each its key and what computes its value."""
    known = _EXCEPTIONS.get(cls) or _list_other_exceptions().get(cls, {})
    plan: dict[str, tuple[str, Compute | None]] = {}
    for name in cls.__annotations__:
        said = known.get(name, name)
        if said is not None:
            plan[name] = (said, None) if isinstance(said, str) else said
    assert len(plan) > 1, "a view has several fields"
    return attrgetter(*plan), tuple(plan.values())


def _list_other_exceptions() -> Exceptions:
    """Return the exceptions of views that most commands do not load."""
    from factcheck.formats.json.comparison_trees import EXCEPTIONS as COMPARING
    from factcheck.formats.json.differences import EXCEPTIONS as DIFFERENCE

    return {**COMPARING, **DIFFERENCE}


def _build_claimant(view: ClaimView) -> Tree:
    return {
        "id": view.claimant,
        "name": view.claimant_name,
        "anonymous": view.is_anonymous,
        "position": view.position,
    }


def _build_party(view: ClaimView) -> Tree:
    return None if view.party is None else {"id": view.party, "name": view.party_name}


def _list_withdrawn(view: DisputeView) -> Tree:
    return [claim.id for claim in view.claims if claim.status == "withdrawn"]


def _list_comparability(view: DisputeView | LookalikeView) -> Tree:
    return [each.text for each in view.comparability]


def _build_selector(view: AppearanceView) -> Tree:
    if view.selector is None:
        return None
    exact, prefix, suffix = view.selector
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def build_proven_claim(claim: ClaimView) -> Tree:
    """Return a claim with how far each of its quotes is proven, which lists do not look up.

    Args:
        claim: the claim, with its proofs looked up.
    """
    appearances = [
        {**build_mapping(each), "proof": None if each.proof is None else each.proof.value}
        for each in claim.appearances
    ]
    return {**build_mapping(claim), "appearances": list[Tree](appearances)}


def _build_neighbours(view: ClaimPage) -> Tree:
    return [
        {"dispute": dispute, "question": question, "claims": build_tree(neighbours)}
        for question, dispute, neighbours in view.disputes
    ]


def _build_lookalikes(view: ClaimPage) -> Tree:
    return [
        {
            "title": title,
            "lookalike": lookalike,
            "why_not": why_not,
            "claims": build_tree(neighbours),
        }
        for title, lookalike, why_not, neighbours in view.lookalikes
    ]


_EXCEPTIONS: Final[Exceptions] = {
    ClaimView: {
        "topic_title": None,
        "claimant": ("claimant", _build_claimant),
        "claimant_name": None,
        "is_anonymous": None,
        "position": None,
        "party": ("party", _build_party),
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
        "selector": ("selector", _build_selector),
        "known_from": ("known_from", lambda view: dict(view.known_from)),
        "chain": "via",
        "steps": None,
        "carrier": None,
        "place": None,
        "teller": None,
        "opponent": "reported_by_opponent",
        "proof": None,
    },
    AnswerView: {"statement": None, "source_title": None, "source": "in"},
    ClaimList: {"title": "corpus", "total": "rows", "by_topic": None},
    ClaimPage: {
        "claim": ("claim", lambda view: build_proven_claim(view.claim)),
        "disputes": ("neighbours", _build_neighbours),
        "lookalikes": ("lookalikes", _build_lookalikes),
    },
    LookalikeView: {"topic_title": None, "comparability": ("comparability", _list_comparability)},
    DisputeView: {
        "topic_title": None,
        "comparability": ("comparability", _list_comparability),
        "juxtaposed": "juxtaposed_pairs",
        "withdrawn": ("withdrawn", _list_withdrawn),
    },
    RecordPage: {"fields": ("fields", lambda view: dict(view.fields))},
}


def build_claim_list(view: ClaimList) -> dict[str, Tree]:
    """Return a list of claims.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
    """
    return {"factcheck": build_head("claims"), **build_mapping(view)}


def build_claim_page(view: ClaimPage) -> dict[str, Tree]:
    """Return one claim with its neighbours.

    Args:
        view: the claim with its figures and appearances, its answers and the claims beside it.
    """
    return {"factcheck": build_head("claim"), **build_mapping(view)}


def build_catalogue(view: Catalogue) -> dict[str, Tree]:
    """Return what there is of a kind.

    Args:
        view: the rows of one kind of record under their headings, and remarks.
    """
    rows: list[Tree] = [dict(zip(view.columns, row, strict=True)) for row in view.rows]
    return {"factcheck": build_head(view.kind), view.kind: rows}


def build_record_page(view: RecordPage) -> dict[str, Tree]:
    """Return any other record with the claims that use it.

    Args:
        view: the record with its fields, and the claims that use it.
    """
    return {"factcheck": build_head("record"), **build_mapping(view)}

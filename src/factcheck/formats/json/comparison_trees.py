"""Comparisons and timelines as nested mappings, for JSON and YAML; docs/formats.md describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Reason
from factcheck.formats.json.trees import build_head, build_mapping
from factcheck.queries.compare_views import ComparePage, Comparisons, SideView
from factcheck.queries.conflict_views import Conflicts, SetView
from factcheck.queries.line_views import AnswerLine, WithdrawnView
from factcheck.queries.lookalike_views import LookalikeLine
from factcheck.queries.pair_views import GroupView, PairView
from factcheck.queries.timeline_views import Timeline, TimelineRow

if TYPE_CHECKING:
    from factcheck.formats.json.trees import Exceptions, Tree


def _build_others(page: ComparePage) -> Tree:
    return [
        {
            "who": who,
            "statement": statement,
            "claim": claim,
            "quotes": list(quotes),
            "notes": list(notes),
        }
        for who, statement, claim, quotes, notes in page.others
    ]


def _build_left_open(page: ComparePage) -> Tree:
    return [{"question": question, "answers": list(answers)} for question, answers in page.asked]


def _build_source_facts(page: ComparePage) -> Tree:
    return [{"fact": fact, "answers": list(answers)} for fact, answers in page.source_facts]


def _build_kinds(page: ComparePage) -> Tree:
    return [
        {
            "title": kind.title,
            "figures": [page.sides[place].figure for place in kind.places],
            "shared": dict(kind.shared),
        }
        for kind in page.kinds
    ]


EXCEPTIONS: Final[Exceptions] = {
    ComparePage: {
        "id": "dispute",
        "kinds": ("kinds", _build_kinds),
        "claims": None,
        "facts": None,
        "held": "disputes",
        "others": ("without_figure", _build_others),
        "juxtaposed_count": "juxtaposed_pairs",
        "asked": ("left_open", _build_left_open),
        "source_facts": ("source_facts", _build_source_facts),
        "derivations": "computed_by_the_editor",
    },
    LookalikeLine: {"id": "lookalike"},
    WithdrawnView: {"is_compared": "compared"},
    AnswerLine: {"source": "in", "again": None},
    SideView: {"facts": ("facts", lambda side: dict(side.facts))},
    PairView: {
        "first": ("figures", lambda pair: [pair.first, pair.second]),
        "second": None,
        "first_value": ("values", lambda pair: [pair.first_value, pair.second_value]),
        "second_value": None,
        "arithmetic": ("arithmetic", lambda pair: dict(pair.arithmetic)),
        "joined": ("joined", lambda pair: pair.joined or "juxtaposed"),
    },
    SetView: {"kind": "list", "differ": "differ_in"},
    Conflicts: {"title": "corpus"},
    Reason: {"kind": ("kind", lambda reason: reason.kind.value), "is_stated": "stated"},
    GroupView: {"missing": "not_stated", "is_conflict": "conflict"},
    Comparisons: {"title": "corpus"},
    TimelineRow: {"shown": None},
    Timeline: {"rows": "figures", "first": None, "last": None},
}
"""Where the shapes differ from the views."""


def build_comparisons(view: Comparisons) -> dict[str, Tree]:
    """Return the pages of a comparison.

    Args:
        view: the pages of what was compared, each with its figures and their pairs.
    """
    return {"factcheck": build_head("comparisons"), **build_mapping(view)}


def build_conflicts(view: Conflicts) -> dict[str, Tree]:
    """Return the sets of figures that conflict, or would.

    Args:
        view: the sets of figures that conflict, or would, by kind.
    """
    return {"factcheck": build_head("conflicts"), **build_mapping(view)}


def build_timeline(view: Timeline) -> dict[str, Tree]:
    """Return the figures of a topic in time.

    Args:
        view: the figures of a topic in the order of time.
    """
    return {"factcheck": build_head("timeline"), **build_mapping(view)}

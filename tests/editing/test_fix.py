"""Ids and names of fields in another case: what is repaired, and what is left as it is."""

from __future__ import annotations

import pytest

from factcheck.editing.fix import build_mender
from factcheck.editing.fmt.canonical import format_bytes
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping

OTHERS = """topics:
  fares:
    title: Fares
parties:
  guild:
    name: Guild
    kind: union
"""

REPAIRS = {
    "a reference": ("claims:\n  a:\n    topic: Fares\n", "claims:\n  a:\n    topic: fares\n"),
    "references in a list in brackets": (
        "claims:\n  a:\n    appearances:\n      - via: [Guild, GUILD, other]\n",
        "claims:\n  a:\n    appearances:\n      - via: [guild, guild, other]\n",
    ),
    "a reference in quotation marks": (
        "claims:\n  a:\n    topic: 'FARES' # it\n", "claims:\n  a:\n    topic: 'fares' # it\n"
    ),
    "names of fields and kinds": (
        "Claims:\n  a:\n    Topic: fares\n    SAID_ON: 2022\n",
        "claims:\n  a:\n    topic: fares\n    said_on: 2022\n",
    ),
    "what a file says for all of its claims": (
        "defaults:\n  Topic: FARES\n", "defaults:\n  topic: fares\n"
    ),
    "a declared id with all its references": (
        "claims:\n  Held-2022:\n    topic: fares\n  b:\n    counters:\n      - claim: HELD-2022\n",
        "claims:\n  held-2022:\n    topic: fares\n  b:\n    counters:\n      - claim: held-2022\n",
    ),
    "ids in an expression": (
        "claims:\n  A-1:\n    figures:\n      - id: Low\n"
        "derivations:\n  d:\n    expression: (a-1#LOW - A-1#Low) / 2 + B\n",
        "derivations:\n  d:\n    expression: (a-1#low - a-1#low) / 2 + B\n\n"
        "claims:\n  a-1:\n    figures:\n      - id: low\n",
    ),
    "no id that nothing declares": ("claims:\n  a:\n    topic: Tolls\n", None),
    "no id of another kind": ("claims:\n  a:\n    topic: Guild\n", None),
    "no id that two records have": (
        "claims:\n  A:\n    topic: fares\n  a:\n    topic: fares\n  b:\n    counters:\n      - claim: A\n",
        None,
    ),
    "no id that is none in lower case either": ("topics:\n  Fares_2022:\n    title: F\n", None),
    "no field that stands there twice": ("claims:\n  a:\n    Topic: fares\n    topic: fares\n", None),
    "no free name, no text": (
        "claims:\n  a:\n    statement: Fares\n    note: GUILD\n    figures:\n"
        "      - scope:\n          Zone: Fares\n",
        None,
    ),
    "no figure that two have": (
        "claims:\n  a:\n    figures:\n      - id: Low\n      - id: low\n"
        "  b:\n    figures:\n      - equals: a#Low\n",
        None,
    ),
}  # fmt: skip


def _root(text: str) -> Mapping:
    root = parse_document(text.encode(), "f.yaml").root
    assert root is not None
    return root


@pytest.mark.parametrize("before, after", REPAIRS.values(), ids=REPAIRS)
def test_only_what_can_mean_one_thing_is_repaired(before: str, after: str | None) -> None:
    mend = build_mender([_root(before)], [_root(OTHERS)]).fix
    repaired = format_bytes(before.encode(), "f.yaml", mend).decode()
    unrepaired = format_bytes(before.encode(), "f.yaml").decode()
    assert repaired == (unrepaired if after is None else after)


def test_an_id_to_which_an_untouched_file_refers_in_another_case_stays() -> None:
    own = _root("topics:\n  Fares:\n    title: F\n")
    other = _root("claims:\n  a:\n    topic: Fares\n")
    assert format_bytes(
        b"topics:\n  Fares:\n    title: F\n", "f.yaml", build_mender([own], [other]).fix
    ) == (b"topics:\n  Fares:\n    title: F\n")
    assert format_bytes(
        b"topics:\n  Fares:\n    title: F\n", "f.yaml", build_mender([own, other]).fix
    ) == (b"topics:\n  fares:\n    title: F\n")

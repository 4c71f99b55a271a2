"""What a difference of two states says, field by field; a state with itself has none."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.diff.differences import State, find_differences
from factcheck.diff.views import (
    DerivationChange,
    Differences,
    DisputeChange,
    FieldChange,
    StateView,
)
from factcheck.evidence.lock import read_lock
from factcheck.model.claims import Derivation
from factcheck.model.corpus import Corpus
from factcheck.model.proofs import Lock
from factcheck.model.values import read_value
from factcheck.model.vocabulary import Basis, ClaimStatus, RecordKind
from small_ledgers import INVENTED, invented_ledger, ledger, write_ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from factcheck.model.claims import Claim
    from small_ledgers import Fields, Records

FIGURES: list[Fields] = [
    {"id": "a", "value": "almost 1,200", "as_of": "2021", "scope": {"line": "harbour"}},
    {"id": "b", "value": "950", "as_of": "2021", "scope": {"line": "hill"}},
]
CLAIMS: Records = {
    "ridden": {
        "said_on": "2021",
        "statement": "Many ride.",
        "figures": FIGURES,
        "appearances": [{"via": ["ada", "guild"], "quote": "almost 1,200 and 950"}],
    },
    "doubted": {
        "claimant": "guild",
        "said_on": "2021",
        "statement": "Few ride.",
        "counters": [{"claim": "ridden", "how": "rebuts", "in": "letter"}],
        "appearances": [{"manner": "verbatim", "quote": "few ride"}],
    },
}
KINDS: Mapping[str, Records] = {
    "topics": {"riders": {}},
    "parties": {"board": {"name": "The board"}, "guild": {"name": "The guild", "kind": "union"}},
    "people": {
        "ada": {
            "positions": [
                {"title": "President", "party": "guild", "from": "2020"},
                {"title": "Member", "party": "board", "from": "2020"},
            ]
        }
    },
    "measures": {
        "riders-counted": {
            "title": "Riders",
            "unit": "riders",
            "kind": "count",
            "dimensions": {"line": ["harbour", "hill"]},
        }
    },
    "sources": {
        "letter": {
            "title": "A letter",
            "publisher": "guild",
            "authors": ["ada", "board"],
            "published": "2021",
        }
    },
    "disputes": {"how-many": {"question": "How many?", "claims": ["ridden", "doubted"]}},
    "derivations": {
        "gap": {"title": "What lies between", "expression": "ridden#a - ridden#b", "unit": "riders"}
    },
}
BASE = write_ledger(CLAIMS, corpus={"title": "Trams"}, **KINDS)


def changed(
    *path: str, field: str, old: str | None, new: str | None, **more: object
) -> FieldChange:
    return FieldChange(field, path, old, new, **more)  # type: ignore[arg-type]


CASES = {
    "a value with its bound": (
        [("almost 1,200\n", "1,250\n")],
        [
            changed(
                *("figures", "a", "value"),
                field="value of figure a",
                old="almost 1,200",
                new="1,250",
                remarks=("another number", "bound almost → exact", "quote unchanged"),
            )
        ],
    ),
    "the wording of a value": (
        [("almost 1,200\n", "nearly 1,200\n"), ("1,200 and", "1,200, and")],
        [
            changed(
                *("figures", "a", "value"),
                field="value of figure a",
                old="almost 1,200",
                new="nearly 1,200",
                remarks=("same number", "only the wording", "quote changed too"),
            ),
            changed(
                *("appearances", "letter", "quote"),
                field="quote in letter",
                old="almost 1,200 and 950",
                new="almost 1,200, and 950",
                is_quote=True,
            ),
        ],
    ),
    "the precision of a value": (
        [("value: 950", "value: 950.0")],
        [
            changed(
                *("figures", "b", "value"),
                field="value of figure b",
                old="950",
                new="950.0",
                remarks=("same number", "printed with another precision", "quote unchanged"),
            )
        ],
    ),
    "the order of a chain": (
        [("          - ada\n          - guild\n", "          - guild\n          - ada\n")],
        [
            changed(
                *("appearances", "letter", "via"),
                field="via in letter",
                old="ada, guild",
                new="guild, ada",
            )
        ],
    ),
    "the order of authors": (
        [("      - ada\n      - board\n", "      - board\n      - ada\n")],
        [changed("authors", field="authors", old="ada, board", new="board, ada")],
    ),
    "the order of positions": (
        [
            ("title: President\n        party: guild", "title: Member\n        party: board"),
            (
                "from: 2020\n      - title: Member\n        party: board\n",
                "from: 2020\n      - title: President\n        party: guild\n",
            ),
        ],
        [
            changed(
                "positions",
                field="order of the positions",
                old="President of guild, Member of board",
                new="Member of board, President of guild",
            )
        ],
    ),
    "the order of a set": (
        [("        - harbour\n        - hill\n", "        - hill\n        - harbour\n")],
        [],
    ),
    "a scope": (
        [("          line: hill", "          line: not-stated")],
        [
            changed(
                *("figures", "b", "scope", "line"),
                field="scope line of figure b",
                old="hill",
                new="not-stated",
            )
        ],
    ),
    "the id of a figure": (
        [("id: b\n", "id: hill\n"), ("ridden#b", "ridden#hill")],
        [
            changed(*("figures", "hill", "id"), field="id of figure hill", old="b", new="hill"),
            changed(
                "expression",
                field="expression",
                old="ridden#a - ridden#b",
                new="ridden#a - ridden#hill",
            ),
        ],
    ),
    "how a claim answers": (
        [("how: rebuts", "how: undercuts")],
        [
            changed(
                *("counters", "ridden", "how"),
                field="how of the answer to ridden",
                old="rebuts",
                new="undercuts",
            )
        ],
    ),
    "a note and the title of the corpus": (
        [
            ("title: Trams", "title: Trams and trains"),
            ("    state: open", "    state: open\n    note: So."),
        ],
        [
            changed("note", field="note", old=None, new="So."),
            changed("title", field="title", old="Trams", new="Trams and trains"),
        ],
    ),
    "a correction": (
        [
            (
                "        quote: few ride\n",
                "        quote: few ride\n    status: corrected\n    corrections:\n"
                "      - date: 2022\n        what: Few said some.\n        why: A misprint.\n",
            )
        ],
        [
            changed("status", field="status", old=None, new="corrected"),
            changed(
                *("corrections", "2022"),
                field="correction of 2022",
                old=None,
                new="Few said some.",
                remarks=("why: A misprint.",),
            ),
        ],
    ),
    "a bridge": (
        [
            (
                "    state: open\n",
                "    state: open\n    bridge:\n      from: ridden#a\n      to: ridden#b\n"
                "      components:\n        - label: tourists\n          value: 250\n",
            )
        ],
        [
            changed(*("bridge", "from"), field="from of the bridge", old=None, new="ridden#a"),
            changed(*("bridge", "to"), field="to of the bridge", old=None, new="ridden#b"),
            changed(
                *("bridge", "components", "tourists"),
                field="part tourists of the bridge",
                old=None,
                new="250",
            ),
        ],
    ),
    "what a dimension says of its values": (
        [
            (
                "      line:\n        - harbour\n        - hill\n",
                "      line:\n        harbour: the old line\n        hill: [east, west]\n",
            )
        ],
        [
            changed(
                *("dimensions", "line"),
                field="dimensions line",
                old="harbour, hill",
                new="harbour: the old line; hill: east, west",
            )
        ],
    ),
    "fields of a figure and of its party": (
        [
            (
                "almost 1,200\n",
                "almost 1,200\n        multiplier: thousand\n        caveat: [imputed]\n",
            ),
            ("name: The board\n", "name: The board\n    fiscal_years_named_by: end\n"),
        ],
        [
            changed(
                *("figures", "a", "value"),
                field="value of figure a",
                old="almost 1,200",
                new="almost 1,200 [thousand]",
                remarks=("another number", "quote unchanged"),
            ),
            changed(
                *("figures", "a", "multiplier"),
                field="multiplier of figure a",
                old=None,
                new="thousand",
            ),
            changed(
                *("figures", "a", "caveat"), field="caveat of figure a", old=None, new="imputed"
            ),
            changed(
                *("fiscal_years_named_by",), field="fiscal years named by", old=None, new="end"
            ),
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_change_is_told_field_by_field(tmp_path: Path, case: str) -> None:
    pairs, expected = CASES[case]
    text = BASE
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    found = find_differences(_state(ledger(tmp_path, BASE)), _state(ledger(tmp_path, text)))
    records = [*(each for topic in found.topics for each in topic.records), *found.records]
    assert [field for record in records for field in record.fields] == expected


def test_ids_that_changed_alone_are_renamed_wherever_they_are_named(tmp_path: Path) -> None:
    text = BASE
    for old, new in (("ridden", "were-ridden"), ("letter", "long-letter"), ("ada", "ada-moreno")):
        text = re.sub(rf"(?<!A )\b{old}\b(?=[:,\]#\n])", new, text)
    found = find_differences(_state(ledger(tmp_path, BASE)), _state(ledger(tmp_path, text)))
    records = [*(each for topic in found.topics for each in topic.records), *found.records]
    assert [(each.change, each.renamed_from, each.id, each.fields) for each in records] == [
        ("renamed", "ridden", "were-ridden", ()),
        ("renamed", "letter", "long-letter", ()),
        ("renamed", "ada", "ada-moreno", ()),
    ]


def test_a_chain_of_renamed_measures_is_renamed_to_its_end(tmp_path: Path) -> None:
    measure = """\
  {0}:
    title: {1}
    of: board
    unit: riders
    kind: count
    part_of: {2}
"""
    chain = [
        ("a-all", "All", "b-some"),
        ("b-some", "Some", "c-few"),
        ("c-few", "Few", "riders-counted"),
    ]
    added = "".join(measure.format(*link) for link in chain)
    before = BASE.replace("sources:\n", f"{added}sources:\n")
    after = (
        before.replace("a-all", "new-all").replace("b-some", "new-some").replace("c-few", "new-few")
    )
    view = find_differences(_state(ledger(tmp_path, before)), _state(ledger(tmp_path, after)))
    assert [(each.renamed_from, each.id, each.change) for each in view.records] == [
        ("a-all", "new-all", "renamed"),
        ("b-some", "new-some", "renamed"),
        ("c-few", "new-few", "renamed"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "result"),
    [
        ("value: 950", "value: 1,050", "about 150 riders (25 to 155)"),
        ("- ridden#b", "- doubted", "cannot be computed: 'doubted' names no figure"),
    ],
)
def test_a_derivation_tells_its_other_result(
    tmp_path: Path, old: str, new: str, result: str
) -> None:
    before = ledger(tmp_path, BASE)
    after = ledger(tmp_path, BASE.replace(old, new))
    assert find_differences(_state(before), _state(after)).derivations == (
        DerivationChange("gap", "What lies between", "about 250 riders (125 to 255)", result),
    )


def test_only_disputes_with_a_changed_member_answer_otherwise(tmp_path: Path) -> None:
    before = ledger(tmp_path, BASE)
    after = ledger(tmp_path, BASE.replace("          line: hill", "          line: harbour"))
    found = find_differences(_state(before), _state(after))
    ((dispute,),) = (topic.disputes for topic in found.topics)
    assert isinstance(dispute, DisputeChange)
    (pair,) = dispute.pairs
    assert pair.before is not None
    assert pair.after is not None
    assert (pair.first, pair.second) == ("ridden#a", "ridden#b")
    assert (pair.before.words, pair.after.words) == (
        "not like for like",
        "like for like: conflict",
    )
    assert (pair.gone, pair.come) == (("one is harbour, the other hill (line)",), ())
    assert found.counts == (
        "1 claim changed",
        "1 dispute's answer changed",
    )


BRIDGE = """\
    state: open
    bridge:
      from: ridden#b
      to: ridden#a
      components:
        - label: tourists
          value: {tourists}
"""


def test_a_bridge_tells_what_it_leaves_unexplained_now(tmp_path: Path) -> None:
    before = BASE.replace("    state: open\n", BRIDGE.format(tourists=100))
    after = BASE.replace("    state: open\n", BRIDGE.format(tourists=150))
    found = find_differences(_state(ledger(tmp_path, before)), _state(ledger(tmp_path, after)))
    ((dispute,),) = (topic.disputes for topic in found.topics)
    assert (dispute.pairs, dispute.before == dispute.after) == ((), True)
    assert (dispute.rest_before, dispute.rest_after) == (
        "about 150 riders (5 to 175)",
        "about 100 riders (-30 to 110)",
    )
    assert found.counts == ("1 dispute changed", "1 dispute whose bridge changed")


def many_figures(number: int, line: str) -> str:
    """Write a ledger whose claim has that many figures, the last of them of the line given."""
    first, second = FIGURES
    more = ({**second, "id": f"c{place}", "value": str(place)} for place in range(number - 2))
    figures = [first, second, *more]
    figures[-1] = {**figures[-1], "scope": {"line": line}}
    return write_ledger({**CLAIMS, "ridden": {**CLAIMS["ridden"], "figures": figures}}, **KINDS)


@pytest.mark.parametrize(
    ("number", "pairs", "before", "after"),
    [
        (
            12,
            11,
            "Not every two figures are like for like: of 66 pairs, 55 are, 11 are not.",
            "Not every two figures are like for like: of 66 pairs, 46 are, 20 are not.",
        ),
        (
            13,
            0,
            "Not every two figures are like for like: of 13 figures, 12 are like for like with another.",
            "Not every two figures are like for like: of 13 figures, 13 are like for like with another.",
        ),
    ],
)
def test_a_dispute_of_many_figures_is_told_in_one_line(
    tmp_path: Path, number: int, pairs: int, before: str, after: str
) -> None:
    one, other = (ledger(tmp_path, many_figures(number, line)) for line in ("hill", "harbour"))
    ((dispute,),) = (
        topic.disputes for topic in find_differences(_state(one), _state(other)).topics
    )
    assert (len(dispute.pairs), dispute.before, dispute.after) == (pairs, before, after)


def test_a_new_dispute_tells_what_may_be_compared_in_it(tmp_path: Path) -> None:
    start, end = BASE.index("disputes:\n"), BASE.index("derivations:\n")
    before = ledger(tmp_path, BASE[:start] + BASE[end:])
    found = find_differences(_state(before), _state(ledger(tmp_path, BASE)))
    ((dispute,),) = (topic.disputes for topic in found.topics)
    assert dispute == DisputeChange(
        "how-many", "added", "How many?", None, "The two figures are not like for like.", ()
    )
    assert found.counts == ("1 dispute added",)


def _state(corpus: Corpus, lock: Lock | None = None) -> State:
    return State(StateView("a state", None), corpus, lock or Lock())


def _value(claim: Claim) -> Claim:
    return replace(
        claim, figures=tuple(replace(each, value=read_value("about 7")) for each in claim.figures)
    )


def _basis(claim: Claim) -> Claim:
    return replace(
        claim, figures=tuple(replace(each, basis=Basis.PROPOSAL) for each in claim.figures)
    )


def _quote(claim: Claim) -> Claim:
    return replace(
        claim, appearances=tuple(replace(each, quote="other words") for each in claim.appearances)
    )


def _silent(claim: Claim) -> Claim:
    return replace(claim, appearances=claim.appearances[1:], counters=())


def _withdrawn(claim: Claim) -> Claim:
    return replace(claim, status=ClaimStatus.WITHDRAWN)


def _moved(claim: Claim) -> Claim:
    return replace(claim, topic="staffing")


def _renamed(claim: Claim) -> Claim:
    return replace(claim, id=f"{claim.id}-renamed")


EDITS: tuple[Callable[[Claim], Claim | None], ...] = (
    _value,
    _basis,
    _quote,
    _silent,
    _withdrawn,
    _moved,
    _renamed,
    lambda _claim: None,
)
LEDGER = invented_ledger()
LOCK = read_lock(INVENTED / "data" / "evidence.lock")
CLAIM_IDS = sorted(LEDGER.claims)
GAP = Derivation(
    id="gap",
    title="What lies between",
    expression="drivers-authority-2022 + wages-offered-2022#at-once",
    unit="drivers",
)


@dataclass(frozen=True)
class Recipe:
    """What is done to the invented corpus.

    Attributes:
        edits: claims, with the place of what is done to them in `EDITS`.
        missing: disputes that are taken away.
        revalued: measures that get another unit.
        has_derivation: whether a derivation is added.
        kept: places of the quotes that the lock holds.
        first: the place of the first source that the lock holds.
    """

    edits: tuple[tuple[str, int], ...]
    missing: frozenset[str]
    revalued: frozenset[str]
    has_derivation: bool
    kept: frozenset[int]
    first: int


def recipes() -> st.SearchStrategy[Recipe]:
    """Draw what is done to a few of the records."""
    places = range(len(LOCK.quotes))
    return st.builds(
        Recipe,
        edits=st.dictionaries(
            st.sampled_from(CLAIM_IDS), st.integers(0, len(EDITS) - 1), max_size=4
        ).map(lambda edits: tuple(edits.items())),
        missing=st.frozensets(st.sampled_from(sorted(LEDGER.disputes)), max_size=1),
        revalued=st.frozensets(st.sampled_from(sorted(LEDGER.measures)), max_size=2),
        has_derivation=st.booleans(),
        kept=st.just(frozenset(places)) | st.frozensets(st.sampled_from(places)),
        first=st.integers(0, 2),
    )


def made(recipe: Recipe) -> State:
    """Make a state of the invented corpus."""
    edits = dict(recipe.edits)
    edited = [
        EDITS[edits[key]](claim) if key in edits else claim for key, claim in LEDGER.claims.items()
    ]
    claims = {claim.id: claim for claim in edited if claim is not None}
    disputes = {key: each for key, each in LEDGER.disputes.items() if key not in recipe.missing}
    measures = dict(LEDGER.measures)
    for key in recipe.revalued:
        measures[key] = replace(measures[key], unit="EUR")
    derivations = {GAP.id: GAP} if recipe.has_derivation else {}
    declared: dict[str, RecordKind] = {
        key: kind
        for key, kind in LEDGER.declared.items()
        if kind not in {RecordKind.CLAIM, RecordKind.DISPUTE}
    }
    declared |= dict.fromkeys(claims, RecordKind.CLAIM)
    declared |= dict.fromkeys(disputes, RecordKind.DISPUTE)
    declared |= dict.fromkeys(derivations, RecordKind.DERIVATION)
    corpus = replace(
        LEDGER,
        claims=claims,
        disputes=disputes,
        measures=measures,
        derivations=derivations,
        declared=declared,
    )
    quotes = {
        key: entry for place, (key, entry) in enumerate(LOCK.quotes.items()) if place in recipe.kept
    }
    sources = dict(list(LOCK.sources.items())[recipe.first :])
    return _state(corpus, Lock(sources, quotes))


@given(recipes())
def test_a_state_does_not_differ_from_itself(recipe: Recipe) -> None:
    found = find_differences(made(recipe), made(recipe))
    assert (found.is_empty, found.counts) == (True, ())


@given(recipes(), recipes())
def test_exchanging_two_states_exchanges_what_was_and_what_is(one: Recipe, other: Recipe) -> None:
    there = find_differences(made(one), made(other))
    back = find_differences(made(other), made(one))
    assert _facts(there, is_turned=False) == _facts(back, is_turned=True)


def _facts(view: Differences, *, is_turned: bool) -> list[str]:
    """Give everything that a difference says as (what, before, after), the states perhaps turned."""

    def row(what: object, before: object, after: object) -> str:
        pair = (after, before) if is_turned else (before, after)
        return repr((what, pair))

    facts = []
    for topic in view.topics:
        for dispute in topic.disputes:
            facts.append(row(dispute.id, dispute.before, dispute.after))
            facts += [row(("pair", dispute.id), each.before, each.after) for each in dispute.pairs]
            facts += [row(("reasons", dispute.id), each.gone, each.come) for each in dispute.pairs]
        facts += [
            row(
                (
                    each.source,
                    each.quote if each.was_proven is None or each.is_proven is None else "",
                ),
                each.was_proven,
                each.is_proven,
            )
            for each in topic.quotes
        ]
    for record in (*(each for topic in view.topics for each in topic.records), *view.records):
        was = record.renamed_from or record.id
        facts.append(
            row(
                record.kind,
                _present(record.change, "added", was),
                _present(record.change, "removed", record.id),
            )
        )
        facts += [row((record.kind, each.path[-1]), each.old, each.new) for each in record.fields]
    facts += [row(each.id, each.before, each.after) for each in view.derivations]
    facts += [row(each.source, each.before, each.after) for each in view.texts]
    return sorted(facts)


def _present(change: str, absent_if: str, record_id: str) -> str | None:
    return None if change == absent_if else record_id

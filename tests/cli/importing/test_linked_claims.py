"""Which recorded claims a claim could be linked to: measure and scope select, claimant, values and days order."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from small_ledgers import Records, write_ledger

if TYPE_CHECKING:
    from outcomes import Program

KINDS: Final[Mapping[str, Records]] = {
    "topics": {"ferries": {}},
    "parties": {"harbour": {"kind": "company"}, "guild": {"kind": "union"}},
    "people": {
        "ann": {
            "name": "Ann Field",
            "positions": [{"title": "Head", "party": "harbour", "seen": "2031"}],
        }
    },
    "measures": {
        "riders": {"unit": "riders", "kind": "count", "dimensions": {"line": ["north", "south"]}},
        "seats": {"unit": "seats", "kind": "count"},
    },
    "sources": {
        "paper": {"kind": "article-newspaper", "publisher": "not-stated", "published": "2031-06-01"}
    },
}


def _claim(
    claim_id: str, claimant: str, said_on: str, statement: str, figure: str = "", **more: object
) -> Records:
    """Write a claim; its figure is a measure and a value, perhaps a line and a basis, between upright lines."""
    measure, value, line, basis = (*figure.split("|"), "", "", "", "")[:4]
    scope = {"scope": {"line": line}} if line else {}
    stated = {"measure": measure, "value": value, "as_of": "not-stated", **scope}
    figures = {"figures": [{**stated, "basis": basis or "actual"}]} if figure else {}
    said = {"claimant": claimant, "said_on": said_on, "statement": statement, **figures, **more}
    return {claim_id: {**said, "appearances": [{"quote": statement}]}}


RIDERS: Final = _claim(
    "asked",
    "harbour",
    "2031-05-10",
    "The north line carries 300 riders.",
    "riders|300 riders|north",
)
COUNTER: Final = {"claim": "asked", "how": "rebuts", "in": "paper"}

# fmt: off
CASES: Final[dict[str, tuple[tuple[Records, ...], list[str]]]] = {
    "the same claimant comes first, then its party, then others": ((
        _claim("by-guild", "guild", "2031-05-09", "The north line carries 300 riders.", "riders|300 riders|north"),
        _claim("by-ann", "ann", "2031-05-09", "About 300 ride.", "riders|300 riders|north"),
        _claim("by-harbour", "harbour", "2031-01-01", "Three hundred ride.", "riders|300 riders|north"),
    ), ["by-harbour repeats", "by-ann repeats", "by-guild answers"]),
    "values that meet come before those that differ, whatever the words": ((
        _claim("differs", "harbour", "2031-05-10", "The north line carries 300 riders.", "riders|900 riders|north"),
        _claim("meets", "harbour", "2031-01-10", "Ferries are popular.", "riders|about 300 riders|north"),
    ), ["meets repeats", "differs neither"]),
    "the nearer day comes before the likelier words": ((
        _claim("far", "harbour", "2030-05-10", "The north line carries 300 riders.", "riders|300 riders|north"),
        _claim("near", "harbour", "2031-05-08", "Ferries are popular.", "riders|300 riders|north"),
    ), ["near repeats", "far repeats"]),
    "words order what is alike in everything else": ((
        _claim("other-words", "harbour", "2031-05-09", "Ferries are popular.", "riders|300 riders|north"),
        _claim("same-words", "harbour", "2031-05-09", "The north line carries 300 riders.", "riders|300 riders|north"),
    ), ["same-words repeats", "other-words repeats"]),
    "another measure is no candidate, though every word is the same": ((
        _claim("seats-of-it", "harbour", "2031-05-10", "The north line carries 300 riders.", "seats|300 seats"),
    ), []),
    "another scope is none either, and one that is not stated may be the same": ((
        _claim("south", "harbour", "2031-05-10", "The line carries 300 riders.", "riders|300 riders|south"),
        _claim("unsaid", "harbour", "2031-05-10", "The line carries 300 riders.", "riders|300 riders|not-stated"),
    ), ["unsaid repeats"]),
    "a claim without a figure is none for one with a figure": ((
        _claim("no-figure", "harbour", "2031-05-10", "The north line carries 300 riders."),
    ), []),
    "nobody answers what was said later": ((
        _claim("later", "guild", "2031-05-11", "No.", "riders|200 riders|north"),
    ), ["later neither"]),
    "an offer repeats no fact": ((
        _claim("offer", "harbour", "2031-05-10", "We want 300 riders.", "riders|300 riders|north|proposal"),
    ), ["offer neither"]),
    "what answers it already is linked": ((
        _claim("answer", "guild", "2031-05-11", "Wrong, 200.", "riders|200 riders|north", counters=[COUNTER]),
    ), []),
}
# fmt: on


@pytest.fixture(autouse=True)
def _here(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a copy of the invented corpus."""
    assert program is not None, "it goes into a folder of its own first"
    monkeypatch.chdir(invented)


@pytest.mark.parametrize("name", CASES)
def test_candidates_are_selected_by_measure_and_scope_and_words_only_order(
    name: str, program: Program, tmp_path: Path
) -> None:
    others, wanted = CASES[name]
    assert _link(program, tmp_path, RIDERS, *others) == wanted


def test_words_select_only_where_neither_claim_has_a_figure(
    program: Program, tmp_path: Path
) -> None:
    found = _link(
        program,
        tmp_path,
        _claim("asked", "harbour", "2031-05-10", "The harbour has no proposal for funding."),
        _claim("alike", "guild", "2031-05-01", "The harbour has no funding proposal."),
        _claim("half", "harbour", "2031-05-01", "The harbour has no plans for tests."),
        _claim("with-figure", "harbour", "2031-05-01", "The harbour has no proposal for funding.", "seats|3 seats"),
    )  # fmt: skip
    assert found == ["alike answers"]


def test_links_are_written_for_people_with_what_speaks_for_each(
    program: Program, golden: Callable[[Path, str], None]
) -> None:
    outcome = program("link")
    unknown = program("link", "income-gild-2022")
    golden(
        Path(__file__).parent / "golden" / "links.txt",
        f"{outcome.output}{outcome.errors}exit {outcome.code}\n=== unknown\n{unknown.errors}exit {unknown.code}\n",
    )


def _link(program: Program, folder: Path, *claims: Records) -> list[str]:
    """Return the candidates for the claim `asked`, each with the proposal."""
    file = folder / "ledger.yaml"
    text = write_ledger({name: each for one in claims for name, each in one.items()}, **KINDS)
    file.write_text(text, encoding="utf-8")
    outcome = program("link", "asked", "--format", "json", "--corpus", str(file))
    assert (outcome.code, outcome.errors) == (0, "")
    links = json.loads(outcome.output)["links"]
    return [f"{each['claim']} {each['proposal']}" for link in links for each in link["candidates"]]

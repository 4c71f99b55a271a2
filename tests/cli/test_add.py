"""Records that are added from JSON: checked wholly, written all or none, and proven with it."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

    Add = Callable[..., tuple[int, str, str]]

CLAIM: dict[str, Any] = {
    "statement": "It has 1,240 drivers.",
    "topic": "staffing",
    "claimant": "riverside-transit",
    "said_on": "2022-03-01",
    "appearances": [
        {
            "quote": "it employs 1,240 drivers",
            "source": "courier-2022-03-01",
            "manner": "paraphrase",
            "via": ["jo-field"],
        }
    ],
    "figures": [
        {
            "measure": "drivers-employed",
            "value": "1,240",
            "as_of": "2022-03-01",
            "basis": "actual",
            "scope": {"contract": "all"},
        }
    ],
}
ONE = json.dumps({"claims": {"it-has-drivers": CLAIM}}, indent=2)
ADDED = """\
  it-has-drivers:
    topic: staffing
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: It has 1,240 drivers.
    figures:
      - measure: drivers-employed
        value: 1,240
        as_of: 2022-03-01
        basis: actual
        scope:
          contract: all
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        via:
          - jo-field
        quote: it employs 1,240 drivers
"""


@pytest.fixture
def add(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> Add:
    """Run the program on a copy of the invented corpus with its archive; the first argument is standard input."""
    (invented / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    monkeypatch.chdir(invented)

    def start(text: str | bytes, *arguments: str) -> tuple[int, str, str]:
        raw = text if isinstance(text, bytes) else text.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        outcome = program("add", "--from-json", "-", *arguments)
        return outcome.code, outcome.output.replace(os.sep, "/"), outcome.errors

    return start


def read_files(folder: Path) -> dict[str, bytes]:
    return {
        str(each.relative_to(folder)): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


def test_a_dry_run_shows_the_yaml_and_its_place_and_writes_nothing(
    add: Add, invented: Path
) -> None:
    before = read_files(invented)
    assert add(ONE, "--dry-run") == (
        0,
        f"# claims/staffing.yaml:78\nclaims:\n{ADDED}1 record would be added; 1 of 1 quotes proven\n",
        "",
    )
    assert read_files(invented) == before


def test_a_claim_goes_behind_the_last_of_its_topic_and_its_proof_into_the_lock(
    add: Add, program: Program, invented: Path
) -> None:
    file, lock = invented / "claims" / "staffing.yaml", invented / "data" / "evidence.lock"
    before, proofs = file.read_text("utf-8"), lock.read_text("utf-8").splitlines()
    assert add(ONE) == (
        0,
        "added: claim it-has-drivers (claims/staffing.yaml:78)\n"
        "1 record added; 1 of 1 quotes proven\n",
        "",
    )
    assert file.read_text("utf-8") == before + ADDED
    now = lock.read_text("utf-8").splitlines()
    assert set(proofs) < set(now)
    assert len(now) == len(proofs) + 1
    assert program("validate").output == "nothing wrong in 3 files with 10 claims\n"
    assert program("fmt", "--check").code == 0
    updated = lock.read_bytes()
    program("verify", "--update")
    assert lock.read_bytes() == updated


def test_records_that_a_claim_needs_come_with_it_and_a_new_topic_has_a_file_of_its_own(
    add: Add, program: Program
) -> None:
    rows = [
        {"topics": {"depots": {"title": "Depots"}}},
        {
            "people": {
                "bo-ek": {
                    "name": "Bo Ek",
                    "positions": [
                        {"title": "Director", "party": "riverside-transit", "seen": "2022-03-01"}
                    ],
                }
            }
        },
        {"claims": {"it-has-drivers": {**CLAIM, "topic": "depots", "claimant": "bo-ek"}}},
    ]
    lines = "".join(f"{json.dumps(row)}\n" for row in rows)
    assert add(lines) == (
        0,
        "added: topic depots (data/claims.yaml:13)\n"
        "added: person bo-ek (data/claims.yaml:50)\n"
        "added: claim it-has-drivers (claims/depots.yaml:2)\n"
        "3 records added; 1 of 1 quotes proven\n",
        "",
    )
    assert program("validate").output == "nothing wrong in 4 files with 10 claims\n"


def test_a_file_can_be_named_for_the_claims(add: Add) -> None:
    code, output, _ = add(ONE, "--into", "claims/fares.yaml")
    assert (code, output.partition("\n")[0]) == (
        0,
        "added: claim it-has-drivers (claims/fares.yaml:80)",
    )


@pytest.mark.parametrize(
    "file",
    [
        "elsewhere.yaml",
        "claims/deeper/new.yaml",
        "claims/.new.yaml",
        "claims/new.txt",
        "../claims/new.yaml",
    ],
)
def test_a_file_that_no_include_would_take_is_refused(add: Add, file: str) -> None:
    assert add(ONE, "--into", file) == (
        2,
        "",
        f"error: '{file}' is no file of the corpus\n  hint: include it in the corpus file first\n",
    )


REFUSED = {
    "no JSON": (
        '{"claims": {"x": }}',
        2,
        "<stdin>:1:18: error: no JSON from here on, expected "
        '{"claims": {"an-id": {"topic": "…", …}}}\n'
        "  hint: several objects stand one a line (NDJSON)\n",
    ),
    "nothing": ("\n", 2, '<stdin>:1:1: error: there are no records, expected {"claims": {"an-id": {"topic": "…", …}}}\n'),
    "a list": ("[1]", 2, '<stdin>:1:1: error: no object, expected {"claims": {"an-id": {"topic": "…", …}}}\n'),
    "another kind": (
        '{"claim": {}}',
        2,
        "<stdin>:1:1: error: 'claim' is no kind of record, expected"
        ' {"claims": {"an-id": {"topic": "…", …}}}\n'
        "  hint: did you mean 'claims'?\n",
    ),
    "a key twice": ('{"claims": {"x": {"topic": "a", "topic": "b"}}}', 2, "<stdin>:1:1: error: key 'topic' stands there twice\n"),
    "an id twice": (
        '{"claims": {"x": {"topic": "a"}}}\n{"claims": {"x": {"topic": "b"}}}\n',
        2,
        "<stdin>:2:1: error: claim 'x' stands there twice, first in the object of line 1\n",
    ),
    "null": (
        '{"claims": {"x": {"figures": [{"value": null}]}}}',
        2,
        "<stdin>:1:1: error: claim 'x': figures.0.value is null, expected a value\n"
        "  hint: omit the field\n",
    ),
    "NaN": ('{"claims": {"x": {"topic": NaN}}}', 2, "<stdin>:1:1: error: 'NaN' is no JSON, expected a text\n"),
    "not UTF-8": (b'{"claims": {"x\xff": {}}}', 2, "<stdin>:1:1: error: byte 14 is not UTF-8\n"),
    "not an object": ('{"claims": {"x": 3}}', 2, "<stdin>:1:1: error: claim 'x' is no object\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_in_the_shape_of_claims_is_refused(add: Add, invented: Path, name: str) -> None:
    text, code, errors = REFUSED[name]
    before = read_files(invented)
    assert add(text) == (code, "", errors)
    assert read_files(invented) == before


def test_one_wrong_record_of_several_keeps_all_from_being_written_and_is_told_at_its_place(
    add: Add, invented: Path
) -> None:
    before = read_files(invented)
    wrong = json.loads(json.dumps(CLAIM))
    wrong["figures"][0] |= {"value": "1,250", "scope": {"kontract": "all"}}
    wrong["appearances"].append({**CLAIM["appearances"][0], "quote": "employs thousands"})
    rows = [{"claims": {"it-has-drivers": CLAIM}}, {"claims": {"wrong": wrong}}]
    assert add("".join(f"{json.dumps(row)}\n" for row in rows)) == (
        1,
        "<stdin>:2:282: error[FC408] the quote of 'wrong' does not stand in 'courier-2022-03-01'\n"
        "  hint: nearest is 'employs 1,240': the quote has 'thousands', the text has '1,240'\n"
        "<stdin>:2:435: error[FC401] value is '1,250', the quote says '1,240 drivers'\n"
        "  hint: record what is printed, with the words that bound it\n"
        "<stdin>:2:435: error[FC401] value is '1,250', the quote says 'thousands'\n"
        "  hint: record what is printed, with the words that bound it\n"
        "<stdin>:2:508: error[FC303] measure 'drivers-employed' declares no dimension 'kontract'\n"
        "  hint: did you mean 'contract'?\n",
        "nothing was written\n",
    )
    assert read_files(invented) == before


def test_what_is_no_id_is_refused_at_its_place(add: Add) -> None:
    assert add(ONE.replace("it-has-drivers", "It has drivers")) == (
        1,
        "<stdin>:3:23: error[FC016] the key of a claim 'It has drivers' is not an id, expected lower-case"
        " words joined by hyphens\n",
        "nothing was written\n",
    )


def test_an_id_that_the_corpus_has_is_refused_at_its_place(add: Add) -> None:
    assert add(ONE.replace("it-has-drivers", "riders-2022")) == (
        1,
        "<stdin>:3:20: error[FC101] id 'riders-2022' of a claim is taken by a claim\n"
        "  hint: ids are unique over all kinds and files\n",
        "nothing was written\n",
    )


def test_a_field_that_is_left_open_is_refused(add: Add) -> None:
    code, output, errors = add(ONE.replace('"riverside-transit"', '"?"'))
    assert (code, errors) == (1, "nothing was written\n")
    assert output == (
        "<stdin>:6:19: error[FC018] claim 'it-has-drivers' leaves claimant open ('?'), expected a"
        " person's decision\n"
        "  hint: write what the source says\n"
    )


def test_a_number_is_taken_digit_for_digit(add: Add) -> None:
    exact = ONE.replace('"1,240"', "1240.000000000000000000000001")
    assert add(exact) == (
        1,
        "<stdin>:21:20: error[FC401] value is '1240.000000000000000000000001',"
        " the quote says '1,240 drivers'\n"
        "  hint: record what is printed, with the words that bound it\n",
        "nothing was written\n",
    )


def test_a_file_that_cannot_be_written_leaves_all_others_as_they_were(
    add: Add, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = read_files(invented)
    replace = Path.replace

    def fail(self: Path, target: Path) -> Path:
        if target.name == "evidence.lock":
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    code, output, errors = add(ONE)
    assert (code, output) == (2, "")
    assert errors.endswith("evidence.lock' cannot be written: No space left on device\n")
    assert read_files(invented) == before


def test_records_that_stand_there_word_for_word_are_passed_over(add: Add, invented: Path) -> None:
    person = {"name": "Ann New", "positions": [
        {"party": "drivers-guild", "title": "clerk", "seen": "2022-03-01"}]}  # fmt: skip
    first = json.dumps({"claims": {"it-has-drivers": CLAIM}})
    assert add(first)[0] == 0
    held = {each: each.read_bytes() for each in sorted(invented.rglob("*.yaml"))}
    assert add(first) == (
        0, "already there: claim it-has-drivers (claims/staffing.yaml:78)\n",
        "nothing was left to add\n",
    )  # fmt: skip
    assert {each: each.read_bytes() for each in held} == held
    more = {"claims": {"it-has-drivers": CLAIM}, "people": {"ann-new": person}}
    code, output, _ = add(json.dumps(more))
    assert (code, output.splitlines()[0]) == (
        0, "already there: claim it-has-drivers (claims/staffing.yaml:78)",
    )  # fmt: skip
    assert output.splitlines()[1].startswith("added: person ann-new (data/claims.yaml:")
    other = json.dumps({"claims": {"it-has-drivers": {**CLAIM, "statement": "Other words."}}})
    code, output, _ = add(other)
    assert code == 1
    assert "error[FC101] id 'it-has-drivers' of a claim is taken by a claim" in output

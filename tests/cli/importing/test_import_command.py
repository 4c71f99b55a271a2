"""The options of import: what they print, what they refuse, and what is written where."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from outcomes import Program

TABLE: Final = """\
claim,who,topic,basis,url,place
The ferry carries 300 riders,Harbour Ferries,Fares and income,estimate,https://a.example/x?token=abc,Norfield
Did fares rise?,Nobody Here,no such topic,certain,https://a.example/x,
"""


@pytest.fixture(autouse=True)
def _here(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a copy of the invented corpus."""
    assert program is not None, "it goes into a folder of its own first"
    monkeypatch.chdir(invented)
    Path("t.csv").write_text(TABLE, encoding="utf-8")


def test_map_alone_prints_the_columns_with_a_proposed_map_and_writes_nothing(
    program: Program,
) -> None:
    outcome = program("import", "t.csv", "--into", "claims/new.yaml", "--map")
    assert (outcome.code, outcome.output, outcome.errors) == (
        0,
        "t.csv: table, utf-8, cells parted by comma\n"
        "  claim  = statement\n"
        "           The ferry carries 300 riders\n"
        "           Did fares rise?\n"
        "  who    = claimant\n"
        "           Harbour Ferries\n"
        "           Nobody Here\n"
        "  topic  = topic\n"
        "           Fares and income\n"
        "           no such topic\n"
        "  basis  = basis\n"
        "           estimate\n"
        "           certain\n"
        "  url    = source\n"
        "           https://a.example/x?token=abc\n"
        "           https://a.example/x\n"
        "  place  = -\n"
        "           Norfield\n",
        "nothing is written; --map COLUMN=FIELD,... changes what a column is taken for\n",
    )
    assert not Path("claims/new.yaml").exists()


def test_a_map_may_stand_in_a_file_and_a_column_be_called_by_its_number(program: Program) -> None:
    Path("map.txt").write_text("# of the desk\nplace=locator\n\n3=-\n", encoding="utf-8")
    outcome = program("import", "t.csv", "--map-file", "map.txt", "--map", "who=note", "--map")
    assert [line for line in outcome.output.splitlines() if " = " in line] == [
        "  claim  = statement",
        "  who    = claimant",
        "  topic  = -",
        "  basis  = basis",
        "  url    = source",
        "  place  = locator",
    ]


def test_drafts_are_added_to_a_file_and_the_same_file_again_adds_nothing(program: Program) -> None:
    into = Path("claims/new.yaml")
    first = program("import", "t.csv", "--into", str(into))
    written = into.read_text(encoding="utf-8")
    assert (first.code, first.errors) == (
        0,
        "written to claims/new.yaml; factcheck validate names each field that is left open\n",
    )
    assert first.output == (
        "t.csv: table, utf-8, cells parted by comma\n"
        "  claim  = statement\n"
        "  who    = claimant\n"
        "  topic  = topic\n"
        "  basis  = basis\n"
        "  url    = source\n"
        "  place  = -\n"
        "\n"
        "ferry-carries-300-riders, line 2\n"
        "  The ferry carries 300 riders\n"
        "  figures: 300 riders\n"
        "  open: claimant, said_on, figures[0].measure, appearances[0].manner,\n"
        "  appearances[0].quote\n"
        "\n"
        "did-fares-rise, line 3\n"
        "  a question in the file, to be written as a statement: 'Did fares rise?'\n"
        "  open: topic, claimant, said_on, statement, appearances[0].manner,\n"
        "  appearances[0].quote\n"
        "\n"
        "t.csv:2:72: note: url: not carried: parameter 'token' of the address looks like a secret\n"
        "t.csv:2:102: note: place: not carried: the column 'place' is no field, so none of it is carried\n"
        "\n"
        "2 claims, 1 new source; 12 fields left open\n"
    )
    assert written == (
        "sources:\n"
        "  a-example-x:\n"
        "    title: '?' # the title as printed there\n"
        "    kind: webpage\n"
        "    publisher: not-stated\n"
        "    published: not-stated\n"
        "    url: https://a.example/x\n"
        "\n"
        "claims:\n"
        "  ferry-carries-300-riders:\n"
        "    topic: fares\n"
        "    claimant: '?' # the file names 'Harbour Ferries'; perhaps ferry-company\n"
        "    said_on: '?' # the file says no day\n"
        "    statement: The ferry carries 300 riders\n"
        "    figures:\n"
        "      - measure: '?' # of its unit: daily-riders\n"
        "        value: 300 riders\n"
        "        basis: estimate\n"
        "    appearances:\n"
        "      - source: a-example-x\n"
        "        manner: '?' # verbatim, paraphrase or own-voice\n"
        "        quote: '?' # the words there, 25 at most\n"
        "  did-fares-rise:\n"
        "    topic: '?' # 'no such topic' is no topic of the corpus\n"
        "    claimant: '?' # the file names 'Nobody Here'; no person or party of the corpus has that name\n"
        "    said_on: '?' # the file says no day\n"
        "    statement: '?' # a question in the file, to be written as a statement: 'Did fares rise?'\n"
        "    appearances:\n"
        "      - source: a-example-x\n"
        "        manner: '?' # verbatim, paraphrase or own-voice\n"
        "        quote: '?' # the words there, 25 at most\n"
    )
    again = program("import", "t.csv", "--into", str(into), "--format", "yaml")
    assert again.errors.splitlines()[-2] == (
        "t.csv:2:102: note: place: not carried: the column 'place' is no field, so none of it is carried"
    )
    assert "The ferry carries 300 riders" not in again.output
    assert program("validate").code == 1
    assert program("fmt", "--check", str(into)).code == 0


def test_what_is_not_carried_is_reported_a_line_of_json_each(program: Program) -> None:
    program("import", "t.csv", "--report", "r.ndjson")
    lines = [json.loads(each) for each in Path("r.ndjson").read_text(encoding="utf-8").splitlines()]
    assert lines[:3] == [
        {"line": 2, "column": 72, "outcome": "not carried", "field": "url",
         "message": "parameter 'token' of the address looks like a secret", "hint": None},
        {"line": 2, "column": 102, "outcome": "not carried", "field": "place",
         "message": "the column 'place' is no field, so none of it is carried", "hint": None},
        {"outcome": "left open", "record": "a-example-x", "path": "title", "because": "the title as printed there"},
    ]  # fmt: skip
    assert len(lines) == 14


def test_a_file_comes_from_standard_input_too(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        sys, "stdin", io.TextIOWrapper(io.BytesIO(b"claim,who\nIt is 3 miles,Ivo\n"))
    )
    outcome = program("import", "-", "--format", "json")
    assert json.loads(outcome.output)["claims"]["claim-3-miles"]["statement"] == "It is 3 miles"


# fmt: off
REFUSED: Final = {
    ("none.csv",): "error: 'none.csv' cannot be read: No such file or directory\n",
    ("claims",): "error: 'claims' cannot be read: it is a folder, expected a file\n",
    ("t.csv", "--as", "excel"): "error: --as 'excel' is none\n  hint: expected one of claimreview, table, lines, datasette\n",
    ("t.csv", "--dates", "iso"): "error: --dates 'iso' is none\n  hint: expected one of ymd, dmy, mdy\n",
    ("t.csv", "--decimal", ";"): "error: --decimal ';', expected . or ,\n",
    ("t.csv", "--delimiter", "ab"): "error: --delimiter 'ab' is no single character\n  hint: such as ';' or tab\n",
    ("t.csv", "--encoding", "utf-9"): "error: 'utf-9' is no encoding\n  hint: such as utf-8, windows-1252, iso-8859-15 or utf-16\n",
    ("t.csv", "--format", "xml"): "error: --format: no format 'xml'\n  hint: formats are text, yaml, json\n",
    ("t.csv", "--map", "claim"): "error: 'claim' is no pair, expected column=field\n",
    ("t.csv", "--map", "clam=statement"): "error: no column is called 'clam'\n  hint: did you mean 'claim'?\n",
    ("t.csv", "--map", "claim=statment"): "error: no field is called 'statment'\n  hint: did you mean 'statement'?\n",
    ("t.csv", "--map", "claim=note,who=note"): "error: two columns are 'note', expected one\n",
    ("t.csv", "--map-file", "none.txt"): "error: 'none.txt' cannot be read: No such file or directory\n",
    ("t.csv", "--into", "elsewhere/new.yaml"): "error: 'elsewhere/new.yaml' is no file of the corpus\n  hint: include it in the corpus file first\n",
    ("t.csv", "--into", "claims/deeper/new.yaml"): "error: 'claims/deeper/new.yaml' is no file of the corpus\n  hint: include it in the corpus file first\n",
    ("t.csv", "--into", "claims/.new.yaml"): "error: 'claims/.new.yaml' is no file of the corpus\n  hint: include it in the corpus file first\n",
}
# fmt: on


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_what_cannot_be_done_is_refused_and_nothing_is_written(
    arguments: tuple[str, ...], program: Program
) -> None:
    before = sorted(Path("claims").rglob("*"))
    outcome = program("import", *arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (2, "", REFUSED[arguments])
    assert sorted(Path("claims").rglob("*")) == before


def test_each_open_field_is_refused_with_its_candidates_and_nothing_of_it_is_shown(
    program: Program,
) -> None:
    before = program("list", "--format", "csv").output
    Path("one.csv").write_text("\n".join(TABLE.splitlines()[:2]) + "\n", encoding="utf-8")
    program("import", "one.csv", "--into", "claims/new.yaml")
    judged, listed = program("validate"), program("list", "--format", "csv")
    assert (judged.code, judged.output) == (
        1,
        "claims/new.yaml:3:12: error[FC018] source 'a-example-x' leaves title open ('?'), expected a person's decision\n"
        "  hint: the comment says: the title as printed there\n"
        "claims/new.yaml:12:15: error[FC018] claim 'ferry-carries-300-riders' leaves claimant open ('?'), expected a person's decision\n"
        "  hint: the comment says: the file names 'Harbour Ferries'; perhaps ferry-company\n"
        "claims/new.yaml:13:14: error[FC018] claim 'ferry-carries-300-riders' leaves said_on open ('?'), expected a person's decision\n"
        "  hint: the comment says: the file says no day\n"
        "claims/new.yaml:16:18: error[FC018] claim 'ferry-carries-300-riders' leaves figures[0].measure open ('?'), expected a person's decision\n"
        "  hint: the comment says: of its unit: daily-riders\n"
        "claims/new.yaml:21:17: error[FC018] claim 'ferry-carries-300-riders' leaves appearances[0].manner open ('?'), expected a person's decision\n"
        "  hint: the comment says: verbatim, paraphrase or own-voice\n"
        "claims/new.yaml:22:16: error[FC018] claim 'ferry-carries-300-riders' leaves appearances[0].quote open ('?'), expected a person's decision\n"
        "  hint: the comment says: the words there, 25 at most\n"
        "\n"
        "6 errors, 0 warnings in 4 files with 9 claims\n",
    )
    assert (listed.code, listed.output, listed.errors) == (
        0,
        before,
        "note: 2 records are left open ('?') and not shown; factcheck validate says what must be decided\n",
    )

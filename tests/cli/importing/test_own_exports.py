"""Our own exports imported again: the same ledger if nothing was edited, and what was edited is shown before it is written."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.yaml.write import write_yaml
from hostile_ledgers import written_ledger
from tabled_ledgers import HOSTILE

if TYPE_CHECKING:
    from outcomes import Program

Edit = Callable[[list[dict[str, str]]], None]

CLAIMS: Final = Path("claims")


@pytest.fixture(autouse=True)
def _here(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a copy of the invented corpus."""
    assert program is not None, "it goes into a folder of its own first"
    monkeypatch.chdir(invented)


def test_a_json_export_gives_the_files_of_the_ledger_again_byte_for_byte(program: Program) -> None:
    program("fmt")
    before = _read_claims()
    program("export", "--format", "json", "-o", "e.json")
    for file in CLAIMS.iterdir():
        file.unlink()
    outcome = program("import", "e.json", "--yes")
    program("fmt")
    assert (outcome.code, outcome.errors) == (0, "written to 2 files\n")
    assert _read_claims() == before


@pytest.mark.parametrize("form", [("json",), ("csv",), ("csv", "--excel")], ids=" ".join)
def test_an_export_that_nobody_edited_changes_nothing(
    form: tuple[str, ...], program: Program
) -> None:
    before = _read_claims()
    program("export", "--format", *form, "-o", "export")
    outcome = program("import", "export", "--yes")
    assert (outcome.code, outcome.output, outcome.errors) == (
        0,
        "Riverside Transit and its drivers\nthe ledger → export: nothing differs.\n",
        "",
    )
    assert _read_claims() == before


@pytest.fixture
def _hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a ledger whose every free text was made to do harm, its claims in a file of their own."""
    root = tmp_path / "hostile"
    (root / "data").mkdir(parents=True)
    (root / "claims").mkdir()
    text = written_ledger([*HOSTILE.values()], tmp_path).read_text(encoding="utf-8")
    before, claims = text.split("\nclaims:\n")
    include = "corpus:\n  include:\n    - ../claims/*.yaml\n"
    corpus = before.replace("corpus:\n", include, 1)
    (root / "data" / "claims.yaml").write_text(f"{corpus}\n", encoding="utf-8", newline="")
    (root / "claims" / "words.yaml").write_text(f"claims:\n{claims}", encoding="utf-8", newline="")
    monkeypatch.chdir(root)


@pytest.mark.usefixtures("_hostile")
@pytest.mark.parametrize("form", [("json",), ("csv",), ("csv", "--excel")], ids=" ".join)
def test_texts_that_were_made_to_do_harm_change_nothing(
    form: tuple[str, ...], program: Program
) -> None:
    before = _read_claims()
    program("export", "--format", *form, "-o", "export")
    outcome = program("import", "export", "--yes")
    assert (outcome.code, outcome.errors) == (0, "")
    assert _read_claims() == before


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_json_export_with_them_gives_the_files_again_byte_for_byte(
    text: str, program: Program
) -> None:
    for file in CLAIMS.iterdir():
        noted = re.sub(
            r"^    statement: .*\n",
            lambda found: f"{found[0]}    {write_yaml({'recorded_by': text})}",
            file.read_text(encoding="utf-8"),
            flags=re.MULTILINE,
        )
        file.write_text(noted, encoding="utf-8", newline="")
    program("fmt")
    before = _read_claims()
    program("export", "--format", "json", "-o", "e.json")
    for file in CLAIMS.iterdir():
        file.unlink()
    assert program("import", "e.json", "--yes").code == 0
    program("fmt")
    assert _read_claims() == before


def test_a_sheet_for_excel_begins_with_a_byte_order_mark(program: Program) -> None:
    program("export", "--format", "csv", "--excel", "-o", "e.csv")
    assert Path("e.csv").read_bytes()[:8] == b"\xef\xbb\xbftopic"
    refused = program("export", "--format", "json", "--excel")
    assert (refused.code, refused.errors) == (
        2,
        "error: --excel is for CSV\n  hint: add --format csv\n",
    )


def test_an_edited_sheet_is_shown_as_a_difference_and_then_written(
    program: Program, golden: Callable[[Path, str], None]
) -> None:
    _archive()
    _edit(program, _edit_much)
    shown = program("import", "e.csv")
    before = _read_claims()
    written = program("import", "e.csv", "--yes")
    told = (
        f"{shown.output}---\n{shown.errors}exit {shown.code}\n"
        f"=== written\n{written.errors}exit {written.code}\n"
        f"{''.join(_list_differences(before, _read_claims()))}"
    )
    golden(Path(__file__).parent / "golden" / "edited-sheet.txt", told)
    assert written.output == shown.output
    assert program("validate").code == 0


def _edit_much(rows: list[dict[str, str]]) -> None:
    for row in rows:
        if row["claim"] == "income-guild-2022":
            row["statement"] = "Fares bring some $50 million a year."
            row["number"] = "7"
        if row["claim"] == "riders-2022":
            row["scope"] = "service=ferry"
            row["made_by"] = "Jo Field"
        if row["claim"] == "income-authority-2022":
            row["quotes"] = "bring in $48 million a year"
    new = dict.fromkeys(rows[0], "")
    rows.append(
        new
        | {
            "topic": "fares", "claimant": "Guild", "said_on": "2022-03-02",
            "statement": "Drivers and ferries could be paid from fares.", "sources": "courier-2022-03-01",
            "manner": "paraphrase", "quotes": "almost 40,000 ride",
        }
    )  # fmt: skip


# fmt: off
def _say_two_things(rows: list[dict[str, str]]) -> None:
    rows.insert(1, rows[0] | {"statement": "Other words."})
    rows[0].update(statement="New words.")


def _leave_out(rows: list[dict[str, str]]) -> None:
    rows[:] = [each for each in rows if each["figure"] != "second" and each["topic"] != "staffing"]


REFUSED: Final[dict[str, tuple[Edit, str]]] = {
    "an id that no claim has": (
        lambda rows: rows[0].update(claim="no-such"),
        "e.csv:2:7: error: claim: no claim of the ledger has the id 'no-such'\n  hint: leave the cell empty for a new claim; the JSON of export adds claims with their ids\n",
    ),
    "more quotes than appearances": (
        lambda rows: rows[0].update(quotes="one\ntwo"),
        "e.csv:2:284: error: quotes: the cell has 2 texts for 1 appearances\n  hint: add or take away an appearance in the claim file\n",
    ),
    "a scope without a value": (
        lambda rows: rows[3].update(scope="service"),
        "error: scope: 'service' is no scope, expected DIMENSION=VALUE, several with a semicolon between them\n",
    ),
    "a scope of signs": (
        lambda rows: rows[3].update(scope="=; ="),
        "error: scope: '=; =' is no scope, expected DIMENSION=VALUE, several with a semicolon between them\n",
    ),
    "a list of nothing": (
        lambda rows: rows[0].update(per=";"),
        "error: per: ';' holds an empty text\n",
    ),
    "a source of nothing": (
        lambda rows: rows[0].update(sources="; guild-letter-2022-02"),
        "error: sources: '; guild-letter-2022-02' holds an empty text\n",
    ),
    "a quote of nothing": (
        lambda rows: rows[0].update(quotes="about $50 million\n \nmore"),
        "error: quotes: 'about $50 million<U+000A> <U+000A>more' holds an empty text\n",
    ),
    "a second figure without a name": (
        lambda rows: rows.insert(1, rows[0] | {"value": "$51 million"}),
        "e.csv:3:25: error: figure: a further figure of a claim needs a name in this column\n",
    ),
    "a new claim without a statement": (
        lambda rows: rows.append(dict.fromkeys(rows[0], "") | {"value": "$51 million"}),
        "error: statement: the row of a new claim has no statement\n",
    ),
    "a new claim without most fields": (
        lambda rows: rows.append(dict.fromkeys(rows[0], "") | {"statement": "Fares are high."}),
        "error[FC014] claim 'fares-high': ",
    ),
    "a word that no basis is": (
        lambda rows: rows[0].update(basis="certain"),
        "e.csv:2:1: error[FC016] claim 'income-guild-2022': basis is 'certain', expected one of ",
    ),
    "a further figure while the first has no name": (
        lambda rows: rows.insert(1, rows[0] | {"figure": "second", "value": "$51 million"}),
        "e.csv:2:1: error[FC106] claim 'income-guild-2022': ",
    ),
    "rows of one claim that say two things": (
        _say_two_things,
        "e.csv:2:70: error: statement: rows of one claim say 'New words.' and 'Other words.'\n  hint: say it alike in all of them\n",
    ),
}
# fmt: on


@pytest.mark.parametrize("name", REFUSED)
def test_a_sheet_that_cannot_be_carried_whole_changes_nothing(name: str, program: Program) -> None:
    edit, said = REFUSED[name]
    before = _read_claims()
    _edit(program, edit)
    outcome = program("import", "e.csv", "--yes")
    assert said in outcome.errors
    assert outcome.errors.endswith("nothing was written\n")
    assert outcome.code == 1
    assert _read_claims() == before


@pytest.mark.parametrize(
    ("column", "text"), [("said_on", "01/03/2022"), ("value", "many"), ("claimant", "Jo; Ada")]
)
def test_a_claim_that_a_cell_makes_unreadable_is_not_shown_as_removed(
    column: str, text: str, program: Program
) -> None:
    _edit(program, lambda rows: rows[0].update({column: text}))
    outcome = program("import", "e.csv", "--yes")
    assert (outcome.code, outcome.output) == (
        1,
        "Riverside Transit and its drivers\nthe ledger → e.csv: nothing differs.\n",
    )


def test_a_sheet_that_says_its_delimiter_in_a_line_of_its_own_is_read(program: Program) -> None:
    _edit(program, lambda _: None)
    sheet = Path("e.csv").read_text(encoding="utf-8-sig")
    Path("e.csv").write_text(f"sep=;\n{sheet}", encoding="utf-8-sig", newline="")
    outcome = program("import", "e.csv", "--yes")
    assert (outcome.code, outcome.output, outcome.errors) == (
        0,
        "Riverside Transit and its drivers\nthe ledger → e.csv: nothing differs.\n",
        "e.csv:1:1: note: row: read: 'sep=;' says what parts the cells, as spreadsheets write it\n",
    )


def test_a_row_that_is_copied_for_a_new_claim_says_nothing_twice(program: Program) -> None:
    def copy(rows: list[dict[str, str]]) -> None:
        row = next(each for each in rows if each["claim"] == "income-authority-2022")
        changed = {"claim": "", "value": "$49 million a year", "quotes": "$49 million a year"}
        rows.append(row | changed | {"statement": "Fares bring $49 million a year."})

    _edit(program, copy)
    before = _read_claims()
    outcome = program("import", "e.csv", "--yes")
    assert outcome.code == 0, outcome.errors
    assert "".join(_list_differences(before, _read_claims())) == (
        "+  fares-bring-49-million-year-2022:\n"
        "+    topic: fares\n"
        "+    claimant: riverside-transit\n"
        "+    said_on: 2022-03-01\n"
        "+    statement: Fares bring $49 million a year.\n"
        "+    figures:\n"
        "+      - measure: fare-income\n"
        "+        value: $49 million a year\n"
        "+        period: FY2020-21\n"
        "+        basis: actual\n"
        "+    appearances:\n"
        "+      - source: courier-2022-03-01\n"
        "+        manner: paraphrase\n"
        "+        quote: $49 million a year\n"
    )


def test_a_row_that_is_missing_takes_nothing_away(program: Program) -> None:
    figure = "        value: $48 million a year\n"
    more = "      - id: second\n        measure: fare-income\n        value: $2 million\n        period: FY2020-21\n        basis: actual\n"
    text = (CLAIMS / "fares.yaml").read_text(encoding="utf-8")
    text = text.replace(
        "      - measure: fare-income\n" + figure,
        "      - id: first\n        measure: fare-income\n" + figure,
        1,
    )
    head, rest = text.split("        basis: actual\n", 1)
    (CLAIMS / "fares.yaml").write_text(
        f"{head}        basis: actual\n{more}{rest}", encoding="utf-8"
    )
    before = _read_claims()
    _edit(
        program,
        _leave_out,
    )
    outcome = program("import", "e.csv", "--yes")
    assert (outcome.code, outcome.errors) == (
        0,
        "e.csv:4:1: note: figure: not carried: the figure 'second' has no row here and stays as it is\n",
    )
    assert _read_claims() == before


def test_a_json_without_records_is_refused_with_what_writes_them(program: Program) -> None:
    program("list", "--format", "json", "-o", "list.json")
    outcome = program("import", "list.json")
    assert (outcome.code, outcome.errors) == (
        2,
        "error: the file holds no records of claims\n"
        "  hint: factcheck export --format json writes them\n",
    )


def test_an_edited_record_of_a_json_export_changes_its_field_alone(program: Program) -> None:
    program("export", "--format", "json", "-o", "e.json")
    tree = json.loads(Path("e.json").read_text(encoding="utf-8"))
    claims = tree["records"]["claims"]
    claims["riders-2022"]["note"] = "A comment."
    del claims["income-guild-2022"]["appearances"][0]["because"]
    Path("e.json").write_text(json.dumps(tree), encoding="utf-8")
    before = _read_claims()
    outcome = program("import", "e.json", "--yes")
    assert (outcome.code, outcome.errors) == (0, "written to 1 file\n")
    assert list(_list_differences(before, _read_claims())) == [
        "-        because: Each year is said of the fares.\n",
        "-    note: A reader's comment below the article.\n",
        "+    note: A comment.\n",
    ]


def _edit(program: Program, edit: Edit) -> None:
    """Export the sheet, edit its rows, and save it as a spreadsheet of another country does."""
    program("export", "--format", "csv", "-o", "e.csv")
    rows = list(csv.DictReader(io.StringIO(Path("e.csv").read_bytes().decode("utf-8"), newline="")))
    edit(rows)
    with Path("e.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def _archive() -> None:
    """Let the corpus know its archive, so that quotes are proven."""
    Path("factcheck.toml").write_text(
        'corpus = "data/claims.yaml"\narchive = "archive"\n', encoding="utf-8"
    )


def _read_claims() -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(CLAIMS.iterdir())}


def _list_differences(before: dict[str, bytes], after: dict[str, bytes]) -> Iterator[str]:
    from difflib import unified_diff

    for name in sorted(before | after):
        old, new = (
            each.get(name, b"").decode().splitlines(keepends=True) for each in (before, after)
        )
        for line in list(unified_diff(old, new, n=0))[2:]:
            if not line.startswith("@@"):
                yield line


def _write_numbers_plainly(rows: list[dict[str, str]]) -> None:
    """Write each value as a spreadsheet does that takes it for a number."""
    for row in rows:
        if re.fullmatch(r"\$?[0-9,]+(\.[0-9]+)?", row["value"]):
            row["value"] = row["value"].lstrip("$").replace(",", "")


def test_numbers_that_a_spreadsheet_wrote_anew_stay_as_they_are_printed(program: Program) -> None:
    before = _read_claims()
    _edit(program, _write_numbers_plainly)
    outcome = program("import", "e.csv", "--yes", "--report", "report.ndjson")
    assert (outcome.code, outcome.output) == (
        0,
        "Riverside Transit and its drivers\nthe ledger → e.csv: nothing differs.\n",
    )
    said = [json.loads(each)["message"] for each in Path("report.ndjson").read_text().splitlines()]
    assert said == ["'1240' is how a spreadsheet writes '1,240', which stays"]
    assert outcome.errors == (
        "e.csv:12:171: note: value: not carried: '1240' is how a spreadsheet writes '1,240', which stays\n"
    )
    assert _read_claims() == before


def test_a_number_that_was_changed_in_a_spreadsheet_is_carried(program: Program) -> None:
    _edit(program, lambda rows: rows[0].update({"value": "50000001"}))
    outcome = program("import", "e.csv")
    assert "    + 50000001\n" in outcome.output


def test_a_sheet_whose_mark_was_read_as_letters_is_refused(program: Program) -> None:
    _edit(program, lambda _: None)
    sheet = Path("e.csv").read_bytes().removeprefix(b"\xef\xbb\xbf")
    Path("e.csv").write_bytes("ï»¿".encode() + sheet)
    outcome = program("import", "e.csv", "--into", "claims/new.yaml")
    assert (outcome.code, outcome.output, outcome.errors) == (
        2,
        "",
        "error: 'e.csv' begins with 'ï»¿': a mark of UTF-8 that a program took for windows-1252\n"
        "  hint: open the original as UTF-8 in that program, and save it again: other letters are wrong too\n",
    )
    assert not Path("claims/new.yaml").exists()

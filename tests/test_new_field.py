"""A field that is added to a record and documented shows up by itself wherever records of its kind are shown.

What CONTRIBUTING says that it costs, two edits, is done to a copy of the package: each record and part
gets a text, a word of a list, a date, an id and a list of ids.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

from extended_package import SORTS, commands, extend, generated
from factcheck.model.fields import list_classes
from repositories import SETTINGS, Clone

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPLATE = (Path(__file__).parent / "extended_corpus.yaml").read_text(encoding="utf-8")
GROUND = {"Topic", "Party", "Person", "Position", "Measure", "Scale", "Source"}
WORDS = {
    **dict.fromkeys(GROUND, "stock"),
    **dict.fromkeys(("Component", "Bridge", "Dispute", "Lookalike", "Derivation"), "open"),
}
"""A word of the list that stands in the module of each record; of the others `estimate`."""
DAYS = {cls.__name__: f"2021-01-{place:02}" for place, cls in enumerate(list_classes(), 1)}
"""A date of its own for each record and part."""


def fields(record: str) -> dict[str, str]:
    """Return what each record says in its invented fields, nothing like any other's."""
    return {
        "seen_text": f"words of {record.lower()}",
        "seen_word": WORDS.get(record, "estimate"),
        "seen_day": DAYS[record],
        "seen_by": "ada",
        "seen_by_all": "[ada, bo]",
    }


def filled() -> str:
    def put(found: re.Match[str]) -> str:
        return "\n".join(f"{found[1]}{name}: {said}" for name, said in fields(found[2]).items())

    return re.sub(r"^( *)<(\w+)>$", put, TEMPLATE, flags=re.MULTILINE)


def empty() -> str:
    return re.sub(r"^ *<\w+>\n", "", TEMPLATE, flags=re.MULTILINE)


def shown(record: str) -> list[str]:
    """Return the invented fields of a record as pages for people show them."""
    said = fields(record)
    lists = {"seen_by_all": "ada; bo"}
    return [f"{name.replace('_', ' ')}: {lists.get(name, text)}" for name, text in said.items()]


def as_tree(record: str) -> dict[str, object]:
    return {**fields(record), "seen_by_all": ["ada", "bo"]}


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return extend(tmp_path_factory.mktemp("extended"))


@pytest.fixture(scope="module")
def answers(extended: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what each command says of a corpus in which every invented field is filled."""
    root = tmp_path_factory.mktemp("rides")
    file = root / "data" / "claims.yaml"
    file.parent.mkdir()
    file.write_text(filled())
    calls = {
        **{f"list {form}": ["list", "--format", form] for form in ("csv", "json", "yaml", "ndjson")},
        **{f"export {form}": ["export", "--format", form] for form in ("markdown", "table", "json")},
        **{
            f"show {name}": ["show", name]
            for name in ("fares", "transit", "ada", "riders", "desk", "paper", "twice", "rides", "how-many", "how-alike")
        },
        "show rides markdown": ["show", "rides", "--format", "markdown"],
        "show answer": ["show", "answer"],
        "fmt": ["fmt", "--check"],
        "validate": ["validate"],
    }  # fmt: skip
    given = commands(extended, list(calls.values()), root)
    said = dict(zip(calls, given, strict=True))
    assert [name for name, (code, _) in said.items() if code and name != "validate"] == []
    return {name: " ".join(output.split()) if name.startswith(("show", "export table")) else output
            for name, (_, output) in said.items()}  # fmt: skip


PAGES = {
    "fares": ("Topic",),
    "transit": ("Party",),
    "ada": ("Person", "Position"),
    "riders": ("Measure",),
    "desk": ("Scale",),
    "paper": ("Source",),
    "twice": ("Derivation",),
    "rides": ("Claim", "Figure", "Appearance", "Counter", "Review", "SignOff", "Correction"),
    "answer": ("Counter",),
    "how-many": ("Dispute",),
    "how-alike": ("Lookalike",),
}


@pytest.mark.parametrize(
    ("page", "record"), [(page, each) for page, records in PAGES.items() for each in records]
)
def test_show_has_it(answers: dict[str, str], page: str, record: str) -> None:
    output = answers[f"show {page}"].lower()
    # on the page of a record each field is a line of its own, whose name no colon follows
    missing = [
        text
        for text in shown(record)
        if text not in output and text.replace(": ", " ") not in output
    ]
    assert missing == []


@pytest.mark.parametrize("form", ["json", "yaml", "ndjson"])
def test_trees_have_it(answers: dict[str, str], form: str) -> None:
    output = answers[f"list {form}"]
    if form == "yaml":
        claims = YAML(typ="safe", pure=True).load(output)["claims"]
    else:
        claims = (
            json.loads(output)["claims"] if form == "json" else [json.loads(output.splitlines()[0])]
        )
    claim = claims[0]
    for record, place in (
        ("Claim", claim),
        ("Figure", claim["figures"][0]),
        ("Appearance", claim["appearances"][0]),
        ("Counter", claim["counters"][0]),
        ("Review", claim["reviews"][0]),
        ("SignOff", claim["checked"][0]),
        ("Correction", claim["corrections"][0]),
    ):
        assert (record, {name: place[name] for name in SORTS}) == (record, as_tree(record))


def test_disputes_and_lookalikes_have_it_in_json(answers: dict[str, str]) -> None:
    export = json.loads(answers["export json"])
    for record, said in (
        ("Dispute", export["disputes"][0]),
        ("Lookalike", export["lookalikes"][0]),
    ):
        assert (record, {name: said[name] for name in SORTS}) == (record, as_tree(record))


def test_csv_has_a_column_for_it(answers: dict[str, str]) -> None:
    rows = list(csv.DictReader(io.StringIO(answers["list csv"])))
    for prefix, record in (("", "Claim"), ("figure_", "Figure"), ("appearance_", "Appearance")):
        found = {name: rows[0][prefix + name] for name in SORTS}
        assert found == {**fields(record), "seen_by_all": "ada; bo"}
        assert {rows[1][prefix + name] for name in SORTS} == {""}


@pytest.mark.parametrize("record", ["Claim", "Figure", "Dispute", "Lookalike"])
def test_a_table_of_an_export_has_it(answers: dict[str, str], record: str) -> None:
    assert fields(record)["seen_day"] in answers["export table"]


@pytest.mark.parametrize("record", ["Claim", "Figure", "Appearance", "Dispute", "Lookalike"])
def test_markdown_has_it(answers: dict[str, str], record: str) -> None:
    output = answers["export markdown"].lower()
    assert [text for text in shown(record) if text not in output] == []


def test_markdown_of_one_claim_has_it(answers: dict[str, str]) -> None:
    output = answers["show rides markdown"]
    records = ("Claim", "Figure", "Appearance", "Counter")
    assert [text for each in records for text in shown(each) if text not in output] == []


def test_fmt_puts_it_where_the_record_has_it(extended: Path, tmp_path: Path) -> None:
    file = tmp_path / "data" / "claims.yaml"
    file.parent.mkdir()
    lines = filled().splitlines(keepends=True)
    mixed = "".join(lines).replace(
        "    title: Fares\n    seen_text: words of topic\n",
        "    seen_text: words of topic\n    title: Fares\n",
    )
    file.write_text(mixed)
    commands(extended, [["fmt"]], tmp_path)
    assert file.read_text() == "".join(lines)


def test_the_schema_and_the_documents_have_it(extended: Path) -> None:
    documented = generated(extended, "docs/corpus-format.md")
    made = json.loads((extended / "schema" / "corpus.schema.json").read_text())["definitions"]
    for name in SORTS:
        assert documented.count(f"| `{name}` |  | An invented field of a ") == len(list_classes())
        having = [each for each in made.values() if name in each.get("properties", {})]
        assert len(having) == len(list_classes())


def diffs(
    extended: Path, folder: Path, before: str, after: str
) -> Iterator[tuple[str, dict[str, Any]]]:
    clone = Clone(folder, invented_in=None)
    file = folder / "data" / "claims.yaml"
    file.parent.mkdir()
    file.write_text(before)
    clone.commit()
    file.write_text(after)
    ((_, output),) = commands(extended, [["diff", "--format", "json"]], folder)
    for record in json.loads(output)["records"]:
        yield from ((record["id"], field) for field in record["fields"])


@pytest.fixture
def _with_git(monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("git") is None:
        pytest.skip("there is no git here")
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("_with_git")
def test_diff_tells_it_of_every_record_and_part(extended: Path, tmp_path: Path) -> None:
    told = [field for _, field in diffs(extended, tmp_path / "clone", empty(), filled())]
    for name in ("seen_text", "seen_word", "seen_day", "seen_by"):
        said = sorted(str(field["after"]) for field in told if field["path"][-1] == name)
        assert said == sorted(
            fields(each.__name__)[name]
            for each in list_classes()
            if each.__name__ not in {"Head", "Defaults"}
        )


@pytest.mark.usefixtures("_with_git")
def test_diff_tells_it_of_a_part_that_comes_or_goes(extended: Path, tmp_path: Path) -> None:
    parts = "positions|figures|counters|appearances|reviews|checked|corrections|bridge"
    bare = re.sub(
        rf"^    (?:{parts}):\n(?=      (?:- )?\w+:)(?:      .*\n)+",
        "",
        filled(),
        flags=re.MULTILINE,
    )
    told = [field for _, field in diffs(extended, tmp_path / "clone", bare, filled())]
    for record in (
        "Position",
        "Figure",
        "Counter",
        "Appearance",
        "Review",
        "SignOff",
        "Correction",
        "Component",
    ):
        wanted = [text.replace(":", "", 1).replace(";", ",") for text in shown(record)]
        assert [field for field in told if set(wanted) <= set(field["remarks"])] != [], record

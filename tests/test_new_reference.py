"""A field that names records is found by everybody who goes through references, once its type says what it names."""

from __future__ import annotations

import ast
import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from extended_package import commands, extend
from factcheck.model.fields import list_classes, list_fields
from repositories import SETTINGS, Clone

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "src" / "factcheck"
TEMPLATE = (TESTS / "extended_corpus.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return extend(tmp_path_factory.mktemp("extended"))


def filled(lines: str) -> str:
    """Return the corpus with these lines in every record and part of one."""

    def put(found: re.Match[str]) -> str:
        return "\n".join(found[1] + line for line in lines.splitlines())

    return re.sub(r"^( *)<\w+>$", put, TEMPLATE, flags=re.MULTILINE)


NAMES = "seen_by: {0}\nseen_by_all:\n  - ada\n  - {0}"
PLACES = (
    "topics.fares", "parties.transit", "people.ada.positions", "people.ada", "measures.riders",
    "scales.desk", "sources.paper", "disputes.how-many.bridge.components",
    "disputes.how-many.bridge", "disputes.how-many", "lookalikes.how-alike", "derivations.twice", "claims.rides.figures",
    "claims.rides.counters", "claims.rides.appearances", "claims.rides.reviews",
    "claims.rides.checked", "claims.rides.corrections", "claims.rides",
)  # fmt: skip
"""Every record and part of one, in the order of the file."""


def test_an_invented_reference_is_found_wherever_references_are(
    extended: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("git") is None:
        pytest.skip("there is no git here")
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    clone = Clone(tmp_path / "clone", invented_in=None)
    file = clone.folder / "data" / "claims.yaml"
    file.parent.mkdir()

    def ask(*calls: list[str]) -> list[tuple[int, str]]:
        return commands(extended, calls, clone.folder)

    def lines_of(output: str, code: str) -> list[int]:
        return [int(found) for found in re.findall(rf":(\d+):\d+: \w+\[{code}\]", output)]

    def lines_with(text: str) -> list[int]:
        lines = file.read_text().splitlines()
        return [place for place, line in enumerate(lines, 1) if line.endswith(text)]

    validate = ["validate", "--all"]

    # the walk: an id that nothing declares, one of another kind, one that only this field uses
    file.write_text(filled(NAMES.format("ghost")))
    ((_, unknown),) = ask(validate)
    assert lines_of(unknown, "FC102") == lines_with(" ghost")
    assert len(lines_with(" ghost")) == 2 * len(PLACES)
    file.write_text(filled(NAMES.format("desk")))
    ((_, misplaced),) = ask(validate)
    assert lines_of(misplaced, "FC103") == [
        place for place in lines_with(" desk") if place not in lines_with("scale: desk")
    ]

    # the index: what names a record that is gone is checked again
    file.write_text(filled(NAMES.format("bo")))
    clone.commit()
    text = file.read_text()
    first = ask(validate, [*validate])
    file.write_text(text.replace("  bo:\n    name: Bo\n    anonymous: true\n", ""))
    ((_, gone),) = ask(validate)
    assert [lines_of(output, "FC104") for _, output in first] == [[], []]
    assert lines_of(gone, "FC102") == lines_with(" bo")

    # repairs
    file.write_text(text.replace("seen_by: bo", "seen_by: BO").replace("- bo", "- Bo"))
    ask([*validate, "--fix"])
    assert file.read_text() == text

    # differences: a record that got another id is no change of those that name it
    file.write_text(re.sub(r"\bbo\b", "bob", text))
    ((_, renamed),) = ask(["diff", "--format", "json"])
    changes = [(each["id"], each["change"]) for each in json.loads(renamed)["records"]]
    assert changes == [("bob", "renamed")]

    # the schema
    file.write_text(text)
    ((_, schema),) = ask(["schema", "corpus", "--with-ids"])
    found = json.loads(schema)["definitions"]
    assert found["speaker-ids"]["enum"] == ["ada", "bo", "transit", "courier"]
    lists = [
        (field["$ref"], many["items"]["$ref"])
        for made in found.values()
        if (field := made.get("properties", {}).get("seen_by"))
        and (many := made["properties"]["seen_by_all"])
    ]
    assert lists == [("#/definitions/speaker-ids",) * 2] * (
        len(PLACES) + 2
    )  # the head and the defaults have it too


def literal_lists(tree: ast.AST) -> Iterator[tuple[str, ...]]:
    """Find every literal of three names or more: the last name of `Record.field` and of a pair."""
    for node in ast.walk(tree):
        match node:
            case ast.Dict(keys=members) | ast.Set(elts=members) | ast.Tuple(elts=members):
                pass
            case ast.List(elts=members):
                pass
            case _:
                continue
        lasts = [
            each.elts[-1] if isinstance(each, ast.Tuple) and each.elts else each for each in members
        ]
        names = tuple(
            each.value.rpartition(".")[2]
            for each in lasts
            if isinstance(each, ast.Constant) and isinstance(each.value, str)
        )
        if len(names) == len(members) >= 3:
            yield names


NAMING = {
    name
    for cls in list_classes()
    for field in list_fields(cls)
    if field.kinds
    for name in (field.name, field.in_files)
}


def second_lists(text: str) -> list[tuple[str, ...]]:
    """Find the lists of nothing but fields that name records, and hand-written walks over these."""
    tree = ast.parse(text)
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    walks = [("Use",) for func in calls if isinstance(func, ast.Name) and func.id == "Use"]
    return walks + [names for names in literal_lists(tree) if NAMING.issuperset(names)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('A = {"Claim.topic": 1, "Scale.of": 2, "Source.publisher": 3}', [("topic", "of", "publisher")]),
        ('A = {("Claim", "topic"), ("Scale", "of"), ("B", "via")}', [("topic", "of", "via")]),
        ('A = frozenset(["claimant", "in_", "measure"])', [("claimant", "in_", "measure")]),
        ("yield Use(path, claim.topic, kinds)", [("Use",)]),
        ('A = ("topic", "claimant", "said_on")', []),
    ],
)  # fmt: skip
def test_a_second_list_is_seen(text: str, found: list[tuple[str, ...]]) -> None:
    assert second_lists(text) == found


def test_which_fields_name_records_stands_nowhere_but_at_the_fields() -> None:
    found = {
        str(file.relative_to(PACKAGE)): lists
        for file in sorted(PACKAGE.rglob("*.py"))
        if (lists := second_lists(file.read_text(encoding="utf-8")))
    }
    assert found == {
        # no list of fields: the columns by which a table of the database is narrowed
        "formats/dataset/claim_tables.py": [("topic", "party", "claimant")],
        "model/references.py": [("Use",)] * 2,
        # no list of fields: the options of filters that take ids, `party` being no field of a claim
        "queries/resolve.py": [("topic", "party", "claimant", "measure", "source")],
    }

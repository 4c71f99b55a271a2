"""`factcheck schema` prints one schema or writes both, and never touches the corpus."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.api import open_corpus
from factcheck.schema.files import SchemaFile, write_schema

if TYPE_CHECKING:
    from outcomes import Program

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("words", "which"),
    [((), SchemaFile.CLAIMS), (("claims",), SchemaFile.CLAIMS), (("corpus",), SchemaFile.CORPUS)],
)
def test_one_schema_goes_to_standard_output(
    program: Program, words: tuple[str, ...], which: SchemaFile
) -> None:
    outcome = program("schema", *words)
    assert (outcome.code, outcome.output, outcome.errors) == (0, write_schema(which), "")


def test_the_schemas_of_the_repository_are_those_of_the_program(
    program: Program, tmp_path: Path
) -> None:
    program("schema", "--out", str(tmp_path))
    written = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert written == {file.name: file.read_bytes() for file in (ROOT / "schema").iterdir()}


def test_a_folder_is_made_and_files_that_are_up_to_date_are_left_alone(
    program: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "editor" / "schema"
    claims, corpus = folder / "claims.schema.json", folder / "corpus.schema.json"
    first = program("schema", "--out", str(folder))
    os.utime(claims, ns=(10**18, 10**18))
    corpus.write_text("{}", encoding="utf-8")
    second = program("schema", "--out", str(folder))
    assert (first.code, first.output) == (0, f"{claims} written\n{corpus} written\n")
    assert (second.code, second.output) == (0, f"{claims} is up to date\n{corpus} written\n")
    assert claims.stat().st_mtime_ns == 10**18
    assert sorted(file.name for file in folder.iterdir()) == [claims.name, corpus.name]


def test_one_schema_alone_can_be_written(program: Program, tmp_path: Path) -> None:
    program("schema", "corpus", "--out", str(tmp_path))
    assert [file.name for file in tmp_path.iterdir()] == ["corpus.schema.json"]


def test_ids_are_those_of_the_corpus_that_is_found_or_named(
    program: Program, invented: Path, tmp_path: Path
) -> None:
    (invented / "claims" / "fares.yaml").unlink()
    (invented / "data" / "claims.yaml").write_text(
        "corpus:\n  title: Small\n  language: en\ntopics:\n  tolls:\n    title: Tolls\n",
        encoding="utf-8",
    )
    before = {file: file.read_bytes() for file in invented.rglob("*") if file.is_file()}
    here = open_corpus(Path(__file__).parent.parent / "invented").corpus
    named = open_corpus(invented).corpus
    assert program("schema", "--with-ids").output == write_schema(SchemaFile.CLAIMS, here)
    outcome = program("schema", "--with-ids", "--corpus", str(invented))
    assert outcome.output == write_schema(SchemaFile.CLAIMS, named)
    program("schema", "--with-ids", "--corpus", str(invented), "--out", str(tmp_path / "schema"))
    assert {file: file.read_bytes() for file in invented.rglob("*") if file.is_file()} == before


def test_a_corpus_that_cannot_be_read_has_no_ids_to_list(program: Program, invented: Path) -> None:
    (invented / "claims" / "fares.yaml").write_text("claims:\n  a: b\n", encoding="utf-8")
    outcome = program(
        "schema", "--with-ids", "--corpus", str(invented), "--out", str(invented / "schema")
    )
    assert (outcome.code, outcome.output) == (3, "")
    assert outcome.errors.splitlines()[-2:] == [
        f"error: '{invented / 'data' / 'claims.yaml'}' cannot be read whole, so nothing is answered"
        " from it",
        "  hint: factcheck validate shows everything that is wrong",
    ]
    assert not (invented / "schema").exists()


def test_a_schema_without_ids_needs_no_corpus(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert program("schema").errors == ""
    assert program("schema", "--with-ids").errors == (
        "note: no corpus found here, so this is the one that comes with factcheck\n"
    )


def test_what_cannot_be_written_is_said(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    (tmp_path / "folder" / "claims.schema.json").mkdir(parents=True)
    outcomes = [
        program("schema", "--out", str(file)),
        program("schema", "--out", str(file / "below")),
        program("schema", "--out", str(tmp_path / "folder")),
        program("schema", "claim"),
    ]
    assert [(each.code, each.output, each.errors) for each in outcomes] == [
        (2, "", f"error: '{file}' is a file, expected a folder\n"),
        (2, "", f"error: '{file / 'below'}' cannot be written: Not a directory\n"),
        (2, "", f"error: '{tmp_path / 'folder'}' cannot be written: Is a directory\n"),
        (2, "", "error: no schema 'claim'\n  hint: schemas are claims, corpus\n"),
    ]
    assert [each.name for each in (tmp_path / "folder").iterdir()] == ["claims.schema.json"]

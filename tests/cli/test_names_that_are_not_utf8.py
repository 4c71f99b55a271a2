"""Names that are not UTF-8, of files, in arguments and variables, are answered, printable and no defect."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from repositories import Clone

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="such names are not to be had there"
)
ODD = "x\udcff"
"""The byte 0xFF behind an x, as Python reads it from the system."""

CLAIM_FILE = "claims:\n  too-little:\n    topic: fares\n"
NO_FOLDER = "cannot be written: No such file or directory"
HALF = "error: a text holds U+DCFF, half of a character, which YAML cannot carry\n"
RECORD = ("--publisher", "not-stated", "--published", "2022", "--yes")

ARGUMENTS = {
    "a record": (("show", ODD), "error: no record has the id 'x<U+DCFF>'\n"),
    "records": (("compare", ODD, "y\udcfe"),
                "error: no topic, dispute, lookalike or claim has the id 'x<U+DCFF>'\n"),
    "a topic": (("timeline", ODD), "error: no topic has the id 'x<U+DCFF>'\n"),
    "a check": (("explain", ODD), "error: 'x<U+DCFF>' is no code of a check and no word of the vocabulary\n"
                "  hint: factcheck explain lists all codes, factcheck measures the dimensions of each measure\n"),
    "codes": (("validate", "--select", ODD), "error: no check has the code 'x<U+DCFF>'\n"
              "  hint: factcheck explain lists all codes\n"),
    "a file": (("validate", ODD), "error: 'x<U+DCFF>' does not exist\n"),
    "a file to put in form": (("fmt", ODD), "error: 'x<U+DCFF>' does not exist\n"),
    "a quote": (("verify", ODD), "error: no claim or source has the id 'x<U+DCFF>'\n"
                "  hint: factcheck list shows the claims\n"),
    "a filter": (("list", "--topic", ODD), "error: --topic: no topic 'x<U+DCFF>'\n"
                 "  hint: there are fares, staffing\n"),
    "a day": (("list", "--since", ODD), "error: --since 'x<U+DCFF>' is not a date, expected YYYY,"
              " YYYY-MM, YYYY-MM-DD or two of them joined by /, with ~ or ? if inferred\n"),
    "a format": (("list", "--format", ODD), "error: --format: no format 'x<U+DCFF>'\n"
                 "  hint: formats are table, markdown, text, story, csv, json, ndjson, yaml\n"),
    "a corpus": (("list", "--corpus", ODD), "error: --corpus names 'x<U+DCFF>', which does not exist\n"),
    "an output": (("list", "--output", f"{ODD}/a"), f"error: 'x<U+DCFF>/a' {NO_FOLDER}\n"),
    "a report": (("validate", "--report", f"json={ODD}/a"), f"error: 'x<U+DCFF>/a' {NO_FOLDER}\n"),
    "an archive": (("verify", "--archive", ODD), "error: the archive 'x<U+DCFF>' is no folder\n"
                   "  hint: name it with --archive DIR, or with archive in factcheck.toml; factcheck validate needs none\n"),
    "a source": (("source", "show", ODD), "error: no source has the id 'x<U+DCFF>'\n"
                 "  hint: factcheck source list shows all\n"),
    "a document": (("source", "add", ODD, "--yes"),
                   "error: 'x<U+DCFF>' cannot be read: No such file or directory\n"),
    "an address": (("source", "add", f"http://{ODD}/", "--yes"),
                   "error: 'http://x<U+DCFF>/' is not a web address\n"),
    "a title": (("source", "add", "a.txt", "--id", "a-b", "--title", ODD, *RECORD), HALF),
    "a note": (("source", "add", "a.txt", "--id", "a-b", "--title", "T", "--note", ODD, *RECORD),
               HALF),
    "a schema": (("schema", ODD), "error: no schema 'x<U+DCFF>'\n"
                 "  hint: schemas are claims, corpus\n"),
}  # fmt: skip


@pytest.mark.parametrize("arguments, errors", ARGUMENTS.values(), ids=ARGUMENTS)
def test_an_argument_is_quoted_with_its_bytes(
    arguments: tuple[str, ...], errors: str, invented: Path, program: Program,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(invented)
    (invented / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    (invented / "a.txt").write_text("950 riders", encoding="utf-8")
    done = program(*arguments)
    assert (done.code in {2, 3}, done.output, done.errors) == (True, "", errors)


def test_a_variable_is_quoted_with_its_bytes(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_CORPUS", ODD)
    done = program("list")
    assert (done.code, done.output, done.errors) == (
        3, "", "error: FACTCHECK_CORPUS names 'x<U+DCFF>', which does not exist\n",
    )  # fmt: skip


FOUND = "".join(
    f"claims/x<U+DCFF>.yaml:2:3: error[FC014] claim 'too-little' lacks '{field}'\n{hint}"
    for field, hint in {
        "claimant": "",
        "said_on": "  hint: state it here, or under defaults: for everything from the file's source\n",
        "statement": "",
    }.items()
)  # fmt: skip
QUESTIONS = {
    ("validate",): (1, FOUND),
    ("validate", "--format", "json"): (1, '"file": "claims/x\\udcff.yaml"'),
    ("validate", "--format", "sarif"): (1, "claims/x%FF.yaml"),
    ("validate", "--format", "github"): (1, "file=claims/x<U+DCFF>.yaml,line=2,"),
    ("validate", "--format", "junit"): (1, "claims/x&lt;U+DCFF&gt;.yaml:2:3: "),
    ("validate", f"claims/{ODD}.yaml"): (1, FOUND),
    ("validate", "--fix", "--diff"): (0, ""),
    ("fmt", "--check"): (0, ""),
    ("fmt", f"claims/{ODD}.yaml", "--diff"): (0, ""),
    ("list",): (3, FOUND),
    ("verify",): (3, FOUND),
}


@pytest.mark.parametrize("question", QUESTIONS, ids=ascii)
def test_a_claim_file_is_named_with_its_bytes(
    question: tuple[str, ...], invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    (invented / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    (invented / "claims" / f"{ODD}.yaml").write_text(CLAIM_FILE, encoding="utf-8")
    done = program(*question)
    code, named = QUESTIONS[question]
    assert (done.code, named in done.output + done.errors) == (code, True)
    assert ODD[1] not in done.output + done.errors


PATTERNS = {
    "\\udcff": "6:20: error[FC001] the number of this escape is no character\n"
               "  hint: write the character itself\n",
    "\\xff*": "6:7: error[FC012] include '../claims/ÿ*.yaml' matches no file\n"
              "  hint: 'claims' holds 'fares.yaml'\n",
}  # fmt: skip


@pytest.mark.parametrize("written", PATTERNS)
def test_a_pattern_names_characters_and_no_bytes(
    written: str, invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    file = invented / "data" / "claims.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("../claims/*.yaml", f'"../claims/{written}.yaml"'), "utf-8")
    (invented / "claims" / f"{ODD}.yaml").write_text("{", encoding="utf-8")
    done = program("validate")
    summary = "\n1 error, 0 warnings in 1 file with 0 claims\n"
    assert (done.code, done.output) == (1, f"data/claims.yaml:{PATTERNS[written]}{summary}")


def test_a_corpus_lies_in_any_folder(
    invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = invented.rename(invented.with_name(ODD))
    monkeypatch.chdir(folder)
    for question in (
        ("list",), ("validate",), ("validate", "--format", "sarif"), ("fmt", "--check"),
        ("export", "--format", "json"), ("list", "-o", f"{ODD}.txt"), ("init", f"new-{ODD}"),
    ):  # fmt: skip
        done = program(*question)
        assert (done.code, done.errors) == (0, ""), question
        done.output.encode()
    assert (folder / f"{ODD}.txt").stat().st_size > 0


ARCHIVED = {
    f"{ODD}.txt": (b"x", 0, ""),
    f"courier-2022-03-01.{ODD}": (b"x", 0, ""),
    "courier-2022-03-01.json": (
        b'{"raw": "courier-2022-03-01.\\udcff"}', 3,
        "error: {archive}/courier-2022-03-01.json: field 'raw' holds U+DCFF, expected plain text\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ARCHIVED, ids=ascii)
def test_an_archive_holds_files_of_any_name(
    name: str, invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    content, code, errors = ARCHIVED[name]
    archive = invented / "archive"
    (archive / name).write_bytes(content)
    done = program("verify", "--archive", str(archive))
    assert (done.code, done.errors) == (code, errors.replace("{archive}", str(archive)))


def test_a_revision_and_the_files_in_it_have_any_name(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = Clone(tmp_path / "repository")
    first = repository.commit()
    claims = repository.folder / "claims"
    (claims / "fares.yaml").rename(claims / f"{ODD}.yaml")
    repository.commit()
    repository.git("branch", ODD)
    monkeypatch.chdir(repository.folder)
    expected = program("diff", first, "HEAD")
    named = program("diff", first, ODD)
    assert (named.code, named.errors, named.output.replace("x<U+DCFF>", "HEAD")) == (
        0,
        "",
        expected.output,
    )
    unknown = program("diff", f"y{ODD}")
    assert (unknown.code, unknown.errors) == (
        2,
        f"error: no revision 'yx<U+DCFF>' in '{os.fspath(repository.folder)}'\n",
    )

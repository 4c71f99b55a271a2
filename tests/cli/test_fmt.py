"""fmt and validate --fix: which files they write, what they say, and how they end."""

from __future__ import annotations

import io
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.editing.fmt.files import format_files, write_files
from factcheck.editing.write_file import ChangedFileError

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program

MESSY = """claims:
  tickets-fall-2022:
    Topic: Fares
    statement: "Tickets will cost less."
    claimant: riverside-transit # a remark
    said_on: 2022-03-01
    appearances:
      - source: courier-2022-03-01
        quote: tickets will cost less
        manner: paraphrase
"""
FORMATTED = """claims:
  tickets-fall-2022:
    claimant: riverside-transit # a remark
    said_on: 2022-03-01
    statement: Tickets will cost less.
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: tickets will cost less
    Topic: Fares
"""
FIXED = FORMATTED.replace("    Topic: Fares\n", "").replace(
    "    claimant", "    topic: fares\n    claimant"
)
DIFFERENCE = """--- claims/more.yaml
+++ claims/more.yaml
@@ -1,10 +1,10 @@
 claims:
   tickets-fall-2022:
-    Topic: Fares
-    statement: "Tickets will cost less."
     claimant: riverside-transit # a remark
     said_on: 2022-03-01
+    statement: Tickets will cost less.
     appearances:
       - source: courier-2022-03-01
+        manner: paraphrase
         quote: tickets will cost less
-        manner: paraphrase
+    Topic: Fares
"""
DIFFERENCE_OF_FIX = """--- claims/more.yaml
+++ claims/more.yaml
@@ -1,10 +1,10 @@
 claims:
   tickets-fall-2022:
-    Topic: Fares
-    statement: "Tickets will cost less."
+    topic: fares
     claimant: riverside-transit # a remark
     said_on: 2022-03-01
+    statement: Tickets will cost less.
     appearances:
       - source: courier-2022-03-01
+        manner: paraphrase
         quote: tickets will cost less
-        manner: paraphrase
"""
BROKEN = "claims:\n  a: {b: c}\n"
SAID_OF_BROKEN = (
    "claims/broken.yaml:2:6: error[FC005] a mapping in braces, expected its keys on lines of their own\n"
    "  hint: in braces YAML ends a value at a comma\n"
    "left as they are: claims/broken.yaml\n"
)
UNPROVEN = (
    "claims/more.yaml:10:16: warning[FC402] the quote of 'tickets-fall-2022' is not proven:"
    " the lock does not hold it\n"
    "  hint: factcheck verify --update proves it and writes the lock\n"
    "\n0 errors, 1 warning in 4 files with 10 claims\n"
)


@pytest.fixture
def messy(invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program) -> Program:
    """Run the program where one file of the corpus is not in canonical form."""
    (invented / "claims" / "more.yaml").write_text(MESSY)
    monkeypatch.chdir(invented)
    return program


RUNS = {
    "all files": (("fmt",), 0, "claims/more.yaml\n", FORMATTED),
    "a file": (("fmt", "claims/more.yaml"), 0, "claims/more.yaml\n", FORMATTED),
    "a folder": (("fmt", "claims"), 0, "claims/more.yaml\n", FORMATTED),
    "a folder without it": (("fmt", "data"), 0, "", MESSY),
    "a check": (("fmt", "--check"), 1, "claims/more.yaml\n", MESSY),
    "a check of another file": (("fmt", "--check", "claims/fares.yaml"), 0, "", MESSY),
    "a diff": (("fmt", "--diff"), 0, DIFFERENCE, MESSY),
    "a diff that is a check": (("fmt", "--check", "--diff"), 1, DIFFERENCE, MESSY),
}


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_fmt_names_what_it_writes_and_check_and_diff_write_nothing(
    run: tuple[tuple[str, ...], int, str, str], messy: Program, invented: Path
) -> None:
    arguments, code, output, content = run
    outcome = messy(*arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (code, output, "")
    assert (invented / "claims" / "more.yaml").read_text() == content


def test_the_invented_corpus_is_in_canonical_form(program: Program) -> None:
    assert program("fmt", "--check").code == 0


def test_standard_input_is_written_to_standard_output(
    messy: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MESSY.encode())))
    outcome = messy("fmt", "-")
    assert (outcome.code, outcome.output, outcome.errors) == (0, FORMATTED, "")


@pytest.mark.parametrize("arguments, code", [(("fmt",), 3), (("fmt", "--check"), 1)])
def test_a_file_that_cannot_be_read_whole_is_left_alone_and_the_others_are_formatted(
    arguments: tuple[str, ...], code: int, messy: Program, invented: Path
) -> None:
    (invented / "claims" / "broken.yaml").write_text(BROKEN)
    outcome = messy(*arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (
        code, "claims/more.yaml\n", SAID_OF_BROKEN
    )  # fmt: skip
    assert (invented / "claims" / "broken.yaml").read_text() == BROKEN


def test_a_link_stays_a_link_and_the_rights_stay(messy: Program, invented: Path) -> None:
    file, link = invented / "claims" / "more.yaml", invented / "link.yaml"
    file.chmod(0o640)
    link.symlink_to(file)
    assert messy("fmt", "link.yaml").code == 0
    assert link.is_symlink()
    assert file.read_text() == FORMATTED
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_files_in_canonical_form_are_not_touched(messy: Program, invented: Path) -> None:
    file = invented / "claims" / "fares.yaml"
    os.utime(file, ns=(10**18, 10**18))
    assert messy("fmt").code == 0
    assert messy("validate", "--fix").code == 0
    assert file.stat().st_mtime_ns == 10**18


def test_fix_repairs_then_reports_what_remains(messy: Program, invented: Path) -> None:
    assert messy("validate").code == 1
    outcome = messy("validate", "--fix")
    assert (outcome.code, outcome.output, outcome.errors) == (
        0, UNPROVEN, "fixed claims/more.yaml\n"
    )  # fmt: skip
    assert (invented / "claims" / "more.yaml").read_text() == FIXED
    again = messy("validate", "--fix")
    assert (again.code, again.output, again.errors) == (0, UNPROVEN, "")


@pytest.mark.parametrize("path", ["claims/more.yaml", "claims", "data/claims.yaml"])
def test_fix_takes_the_files_that_are_reported_on(
    path: str, messy: Program, invented: Path
) -> None:
    assert messy("validate", "--fix", path).code == 0
    assert (invented / "claims" / "more.yaml").read_text() == FIXED


def test_fix_leaves_the_files_alone_that_are_not_reported_on(
    messy: Program, invented: Path
) -> None:
    assert messy("validate", "--fix", "claims/fares.yaml").code == 0
    assert (invented / "claims" / "more.yaml").read_text() == MESSY


def test_the_diff_of_a_fix_writes_nothing_and_reports_nothing(
    messy: Program, invented: Path
) -> None:
    outcome = messy("validate", "--fix", "--diff")
    assert (outcome.code, outcome.output, outcome.errors) == (0, DIFFERENCE_OF_FIX, "")
    assert (invented / "claims" / "more.yaml").read_text() == MESSY


@pytest.mark.parametrize(
    "arguments, errors",
    [
        (
            ("validate", "--diff"),
            "error: --diff shows what --fix would write\n  hint: give both\n",
        ),
        (("validate", "--fix", "-"), "error: --fix writes files, and standard input is none\n"),
        (("fmt", "none.yaml"), "error: 'none.yaml' does not exist\n"),
    ],
)
def test_wrong_use_is_refused(
    arguments: tuple[str, ...], errors: str, messy: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    outcome = messy(*arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (2, "", errors)


def test_the_shipped_corpus_is_never_formatted(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = program("fmt")
    assert (outcome.code, outcome.output) == (3, "")


def test_a_file_that_was_changed_meanwhile_is_not_written(invented: Path) -> None:
    (invented / "claims" / "more.yaml").write_text(MESSY)
    files = format_files([invented / "claims" / "more.yaml"])
    (invented / "claims" / "more.yaml").write_text("topics:\n")
    with pytest.raises(ChangedFileError) as refused:
        write_files(files)
    assert refused.value.hint == "run the command again"
    assert (invented / "claims" / "more.yaml").read_text() == "topics:\n"

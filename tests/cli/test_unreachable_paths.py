"""Paths that the system refuses to look at are said, and are no defect of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from outcomes import INVENTED

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program

TOO_LONG = "n" * 300 + ".yaml"
SHOWN = f"{'n' * 85}… 135 characters …{'n' * 80}.yaml"
"""The same in a message, which repeats 200 characters at most."""


def test_a_corpus_whose_name_no_file_can_have_is_said(program: Program) -> None:
    outcome = program("topics", "--corpus", TOO_LONG)
    assert (outcome.code, outcome.output, outcome.errors) == (
        3,
        "",
        f"error: '{SHOWN}' cannot be read: File name too long\n",
    )


def test_a_corpus_named_by_the_variable_is_treated_alike(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_CORPUS", TOO_LONG)
    outcome = program("topics")
    assert (outcome.code, outcome.errors) == (
        3,
        f"error: '{SHOWN}' cannot be read: File name too long\n",
    )


def test_a_folder_that_leads_to_itself_is_no_empty_one(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").symlink_to("data")
    monkeypatch.chdir(tmp_path)
    outcome = program("topics")
    assert (outcome.code, outcome.output, outcome.errors) == (
        3,
        "",
        f"error: '{tmp_path}/data/claims.yaml' cannot be read: Too many levels of symbolic links\n",
    )


def test_a_corpus_below_a_file_does_not_exist(program: Program) -> None:
    path = INVENTED / "data" / "claims.yaml" / "more.yaml"
    outcome = program("topics", "--corpus", str(path))
    assert (outcome.code, outcome.errors) == (
        3,
        f"error: --corpus names '{path}', which does not exist\n",
    )


def test_an_included_file_whose_name_no_file_can_have_is_a_finding(
    program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = invented / "data" / "claims.yaml"
    file.write_text(file.read_text().replace("../claims/*.yaml", TOO_LONG))
    monkeypatch.chdir(invented)
    outcome = program("validate", "--select", "FC012")
    assert (outcome.code, outcome.errors) == (1, "")
    assert outcome.output.splitlines()[0] == (
        f"data/claims.yaml:6:7: error[FC012] included file '{SHOWN}' does not exist"
    )


@pytest.mark.parametrize("arguments", [("validate", TOO_LONG), ("verify", "--archive", TOO_LONG)])
def test_any_other_path_that_the_system_refuses_is_said(
    program: Program, arguments: tuple[str, ...]
) -> None:
    outcome = program(*arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (
        3,
        "",
        f"error: '{SHOWN}' cannot be read or written: File name too long\n",
    )

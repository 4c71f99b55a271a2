"""Standard streams that are closed, or of an encoding that lacks characters of the ledger."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import INVENTED

CLOSED = "error: standard output cannot be written: it is closed\n"
NOTE = "note: the output is ascii; other characters are written as \\u2026\n"


def run_with(redirection: str, *arguments: str, encoding: str = "utf-8") -> tuple[int, bytes, str]:
    """Run the program from a shell that redirects its streams."""
    environment = {name: value for name, value in os.environ.items() if name != "FACTCHECK_CORPUS"}
    done = subprocess.run(
        [
            "sh",
            "-c",
            f'exec "$@" {redirection}',
            "sh",
            sys.executable,
            "-m",
            "factcheck",
            *arguments,
        ],
        cwd=INVENTED,
        check=False,
        capture_output=True,
        env={**environment, "PYTHONIOENCODING": encoding, "COLUMNS": "80"},
    )
    return done.returncode, done.stdout, done.stderr.decode("utf-8")


@pytest.mark.parametrize(
    "arguments", [("list",), ("list", "--format", "json"), ("validate",), ("--version",)]
)
def test_a_closed_standard_output_is_said(arguments: tuple[str, ...]) -> None:
    assert run_with(">&-", *arguments) == (2, b"", CLOSED)


def test_nothing_is_said_where_a_file_is_written(tmp_path: Path) -> None:
    assert run_with(">&-", "topics", "-o", f"{tmp_path}/topics.csv") == (0, b"", "")


@pytest.mark.parametrize(("arguments", "code"), [(("topics",), 0), (("show", "nobody"), 2)])
def test_a_closed_standard_error_changes_no_exit_code(
    arguments: tuple[str, ...], code: int
) -> None:
    assert (run_with("2>&-", *arguments)[0], run_with("", *arguments)[0]) == (code, code)


def test_a_closed_standard_input_is_an_empty_one() -> None:
    assert run_with("<&-", "validate", "-") == run_with("</dev/null", "validate", "-")
    assert run_with("<&-", "source", "add", "letter.txt")[0] == 2


def test_a_table_shows_what_the_encoding_lacks_by_code_points() -> None:
    code, output, errors = run_with("", "show", "drivers-guild-2022", encoding="ascii")
    _, whole, _ = run_with("", "show", "drivers-guild-2022")
    assert (code, errors) == (0, NOTE)
    assert output == whole.decode("utf-8").encode("ascii", "backslashreplace")
    assert b"    \\u2502 \\u201cfewer than 1,000 of us are permanent,\\u201d\n" in output


@pytest.mark.parametrize("form", ["json", "ndjson", "yaml", "csv", "markdown"])
def test_every_other_format_is_utf_8_wherever_it_goes(form: str) -> None:
    command = ("show", "drivers-guild-2022", "--format", form)
    assert run_with("", *command, encoding="latin-1") == run_with("", *command)


def test_a_report_for_programs_is_utf_8_as_well(invented: Path) -> None:
    broken = invented / "claims" / "bröken.yaml"
    broken.write_text("topics:\n  tolls:\n    titel: Tolls\n", encoding="utf-8")
    code, output, errors = run_with(
        "", "validate", str(broken), "--format", "json", encoding="ascii"
    )
    assert (code, errors) == (1, "")
    assert {Path(each["file"]).name for each in json.loads(output)["diagnostics"]} == {
        "bröken.yaml"
    }

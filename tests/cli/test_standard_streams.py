"""Standard streams that are closed, or of an encoding that lacks characters of the ledger."""

from __future__ import annotations

import ast
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import factcheck
from factcheck.cli.running import run
from factcheck.formats.table.repertoire import STAND_INS
from outcomes import INVENTED
from small_ledgers import write_ledger

CLOSED = "error: standard output cannot be written: it is closed\n"
NOTE = "note: the output is ascii; other characters are written as \\u2026\n"


def run_with(
    redirection: str, *arguments: str, encoding: str = "utf-8", width: str = "80"
) -> tuple[int, bytes, str]:
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
        env={**environment, "PYTHONIOENCODING": encoding, "COLUMNS": width},
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


SHOWN_IN_ASCII = """\
Appearances
  courier-2022-03-01: Riders return, drivers do not
    Jo Field, Courier, 2022-03-01
    address: https://courier.example/2022/riders-return
    verbatim: Ada Moreno (Guild) > Jo Field > Courier
    | \\u201cfewer than 1,000 of us are permanent,\\u201d
"""


def test_the_words_of_the_ledger_are_shown_by_code_points_and_all_else_is_drawn_plainly() -> None:
    code, output, errors = run_with("", "show", "drivers-guild-2022", encoding="ascii")
    assert (code, errors) == (0, NOTE)
    assert SHOWN_IN_ASCII in output.decode("ascii")


def test_nothing_is_noted_where_no_word_of_the_ledger_is_lacking() -> None:
    _, output, errors = run_with("", "measures", encoding="cp1252")
    assert (output.decode("cp1252").splitlines()[:4], errors) == (MEASURES_IN_CP1252, "")


MEASURES_IN_CP1252 = [
    "measure           title                 unit     kind   dimensions  figures",
    "----------------  --------------------  -------  -----  ----------  -------",
    "drivers-employed  Drivers employed      drivers  count  contract          2",
    "daily-riders      Riders a day          riders   count  service           1",
]

BELOW = re.compile(r" {2}\S")  # statements and details, which stand below a row
COMMANDS = (
    ("list",),
    ("export", "--format", "table"),
    ("timeline", "words"),
    ("parties",),
    ("source", "list"),
)
RULE = re.compile("[-─]+(?:  [-─]+)*")
WIDE = write_ledger(
    {
        "first": {
            "statement": "“Words” – no figure.",
            "appearances": [{"manner": "verbatim", "quote": "“Words”"}],
        },
        "second": {
            "statement": "A figure.",
            "figures": [{"value": "$5 million", "as_of": "2022-03-01"}],
            "appearances": [{"manner": "verbatim", "quote": "$5 million"}],
        },
    },
    corpus={"title": "Wörter"},
    topics={"words": {"title": "2018–19"}},
    parties={"speaker": {"name": "Škola – a school …", "kind": "other"}},
    sources={"paper": {"kind": "report", "publisher": "not-stated"}},
    measures={"amount": {"title": "Amount ≠ sum", "kind": "stock"}},
)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437", "koi8-r", "utf-8"])
@pytest.mark.parametrize("width", ["80", "140"])
def test_columns_stay_where_they_are_in_any_encoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str, width: str
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "corpus.yaml").write_text(WIDE, encoding="utf-8")
    (tmp_path / "factcheck.toml").write_text('corpus = "corpus.yaml"\n', encoding="utf-8")
    for command in COMMANDS:
        out = io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="")
        monkeypatch.setattr(sys, "stdout", out)
        assert run(command) == 0
        out.flush()
        assert isinstance(out.buffer, io.BytesIO)
        lines = out.buffer.getvalue().decode(encoding).splitlines()
        place = next(place for place, line in enumerate(lines) if RULE.fullmatch(line))
        gaps = [match.start() for match in re.finditer(" +", lines[place])]
        end = next((n for n in range(place, len(lines)) if not lines[n]), len(lines))
        rows = [each for each in lines[place - 1 : end] if not BELOW.match(each)]
        cells = {line[gap : gap + 2] for line in rows for gap in gaps}
        assert cells <= {"  ", " ", ""}, lines
        assert [line for line in lines if len(line) > int(width)] == []


def test_every_sign_that_tables_draw_has_a_stand_in_of_its_width() -> None:
    folder = Path(factcheck.__file__).parent / "formats" / "table"
    drawn = set()
    for name in ("layout", "lists", "claim_page", "disputes", "comparisons", "differences"):
        for node in ast.walk(ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                drawn |= {each for each in node.value if not each.isascii()}
    assert {len(STAND_INS[each]) for each in drawn} == {1}


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


FULL = "error: {} cannot be written: No space left on device\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("--help",), "the output"),
        (("list", "--help"), "the output"),
        (("list",), "standard output"),
        (("--version",), "standard output"),
        (("validate",), "standard output"),
        (("topics", "--format", "json"), "standard output"),
    ],
)
def test_a_full_disk_behind_standard_output_is_said(arguments: tuple[str, ...], what: str) -> None:
    assert run_with(">/dev/full", *arguments) == (2, b"", FULL.format(what))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [("nope",), ("list", "--topic", "nope"), ("list", "--nope")])
def test_a_full_disk_behind_standard_error_leaves_the_exit_code(arguments: tuple[str, ...]) -> None:
    assert run_with("2>/dev/full", *arguments) == (2, b"", "")

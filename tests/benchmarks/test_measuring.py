"""What the measuring command reports of runs, and how it runs programs; nothing is timed here."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
GOLDEN = Path(__file__).parent / "golden"

pytest.importorskip("pty", reason="benchmarks measure on POSIX only")


@pytest.fixture(autouse=True)
def _benchmarks_are_importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))


def measured(ratio: dict[str, Any], theirs: tuple[float, ...] | None = (2, 4, 2)) -> Any:
    from measuring_rows import Case, Ratio, Row
    from measuring_runs import Run
    from measuring_tables import Measured

    cases = (Case("ours", "factcheck", ()), Case("a peer", "peer", ()))
    row = Row("name", "Group", cases, (Ratio(1, **ratio),))
    ours = tuple(Run(seconds, seconds, 50, 0) for seconds in (3, 2, 5))
    others = None if theirs is None else tuple(Run(each, each, 20, 0) for each in theirs)
    problems = {} if theirs else {1: "cannot be installed: no such release"}
    return Measured(row, (ours, others), problems, (1, 1), (1000, 500), "seconds")


@pytest.mark.parametrize(
    ("ratio", "cells"),
    [
        (
            {"at_most": 1.5},
            ("ours", "a peer", "3 s : 2 s", "1.5", "0.5–2.5", "≤ 1.5", "yes"),
        ),
        (
            {"at_most": 1},
            ("ours", "a peer", "3 s : 2 s", "1.5", "0.5–2.5", "≤ 1", "no"),
        ),
        ({}, ("ours", "a peer", "3 s : 2 s", "1.5", "0.5–2.5", "", "")),
        (
            {"at_most": 1, "by_claims": True},
            ("ours", "a peer, per claim", "3 s : 2 s", "0.75", "0.25–1.25", "≤ 1", "yes"),
        ),
        (
            {"at_most": 2, "quantity": "peak"},
            ("ours, peak memory", "a peer", "50 MB : 20 MB", "2.5", "2.5–2.5", "≤ 2", "no"),
        ),
        (
            {"at_most_megabytes": 50, "quantity": "peak"},
            ("ours, peak memory", "a peer", "50 MB : 20 MB", "2.5", "2.5–2.5", "≤ 50 MB", "yes"),
        ),
        (
            {"at_most_megabytes": 49, "quantity": "peak"},
            ("ours, peak memory", "a peer", "50 MB : 20 MB", "2.5", "2.5–2.5", "≤ 49 MB", "no"),
        ),
    ],
)
def test_a_ratio_is_that_of_the_medians_with_the_least_and_greatest_pair(
    ratio: dict[str, Any], cells: tuple[str, ...]
) -> None:
    result = measured(ratio)
    assert result.cells(result.row.ratios[0]) == cells


def test_what_is_not_available_says_why_and_is_neither_reached_nor_missed() -> None:
    result = measured({"at_most": 1}, None)
    missing = "not available: a peer: cannot be installed: no such release"
    assert result.cells(result.row.ratios[0]) == ("ours", "a peer", missing, "", "", "≤ 1", "")
    assert result.as_json()["ratios"] == [
        {
            "other": "a peer",
            "quantity": "seconds",
            "per_claim": False,
            "ratio": None,
            "least": None,
            "greatest": None,
            "at_most": 1,
            "at_most_megabytes": None,
            "is_reached": None,
        }
    ]


@pytest.mark.parametrize("theirs", [(2, 4, 2), None])
def test_what_was_written_as_json_makes_the_same_table(theirs: tuple[float, ...] | None) -> None:
    from measuring_tables import markdown, measured_before

    result = measured({"at_most": 1.5}, theirs)
    again = measured_before(result.row, json.loads(json.dumps(result.as_json())), "seconds")
    assert again == result
    assert list(markdown([again], [])) == list(markdown([result], []))


def test_markdown_stands_between_two_marks() -> None:
    from measuring_tables import markdown

    assert "".join(markdown([measured({"at_most": 1.5})], ["On a machine."])) == (
        "<!-- measured by benchmarks/measure.py -->\n"
        "\n"
        "On a machine.\n"
        "\n"
        "### Group\n"
        "\n"
        "| what | against | measured | ratio | min–max | target | reached |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| ours | a peer | 3 s : 2 s | 1.5 | 0.5–2.5 | ≤ 1.5 | yes |\n"
        "\n"
        "<!-- end of what was measured -->\n"
    )


def test_a_program_in_a_terminal_sees_one_and_in_a_pipe_does_not(tmp_path: Path) -> None:
    from measuring_runs import run

    code = "import sys; print('y' * 100_000 if sys.stdout.isatty() else 'n' * 200_000, end='')"
    command = [sys.executable, "-c", code]
    piped = run(command, tmp_path, os.environ, codes=frozenset({0}))
    shown = run(command, tmp_path, os.environ, codes=frozenset({0}), terminal=True)
    assert (piped.output, shown.output) == (200_000, 100_000)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import sys; sys.exit('no such option: --fast')", "exit code 1: no such option: --fast"),
        ("raise SystemExit(3)", "exit code 3: nothing said"),
    ],
)
def test_another_exit_code_is_said_with_the_last_words(
    tmp_path: Path, code: str, message: str
) -> None:
    from measuring_runs import UnavailableError, run

    with pytest.raises(UnavailableError) as raised:
        run([sys.executable, "-c", code], tmp_path, os.environ, codes=frozenset({0}))
    assert str(raised.value) == message


def test_every_row_names_programs_and_corpora_that_are_known() -> None:
    from measuring_corpora import CORPORA
    from measuring_programs import PROGRAMS
    from measuring_rows import ROWS_OF_TABLE

    cases = [case for row in ROWS_OF_TABLE for case in row.cases]
    assert {case.program for case in cases} <= set(PROGRAMS)
    assert {case.corpus for case in cases} <= {*CORPORA, ""}
    names = [row.name for row in ROWS_OF_TABLE]
    assert len(set(names)) == len(names)
    json.loads((BENCHMARKS / "peers" / "claims.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("is_quick", [False, True], ids=["full", "quick"])
def test_a_name_has_the_sizes_that_are_measured(
    is_quick: bool, tmp_path: Path, golden: Callable[[Path, str], None]
) -> None:
    from measure import Measuring
    from measuring_programs import Programs
    from measuring_rows import ROWS_OF_TABLE

    measuring = Measuring(Programs(tmp_path, tmp_path), "seconds", is_quick=is_quick)
    cases = [case for row in ROWS_OF_TABLE for case in measuring.named(row).cases]
    names = {case.name for case in cases if any(map(str.isdigit, case.name))}
    file = GOLDEN / f"names-{'quick' if is_quick else 'full'}.txt"
    golden(file, "".join(f"{name}\n" for name in sorted(names)))


def test_what_a_quick_run_wrote_as_json_keeps_its_names() -> None:
    from dataclasses import replace

    from measuring_tables import measured_before

    result = measured({})
    cases = tuple(
        replace(case, name=f"{case.name}, {{claims}} claims") for case in result.row.cases
    )
    template = replace(result.row, cases=cases)
    again = measured_before(template, json.loads(json.dumps(result.as_json())), "seconds")
    assert again == result

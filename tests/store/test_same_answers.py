"""Every command answers from the index what it answers from the files, byte for byte."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run
from factcheck.runtime import parallel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

QUESTIONS = [
    ["list"],
    ["list", "--topic", "fares"],
    ["list", "--topic", "no-such-topic"],
    ["list", "--party", "drivers-guild", "--sort", "value"],
    ["list", "--claimant", "ada-moreno", "--sort", "-said-on"],
    ["list", "--measure", "fare-income", "--format", "csv"],
    ["list", "--source", "courier-2022-03-01", "--format", "json"],
    ["list", "--basis", "actual", "--manner", "paraphrase"],
    ["list", "--since", "2022-02", "--until", "2022-03"],
    ["list", "--no-figure"],
    ["export", "--has-figure"],
    ["list", "--disputed", "--unreviewed", "--text", "DRIVERS"],
    ["list", "--text", "nobody says this"],
    ["list", "--limit", "3", "--format", "markdown"],
    ["list", "FARES", "--year", "2020", "--min", "$49 million"],
    ["list", "--near", "5%", "--format", "csv"],
    ["export", "--near", "5%", "--format", "ndjson"],
    ["disputes", "--max", "2,000 drivers"],
    ["conflicts", "--near", "$49 million"],
    ["disputes"],
    ["disputes", "--topic", "staffing", "--format", "json"],
    ["compare", "fares"],
    ["compare", "staffing", "--format", "json"],
    ["timeline", "fares"],
    ["timeline", "staffing", "--format", "csv"],
    ["topics"],
    ["parties"],
    ["sources", "--format", "ndjson"],
    ["measures", "--format", "yaml"],
    ["show", "fares"],
    ["show", "drivers-guild"],
    ["show", "ada-moreno", "--format", "markdown"],
    ["show", "courier-2022-03-01"],
    ["show", "income-guild-2022", "--format", "json"],
    ["show", "incme-guild-2022"],
    ["export"],
    ["export", "--topic", "fares", "--format", "ndjson"],
    ["export", "--format", "csv"],
    ["validate"],
    ["validate", "claims/fares.yaml", "--select", "FC2", "--fail-on", "warning"],
    ["validate", "--format", "json", "--evidence", "required"],
]


@pytest.mark.parametrize("arguments", QUESTIONS, ids=" ".join)
def test_the_index_gives_the_same_answer(
    arguments: list[str],
    invented: Path,
    index_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(invented)
    monkeypatch.setenv("COLUMNS", "100")
    before = set(index_folder.glob("*"))
    answers = []
    for more in (["--no-index"], [], []):
        code = run([*arguments, *more])
        answers.append((code, capsys.readouterr()))
    assert answers[1] == answers[0]
    assert answers[2] == answers[0]
    assert len(set(index_folder.glob("*")) - before) == 1


@pytest.mark.parametrize("is_writable", [True, False])
@pytest.mark.parametrize("arguments", QUESTIONS, ids=" ".join)
def test_a_large_corpus_gives_the_same_answer(
    arguments: list[str],
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    is_writable: bool,
) -> None:
    monkeypatch.chdir(invented)
    monkeypatch.setenv("COLUMNS", "100")
    folder = tmp_path / "indexes"
    monkeypatch.setenv("FACTCHECK_INDEX", str(folder))
    if not is_writable:
        folder.write_text("a file where the folder should be")
    expected = run([*arguments, "--no-index"]), capsys.readouterr()
    monkeypatch.setattr("factcheck.corpus.load.KEPT_BYTES", 0)
    monkeypatch.setattr(parallel, "may_copy", lambda: False)
    assert (run(arguments), capsys.readouterr()) == expected
    assert folder.is_dir() == is_writable


def test_an_index_holds_what_the_files_hold_after_any_change(
    invented: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(invented)
    fares = invented / "claims" / "fares.yaml"
    whole = fares.read_text()
    more = invented / "claims" / "more.yaml"
    changes: list[Callable[[], object]] = [
        lambda: None,
        lambda: fares.write_text(whole.replace("$48 million", "$47 million")),
        lambda: fares.write_text(f"# a line more\n{whole}"),
        lambda: more.write_text(MORE),
        lambda: more.write_text(MORE.replace("fares", "tolls")),
        lambda: more.write_text(MORE.replace("topic:", "topik:")),
        lambda: more.write_text(f"{MORE}topics:\n  tolls:\n    title: Tolls\n"),
        lambda: more.write_text(MORE.replace("tickets-fall-2022", "income-guild-2022")),
        lambda: more.write_text(MORE.replace("[fa", "[")),
        lambda: more.rename(invented / "claims" / "again.yaml"),
        lambda: (invented / "claims" / "again.yaml").unlink(missing_ok=True),
        lambda: (invented / "data" / "evidence.lock").write_text(""),
        lambda: fares.write_text(whole),
    ]
    for change in changes:
        change()
        for question in (["list"], ["validate"], ["list", "--format", "json"], ["validate"]):
            run(question)
            with_index = capsys.readouterr()
            run([*question, "--no-index"])
            assert with_index == capsys.readouterr(), (change, question)


MORE = """claims:
  tickets-fall-2022:
    topic: fares
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: Tickets will cost less.
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: tickets will cost less
"""


def test_an_index_serves_whichever_checks_are_asked_for(
    invented: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (invented / "factcheck.toml").write_text('corpus = "data/claims.yaml"\nignore = ["FC401"]\n')
    fares = invented / "claims" / "fares.yaml"
    fares.write_text(fares.read_text().replace("quote: $48 million", "quote: $47 million"))
    monkeypatch.chdir(invented)
    said = []
    for options in ([], ["--select", "FC3"], ["--ignore", "FC301"], [], ["--ignore", "FC4"]):
        for _ in range(2):
            run(["validate", *options])
            with_index = capsys.readouterr()
            run(["validate", "--no-index", *options])
            assert with_index == capsys.readouterr(), options
        said.append("FC401" in with_index.out)
    assert said == [False, False, True, False, False]


MEASURE = """measures:
  {0}:
    title: {0}
    of: riverside-transit
    unit: USD
    kind: flow
    part_of: {1}
"""
COMPUTED = """claims:
  computed-2022:
    topic: fares
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: Computed.
    figures:
      - measure: daily-riders
        value: 300 riders
        as_of: not-stated
        basis: actual
        equals: nobody-2023 * 1
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: 300 riders
"""


def test_what_depends_on_all_records_is_found_anew(
    invented: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(invented)
    claims = invented / "claims"
    more = COMPUTED.replace("        equals: nobody-2023 * 1\n", "")
    changes: list[Callable[[], object]] = [
        lambda: (claims / "m.yaml").write_text(MEASURE.format("one-a", "two-b")),
        lambda: (claims / "n.yaml").write_text(MEASURE.format("two-b", "one-a")),
        lambda: (claims / "n.yaml").rename(claims / "a.yaml"),
        lambda: (claims / "c.yaml").write_text(COMPUTED),
        lambda: (claims / "d.yaml").write_text(more.replace("computed-2022", "nobody-2024")),
        lambda: (claims / "e.yaml").write_text(more.replace("computed-2022", "nobody-2022")),
        (claims / "d.yaml").unlink,
        (claims / "a.yaml").unlink,
        (claims / "m.yaml").unlink,
        (claims / "e.yaml").unlink,
        lambda: (claims / "c.yaml").write_text(COMPUTED.replace("Computed", "Counted")),
    ]
    seen: set[str] = set()
    for change in changes:
        change()
        for _ in range(2):
            run(["validate"])
            with_index = capsys.readouterr()
            run(["validate", "--no-index"])
            assert with_index == capsys.readouterr()
        seen.update(code for code in ("FC309", "FC312", "did you mean") if code in with_index.out)
    assert seen == {"FC309", "FC312", "did you mean"}


def hide_the_lock(root: Path) -> None:
    """Put a folder where the lock was."""
    (root / "data" / "evidence.lock").unlink()
    (root / "data" / "evidence.lock").mkdir()


def let_the_lock_lead_to_itself(root: Path) -> None:
    """Put a link to itself where the lock was."""
    (root / "data" / "evidence.lock").unlink()
    (root / "data" / "evidence.lock").symlink_to("evidence.lock")


def let_the_lock_lead_nowhere(root: Path) -> None:
    """Put a link to nothing where the lock was."""
    (root / "data" / "evidence.lock").unlink()
    (root / "data" / "evidence.lock").symlink_to("nowhere")


def name_a_file_in_other_bytes(root: Path) -> None:
    """Give a file a name that is not UTF-8."""
    (root / "claims" / "fares.yaml").rename(os.fsdecode(os.fsencode(root) + b"/claims/f\xff.yaml"))


@pytest.mark.skipif(sys.platform == "win32", reason="links and such names are not to be had there")
@pytest.mark.parametrize(
    "change",
    [
        hide_the_lock,
        let_the_lock_lead_to_itself,
        let_the_lock_lead_nowhere,
        name_a_file_in_other_bytes,
    ],
)
def test_odd_files_are_answered_alike(
    change: Callable[[Path], None],
    invented: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (invented / "data" / "evidence.lock").write_text(
        '{"format":"factcheck evidence","version":2}\n'
    )
    monkeypatch.chdir(invented)
    run(["validate"])
    capsys.readouterr()
    change(invented)
    for question in (["validate"], ["validate"], ["list"], ["list"]):
        code = run(question)
        with_index = (
            capsys.readouterr().out
        )  # of characters that cannot be written a process tells once
        assert code == run([*question, "--no-index"])
        assert with_index == capsys.readouterr().out


@pytest.mark.parametrize("folder", ["n" * 300, "a/" * 2_500, "file/below"])
def test_an_index_that_can_lie_nowhere_is_done_without(
    folder: str,
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.chdir(invented)
    monkeypatch.setenv("FACTCHECK_INDEX", str(tmp_path / folder))
    for question in (["validate"], ["list"]):
        code = run(question)
        with_index = capsys.readouterr()
        assert code == run([*question, "--no-index"])
        assert with_index == capsys.readouterr()

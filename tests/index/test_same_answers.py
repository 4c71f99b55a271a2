"""Every command answers from the index what it answers from the files, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run

if TYPE_CHECKING:
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
    ["list", "--disputed", "--unreviewed", "--text", "DRIVERS"],
    ["list", "--text", "nobody says this"],
    ["list", "--limit", "3", "--format", "markdown"],
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


def test_an_index_holds_what_the_files_hold_after_any_change(
    invented: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(invented)
    fares = invented / "claims" / "fares.yaml"
    whole = fares.read_text()
    more = invented / "claims" / "more.yaml"
    changes = [
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

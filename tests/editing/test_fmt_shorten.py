"""Files without what they say twice: whole files before and after, and that they mean the same."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.api import open_corpus
from factcheck.cli.running import run
from factcheck.diff.differences import State, find_differences
from factcheck.diff.views import StateView
from factcheck.editing.fmt.files import (
    UnnamedFileError,
    format_files,
    shorten_files,
    write_files,
)
from factcheck.model.chains import fill_chains
from factcheck.model.proofs import Lock

if TYPE_CHECKING:
    from factcheck.model.claims import Claim

ROOT = Path(__file__).parent.parent.parent
SHORTENED = Path(__file__).parent / "shortened"
CASES = sorted(SHORTENED.glob("*.yaml"))


def shorten(folder: Path, text: str) -> str:
    """Shorten a claim file of the invented corpus."""
    file = folder / "claims" / "more.yaml"
    file.write_text(text, encoding="utf-8", newline="")
    (found,) = shorten_files([file])
    assert (found.failure, found.diagnostics) == (None, ())
    return found.after.decode()


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_what_is_said_twice_is_taken_away(
    file: Path, invented: Path, request: pytest.FixtureRequest
) -> None:
    expected = file.with_suffix(".short")
    found = shorten(invented, file.read_text(encoding="utf-8"))
    if request.config.getoption("--update-golden"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")
    assert shorten(invented, found) == found


def test_standard_input_has_no_corpus_to_be_shortened_by() -> None:
    with pytest.raises(UnnamedFileError) as raised:
        shorten_files([Path("-")])
    assert raised.value.message == "'-' cannot be shortened, expected files of a corpus"


def test_a_file_that_cannot_be_read_whole_is_left_alone(invented: Path) -> None:
    file = invented / "claims" / "more.yaml"
    file.write_text("claims:\n  a: {topic: fares}\n", encoding="utf-8")
    (found,) = shorten_files([file])
    assert (found.changes, [each.code for each in found.diagnostics]) == (False, ["FC005"])


@pytest.fixture(params=["invented", "shipped"])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """Copies of a corpus as it is written, and shortened."""
    of = {"invented": ROOT / "tests" / "invented", "shipped": ROOT}[request.param]
    folders = tmp_path / "long", tmp_path / "short"
    for folder in folders:
        for part in ("data", "claims"):
            shutil.copytree(of / part, folder / part)
    write_files(shorten_files([folders[1]]))
    return folders


def claims_of(folder: Path) -> dict[str, Claim]:
    corpus = open_corpus(folder).corpus
    return {key: fill_chains(each, corpus.sources) for key, each in corpus.claims.items()}


def state_of(folder: Path) -> State:
    corpus = open_corpus(folder).corpus
    return State(StateView("here", "here"), corpus, Lock({}, {}))


QUESTIONS = (
    ["list"],
    ["list", "--format", "csv"],
    ["list", "--source", "courier-2022-03-01", "--source", "laist-2019-01-17"],
    ["disputes", "--format", "markdown"],
    ["topics"],
    ["sources"],
    ["export"],
    ["export", "--format", "json"],
    ["conflicts"],
    ["validate"],
    ["verify"],
)


@pytest.mark.usefixtures("index_folder")
def test_a_shortened_corpus_answers_as_the_one_written_out(
    both: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    long, short = both
    assert claims_of(short) == claims_of(long)
    assert find_differences(state_of(long), state_of(short)).is_empty
    lengths = [
        sum(len(file.read_bytes()) for file in (folder / "claims").iterdir()) for folder in both
    ]
    assert lengths[1] <= lengths[0]  # the shipped one says nothing twice as it is
    assert not any(each.changes for each in (*format_files([short]), *shorten_files([short])))
    for question in QUESTIONS:
        answers = []
        for folder in (long, short, short):
            monkeypatch.chdir(folder)
            code = run(question)
            answers.append((code, capsys.readouterr()))
        assert answers[1:] == answers[:1] * 2

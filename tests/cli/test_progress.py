"""A long command says how far it is, to who looks at it; stopped, it says where it was."""

from __future__ import annotations

import io
import threading
from typing import TYPE_CHECKING

import pytest

from factcheck.cli import progress as progress_module
from factcheck.cli.exits import Exit
from factcheck.cli.progress import PROGRESS, Progress
from factcheck.cli.running import run
from factcheck.corpus.load import KEPT_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CLAIM = """\
  riders-{file}-{number}:
    topic: fares
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: {words}
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: riders
"""


class Screen(io.StringIO):
    """A standard error that somebody looks at, or not."""

    def __init__(self, *, is_seen: bool) -> None:
        super().__init__()
        self._is_seen = is_seen

    def isatty(self) -> bool:
        """Tell whether somebody looks."""
        return self._is_seen


def shown(told: list[tuple[float, int]], monkeypatch: pytest.MonkeyPatch, *, is_seen: bool) -> str:
    """Tell at some seconds after the start how many of ten parts are done; give what is shown."""
    screen = Screen(is_seen=is_seen)
    monkeypatch.setattr("sys.stderr", screen)
    progress = Progress(began=0)
    for seconds, done in told:
        monkeypatch.setattr(progress_module, "monotonic", lambda seconds=seconds: seconds)
        progress.report("the files read", done, 10)
    return screen.getvalue()


def test_nothing_is_shown_within_the_first_second(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not shown([(0.1, 1), (0.9, 9), (0.95, 10)], monkeypatch, is_seen=True)


def test_nothing_is_shown_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not shown([(5, 1), (6, 2), (7, 10)], monkeypatch, is_seen=False)


def test_one_line_is_shown_ten_times_a_second_and_taken_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = [(0.9, 1), (1.1, 2), (1.15, 3), (1.3, 4), (1.4, 10), (1.5, 10)]
    assert shown(told, monkeypatch, is_seen=True) == (
        "\r\x1b[K20 % of the files read\r\x1b[K40 % of the files read\r\x1b[K"
    )


@pytest.fixture
def large(invented: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a corpus of more bytes than are read by one process."""
    words = "many words that say little " * 2_000
    for file in range(12):
        text = "".join(CLAIM.format(file=file, number=each, words=words) for each in range(10))
        (invented / "claims" / f"large-{file}.yaml").write_text(f"claims:\n{text}")
    assert sum(each.stat().st_size for each in invented.glob("*/*.yaml")) > KEPT_BYTES
    monkeypatch.chdir(invented)
    return invented


@pytest.fixture
def alone() -> Iterator[None]:
    """Do all the work in this process, so that its parts are done in turn: beside another thread."""
    is_over = threading.Event()
    other = threading.Thread(target=is_over.wait)
    other.start()
    yield
    is_over.set()
    other.join()


@pytest.mark.parametrize("work", ["the files read", "the index written"])
@pytest.mark.usefixtures("alone", "large", "index_folder")
def test_a_run_that_is_stopped_says_where_it_was_and_leaves_nothing_half_done(
    work: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    report = PROGRESS.report
    shares: list[int] = []

    def stop_in_the_middle(name: str, done: int, total: int) -> None:
        report(name, done, total)
        if name == work and done * 2 >= total > done:
            shares.append(100 * done // total)
            raise KeyboardInterrupt

    monkeypatch.setattr(PROGRESS, "report", stop_in_the_middle)
    assert run(["validate"]) == Exit.INTERRUPTED
    assert capsys.readouterr() == ("", f"interrupted at {shares[0]} % of {work}\n")
    monkeypatch.setattr(PROGRESS, "report", report)
    assert run(["validate", "--no-index"]) == 0
    expected = capsys.readouterr()
    for _ in range(2):
        assert run(["validate"]) == 0
        assert capsys.readouterr() == expected


def test_a_run_that_is_stopped_before_it_began_says_so(
    invented: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.validation.validate.find_corpus", stop)
    monkeypatch.chdir(invented)
    assert run(["validate"]) == Exit.INTERRUPTED
    assert capsys.readouterr() == ("", "interrupted\n")

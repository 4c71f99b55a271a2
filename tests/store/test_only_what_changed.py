"""What is read, written and asked again after a change: counted, never timed."""

from __future__ import annotations

import sys
import tracemalloc
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.cli.running import run
from factcheck.evidence.lock_row import LockError
from factcheck.store.sqlite import corpus, links, records
from factcheck.store.sqlite.database import Index
from factcheck.store.sqlite.files import compute_digest
from factcheck.validation import lock_state
from factcheck.validation.validate import validate
from small_ledgers import write_more

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

    from small_ledgers import Fields, Records

FILES = 12
LATER = 1 << 62
"""In nanoseconds, the year 2116: no file is young, so its stamp alone says whether it is the same."""


def say_riders(number: int, before: int) -> Records:
    """Write a claim, and an answer to the claim of another number."""
    rebuts = {"claim": f"riders-{before}", "how": "rebuts", "in": "courier-2022-03-01"}
    return {
        f"riders-{number}": {
            "statement": f"Claim number {number}.",
            "appearances": [{"quote": f"claim number {number}"}],
        },
        f"answer-{number}": {
            "claimant": "drivers-guild",
            "counters": [rebuts],
            "appearances": [{"quote": f"number {before} is wrong"}],
        },
    }


def counted(action: Callable[[], object]) -> tuple[list[str], Counter[str]]:
    """Run something; give the files that were composed and how often each check saw a claim."""
    composed: list[str] = []
    seen: Counter[str] = Counter()

    def watch(frame: FrameType, event: str, argument: Any) -> None:
        del argument
        code = frame.f_code
        if event == "call" and code.co_name == "parse_document":
            composed.append(str(frame.f_locals["name"]).rpartition("/")[2])
        elif event == "call" and "quote_too_long" in code.co_filename and "quote" in frame.f_locals:
            seen[frame.f_locals["quote"]] += 1

    sys.setprofile(watch)
    try:
        action()
    finally:
        sys.setprofile(None)
    return sorted(composed), seen


@pytest.fixture
def large(invented: Path) -> Path:
    """Give a corpus of several files, each answering a claim of the one before."""
    for number in range(FILES):
        text = write_more(say_riders(number, (number - 1) % FILES))
        (invented / "claims" / f"riders-{number:02}.yaml").write_text(text)
    return invented


def test_only_the_files_that_changed_are_read_and_only_what_rests_on_them_is_checked(
    large: Path, index_folder: Path
) -> None:
    def check() -> object:
        return validate((large,), index=index_folder, now=LATER)

    everything = sorted(each.name for each in large.glob("*/*.yaml"))
    composed, seen = counted(check)
    assert composed == everything
    assert sum(seen.values()) > 2 * FILES

    assert counted(check) == ([], Counter())

    file = large / "claims" / "riders-03.yaml"
    file.write_text(file.read_text().replace("Claim number 3.", "Claim number three."))
    composed, seen = counted(check)
    assert composed == ["riders-03.yaml"]
    assert set(seen) == {"claim number 3", "number 2 is wrong", "number 3 is wrong"}

    (large / "claims" / "riders-04.yaml").unlink()
    composed, seen = counted(check)
    # what answers a claim that is gone leads nowhere: everything is read, to say so
    assert composed == [each for each in everything if each != "riders-04.yaml"]


@pytest.fixture
def young(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands run in 1970, so that every file is too young for its stamp to prove anything."""
    monkeypatch.setattr("time.time_ns", lambda: 0)
    monkeypatch.setattr("factcheck.cli.commands.validate.time_ns", lambda: 0)


@pytest.mark.usefixtures("young")
def test_a_question_reads_no_file_once_there_is_an_index(
    large: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(large)
    questions = [["list", "--topic", "fares"], ["disputes"], ["show", "riders-3"], ["export"]]
    run(questions[0])
    for question in questions:
        assert counted(lambda question=question: run(question))[0] == []  # type: ignore[misc]
    capsys.readouterr()


def test_a_lock_is_hashed_until_its_stamp_proves_that_it_is_the_same(
    large: Path, index_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = large / "data" / "evidence.lock"
    header = '{"format":"factcheck evidence","version":2}\n'
    lock.write_text(header)
    hashed: list[Path] = []

    def counting(path: Path) -> str:
        hashed.append(path)
        return compute_digest(path)

    monkeypatch.setattr(lock_state, "compute_digest", counting)

    def check(now: int) -> int:
        hashed.clear()
        validate((large,), index=index_folder, now=now)
        return hashed.count(lock)

    young = lock.stat().st_ctime_ns
    assert [check(now) for now in (young, young, LATER, LATER)] == [1, 1, 1, 0]
    lock.write_text(header.replace("2", "13"))  # of another size: its times may be the same
    with pytest.raises(LockError):
        check(LATER)


def write_many(root: Path, claims: int) -> None:
    """Write so many claims and as many answers, at most a hundred of each in a file."""
    for first in range(0, claims, 100):
        numbers = range(first, min(first + 100, claims))
        said: dict[str, Fields] = {}
        for each in numbers:
            said |= say_riders(each, (each - 1) % claims)
        (root / "claims" / f"riders-{first // 100:02}.yaml").write_text(write_more(said))


@pytest.mark.usefixtures("young")
@pytest.mark.parametrize(
    ("question", "most"), [(("validate",), 14), (("list", "--topic", "fares"), 650)]
)
def test_the_index_is_asked_as_often_for_much_as_for_little(
    question: tuple[str, ...],
    most: int,
    invented: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(invented)
    asked = Counter[str]()
    rows = Index.read_rows

    def counting(index: Index, query: str, *values: object) -> Iterator[tuple[object, ...]]:
        asked[query] += 1
        return rows(index, query, *values)

    monkeypatch.setattr(Index, "read_rows", counting)
    statements = []
    for claims in (300, 900):
        write_many(invented, claims)
        run(question)
        asked.clear()
        assert run(question) == 0
        statements.append(asked.total())
    capsys.readouterr()
    assert statements[0] == statements[1] <= most


@pytest.mark.usefixtures("young")
@pytest.mark.parametrize("form", ["ndjson", "csv"])
def test_an_export_takes_as_much_memory_for_many_claims_as_for_few(
    form: str,
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(invented)
    for module, most in (
        (records, "MOST_KEPT"),
        (records, "MOST_CLAIMS_KEPT"),
        (links, "MOST_LINKS"),
        (links, "MANY"),
        (corpus, "MANY"),
    ):
        monkeypatch.setattr(module, most, 50)
    question = ["export", "--format", form, "--output", str(tmp_path / "claims")]
    peaks = []
    for claims in (200, 800):
        write_many(invented, claims)
        run(question)
        tracemalloc.start()
        assert run(question) == 0
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0]  # of a claim no more is kept than its place in the order

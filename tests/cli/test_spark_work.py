"""Quotes are proven and web archives scanned by the workers of Spark as by processes: the same words, files and codes."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path
from shutil import copytree, which
from typing import TYPE_CHECKING

import pytest

from factcheck.runtime.parallel import MOST_TASKS
from factcheck.store.dataset.spark import SparkError
from factcheck.store.dataset.spark_work import run_on_spark
from outcomes import INVENTED
from web_archives import pack, write_page, write_record

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Outcome, Program

needs_spark = pytest.mark.skipif(
    find_spec("pyspark") is None or which("java") is None,
    reason="the extra 'spark' brings PySpark, and openjdk-17-jre-headless a Java",
)
pytestmark = pytest.mark.filterwarnings(
    # PySpark leaves sockets and a pipe to a Java to the collector
    "ignore:Exception ignored in. <(socket|_io.FileIO):pytest.PytestUnraisableExceptionWarning"
)
ENGINES = {"processes": ("--jobs", "2"), "spark": ("--engine", "spark", "--master", "local[1]")}


def lose_and_move(archive: Path) -> None:
    """Make of an archive one in which quotes have moved, are not found, or are of a source that is lost."""
    file = archive / "courier-2022-03-01.txt"
    text = file.read_text(encoding="utf-8")
    assert "1,240" in text
    file.write_text("A line more.\n" + text.replace("1,240", "1,250"), encoding="utf-8")
    (archive / "guild-letter-2022-02.txt").unlink()


def break_text(archive: Path) -> None:
    """Make of an archive one in which a text is none."""
    (archive / "guild-letter-2022-02.txt").write_bytes(b"\xff")


VERIFIED: dict[str, tuple[Callable[[Path], None], tuple[str, ...], int]] = {
    "lost, moved and not found": (lose_and_move, ("--update",), 1),
    "the same as JSON": (lose_and_move, ("--format", "json"), 1),
    "a text that cannot be read": (break_text, (), 3),
}


@pytest.mark.slow
@needs_spark
@pytest.mark.parametrize("case", VERIFIED)
def test_spark_says_of_quotes_what_processes_say(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    harm, options, code = VERIFIED[case]
    said: dict[str, tuple[Outcome, bytes]] = {}
    for name, engine in ENGINES.items():
        root = Path(copytree(INVENTED, tmp_path / name))
        harm(root / "archive")
        monkeypatch.chdir(root)
        outcome = program("verify", "--archive", "archive", *options, *engine)
        said[name] = outcome, (root / "data" / "evidence.lock").read_bytes()
    assert said["spark"] == said["processes"]
    assert said["spark"][0].code == code


@pytest.mark.slow
@needs_spark
def test_spark_finds_in_web_archives_what_processes_find(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    broken = write_record("https://a.example/", b"\xff")
    torn = write_record("https://b.example/", b"<p>8 seats</p>", length=9_000)
    pages = [write_page(f"{number}", f"There are {number} seats.") for number in range(30)]
    Path("a.warc.gz").write_bytes(pack(pages[0], broken, pages[1]))
    Path("b.warc").write_bytes(b"".join((pages[2], torn, *pages[3:])))
    Path("c.warc").write_bytes(b"nothing")
    files = ("--warc", "a.warc.gz", "b.warc", "c.warc", "-o", "t.parquet", "--first", "7 seats")
    said: dict[str, tuple[Outcome, bytes]] = {}
    for name, engine in ENGINES.items():
        outcome = program("scan", *files, *engine)
        said[name] = outcome, Path("t.parquet").read_bytes()
        Path("t.parquet").unlink()
    assert said["spark"] == said["processes"]
    assert said["spark"][0].output.splitlines()[0] == (
        "t.parquet: 30 figures of 30 pages in 3 files, 3 records refused"
    )
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.warc.gz", "b.warc", "c.warc"]


@pytest.mark.slow
@needs_spark
def test_results_come_in_the_order_of_the_tasks() -> None:
    tasks = [*range(MOST_TASKS + 50)]
    assert run_on_spark(tasks, [each % 7 for each in tasks], str) == [*map(str, tasks)]


@pytest.mark.slow
@needs_spark
def test_what_only_a_worker_cannot_do_is_said(tmp_path: Path) -> None:
    with (tmp_path / "file").open("wb") as stream, pytest.raises(SparkError) as failed:
        run_on_spark([stream.fileno()], [1], os.fstat, master="local[1]")
    assert (failed.value.message, failed.value.hint) == (
        "a worker of Spark at 'local[1]' cannot do what this machine can: [Errno 9] Bad file descriptor",
        "give every worker the same files, by the same paths, and the same program",
    )


def test_nothing_to_do_starts_no_spark() -> None:
    assert run_on_spark([], [], str, master="host:7077") == []


COMMANDS = {"verify": ("verify",), "scan": ("scan", "-o", "t.parquet", "--warc", "none.warc")}
REFUSED = {
    "processes of Spark": (
        ("--engine", "spark", "--jobs", "3"),
        "error: --jobs 3 limits the processes of this machine, which --engine spark does not start\n"
        "  hint: --master 'local[3]' runs Spark on so many processors\n",
    ),
    "a cluster of processes": (
        ("--master", "spark://host:7077"),
        "error: --master spark://host:7077 is where Spark runs, expected --engine spark beside it\n",
    ),
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
@pytest.mark.parametrize(("options", "errors"), REFUSED.values(), ids=REFUSED)
def test_an_option_that_does_not_go_with_the_engine_is_refused(
    program: Program, command: tuple[str, ...], options: tuple[str, ...], errors: str
) -> None:
    outcome = program(*command, *options)
    assert (outcome.code, outcome.output, outcome.errors) == (2, "", errors)


LACKING = {
    "no address": (
        "host:7077",
        "error: --master is 'host:7077', expected the address of a cluster: spark://, yarn, k8s://, local\n"
        "  hint: such as spark://host:7077\n",
    ),
    "no extra": (
        "local[1]",
        "error: Spark needs the extra 'spark'\n  hint: pip install 'factcheck-ledger[spark]'\n",
    ),
}


@pytest.mark.parametrize(("master", "errors"), LACKING.values(), ids=LACKING)
def test_what_spark_lacks_is_said(
    program: Program,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    master: str,
    errors: str,
) -> None:
    for name in ("pyspark", "pyspark.sql"):
        monkeypatch.setitem(sys.modules, name, None)
    (tmp_path / "a.warc").write_bytes(write_page("a", "There are 40 seats."))
    monkeypatch.chdir(INVENTED)
    outcomes = [
        program("verify", "--archive", "archive", "--engine", "spark", "--master", master),
        program(
            *("scan", "--warc", str(tmp_path / "a.warc"), "-o", str(tmp_path / "t.parquet")),
            *("--engine", "spark", "--master", master),
        ),
    ]
    for outcome in outcomes:
        assert (outcome.code, outcome.output, outcome.errors) == (2, "", errors)
    assert [each.name for each in tmp_path.iterdir()] == ["a.warc"]


@pytest.mark.slow
@needs_spark
def test_a_missing_java_is_said(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_HOME", str(INVENTED / "none"))
    outcome = program("verify", "--archive", "archive", *ENGINES["spark"])
    assert (outcome.code, outcome.output, outcome.errors) == (
        2,
        "",
        "error: Spark needs a Java of version 17 or later, and the extra 'spark'\n"
        "  hint: pip install 'factcheck-ledger[spark]'\n",
    )

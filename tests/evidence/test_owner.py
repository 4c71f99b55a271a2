"""One run at a time replaces the archived files of a source; what a killed one left is taken over."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import FactcheckError
from factcheck.evidence.archive.owner import lock_source
from factcheck.evidence.archive.write import close_unfinished, store, undo_unfinished
from factcheck.evidence.fetch.acquire import fetch_or_read
from factcheck.runtime.atomic_write import name_this_run
from killing import KILLED, run_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

for package in ("httpx", "warcio", "trafilatura", "pypdf"):
    pytest.importorskip(package, reason="archiving is an extra: pip install '.[fetch]'")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs the processes of POSIX")

GIVEN = ("--id", "riders", "--title", "T", "--publisher", "not-stated", "--published", "2022")
ADD = ("source", "add", "riders.txt", *GIVEN, "--yes")


def _texts(folder: Path) -> dict[str, str]:
    found = (file for file in folder.rglob("*") if file.is_file() and "riders" in file.name)
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(found)}


def _store(folder: Path, text: str) -> None:
    file = folder.parent / "riders.txt"
    file.write_text(text, encoding="utf-8")
    moment = "2022-03-05T06:30:00Z"
    with store(fetch_or_read(str(file)), "riders", folder, moment=moment, archive_address=None):
        pass


RUNS: dict[str, Callable[[Path], object]] = {
    "archiving": lambda folder: _store(folder, "970 riders"),
    "finishing": lambda folder: close_unfinished(folder, "riders"),
    "undoing": lambda folder: undo_unfinished(folder, "riders"),
}


def _name_of_another(*, has_ended: bool) -> str:
    """Name a process that has ended, or the one that runs this one."""
    process = os.getppid()
    if has_ended:
        ended = subprocess.Popen([sys.executable, "-c", ""])
        ended.wait()
        process = ended.pid
    return f"{name_this_run().partition('-')[0]}-{process}"


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_a_run_that_goes_on_is_left_alone(run: Callable[[Path], object], tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    _store(folder, "950 riders")
    (folder / ".riders.owner").write_text(_name_of_another(has_ended=False), encoding="utf-8")
    (folder / ".riders.unfinished").write_text('{"stamp":"1","before":[],"after":[".txt"]}')
    before = _texts(folder)
    with pytest.raises(FactcheckError) as refused:
        run(folder)
    assert (refused.value.message, refused.value.hint) == (
        f"another run is about to replace the files of 'riders' in '{folder}'",
        "wait until it ends, then run the command again",
    )
    assert _texts(folder) == before


@pytest.mark.parametrize("name", ["a run that has ended", "this run"])
@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_what_a_run_has_left_that_has_ended_is_taken_over(
    run: Callable[[Path], object], name: str, tmp_path: Path
) -> None:
    folder = tmp_path / "archive"
    _store(folder, "950 riders")
    owner = name_this_run() if name == "this run" else _name_of_another(has_ended=True)
    (folder / ".riders.owner").write_text(owner, encoding="utf-8")
    run(folder)
    assert [*folder.glob(".*")] == []


@pytest.mark.parametrize("owner", ["", "00000000-1", "no name of a run"])
def test_what_nobody_known_has_left_is_left_until_it_is_a_day_old(
    owner: str, tmp_path: Path
) -> None:
    file = tmp_path / ".riders.owner"
    file.write_text(owner, encoding="utf-8")
    with pytest.raises(FactcheckError), lock_source(tmp_path, "riders"):
        pass
    os.utime(file, (1, 1))
    with lock_source(tmp_path, "riders"):
        assert file.read_text(encoding="utf-8") == name_this_run()
    assert [*tmp_path.iterdir()] == []


def test_two_runs_at_one_time_do_not_undo_each_other(invented: Path, tmp_path: Path) -> None:
    (invented / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    document = invented / "riders.txt"
    document.write_text("960 riders", encoding="utf-8")
    archive = invented / "archive"
    with store(
        fetch_or_read(str(document)), "riders", archive, moment="2022-03-05T06:30:00Z",
        archive_address=None,
    ):  # fmt: skip
        other = run_until(invented, tmp_path, ADD, None)
        assert (other.code, other.errors) == (
            2,
            f"error: another run is about to replace the files of 'riders' in '{archive}'\n"
            "  hint: wait until it ends, then run the command again\n",
        )
    assert (archive / "riders.txt").read_text(encoding="utf-8") == "960 riders"
    killed = run_until(invented, tmp_path, ADD, 6)
    assert (killed.code, (archive / ".riders.owner").exists()) == (KILLED, True)
    assert run_until(invented, tmp_path, ADD, None).code == 0
    assert not (archive / ".riders.owner").exists()

"""A file is replaced whole or not at all, where it lies and with the rights it has."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.runtime.atomic_write import (
    remove_leftovers,
    replace_file,
    write_beside,
    write_new_file,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_a_file_holds_what_was_written_and_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "claims.yaml"
    file.write_bytes(b"before")
    file.chmod(0o640)
    replace_file(file, (b"aft", b"er"))
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"after", 0o640)
    assert [each.name for each in tmp_path.iterdir()] == ["claims.yaml"]


def test_a_new_file_has_the_rights_that_the_user_gives_new_files(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        replace_file(tmp_path / "new", (b"x",))
    finally:
        os.umask(mask)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    target = tmp_path / "elsewhere" / "claims.yaml"
    target.write_bytes(b"before")
    link = tmp_path / "claims.yaml"
    link.symlink_to(target)
    replace_file(link, (b"after",))
    assert (link.is_symlink(), target.read_bytes()) == (True, b"after")


def test_what_fails_half_way_leaves_the_file_as_it_was_and_nothing_else(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"half"
        raise KeyboardInterrupt

    file = tmp_path / "claims.yaml"
    file.write_bytes(b"before")
    with pytest.raises(KeyboardInterrupt):
        replace_file(file, pieces())
    assert file.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["claims.yaml"]


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path) -> None:
    file = tmp_path / ("x" * 255)
    replace_file(file, (b"after",))
    assert file.read_bytes() == b"after"


def test_a_file_that_is_created_replaces_nothing_not_even_a_link_to_nowhere(tmp_path: Path) -> None:
    write_new_file(tmp_path / "new", (b"ne", b"w"))
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("new", "link"):
        with pytest.raises(FileExistsError):
            write_new_file(tmp_path / name, (b"other",))
    assert (tmp_path / "new").read_bytes() == b"new"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["link", "new"]


def test_only_what_ended_runs_have_left_is_cleared(tmp_path: Path) -> None:
    started = subprocess.Popen([sys.executable, "-c", ""])
    started.wait()
    ours = write_beside(tmp_path / "claims.yaml", (b"half",)).name
    machine, process = ours.split("-")[1:3]
    assert process == str(os.getpid())
    left = {
        ours: 1,
        f".factcheck-{machine}-{started.pid}-abc_1234.tmp": 0,
        f".factcheck-00000000-{started.pid}-abc_1234.tmp": 1,
        f".factcheck-00000000-{started.pid}-a_day_on.tmp": 0,
        f".factcheck-{machine}-{10**30}-abc_1234.tmp": 1,
        f"factcheck-{machine}-{started.pid}-abc_1234.tmp": 1,
        f".factcheck-{machine}-{started.pid}-abc_1234.yaml": 1,
        ".claims.yaml.abc_1234": 1,
    }
    for name in left:
        (tmp_path / name).write_bytes(b"half")
    moment = (tmp_path / ours).stat().st_mtime - 90_000
    os.utime(tmp_path / f".factcheck-00000000-{started.pid}-a_day_on.tmp", (moment, moment))
    remove_leftovers(tmp_path)
    assert {name: int((tmp_path / name).exists()) for name in left} == left
    remove_leftovers(tmp_path / "nowhere")

"""A file is replaced whole or not at all, where it lies and with the rights it has."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from factcheck.replacing import replace_file

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

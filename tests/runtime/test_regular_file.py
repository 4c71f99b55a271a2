"""A file is read only where it is one: no pipe, socket, device or folder, nor too long, nor outside."""

from __future__ import annotations

import os
import re
import socket
from pathlib import Path

import pytest

from factcheck.runtime.regular_file import open_regular, read_regular


def _pipe(at: Path) -> None:
    os.mkfifo(at)


def _socket(at: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(at))


def _device(at: Path) -> None:
    at.symlink_to("/dev/zero")


def _folder(at: Path) -> None:
    at.mkdir()


def _circle(at: Path) -> None:
    at.symlink_to(at)


def _long(at: Path) -> None:
    at.write_bytes(b"x" * 11)


def _dangling(at: Path) -> None:
    at.symlink_to(at.parent / "nowhere")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs the special files of POSIX")
@pytest.mark.parametrize(
    ("make", "message"),
    (
        (_pipe, "it is a named pipe, expected a file"),
        (_socket, "it is a socket, expected a file"),
        (_device, "it is a device, expected a file"),
        (_folder, "it is a folder, expected a file"),
        (_circle, "Too many levels of symbolic links"),
        (_dangling, "No such file or directory"),
        (_long, "it is longer than 10 bytes"),
    ),
)
def test_what_is_no_file_or_too_long_is_refused_at_once_and_in_words(
    make: object, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket may have about 100 characters
    place = Path("claims.yaml")
    assert callable(make)
    make(place if make is not _circle else tmp_path / place)
    with pytest.raises(OSError, match=re.escape(message)) as caught:
        read_regular(place, limit=10)
    assert caught.value.strerror == message


def test_a_file_of_just_the_length_allowed_is_read_and_one_without_a_limit_too(
    tmp_path: Path,
) -> None:
    file = tmp_path / "claims.yaml"
    file.write_bytes(b"0123456789")
    assert (read_regular(file, limit=10), read_regular(file)) == (b"0123456789", b"0123456789")


def test_a_link_is_followed_unless_it_leads_out_of_the_folder_that_is_named(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    (archive / "deep").mkdir(parents=True)
    (archive / "kept.txt").write_bytes(b"inside")
    (archive / "a.txt").symlink_to("kept.txt")
    (tmp_path / "secret").write_bytes(b"outside")
    (archive / "b.txt").symlink_to("../secret")
    (archive / "c").symlink_to(tmp_path)
    (tmp_path / "archive-2").mkdir()
    (tmp_path / "archive-2" / "d.txt").write_bytes(b"beside")
    assert read_regular(archive / "a.txt", within=archive) == b"inside"
    assert read_regular(archive / "deep" / ".." / "a.txt", within=archive) == b"inside"
    assert read_regular(archive / "b.txt") == b"outside"
    for name in ("b.txt", "c/secret", "../secret", "../archive-2/d.txt"):
        with pytest.raises(OSError, match=r"outside") as caught:
            read_regular(archive / name, within=archive)
        assert caught.value.strerror == f"it lies outside of '{archive}'"


def test_a_file_that_grows_while_it_is_read_is_not_read_beyond_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "growing"
    file.write_bytes(b"x" * 10)
    with open_regular(file, limit=10) as stream:
        file.write_bytes(b"x" * 1000)
        assert stream.read(11) == b"x" * 11
    if Path("/proc/self/environ").exists():  # says of itself that it has no bytes at all
        with pytest.raises(OSError, match="longer than 3 bytes"):
            read_regular(Path("/proc/self/environ"), limit=3)

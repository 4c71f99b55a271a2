"""What lies in an archive or at the lock is read only where it is what it should be, and in bounds."""

from __future__ import annotations

import gzip
import os
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from factcheck.evidence.archive.folder import ArchiveError, read_archived
from factcheck.evidence.archive.warc import ContainerError, DocumentSize
from factcheck.model.catalogue import Source
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.vocabulary import NOT_STATED
from outcomes import Program

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs the files of POSIX")

SOURCE = "courier-2022-03-01"


@pytest.fixture
def ledger(invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program) -> Program:
    """Run the program where the archive is that of the settings."""
    (invented / "factcheck.toml").write_text('archive = "archive"\n')
    monkeypatch.chdir(invented)
    return program


def pipe(at: Path) -> None:
    at.unlink(missing_ok=True)
    os.mkfifo(at)


def link(to: str) -> Callable[[Path], None]:
    def make(at: Path) -> None:
        at.unlink(missing_ok=True)
        at.symlink_to(to)

    return make


def holding(content: bytes) -> Callable[[Path], None]:
    def make(at: Path) -> None:
        at.write_bytes(content)

    return make


def sparse(at: Path) -> None:
    at.write_bytes(b"")
    os.truncate(at, 50_000_001)


TEXT, ACCOUNT, ORIGINAL = f"{SOURCE}.txt", f"{SOURCE}.json", f"{SOURCE}.pdf"
NAMED = f'{{"raw": "{ORIGINAL}"}}'.encode()
REFUSED: dict[str, tuple[dict[str, Callable[[Path], None]], str]] = {
    "a pipe for a text": ({TEXT: pipe}, f"{TEXT}: cannot be read: it is a named pipe, expected a file"),
    "a device": ({TEXT: link("/dev/zero")}, f"{TEXT}: cannot be read: it lies outside of '{{}}'"),
    "a text that is elsewhere": ({TEXT: link("../factcheck.toml")},
                                 f"{TEXT}: cannot be read: it lies outside of '{{}}'"),
    "a circle of links": ({TEXT: link(TEXT)},
                          f"{TEXT}: cannot be read: Too many levels of symbolic links"),
    "a text too long": ({TEXT: sparse}, f"{TEXT}: cannot be read: it is longer than 50,000,000 bytes"),
    "a pipe for an account": ({ACCOUNT: pipe},
                              f"{ACCOUNT}: cannot be read: it is a named pipe, expected a file"),
    "an account that is itself": ({ACCOUNT: link(ACCOUNT)},
                                  f"{ACCOUNT}: cannot be read: Too many levels of symbolic links"),
    "an account elsewhere": ({ACCOUNT: link("../data/evidence.lock")},
                             f"{ACCOUNT}: cannot be read: it lies outside of '{{}}'"),
    "a deep account": ({ACCOUNT: holding(b'{"raw":' + b"[" * 100_000)},
                       f"{ACCOUNT}: this is not JSON as the program writes it"),
    "a long number": ({ACCOUNT: holding(b'{"raw":' + b"9" * 5_000 + b"}")},
                      f"{ACCOUNT}: this is not JSON as the program writes it"),
    "bytes": ({ACCOUNT: holding(b"\xff\xfe\x00")},
              f"{ACCOUNT}: this is not JSON as the program writes it"),
    "a long account": ({ACCOUNT: holding(b" " * 1_000_001)},
                       f"{ACCOUNT}: cannot be read: it is longer than 1,000,000 bytes"),
    "a list": ({ACCOUNT: holding(b"[]")}, f"{ACCOUNT}: expected one object"),
    "a number for a name": ({ACCOUNT: holding(b'{"raw": 7}')},
                            f"{ACCOUNT}: field 'raw' expected a text"),
    "a zero in a name": ({ACCOUNT: holding(b'{"raw": "a\\u0000b"}')},
                         f"{ACCOUNT}: field 'raw' holds U+0000, expected plain text"),
    "half a character": ({ACCOUNT: holding(b'{"reached": "http://e.org/\\ud800"}')},
                         f"{ACCOUNT}: field 'reached' holds U+D800, expected plain text"),
    "half a name": ({ACCOUNT: holding(b'{"raw": "\\udcff"}')},
                    f"{ACCOUNT}: field 'raw' holds U+DCFF, expected plain text"),
    "an original above": ({ACCOUNT: holding(b'{"raw": "../factcheck.toml"}')},
                          "../factcheck.toml: cannot be read: it lies outside of '{}'"),
    "no original": ({ACCOUNT: holding(NAMED)},
                    f"{ORIGINAL}: cannot be read: No such file or directory"),
    "the folder for an original": ({ACCOUNT: holding(b'{"raw": "."}')},
                                   "{}: cannot be read: it is a folder, expected a file"),
    "a pipe for an original": ({ACCOUNT: holding(NAMED), ORIGINAL: pipe},
                               f"{ORIGINAL}: cannot be read: it is a named pipe, expected a file"),
    "an original elsewhere": ({ACCOUNT: holding(NAMED), ORIGINAL: link("/etc/passwd")},
                              f"{ORIGINAL}: cannot be read: it lies outside of '{{}}'"),
}  # fmt: skip


@pytest.mark.parametrize("damage, message", REFUSED.values(), ids=REFUSED)
def test_an_archive_that_is_not_one_is_refused_with_the_file_and_the_reason(
    damage: dict[str, Callable[[Path], None]], message: str, ledger: Program, invented: Path
) -> None:
    folder = invented / "archive"
    for name, make in damage.items():
        make(folder / name)
    said = message.replace("{}", str(folder))
    expected = f"error: {said if said.startswith('/') else f'{folder}/{said}'}\n"
    for command in ("verify", "validate"):
        outcome = ledger(command, "--archive", str(folder))
        assert (outcome.code, outcome.output, outcome.errors) == (3, "", expected)


def test_a_link_that_stays_in_the_archive_is_followed_and_one_to_nothing_is_no_text(
    ledger: Program, invented: Path
) -> None:
    text = invented / "archive" / TEXT
    text.rename(text.with_name("kept"))
    text.symlink_to("kept")
    assert ledger("verify").code == 0
    text.with_name("kept").unlink()
    assert "\n10 quotes: 4 exact, 6 kept\n" in ledger("verify").output


def folder(at: Path) -> None:
    at.unlink()
    at.mkdir()


LOCKS = {
    "a pipe": (pipe, "it is a named pipe, expected a file"),
    "a folder": (folder, "it is a folder, expected a file"),
    "itself": (link("evidence.lock"), "Too many levels of symbolic links"),
    "a device": (link("/dev/zero"), "it is a device, expected a file"),
}


@pytest.mark.parametrize("make, reason", LOCKS.values(), ids=LOCKS)
def test_a_lock_that_is_no_file_hangs_nothing(
    make: Callable[[Path], None], reason: str, ledger: Program, invented: Path
) -> None:
    lock = invented / "data" / "evidence.lock"
    assert ledger("validate").code == 0
    make(lock)
    for arguments in (("validate",), ("validate", "--no-index"), ("verify", "--update")):
        outcome = ledger(*arguments)
        expected = f"error: {lock}: cannot be read: {reason}\n"
        assert (outcome.code, outcome.errors) == (3, expected)
    assert ledger("list").code == 0


@contextmanager
def taking_at_most(limit: int) -> Iterator[None]:
    """Count the bytes that Python holds at once while something runs."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] <= limit
    finally:
        tracemalloc.stop()


def record(kind: str, block: bytes) -> bytes:
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
SHORT = record("response", HEAD + b"moved") + record("request", b"GET / HTTP/1.1\r\n\r\n")
BROKEN = "this is not a whole WARC file with a response"
CONTAINERS = {
    "breaks off": (gzip.compress(SHORT)[:-9], BROKEN),
    "is cut inside a record": (gzip.compress(SHORT[:-30]), BROKEN),
    "has no response": (gzip.compress(record("request", b"GET / HTTP/1.1\r\n\r\n")), BROKEN),
    "has a head without an end": (gzip.compress(b"WARC/1.1\r\n" + b"a: b\r\n" * 200_000), BROKEN),
    "has a response shorter than its head": (
        gzip.compress(b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 3\r\n\r\n" + HEAD * 2),
        BROKEN),
    "has a length below zero": (
        gzip.compress(b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: -3\r\n\r\n"),
        "a record has -3 bytes, expected at most 50,000,000"),
    "holds no gzip": (b"WARC/1.1\r\n", BROKEN),
    "has a record too many": (gzip.compress(record("request", b"") * 1_001),
                              "this file has more than 1,000 records"),
}  # fmt: skip


def archived(folder: Path, container: bytes) -> tuple[Path, Source]:
    (folder / "page.txt").write_text("moved")
    (folder / "page.json").write_text('{"raw": "page.warc.gz"}')
    file = folder / "page.warc.gz"
    file.write_bytes(container)
    source = Source(
        id="page", title="Page", kind=SourceKind.WEBPAGE, publisher=NOT_STATED, published=NOT_STATED
    )
    return file, source


@pytest.mark.parametrize("container, message", CONTAINERS.values(), ids=CONTAINERS)
def test_a_stored_page_that_is_not_whole_is_refused(
    container: bytes, message: str, tmp_path: Path
) -> None:
    file, source = archived(tmp_path, container)
    with pytest.raises(ContainerError) as refused:
        read_archived(tmp_path, source)
    assert refused.value.message == f"{file}: {message}"


def test_the_last_response_of_a_stored_page_is_measured(tmp_path: Path) -> None:
    _, source = archived(tmp_path, gzip.compress(SHORT) + gzip.compress(record("response", HEAD)))
    read = read_archived(tmp_path, source)
    assert read is not None
    assert DocumentSize(read.entry.size, read.entry.raw_digest) == DocumentSize(
        0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )


def test_a_small_file_that_unpacks_to_a_large_one_takes_little_memory_and_is_refused(
    tmp_path: Path,
) -> None:
    block = HEAD + bytes(60_000_000)
    packed = gzip.compress(record("response", block), compresslevel=1)
    file, source = archived(tmp_path, packed)
    del block
    with taking_at_most(5_000_000), pytest.raises(ContainerError) as refused:
        read_archived(tmp_path, source)
    assert refused.value.message == (
        f"{file}: a record has 60,000,044 bytes, expected at most 50,000,000"
    )
    packed = gzip.compress(record("response", HEAD + bytes(40_000_000)), compresslevel=1)
    file.write_bytes(packed)
    with taking_at_most(5_000_000):
        read = read_archived(tmp_path, source)
    assert read is not None
    assert read.entry.size == 40_000_000


def test_the_original_of_a_text_is_measured_piece_by_piece(tmp_path: Path) -> None:
    _, source = archived(tmp_path, b"")
    (tmp_path / "page.json").write_text('{"raw": "page.pdf"}')
    original = tmp_path / "page.pdf"
    original.write_bytes(b"")
    os.truncate(original, 20_000_000)
    with taking_at_most(5_000_000):
        read = read_archived(tmp_path, source)
    assert read is not None
    assert read.entry.size == 20_000_000
    os.truncate(original, 500_000_001)
    with pytest.raises(ArchiveError, match="it is longer than 500,000,000 bytes"):
        read_archived(tmp_path, source)

"""Every figure of a web archive is a row with its place; what is broken costs its record alone, and is named."""

from __future__ import annotations

import gzip
import sys
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from factcheck.runtime.parallel import may_copy
from factcheck.store.dataset.engine import MissingEngineError
from factcheck.store.dataset.manifest import DataSetError
from factcheck.web_archive.read import WebArchiveError, WebPage, read_pages
from factcheck.web_archive.table import FirstPrint, find_first_prints, write_figures
from web_archives import pack, write_page, write_record

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("fastwarc", reason="the extra 'warc' brings FastWARC")

GOOD, LAST = write_page("good", "There are 40 seats."), write_page("last", "There are 50 seats.")
EIGHT = b"<p>There are 8 seats.</p>"
HTML = "Content-Type: text/html"


def scan(folder: Path, *files: bytes, jobs: int = 1) -> list[dict[str, Any]]:
    """Return the rows of some files."""
    paths = [folder / f"{number}.warc" for number in range(len(files))]
    for path, content in zip(paths, files, strict=True):
        path.write_bytes(content)
    write_figures(paths, folder / "figures.parquet", jobs)
    with duckdb.connect() as engine:
        asked = engine.execute("FROM read_parquet(?)", [str(folder / "figures.parquet")])
        names = [each[0] for each in asked.description]
        return [dict(zip(names, row, strict=True)) for row in asked.fetchall()]


def test_a_row_says_where_and_when_a_figure_stood_and_what_it_can_be(tmp_path: Path) -> None:
    page = write_page(
        "letter", "We keep more than $1.9 billion. It is ours.", "2019-01-14T10:11:12Z"
    )
    (row,) = scan(tmp_path, pack(write_page("none", "Nothing is said."), page))
    assert row.pop("extractor_version") != ""
    assert row == {
        "warc": "0.warc",
        "record_offset": len(pack(write_page("none", "Nothing is said."))),
        "url": "https://paper.example/letter",
        "warc_date": "2019-01-14T10:11:12Z",
        "text_start": 8,
        "text_end": 30,
        "figure": "more than $1.9 billion",
        "number": "1900000000",
        "unit": "USD",
        "low": "1900000000",
        "low_in": False,
        "low_sort": "350008118819002",
        "high": None,
        "high_in": False,
        "high_sort": "4",
        "sentence": "We keep more than $1.9 billion.",
        "extractor": "resiliparse",
    }


BROKEN: dict[str, tuple[bytes, list[tuple[str, str]]]] = {
    "nothing": (b"", []),
    "a picture": (write_record("https://a.example/", b"8 seats", headers="Content-Type: image/png"), []),
    "not found": (write_record("https://a.example/", EIGHT, status="404 Not Found"), []),
    "no web archive": (b"There are 8 seats.\n", [("", "is followed by what cannot be read as a record")]),
    "a record without a length": (GOOD.replace(b"Content-Length", b"Content-Size"), [("", "is followed by what cannot be read as a record")]),
    "a record that is longer than it says": (
        write_record("https://a.example/", EIGHT, headers=HTML, length=20), [("", "is followed by what cannot be read as a record")],
    ),
    "a record that says that it is longer": (
        write_record("https://a.example/", EIGHT, length=9_000), [("https://a.example/", "is longer than the record, and runs into the next")],
    ),
    "nothing is said of it": (GOOD.replace(b"WARC-Type: response", b"WARC-Type: metadata"), []),
    "a page of 20 MB": (
        write_record("https://a.example/", EIGHT * 800_000), [("https://a.example/", "has more than 10,000,000 bytes")],
    ),
    "a bomb": (
        write_record("https://a.example/", gzip.compress(EIGHT * 800_000), headers=f"{HTML}\r\nContent-Encoding: gzip"),
        [("https://a.example/", "unpacks to more than is allowed")],
    ),
    "gzip in gzip": (
        write_record("https://a.example/", gzip.compress(gzip.compress(EIGHT)), headers=f"{HTML}\r\nContent-Encoding: gzip"),
        [("https://a.example/", "is packed as gzip within gzip, though its server says so once")],
    ),
    "gzip that is none": (
        write_record("https://a.example/", EIGHT, headers=f"{HTML}\r\nContent-Encoding: gzip"),
        [("https://a.example/", "is not packed as gzip, though it says so")],
    ),
    "another encoding than it says": (
        write_record("https://a.example/", b"<p>caf\xe9: 8 seats</p>"),
        [("https://a.example/", "the server says utf-8, which it is not: byte 6 is 0xE9")],
    ),
    "no encoding": (
        write_record("https://a.example/", b"<p>caf\xe9: 8 seats</p>", headers=HTML),
        [("https://a.example/", "no encoding is declared, and it is not UTF-8: byte 6 is 0xE9")],
    ),
}  # fmt: skip
"""Records between two good ones, with what is said of each that was refused: the address, and why."""


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_record_costs_itself_and_is_named(
    tmp_path: Path, name: str, *, is_packed: bool
) -> None:
    broken, refused = BROKEN[name]
    file = tmp_path / "a.warc"
    file.write_bytes(pack(GOOD, broken, LAST) if is_packed else b"".join((GOOD, broken, LAST)))
    found = [*read_pages(file)]
    pages = [each for each in found if isinstance(each, WebPage)]
    assert [each.url.rpartition("/")[2] for each in pages] == ["good", "last"]
    said = [(each.url, each.why) for each in found if not isinstance(each, WebPage)]
    assert said == refused


@pytest.mark.parametrize(
    ("start", "end"),
    [(0, 1), (10, 60), (60, 80), (100, None)],
    ids=["sign", "head", "middle", "end"],
)
def test_damage_within_a_packed_record_costs_that_record(
    tmp_path: Path, start: int, end: int | None
) -> None:
    packed = bytearray(pack(write_page("damaged", "There are 45 seats.")))
    packed[start:end] = b"\0" * len(packed[start:end])
    rows = scan(tmp_path, pack(GOOD) + packed + pack(LAST))
    assert [row["figure"] for row in rows] == ["40 seats", "50 seats"]


def test_pages_in_any_declared_encoding_are_read(tmp_path: Path) -> None:
    pages = [
        write_record("https://a.example/1", b"<meta charset=latin1><p>caf\xe9: 8 seats", headers=HTML),
        write_record("https://a.example/2", "<p>café: 9 seats".encode("utf-16"), headers=HTML),
        write_record("https://a.example/3", b"10 seats", headers="Content-Type: text/plain"),
        write_record("https://a.example/4", gzip.compress(b"<p>11 seats"), headers=f"{HTML}\r\nContent-Encoding: gzip"),
        write_record("https://a.example/5", b"b\r\n<p>12 seats\r\n0\r\n\r\n", headers=f"{HTML}\r\nTransfer-Encoding: chunked"),
    ]  # fmt: skip
    rows = scan(tmp_path, b"".join(pages))
    assert [row["figure"] for row in rows] == [f"{number} seats" for number in range(8, 13)]


def test_what_stands_beside_an_article_is_not_scanned(tmp_path: Path) -> None:
    body = (
        "<nav>1 of 9 pages</nav><article><p>There are 40 seats in the hall, says the board of Riverside.</p>"
        "</article><div class=comments><p>I counted 39 seats.</p></div><footer>Since 1990 we print 5 papers.</footer>"
    )
    rows = scan(tmp_path, write_record("https://a.example/", body.encode()))
    assert [row["figure"] for row in rows] == ["40 seats"]


def test_a_sentence_without_an_end_is_cut_around_its_figure(tmp_path: Path) -> None:
    rows = scan(
        tmp_path, write_page("long", "so many, " * 1_000 + "40 seats, " + "and more, " * 1_000)
    )
    assert [len(row["sentence"]) for row in rows] == [300 + len("40 seats") + 300]


def test_a_sentence_is_whole_whose_lines_are_broken_by_their_width(tmp_path: Path) -> None:
    mail = (
        "The port lost three cranes in the storm of March and has not\nyet replaced them.\n\n"
        "The figure of 40 berths in the new harbour was given by\nAnn Lee.\n"
    )
    rows = scan(
        tmp_path,
        write_record("https://a.example/mail", mail.encode(), headers="Content-Type: text/plain"),
    )
    assert [row["sentence"] for row in rows] == [
        "The port lost three cranes in the storm of March and has not\nyet replaced them.",
        "The figure of 40 berths in the new harbour was given by\nAnn Lee.",
    ]


@pytest.mark.skipif(not may_copy(), reason="one processor, or no fork")
def test_two_processes_write_the_same_bytes_as_one(tmp_path: Path) -> None:
    files = [
        pack(*(write_page(f"{number}-{place}", f"There are {number * place} seats.") for place in range(number)))
        for number in (3, 30, 8)
    ]  # fmt: skip
    written = []
    for jobs in (1, 2):
        assert len(scan(tmp_path, *files, jobs=jobs)) == 41
        written.append((tmp_path / "figures.parquet").read_bytes())
    assert written[0] == written[1]


def test_who_printed_it_first_goes_by_the_day_of_the_archive(tmp_path: Path) -> None:
    scan(
        tmp_path,
        pack(
            write_page("later", "They keep $1.90 billion.", "2019-01-15T00:00:00Z"),
            write_page("first", "They keep $1,900 million.", "2019-01-14T00:00:00Z"),
            write_page("same", "They keep $1.9 billion.", "2019-01-14T06:00:00Z"),
            write_page("euro", "They keep €1.9 billion.", "2019-01-01T00:00:00Z"),
        ),
    )
    assert find_first_prints(tmp_path / "figures.parquet", "$1.9 billion", 20) == (
        FirstPrint("2019-01-14T06:00:00Z", "https://paper.example/same", "They keep $1.9 billion."),
    )


def test_what_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(WebArchiveError) as refused:
        write_figures([tmp_path / "none"], tmp_path / "figures.parquet")
    assert (
        refused.value.message == f"'{tmp_path / 'none'}' cannot be read: No such file or directory"
    )
    file = tmp_path / "a.warc"
    file.write_bytes(GOOD)
    with pytest.raises(DataSetError) as damaged:
        find_first_prints(file, "40 seats", 1)
    assert damaged.value.message == f"'{file}' is no table of figures of a web archive"
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    with pytest.raises(MissingEngineError) as missing:
        write_figures([file], tmp_path / "figures.parquet", 1)
    assert missing.value.message == "web archives need the extra 'warc'"
    assert missing.value.hint == "pip install 'factcheck-ledger[warc]'"

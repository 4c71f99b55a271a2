"""`factcheck scan` counts what it found, names what it refused, and says by which day it calls a page the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from web_archives import pack, write_page, write_record

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program

pytest.importorskip("fastwarc", reason="the extra 'warc' brings FastWARC")


def test_a_web_archive_is_scanned_and_asked(program: Program, tmp_path: Path) -> None:
    file, other, table = tmp_path / "a.warc.gz", tmp_path / "b.warc", tmp_path / "figures.parquet"
    first = write_page("first", "They keep $1.9 billion.", "2019-01-14T06:00:00Z")
    second = write_page("second", "They keep $1.9 billion, or more.", "2019-01-15T06:00:00Z")
    file.write_bytes(pack(second, write_record("https://a.example/\x1b[2J", b"\xff"), first))
    other.write_bytes(b"nothing")
    outcome = program(
        "scan", "--warc", str(file), str(other), "-o", str(table), "--first", "$1.9 billion"
    )
    place = len(pack(second))
    assert (outcome.code, outcome.output) == (
        0,
        f"{table}: 2 figures of 2 pages in 2 files, 2 records refused\n"
        "'$1.9 billion', by WARC-Date: when a page was archived, not when it was published\n"
        "2019-01-14T06:00:00Z  https://paper.example/first\n"
        "  They keep $1.9 billion.\n"
        "2019-01-15T06:00:00Z  https://paper.example/second\n"
        "  They keep $1.9 billion, or more.\n",
    )
    assert outcome.errors == (
        f"note: {file}: the record at byte {place} 'https://a.example/<U+001B>[2J' the server says utf-8, which it is not: byte 0 is 0xFF\n"
        f"note: {other}: the record at byte 0 cannot be read as a record\n"
    )
    outcome = program("scan", "-o", str(table), "--first", "$2 billion")
    assert (outcome.code, outcome.output) == (0, "no page has '$2 billion'\n")


REFUSED = {
    "nothing": (["-o", "t.parquet"], "error: scan reads WARC files\n  hint: factcheck scan --warc FILE\n"),
    "no file": (["-o", "t.parquet", "--warc", "none"], "error: 'none' cannot be read: No such file or directory\n"),
    "no table": (["-o", "t.parquet", "--first", "5"], "error: 't.parquet' is no table of figures of a web archive\n"),
    "no figure": (
        ["-o", "t.parquet", "--first", "many seats?"],
        "error: 'many seats?' names no number\n  hint: write a number, or omit the value and say it in the statement\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_scanned_is_said_and_nothing_is_written(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: tuple[list[str], str]
) -> None:
    arguments, said = case
    monkeypatch.chdir(tmp_path)
    outcome = program("scan", *arguments)
    assert (outcome.code, outcome.errors) == (3 if "no table" in said else 2, said)
    assert [*tmp_path.glob("*.parquet")] == []

"""The lock: the same entries always give the same bytes, and nothing else is read as one."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.evidence.lock import parse_lock, read_lock, replace_lock, write_lock
from factcheck.evidence.lock_row import LockError
from factcheck.model.digests import compute_digest
from factcheck.model.proofs import Lock, QuoteEntry, SourceEntry

if TYPE_CHECKING:
    from pathlib import Path

IDS = st.from_regex("[a-z]{1,6}(-[a-z0-9]{1,4})?", fullmatch=True)
DIGESTS = st.text(max_size=5).map(compute_digest)
WORDS = st.text(max_size=12)
MAYBE = st.none() | WORDS
SOURCES = st.builds(
    SourceEntry, source=IDS, asked=MAYBE, reached=MAYBE, fetched=MAYBE, media_type=WORDS,
    size=st.integers(0, 1 << 40), raw_digest=DIGESTS, text_digest=DIGESTS, extractor=WORDS,
    extractor_version=WORDS, archive_file=WORDS, archive_address=MAYBE,
)  # fmt: skip
OFFSETS = st.tuples(st.integers(0, 1 << 30), st.integers(1, 500)).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)
QUOTES = st.builds(
    QuoteEntry, claim=IDS, source=IDS, quote_digest=DIGESTS,
    value_digests=st.lists(DIGESTS, max_size=3).map(tuple),
    offsets=st.lists(OFFSETS, max_size=3).map(tuple),
    foldings=st.lists(WORDS, max_size=2).map(tuple),
    span_digest=DIGESTS, surroundings_digest=DIGESTS,
)  # fmt: skip


def lock_of(sources: list[SourceEntry], quotes: list[QuoteEntry]) -> Lock:
    return Lock({each.source: each for each in sources}, {each.key: each for each in quotes})


@given(st.lists(SOURCES, max_size=4), st.lists(QUOTES, max_size=6))
def test_what_is_written_is_read_back(sources: list[SourceEntry], quotes: list[QuoteEntry]) -> None:
    lock = lock_of(sources, quotes)
    text = write_lock(lock)
    back = parse_lock(text, "evidence.lock")
    assert (back.sources, back.quotes) == (lock.sources, lock.quotes)
    assert write_lock(back) == text


@given(st.lists(SOURCES, max_size=4), st.lists(QUOTES, max_size=6), st.randoms())
def test_the_order_of_the_entries_does_not_matter(
    sources: list[SourceEntry], quotes: list[QuoteEntry], chance: random.Random
) -> None:
    lock = lock_of(sources, quotes)
    mixed_sources, mixed_quotes = list(lock.sources.values()), list(lock.quotes.values())
    chance.shuffle(mixed_sources)
    chance.shuffle(mixed_quotes)
    assert write_lock(lock_of(mixed_sources, mixed_quotes)) == write_lock(lock)


@given(st.lists(SOURCES, max_size=4), st.lists(QUOTES, max_size=6))
def test_each_line_is_json_with_sorted_keys_and_ends_where_it_ends(
    sources: list[SourceEntry], quotes: list[QuoteEntry]
) -> None:
    text = write_lock(lock_of(sources, quotes))
    assert text.endswith("\n")
    for line in text.removesuffix("\n").split("\n"):
        assert line == line.rstrip()
        assert list(json.loads(line)) == sorted(json.loads(line))


HEADER = '{"format":"factcheck evidence","version":2}\n'
NO_QUOTE = '"foldings":[],"offsets":[],"source":"s","values_sha256":[]'
MENDED = "factcheck verify --update writes it anew"
BROKEN = [
    ("", "1:1: error: the lock is empty, not even its header is there"),
    ("[]\n", "1:1: error: this line is not a JSON object"),
    ('{"format":"other"}\n', "1:1: error: this is no lock of factcheck's"),
    (
        '{"format":"factcheck evidence","version":3}\n',
        "1:1: error: version 3 is unknown, expected 2",
    ),
    (HEADER + "\n", "2:1: error: this line is not a JSON object"),
    (HEADER + "{}\n", "2:1: error: field 'archive' is missing"),
    (HEADER + '{"claim":"c"}\n', "2:1: error: field 'foldings' is missing"),
    (
        HEADER + "<<<<<<< ours\n=======\n>>>>>>> theirs\n",
        "2:1: error: a merge left a conflict here",
    ),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_what_the_program_does_not_write_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(LockError) as caught:
        parse_lock(text, "evidence.lock")
    assert str(caught.value) == f"evidence.lock:{message}"


ENTRY = QuoteEntry("c", "s", "0" * 64, (), ((3, 9),), (), "1" * 64, "2" * 64)
SPOILT = [
    ("[[3,9]]", "[[9,3]]", "field 'offsets' expected ends behind their starts"),
    ("[[3,9]]", "[[3]]", "field 'offsets' expected pairs of a start and an end"),
    ("[[3,9]]", "[[-3,9]]", "field 'offsets' expected a whole number"),
    ("[[3,9]]", "3", "field 'offsets' expected a list"),
    ('"source":"s"', '"source":3', "field 'source' expected text"),
    ("0" * 64, "0" * 63, "field 'quote_sha256' expected a SHA-256 in hexadecimal digits"),
    ('"claim"', '"colour":1,"claim"', "unknown field 'colour'"),
]


@pytest.mark.parametrize(("old", "new", "message"), SPOILT)
def test_a_field_of_another_type_is_refused(old: str, new: str, message: str) -> None:
    text = write_lock(lock_of([], [ENTRY]))
    assert old in text
    with pytest.raises(LockError) as caught:
        parse_lock(text.replace(old, new), "evidence.lock")
    assert str(caught.value) == f"evidence.lock:2:1: error: {message}"


def test_an_entry_that_stands_twice_is_refused() -> None:
    text = write_lock(lock_of([], [ENTRY]))
    with pytest.raises(LockError) as caught:
        parse_lock(text + text.splitlines(keepends=True)[1], "evidence.lock")
    assert str(caught.value) == "evidence.lock:3:1: error: the same entry stands at line 2"


def test_a_lock_that_does_not_exist_is_empty(tmp_path: Path) -> None:
    assert read_lock(tmp_path / "evidence.lock") == Lock()


def test_a_lock_that_is_a_link_to_nothing_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "evidence.lock"
    file.symlink_to("gone")
    with pytest.raises(LockError) as raised:
        read_lock(file)
    assert raised.value.message == f"'{file}' is a symbolic link that leads nowhere"


def test_a_lock_is_replaced_only_where_its_bytes_change(tmp_path: Path) -> None:
    file = tmp_path / "evidence.lock"
    text = write_lock(lock_of([], [ENTRY]))
    assert [replace_lock(file, text), replace_lock(file, text)] == [True, False]
    assert file.read_text(encoding="utf-8") == text
    assert [each.name for each in tmp_path.iterdir()] == ["evidence.lock"]

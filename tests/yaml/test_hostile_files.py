"""A file that was made to do harm is refused after little work, by either parser.

Work is counted in calls of functions, not timed; inside a regular expression it cannot be counted,
and were that without bound, the test would not end.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from factcheck.yaml.compose import MAXIMUM_BYTES, MAXIMUM_TROUBLES, parse_document
from factcheck.yaml.engines import Engine
from factcheck.yaml.trouble import Trouble

MOST_CALLS = 250_000
"""What the slower parser may take; unbounded, each of these takes millions, or a call for each byte."""


@contextmanager
def little_work() -> Iterator[None]:
    """Count the calls of functions in the block, and fail where they are too many."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    previous = sys.getprofile()
    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(previous)
    assert calls <= MOST_CALLS


DEEP = 10_000
TOO_DEEP = "more than 32 values lie inside each other"
BRACES = "a mapping in braces, expected its keys on lines of their own"
COMMA = "in braces YAML ends a value at a comma"

NESTED = {
    "brackets": ("a: " + "[" * DEEP + "]" * DEEP, Trouble("FC008", 1, 35, 1, 36, TOO_DEEP)),
    "brackets never closed": ("a: " + "[" * DEEP, Trouble("FC008", 1, 35, 1, 36, TOO_DEEP)),
    "brackets just at 1,000": ("a: " + "[" * 1_000, Trouble("FC008", 1, 35, 1, 36, TOO_DEEP)),
    "brackets just over 1,000": ("a: " + "[" * 1_001, Trouble("FC008", 1, 35, 1, 36, TOO_DEEP)),
    "brackets behind others": (
        f"a: 'é\n  é'\r\nb:\n- {'[' * 500}{']' * 500}\n- {'[' * DEEP}",
        Trouble("FC008", 4, 33, 4, 34, TOO_DEEP),
    ),
    "brackets that would be a key": (
        f"? {'[' * DEEP}",
        Trouble("FC011", 1, 3, 1, 4, "a list or mapping stands where a key is expected"),
    ),
    "brackets in lines of their own": (
        f"a:\n{' [' * DEEP}",
        Trouble("FC008", 2, 64, 2, 65, TOO_DEEP),
    ),
    "braces in a row": ("a: " + "{" * DEEP, Trouble("FC005", 1, 4, 1, 5, BRACES, COMMA)),
    "braces": ("a: " + "{a: " * DEEP, Trouble("FC005", 1, 4, 1, 5, BRACES, COMMA)),
    "dashes": ("a:\n" + "- " * DEEP, Trouble("FC008", 2, 63, 2, 63, TOO_DEEP)),
    "keys": (
        "".join(f"{' ' * level}a:\n" for level in range(2_000)),
        Trouble("FC008", 33, 33, 33, 33, TOO_DEEP),
    ),
}


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize(("source", "expected"), NESTED.values(), ids=NESTED)
def test_what_lies_too_deep_is_refused_once(source: str, expected: Trouble, engine: Engine) -> None:
    with little_work():
        document = parse_document(source.encode(), "claims.yaml", engine=engine)
    assert [(each.code, each.line, each.column, each.message) for each in document.troubles] == [
        (expected.code, expected.line, expected.column, expected.message)
    ]
    assert document.root is None


@pytest.mark.parametrize("engine", Engine)
def test_a_bomb_of_merge_keys_is_never_unfolded(engine: Engine) -> None:
    lines = ["k0: &k0\n  x: y\n"]
    lines += [f"k{n}: &k{n}\n  <<: [*k{n - 1}, *k{n - 1}]\n" for n in range(1, 41)]
    document = parse_document("".join(lines).encode(), "claims.yaml", engine=engine)
    assert [(each.code, each.line) for each in document.troubles] == [
        ("FC003", 1),
        *(("FC003", line) for line in range(3, 83)),
    ]


FLOODS = {
    "anchors": ("a:\n", "- &a b\n", "FC003"),
    "braces": ("a:\n", "- {}\n", "FC005"),
    "empty values": ("a:\n", "-\n", "FC006"),
    "repeated keys": ("a: b\n", "a: b\n", "FC002"),
    "documents": ("a: b\n", "---\na: b\n", "FC007"),
}


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize(("start", "part", "code"), FLOODS.values(), ids=FLOODS)
def test_a_flood_of_troubles_ends_the_reading(
    start: str, part: str, code: str, engine: Engine
) -> None:
    document = parse_document((start + part * 5_000).encode(), "claims.yaml", engine=engine)
    assert {each.code for each in document.troubles[:-1]} == {code}
    assert len(document.troubles) == MAXIMUM_TROUBLES + 1
    last = document.troubles[-1]
    assert (last.code, last.message, last.hint) == (
        "FC001",
        "more than 1,000 troubles, so reading ends here",
        "mend those above first",
    )
    assert document.root is None


LARGE = {
    "control characters": (b"a: " + b"\x01 " * (MAXIMUM_BYTES // 2 - 2), "FC010", 1_000),
    "directives": (b"%\n" * (MAXIMUM_BYTES // 2), "FC004", 1_000),
    "empty lines": (b"\n" * MAXIMUM_BYTES, "FC011", 1),
    "brackets": (b"a: " + b"[" * (MAXIMUM_BYTES - 3), "FC008", 1),
    "an open quotation mark": (b"a: '" + b"x\n" * (MAXIMUM_BYTES // 2 - 2), "FC001", 1),
}


@pytest.mark.parametrize(("raw", "code", "count"), LARGE.values(), ids=LARGE)
def test_the_largest_file_of_one_sign_is_refused(raw: bytes, code: str, count: int) -> None:
    with little_work():
        document = parse_document(raw, "claims.yaml")
    assert [each.code for each in document.troubles] == [code] * count
    assert document.root is None


def test_where_libyaml_is_missing_the_other_parser_reads() -> None:
    program = (
        "import sys; sys.modules['yaml._yaml'] = None\n"
        "from factcheck.yaml.compose import parse_document\n"
        "from factcheck.yaml.walk import convert_to_texts\n"
        "document = parse_document(b'a: [no, 010]', 'claims.yaml')\n"
        "print(convert_to_texts(document.root), document.troubles)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ended.stdout == "{'a': ['no', '010']} ()\n"

"""What git leaves where a merge failed is named as that, by either parser; a text that looks alike is not."""

from __future__ import annotations

import pytest

from factcheck.yaml.compose import parse_document
from factcheck.yaml.engines import Engine

MESSAGE = "the file holds a merge conflict"

CONFLICTS = {
    "in a value": ("a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> x\n", [2]),
    "at the top": ("<<<<<<< HEAD\nclaims:\n=======\n>>>>>>> x\n", [1]),
    "with the base": (
        "a: b\n<<<<<<< HEAD\nc: 1\n||||||| 1234567\nc: 0\n=======\nc: 2\n>>>>>>> x\n",
        [2],
    ),
    "with lines of Windows": ("a: b\r\n<<<<<<< HEAD\r\nc: 1\r\n=======\r\nc: 2\r\n>>>>>>> x\r\n", [2]),
    "two of them": (
        "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\nb: 1\n<<<<<<< HEAD\n=======\nc: 2\n>>>>>>> x\n",
        [1, 7],
    ),
    "in quotation marks, where YAML lets it pass": (
        'a: "b\n<<<<<<< HEAD\n  c\n=======\n  d\n>>>>>>> x\n  e"\n',
        [2],
    ),
    "its first line left over": ("a: b\n<<<<<<< HEAD\nc: d\n", [2]),
    "its last line left over": ("a: b\n>>>>>>> feature\n", [2]),
    "its first line gone": ("a: b\n=======\na: c\n>>>>>>> feature\n", [2]),
    "its last line gone": ("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n", [2]),
    "without names": ("<<<<<<<\na: b\n=======\na: c\n>>>>>>>\n", [1]),
    "a byte order mark before it": ("\ufeff<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n", [1]),
}  # fmt: skip


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize(("source", "lines"), CONFLICTS.values(), ids=CONFLICTS)
def test_a_conflict_is_all_that_is_said_of_a_file(
    source: str, lines: list[int], engine: Engine
) -> None:
    document = parse_document(source.encode(), "claims.yaml", engine=engine)
    assert document.root is None
    assert [(each.code, each.line, each.column, each.message) for each in document.troubles] == [
        ("FC001", line, 1, MESSAGE) for line in lines
    ]


TEXTS = {
    "a heading in a block text": "a: |\n  Title\n  =======\n  text\n",
    "a whole conflict that is quoted in a block text": (
        "a: |\n  <<<<<<< HEAD\n  b\n  =======\n  c\n  >>>>>>> x\n"
    ),
    "in a comment": "# <<<<<<< HEAD\n# =======\n# >>>>>>> x\na: b\n",
    "more signs": "a: '<<<<<<<< x'\n",
    "a line of signs in quotation marks": 'a: "b\n=======\nc"\n',
    "the signs of a value": "a: <<<<<<< HEAD\nb: '======='\nc: '>>>>>>> x'\n",
}


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize("source", TEXTS.values(), ids=TEXTS)
def test_a_text_that_looks_like_one_is_a_text(source: str, engine: Engine) -> None:
    document = parse_document(source.encode(), "claims.yaml", engine=engine)
    assert document.troubles == ()


def test_another_fault_of_a_file_stays_what_it_is() -> None:
    document = parse_document(b"a: |\n  Title\n  =======\n  >>>>>>> x\nb: c: d\n", "claims.yaml")
    assert [(each.line, each.message) for each in document.troubles] == [
        (5, "': ' stands where no key can be")
    ]

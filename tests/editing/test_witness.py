"""The second reader: it agrees with what stands in a file, and says what it does not find there."""

from __future__ import annotations

import pytest

from factcheck.editing.fmt.witness import find_disagreement
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping

TEXT = """# head
claims:
  a: # behind
    note: >- # at a sign
      folded
      text
    via: [b, c] # in brackets
    figures:
      # over
      - value: 1:50
      # foot
"""
REMARKS = ["# head", "# behind", "# at a sign", "# in brackets", "# over", "# foot"]


def _root(text: str) -> Mapping:
    root = parse_document(text.encode(), "f.yaml").root
    assert root is not None
    return root


def test_it_agrees_with_what_stands_there() -> None:
    assert find_disagreement(TEXT, _root(TEXT), REMARKS) is None


@pytest.mark.parametrize(
    "old, new, expected",
    [
        ("1:50", "110", (10, "the text '1:50'")),
        ("[b, c]", "[b]", (7, "the text 'c'")),
        ("    via: [b, c] # in brackets\n", "    via:\n      b: c\n", (7, "a list")),
        ("    figures:\n", "    note-2: x\n    figures:\n", (8, "the text 'figures'")),
        ("text\n", "texts\n", (4, "the text 'folded text'")),
    ],
)
def test_it_says_which_text_is_not_the_one_that_was_meant(
    old: str, new: str, expected: tuple[int, str]
) -> None:
    assert find_disagreement(TEXT, _root(TEXT.replace(old, new)), REMARKS) == expected


def test_it_says_where_the_file_goes_on_or_ends_too_early() -> None:
    assert find_disagreement(TEXT, _root(f"{TEXT}z: y\n"), REMARKS) == (10, "the end of the file")
    assert find_disagreement(f"{TEXT}z: y\n", _root(TEXT), REMARKS) == (12, "the text 'z'")


@pytest.mark.parametrize(
    "remarks, missed",
    [(REMARKS[1:], "# head"), ([*REMARKS, "# new"], "# new"), ([*REMARKS, "# foot"], "# foot")],
)
def test_it_says_which_comment_is_missing_or_too_many(remarks: list[str], missed: str) -> None:
    assert find_disagreement(TEXT, _root(TEXT), remarks) == (10, f"the comment '{missed}'")


def test_it_says_where_it_cannot_read() -> None:
    assert find_disagreement("a: b\nc: 'd\n", _root("a: b\nc: d\n"), []) == (
        3,
        "the file readable to others",
    )

"""Comments are found where they stand, and never inside a text."""

from __future__ import annotations

import pytest

from factcheck.yaml.comments import Comment, find_comments
from factcheck.yaml.compose import parse_document
from factcheck.yaml.engines import Engine

SOURCE = """\
# at the top
--- # behind a mark
claims: # behind a key
  # on a line of its own
  'a # b': "c # d" # behind "quotation # marks"
  value: $1.9 billion #restricted
  address: https://a.example/b#c
  double: "one
    # two
    three" # é漢
  plain: one
    two#three # four
  literal: |  # behind the sign
    # text
      # text

    # text

  # below a block
  folded: >-
    text # text
  # below another
  list: [a#b, 'c # d', # in brackets
    e]#behind a bracket
  last: 'a'#behind a quotation mark
"""

FOUND = (
    Comment(1, 1, "# at the top"),
    Comment(2, 5, "# behind a mark"),
    Comment(3, 9, "# behind a key"),
    Comment(4, 3, "# on a line of its own"),
    Comment(5, 20, '# behind "quotation # marks"'),
    Comment(6, 23, "#restricted"),
    Comment(10, 12, "# é漢"),
    Comment(12, 15, "# four"),
    Comment(13, 15, "# behind the sign"),
    Comment(19, 3, "# below a block"),
    Comment(22, 3, "# below another"),
    Comment(23, 24, "# in brackets"),
    Comment(24, 7, "#behind a bracket"),
    Comment(25, 12, "#behind a quotation mark"),
)


def found(source: str, engine: Engine = Engine.LIBYAML) -> tuple[Comment, ...]:
    """Give the comments of a source."""
    return find_comments(source, parse_document(source.encode(), "claims.yaml", engine=engine))


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_every_comment_is_found_and_no_text_is_taken_for_one(
    line_break: str, engine: Engine
) -> None:
    source = SOURCE
    assert found(source.replace("\n", line_break), engine) == FOUND


def test_a_byte_order_mark_moves_no_comment() -> None:
    assert found("\ufeff# a\nb: c # d\n") == (Comment(1, 1, "# a"), Comment(2, 6, "# d"))


def test_what_is_left_out_of_the_tree_hides_no_comment_and_gives_none() -> None:
    source = (
        "a: b\n# one\na: 'c # d' # two\n<<: ['e # f'] # three\n"
        "? [g, 'h # i']\n: 'j # k'\nl: {m: 'n # o'} # four\np: q # five\n"
    )
    assert found(source) == (
        Comment(2, 1, "# one"),
        Comment(3, 12, "# two"),
        Comment(4, 15, "# three"),
        Comment(7, 17, "# four"),
        Comment(8, 6, "# five"),
    )


@pytest.mark.parametrize("source", ["# a\nb: 'c # d\n", "# a\n- b # c\n", "# a\n", "b: c\n"])
def test_a_file_that_could_not_be_read_has_no_comments(source: str) -> None:
    assert found(source) == ()

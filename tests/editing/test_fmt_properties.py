"""Whatever a file looks like: formatted it says the same, and keeps its comments and its form."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as some

from factcheck.editing.fmt.canonical import format_bytes
from factcheck.yaml.comments import find_comments
from factcheck.yaml.compose import parse_document
from factcheck.yaml.walk import convert_to_texts
from ugly import Ugly


@settings(max_examples=300)
@given(some.integers(0, 10**9))
def test_a_formatted_file_holds_the_same_texts_and_comments(seed: int) -> None:
    ugly = Ugly(random.Random(seed))
    raw, tree = ugly.file()
    before = parse_document(raw, "f.yaml")
    assert before.troubles == ()
    assert before.root is not None
    assert convert_to_texts(before.root) == tree

    result = format_bytes(raw, "f.yaml")

    after = parse_document(result, "f.yaml")
    assert after.root is not None
    assert convert_to_texts(after.root) == tree
    found = find_comments(result.decode(), after)
    assert Counter(each.text for each in found) == Counter(ugly.remarks)
    assert format_bytes(result, "f.yaml") == result
    assert b"\r" not in result
    assert not result.startswith(b"\xef\xbb\xbf")
    assert result.endswith(b"\n")

"""A late pattern finds what a compiled one finds, and is compiled when it is first used."""

from __future__ import annotations

import re

import pytest

from factcheck.runtime.late_pattern import build_late_pattern


def test_a_late_pattern_has_the_methods_and_the_flags_of_a_compiled_one() -> None:
    late = build_late_pattern("(?P<word>[a-z]+)", re.IGNORECASE)
    for _ in range(2):  # what was asked for once is kept
        found = late.search("5 Nurses")
        assert found is not None
        assert (found["word"], found.span()) == ("Nurses", (2, 8))
        assert late.findall("5 Nurses left") == ["Nurses", "left"]
    assert (late.pattern, late.flags) == ("(?P<word>[a-z]+)", re.IGNORECASE | re.UNICODE)


def test_a_late_pattern_is_not_compiled_before_it_is_used() -> None:
    late = build_late_pattern("[")
    with pytest.raises(re.error, match="unterminated character set at position 0"):
        late.search("text")

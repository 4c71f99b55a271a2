"""Find every place of many patterns in one text, in one pass (Aho and Corasick, 1975).

Few patterns in a short text are sought one by one.
What is found may overlap; whether a place counts is for the caller to say.
"""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_BLOCK = 2_000_000
"""Characters searched at a time: bounds the memory, since the library answers with a whole list."""
_LITTLE = 200_000
"""Patterns times characters up to which each is sought by itself, sooner than an automaton is made."""
_HEAD = 40
"""Characters at the beginning of a pattern that are sought; the automaton takes some 50 bytes for each of them."""
_MOST_ALIKE = 8
"""Patterns of one head that are told apart at each of its places, which bounds the time of one."""
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""Cannot be encoded for the library; no pattern has one, since such quotes are refused."""


def find_all(
    patterns: Iterable[str],
    text: str,
    *,
    at_most: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Mapping[str, array[int]]:
    """Return for each pattern the offsets at which it begins in `text`, in order.

    Args:
        patterns: not empty strings; the same one may come twice.
        text: what is searched.
        at_most: keep no more than so many offsets of a pattern; None keeps all.
        progress: called after every block with characters searched and characters in all.
    """
    distinct = sorted(set(patterns))
    if not distinct:
        return {}
    if len(distinct) * len(text) <= _LITTLE:
        by_pattern = {each: _find_each(each, text, at_most) for each in distinct}
        if progress is not None:
            progress(len(text), len(text))
        return by_pattern
    found = {each: array("q") for each in distinct}
    by_needle = _select_needles(distinct)
    needles = list(by_needle)
    # the automaton that is taken for few patterns otherwise is made in time quadratic in their length
    automaton = AhoCorasick(
        needles, store_patterns=False, implementation=Implementation.ContiguousNFA
    )
    overlap = max(map(len, needles)) - 1
    block = max(_BLOCK, overlap)
    for low in range(0, len(text), block):
        for index, start, _ in automaton.find_matches_as_indexes(
            _replace_surrogates(text[low : low + block + overlap]), overlapping=True
        ):
            if start >= block:
                continue
            for pattern in by_needle[needles[index]]:
                places = found[pattern]
                if text.startswith(pattern, low + start) and (
                    at_most is None or len(places) < at_most
                ):
                    places.append(low + start)
        if progress is not None:
            progress(min(low + block, len(text)), len(text))
    return found


def _replace_surrogates(text: str) -> str:
    """Return a text that the library can encode; nearly every text is one, which encoding tells soonest."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _LONE_SURROGATE.sub("\ufffd", text)
    return text


def _select_needles(patterns: Iterable[str]) -> dict[str, list[str]]:
    """Select what is sought for each pattern: its head, so that the automaton is small; itself where many share one."""
    by_head: dict[str, list[str]] = {}
    for each in patterns:
        by_head.setdefault(each[:_HEAD], []).append(each)
    needles: dict[str, list[str]] = {}
    for head, alike in by_head.items():
        if len(alike) <= _MOST_ALIKE:
            needles.setdefault(head, []).extend(alike)
        else:
            for each in alike:
                needles.setdefault(each, []).append(each)
    return needles


def _find_each(pattern: str, text: str, at_most: int | None) -> array[int]:
    starts = array("q")
    at = text.find(pattern)
    while at >= 0 and (at_most is None or len(starts) < at_most):
        starts.append(at)
        at = text.find(pattern, at + 1)
    return starts

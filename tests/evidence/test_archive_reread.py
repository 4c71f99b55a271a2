"""What becomes of a quote when its text changes: only words that move have moved."""

from __future__ import annotations

import pytest

from factcheck.evidence.archive.reread import compare_texts
from factcheck.evidence.prove.quotes import Selector

FIRST = "The council met on Friday.\n\n"
RIDERS = "Ada Moreno says that 950 riders at most use the line. The town says 1,200.\n\n"
FARES = "Fares bring in $4.5 million a year.\n\n"
LAST = "The next meeting is in May.\n"
OLD = FIRST + RIDERS + FARES + LAST

FATES = {
    "nothing": (OLD, "same"),
    "a paragraph before": ("The town speaks.\n\n" + OLD, "same"),
    "a paragraph of the same words before": (FIRST + OLD, "same"),
    "no paragraph before": (RIDERS + FARES + LAST, "same"),
    "words before in its paragraph": (OLD.replace("Ada", "On Friday, Ada"), "same"),
    "another word before it": (OLD.replace("says that 950", "holds that 950"), "same"),
    "the word before it": (OLD.replace("that 950", "how 950"), "same"),
    "the word behind it": (OLD.replace("use the", "take the"), "same"),
    "another break of lines": (OLD.replace("use the line. ", "use the line.\n"), "same"),
    "a page break before": (OLD.replace("Friday.\n\n", "Friday.\f"), "same"),
    "its paragraph at the end": (FIRST + FARES + LAST + "\n" + RIDERS, "moved"),
    "its paragraph at the start": (RIDERS + FIRST + FARES + LAST, "moved"),
    "its words in another paragraph": (
        OLD.replace("950 riders at most use", "few use") + "\nIt was 950 riders at most.\n", "moved"),
    "other words on both sides": (
        OLD.replace("that 950 riders at most use", "fewer: 950 riders at most, she says, use"), "moved"),
    "another number": (OLD.replace("950", "960"), "vanished"),
    "the words twice": (OLD + RIDERS, "ambiguous"),
}  # fmt: skip


@pytest.mark.parametrize("new, fate", FATES.values(), ids=FATES)
def test_a_quote_has_moved_only_where_its_words_have(new: str, fate: str) -> None:
    (change,) = compare_texts([Selector("950 riders at most", None, None)], OLD, new)
    assert change.fate.value == fate


def test_a_long_text_is_read_in_little_time() -> None:
    lines = "".join(f"Line {number}: {number % 7} riders.\n" for number in range(30_000))
    (change,) = compare_texts(
        [Selector("950 riders at most", None, None)], lines + OLD, FIRST + lines + OLD
    )
    assert change.fate.value == "same"

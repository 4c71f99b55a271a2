"""Behind a mark that nothing closes nobody knows how far a quotation goes: who speaks, or how, is open."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

NEWS, RELEASE = "", "FOR IMMEDIATE RELEASE\n\nMarsh Hospital opened a wing today.\n\n"
END = "\n\nThe hospital is old."

CASES = (
    # what stands before the paragraph, the paragraph, and who says its last figure, how
    (NEWS, "“We have 400 nurses, and they ask for 500.", "open", None),
    (NEWS, "Ann Lee met reporters. “They ask for 500 nurses.", "open", None),
    (NEWS, '"We have 400 nurses, Ann Lee said. The hospital has 300 beds.', "open", None),
    (RELEASE, "“We have 400 nurses, and they ask for 500.", "open", None),
    (NEWS, "Ann Lee said, “They ask for 500 nurses.", "stated", None),
    # a mark that is closed, one that stands for inches, and one before the next paragraph's
    (NEWS, "“We need beds,” Ann Lee said. The hospital has 300 beds.", "document", "own-voice"),
    (NEWS, "A bed is 6'2\" long. The hospital has 300 beds.", "document", "own-voice"),
    (NEWS, "The hospital has 300 beds, and “not enough of them.", "document", "own-voice"),
    (NEWS, "“We need beds,” Ann Lee said. “They ask for 500.”", "stated", "verbatim"),
)


@pytest.mark.parametrize(("before", "paragraph", "state", "manner"), CASES)
def test_behind_a_mark_that_nothing_closes_it_is_open(
    before: str, paragraph: str, state: str, manner: str | None
) -> None:
    proposals = build_draft(f"{before}{paragraph}{END}").proposals
    last = max(proposals, key=lambda each: each.quote.span.start)
    assert (last.speaker.state, last.manner) == (state, manner)


def test_a_manner_that_is_open_is_listed() -> None:
    found = build_draft(f"Ann Lee said, “They ask for 500 nurses.{END}").proposals[0]
    assert "manner" in found.open
    assert found.speaker.name == "Ann Lee"

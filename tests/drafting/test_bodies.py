"""Whose `the Board` is: an organisation that the text names, the publisher's, or open; never somebody new by that name."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft
from factcheck.drafting.proposal import Setting

AUTHORITY = "The Harbor Transit Authority met on Monday.\n\n"
COUNCIL = "The Riverport City Council met the Harbor Transit Authority.\n\n"
FARES = "said fares rose 5 percent."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{AUTHORITY}The Authority {FARES}", "Harbor Transit Authority"),
        (f"{AUTHORITY}Fares rose 5 percent, the authority said.", "Harbor Transit Authority"),
        (f"{COUNCIL}The Council {FARES}", "Riverport City Council"),
        (f"{COUNCIL}The City Council {FARES}", "Riverport City Council"),
        (f"{COUNCIL}City Council members {FARES.replace('said', 'say')}", "Riverport City Council"),
        (f"{COUNCIL}The council’s estimate of 5 percent is old.", "Riverport City Council"),
        (f"The Lakeview Board of Education met.\n\nThe Board {FARES}", "Lakeview Board of Education"),
        (f"While the Harbor Department met, Lou slept.\n\nThe Department {FARES}", "Harbor Department"),
        (f"The Board Resolution on Noise passed.\n\nThe Board {FARES}", ["The Board"]),
        (f"The Council Plan for Trees passed.\n\nThe Council {FARES}", ["The Council"]),
        (f"{COUNCIL}The Council Plan for Trees passed.\n\nThe Council {FARES}", "Riverport City Council"),
        (f"The Lakeview Department of Public Works met.\n\nThe Department {FARES}", "Lakeview Department of Public Works"),
        (f"{AUTHORITY}The Board {FARES}", ["Harbor Transit Authority", "The Board"]),
        (f"{AUTHORITY}The Board of Directors {FARES}", ["Harbor Transit Authority", "The Board of Directors"]),
        (f"{AUTHORITY}The executive committee {FARES}", ["Harbor Transit Authority", "The executive committee"]),
        (f"{COUNCIL}The Board {FARES}", ["Harbor Transit Authority", "Riverport City Council", "The Board"]),
        (f"The Lakeview Council and the Marsh Council met.\n\nThe Council {FARES}", ["Lakeview Council", "Marsh Council", "The Council"]),
        (f"The Board {FARES}", ["The Board"]),
        (f"{AUTHORITY}The agency {FARES}", "The agency"),
        (f"{AUTHORITY}The union {FARES}", "The union"),
        (f"{AUTHORITY}The Riverport Board of Trade {FARES}", "The Riverport Board of Trade"),
    ],
)  # fmt: skip
def test_a_body_is_of_the_one_organisation_with_its_noun_or_open(
    text: str, speaker: str | list[str]
) -> None:
    (proposal,) = build_draft(text).proposals
    found = proposal.speaker
    candidates = [each.name for each in found.candidates]
    assert (candidates if found.state == "open" else found.name) == speaker


@pytest.mark.parametrize(
    ("publisher", "text", "state", "names"),
    [
        ("Harbor Transit Authority", f"The agency {FARES}", "document", ["Harbor Transit Authority"]),
        ("Harbor Transit Authority", f"The authority {FARES}", "document", ["Harbor Transit Authority"]),
        ("Harbor Transit Authority", f"The Board {FARES}", "open", ["Harbor Transit Authority", "The Board"]),
        ("Harbor Transit Authority", f"The union {FARES}", "stated", ["The union"]),
        ("Harbor Transit Authority", f"The Port Department met.\n\nThe agency {FARES}", "open", ["Harbor Transit Authority", "The agency"]),
        ("Lakeview Teachers Guild", f"The union {FARES}", "document", ["Lakeview Teachers Guild"]),
        ("Lakeview Teachers Guild", f"The Marsh Nurses Union met.\n\nThe Guild {FARES}", "document", ["Lakeview Teachers Guild"]),
        ("Lakeview Board of Education", f"The Board {FARES}", "document", ["Lakeview Board of Education"]),
        ("Coastal Plains Health", f"The hospital group {FARES}", "open", ["Coastal Plains Health", "The hospital group"]),
        ("Coastal Plains Health", f"The company {FARES}", "open", ["Coastal Plains Health", "The company"]),
        ("Lakeview Teachers Guild", f"The company {FARES}", "stated", ["The company"]),
        ("Coastal Plains Health", f"A company {FARES}", "stated", ["A company"]),
        ("Marsh Holdings", f"The company {FARES}", "document", ["Marsh Holdings"]),
    ],
)  # fmt: skip
def test_a_document_calls_its_publisher_by_its_noun(
    publisher: str, text: str, state: str, names: list[str]
) -> None:
    (proposal,) = build_draft(
        text, Setting(kind="press-release", publisher_name=publisher)
    ).proposals
    found = proposal.speaker
    known = [found.name] if found.name else [each.name for each in found.candidates]
    assert (found.state, known) == (state, names)


def test_a_candidate_that_is_the_publisher_has_its_name() -> None:
    text = (
        "The tower is expected to cost $64 million.\n\n"
        "Steel is dear, the hospital said. Dr. Ann Lee, a surgeon, said 48 beds are enough.\n"
    )
    setting = Setting(kind="press-release", publisher_name="Marsh Valley Hospital")
    (tower,) = (
        each for each in build_draft(text, setting).proposals if each.speaker.state == "open"
    )
    (candidate,) = tower.speaker.candidates
    assert candidate.span is not None
    assert (candidate.name, candidate.span.text) == ("Marsh Valley Hospital", "the hospital")

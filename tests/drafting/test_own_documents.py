"""Whose document a text is, by what it says of itself: its bulletin, letter, position, minutes, release or statement."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

RENTS = "Rents rose 5 percent."
# fmt: off
DOCUMENTS = [
    # the text, whose words its last figure is, in which manner; None for a publication's own voice
    (f"Marsh Tenants Union\nBargaining Bulletin No. 9\n\n{RENTS}", "Marsh Tenants Union", "verbatim"),
    (f"Marsh Tenants Union\nPhoto No. 9\n\n{RENTS}", None, "own-voice"),
    (f"Marsh Tenants Union\nOur position on Measure 4\n\n{RENTS}", "Marsh Tenants Union", "verbatim"),
    (f"Marsh Tenants Union\nOur positions vary\n\n{RENTS}", None, "own-voice"),
    (f"To: All members\nFrom: Ann Lee, President\n\n{RENTS}", "Ann Lee", "verbatim"),
    (f"From: Marsh Tenants Union\nTo: All members\n\n{RENTS}", "Marsh Tenants Union", "verbatim"),
    (f"To: All members\nFrom: Ann Lee\n\nWhy?\n\nFrom: Bo Hale\n\n{RENTS}", None, "own-voice"),
    (f"From: the north\n\n{RENTS}", None, "own-voice"),
    (f"Dear members,\n\n{RENTS}\n\nSincerely,\nAnn Lee", "Ann Lee", "verbatim"),
    (f"Marsh Tenants Union\n\nDear members,\n\n{RENTS}\n\nIn unity,\nAnn Lee", "Marsh Tenants Union", "verbatim"),
    (f"Dear was the bread.\n\n{RENTS}\n\nBo Hale", None, "own-voice"),
    (f"MARSH WATER DISTRICT\nMinutes of Special Meeting, May 4\n\n{RENTS}", "MARSH WATER DISTRICT", "verbatim"),
    (f"Minutes of the Special Meeting of the Marsh Council\n\n{RENTS}", "Marsh Council", "verbatim"),
    (f"FOR IMMEDIATE RELEASE\n\nMARSH, May 4 — The Marsh Tenants Union announced a vote.\n\n{RENTS}", "Marsh Tenants Union", "verbatim"),
    (f"FOR IMMEDIATE RELEASE\n\nMARSH, May 4 — Marsh Foods today announced a sale.\n\n{RENTS}", "Marsh Foods", "verbatim"),
    (f"MARSH, May 4 — The Marsh Tenants Union announced a vote.\n\n{RENTS}", None, "own-voice"),
    (f"Mediator Ann Lee issued the following statement today:\n\n“{RENTS}”", "Ann Lee", "verbatim"),
    ("Mediator Ann Lee issued the following statement today:\n\n“It is late.\n\n“Rents rose 5 percent.”", "Ann Lee", "verbatim"),
    (f"Negotiations Update\nMarsh Tenants Union\n\n{RENTS}", "Marsh Tenants Union", "verbatim"),
    ("Questions and Answers\nMarsh Tenants Union\n\nQ: How much did they rise?\n\nA: Rents rose 5 percent.", "Marsh Tenants Union", "verbatim"),
    (f"Statement from Marsh Public Schools on Rents\n\n{RENTS}", "Marsh Public Schools", "verbatim"),
    (f"Statement by Mayor Ann Lee\n\n{RENTS}", "Ann Lee", "verbatim"),
    (f"Statement of facts in a case\n\n{RENTS}", None, "own-voice"),
    (f"Statement from Marsh draws anger\n\n{RENTS}", None, "own-voice"),
    (f"Minutes\nFinance Committee, Marsh County\n\n{RENTS}", "Finance Committee, Marsh County", "verbatim"),
    (f"Minutes\nMonday in Marsh\n\n{RENTS}", None, "verbatim"),
    (f"Joint Statement of Marsh Foods and Local 221\n\n{RENTS}", None, "verbatim"),
    (f"A joint statement is due.\n\n{RENTS}", None, "own-voice"),
    (f"Ann Lee issued tickets here:\n\n{RENTS}", None, "own-voice"),
]
# fmt: on


@pytest.mark.parametrize(
    ("text", "who", "manner"), DOCUMENTS, ids=[each for each, _, _ in DOCUMENTS]
)
def test_a_document_is_the_words_of_whom_it_says(text: str, who: str | None, manner: str) -> None:
    proposal = max(build_draft(text).proposals, key=lambda each: each.quote.span.start)
    assert (proposal.speaker.name, proposal.manner) == (who, manner)


LIST = "\n- Raises of 5 percent\n- Health: workers pay 6 percent\n"


@pytest.mark.parametrize(
    ("heading", "who"),
    [
        ("Company's last, best and final offer", "Company"),
        ("The Port’s offer on pay:", "Port"),
        ("UNION DEMANDS", "UNION"),
        ("Kestrel Foods' counterproposal", "Kestrel Foods"),
        ("What the union wants", "union"),
        ("What Kestrel Foods is asking for:", "Kestrel Foods"),
        ("What they offered", "they"),
        ("Tuesday's offers", None),
        ("Final offer", None),
        ("Budget proposals", None),
        ("Today's positions", None),
        ("What changed", None),
        ("The company's offer was read out at noon to all who had come", None),
    ],
)
def test_the_line_above_a_list_says_whose_offer_it_is(heading: str, who: str | None) -> None:
    proposals = build_draft(f"The talks resume.\n\n{heading}{LIST}\nThey end in May.").proposals
    found = [each.speaker.mention.text if each.speaker.mention else None for each in proposals]
    assert found == [who, who]


def test_the_list_of_what_we_want_is_of_whose_paper_it_is() -> None:
    text = f"Marsh Tenants Union\nBargaining Update\n\nWhat we asked for{LIST}"
    assert [each.speaker.name for each in build_draft(text).proposals] == [
        "Marsh Tenants Union"
    ] * 2


def test_an_organisation_is_named_without_the_day_behind_it() -> None:
    text = (
        "We met the Marsh School District on Thursday.\n\nThe district said rents rose 5 percent."
    )
    (proposal,) = build_draft(text).proposals
    assert proposal.speaker.name == "Marsh School District"


@pytest.mark.parametrize(
    ("first", "short", "who"),
    [
        ("The Marsh Tenants Association met.", "MTA", "Marsh Tenants Association"),
        ("The Marsh Board of Tenants met.", "MBT", "Marsh Board of Tenants"),
        ("The Marsh Tenants Association met.", "MTB", "MTB"),
        ("The Marsh Tenants Association met the Mill Town Association.", "MTA", "MTA"),
    ],
)
def test_initials_stand_for_the_one_organisation_that_has_them(
    first: str, short: str, who: str
) -> None:
    (proposal,) = build_draft(f"{first}\n\n{short} said rents rose 5 percent.").proposals
    assert proposal.speaker.name == who

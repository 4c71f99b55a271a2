"""Whose words stand in an article that has turns of a talk in it."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft
from factcheck.drafting.proposal import Setting

ARTICLE = """\
The mayor was asked about rents on Monday.

Her answers follow, shortened.

RUTH ODE: How far did rents rise?

ANN LEE: They rose 5 percent in the north of the city.

RUTH ODE: And in the south?

ANN LEE: There they rose 6 percent.

The city has 7,000 flats.

Some of them are empty.

The council meets on Tuesday.

It has 15 members.

It met last in May.

Rents were its first item then.

It adjourned after an hour.

Nobody had asked for more.

Another meeting costs $900.
"""


@pytest.mark.parametrize(
    ("kind", "behind"), [(None, None), ("interview", "ANN LEE")], ids=["article", "interview"]
)
def test_the_last_turn_in_an_article_is_no_longer_than_the_longest_before_it(
    kind: str | None, behind: str | None
) -> None:
    proposals = build_draft(ARTICLE, Setting(kind=kind)).proposals
    assert {each.figures[0].span.text: each.speaker.name for each in proposals} == {
        "5 percent": "ANN LEE",
        "6 percent": "ANN LEE",
        "7,000 flats": behind,
        "15 members": behind,
        "$900": behind,
    }


def test_a_headline_that_quotes_somebody_is_no_turn() -> None:
    text = """\
Ann Lee: ‘It is not too much’ to ask for $15

The mayor said so on Monday. Rents rose 5 percent.

Bo Hale: They rose, and will rise again next year.

Ann Lee: They are too high, as everybody knows.
"""
    proposals = build_draft(text).proposals
    assert {each.figures[0].span.text: each.manner for each in proposals} == {
        "$15": "paraphrase",
        "5 percent": "own-voice",
    }


CALL = """\
Marsh Foods First-Quarter Earnings Call

Ann Lee - Chief Executive Officer
Bo Hale - Chief Financial Officer

Operator
Good morning.

Ann Lee - Chief Executive Officer
Sales rose 5 percent.

They rose 6 percent in the north.

Bo Hale - Chief Financial Officer
The union says we pay $7 an hour.

Ann Lee - Chief Executive Officer
We pay $9 an hour.
"""


def test_who_speaks_in_a_call_stands_on_a_line_with_an_office() -> None:
    found = sorted(build_draft(CALL).proposals, key=lambda each: each.quote.span.start)
    assert [
        (each.figures[0].span.text, each.speaker.name, each.manner, [one.name for one in each.via])
        for each in found
    ] == [
        ("5 percent", "Ann Lee", "verbatim", []),
        ("6 percent", "Ann Lee", "verbatim", []),
        ("$7 an hour", "The union", "paraphrase", ["Bo Hale"]),
        ("$9 an hour", "Ann Lee", "verbatim", []),
    ]


def test_a_list_of_people_with_their_offices_is_no_call() -> None:
    text = "Who came to the conference\n\nAnn Lee - Chief of Police\nBo Hale - Chief of Staff\n\nRents rose 5 percent."
    (proposal,) = build_draft(text).proposals
    assert proposal.manner == "own-voice"


def test_who_answers_without_a_name_is_open_with_those_who_are_named_before() -> None:
    text = """\
A conversation with Ann Lee

She spoke with Bo Hale of the Ledger.

Q: How far did rents rise in the city?

A: They rose 5 percent, I think.

Q: What did you ask for?

A: I asked for 6 percent and got nothing.
"""
    assert [
        (each.speaker.state, [one.name for one in each.speaker.candidates])
        for each in build_draft(text).proposals
    ] == [("open", ["Ann Lee", "Bo Hale"])] * 2


def test_a_speaker_from_the_public_has_a_turn_without_a_name() -> None:
    text = """\
Councilmember Ode: What does the arena cost the city?

Mr. Hale (Finance): It costs $88 million over ten years.

Public speaker: My rent went up 22 percent since then.

Councilmember Ode: Thank you for coming here tonight.
"""
    found = sorted(build_draft(text).proposals, key=lambda each: each.figures[0].span.start)
    assert [(each.figures[0].span.text, each.speaker.name) for each in found] == [
        ("$88 million", "Mr. Hale"),
        ("22 percent", "Public speaker"),
    ]

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

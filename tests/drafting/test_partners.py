"""Who may ask or answer in an interview whose labels name nobody is looked for once, however long it is."""

from __future__ import annotations

from unittest.mock import patch

from factcheck.drafting.article import Article
from factcheck.drafting.draft import build_draft
from factcheck.drafting.people import People
from factcheck.drafting.proposal import Setting

HEAD = "Ann Lee spoke with Bo Hale on Monday. Lee runs the port.\n\n"
TURNS = "Q: How many ships came?\n\nA: In all, we counted {} ships at our docks.\n\n"


def test_partners_are_those_named_before_the_interview_in_order() -> None:
    draft = build_draft(HEAD + TURNS.format(40) + TURNS.format(50))
    assert [
        (each.speaker.state, [other.name for other in each.speaker.candidates])
        for each in draft.proposals
    ] == [("open", ["Ann Lee", "Bo Hale"])] * 2


def test_they_are_looked_for_once() -> None:
    text = HEAD + "".join(TURNS.format(number) for number in range(20, 60))
    starts: list[int] = []
    read = People.list_named

    def listed(people: People, start: int, end: int) -> object:
        starts.append(start)
        return read(people, start, end)

    with patch.object(People, "list_named", listed):
        draft = build_draft(text)
    assert len(draft.proposals) == 40
    assert starts.count(0) == 1


def test_a_last_name_within_a_full_one_is_not_named_again() -> None:
    article = Article("Lee met Ann Lee and Bo Hale. Hale left; so did Ann Lee.", Setting())
    named = article.people.list_named(0, len(article.text))
    assert [(each.start, each.name) for each in named] == [
        (0, "Ann Lee"), (8, "Ann Lee"), (20, "Bo Hale"), (29, "Bo Hale"), (47, "Ann Lee"),
    ]  # fmt: skip

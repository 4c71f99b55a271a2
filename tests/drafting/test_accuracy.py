"""Who says which figure in articles of eight kinds, written for these tests."""

from __future__ import annotations

import pytest

from gold import Case, draft_case, find_proposal, judge, list_cases, place_figures


@pytest.mark.parametrize("case", list_cases(), ids=lambda case: case.name)
def test_every_figure_has_its_speaker_its_manner_and_its_chain(case: Case) -> None:
    draft = draft_case(case)
    judged = [
        (figure.text, judge(figure, find_proposal(draft, at, at + len(figure.text))))
        for figure, at in place_figures(case)
    ]
    assert judged == [(text, "right") for text, _ in judged]


@pytest.mark.parametrize("case", list_cases(), ids=lambda case: case.name)
def test_what_is_no_figure_of_a_claim_is_passed_over(case: Case) -> None:
    draft = draft_case(case)
    places = [(case.text.index(words), words) for words in case.skipped]
    assert [
        words for at, words in places if find_proposal(draft, at, at + len(words)) is not None
    ] == []


def test_the_articles_have_twenty_names_and_a_hundred_figures() -> None:
    cases = list_cases()
    assert len(cases) >= 20
    assert sum(len(case.figures) for case in cases) >= 100

"""The statement that a key offers says what was chosen about the figures, what was not stated is left out, and it is no quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import reviewing
from factcheck.drafting.review.review import DraftReview
from factcheck.drafting.review.single import build_single_draft, find_words
from factcheck.drafting.setting import build_setting
from factcheck.editing.add_source import load_writable

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Riders a day: 41,500 riders. Fares rose from $2.00 to $2.50 a ride.\n"
RIDERS, FARES = "Riders a day: 41,500 riders", "Fares rose from $2.00 to $2.50 a ride"
SAID = {
    "measure": "daily-riders",
    "as_of": "said",
    "basis": "actual",
    "scope.service": "not-stated",
}
ALL = {"measure": "daily-riders", "as_of": "2022-02", "basis": "estimate", "scope.service": "bus"}
NEW = {
    "measure": "+price of a ride", "measure>id": "price", "measure>unit": "USD", "measure>kind": "flow",
    "measure>of": "not-stated", "measure>dimensions": "-", "period": "2021/2022", "basis": "projection",
}  # fmt: skip
LATER = {"measure": "+price of a ride", "period": "2023", "basis": "actual"}
OTHER = {"measure": "fare-income", "period": "not-stated", "basis": "requirement"}
OFFERED = {
    "all that was said": (RIDERS, (ALL,), "Riders a day, bus: 41,500 riders, as an estimate, 2022-02"),
    "less than was asked": ("41,500 riders", ({**SAID, "basis": "not-stated"},), "Riders a day: 41,500 riders"),
    "nothing where it would be the quote": (RIDERS, (SAID,), None),
    "nothing before all is answered": (RIDERS, ({**SAID, "scope.service": ""},), None),
    "two figures of one measure": (FARES, (NEW, LATER), "Price of a ride: $2.00, as a projection, 2021 to 2022; $2.50 a ride, 2023"),
    "two measures": (FARES, (OTHER, NEW), "Income from fares: $2.00, as a requirement; price of a ride: $2.50 a ride, as a projection, 2021 to 2022"),
    "one of two": (FARES, ({"measure": "-"}, OTHER), "Income from fares: $2.50 a ride, as a requirement"),
    "no figure": (FARES, ({"measure": "-"}, {"measure": "-"}), None),
}  # fmt: skip
"""A quote of the text, the answers about its figures, and the statement that is offered."""


@pytest.mark.parametrize("name", OFFERED)
def test_a_statement_of_what_was_chosen_is_offered(tmp_path: Path, name: str) -> None:
    words, figures, offered = OFFERED[name]
    reviewing.begin(tmp_path, TEXT)
    location, loaded = load_writable(tmp_path, {})
    setting = build_setting(loaded.corpus, reviewing.SOURCE)
    draft = build_single_draft(TEXT, find_words(TEXT, words), setting, loaded.corpus)
    review = DraftReview(draft, TEXT, loaded, location, today="2022-03-04")
    (proposal,) = review.proposals
    for number, answers in enumerate(figures):
        given = {f"figures[{number}].{key}": value for key, value in answers.items() if value}
        review.journal.keep_answers(proposal.key, given)
    question = review.list_questions(proposal)[-1]
    assert question.field == "statement"
    assert [each.value for each in question.choices] == ([] if offered is None else [offered])

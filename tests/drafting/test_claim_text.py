"""What of a proposal stands in a claim file: the id that is proposed."""

from __future__ import annotations

import pytest

from factcheck.drafting.claim_text import build_claims
from factcheck.drafting.draft import build_draft
from factcheck.drafting.proposal import Setting


@pytest.mark.parametrize(
    ("sentence", "claim_id"),
    [
        ("Rents rose 5 percent, Ann Lee said.", "rents-rose-percent-2024"),
        ("Rents rose 5 percent in 2019, Ann Lee said.", "rents-rose-percent-2019"),
        ("Rents rose 5 percent from 2017 to 2019, Ann Lee said.", "rents-rose-percent-2019"),
        ("In 2019, Ann Lee said, rents rose 5 percent.", "rents-rose-percent-2019"),
        ("Rents rose 5 percent in fiscal year 2018-19, Ann Lee said.", "rents-rose-percent-2018"),
        ("Rents were $2019, Ann Lee said.", "rents-2024"),
        ("Ann Lee, elected in 2019, said rents rose 5 percent.", "rents-rose-percent-2024"),
    ],
)
def test_an_id_has_the_year_of_the_figure_or_of_the_text(sentence: str, claim_id: str) -> None:
    (claim,) = build_claims(build_draft(sentence, Setting(published="2024-03-04")))
    assert claim.id == claim_id


@pytest.mark.parametrize(
    ("who", "office"),
    [
        ("president of the guild's night unit", "president of the guild"),
        ("director of the Harbor Transit Authority", "director of Harbor Transit Authority"),
        ("director", "director"),
    ],
)
def test_the_comment_of_an_open_claimant_says_whose_the_office_is(who: str, office: str) -> None:
    (claim,) = build_claims(build_draft(f"Ann Lee, {who}, said rents rose 5 percent."))
    said = f"Ann Lee (not recorded), {office}, beside 'said'"
    assert said in claim.comments

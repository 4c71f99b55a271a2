"""A claim that was withdrawn stands on the pages of its dispute and topic, apart, and is compared with nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from ferries import build_ferries

if TYPE_CHECKING:
    from pathlib import Path

    from small_ledgers import Fields, Records

FLEET: Final[Fields] = {"measure": "fleet", "as_of": "2022-02-01", "scope": {"course": "with"}}
WITHDRAWN: Final[Fields] = {
    "claimant": "crew",
    "statement": "There are 20 ferries.",
    "figures": [{**FLEET, "value": "20 ferries"}],
    "status": "withdrawn",
    "corrections": [{"date": "2022-04-01", "what": "claim withdrawn", "why": "A slip."}],
}
CLAIMS: Final[Records] = {
    "first": {"claimant": "line", "figures": [{**FLEET, "value": "30 ferries"}]},
    "second": WITHDRAWN,
}


@pytest.mark.parametrize("address", ["dispute/how-many.html", "topic/ferries.html"])
def test_a_withdrawn_claim_is_listed_apart_and_once(address: str, tmp_path: Path) -> None:
    page = build_ferries(tmp_path, CLAIMS, address)
    (found,) = re.findall(
        r'<h2 id="withdrawn">(.*?)</h2>\n<ul class="list">\n(.*?)</ul>', page, re.DOTALL
    )
    assert [" ".join(re.sub("<.*?>", "", each).split()) for each in found] == [
        "Withdrawn, and compared with nothing",
        "Crew, 1 March 2022: 20 ferries – There are 20 ferries.",
    ]
    assert page.count("20 ferries") == 2


def test_pages_of_claims_that_stand_have_no_such_list(tmp_path: Path) -> None:
    standing = {name: value for name, value in WITHDRAWN.items() if name != "status"}
    page = build_ferries(tmp_path, {**CLAIMS, "second": standing})
    assert 'id="withdrawn"' not in page


def test_what_was_corrected_and_why_are_two_sentences(tmp_path: Path) -> None:
    page = build_ferries(tmp_path, CLAIMS, "claim/second.html")
    assert "<li>1 April 2022: claim withdrawn. A slip.</li>" in page

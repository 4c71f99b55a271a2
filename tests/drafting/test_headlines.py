"""What a headline says and a sentence under it says in full is one proposal."""

from __future__ import annotations

import pytest

from factcheck.drafting.claim_text import build_claims
from factcheck.drafting.draft import build_draft

UNDER = "RIVERPORT — The port will add 140 buses to its fleet by 2027, Ann Lee said."


@pytest.mark.parametrize(
    ("headlines", "text", "found"),
    [
        (["Port adds 140 buses"], UNDER, [("140 buses", ["Port adds 140 buses"])]),
        (["Port news", "Port adds 140 buses"], UNDER, [("140 buses", ["Port adds 140 buses"])]),
        (["Port adds 140 buses", "140 more buses by 2027 for the port fleet"], UNDER, [("140 buses", ["Port adds 140 buses", "140 more buses by 2027 for the port fleet"])]),
        (["Port blames shortfall of $5 million"], "The decision follows a shortfall of $5 million, Ann Lee said.", [("$5 million", ["Port blames shortfall of $5 million"])]),
        (["Port blames shortfall of $5 million"], "The council spends $5 million, Ann Lee said.", [("$5 million", []), ("$5 million", [])]),
        (["Port adds 150 buses"], UNDER, [("150 buses", []), ("140 buses", [])]),
        (["Port cuts 140 jobs"], "A rise of 140 percent is due at the port, Ann Lee said.", [("140 jobs", []), ("140 percent", [])]),
        (["Schools close for 140 days"], UNDER, [("140 days", []), ("140 buses", [])]),
        (["The port adds 140 buses."], UNDER, [("140 buses", []), ("140 buses", [])]),
        (["Port to pay 5 percent, adds 140 buses"], f"Ann Lee said the port pays 5 percent.\n\n{UNDER}", [("5 percent", []), ("5 percent", []), ("140 buses", ["Port to pay 5 percent, adds 140 buses"])]),
        (["Port adds 140 buses"], "", [("140 buses", [])]),
    ],
)  # fmt: skip
def test_a_headline_stands_beside_the_sentence_that_says_it_in_full(
    headlines: list[str], text: str, found: list[tuple[str, list[str]]]
) -> None:
    draft = build_draft("\n\n".join((*headlines, text)))
    ordered = sorted(draft.proposals, key=lambda each: each.quote.span.start)
    assert [
        (", ".join(one.span.text for one in each.figures), [one.text for one in each.also])
        for each in ordered
    ] == found


def test_the_headline_stands_beside_the_statement_in_yaml() -> None:
    (claim,) = build_claims(build_draft(f"Port adds 140 buses\n\n{UNDER}"))
    assert "in our words; the headline says it too: 'Port adds 140 buses'" in claim.comments

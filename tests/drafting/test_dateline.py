"""The day that the head of a text prints, which is proposed and never taken."""

from __future__ import annotations

import pytest

from factcheck.drafting.claim_text import build_claims
from factcheck.drafting.dateline import find_dateline
from factcheck.drafting.draft import build_draft
from factcheck.drafting.proposal import Setting

RELEASE = "RIVERSIDE, March 4, 2024 — Riverside Transit adopted a $412 million budget.\n"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (RELEASE, "2024-03-04"),
        ("Budget adopted\n\nRIVERSIDE (March 4, 2024) - The agency spends $5 million.\n", "2024-03-04"),
        ("FOR IMMEDIATE RELEASE: March 4, 2024\n\nIt spends $5 million.\n", "2024-03-04"),
        ("Monday, 4 March 2024\n\nIt spends $5 million.\n", "2024-03-04"),
        ("March 4, 2024\n\nA story.\n\nUpdated: March 5, 2024\n", None),
        ("RIVERSIDE, 4 March 2024 — It spends $5 million.\n", "2024-03-04"),
        ("RIVERSIDE, MARCH 4, 2024 — It spends $5 million.\n", "2024-03-04"),
        ("RIVERSIDE (4th March, 2024) – It spends $5 million.\n", "2024-03-04"),
        ("Sept. 4, 2024\n\nIt spends $5 million.\n", "2024-09-04"),
        ("Wed, 4-Sep-2024\n\nIt spends $5 million.\n", "2024-09-04"),
        ("Published on 4 March 2024\n\nIt spends $5 million.\n", "2024-03-04"),
        ("Posted: Mar 4, 2024 | News\n\nIt spends $5 million.\n", "2024-03-04"),
        ("Date: 2024-03-04\n\nIt spends $5 million.\n", "2024-03-04"),
        ("2024-02-30\n\nIt spends $5 million.\n", None),
        ("03/04/2024\n\nIt spends $5 million.\n", None),
        ("On March 4, 2024 the agency adopted a budget.\n", None),
        ("The strike of March 4, 2024, the first in years, cost $5 million.\n", None),
        ("February 30, 2024\n\nIt spends $5 million.\n", None),
        (f"{'A long story. ' * 60}\nMarch 4, 2024\n", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_day_at_the_head_is_found_and_one_in_a_sentence_is_not(
    text: str, day: str | None
) -> None:
    assert find_dateline(text) == day


def test_the_day_stays_open_and_stands_beside_it() -> None:
    (claim,) = build_claims(build_draft(RELEASE, Setting(kind="press-release")))
    assert claim.fields["said_on"] == "?"
    assert "2024-03-04~, the day at the head of the text" in claim.comments


def test_what_stands_below_a_release_is_no_claim() -> None:
    text = f"{RELEASE}\nAbout Riverside Transit: founded in 1951, it serves 14 cities.\n"
    draft = build_draft(text, Setting(kind="press-release"))
    assert [each.figures[0].span.text for each in draft.proposals] == ["$412 million"]
    assert [(each.span.text, each.because) for each in draft.skipped] == [
        ("14 cities", "boilerplate below the text")
    ]

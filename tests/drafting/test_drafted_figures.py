"""Which numbers of a text are proposed, and which are passed over with the reason."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

# fmt: off
FIGURES = [
    ("The poll has a margin of error of 3 percentage points.", ["3 percentage points"]),
    ("The margin of sampling error is plus or minus three points, and plus or minus 5.5 points for owners.",
     ["three points", "5.5 points"]),
    ("The poll of tenants was taken in May. Margin of error: +/- 3.5 percent.", ["3.5 percent"]),
    ("The polls carry margins of error of ±4 points and 7 points.", ["4 points", "7 points"]),
    ("The share is 54 percent with a margin of error of 3 points.",
     ["54 percent with a margin of error of 3 points"]),
    ("It was an error of judgment that cost 3 percent of the votes.", ["3 percent"]),
    ("Add the tax, plus or minus 40 years of interest.", []),
    ("Tenants named the city's policy (34 percent), rents (33 percent) and noise (15 percent).",
     ["34 percent", "33 percent", "15 percent"]),
    ("Another 12 percent might move.", ["12 percent"]),
    ("The other 12 percent own their houses.", []),
    ("It is the sixth largest port.", ["sixth"]),
    ("THE 2ND-BUSIEST PORT OF THE COAST", ["2ND"]),
    ("Third Most at the 4th\u00a0wealthiest port, the second best and the last.", ["Third", "4th", "second"]),
    ("It is the largest of the north coast and the oldest.", []),
    ("The error of 3 points was a mirror of the terror, plus or minus nothing.", ["3 points"]),
    ("Error margin: 4 points. Sampling error 2 percent; Plus or Minus 3 percent for Owners.", ["4 points", "2 percent", "3 percent"]),
    ("The motion failed 2-3 in May, and a share of 2-3 percent was kept.", ["2-3 percent"]),
    ("Approved 4-5 by the council.", []),
    ("RESOLVED: by 3 votes to 1.", []),
    ("It grew by 40 and to 60, the fifth highest +/- 2 points.", ["40", "60", "fifth", "2 points"]),
]
# fmt: on


@pytest.mark.parametrize(("text", "figures"), FIGURES, ids=[each for each, _ in FIGURES])
def test_a_text_has_these_figures(text: str, figures: list[str]) -> None:
    proposals = sorted(build_draft(text).proposals, key=lambda each: each.quote.span.start)
    assert [one.span.text for each in proposals for one in each.figures] == figures

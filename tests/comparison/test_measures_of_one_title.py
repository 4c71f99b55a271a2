"""Two measures of one title are told apart by whose they are, wherever their figures stand side by side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.charts.draw import draw_picture
from factcheck.comparison.compare import compare
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.reasons.other import name_measures
from factcheck.queries.compare import compare_records
from factcheck.site.build import build_site
from factcheck.site.plan import Plan
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.corpus import Corpus

PARTIES: Final = {"board": {}, "line": {"name": "The Ferry Line", "short": "Line"}, "crew": {}}
CASES: Final = {
    # whose the two measures are, how they are named, and what stands beside each in a list of all
    "two parties": (
        ("line", "crew"),
        ("Pay (Line)", "Pay (Crew)"),
        ["Pay The Ferry Line", "Pay Crew"],
    ),
    "one party": (
        ("line", "line"),
        ("Pay (pay-a)", "Pay (pay-b)"),
        ["Pay The Ferry Line", "Pay The Ferry Line"],
    ),
    "one of no party": (
        ("line", "not-stated"),
        ("Pay (Line)", "Pay (pay-b)"),
        ["Pay The Ferry Line", "Pay"],
    ),
}


def read(folder: Path, owners: tuple[str, str]) -> Corpus:
    """Read a ledger of two measures with one title, a claim of each, and their dispute."""
    names = ("pay-a", "pay-b")
    claims = {
        f"claim-{name}": {"figures": [{"measure": name, "value": "$9", "period": "2021"}]}
        for name in names
    }
    measures = {
        name: {"title": "Pay", "of": owner, "kind": "flow", "unit": "USD"}
        for name, owner in zip(names, owners, strict=True)
    }
    dispute = {"which-pay": {"question": "Which pay?", "claims": [*claims]}}
    return ledger_of(folder, claims, parties=PARTIES, measures=measures, disputes=dispute)


@pytest.mark.parametrize(("owners", "names", "listed"), CASES.values(), ids=CASES)
def test_measures_of_one_title_are_named_with_whose_they_are(
    owners: tuple[str, str], names: tuple[str, str], listed: list[str], tmp_path: Path
) -> None:
    corpus = read(tmp_path, owners)
    one, other = (
        figure
        for claim in corpus.claims.values()
        for figure in list_figures_of_claim(corpus, claim)
    )
    first, second = names
    assert name_measures((one, other)) == {"pay-a": first, "pay-b": second}
    assert name_measures((one, one)) == {"pay-a": "Pay"}
    assert compare(one, other).sentence == (
        f"not like for like, because one measures '{first}', the other '{second}'"
    )
    (page,) = compare_records(corpus, ["which-pay"]).pages
    fact = page.facts[0]
    assert (fact.name, fact.sign, fact.first, fact.second) == ("measures", "≠", first, second)
    picture = draw_picture(corpus, ["which-pay"])
    assert tuple(each.title for each in picture.sections) == names
    page_of_all = dict(build_site(corpus, Plan("r", "0")))["sources.html"].decode()
    entries = re.findall(r'<li>(<a href="measure/.*?)</li>', page_of_all)
    assert [re.sub("<.*?>", "", each).strip() for each in entries] == listed

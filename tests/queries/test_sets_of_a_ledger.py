"""Sets of figures, held against every pair: none is missed, none is wrong, and the work is linear."""

from __future__ import annotations

import random
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING, Final

import pytest

from executed_lines import lines_run_by
from factcheck.comparison.answer import Standing
from factcheck.comparison.compare import compare
from factcheck.comparison.group import find_reach
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.pair import convert_to_terms
from factcheck.comparison.standing import is_later_word
from factcheck.queries.conflict_views import LISTS
from factcheck.queries.conflicts import find_conflicts
from factcheck.queries.filters import Filters
from hall import HALL
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.corpus import Corpus
    from small_ledgers import Records

HALLS: Final[Mapping[str, Records]] = {
    **HALL,
    "parties": {**HALL["parties"], "west": {"kind": "union"}, "east": {"kind": "union"}},
    "measures": {
        "seats-there-are": {
            **HALL["measures"]["seats-there-are"],
            "dimensions": {"floor": ["ground", "upper"]},
        },
        "halls-there-are": {"unit": "halls", "kind": "count", "steady_for": "1 year"},
        "seats-sold": {"unit": "percent", "kind": "share"},
    },
}

VALUES: Final = {
    "seats-there-are": ("205", "211", "about 200", "more than 210", "300", "280 to 290", "207"),
    "halls-there-are": ("11", "12", "14", "at least 12"),
    "seats-sold": ("40%", "52%", "a third", "40% of adults", "half", "61%", "48% ± 3"),
}


def draw_claims(chance: random.Random, number: int, *, days: int = 3) -> Records:
    """Draw claims of a few voices, days and words, of which much is left unsaid."""
    claims = {}
    for place in range(number):
        figures = []
        for name in range(chance.choice((1, 1, 1, 2))):
            measure = chance.choice(list(VALUES))
            day = chance.choice(("not-stated", *(f"20{10 + each}-06-30" for each in range(days))))
            figure: dict[str, object] = {
                "id": f"f{name}",
                "measure": measure,
                "value": chance.choice(VALUES[measure]),
                "as_of": day,
                "basis": chance.choice(("actual", "actual", "projection", "proposal")),
            }
            if measure == "seats-there-are":
                figure["scope"] = {"floor": chance.choice(("ground", "upper", "not-stated"))}
            if measure == "seats-sold" and chance.random() < 0.3:
                figure["base"] = "adults"
            figures.append(figure)
        claims[f"claim-{place}"] = {
            "claimant": chance.choice(("north", "south", "west", "east")),
            "said_on": f"20{chance.randrange(18, 22)}-0{chance.randrange(1, 9)}-15",
            "figures": figures,
        }
    return claims


def name_list(comparison: Comparison) -> str | None:
    """Return the list in which a pair belongs."""
    first, second = comparison.first, comparison.second
    one, other = (convert_to_terms(each, each.terms) for each in (first, second))
    if first.claim.id == second.claim.id or one is None or other is None:
        return None
    if find_reach(one).has_common(find_reach(other)):
        return None
    conflict, would, but_for = LISTS
    if comparison.standing is Standing.CONFLICT:
        return conflict
    if comparison.missing and not comparison.differences:
        return None if is_later_word(first, second) else would
    is_of_two = first.claim.claimant != second.claim.claimant
    return but_for if comparison.but_for is not None and is_of_two else None


def figures_of(corpus: Corpus) -> list[StatedFigure]:
    return [
        each for claim in corpus.claims.values() for each in list_figures_of_claim(corpus, claim)
    ]


@pytest.mark.parametrize("seed", range(24))
def test_of_two_figures_that_belong_in_a_list_one_stands_in_it_or_before(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(f"sets {seed}")
    corpus = ledger_of(tmp_path, draw_claims(chance, chance.choice((6, 12, 24, 48))), **HALLS)
    view = find_conflicts(corpus, Filters(), limit=10_000)
    names = list(LISTS)
    place = {figure: names.index(each.kind) for each in view.sets for figure in each.figures}
    belong = [
        (str(one.reference), str(other.reference), wanted)
        for one, other in combinations(figures_of(corpus), 2)
        if (wanted := name_list(compare(one, other))) is not None
    ]
    missed = [
        each
        for each in belong
        if min(place.get(each[0], 9), place.get(each[1], 9)) > names.index(each[2])
    ]
    assert missed == []


@pytest.mark.parametrize("seed", range(24))
def test_the_ends_of_a_set_belong_in_its_list(tmp_path: Path, seed: int) -> None:
    chance = random.Random(f"sets {seed}")
    corpus = ledger_of(tmp_path, draw_claims(chance, 24), **HALLS)
    figures = {str(each.reference): each for each in figures_of(corpus)}
    view = find_conflicts(corpus, Filters(), limit=10_000)
    assert [
        name_list(compare(figures[each.low.figure], figures[each.high.figure]))
        for each in view.sets
    ] == [each.kind for each in view.sets]


def test_many_figures_of_one_claim_at_both_ends_hide_no_conflict(tmp_path: Path) -> None:
    said = {"north": (1, 2, 3, 4, 5, 91, 92, 93, 94, 95), "south": (50,)}
    claims = {
        f"claim-of-{who}": {
            "claimant": who,
            "figures": [
                {
                    "id": f"said-{value}",
                    "measure": "halls-there-are",
                    "value": str(value),
                    "as_of": "2020-01-01",
                }
                for value in values
            ],
        }
        for who, values in said.items()
    }
    view = find_conflicts(ledger_of(tmp_path, claims, **HALLS), Filters())
    assert [
        (each.kind, each.low.value, each.high.value, len(each.figures), each.claimants)
        for each in view.sets
    ] == [("conflict", "1", "50", 6, 2)]


@pytest.mark.parametrize("days", [1, 40], ids=["of one moment", "of forty moments"])
def test_finding_sets_takes_work_in_proportion_to_the_figures(tmp_path: Path, days: int) -> None:
    lines = []
    for number in (150, 600):
        corpus = ledger_of(tmp_path, draw_claims(random.Random("work"), number, days=days), **HALLS)
        find_conflicts(corpus, Filters())
        lines.append(lines_run_by(partial(find_conflicts, corpus, Filters())))
    assert lines[1] < 4.6 * lines[0]

"""What a page that compares says beside its figures: true of these figures, and said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.queries.compare import compare_records
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import TypeAlias

    from factcheck.queries.compare_views import ComparePage
    from small_ledgers import Fields, Records

    Page: TypeAlias = Callable[..., ComparePage]


def say(who: str, *figures: tuple[str, str], **fields: object) -> Fields:
    """Write a claim of some values of measures, those per rider said to be per rider."""
    return {
        "claimant": who,
        "figures": [
            {
                "id": f"f{place}",
                "measure": measure,
                "value": value,
                "period": "2021",
                "per": ["rider"] if measure.endswith("rider") else ["year"],
            }
            for place, (measure, value) in enumerate(figures)
        ],
        **fields,
    }


REBUTS = {"claim": "board-says", "how": "rebuts", "in": "letter"}
CLAIMS: Records = {
    "board-says": say("board", ("income", "$5 million")),
    "guild-says": say("guild", ("income-per-rider", "$2"), counters=[REBUTS]),
    "guild-asks": say("guild"),
    "elsewhere": say("guild", ("income", "$6 million"), ("income", "$7 million")),
    "silent": say("board"),
    "mute": say("board"),
}
KINDS: Mapping[str, Records] = {
    "parties": {"board": {}, "guild": {"kind": "union"}},
    "measures": {"income": {}, "income-per-rider": {}},
    "disputes": {
        "how-much": {"claims": ["board-says", "guild-says", "guild-asks"]},
        "how-much-still": {"claims": ["guild-says", "guild-asks"]},
    },
}


@pytest.fixture
def page_of(tmp_path: Path) -> Page:
    corpus = ledger_of(tmp_path, CLAIMS, **KINDS)

    def compare(*names: str) -> ComparePage:
        (page,) = compare_records(corpus, names).pages
        return page

    return compare


def test_two_kinds_of_thing_are_told_apart_by_their_measures_alone(page_of: Page) -> None:
    page = page_of("board-says", "guild-says")
    assert page.summary == "Not like for like: they are not the same kind of thing."
    assert [(row.name, row.sign) for row in page.facts] == [
        ("measures", "≠"),
        ("basis", ""),
        ("period", ""),
        ("per", ""),
        ("said on", ""),
    ]
    assert (page.settle, page.pairs[0].lines) == ((), ())


def test_two_figures_of_one_claim_are_told_in_one_sentence(page_of: Page) -> None:
    assert page_of("elsewhere").paragraph == (
        "Guild said on March 1, 2022: It is so, says elsewhere."
        " The figures as printed are $6 million and $7 million (Income)."
        " (“it is elsewhere”, in paraphrase, in “Letter”, Board, March 1, 2022.)"
        " The figures $6 million and $7 million are like for like: they conflict."
    )


@pytest.mark.parametrize(
    ("names", "summary"),
    [
        (("guild-asks", "silent", "mute"), "No figures to compare."),
        (("board-says", "silent"), "One figure, and no other to compare it with."),
    ],
)
def test_a_page_without_two_figures_says_so_first(
    page_of: Page, names: tuple[str, ...], summary: str
) -> None:
    assert page_of(*names).summary == summary


@pytest.mark.parametrize(
    ("names", "number", "pairs"),
    [
        (("how-much",), 2, ()),
        (("how-much-still",), 1, ()),
        (("fares",), 2, ()),
        (("guild-says", "guild-asks"), 1, ()),
        (("elsewhere", "board-says"), 0, ()),
    ],
)
def test_only_what_a_dispute_holds_is_set_side_by_side_by_the_editor(
    page_of: Page, names: tuple[str, ...], number: int, pairs: tuple[tuple[str, str], ...]
) -> None:
    page = page_of(*names)
    assert (page.juxtaposed_count, page.juxtaposed) == (number, pairs)


def test_what_sources_are_names_the_sides_of_which_it_is_so(page_of: Page) -> None:
    assert page_of("board-says", "guild-says").source_lines == (
        "stands in a document of its own side: A",
        "is quoted in its own words: none",
        "day on which it was said is certain: all",
    )
    assert page_of("fares").source_lines == (
        "stands in a document of its own side: A",
        "is quoted in its own words: none",
        "day on which it was said is certain: all",
    )

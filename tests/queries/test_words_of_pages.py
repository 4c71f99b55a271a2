"""What a page that compares says beside its figures: true of these figures, and said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.queries.compare import compare_records
from small_ledgers import ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeAlias

    from factcheck.queries.compare_views import ComparePage

    Page: TypeAlias = Callable[..., ComparePage]

HEAD = """corpus:
  title: Harbour
  language: en
topics:
  fares:
    title: Fares
parties:
  board:
    name: Board
    kind: government
  guild:
    name: Guild
    kind: union
measures:
  income:
    title: Income
    of: board
    unit: USD
    kind: flow
  income-per-rider:
    title: Income per rider
    of: board
    unit: USD
    kind: flow
sources:
  letter:
    title: Letter
    kind: document
    publisher: board
    published: 2022-03-02
disputes:
  how-much:
    topic: fares
    question: How much?
    claims: [board-says, guild-says, guild-asks]
    state: open
  how-much-still:
    topic: fares
    question: How much still?
    claims: [guild-says, guild-asks]
    state: open
claims:
"""
CLAIM = """  {id}:
    topic: fares
    claimant: {who}
    said_on: 2022-03-01
    statement: It is what it is, says {id}.
{rest}    appearances:
      - source: letter
        manner: paraphrase
        quote: it is {id}
"""
FIGURE = """      - id: f{place}
        measure: {measure}
        value: {value}
        period: 2021
        per: {per}
        basis: actual
"""
COUNTER = """    counters:
      - claim: board-says
        how: rebuts
        in: letter
"""


def write_claim(name: str, who: str, *figures: str, rest: str = "") -> str:
    """Write a claim with figures: `income $5`."""
    written = "    figures:\n" if figures else ""
    for place, figure in enumerate(figures):
        measure, _, value = figure.partition(" ")
        per = "[rider]" if measure.endswith("rider") else "[year]"
        written += FIGURE.format(place=place, measure=measure, value=value, per=per)
    return CLAIM.format(id=name, who=who, rest=written + rest)


CLAIMS = (
    write_claim("board-says", "board", "income $5 million"),
    write_claim("guild-says", "guild", "income-per-rider $2", rest=COUNTER),
    write_claim("guild-asks", "guild"),
    write_claim("elsewhere", "guild", "income $6 million", "income $7 million"),
    write_claim("silent", "board"),
    write_claim("mute", "board"),
)


@pytest.fixture
def page_of(tmp_path: Path) -> Page:
    corpus = ledger(tmp_path, HEAD + "".join(CLAIMS))

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
        "Guild said on March 1, 2022: It is what it is, says elsewhere."
        " The figures as printed are $6 million and $7 million (Income)."
        " (“it is elsewhere”, in paraphrase, in “Letter”, Board, March 2, 2022.)"
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

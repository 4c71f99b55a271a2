"""Rows of claims on a page of 80 cells: four lines at most, and no figure, date or id is shortened."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.load import load
from factcheck.formats.options import Options
from factcheck.formats.table.claim_table import write_claims
from factcheck.formats.table.timeline import write_timeline
from factcheck.formats.table.wrap import shorten
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.timeline import draw_timeline

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus
    from factcheck.queries.views_of_claim import ClaimView

ROOT = Path(__file__).parent.parent.parent
PAGE = Options(80)
WORDS = ("reserve", "of", "the", "district", "Maximiliana", "7.5", "underrepresentation", "a")
VALUES = ("between about $500 million and $1.3 billion", "54% ± 3", "hundreds of thousands", "6%")
MOMENTS = ("not stated (said 2019-01-14~/2019-01-15~)", "as of 2022-10-13~, the day it was said")


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return load(ROOT / "data" / "claims.yaml", ROOT).corpus


def rows_of(page: str) -> list[tuple[list[str], str]]:
    """Return the lines of each row of a page that is one table, and what stands in its column of figures."""
    head, rule, body = re.split(r"^(─.*)\n", page, maxsplit=1, flags=re.MULTILINE)
    starts = [match.span() for match in re.finditer("─+", rule)]
    start, end = starts[head.splitlines()[-3].split("  ")[0] != "Figure"]
    found = []
    for text in body.rstrip("\n").split("\n\n"):
        lines = text.splitlines()
        above = [
            line for line in lines if not line.startswith("  ") or line[start - 2 : start] == "  "
        ]
        found.append((lines, " ".join(line[start:end].strip() for line in above)))
    return found


def expected_of(claims: list[ClaimView]) -> list[tuple[str, str]]:
    return [
        (claim.id if figure.id is None else f"{claim.id}#{figure.id}", figure.value)
        for claim in claims
        for figure in claim.figures
    ]


def test_a_row_of_the_shipped_corpus_takes_four_lines_at_most(shipped: Corpus) -> None:
    claims = list_claims(shipped, Filters()).claims
    pages = ["".join(write_claims([("", claims)], PAGE))]
    pages += [
        "".join(write_timeline(draw_timeline(shipped, each), PAGE)) for each in shipped.topics
    ]
    long = [row for page in pages for row, _ in rows_of(page) if len(row) > 4]
    assert long == []


@pytest.mark.parametrize("seed", range(30))
def test_a_row_of_long_texts_takes_four_lines_and_keeps_figure_and_id(
    shipped: Corpus, seed: int
) -> None:
    random = Random(seed)

    def say(most: int) -> str:
        return " ".join(random.choices(WORDS, k=random.randint(1, most)))

    claims = [
        replace(
            claim,
            claimant_name=say(9),
            party_name=say(3),
            made_by=None,
            statement=say(60),
            figures=tuple(
                replace(
                    figure,
                    value=random.choice(VALUES),
                    when=random.choice(MOMENTS),
                    what=f"{figure.measure_title}; {say(30)}; estimate",
                )
                for figure in claim.figures
            ),
        )
        for claim in list_claims(shipped, Filters()).claims
        if claim.figures
    ]
    random.shuffle(claims)
    shown = rows_of("".join(write_claims([("", claims)], PAGE)))
    assert [len(lines) for lines, _ in shown if len(lines) > 4] == []
    assert [
        (lines[-1].strip().partition(";")[0], value.strip()) for lines, value in shown
    ] == expected_of(claims)


SHORTENED = {
    "a text that fits stands as it is": (
        "reserves of the district",
        24,
        1,
        ["reserves of the district"],
    ),
    "a sign stands for what is omitted": (
        "reserves of the whole district",
        24,
        1,
        ["reserves of the …"],
    ),
    "a number does not lose its magnitude": (
        "it must keep $1.9 billion now",
        24,
        1,
        ["it must keep …"],
    ),
    "nor at the end of a line": ("must keep $1.9 billion in all", 10, 1, ["must …"]),
    "one long word is cut": ("underrepresentation", 12, 1, ["underrepr…"]),
    "a long number is not": ("1,000,000,000,000", 12, 1, ["…"]),
    "several lines are": ("reserves of the whole district", 13, 2, ["reserves of", "the whole …"]),
}


@pytest.mark.parametrize(("text", "width", "most", "lines"), SHORTENED.values(), ids=SHORTENED)
def test_a_text_is_shortened(text: str, width: int, most: int, lines: list[str]) -> None:
    assert shorten(text, width, most) == lines

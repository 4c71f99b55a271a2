"""No text lies on another or on a mark, at a desk and on a phone, whatever a dispute holds."""

from __future__ import annotations

import random
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drawn_cases import CASES, draw
from factcheck.charts.draw import draw_picture
from factcheck.charts.timeline import draw_timeline
from factcheck.formats.svg.draw import draw_sheet
from factcheck.formats.svg.elements import Text
from factcheck.ledger.open import open_corpus

if TYPE_CHECKING:
    from factcheck.formats.svg.elements import Bounds, Element
    from factcheck.formats.svg.sheet import Sheet
    from factcheck.model.corpus import Corpus

SHIPPED = Path(__file__).parents[2] / "data" / "claims.yaml"
WIDTHS = (760, 360)
SLACK = Decimal("0.5")


def overlaps(sheet: Sheet) -> list[tuple[str, str]]:
    """Name every text that lies on another text, on a mark, or beyond the sheet."""
    texts = [each for each in sheet.elements if isinstance(each, Text)]
    marks = [each for each in sheet.elements if getattr(each, "is_mark", False)]
    found = [
        (one.text, name(other))
        for one, other in (
            *combinations(texts, 2),
            *((text, mark) for text in texts for mark in marks),
        )
        if meet(one.bounds, other.bounds)
    ]
    edges = [
        (each.text, "edge")
        for each in texts
        if each.bounds[0] < 0 or each.bounds[2] > sheet.width or each.bounds[3] > sheet.y
    ]
    return found + edges


def name(element: Element) -> str:
    return element.text if isinstance(element, Text) else type(element).__name__


def meet(one: Bounds, other: Bounds) -> bool:
    return all(
        one[axis] + SLACK < other[axis + 2] and other[axis] + SLACK < one[axis + 2]
        for axis in (0, 1)
    )


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return open_corpus(SHIPPED, environment={}).corpus


@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_lies_on_anything_in_the_shipped_disputes(shipped: Corpus, width: int) -> None:
    names = (*shipped.disputes, *shipped.lookalikes, *shipped.topics)
    drawn = {
        (draw_kind.__name__, each): overlaps(draw_sheet(draw_kind(shipped, [each]), width))
        for draw_kind in (draw_picture, draw_timeline)
        for each in names
    }
    assert drawn == {key: [] for key in drawn}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_text_lies_on_anything_in_the_case_of_a_rule(case: Path, width: int) -> None:
    assert overlaps(draw_sheet(draw(case), width)) == []


VALUES = (
    "$1.9 million", "about $3 million", "more than $35,000", "at least $1 billion", "less than $6",
    "almost $1,200", "$500 to $700", "hundreds of thousands of dollars", "$0", "$12,345,678.90",
    "at most $400 million", "$54 million ± $3 million", "nearly $999,999", "$1 trillion", "$0.03",
)  # fmt: skip
BASES = ("actual", "estimate", "projection", "proposal", "requirement", "not-stated")
DAYS = ("2022-03-01", "2022-03", "2019~", "2021-05-01/2021-06-20", "../2022-01-01", "2020-02-02?")
WORDS = ("a", "ferry", "of", "unquestionably", "the", "harbour", "W" * 40, "passengers", "(and", "others)")  # fmt: skip


def write_disputes(count: int) -> str:
    """Write a corpus of disputes made by chance, always the same."""
    chance = random.Random(21)

    def sentence() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(2, 24)))

    lines = [
        "corpus:", "  title: Chance", "  language: en", "topics:", "  t:", "    title: T", "parties:",
        "  line:", "    name: The Line of Ferries and Associated Harbour Boats", "    kind: company",
        "  crew:", "    name: Crew", "    kind: union", "  paper:", "    name: Paper", "    kind: publisher",
        "sources:", "  s:", "    title: S", "    kind: article-newspaper", "    publisher: paper", "    published: 2022-03-04",
        "measures:",
    ]  # fmt: skip
    for place in range(5):
        lines += [f"  m{place}:", f"    title: {sentence()}", "    of: line", "    unit: USD", "    kind: flow",
                  "    dimensions:", "      part: [whole, half, some-of-the-quarter]"]  # fmt: skip
    claims: list[str] = []
    disputes: list[str] = []
    for place in range(count):
        own = [f"c{place}-{each}" for each in range(chance.randint(1, 6))]
        disputes += [f"  d{place}:", "    topic: t", f"    question: {sentence()}", f"    claims: [{', '.join(own)}]", "    state: open"]  # fmt: skip
        for claim in own:
            claims += [f"  {claim}:", "    topic: t", f"    claimant: {chance.choice(('line', 'crew', 'paper'))}",
                       f"    said_on: {chance.choice(DAYS)}", f"    statement: {sentence()}"]  # fmt: skip
            if chance.random() < 0.9:
                claims += ["    figures:", f"      - measure: m{chance.randint(0, 4)}", f"        value: {chance.choice(VALUES)}",
                           f"        period: {chance.choice(('2021', '2022', 'not-stated'))}", f"        basis: {chance.choice(BASES)}",
                           "        scope:", f"          part: {chance.choice(('whole', 'half', 'not-stated'))}"]  # fmt: skip
            claims += ["    appearances:", "      - source: s", "        manner: paraphrase", "        quote: words"]  # fmt: skip
    return "\n".join((*lines, "disputes:", *disputes, "claims:", *claims, ""))


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    file = tmp_path_factory.mktemp("chance") / "claims.yaml"
    file.write_text(write_disputes(200), encoding="utf-8")
    return open_corpus(file, environment={}).corpus


@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_lies_on_anything_in_200_disputes_made_by_chance(
    generated: Corpus, width: int
) -> None:
    names = tuple(generated.disputes)
    assert len(names) == 200
    drawn = {
        (draw_kind.__name__, each): overlaps(draw_sheet(draw_kind(generated, [each]), width))
        for draw_kind in (draw_picture, draw_timeline)
        for each in names
    }
    assert drawn == {key: [] for key in drawn}

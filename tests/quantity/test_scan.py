"""What running text gives: every figure with its place, and nothing where there is none."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from described_quantities import described
from factcheck.quantity.quantity import Quantity
from factcheck.quantity.scan import scan

SENTENCES = [
    json.loads(line)
    for line in (Path(__file__).parent / "sentences_own.jsonl").read_text("utf-8").splitlines()
]


def _as_label(quantity: Quantity) -> dict[str, object]:
    ends = quantity.ends or (None, None)
    return {
        "surface": quantity.text,
        "value": None if quantity.number is None else f"{quantity.number:f}",
        "unit": quantity.unit,
        "bound": str(quantity.bound),
        "per": list(quantity.per),
        "low": None if ends[0] is None else f"{ends[0].number:f}",
        "high": None if ends[1] is None else f"{ends[1].number:f}",
        "role": None if quantity.role is None else str(quantity.role),
        "total": None if quantity.total is None else f"{quantity.total.number:f}",
    }


@pytest.mark.parametrize("row", SENTENCES, ids=[row["text"][:60] for row in SENTENCES])
def test_each_sentence_gives_the_figures_that_stand_in_it(row: dict[str, object]) -> None:
    assert [_as_label(reading.quantity) for reading in scan(str(row["text"]))] == row["figures"]


SCALED_FRACTIONS: tuple[tuple[str, list[str]], ...] = (
    ("It drew 1½ million visitors for $½ million.", ["1½ million visitors", "$½ million"]),
    ("They want three-quarters of a billion dollars.", ["three-quarters of a billion dollars"]),
    ("Between 1½ and 2½ million riders came.", ["Between 1½ and 2½ million riders"]),
    ("He paid $1½bn, then 2½ dozen eggs.", ["$1½bn", "2½ dozen eggs"]),
    ("It cost $two million.", ["$two million"]),
    ("US$ million, unaudited", []),
)


@pytest.mark.parametrize(("text", "figures"), SCALED_FRACTIONS)
def test_a_fraction_is_read_with_its_magnitude(text: str, figures: list[str]) -> None:
    assert [reading.quantity.text for reading in scan(text)] == figures


PLACES = (
    # text, the places of its figures in the original
    ("They pay $1.9\u00a0billion now.", [(9, 21)]),
    ("They pay $1.9 bil\u00adlion now.", [(9, 22)]),
    ("Ｔhey hired １２０ teachers.", [(11, 23)]),
    ("A fall of −5 % it was.", [(10, 14)]),
    ("A fall of ‑5% it was.", [(10, 13)]),
    ("Some\u00adthing costs $5 a day.", [(17, 25)]),
)


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_a_place_is_a_place_in_the_original_text(
    text: str, expected: list[tuple[int, int]]
) -> None:
    readings = scan(text)
    assert [(reading.start, reading.end) for reading in readings] == expected
    assert [text[reading.start : reading.end] for reading in readings] == [
        reading.quantity.text for reading in readings
    ]


HIDDEN = (
    "A raise of 1\u200b5% was offered.",
    "A raise of 1\u202e5% was offered.",
    "A raise of 1\u20605% was offered.",
    "A raise of ٣٤% was offered.",
    "A raise of 1٤% was offered.",
    "A raise of ५% was offered.",
    "A ticket costs $2⁵⁰ now.",
    "The plan costs $19³ million.",
    "The plan costs $300₁ now.",
    "A ticket costs $\u03364\u03369\u0336 now.",
    "They carried 4\u03361\u0336 riders.",
)


@pytest.mark.parametrize("text", HIDDEN)
def test_characters_that_hide_a_number_make_it_no_figure(text: str) -> None:
    assert scan(text) == ()


MARKED: tuple[tuple[str, list[str]], ...] = (
    # a text with the marks of a page or a note, the figures that are read of it
    ("The harbour has <b>48</b> berths.", []),
    ("It costs <b>$1.9</b> billion.", []),
    ("It costs $<b>1</b>.9 billion.", []),
    ("They have 45<br/>500 riders.", []),
    ("It rose <em>to 5</em>% now.", []),
    ("Some 10<sup>6</sup> units, $19<sup>3</sup> million.", []),
    ("It costs $1.9&nbsp;billion, &#36;45 million.", []),
    ("It carries &lt; 48 riders.", []),
    ("It costs $**1**.9 billion.", []),
    ("It costs *.9 billion.", []),
    ("<s>We had 45 riders.</s> We have 54 riders.", ["54 riders"]),
    ("~~$4 million~~ $5 million", ["$5 million"]),
    ("~~45~~ 54 riders", ["54 riders"]),
    ("~45 riders", ["~45 riders"]),
    ("It costs $45[1] million.", []),
    ("It costs $45† million.", []),
    ("It costs $45(1) million.", []),
    ("It rose 45[a] percent, a 45* percent rise.", []),
    ("It costs “$45” million.", []),
    ("It costs [$45](#there) million.", []),
    ("It costs [$45 million](#there).", ["$45 million"]),
    ("He paid “$45” and left.", ["$45"]),
    ("If a > b, >48 riders come.", [">48 riders"]),
    ("Q&A; 45 riders came.", ["45 riders"]),
)


@pytest.mark.parametrize(("text", "figures"), MARKED)
def test_a_figure_that_marks_of_a_page_or_a_note_run_through_is_not_read(
    text: str, figures: list[str]
) -> None:
    assert [reading.quantity.text for reading in scan(text)] == figures


DOUBTFUL = (
    (
        "He lost 40 pounds.",
        "40 pounds exact number [39.5,40.5) [35,45) count "
        "readings=pounds sterling (GBP)|pounds of weight",
    ),
    (
        "Between 20 and 30,000 people came.",
        "- people range range [20,30000] [20,35000) range "
        "ends=(20 people exact number [20,20] [20,20] count; "
        "30000 people exact number [30000,30000] [25000,35000) count) "
        "readings=from 20|from 20 thousand",
    ),
)


@pytest.mark.parametrize(("text", "expected"), DOUBTFUL)
def test_what_can_be_read_in_two_ways_says_so(text: str, expected: str) -> None:
    assert [described(reading.quantity) for reading in scan(text)] == [expected]


def test_a_long_text_is_cut_where_no_figure_runs_on() -> None:
    sentence = "The guild asked for $1.9 billion over three years. "
    text = sentence * 3000
    width = len(sentence)
    assert [(reading.start, reading.end) for reading in scan(text)] == [
        place
        for number in range(3000)
        for place in (
            (number * width + 20, number * width + 32),
            (number * width + 38, number * width + 49),
        )
    ]


CONTESTS = [
    ("The board voted 5-2 to adopt it.", [("5-2", 5, 2)]),
    ("Members approved the deal, 344 to 27, on 3 May.", [("344 to 27", 344, 27)]),
    ("They won 3-1 and paid $40.", [("3-1", 3, 1)]),
]


@pytest.mark.parametrize(("text", "wanted"), CONTESTS)
def test_scores_and_votes_are_read_where_they_are_asked_for(
    text: str, wanted: list[tuple[str, Decimal | None, Decimal | None]]
) -> None:
    asked = [
        (each.quantity.text, each.quantity.number, each.quantity.total.number)
        for each in scan(text, contests=True)
        if each.quantity.rule == "contest" and each.quantity.total is not None
    ]
    assert asked == wanted
    unasked = {each.quantity.text for each in scan(text)}
    assert unasked.isdisjoint(surface for surface, _, _ in wanted)


JOINED = [
    ("It ranks 43rd out of 50 in reading.", [("43rd out of 50", "43")]),
    ("It came 43rd of 50 states in 2018.", [("43rd of 50 states", "43")]),
    ("It was third out of our 12 cities.", [("third out of our 12 cities", "3")]),
    ("Five of the last six years were lean.", [("Five of the last six years", "5")]),
    ("It closes seven of the home's 84 rooms.", [("seven of the home's 84 rooms", "7")]),
    ("It has a five-year plan.", [("five-year", "5")]),
    (
        "The lead is 9%, plus or minus 3.8 points.",
        [("9%, plus or minus 3.8 points", "9")],
    ),
    ("They met on the 5th of 2019.", []),
    ("She was first out of the gate with 30 posts.", [("30 posts", "30")]),
    ("The second of the 12 cities is small.", [("12 cities", "12")]),
    ("It is 60th out of 50 schools.", [("50 schools", "50")]),
]


@pytest.mark.parametrize(("text", "figures"), JOINED)
def test_what_belongs_to_one_figure_is_read_as_one(
    text: str, figures: list[tuple[str, str]]
) -> None:
    assert [(each.quantity.text, str(each.quantity.number)) for each in scan(text)] == figures
    assert [text[each.start : each.end] for each in scan(text)] == [words for words, _ in figures]


LABELLED = [
    ("A magnitude 7.0 earthquake rocked buildings on the coast.", []),
    ("It is above the share that board policy 6210 calls for.", []),
    ("The lead is within plus or minus 3.8 points.", []),
    ("It fell to minus 3.8 points.", ["-3.8"]),
]


@pytest.mark.parametrize(("text", "numbers"), LABELLED)
def test_magnitudes_policies_and_margins_are_no_other_figures(
    text: str, numbers: list[str]
) -> None:
    assert [str(each.quantity.number) for each in scan(text)] == numbers

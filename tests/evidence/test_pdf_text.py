"""What a PDF draws raised, lowered, in another column or over the end of a line is read as it is meant."""

from __future__ import annotations

import pytest

from documents import drawn_pdf
from factcheck.evidence.extract.document import MediaType, extract
from factcheck.evidence.prove.quotes import prove

pytest.importorskip("pypdf", reason="archiving is an extra: pip install '.[fetch]'")


def lines(*operations: str) -> str:
    """Draw a page in 12 points from its upper left corner."""
    return f"BT /F1 12 Tf 50 700 Td {' '.join(operations)} ET"


def up(text: str) -> str:
    """Draw a text smaller and 5 points above its line."""
    return f"/F1 7 Tf 5 Ts ({text}) Tj 0 Ts /F1 12 Tf"


def down(text: str) -> str:
    """Draw a text smaller and 3 points below its line."""
    return f"/F1 7 Tf -3 Ts ({text}) Tj 0 Ts /F1 12 Tf"


DRAWN = {
    "a footnote mark by rise": (
        lines("(It costs $19) Tj", up("3"), "( million in all) Tj"),
        "It costs $19 million in all\n\n[3]\n",
    ),
    "a footnote mark by its place": (
        lines("(It costs $19) Tj ET BT /F1 7 Tf 118 705 Td (3) Tj ET BT /F1 12 Tf 122 700 Td"
              " ( million in all) Tj"),
        "It costs $19 million in all\n\n[3]\n",
    ),
    "a footnote mark by a matrix": (
        "1 0 0 1 50 700 cm BT /F1 1 Tf 12 0 0 12 0 0 Tm (It costs $19) Tj 7 0 0 7 70 5 Tm (3) Tj"
        " 12 0 0 12 76 0 Tm (million) Tj ET",
        "It costs $19 million\n\n[3]\n",
    ),
    "a footnote mark drawn digit by digit": (
        lines("(It costs $19) Tj", up("1"), up("2"), "( million) Tj"),
        "It costs $19 million\n\n[12]\n",
    ),
    "exponent, formula and fraction": (
        lines("(10) Tj", up("6"), "( riders, CO) Tj", down("2"), "(, 3) Tj", up("1"), "(/) Tj",
              down("2"), "( hours, the 5) Tj", up("th")),
        "10⁶ riders, CO2, 3½ hours, the 5th",
    ),
    "a note below the text": (
        lines("(end of it.) Tj 0 -20 Td /F1 6 Tf 0 4 Td (1) Tj /F1 9 Tf 4 -4 Td (2019 figures) Tj"),
        "end of it.\n¹ 2019 figures",
    ),
    "larger beside smaller on one line": (
        lines("(Harbour) Tj /F1 9 Tf ( Road 14) Tj"), "Harbour Road 14",
    ),
    "a smaller text far from the line": (
        lines("(It costs $19) Tj ET BT /F1 7 Tf 400 705 Td (3) Tj"), "It costs $19\t3",
    ),
    "cells of a row": (
        lines("(In millions) Tj 0 -14 Td (Cost) Tj 60 0 Td (400) Tj 22 0 Td (500) Tj -82 -14 Td"
              " (Riders) Tj 60 0 Td (1,900) Tj 40 0 Td (2,100) Tj"),
        "In millions\nCost 400\t500\nRiders 1,900\t2,100",
    ),
    "cells of one operation": (
        lines("[(Cost) -4000 (400) -3000 (500)] TJ"), "Cost\t400\t500",
    ),
    "words with kerning": (
        lines("[(It) -250 (costs) -300 ($5)] TJ ( in) Tj ( all) Tj"), "It costs $5 in all",
    ),
    "columns": (
        lines("(Left one) Tj 250 0 Td (Right one) Tj -250 -14 Td (left two) Tj 250 0 Td"
              " (right two) Tj"),
        "Left one\tRight one\nleft two\tright two",
    ),
    "a hyphen that is only the line's": (
        lines("(would cost $1.9 bil-) Tj 0 -14 Td (lion in all, a mil-) Tj 0 -14 Td (lion) Tj"),
        "would cost $1.9 bil\u00adlion\nin all, a mil\u00adlion\n",
    ),
    "a hyphen that is the word's": (
        lines("(a full-) Tj 0 -14 Td (time job, and a bus-) Tj 0 -14 Td (lane, the bus-lane) Tj"),
        "a full-time\njob, and a bus-lane,\nthe bus-lane",
    ),
    "a hyphen before a name or a number": (
        lines("(the Harbour-) Tj 0 -14 Td (Road and 5-) Tj 0 -14 Td (7 lines) Tj"),
        "the Harbour-Road\nand 5-\n7 lines",
    ),
}  # fmt: skip


@pytest.mark.parametrize("drawn, text", DRAWN.values(), ids=DRAWN)
def test_a_page_of_a_pdf_is_read_as_it_is_meant(drawn: str, text: str) -> None:
    assert extract(drawn_pdf(drawn), MediaType.PDF, None).text.rstrip(" ") == text


def test_raised_digits_that_can_be_read_in_two_ways_are_named() -> None:
    drawn = lines("(A ticket is $2) Tj", up("50"), "( in 12) Tj", up("4"), "( zones) Tj")
    found = extract(drawn_pdf(drawn), MediaType.PDF, None)
    assert (found.text, found.warnings) == (
        "A ticket is $2⁵⁰ in 12⁴ zones",
        ("raised digits can be read in two ways: '$2⁵⁰', '12⁴': look at the document",),
    )


PROVEN = {
    "costs $19 million": True, "costs $193 million": False, "costs $1.9 billion": True,
    "costs $1.9": False, "400 500": False, "row 400": True,
}  # fmt: skip


@pytest.mark.parametrize("quote, is_proven", PROVEN.items(), ids=PROVEN)
def test_only_what_a_reader_of_the_pdf_sees_is_proven(quote: str, is_proven: bool) -> None:
    drawn = lines(
        "(It costs $19) Tj", up("3"), "( million.) Tj 0 -14 Td (Or it costs $1.9 bil-) Tj",
        "0 -14 Td (lion.) Tj 0 -14 Td (A row) Tj 60 0 Td (400) Tj 22 0 Td (500) Tj",
    )  # fmt: skip
    text = extract(drawn_pdf(drawn), MediaType.PDF, None).text
    assert prove(quote, text).is_proven is is_proven

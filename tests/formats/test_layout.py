"""Tables, labelled lines and paragraphs at the cells of a page."""

from __future__ import annotations

import pytest

from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import write_fields, write_heading, write_paragraph, write_table

COLUMNS = (Column("Who", 6), Column("What", 8), Column("Claims", 6, is_number=True))
ROWS = [["Guild", "Drivers employed", "1,240"], ["漢字 Transit", "Fares [sic]", "7"]]


def drawn(rows: list[list[str]], width: int, *, colour: bool = False) -> str:
    return "".join(write_table(COLUMNS, [("", rows)], width, colour=colour))


def test_columns_take_the_width_of_their_texts() -> None:
    assert drawn(ROWS, 80) == (
        "Who           What              Claims\n"
        "────────────  ────────────────  ──────\n"
        "Guild         Drivers employed   1,240\n"
        "漢字 Transit  Fares [sic]            7\n"
    )


def test_rows_that_wrap_are_set_apart() -> None:
    rows = [["Guild", "Drivers employed by the authority on permanent contracts in March", "9"]]
    rows.append(["Authority", "Fares", "10"])
    assert drawn(rows, 60) == (
        "Who        What                                       Claims\n"
        "─────────  ─────────────────────────────────────────  ──────\n"
        "Guild      Drivers employed by the authority on            9\n"
        "           permanent contracts in March\n"
        "\n"
        "Authority  Fares                                          10\n"
    )


def test_names_keep_room_for_whole_words_beside_long_texts() -> None:
    columns = (Column("Who", 6), Column("What", 8), Column("Where", 6))
    who = "Ada Moreno (Drivers' Guild)"
    what = "Drivers employed by the authority on permanent contracts, trainees and those on leave left out"
    rows = [[who, what, "courier-2022-03-01"]] * 2
    block = (
        "Ada Moreno      Drivers employed by the authority on       courier-\n"
        "(Drivers'       permanent contracts, trainees and those    2022-03-01\n"
        "Guild)          on leave left out\n"
    )
    assert "".join(write_table(columns, [("", rows)], 70, colour=False)) == (
        "Who             What                                       Where\n"
        "──────────────  ─────────────────────────────────────────  ──────────\n"
        f"{block}\n{block}"
    )


def test_a_narrow_page_gets_a_label_a_line() -> None:
    assert drawn(ROWS, 40) == (
        "Who     Guild\n"
        "What    Drivers employed\n"
        "Claims  1,240\n"
        "\n"
        "Who     漢字 Transit\n"
        "What    Fares [sic]\n"
        "Claims  7\n"
    )


def test_a_page_too_narrow_for_labels_gets_the_texts_below_them() -> None:
    assert drawn(ROWS[:1], 16) == ("Who\n  Guild\nWhat\n  Drivers\n  employed\nClaims\n  1,240\n")


def test_blocks_share_their_columns() -> None:
    blocks = [("Fares", [["Guild", "a", "1"]]), ("Drivers", [["A longer name", "b", "2"]])]
    assert "".join(write_table(COLUMNS, blocks, 80, colour=False)) == (
        "Fares\n"
        "\n"
        "Who            What  Claims\n"
        "─────────────  ────  ──────\n"
        "Guild          a          1\n"
        "\n"
        "Drivers\n"
        "\n"
        "Who            What  Claims\n"
        "─────────────  ────  ──────\n"
        "A longer name  b          2\n"
    )


def test_colour_marks_headings_and_labels_only() -> None:
    assert drawn([["Guild", "a", "1"]], 80, colour=True) == (
        "\x1b[1mWho    What  Claims\x1b[0m\n─────  ────  ──────\nGuild  a          1\n"
    )
    assert (
        "".join(write_fields([("note", "text")], 80, colour=True)) == "\x1b[2mnote  \x1b[0mtext\n"
    )
    assert "".join(write_heading("Fares", 80, colour=True)) == "\x1b[1mFares\x1b[0m\n"


PARAGRAPHS = {
    "an indent stands before every line": ("one two three", 9, "  ", "  one two\n  three\n"),
    "an escape sequence is shown": ("a\x1b[31mb", 40, "", "a<U+001B>[31mb\n"),
    "a line end is shown": ("a\nb", 40, "", "a<U+000A>b\n"),
    "brackets are no markup": ("[sic] [/x] [bold]", 40, "", "[sic] [/x] [bold]\n"),
    "a no-break space is kept": ("5\xa0%", 40, "", "5\xa0%\n"),
}


@pytest.mark.parametrize(("text", "width", "indent", "output"), PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_a_paragraph_is_laid_out(text: str, width: int, indent: str, output: str) -> None:
    assert "".join(write_paragraph(text, width, indent)) == output

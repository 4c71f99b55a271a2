"""A character takes the cells that rich gives it, also where rich is not asked."""

from __future__ import annotations

import sys

from rich.cells import cell_len

from factcheck.formats.table.wrap import count_cells


def test_every_character_beyond_ascii_takes_the_cells_that_rich_gives_it() -> None:
    others = [chr(code) for code in range(0x80, sys.maxunicode + 1)]
    assert [each for each in others if count_cells(each) != cell_len(each)] == []


def test_a_selector_behind_a_narrow_character_is_measured_with_it() -> None:
    texts = ["\u00a9\ufe0f", "a\u0301–", "–\u200d–", "«漢»"]
    assert [count_cells(each) for each in texts] == [cell_len(each) for each in texts]

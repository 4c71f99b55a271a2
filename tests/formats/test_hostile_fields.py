"""Texts that were made to do harm do none, whichever field of whichever view they stand in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from factcheck.formats.formats import FORMATS, write_answer
from factcheck.formats.options import Options
from footnotes import list_references, part_footnotes
from hostile_ledgers import ledger_full_of, views_of

if TYPE_CHECKING:
    from pathlib import Path

ACTED_UPON = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What makes a terminal do something, or turns the direction of what follows."""

HOSTILE = {
    "escape sequence": "a \x1b]0;title\x07 \x1b[31mred",
    "right-to-left override": "a \u202egnp.exe",
    "C1 control": "a \x9b31mred",
    "line ends": "one\ntwo\rthree\u2028four",
}
MARKUP = {
    "element": "<b>bold</b> </script><script>alert(1)</script>",
    "link": "[sic] [a](http://b.example) ![c](d.png)",
    "table": "a | b || c |",
    "emphasis": "*a* __b__ ~~c~~ `d`",
}
ADDRESSES = {
    "leaves its brackets": "https://a.example/x)[b](https://b.example/)&lt;b&gt;",
    "escape sequence": "https://a.example/\x1b[31mred",
    "right-to-left override": "https://a.example/\u202egnp.exe",
    "entity": "https://a.example/x&gt;y",
}
WIDTHS = (20, 40, 80, 160)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("colour", [False, True])
def test_no_table_passes_on_what_a_terminal_acts_upon(
    tmp_path: Path, text: str, *, colour: bool
) -> None:
    views = views_of(ledger_full_of(text, tmp_path))
    for width in WIDTHS:
        for name, view in views.items():
            output = "".join(write_answer(view, "table", Options(width, colour=colour)))
            ours = re.sub(r"\x1b\[[0-9;]*m", "", output) if colour else output
            assert ACTED_UPON.search(ours) is None, (name, width)
            assert "\x1b[31m" not in output, (name, width)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("form", ["markdown", "text", "story"])
def test_no_format_to_paste_passes_on_what_a_terminal_acts_upon(
    tmp_path: Path, text: str, form: str
) -> None:
    for name, view in views_of(ledger_full_of(text, tmp_path)).items():
        output = "".join(write_answer(view, form, Options()))
        assert ACTED_UPON.search(output) is None, name


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("form", ["json", "ndjson"])
def test_no_json_passes_on_what_a_terminal_acts_upon(tmp_path: Path, text: str, form: str) -> None:
    for name, view in views_of(ledger_full_of(text, tmp_path)).items():
        output = "".join(write_answer(view, form, Options()))
        assert ACTED_UPON.search(output) is None, name


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES)
def test_an_address_stays_inside_its_link(tmp_path: Path, address: str) -> None:
    for name, view in views_of(ledger_full_of("plain", tmp_path, address=address)).items():
        output = "".join(write_answer(view, "markdown", Options()))
        assert ACTED_UPON.search(output) is None, name
        assert elements_in(output) == set(), name


@pytest.mark.parametrize("text", MARKUP.values(), ids=MARKUP)
def test_no_text_becomes_markup(tmp_path: Path, text: str) -> None:
    for name, view in views_of(ledger_full_of(text, tmp_path)).items():
        output = "".join(write_answer(view, "markdown", Options()))
        assert elements_in(output) == set(), name


@pytest.mark.parametrize("text", (*MARKUP.values(), *HOSTILE.values(), "[^1]", "[^1]: a"))
def test_every_footnote_is_referred_to_and_defined_once_in_the_order_of_its_number(
    tmp_path: Path, text: str
) -> None:
    for name, view in views_of(ledger_full_of(text, tmp_path)).items():
        body, footnotes = part_footnotes("".join(write_answer(view, "markdown", Options())))
        numbers = list(map(str, range(1, len(footnotes) + 1)))
        assert (list_references(body), list(footnotes)) == (numbers, numbers), name


@pytest.mark.parametrize("text", ["a", "<a>", "(a)", "[^1]: a"])
def test_a_reader_without_footnotes_shows_them_as_text(tmp_path: Path, text: str) -> None:
    for name, view in views_of(ledger_full_of(text, tmp_path)).items():
        output = "".join(write_answer(view, "markdown", Options()))
        environment: dict[str, object] = {}
        MarkdownIt("commonmark").parse(output, environment)
        assert environment.get("references", {}) == {}, name


@pytest.mark.parametrize("form", FORMATS)
def test_every_output_ends_with_a_line_end_and_is_the_same_twice(tmp_path: Path, form: str) -> None:
    for name, view in views_of(ledger_full_of("plain", tmp_path)).items():
        first = "".join(write_answer(view, form, Options()))
        assert first.endswith("\n"), name
        assert first == "".join(write_answer(view, form, Options())), name


def elements_in(output: str) -> set[str]:
    """Name the markup that a third party's parser finds beside the tables, lists and links of ours."""
    found = set()
    body, footnotes = part_footnotes(output)
    parser = MarkdownIt("gfm-like", {"linkify": False})
    for token in (token for each in (body, *footnotes.values()) for token in parser.parse(each)):
        if token.type in {"html_block", "code_block", "fence", "hr", "blockquote_open"}:
            found.add(token.type)
        for child in token.children or ():
            if child.type not in {"text", "text_special", "softbreak", "link_open", "link_close"}:
                found.add(child.type)
            if child.type == "link_open" and "paper.example" not in str(child.attrGet("href")):
                found |= set() if "a.example" in str(child.attrGet("href")) else {"foreign link"}
    return found

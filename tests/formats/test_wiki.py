"""Wikitext is what it seems to somebody else's parser, and shows every text as it is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import mwparserfromhell
import pytest

from factcheck.corpus.load import load
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.citations import build_cited_export
from factcheck.queries.filters import Filters
from factcheck.text.printable import escape_unsafe
from hostile_ledgers import LINE_END, ledger_full_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mwparserfromhell.wikicode import Wikicode

    from factcheck.model.corpus import Corpus

TESTS = Path(__file__).parent
LINE_BREAK = "\ue000"
OURS = {"table", "tr", "td", "th", "ref", "references", "br", "li"}

HOSTILE = {
    "pipes": "a | b || c |- d |} e",
    "template": "{{delete|x}} {{{1}}} {|",
    "links": "[[File:A.png]] [http://b.example c] https://d.example mailto:e@f.example",
    "magic links": "ISBN 9780000000002 RFC 2119 PMID 12",
    "emphasis and signatures": "''a'' '''b''' ~~~~ __NOTOC__ -{zh}-",
    "elements": "<ref>a</ref> </script><script>alert(1)</script> <nowiki> <!-- x -->",
    "entities": "&lt;b&gt; &#91; &amp;amp;",
    "start of a line": "* a\n# b\n: c\n; d\n== e ==\n----\n f",
    "equals": "== x ==",
    "list": "*# a",
    "term": "; a : b",
    "formula": "=1+1",
    "control": "a \x1b[31mred \u202egnp.exe \x7fUNIQ-a-QINU",
    "spaces": " a  b\xa0",
    "long": "w" * 2_000,
    "sic": "“[sic]” ‘x’ 漢字 e\u0301 👩‍👩‍👧",
}


def written(corpus: Corpus) -> str:
    return "".join(write_answer(build_cited_export(corpus, Filters()), "wiki", Options()))


def test_an_export_is_the_same_to_the_byte(golden: Callable[[Path, str], None]) -> None:
    root = TESTS.parent / "invented"
    corpus = load(root / "data" / "claims.yaml", root).corpus
    golden(TESTS / "golden" / "export.wiki", written(corpus))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_parser_finds_our_markup_alone(tmp_path: Path, text: str) -> None:
    page = mwparserfromhell.parse(written(ledger_full_of(text, tmp_path)))
    assert {str(each.tag) for each in page.filter_tags()} <= OURS
    assert {str(each.name).strip() for each in page.filter_templates()} <= {"cite report", "!"}
    assert page.filter_wikilinks() == []
    assert page.filter_comments() == []
    assert page.filter_arguments() == []
    addresses = {re.sub(r" .*", "", str(each.url)) for each in page.filter_external_links()}
    assert addresses == {"https://paper.example/1"}
    assert len(page.filter_headings()) == 4


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_cell_and_a_template_show_the_text_as_it_is(tmp_path: Path, text: str) -> None:
    page = mwparserfromhell.parse(written(ledger_full_of(text, tmp_path)))
    shown = "\n".join(escape_unsafe(line) for line in LINE_END.split(text))
    first = next(
        cells
        for row in page.filter_tags(matches=lambda tag: tag.tag == "tr")
        if (cells := row.contents.filter_tags(matches=lambda tag: tag.tag == "td"))
    )
    assert [show(each.contents) for each in first[:4]] == [
        f"{shown} [corrected]",
        f"{shown} (answered); checked by: {shown}, 2022-03-02: {shown}",
        "$5 million",
        f"{shown}; stated as a fact",
    ]
    report = next(each for each in page.filter_templates() if each.name.startswith("cite"))
    assert show(report.get("title").value) == shown


def show(code: Wikicode) -> str:
    """Return what a reader sees of some wikitext."""
    text = str(code).strip().replace("<br>", LINE_BREAK).replace("{{!}}", "|")
    shown = mwparserfromhell.parse(f".{text}").strip_code(collapse=False)
    return str(shown).removeprefix(".").replace(LINE_BREAK, "\n")

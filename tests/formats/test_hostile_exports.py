"""Whatever stands in the fields of a ledger does no harm in any export, and is what a reader reads.

A format is read by a program that others made. What it reads of a ledger full of a hostile text is
what it reads of a ledger full of a plain word, with the one in the place of the other: no field is
cut, joined, moved or taken for markup.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

import html5lib
import mwparserfromhell
import pytest
from lxml import etree
from markdown_it import MarkdownIt
from pybtex.database import parse_string

import yaml
from csv_readers import cell_given_back
from factcheck.charts.export import build_drawn_export, draw_export
from factcheck.formats.dataset.tables import TABLES
from factcheck.formats.formats import EXPORT_FORMATS, write_answer
from factcheck.formats.options import Options
from factcheck.model.limits import QUOTE_CHARACTERS
from factcheck.queries.answer_graph import build_answer_graph
from factcheck.queries.citations import build_cited_export, build_cited_sources
from factcheck.queries.export import build_claim_stream, build_export
from factcheck.queries.filters import Filters
from factcheck.queries.linked import build_linked_export
from factcheck.queries.quoted import build_quote_export
from factcheck.queries.reviews import build_review_export
from factcheck.queries.tables import build_tables
from factcheck.text.printable import escape_unsafe
from footnotes import part_footnotes
from hostile_ledgers import LINE_END, ledger_full_of
from linked import expand
from test_exported_sources import NAMED, TEX
from test_wiki import show as show_wikitext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PLAIN, QUOTED = "Plainword", "Quotedword"
FORMULAS = tuple("=+-@\t\r\n＝＋－＠")
NUMBER = re.compile(r"-?[0-9.]+")
ACTED_UPON = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
HOSTILE = {
    "formula": "=1+1",
    "formula of a link": '=HYPERLINK("https://b.example","a")',
    "formulas": "+1\n-1\n@SUM(A1)",
    "tabulator": "A\tb",
    "escape sequence": "A \x1b]0;title\x07 \x1b[31mred",
    "C1 control": "A \x9b31mred",
    "right-to-left override": "A \u202egnp.exe",
    "nothing": "A\x00b \ufeff \ufffe\uffff\x7f \ufdd0\U0001ffff",
    "isolate": "A \u2066b\u2069",
    "script": "</script><script>alert(1)</script>",
    "comment": "<!-- a --> ]]> <![CDATA[b]]>",
    "elements": "<b>a</b> &amp; &#x41; \"c\" 'd'",
    "template": "{{7*7}} {% raw %} ${8*8}",
    "pipes": "A | b || c |- d |} e",
    "backslashes": 'A \\n \\" \\u0041 \\',
    "lines": "One\ntwo\r\nthree\u2028four",
    "carriage returns": "A\rb\r\rc",
    "control picture": "A ␀ \x85 \u00ad \u034f \u180e \U000e0041",
    "spaces": "A  b   c",
    "long words": "W" * 10_000,
    "sic": "[sic] “a” ‘x’ 漢字 e\u0301 👩‍👩‍👧",
}


def show(text: str) -> str:
    """Return a text as pages for people have it: what acts upon a terminal by its code point."""
    return "\n".join(escape_unsafe(line) for line in LINE_END.split(text))


def keep(text: str) -> str:
    return text


class Reader(NamedTuple):
    """How a format is read.

    Attributes:
        build: computes what it holds.
        read: yields every text that somebody else's program reads, in its order.
        show: what a hostile text is to that reader.
    """

    build: Callable[[Any, Filters], Any]
    read: Callable[[Any], Iterator[str]]
    show: Callable[[str], str] = keep


def list_texts(tree: object) -> Iterator[str]:
    """Yield the texts of a tree, with the names of its members."""
    if isinstance(tree, dict):
        for key, each in tree.items():
            yield key
            yield from list_texts(each)
    elif isinstance(tree, list):
        for each in tree:
            yield from list_texts(each)
    else:
        yield str(tree)


def read_html(text: str) -> Iterator[str]:
    page = html5lib.HTMLParser(strict=True).parse(text)
    for element in page.iter():
        if element.tag == "{http://www.w3.org/2000/svg}svg":
            element.clear()  # its texts are cut to lines; tests/charts looks at them
        yield str(element.tag)
        yield from (f"{name}={value}" for name, value in element.items())
        yield element.text or ""
        yield element.tail or ""


def read_dot(text: str) -> Iterator[str]:
    """Yield what Graphviz draws: of each node and edge its name and its words, which it parts into lines."""
    if shutil.which("dot") is None:
        pytest.skip("no Graphviz here")
    drawn = subprocess.run(["dot", "-Tsvg"], input=text.encode(), check=True, capture_output=True)
    for group in etree.fromstring(drawn.stdout).iter("{http://www.w3.org/2000/svg}g"):
        yield " ".join(" ".join(each.text or "" for each in group).split())


def join_lines(text: str) -> str:
    return " ".join(show(text).split())


def read_vega(text: str) -> Iterator[str]:
    """Yield the texts of a specification, those too that stand in an expression as JSON."""
    for each in list_texts(json.loads(text)):
        inner = re.fullmatch(r"\((.*)\)\[datum\.value\]", each, re.DOTALL)
        yield from (each,) if inner is None else list_texts(json.loads(inner[1]))


def read_csv(text: str) -> Iterator[str]:
    """Yield the cells, none of which a spreadsheet runs, as docs/formats.md says that they are read back."""
    for row in csv.reader(io.StringIO(text, newline="")):
        run = [each for each in row if each.startswith(FORMULAS) and not NUMBER.fullmatch(each)]
        assert run == []
        yield from map(cell_given_back, row)


def read_markdown(text: str) -> Iterator[str]:
    """Yield the blocks, and what a reader sees of each."""
    body, footnotes = part_footnotes(text)
    parser = MarkdownIt("gfm-like", {"linkify": False})
    for token in (each for part in (body, *footnotes.values()) for each in parser.parse(part)):
        yield token.type
        if token.type == "inline":
            words = token.children or ()
            yield "".join("\n" if each.content == "<br>" else each.content for each in words)


def read_wiki(text: str) -> Iterator[str]:
    """Yield the tags, and what a reader sees of each cell and of each field of a template."""
    page = mwparserfromhell.parse(text)
    for tag in page.filter_tags(recursive=True):
        if str(tag.tag) != "br":  # which is a line end
            yield str(tag.tag)
        if str(tag.tag) in {"td", "th"}:
            yield show_wikitext(tag.contents)
    for template in page.filter_templates():
        if str(template.name).startswith("cite"):
            yield from (show_wikitext(each.value) for each in template.params)


def read_bibtex(text: str) -> Iterator[str]:
    """Yield the fields of each entry, as TeX prints them."""
    for entry in parse_string(text, "bibtex").entries.values():
        for name, value in entry.fields.items():
            plain = value[1:-1] if value.startswith("{") else value
            yield f"{name}={TEX.sub(lambda found: NAMED.get(found[0], found[0][1:]), plain)}"


def read_sqlite(database: bytes) -> Iterator[str]:
    """Yield every cell of every table, the parts of those that are JSON."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database)
        for name in TABLES:
            for row in connection.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 - our own names
                for cell in row:
                    is_json = isinstance(cell, str) and re.match(r"[\[{]\W", cell)
                    yield from list_texts(_parse(cell) if is_json else cell)


def _parse(cell: str) -> object:
    try:
        return json.loads(cell)
    except ValueError:
        return cell


READERS = {
    "csv": Reader(build_claim_stream, read_csv),
    "markdown": Reader(build_export, read_markdown, show),
    "text": Reader(build_export, lambda text: iter((" ".join(text.split()),)), join_lines),
    "story": Reader(build_export, lambda text: iter((" ".join(text.split()),)), join_lines),
    "wiki": Reader(build_cited_export, read_wiki, show),
    "bibtex": Reader(build_cited_sources, read_bibtex, join_lines),  # TeX takes spaces for one
    "sqlite": Reader(build_tables, read_sqlite),
    "csl": Reader(build_cited_sources, lambda text: list_texts(json.loads(text))),
    "json": Reader(build_export, lambda text: list_texts(json.loads(text))),
    "yaml": Reader(build_export, lambda text: list_texts(yaml.safe_load(text))),
    "ndjson": Reader(
        build_claim_stream, lambda text: list_texts([*map(json.loads, text.splitlines())])
    ),
    "html": Reader(build_drawn_export, read_html, show),
    "claim": Reader(build_linked_export, lambda text: list_texts(expand(text))),
    "annotations": Reader(build_quote_export, lambda text: list_texts(expand(text))),
    "dot": Reader(build_answer_graph, read_dot, join_lines),
    "vega": Reader(draw_export, read_vega),
    "claimreview": Reader(build_review_export, lambda text: list_texts(expand(text))),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("form", READERS)
def test_a_reader_reads_every_field_as_it_was_and_nothing_acts(
    tmp_path: Path, form: str, text: str
) -> None:
    reader = READERS[form]
    written: dict[str, Any] = {}
    for each, quote in ((PLAIN, QUOTED), (text, text[:QUOTE_CHARACTERS])):
        view = reader.build(ledger_full_of(each, tmp_path, quote=quote, is_whole=True), Filters())
        if EXPORT_FORMATS[form].is_binary:
            written[each] = b"".join(EXPORT_FORMATS[form].write_bytes(view, Options()))
        else:
            written[each] = "".join(write_answer(view, form, Options()))
            assert ACTED_UPON.search(written[each]) is None
    texts, quote = reader.show(text), reader.show(text[:QUOTE_CHARACTERS])
    plain = reader.read(written[PLAIN])
    expected = [each.replace(PLAIN, texts).replace(QUOTED, quote) for each in plain]
    assert [*reader.read(written[text])] == expected

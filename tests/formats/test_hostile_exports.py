"""Whatever stands in the fields of a ledger does no harm in any export, and is what a reader reads.

A format is read by a program that others made. What it reads of a ledger full of a hostile text is
what it reads of a ledger full of a plain word, with the one in the place of the other: no field is
cut, joined, moved or taken for markup.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any, NamedTuple

import html5lib
import pytest
from lxml import etree

import yaml
from factcheck.charts.export import build_drawn_export
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.model.limits import QUOTE_CHARACTERS
from factcheck.queries.answer_graph import build_answer_graph
from factcheck.queries.export import build_claim_stream, build_export
from factcheck.queries.filters import Filters
from factcheck.queries.linked import build_linked_export
from factcheck.queries.quoted import build_quote_export
from factcheck.queries.reviews import build_review_export
from factcheck.text.printable import escape_unsafe
from hostile_ledgers import LINE_END, ledger_full_of
from linked import expand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PLAIN, QUOTED = "Plainword", "Quotedword"
ACTED_UPON = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
HOSTILE = {
    "formula": "=1+1",
    "formula of a link": '=HYPERLINK("https://b.example","a")',
    "formulas": "+1\n-1\n@SUM(A1)",
    "tabulator": "a\tb",
    "escape sequence": "a \x1b]0;title\x07 \x1b[31mred",
    "C1 control": "a \x9b31mred",
    "right-to-left override": "a \u202egnp.exe",
    "isolate": "a \u2066b\u2069",
    "script": "</script><script>alert(1)</script>",
    "comment": "<!-- a --> ]]> <![CDATA[b]]>",
    "elements": "<b>a</b> &amp; &#x41; \"c\" 'd'",
    "template": "{{7*7}} {% raw %} ${8*8}",
    "pipes": "a | b || c |- d |} e",
    "backslashes": 'a \\n \\" \\u0041 \\',
    "lines": "one\ntwo\r\nthree\u2028four",
    "spaces": "a  b   c",
    "long words": "w" * 10_000,
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
    read: Callable[[str], Iterator[str]]
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


READERS = {
    "json": Reader(build_export, lambda text: list_texts(json.loads(text))),
    "yaml": Reader(build_export, lambda text: list_texts(yaml.safe_load(text))),
    "ndjson": Reader(
        build_claim_stream, lambda text: list_texts([*map(json.loads, text.splitlines())])
    ),
    "html": Reader(build_drawn_export, read_html, show),
    "claim": Reader(build_linked_export, lambda text: list_texts(expand(text))),
    "annotations": Reader(build_quote_export, lambda text: list_texts(expand(text))),
    "dot": Reader(build_answer_graph, read_dot, join_lines),
    "claimreview": Reader(build_review_export, lambda text: list_texts(expand(text))),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("form", READERS)
def test_a_reader_reads_every_field_as_it_was_and_nothing_acts(
    tmp_path: Path, form: str, text: str
) -> None:
    reader = READERS[form]
    written = {}
    for each, quote in ((PLAIN, QUOTED), (text, text[:QUOTE_CHARACTERS])):
        view = reader.build(
            ledger_full_of(each, tmp_path, quote=quote, with_review=True), Filters()
        )
        written[each] = "".join(write_answer(view, form, Options()))
    assert ACTED_UPON.search(written[text]) is None
    texts, quote = reader.show(text), reader.show(text[:QUOTE_CHARACTERS])
    plain = reader.read(written[PLAIN])
    expected = [each.replace(PLAIN, texts).replace(QUOTED, quote) for each in plain]
    assert [*reader.read(written[text])] == expected

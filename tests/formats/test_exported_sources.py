"""Sources that are exported are what those who make bibliographies read."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_string

from factcheck.corpus.load import load
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.citations import build_cited_sources
from factcheck.queries.filters import Filters
from factcheck.text.printable import escape_unsafe
from hostile_ledgers import LINE_END, ledger_full_of

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT.parent / "shared" / "schemas" / "csl-data.json"
NAMED = {
    r"\textbackslash{}": "\\",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
}
TEX = re.compile(r"\\(?:text\w+\{\}|[&%$#_])")
"""What TeX shows as another character than it is."""
HOSTILE = {
    "TeX": "$5 & 6% \\input{a} #_~^",
    "one brace": "a { b",
    "other brace": "a } b @article{c,",
    "line ends": "one\ntwo\u2028three",
    "control": "a \x1b[31mred \u202egnp.exe",
    "elements": "</script><script>alert(1)</script>",
    "capitals": "UTLA and LAUSD",
}


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return load(ROOT / "data" / "claims.yaml", ROOT).corpus


def written(corpus: Corpus, form: str) -> str:
    return "".join(write_answer(build_cited_sources(corpus, Filters()), form, Options()))


def test_every_source_that_is_named_is_cited_once(shipped: Corpus) -> None:
    items = json.loads(written(shipped, "csl"))
    entries = parse_string(written(shipped, "bibtex"), "bibtex").entries
    assert sorted(each["id"] for each in items) == sorted(shipped.appearances_in)
    assert [*entries] == [each["id"] for each in items]


@pytest.mark.skipif(not SCHEMA.is_file(), reason="no schema of CSL here")
def test_the_list_is_csl(shipped: Corpus) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(written(shipped, "csl")), schema)


def test_a_bibliography_names_writer_title_and_paper(shipped: Corpus) -> None:
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    source = CiteProcJSON(json.loads(written(shipped, "csl")))
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem("latimes-2018-08-15")]))
    assert [str(each) for each in bibliography.bibliography()] == [
        "Howard Blume (2018) “What happened when Supt. Austin Beutner met with the teachers union leader?"
        " It depends on who you ask”, Los Angeles Times, 15 August."  # which knows no circa
    ]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_title_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    corpus = ledger_full_of(text, tmp_path)
    (item,) = json.loads(written(corpus, "csl"))
    assert item["title"] == text
    (entry,) = parse_string(written(corpus, "bibtex"), "bibtex").entries.values()
    shown = " ".join(escape_unsafe(line) for line in LINE_END.split(text))
    title = entry.fields["title"].removeprefix("{").removesuffix("}")
    assert TEX.sub(lambda found: NAMED.get(found[0], found[0][1:]), title) == shown

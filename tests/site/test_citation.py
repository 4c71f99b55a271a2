"""Citations of pages, in the formats that they offer."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from factcheck.formats.citation import CitedPage, write_bibtex, write_csl, write_plain, write_wiki
from factcheck.formats.citation import source as of_source
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.dates import parse_edtf
from factcheck.queries.citations import CitedSource

CITED = CitedPage(
    "ferry", "Is $5 & 6% | late?", "Riverside", "5986c23", "https://example.org/f.html"
)


def test_a_page_is_cited_in_four_formats() -> None:
    assert [write(CITED) for write in (write_plain, write_bibtex, write_wiki)] == [
        "“Is $5 & 6% | late?”, Riverside, revision 5986c23. https://example.org/f.html",
        "@misc{ferry,\n"
        "  title = {{Is \\$5 \\& 6\\% | late?}},\n"
        "  howpublished = {Riverside},\n"
        "  note = {revision 5986c23},\n"
        "  url = {https://example.org/f.html}\n"
        "}",
        "{{cite web |url=https://example.org/f.html |title=Is $5 & 6% {{!}} late? "
        "|website=Riverside |version=5986c23}}",
    ]
    assert '"URL": "https://example.org/f.html"' in write_csl(CITED)


NEWS, PAGE = SourceKind.ARTICLE_NEWSPAPER, SourceKind.WEBPAGE
DATES = {
    "2019-01-14": (
        ["  year = {2019},", "  month = jan,", "  note = {published 14 January 2019}"],
        {"date-parts": [[2019, 1, 14]]},
        "14 January 2019",
    ),
    "2019-01": (
        ["  year = {2019},", "  month = jan"],
        {"date-parts": [[2019, 1]]},
        "January 2019",
    ),
    "2019": (["  year = {2019}"], {"date-parts": [[2019]]}, "2019"),
    "2019-01-14~": (
        ["  year = {2019},", "  note = {published about 14 January 2019}"],
        {"circa": True, "date-parts": [[2019, 1, 14]]},
        "c. 2019",
    ),
    "2019-01-14/2019-01-15": (
        ["  year = {2019},", "  note = {published between 14 January 2019 and 15 January 2019}"],
        {"date-parts": [[2019, 1, 14], [2019, 1, 15]]},
        "2019",
    ),
    "2018-12/2019-01~": (
        ["  note = {published between December 2018 and January 2019, as inferred}"],
        {"circa": True, "date-parts": [[2018, 12], [2019, 1]]},
        None,
    ),
    "2019-01-14/..": (
        ["  note = {published on or after 14 January 2019}"],
        {"literal": "on or after 14 January 2019"},
        None,
    ),
    None: ([], None, None),
}


@pytest.mark.parametrize("published", DATES)
def test_a_source_is_cited_with_no_more_of_its_day_than_is_known(published: str | None) -> None:
    bibtex, csl, wiki = DATES[published]
    date = None if published is None else parse_edtf(published)
    cited = CitedSource("s", NEWS, "Ferries", "The Courier", ("Ada Moreno",), date)
    lines = of_source.write_bibtex(cited).splitlines()
    head = ["@article{s,", "  title = {{Ferries}},", "  author = {{Ada Moreno}},"]
    assert lines[:3] == head
    assert lines[3:-1] == ["  journal = {The Courier}" + ("," if bibtex else ""), *bibtex]
    (item,) = json.loads(of_source.write_csl(cited))
    assert item.get("issued") == csl
    told = "" if wiki is None else f" |date={wiki}"
    assert of_source.write_wiki(cited) == (
        f"{{{{cite news |title=Ferries |author=Ada Moreno |work=The Courier{told}}}}}"
    )


def test_what_a_source_does_not_state_is_omitted_and_what_a_format_acts_upon_is_escaped() -> None:
    cited = CitedSource("s", PAGE, "5% {or} | more", None, (), None, "https://e.example/?a={b}|c")
    assert [write(cited) for write in (of_source.write_bibtex, of_source.write_wiki)] == [
        "@misc{s,\n"
        "  title = {{5\\% \\textbraceleft{}or\\textbraceright{} | more}},\n"
        "  url = {https://e.example/?a=\\%7Bb\\%7D\\%7Cc}\n"
        "}",
        "{{cite web |title=5% &#123;or&#125; {{!}} more |url=https://e.example/?a=%7Bb%7D%7Cc}}",
    ]


SCHEMA = Path(__file__).parents[3] / "shared" / "schemas" / "csl-data.json"


@pytest.mark.skipif(not SCHEMA.is_file(), reason="no schema of CSL here")
@pytest.mark.parametrize("kind", SourceKind)
def test_a_source_of_each_kind_is_an_item_of_csl(kind: SourceKind) -> None:
    dates = [None if each is None else parse_edtf(each) for each in DATES]
    for date in dates:
        cited = CitedSource(
            "s", kind, "Ferries", "The Courier", ("Ada",), date, "https://e.example"
        )
        jsonschema.validate(json.loads(of_source.write_csl(cited)), json.loads(SCHEMA.read_text()))

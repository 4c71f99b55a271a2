"""Citations of pages, in the formats that they offer."""

from __future__ import annotations

from factcheck.formats.citation import CitedPage, write_bibtex, write_csl, write_plain, write_wiki

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

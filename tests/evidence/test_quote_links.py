"""A link leads to the quote itself, and to no other place of the page."""

from __future__ import annotations

import pytest

from factcheck.evidence.quote_links import (
    QuoteSelector,
    build_quote_selector,
    find_text_directive,
    link_to_quote,
)
from factcheck.evidence.text_fragments import FragmentText, TextDirective

TEXT = """Riders return

The authority carries “almost 1,200” riders a day. Its guild, which counts 950 riders at most, doubts it.

Ada Moreno said: the line is a well-known case & costs $1.9 million a year.

Bo Reed said: the line is a loss, and costs $1.9 million a year.

Année 2019: CAFÉ prices rose. Later, café prices rose again, as they do.

Year\tRiders

2019\t1,400
"""


def spans(*parts: str, nth: int = 1) -> list[tuple[int, int]]:
    """Find the parts in the text, the first one at its nth place."""
    found = []
    at = -1
    for part in parts:
        for _ in range(nth):
            at = TEXT.index(part, at + 1)
        nth = 1
        found.append((at, at + len(part)))
    return found


LINKS = {
    "words that stand once": (spans("almost 1,200"), ":~:text=almost%201%2C200"),
    "the marks of the syntax": (spans("well-known case & costs"),
                                ":~:text=well%2Dknown%20case%20%26%20costs"),
    "a word that stands twice, by the one before": (
        spans("costs $1.9 million", nth=1), ":~:text=case%20%26-,costs%20%241.9%20million"),
    "the second of two": (spans("costs $1.9 million", nth=2),
                          ":~:text=and-,costs%20%241.9%20million"),
    "two places that only case and accents part": (
        spans("café prices rose"), ":~:text=Later%2C-,caf%C3%A9%20prices%20rose"),
    "by the words behind, where the ones before are alike": (
        spans("said: the line is a", nth=2),
        ":~:text=Reed-,said%3A%20the%20line%20is%20a"),
    "a quotation mark beside it is no word": (
        spans("1,200"), ":~:text=1%2C200"),
    "parts, from the first to the last": (
        spans("The authority", "950 riders at most"),
        ":~:text=The%20authority%20carries%20%E2%80%9Calmost,950%20riders%20at%20most"),
    "a cell of a table": (spans("1,400"), ":~:text=1%2C400"),
    "over the end of a paragraph": (
        spans("costs $1.9 million a year.\n\nBo Reed said: the line is a loss"),
        ":~:text=costs%20%241.9%20million%20a,line%20is%20a%20loss"),
}  # fmt: skip


@pytest.mark.parametrize("quoted, fragment", LINKS.values(), ids=LINKS)
def test_a_fragment_means_the_quote_alone(quoted: list[tuple[int, int]], fragment: str) -> None:
    page = FragmentText(TEXT)
    directive = find_text_directive(page, quoted)
    assert directive is not None
    assert list(page.find_passages(directive)) == [(quoted[0][0], quoted[-1][1])]
    assert str(directive) == fragment


def test_no_fragment_is_made_where_nothing_tells_two_places_apart() -> None:
    twice = "a b c\n\na b c"
    assert find_text_directive(FragmentText(twice), [(2, 3)]) is None


@pytest.mark.parametrize(
    "directive, found",
    [(TextDirective("riders"), ["Riders", "riders", "riders", "Riders"]),
     (TextDirective("rider"), []),
     (TextDirective("riders", prefix="a"), []),
     (TextDirective("Année"), ["Année"]),
     (TextDirective("annee 2019"), ["Année 2019"]),
     (TextDirective("Riders return the"), []),
     (TextDirective("the authority", prefix="riders return"), ["The authority"]),
     (TextDirective("Bo Reed", "a year"), ["Bo Reed said: the line is a loss, and costs $1.9 million a year"]),
     (TextDirective('"almost 1,200"'), ["“almost 1,200”"]),
     (TextDirective("costs", suffix="$1.9"), ["costs", "costs"])],
)  # fmt: skip
def test_places_are_those_that_a_browser_finds(directive: TextDirective, found: list[str]) -> None:
    assert [TEXT[start:end] for start, end in FragmentText(TEXT).find_passages(directive)] == found


@pytest.mark.parametrize(
    "address, media_type, link",
    [("https://courier.example/a", "text/html", "https://courier.example/a#:~:text=950"),
     ("https://courier.example/a#top", "text/html", "https://courier.example/a#top:~:text=950"),
     ("https://courier.example/a", "text/plain", "https://courier.example/a"),
     ("https://courier.example/a.pdf#x", "application/pdf", "https://courier.example/a.pdf#page=1")],
)  # fmt: skip
def test_a_link_leads_as_near_as_the_document_allows(
    address: str, media_type: str, link: str
) -> None:
    assert link_to_quote(address, media_type, TEXT, spans("950")) == link


def test_a_pdf_is_linked_by_its_page() -> None:
    text = "one\ftwo\fthree"
    assert (
        link_to_quote("https://c.example/m.pdf", "application/pdf", text, [(8, 13)])
        == "https://c.example/m.pdf#page=3"
    )


def test_a_selector_holds_the_words_and_their_surroundings() -> None:
    assert build_quote_selector(TEXT, spans("almost 1,200")) == QuoteSelector(
        "almost 1,200", " return\n\nThe authority carries “", "” riders a day. Its guild, which"
    )

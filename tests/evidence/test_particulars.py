"""What a page says of itself is read wherever it is said well, and what is said badly is named."""

from __future__ import annotations

import pytest

from factcheck.evidence.extract.particulars import Particulars, Stated, read_html_particulars

ISO = Stated("2024-05-14", "meta date")


def said(*head: str, title: str = "") -> Particulars:
    scripts = (
        f'<script type="application/ld+json">{each}</script>' if each.startswith(("{", "[", "<!", "//"))
        else each for each in head
    )  # fmt: skip
    return read_html_particulars(
        f"<html><head><title>{title}</title>{''.join(scripts)}</head><body></body></html>"
    )


TITLES = {
    "entities are decoded once": (
        "x",
        ('{"@type":"NewsArticle","headline":"Riders&#8217; count &amp; the city&#x27;s &amp;amp; plan"}',),
        "Riders’ count & the city's &amp; plan", "JSON-LD headline", (),
    ),
    "a tagline in the headline, the name in the title": (
        "Riverside Transit - Wikipedia",
        ('{"@type":"Article","name":"Riverside Transit","headline":"bus operator in the county"}',),
        "Riverside Transit", "JSON-LD name",
        ("the page is not called by the headline of its JSON-LD, 'bus operator in the county': "
         "'Riverside Transit' (JSON-LD name) is taken",),
    ),
    "a tagline in the headline, the name in og:title": (
        "Riverside Transit | Courier",
        ('{"@type":"Article","headline":"All about buses"}',
         '<meta property="og:title" content="Riverside Transit">'),
        "Riverside Transit", "meta og:title",
        ("the page is not called by the headline of its JSON-LD, 'All about buses': "
         "'Riverside Transit' (meta og:title) is taken",),
    ),
    "a headline that the title does not repeat, and nothing else does": (
        "Trams are full | Courier", ('{"@type":"Article","headline":"Riders return"}',),
        "Riders return", "JSON-LD headline", (),
    ),
    "a headline within the title": (
        "Riders return | Courier", ('{"@type":"Article","name":"Courier","headline":"Riders return"}',),
        "Riders return", "JSON-LD headline", (),
    ),
    "a value that names its language": (
        "x", ('{"@type":"Article","headline":{"@value":"Riders return","@language":"en"}}',),
        "Riders return", "JSON-LD headline", (),
    ),
    "a list of one value": (
        "x", ('{"@type":"Article","headline":["Riders return"]}',), "Riders return", "JSON-LD headline", (),
    ),
    "names with the prefix of schema.org": (
        "x", ('{"@type":"schema:NewsArticle","schema:headline":"Riders return"}',),
        "Riders return", "JSON-LD headline", (),
    ),
    "names as addresses of schema.org": (
        "x", ('{"@type":["http://schema.org/NewsArticle"],"https://schema.org/headline":"Riders return"}',),
        "Riders return", "JSON-LD headline", (),
    ),
    "a semicolon behind the block": (
        "x", ('{"@type":"Article","headline":"Riders return"};',), "Riders return", "JSON-LD headline", (),
    ),
    "a byte order mark before the block": (
        "x", ('<script type="application/ld+json">\ufeff{"@type":"Article","headline":"Riders return"}</script>',),
        "Riders return", "JSON-LD headline", (),
    ),
    "a headline that og:title repeats": (
        "Courier",
        ('{"@type":"Article","name":"Courier","headline":"Riders return"}',
         '<meta property="og:title" content="Riders return">'),
        "Riders return", "JSON-LD headline", (),
    ),
}  # fmt: skip


@pytest.mark.parametrize("title, head, value, place, warnings", TITLES.values(), ids=TITLES)
def test_a_page_has_the_title_by_which_it_is_called(
    title: str, head: tuple[str, ...], value: str, place: str, warnings: tuple[str, ...]
) -> None:
    found = said(*head, title=title)
    assert (found.title, found.warnings) == (Stated(value, place), warnings)


DATES = {
    "the second is readable": (
        ('<meta property="article:published_time" content="May 14, 2024">',
         '<meta name="date" content="2024-05-14">'),
        ISO,
        ("the date 'May 14, 2024' (meta article:published_time) is not read: it is not ISO 8601",),
    ),
    "the first is on no calendar": (
        ('{"@type":"Article","datePublished":"2024-02-31T09:00"}',
         '<meta name="date" content="2024-05-14">'),
        ISO,
        ("the date '2024-02-31T09:00' (JSON-LD datePublished) is no day of the calendar",),
    ),
    "the first is what programs write for none": (
        ('{"@type":"Article","datePublished":"0001-01-01T00:00:00"}',
         '<meta itemprop="datePublished" content="2024-05-14">'),
        Stated("2024-05-14", "meta datepublished"),
        ("the date '0001-01-01T00:00:00' (JSON-LD datePublished) is no day of the calendar",),
    ),
    "none is readable": (
        ('<meta name="date" content="14.5.2024">', '<meta name="pubdate" content="2024-13-01">'),
        Stated("14.5.2024", "meta date"),
        ("the date '14.5.2024' (meta date) is not read: it is not ISO 8601",
         "the date '2024-13-01' (meta pubdate) is no day of the calendar"),
    ),
    "in a time element that says what it is": (
        ('<time itemprop="datePublished" datetime="2024-05-14">May</time>',),
        Stated("2024-05-14", "time datepublished"), (),
    ),
    "a time element that does not say what it is": (
        ('<time datetime="2024-05-14">May</time>',), None, (),
    ),
}  # fmt: skip


@pytest.mark.parametrize("head, published, warnings", DATES.values(), ids=DATES)
def test_the_first_date_that_can_be_read_is_taken_and_those_before_it_are_named(
    head: tuple[str, ...], published: Stated | None, warnings: tuple[str, ...]
) -> None:
    found = said(*head)
    assert (found.published, found.warnings) == (published, warnings)


GRAPH = (
    '{"@graph":[{"@type":"WebPage","@id":"#p","mainEntity":{"@id":"#a"}},'
    '{"@type":"Article","@id":"#a","headline":"H","author":[{"@id":"#jo"},{"@id":"#none"}],'
    '"publisher":{"@id":"#c"}},{"@type":"Person","@id":"#jo","name":"Jo&nbsp;Field"}]}'
)
COMPANY = '{"@type":"Organization","@id":"#c","name":["Courier","The Courier"]}'
BLOCKS = {
    "what a graph refers to, in another block too": (
        (GRAPH, COMPANY),
        Particulars(
            title=Stated("H", "JSON-LD headline"), publisher=Stated("Courier", "JSON-LD publisher"),
            authors=(Stated("Jo Field", "JSON-LD author"),),
        ),
    ),
    "an article inside of a page": (
        ('{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"H"}}',),
        Particulars(title=Stated("H", "JSON-LD headline")),
    ),
    "a block with a comma too many, and a good one": (
        ('{"@type":"NewsArticle","headline":"Bad","datePublished":"2024-05-14",}',
         '{"@type":"NewsArticle","headline":"Good"}'),
        Particulars(
            title=Stated("Good", "JSON-LD headline"),
            warnings=("JSON-LD block 1 of 2 is not read: '}' stands at line 1, character 70,"
                      " where JSON does not allow it",),
        ),
    ),
    "a block that is nested too deep": (
        ("[" * 100_000,),
        Particulars(warnings=("JSON-LD block is not read: it is nested too deep",)),
    ),
    "a block that is cut off": (
        ('{"@type":"NewsArticle","headline":',),
        Particulars(
            warnings=("JSON-LD block is not read: it ends at line 1, character 35, where JSON does"
                      " not allow it",),
        ),
    ),
    "line ends inside of a text, and marks around the block": (
        ('<!-- {"@type":"Article","headline":"Two\nlines"} -->',
         '//<![CDATA[\n{"@type":"Article","author":"By: Jo Field"}\n//]]>'),
        Particulars(
            title=Stated("Two lines", "JSON-LD headline"),
            authors=(Stated("Jo Field", "JSON-LD author"),),
        ),
    ),
    "a byline in a meta tag": (
        ('<meta name="author" content="By Jo Field">',),
        Particulars(authors=(Stated("Jo Field", "meta author"),)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("head, particulars", BLOCKS.values(), ids=BLOCKS)
def test_good_blocks_are_read_and_broken_ones_are_named(
    head: tuple[str, ...], particulars: Particulars
) -> None:
    assert said(*head) == particulars

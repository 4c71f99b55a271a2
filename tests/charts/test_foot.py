"""What a picture says beside its marks: whose statement it is, what a figure is stated per, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.charts.draw import draw_picture
from small_ledgers import ledger

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = """\
corpus:
  title: Ferries
  language: en
topics:
  ferries:
    title: Ferries
parties:
  line:
    name: The Ferry Line
    short: Line
    kind: company
measures:
  cost:
    title: Cost of the ferries
    of: line
    unit: USD
    kind: flow
sources:
"""
SOURCE = """\
  leaflet-{number}:
    title: Leaflet {number}
    kind: report
    publisher: {publisher}
    published: {published}
"""
CLAIM = """\
claims:
  cost-2022:
    topic: ferries
    claimant: line
    said_on: 2022-03-01
    statement: The ferries cost $5 million each year.
    figures:
      - measure: cost
        value: $5 million
        per: [year]
        period: not-stated
        basis: actual
    appearances:
"""
APPEARANCE = """\
      - source: leaflet-{number}
        manner: paraphrase
        quote: $5 million each year
"""


def write(sources: int) -> str:
    """Write a ledger whose only claim stands in some sources, of which the first says neither by whom nor when."""
    stated = [("not-stated", "not-stated"), *[("line", "2022-03-04")] * (sources - 1)]
    declared = "".join(
        SOURCE.format(number=number, publisher=publisher, published=published)
        for number, (publisher, published) in enumerate(stated, 1)
    )
    places = "".join(APPEARANCE.format(number=number) for number in range(1, sources + 1))
    return LEDGER + declared + CLAIM + places


def test_a_picture_says_who_claims_what_per_what_and_where(tmp_path: Path) -> None:
    picture = draw_picture(ledger(tmp_path, write(2)), ["cost-2022"])
    assert picture.title == "Line: The ferries cost $5 million each year."
    assert picture.sections[0].panels[0].kind == ("stated as a fact", "per year")
    assert picture.notes == ("Sources: “Leaflet 1”; Line, “Leaflet 2”, 4 Mar 2022.",)


def test_more_sources_than_a_picture_holds_are_counted(tmp_path: Path) -> None:
    (note,) = draw_picture(ledger(tmp_path, write(10)), ["cost-2022"]).notes
    named = "; ".join(f"Line, “Leaflet {number}”, 4 Mar 2022" for number in range(2, 9))
    assert note == f"Sources: “Leaflet 1”; {named}; and 2 more sources."

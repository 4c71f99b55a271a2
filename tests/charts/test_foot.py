"""What a picture says beside its marks: whose statement it is, what a figure is stated per, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.charts.draw import draw_picture
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.model.corpus import Corpus
    from small_ledgers import Records

KINDS: Mapping[str, Records] = {
    "topics": {"ferries": {}},
    "parties": {"line": {"name": "The Ferry Line", "short": "Line", "kind": "company"}},
    "measures": {"cost": {"title": "Cost of the ferries"}},
}


def read(folder: Path, sources: int) -> Corpus:
    """Read a ledger whose only claim stands in some sources, of which the first says neither by whom nor when."""
    leaflets = {
        f"leaflet-{number}": {"published": "2022-03-04"} for number in range(1, sources + 1)
    }
    leaflets["leaflet-1"] = {"publisher": "not-stated", "published": "not-stated"}
    cost = {
        "statement": "The ferries cost $5 million each year.",
        "figures": [{"value": "$5 million", "per": ["year"], "period": "not-stated"}],
        "appearances": [{"source": each, "quote": "$5 million each year"} for each in leaflets],
    }
    return ledger_of(folder, {"cost-2022": cost}, **KINDS, sources=leaflets)


def test_a_picture_says_who_claims_what_per_what_and_where(tmp_path: Path) -> None:
    picture = draw_picture(read(tmp_path, 2), ["cost-2022"])
    assert picture.title == "Line: The ferries cost $5 million each year."
    assert picture.sections[0].panels[0].kind == ("stated as a fact", "per year")
    assert picture.notes == ("Sources: “Leaflet 1”; Line, “Leaflet 2”, 4 Mar 2022.",)


def test_more_sources_than_a_picture_holds_are_counted(tmp_path: Path) -> None:
    (note,) = draw_picture(read(tmp_path, 10), ["cost-2022"]).notes
    named = "; ".join(f"Line, “Leaflet {number}”, 4 Mar 2022" for number in range(2, 9))
    assert note == f"Sources: “Leaflet 1”; {named}; and 2 more sources."

"""Ferries of which a line and its crew speak: the small ledger of tests of one dispute's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.site.build import build_site
from factcheck.site.plan import Plan
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from small_ledgers import Records

FERRIES: Final[Mapping[str, Records]] = {
    "topics": {"ferries": {}},
    "parties": {"line": {"kind": "company"}, "crew": {"kind": "union"}},
    "sources": {
        "paper": {
            "title": "Ferries in dispute",
            "kind": "article-newspaper",
            "publisher": "not-stated",
            "published": "2022-03-04",
        }
    },
    "measures": {
        "fleet": {
            "title": "Ferries at sea",
            "unit": "ferries",
            "kind": "stock",
            "dimensions": {"course": ["without", "with"]},
        },
        "age": {"title": "Age of the fleet", "unit": "years", "kind": "duration"},
        "place": {"title": "Place of the line among all", "unit": "lines", "kind": "rank"},
    },
    "disputes": {"how-many": {"question": "How many?", "claims": ["first", "second"]}},
}


def build_ferries(folder: Path, claims: Records, page: str = "dispute/how-many.html") -> str:
    """Return a page of the site of these claims, of which `first` and `second` are in dispute."""
    return dict(build_site(ledger_of(folder, claims, **FERRIES), Plan("r", "0")))[page].decode()

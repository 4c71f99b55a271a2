"""The site of the shipped corpus, and that of a ledger of extremes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.ledger.open import open_corpus
from factcheck.site.publish import build_site
from ferries import FERRIES
from small_ledgers import write_ledger

if TYPE_CHECKING:
    from small_ledgers import Records

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / "deep" / "base"
    build_site(open_corpus(ROOT), folder)
    return folder


LONG: Final = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller"
EXTREMES: Final[Records] = {
    "first": {
        "claimant": "line",
        "statement": f"Nobody but a {LONG} knows.",
        "figures": [{"measure": "debt", "value": "$123,456,789,012,345,678,901,234,567,890"}],
    },
    "second": {
        "claimant": "crew",
        "statement": "הצי קטן",
        "figures": [{"measure": "debt", "value": "$123,456,789,012,345,678,901,234,567,891"}],
    },
    "third": {
        "claimant": "crew",
        "status": "withdrawn",
        "corrections": [{"date": "2022-04-01", "what": "Withdrawn.", "why": "A slip."}],
    },
}


@pytest.fixture(scope="session")
def extreme_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a ledger with long words and numbers, and a name that is read from the right, since an earlier state."""
    folder = tmp_path_factory.mktemp("extremes")
    kinds = {
        **FERRIES,
        "parties": {"line": {"kind": "company"}, "crew": {"kind": "union", "name": "איגוד הימאים"}},
        "measures": {"debt": {"title": "Debt", "unit": "USD", "kind": "flow"}},
    }
    for state, names in (("earlier", ("first", "second")), ("now", EXTREMES)):
        (folder / state / "data").mkdir(parents=True)
        text = write_ledger({name: EXTREMES[name] for name in names}, **kinds)
        (folder / state / "data" / "claims.yaml").write_text(text, encoding="utf-8")
    opened = open_corpus(folder / "now", environment={})
    build_site(opened, folder / "site", since=str(folder / "earlier"))
    return folder / "site"

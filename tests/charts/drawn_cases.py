"""The cases of the rules of drawing: each a folder with a corpus, named by the number of its rule."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.charts.draw import draw_picture
from factcheck.charts.timeline import draw_timeline
from factcheck.ledger.open import open_corpus

if TYPE_CHECKING:
    from factcheck.charts.picture import Picture

CASES = sorted(path.parent for path in Path(__file__).parent.glob("cases/*/claims.yaml"))


def draw(case: Path) -> Picture:
    """Draw the dispute of a case; rule 10 is about timelines."""
    corpus = open_corpus(case / "claims.yaml", environment={}).corpus
    is_timeline = case.name.startswith("10-")
    return (draw_timeline if is_timeline else draw_picture)(corpus, ["the-dispute"])

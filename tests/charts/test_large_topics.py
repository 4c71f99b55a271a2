"""A topic of more figures than a picture can hold is refused by its number; one that fits is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.charts.draw import NothingToDrawError, draw_picture
from factcheck.ledger.open import open_corpus
from test_overlap import write_disputes

if TYPE_CHECKING:
    from pathlib import Path


def test_a_topic_of_too_many_figures_is_refused_and_its_disputes_are_drawn(tmp_path: Path) -> None:
    file = tmp_path / "claims.yaml"
    file.write_text(write_disputes(60), encoding="utf-8")
    corpus = open_corpus(file, environment={}).corpus
    with pytest.raises(NothingToDrawError) as refused:
        draw_picture(corpus, ["t"])
    count = sum(len(claim.figures) for claim in corpus.claims.values())
    assert str(refused.value) == f"'t' has {count} figures, a picture holds 100"
    assert refused.value.hint == "draw one of its disputes, or some of its claims"
    assert draw_picture(corpus, ["d0"]).id == "d0"

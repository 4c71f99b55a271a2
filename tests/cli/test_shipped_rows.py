"""The shipped corpus, topic by topic, as tables of 80 and of 160 cells: the whole output, as a golden file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.load import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Program

ROOT = Path(__file__).parent.parent.parent
GOLDEN = Path(__file__).parent / "golden" / "shipped"
CORPUS = str(ROOT / "data" / "claims.yaml")
TOPICS = sorted(load(Path(CORPUS), ROOT).corpus.topics)
PAGES = [(command, topic) for command in ("list", "timeline", "disputes") for topic in TOPICS]


@pytest.mark.parametrize("width", [80, 160])
@pytest.mark.parametrize(("command", "topic"), PAGES)
def test_a_topic_of_the_shipped_corpus_fits_the_terminal(
    program: Program,
    golden: Callable[[Path, str], None],
    command: str,
    topic: str,
    width: int,
) -> None:
    outcome = program(command, topic, "--corpus", CORPUS, width=width)
    assert (outcome.code, outcome.errors) == (0, "")
    assert max(map(len, outcome.output.splitlines())) <= width
    golden(GOLDEN / f"{command}-{topic}.{width}.txt", outcome.output)

"""The shipped corpus as tables of 80 and of 160 cells and as stories: the whole output, as a golden file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.load import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

ROOT = Path(__file__).parent.parent.parent
GOLDEN = Path(__file__).parent / "golden" / "shipped"
CORPUS = str(ROOT / "data" / "claims.yaml")
TOPICS = sorted(load(Path(CORPUS), ROOT).corpus.topics)
PAGES = [
    (command, topic) for command in ("list", "timeline", "disputes", "compare") for topic in TOPICS
]


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


WHOLE = {
    name: tuple(name.split())
    for name in (
        "conflicts",
        "lookalikes",
        "measures",
        "parties",
        "sources",
        "topics",
        "show charter-loss-2018",
        "show final-offer-2019",
        "show must-the-reserves-be-kept",
        "show reserves-kept-and-held",
        "show implied-students",
        "show beutner",
        "show utla",
        "show salary-raise",
        "show latimes-2018-08-15",
        "show deficit-with-union-proposal-2018",
        "show lausd",
        "show reporter-2019-01-15",
        "list --near 30,000",
        "list --party UTLA --year 2022 --has-figure",
        "list staffing --no-figure",
        "timeline --claimant UTLA",
        "compare reserves-needed-2019 reserves-held-2022",
        "compare what-raise-in-2018",
        "compare offer-below-six-2018 raise-demand-2018#raise",
    )
}


@pytest.mark.parametrize("width", [80, 160])
@pytest.mark.parametrize("name", WHOLE)
def test_a_page_of_the_shipped_corpus_fits_the_terminal(
    program: Program, golden: Callable[[Path, str], None], name: str, width: int
) -> None:
    outcome = program(*WHOLE[name], "--corpus", CORPUS, width=width)
    assert (outcome.code, outcome.errors) == (0, "")
    assert max(map(len, outcome.output.splitlines())) <= width
    golden(GOLDEN / f"{name.replace(' ', '-').replace('#', '-')}.{width}.txt", outcome.output)


@pytest.mark.parametrize("topic", TOPICS)
def test_the_story_of_a_topic_reads_as_it_would_be_printed(
    program: Program, golden: Callable[[Path, str], None], topic: str
) -> None:
    outcome = program("export", topic, "--corpus", CORPUS, "--format", "story")
    assert (outcome.code, outcome.errors) == (0, "")
    golden(GOLDEN / f"export-{topic}.story", outcome.output)

"""Which side is which makes no difference: exchanging the two changes no word of the program's.

The shipped corpus is read twice, with its two parties under made-up names of one length; the second
time each has the other's. What is written of the one must be what is written of the other.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.corpus.load import load
from factcheck.formats.formats import FORMATS, write_answer
from factcheck.formats.options import Options
from factcheck.queries.catalogue import list_parties, list_topics
from factcheck.queries.compare import compare_records
from factcheck.queries.conflicts import find_conflicts
from factcheck.queries.disputes import list_disputes
from factcheck.queries.export import build_export
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.lookalikes import list_lookalikes
from factcheck.queries.show import show_record
from factcheck.queries.timeline import draw_timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.formats.formats import View
    from factcheck.model.corpus import Corpus

ROOT: Final = Path(__file__).parent.parent
SIDES: Final = ("lausd", "utla")
NAMES: Final = ("side-a", "side-b"), ("Long Name A", "Long Name B"), ("Aaaa", "Bbbb")
"""For each side an id, a name and a short name: what stands in the place of its own."""


def shipped(folder: Path, sides: tuple[str, str]) -> Corpus:
    """Read the shipped corpus with its two parties renamed: the first given is side A."""
    for name in ("data", "claims"):
        shutil.copytree(ROOT / name, folder / name)
    for file in folder.glob("*/*.yaml"):
        text = file.read_text(encoding="utf-8")
        for side, name in zip(sides, NAMES[0], strict=True):
            text = re.sub(rf"(?<![\w-]){side}(?![\w-])", name, text)
        for place, name in enumerate(NAMES[0]):
            record = re.compile(rf"(^  {name}:\n    name: ).*\n(    short: ).*$", re.MULTILINE)
            text = record.sub(rf"\g<1>{NAMES[1][place]}\n\g<2>{NAMES[2][place]}", text)
        file.write_text(text, encoding="utf-8")
    loaded = load(folder / "data" / "claims.yaml", folder)
    assert loaded.diagnostics == ()
    corpus = loaded.corpus
    assert [corpus.parties[each].short for each in NAMES[0]] == list(NAMES[2])
    return corpus


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Corpus, Corpus]:
    first, second = SIDES
    return (
        shipped(tmp_path_factory.mktemp("one"), (first, second)),
        shipped(tmp_path_factory.mktemp("other"), (second, first)),
    )


def exchanged(text: str) -> str:
    """Give each side the names of the other."""
    other = {name: pair[1 - place] for pair in NAMES for place, name in enumerate(pair)}
    return re.sub("|".join(other), lambda match: other[match[0]], text)


QUESTIONS: Final[dict[str, Callable[[Corpus], Iterator[View]]]] = {
    "list": lambda corpus: iter([list_claims(corpus, Filters())]),
    "list by value": lambda corpus: iter([list_claims(corpus, Filters(), order="value")]),
    "disputes": lambda corpus: iter([list_disputes(corpus, Filters())]),
    "lookalikes": lambda corpus: iter([list_lookalikes(corpus, Filters())]),
    "export": lambda corpus: iter([build_export(corpus, Filters())]),
    "conflicts": lambda corpus: iter([find_conflicts(corpus, Filters())]),
    "topics": lambda corpus: iter([list_topics(corpus)]),
    "parties": lambda corpus: iter([list_parties(corpus)]),
    "timeline": lambda corpus: (draw_timeline(corpus, topic) for topic in corpus.topics),
    "compare": lambda corpus: (
        compare_records(corpus, [name])
        for name in (*corpus.topics, *corpus.disputes, *corpus.lookalikes)
    ),
    "show": lambda corpus: (
        show_record(corpus, name)
        for name in (*corpus.claims, *corpus.disputes, *corpus.sources, *corpus.measures)
    ),
}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("question", QUESTIONS)
def test_exchanging_the_sides_changes_no_word(
    both: tuple[Corpus, Corpus], question: str, form: str
) -> None:
    one, other = (
        ["".join(write_answer(view, form, Options(100))) for view in QUESTIONS[question](corpus)]
        for corpus in both
    )
    for said, said_of_the_other in zip(one, other, strict=True):
        assert said == exchanged(said_of_the_other)

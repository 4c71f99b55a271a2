"""Print precision, recall and F1 of the figures grammar, value and unit together.

Sets: the project's own labelled sentences in tests/quantity, and the third-party sets in
../shared/quantity-specs beside the repository, where they are there.
Run it from the repository: python benchmarks/quantity_accuracy.py [--rows]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.quantity.scan import scan
from quantity_disagreements import DISAGREEMENTS
from quantity_scoring import Score, Wanted, as_wanted, read_sentences, score
from quantity_third_party import SETS, accepts, is_in_set, read_set

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).resolve().parents[1]
THIRD_PARTY = REPOSITORY.parent / "shared" / "quantity-specs"
OWN = tuple(
    REPOSITORY / "tests" / "quantity" / name for name in ("sentences_own.jsonl", "sentences.jsonl")
)


def own_scores(path: Path) -> dict[str, Score]:
    """Score a file of labelled sentences, by class; `all` is the whole of it."""
    scores: dict[str, Score] = {"all": Score()}
    for sentence in read_sentences(path):
        found = [as_wanted(reading.quantity) for reading in scan(sentence.text)]
        one, _, _ = score(sentence.wanted, found)
        scores.setdefault(sentence.kind, Score()).add(one)
        scores["all"].add(one)
    return scores


def third_party_scores(name: str) -> tuple[Score, Score, list[str]]:
    """Score a third-party set: every row, the rows not listed as wrong, and what went wrong."""
    every, listed_apart = Score(), Score()
    wrong = []
    for number, sentence in enumerate(read_set(THIRD_PARTY, name)):
        found = [
            as_wanted(reading.quantity)
            for reading in scan(sentence.text)
            if is_in_set(name, reading.quantity)
        ]
        one, missed, spare = score(sentence.wanted, found, accepts)
        every.add(one)
        if number not in DISAGREEMENTS[name]:
            listed_apart.add(one)
            if missed or spare:
                wrong.append(f"{sentence.name}: missed {_say(missed)}; not wanted {_say(spare)}")
    return every, listed_apart, wrong


def report(*, with_rows: bool) -> Iterator[str]:
    """Give the lines of the report."""
    for path in OWN:
        if not path.exists():
            yield f"{path.stem}: skipped, as {path.name} is not there"
            continue
        scores = own_scores(path)
        yield scores.pop("all").line(path.stem)
        for kind in sorted(scores):
            yield "  " + scores[kind].line(kind)
    if not THIRD_PARTY.is_dir():
        yield "third-party sets: skipped, as ../shared/quantity-specs is not beside the repository"
        return
    for name in SETS:
        every, listed_apart, wrong = third_party_scores(name)
        yield every.line(name)
        yield listed_apart.line(f"  without {len(DISAGREEMENTS[name])} listed rows")
        if with_rows:
            yield from (f"    {line}" for line in wrong)
            reasons = DISAGREEMENTS[name].items()
            yield from (f"    {name}:{number} listed: {reason}" for number, reason in reasons)


def _say(figures: list[Wanted]) -> str:
    return ", ".join(f"{each.value or each.ends} {each.unit or ''}".strip() for each in figures)


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", action="store_true", help="name every row that was read wrongly")
    for line in report(with_rows=parser.parse_args().rows):
        print(line)


if __name__ == "__main__":
    main()

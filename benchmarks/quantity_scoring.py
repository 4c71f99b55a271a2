"""Counting which figures of a labelled text were read rightly: value and unit together.

Used by `quantity_accuracy.py` and by the test that pins its floors; reads no third-party format.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from factcheck.quantity.quantity import Form, Quantity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


class Wanted(NamedTuple):
    """A figure that a label says stands in a text.

    Attributes:
        value: its number; None where it has none of its own.
        unit: in the singular, lower case; None where it is a bare number.
        ends: the ends of a range.
    """

    value: Decimal | None
    unit: str | None
    ends: tuple[Decimal | None, Decimal | None] | None = None


class Sentence(NamedTuple):
    """A labelled text."""

    name: str
    kind: str
    text: str
    wanted: tuple[Wanted, ...]


@dataclass(slots=True)
class Score:
    """How many figures were wanted, found and right."""

    wanted: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> Decimal:
        """The share of what was found that is right."""
        return Decimal(self.right) / self.found if self.found else Decimal(1)

    @property
    def recall(self) -> Decimal:
        """The share of what was wanted that was found."""
        return Decimal(self.right) / self.wanted if self.wanted else Decimal(1)

    @property
    def f1(self) -> Decimal:
        """The harmonic mean of precision and recall."""
        total = self.wanted + self.found
        return Decimal(2 * self.right) / total if total else Decimal(1)

    def add(self, other: Score) -> None:
        """Add another count."""
        self.wanted += other.wanted
        self.found += other.found
        self.right += other.right

    def line(self, name: str) -> str:
        """Say the score in one line."""
        return (
            f"{name:<28} figures {self.wanted:>4}  precision {self.precision:.3f}"
            f"  recall {self.recall:.3f}  F1 {self.f1:.3f}"
        )


_SINGULARS = {"people": "person", "children": "child", "men": "man", "women": "woman"}


def singular(unit: str | None) -> str | None:
    """Give a unit in the singular and in lower case, so that `48-hour` and `48 hours` agree."""
    if unit is None or unit.isupper():
        return unit
    word = unit.lower()
    if word in _SINGULARS:
        return _SINGULARS[word]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "uses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def as_wanted(quantity: Quantity) -> Wanted:
    """Give what a label would say of a figure."""
    ends = None
    if quantity.form is Form.RANGE and quantity.ends is not None:
        ends = (quantity.ends[0].number, quantity.ends[1].number)
    return Wanted(quantity.number, singular(quantity.unit), ends)


def score(
    wanted: Iterable[Wanted],
    found: Iterable[Wanted],
    accepts: Callable[[Wanted, Wanted], bool] = Wanted.__eq__,
) -> tuple[Score, list[Wanted], list[Wanted]]:
    """Compare the figures that were found in a text with its labels.

    Returns:
        The count, what was missed, and what was found and not wanted.
    """
    missed = []
    spare = list(found)
    total = len(spare)
    for each in wanted:
        hit = next((other for other in spare if accepts(each, other)), None)
        if hit is None:
            missed.append(each)
        else:
            spare.remove(hit)
    right = total - len(spare)
    return Score(right + len(missed), total, right), missed, spare


def read_sentences(path: Path) -> list[Sentence]:
    """Read labelled sentences, one JSON object a line, as described in docs/quantity.md."""
    sentences = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        row = json.loads(line)
        wanted = tuple(_wanted(figure) for figure in row["figures"])
        sentences.append(Sentence(f"{path.stem}:{number}", row["class"], row["text"], wanted))
    return sentences


def _wanted(figure: dict[str, object]) -> Wanted:
    def number(key: str) -> Decimal | None:
        value = figure.get(key)
        return None if value is None else Decimal(str(value))

    unit = figure.get("unit")
    ends = None
    if figure.get("bound") == "range":
        ends = (number("low"), number("high"))
    return Wanted(number("value"), singular(None if unit is None else str(unit)), ends)

"""Whether a figure that a quote says is the one that is recorded: number, unit, bound, role and per."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.comparison.conversion import find_scale
from factcheck.comparison.noun import FRACTIONS, convert_to_singular, is_same_noun
from factcheck.model.vocabulary import FigureRole
from factcheck.quantity.lexicon.unit_words import CASED
from factcheck.quantity.quantity import Change, Form, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claims import Figure, Measure
    from factcheck.model.proofs import Passage
    from factcheck.quantity.quantity import Quantity

_ADVERBS: Final = {
    "year": ("annual", "annually", "yearly"),
    "month": ("monthly",),
    "week": ("weekly",),
    "day": ("daily",),
    "hour": ("hourly",),
}
_MANY: Final = frozenset({"hundred", "thousand", "million"})


def is_same_but_per(recorded: Quantity, said: Quantity, unit: str | None, figure: Figure) -> bool:
    """Return whether two figures are the same but for what they are stated per.

    Args:
        recorded: as the claim records it.
        said: as the quote says it.
        unit: of the measure; None where it is not known.
        figure: the record, with the role and the base that its value does not print.
    """
    is_end = figure.role in {FigureRole.FROM, FigureRole.TO}
    if is_end and said.ends is not None and recorded.ends is None:
        end = said.ends[0 if figure.role is FigureRole.FROM else 1]
        return is_same_but_per(recorded, end, unit, figure)
    role = said.role or (Role.BY if said.change in {Change.RISE, Change.FALL} else None)
    if figure.role is not None and role is not None and figure.role.value != role.value:
        return False
    base = figure.base if recorded.base is None else None
    if base is not None and said.base is not None and not _is_same_noun(base, said.base):
        return False
    return _is_same(recorded, said, unit) and (
        not said.readings or recorded.readings == said.readings or recorded.text == said.text
    )


def _is_same(recorded: Quantity, said: Quantity, unit: str | None) -> bool:
    if recorded.form is not said.form or recorded.bound is not said.bound:
        return False
    if len(recorded.bound_words) != len(said.bound_words):
        return False
    if recorded.number != said.number or not is_of_unit(said, recorded, unit):
        return False
    if not (_has_all(recorded, said) and _is_qualified_alike(recorded, said, unit)):
        return False
    if recorded.form is Form.VAGUE and recorded.printed != said.printed:
        return False
    if (recorded.total is None) != (said.total is None):
        return False
    if recorded.total is not None and said.total is not None:
        return _is_same(recorded.total, said.total, unit)
    if (recorded.ends is None) != (said.ends is None):
        return False
    if recorded.ends is not None and said.ends is not None:
        pairs = zip(recorded.ends, said.ends, strict=True)
        return all(_is_same(mine, theirs, unit) for mine, theirs in pairs)
    return True


def _has_all(recorded: Quantity, said: Quantity) -> bool:
    """Return whether what is recorded besides the number is said, each where it is recorded."""
    pairs = (
        (recorded.margin, said.margin),
        (recorded.base, said.base),
        (recorded.prices, said.prices),
        (recorded.change, said.change),
    )
    return all(mine is None or mine == theirs for mine, theirs in pairs)


def _is_qualified_alike(recorded: Quantity, said: Quantity, unit: str | None) -> bool:
    """Return whether each recorded word of a noun phrase is said, or is the measure's own."""
    known = {word.lower() for word in said.qualifiers}
    known.update((unit or "").lower().split())
    return all(word.lower() in known for word in recorded.qualifiers)


def is_of_unit(said: Quantity, recorded: Quantity, unit: str | None) -> bool:
    """Return whether a figure counts what is recorded; a noun that is left out is the measure's.

    Money, percent and its kin are always printed, on both sides; miles are no square miles.

    Args:
        said: as the quote says it.
        recorded: as the claim records it.
        unit: of the measure; None where it is not known.
    """
    if recorded.unit == said.unit:
        return True
    if _is_printed(recorded.unit) or _is_printed(said.unit):
        return False
    if recorded.unit is None:
        return not (_is_printed(unit) or _is_other_unit(said.unit, unit))
    if said.unit is None:
        return unit is not None and _is_same_noun(recorded.unit, unit)
    return _is_same_noun(recorded.unit, said.unit)


def is_surely_of_unit(said: Quantity, recorded: Quantity, unit: str | None) -> bool:
    """Return whether both print the same unit, or what is said prints the measure's noun.

    Args:
        said: as the quote says it.
        recorded: as the claim records it.
        unit: of the measure; None where it is not known.
    """
    if said.unit is None:
        return False
    nouns = [noun for noun in (recorded.unit, unit) if noun is not None]
    return any(said.unit == noun or _is_same_noun(said.unit, noun) for noun in nouns)


def _is_printed(unit: str | None) -> bool:
    return unit is not None and (unit in FRACTIONS or (len(unit) == 3 and unit.isupper()))


def _is_other_unit(said: str | None, unit: str | None) -> bool:
    """Return whether two units of length, time or the like are two."""
    scales = [None if each is None else find_scale(each) for each in (said, unit)]
    return None not in scales and scales[0] != scales[1]


def _is_same_noun(first: str, second: str) -> bool:
    one, other = (
        each if each in CASED else each.lower().replace("-", " ") for each in (first, second)
    )
    return is_same_noun(one, other)


def has_same_per(figure: Figure, said: Quantity, passage: Passage, measure: Measure) -> bool:
    """Return whether what a figure is stated per is printed, and nothing printed is left out.

    What its measure says of all its figures need not be recorded with each.

    Args:
        figure: the record.
        said: as the quote says it.
        passage: the quote, with the words around it.
        measure: of the figure.
    """
    recorded = figure.value.quantity.per if figure.value.quantity is not None else ()
    if not recorded and isinstance(figure.per, tuple):
        recorded = figure.per
    known = (*recorded, *measure.per)
    if not all(_is_one_of(each, known) for each in said.per):
        return False
    if not recorded:
        return True
    words = " ".join(passage.text[start:end].lower() for start, end in passage.quoted)
    return all(_is_one_of(each, said.per) or _is_named(each, words) for each in recorded)


def _is_one_of(per: str, others: Iterable[str]) -> bool:
    many, noun = _split_many(per)
    return any(
        number == many and _is_same_noun(noun, other) for number, other in map(_split_many, others)
    )


def _split_many(per: str) -> tuple[int, str]:
    """Return of how many something is stated, and of what: 1,000 and residents of `per 1,000 residents`."""
    number, _, noun = per.partition(" ")
    digits = number.replace(",", "")
    return (int(digits), noun) if digits.isdecimal() else (1, per)


def _is_named(per: str, words: str) -> bool:
    """Return whether a quote has a noun, its adverb, or all words of a unit: `square mile`; and how many of it."""
    many, noun = _split_many(per)
    singular = convert_to_singular(noun.lower().replace("-", " ")).split() or [""]
    nouns = {convert_to_singular(word) for word in re.findall(r"\w+", words)}
    if many > 1 and str(many) not in words.replace(",", "") and nouns.isdisjoint(_MANY):
        return False
    has_noun = nouns.issuperset(singular if find_scale(noun) else singular[-1:])
    return has_noun or not nouns.isdisjoint(_ADVERBS.get(singular[-1], ()))

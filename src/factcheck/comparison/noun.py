"""What is counted, as a word: singular and plural, other names, and words before it that say more."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import MeasureKind
from factcheck.quantity.grammar.inflection import find_plural, find_singular
from factcheck.quantity.lexicon.unit_words import CASED
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.catalogue import Measure

PERCENT: Final = "percent"
POINTS: Final = "percentage-points"

FRACTIONS: Final = {
    PERCENT: Decimal("0.01"),
    POINTS: Decimal("0.01"),
    "basis-points": Decimal("0.0001"),
}
"""Units that are fractions of what they are applied to."""


_ABBREVIATED: Final = split_words(
    "m km cm mm ft yd mi ha m2 km2 cm2 ft2 m3 ft3 kg g mg lb oz l ml kWh kJ kW °C °F"
)
"""Units in letters, which have no plural; those in capitals alone have none anyway."""


def convert_to_singular(noun: str) -> str:
    """Return the singular of a counted noun; of several words the last is bent.

    A fixed rule for English: only that both numbers of a noun give one text matters here.
    Currency codes, percent and its kin stay as they are.

    Args:
        noun: as it was printed, or a unit of a measure.

    >>> convert_to_singular("part-time nurses"), convert_to_singular("USD")
    ('part-time nurse', 'USD')
    """
    if noun in FRACTIONS or noun.isupper() or noun in CASED:
        return noun
    before, space, last = noun.rpartition(" ")
    return f"{before}{space}{find_singular(last)}"


def convert_to_plural(noun: str) -> str:
    """Return the plural of a noun in the singular, as `convert_to_singular` returns it.

    Args:
        noun: in the singular.

    >>> convert_to_plural("school bus"), convert_to_plural("percent")
    ('school buses', 'percent')
    """
    before, space, last = noun.rpartition(" ")
    if noun in FRACTIONS or noun.isupper() or last in _ABBREVIATED or noun in CASED:
        return noun
    return f"{before}{space}{find_plural(last)}"


def is_money(unit: str) -> bool:
    """Return whether a unit is a currency, by its ISO 4217 code.

    Args:
        unit: of a measure or a value: three capitals are a currency.

    >>> is_money("USD"), is_money("students")
    (True, False)
    """
    return len(unit) == 3 and unit.isalpha() and unit.isupper()


def is_of_shares(measure: Measure) -> bool:
    """Return whether the figures of a measure are parts of one, in whatever form.

    >>> from factcheck.model.catalogue import Measure
    >>> is_of_shares(Measure(id="m", title="Turnout", of="p", unit="percent", kind=MeasureKind.RATE))
    True
    """
    return measure.kind is MeasureKind.SHARE or measure.unit == PERCENT


def is_always_printed(unit: str) -> bool:
    """Return whether figures of a unit print it, as those of money and of fractions do.

    Args:
        unit: of a measure or a value.

    >>> is_always_printed("percent"), is_always_printed("students")
    (True, False)
    """
    return unit in FRACTIONS or is_money(unit)


def find_last_word(unit: str) -> str:
    """Return the noun of a phrase in the singular, without the words before it.

    Args:
        unit: a counted noun with words before it, in the singular or plural.

    >>> find_last_word("bus riders")
    'rider'
    """
    return convert_to_singular(unit.rpartition(" ")[2])


def name_noun(noun: str, unit: str, also_called: Sequence[str]) -> str:
    """Return the one name of a noun that has several: its measure's own, else the first declared.

    Args:
        noun: in either number.
        unit: what its measure counts.
        also_called: the other names that the measure declares; where it counts money or a percentage,
            all names of what its figures are stated per or of.

    >>> name_noun("guards", "corrections officers", ("guards", "jailers"))
    'corrections officer'
    """
    word = convert_to_singular(noun)
    names = [convert_to_singular(each) for each in also_called]
    own = None if is_money(unit) or unit in FRACTIONS or not names else convert_to_singular(unit)
    return (own or names[0]) if word in names else word


def is_same_noun(noun: str, unit: str, also_called: Sequence[str] = ()) -> bool:
    """Return whether a noun is what a measure counts, its last word or another of its names.

    Two units of length or mass are one only if they have the same name: `miles` are no `nautical miles`.

    Args:
        noun: as a value prints it.
        unit: of the measure.
        also_called: other names of what the measure counts.

    >>> is_same_noun("riders", "bus riders"), is_same_noun("miles", "nautical miles")
    (True, False)
    """
    from factcheck.comparison.conversion import find_meanings, find_scale

    if convert_to_singular(noun) == convert_to_singular(unit) or name_noun(
        noun, unit, also_called
    ) == convert_to_singular(unit):
        return True
    if any(find_scale(each) or find_meanings(each) for each in (noun, unit)):
        return False
    return find_last_word(noun) == find_last_word(unit)

"""What is counted per what: units that multiply and cancel, so that a computation's unit works out.

Percent, percentage points and basis points multiply as the fractions they are; nothing else is
converted here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.noun import FRACTIONS, convert_to_plural, convert_to_singular
from factcheck.quantity.quantity import Form
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from factcheck.quantity.quantity import Quantity

TIMES: Final = "times"
"""The unit of a plain number, as a derivation declares it."""

_PER: Final = " per "


@dataclass(frozen=True, slots=True)
class Unit:
    """A product of things counted, each to a power; nouns in the singular.

    Attributes:
        powers: each thing with its power, never 0, in alphabetical order.
    """

    powers: tuple[tuple[str, int], ...]

    @classmethod
    def build(cls, counted: str | None, per: Iterable[str] = ()) -> Unit:
        """Return the unit of so many of something per something.

        Args:
            counted: what is counted, in the singular or plural; None for a plain number.
            per: what it is divided by.

        >>> str(Unit.build("riders", ["year"]))
        'riders per year'
        """
        powers: dict[str, int] = {}
        if counted is not None and counted != TIMES:
            powers[convert_to_singular(counted)] = 1
        for word in per:
            powers[convert_to_singular(word)] = powers.get(convert_to_singular(word), 0) - 1
        return _build(powers)

    @property
    def is_plain(self) -> bool:
        """Whether it is no unit at all: that of a plain number."""
        return not self.powers

    @property
    def fraction(self) -> Decimal | None:
        """The fraction that one of this unit is, for percent and its kin alone."""
        if len(self.powers) != 1:
            return None
        name, power = self.powers[0]
        return FRACTIONS.get(name) if power == 1 else None

    def multiply(self, other: Unit) -> Unit:
        """Return the product with another unit.

        Args:
            other: the unit of the other factor; what stands in both, once per one, cancels.

        >>> str(Unit.build("USD", ["student"]).multiply(Unit.build("students")))
        'USD'
        """
        powers = dict(self.powers)
        for name, power in other.powers:
            powers[name] = powers.get(name, 0) + power
        return _build(powers)

    def divide(self, other: Unit) -> Unit:
        """Return the quotient with another unit.

        Args:
            other: the unit of the divisor.

        >>> str(Unit.build("USD").divide(Unit.build("students")))
        'USD per student'
        """
        return self.multiply(Unit(tuple((name, -power) for name, power in other.powers)))

    def remove(self, name: str) -> Unit:
        """Return the unit without one thing, whatever its power.

        Args:
            name: of the thing, in the singular.

        >>> str(Unit.build("USD", ["student"]).remove("student"))
        'USD'
        """
        return Unit(tuple(each for each in self.powers if each[0] != name))

    def __str__(self) -> str:
        """Say it in words: `USD per student per year`, `student years`, `a plain number`."""
        above = [name for name, power in self.powers for _ in range(power)]
        below = [name for name, power in self.powers for _ in range(-power)]
        if not above and not below:
            return "a plain number"
        words = [*above[:-1], convert_to_plural(above[-1])] if above else ["1"]
        return _PER.join([" ".join(words), *map(name_below, below)])


PLAIN: Final = Unit(())


def name_below(name: str) -> str:
    """Return what something is stated per, in words.

    Args:
        name: a thing, in the singular; it may begin with how many.

    >>> name_below("resident"), name_below("100,000 resident")
    ('resident', '100,000 residents')
    """
    is_counted = name[0].isdecimal() and " " in name
    return convert_to_plural(name) if is_counted else name


def count_per(unit: Unit) -> tuple[Unit, int]:
    """Return a unit per one of each thing, and of how many it is stated: 100,000 of `per 100,000 residents`.

    Args:
        unit: in which a thing that it is per may begin with a number in digits.

    >>> unit, many = count_per(read_unit("crimes per 100,000 residents"))
    >>> print(unit, many)
    crimes per resident 100000
    """
    many, powers = 1, {}
    for name, power in unit.powers:
        number, _, noun = name.partition(" ")
        digits = number.replace(",", "")
        is_many = power == -1 and digits.isdecimal() and noun
        many *= int(digits) if is_many else 1
        powers[noun if is_many else name] = power
    return _build(powers), many


def read_unit(text: str) -> Unit:
    """Read a unit as a derivation declares it: `students`, `USD per educator`, `percent`, `times`.

    Args:
        text: what is counted, then each thing that it is per, between ` per `.

    >>> str(read_unit("USD per educator"))
    'USD per educator'
    """
    counted, *per = text.split(_PER)
    return Unit.build(counted.strip(), (word.strip() for word in per))


def _build(powers: dict[str, int]) -> Unit:
    return Unit(tuple(sorted((name, power) for name, power in powers.items() if power)))


def is_part(quantity: Quantity) -> bool:
    """Return whether a value is a part of one in words or in two numbers: `half`, `43 of 50`, `one in five`.

    Args:
        quantity: a value as it was read; of a range both ends must be parts.

    >>> from factcheck.quantity.parse import parse
    >>> is_part(parse("half")), is_part(parse("50%"))
    (True, False)
    """
    if quantity.ends is not None:
        return all(is_part(end) for end in quantity.ends)
    if quantity.unit in FRACTIONS or quantity.currency is not None:
        return False
    is_fraction = quantity.parts is not None and quantity.step == 1
    return is_fraction or quantity.form in {Form.OF, Form.RATIO}

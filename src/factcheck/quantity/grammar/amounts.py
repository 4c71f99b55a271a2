"""An amount as it is read: its bound, its number, and the percent, money or measure printed at it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.grammar.coins import CENTED, CENTS, find_currency
from factcheck.quantity.grammar.digits import multiply_exact, multiply_print
from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.numerals import read_numeral
from factcheck.quantity.grammar.percents import PARTS_OF_A_WHOLE
from factcheck.quantity.grammar.portions import read_portion
from factcheck.quantity.grammar.tokens import MARK, WORD, Token
from factcheck.quantity.grammar.units import read_measure, read_unit
from factcheck.quantity.intervals import Print
from factcheck.quantity.lexicon.currencies import COINS
from factcheck.quantity.lexicon.number_words import MAGNITUDES
from factcheck.quantity.lexicon.unit_kinds import PERCENT

if TYPE_CHECKING:
    from factcheck.quantity.grammar.bounds import Hedging

_HUNDREDTH: Final = Decimal("0.01")
_OTHER_DOLLARS: Final = frozenset({"AUD", "CAD", "HKD", "NZD", "SGD"})


class Core(NamedTuple):
    """An amount.

    Attributes:
        start: its first token, bound included.
        number_start: its first token behind the bound.
        end: the token behind it.
        hedging: its bound.
        print_: its number at full scale; of a vague amount the least it stands for, and as its places
            the most.
        style: how the number is written, see `Numeral`; or `vague`.
        is_scaled: whether a magnitude is in it.
        unit: percent, points, a currency or a unit in letters; None where none is printed.
        is_prefixed: whether its currency stands before the number.
        fraction: numerator and denominator of a bare fraction.
        is_signed: whether a minus sign or word stands before it.
        is_coined: whether it is printed in hundredths of its currency: `50 cents`.
        in_parts: what one of its thousandths is in percent, a tenth: `5‰`; None elsewhere.
        exact: numerator and denominator of the number, where a fraction is in it.
        readings: every possible reading of the number, where there are two.
    """

    start: int
    number_start: int
    end: int
    hedging: Hedging
    print_: Print
    style: str
    is_scaled: bool = False
    unit: str | None = None
    is_prefixed: bool = False
    fraction: tuple[int, int] | None = None
    is_signed: bool = False
    is_coined: bool = False
    in_parts: Decimal | None = None
    exact: tuple[int, int] | None = None
    readings: tuple[str, ...] = ()


def add_unit(tokens: list[Token], core: Core) -> Core:
    """Return an amount with the unit behind it, and with the country of its dollars.

    Args:
        tokens: of the text.
        core: the amount without what stands behind its number.

    Returns:
        The amount with its unit, and ending behind it; the same one where no unit stands there.
    """
    return _add_country(tokens, _add_unit(tokens, core))


def _add_unit(tokens: list[Token], core: Core) -> Core:
    """Read the unit behind a number; a currency before it may be repeated or made precise."""
    suffix = read_unit(tokens, core.end) or _read_portion(tokens, core)
    if suffix is None:
        measure = read_measure(tokens, core.end) if core.unit is None else None
        return core if measure is None else core._replace(unit=measure[0], end=measure[1])
    unit, end = suffix
    if unit in PARTS_OF_A_WHOLE:
        if core.is_prefixed:
            return core
        return convert_parts(core, PARTS_OF_A_WHOLE[unit])._replace(end=end)
    if unit in COINS and not core.is_prefixed:
        return convert_coins(core, find_currency(tokens, core.number_start, unit))._replace(end=end)
    if core.is_prefixed:
        is_sign = tokens[end - 1].kind == MARK
        is_same = unit == core.unit or (core.unit == "USD" and unit in _OTHER_DOLLARS)
        return core._replace(unit=unit, end=end) if is_same and not is_sign else core
    core = _add_small_change(tokens, core._replace(unit=unit, end=end))
    factor = MAGNITUDES.get(tokens[end].lower)
    if factor is None or core.is_scaled or core.style != "digits":
        return core
    return core._replace(print_=multiply_print(core.print_, factor), end=end + 1, is_scaled=True)


def _read_portion(tokens: list[Token], core: Core) -> tuple[str, int] | None:
    is_small = core.style == "digits" and 0 < abs(core.print_.number) < 1
    if core.unit is not None or not (is_small or core.fraction is not None):
        return None
    return read_portion(tokens, core.end, is_fraction=core.fraction is not None)


def convert_coins(core: Core, currency: str | None) -> Core:
    """Return an amount in cents or pence as the currency that they are hundredths of.

    Args:
        core: the amount, whose unit is a coin.
        currency: the ISO 4217 code; None where it is not known.
    """
    print_ = multiply_print(core.print_, _HUNDREDTH)
    print_ = print_._replace(coarse=print_.step)
    exact = multiply_exact(core.exact, _HUNDREDTH)
    return core._replace(print_=print_, unit=currency, is_coined=True, exact=exact)


def convert_parts(core: Core, part: Decimal) -> Core:
    """Return an amount in thousandths or ten-thousandths in percent: `5‰` is 0.5 percent.

    Args:
        core: the amount.
        part: what one of them is, in percent.
    """
    exact = multiply_exact(core.exact, part)
    print_ = multiply_print(core.print_, part)
    return core._replace(print_=print_, unit=PERCENT, in_parts=part, exact=exact)


def convert_like(core: Core, other: Core) -> Core:
    """Return an amount without a unit in the coins or the thousandths of another: `18 and 20 cents`, `5-7‰`.

    Args:
        core: the amount.
        other: what says of which part both are; the amount stays as it is where it says of none.
    """
    if other.is_coined:
        return convert_coins(core, other.unit)
    return core if other.in_parts is None else convert_parts(core, other.in_parts)


def _add_country(tokens: list[Token], core: Core) -> Core:
    """Read the country behind dollars or cents: `$5 US`, `72.9 cents Canadian`."""
    token, behind = tokens[core.end], tokens[core.end + 1]
    code = _COUNTRIES.get(token.text)
    if code is None or core.unit not in _DOLLARS or not token.spaced:
        return core
    is_adjective = behind.kind == WORD and behind.lower not in CUTS
    return core if is_adjective else core._replace(unit=code, end=core.end + 1)


_COUNTRIES: Final = {
    "US": "USD",
    "American": "USD",
    "Canadian": "CAD",
    "Cdn": "CAD",
    "CDN": "CAD",
    "Australian": "AUD",
    "NZ": "NZD",
}
_DOLLARS: Final = frozenset({"USD", *_OTHER_DOLLARS})


def _add_small_change(tokens: list[Token], core: Core) -> Core:
    """Read `13 dollars and 45 cents` as one amount."""
    index = core.end + 1 if tokens[core.end].lower == "and" else core.end
    change = read_numeral(tokens, index)
    if change is None or core.style not in {"digits", "words"} or core.is_scaled:
        return core
    if core.print_.step != 1 or change.print_.number >= 100:
        return core
    coin = tokens[change.end].lower
    is_its_cent = coin in CENTS and core.unit in CENTED
    if not (is_its_cent or COINS.get(coin) == core.unit) or change.print_.step != 1:
        return core
    number = core.print_.number + change.print_.number * _HUNDREDTH
    return core._replace(print_=Print(number, _HUNDREDTH, _HUNDREDTH), end=change.end + 1)

"""Margins of error: `54% ± 3`, `48%, plus or minus 3 percentage points`.

A margin is never a figure of its own: where none stands before it, running text is silent of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.joined import find_factor
from factcheck.quantity.intervals import EXACT_ARITHMETIC, remove_zeros
from factcheck.quantity.lexicon.margin_words import read_marker
from factcheck.quantity.lexicon.unit_kinds import FIXED_UNITS, PERCENT, PERCENTAGE_POINTS

if TYPE_CHECKING:
    from decimal import Decimal

    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tokens import Token

_POINTS: Final = frozenset({"point", "points", "pts"})


class Margin(NamedTuple):
    """A margin behind an amount.

    Attributes:
        core: the amount, with the unit that may be printed behind its margin alone.
        size: how far the margin reaches to either side, in the unit of the amount.
        end: the token behind it.
    """

    core: Core
    size: Decimal
    end: int


def read_margin(tokens: list[Token], core: Core, index: int) -> Margin | None:
    """Read the margin that stands at a token, behind an amount; None where none does.

    Args:
        tokens: of the text.
        core: the amount.
        index: the token at which the margin would begin, with its comma or bracket.
    """
    opened = tokens[index].text if tokens[index].text in {"(", ","} else ""
    start = read_marker(tokens, index + 1 if opened else index)
    if start is None or core.style == "vague":
        return None
    own = read_core(tokens, start, strict=True)
    if own is None or own.style == "vague" or own.print_.number < 0:
        return None
    end = own.end
    is_points = own.unit is None and tokens[end].lower in _POINTS
    if is_points:
        end += 1
    if opened == "(":
        if tokens[end].text != ")":
            return None
        end += 1
    size = own.print_.number
    unit = core.unit
    if unit not in FIXED_UNITS and _is_of_share(tokens, index, start, core, is_points=is_points):
        return None
    if unit is None and not is_points and own.unit is not None:
        unit = own.unit
    elif own.unit == PERCENT and unit not in FIXED_UNITS:
        size = EXACT_ARITHMETIC.multiply(core.print_.number, size.scaleb(-2))
        return Margin(core, remove_zeros(size), end)
    elif own.unit not in {None, unit} and {unit, own.unit} - {PERCENT, PERCENTAGE_POINTS}:
        return None
    factor = find_factor(tokens, core) if core.is_scaled else None
    if factor is not None and not own.is_scaled and size * factor < core.print_.number:
        size = EXACT_ARITHMETIC.multiply(size, factor)
    elif own.is_scaled and not core.is_scaled:
        factor = find_factor(tokens, own)
        print_ = core.print_._replace(
            number=core.print_.number * factor,
            step=core.print_.step * factor,
            coarse=core.print_.coarse * factor,
        )
        core = core._replace(print_=print_, is_scaled=True)
    return Margin(core._replace(unit=unit), remove_zeros(size), end)


def _is_of_share(
    tokens: list[Token], index: int, start: int, core: Core, *, is_points: bool
) -> bool:
    """Return whether a margin in points, or of error, belongs to shares further on in the text."""
    is_named = any(token.lower == "error" for token in tokens[index:start])
    return is_named or (is_points and (core.unit is not None or index != core.end))

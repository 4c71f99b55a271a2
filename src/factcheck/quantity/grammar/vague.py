"""Vague amounts: what they stand for at least and at most, both by convention, and no number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.intervals import Print
from factcheck.quantity.lexicon.number_words import FEW, HUNDRED, MAGNITUDES, SCALES, VAGUE
from factcheck.quantity.lexicon.widths import WIDTHS

if TYPE_CHECKING:
    from factcheck.quantity.grammar.tokens import Token


def read_vague(
    tokens: list[Token], index: int, *, strict: bool = False
) -> tuple[Print, int] | None:
    """Read `hundreds of thousands`, `dozens`, `several hundred`: a lower limit by convention.

    Args:
        tokens: of the text.
        index: where it would start.
        strict: whether the text is a recorded value, in which `several` may stand alone.
    """
    token = tokens[index]
    limit = VAGUE.get(token.lower)
    end = index + 1
    if is_tens(tokens, index):
        limit, end = _TENS[token.text], end + 1
    if limit is not None:
        while tokens[end].lower == "of" and tokens[end + 1].lower in VAGUE and end < index + 8:
            limit = limit * VAGUE[tokens[end + 1].lower] / 2
            end += 2
        return _build_print(limit, compute_most(token.lower, limit)), end
    if token.lower == "a" and tokens[index + 1].lower in {"few", "couple"}:
        index += 1
        token = tokens[index]
    factor = FEW.get(token.lower)
    if factor is None:
        return None
    end = index + 1
    if tokens[end].lower == "of" and token.lower == "couple":
        end += 1
    product = _read_vague_magnitude(tokens, end)
    if product is None and strict:
        product = Decimal(1), index + 1
    if product is None:
        return None
    return _build_print(factor * product[0], WIDTHS.few * product[0]), product[1]


_TENS: Final = {"10": VAGUE["tens"], "100": VAGUE["hundreds"], "1000": VAGUE["thousands"]}
"""Digits that are typed for a word: `100s of people`."""


def is_tens(tokens: list[Token], index: int) -> bool:
    """Return whether digits are typed for a plural magnitude: `10s of thousands`.

    Args:
        tokens: of the text.
        index: the token of the digits.
    """
    plural, of = tokens[index + 1 : index + 3]
    return (
        tokens[index].text in _TENS
        and plural.text == "s"
        and not plural.spaced
        and of.lower == "of"
    )


def compute_most(word: str, least: Decimal) -> Decimal:
    """Return what a plural magnitude stands for at most, by convention.

    Args:
        word: the magnitude: `dozens`, `thousands`.
        least: what it stands for at least.
    """
    if word == "dozens":
        return least / VAGUE[word] * WIDTHS.dozens
    twice, most = WIDTHS.vague
    return least / twice * most


def _build_print(least: Decimal, most: Decimal) -> Print:
    return Print(least, most, most)


def _read_vague_magnitude(tokens: list[Token], index: int) -> tuple[Decimal, int] | None:
    word = tokens[index].lower
    if word == "hundred":
        further = MAGNITUDES.get(tokens[index + 1].lower)
        return (HUNDRED * further, index + 2) if further else (HUNDRED, index + 1)
    if word == "dozen":
        return Decimal(12), index + 1
    factor = SCALES.get(word)
    return None if factor is None else (factor, index + 1)

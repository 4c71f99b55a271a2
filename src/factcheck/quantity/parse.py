"""Reading a recorded value: the whole text is one figure, or the reason why not.

Strict where `scan` is silent: what running text leaves alone is an error here, with its place.
What people type and no paper prints is put into printed words first, in `typed`.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import localcontext
from typing import TYPE_CHECKING, Final

from factcheck.quantity.declared import add_magnitude, mark_currency
from factcheck.quantity.grammar.bases import skip_base
from factcheck.quantity.grammar.figures import read_figures
from factcheck.quantity.grammar.letters import explain_letters, replace_letters
from factcheck.quantity.grammar.movements import find_change_behind, read_leading_change
from factcheck.quantity.grammar.negation import is_negation
from factcheck.quantity.grammar.ranks import read_placing
from factcheck.quantity.grammar.tokens import END, REFUSED, TokenizedText, cut_tokens
from factcheck.quantity.grammar.typed import convert_to_digits, replace_typed, skip_marks
from factcheck.quantity.intervals import EXACT_ARITHMETIC
from factcheck.quantity.lexicon.characters import fold, name_character
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.dates import is_year
from factcheck.quantity.not_figures.find import read_nonfigure
from factcheck.quantity.quantity import Quantity, QuantityError
from factcheck.quantity.refuse import explain, explain_nonfigure, explain_prices, explain_rest
from factcheck.quantity.slips import explain_slip, refuse_misspelt_size

if TYPE_CHECKING:
    from factcheck.quantity.grammar.build import Found

_AUXILIARIES: Final = split_words(
    "must shall should will would can could may might do does did is was"
)
"""Words before a negation that are no part of a value's bound: `must not exceed $500`."""

_MOST_LEADING: Final = 6
"""Words between a negation and the limit that it denies, at most."""


def parse(text: str, *, currency: str | None = None, multiplier: str | None = None) -> Quantity:
    """Read a text that is one figure, such as `almost 1,200` or `$1.9 billion`.

    Args:
        text: the value as printed; space, quotation marks and a closing full stop around it are
            left aside, and are not in the figure's `text`.
        currency: the ISO 4217 code of a bare `$`, `pounds` or `rupees`, where the corpus or source
            declares it.
        multiplier: the magnitude that the head of its table prints for all numbers: `million`.

    Raises:
        QuantityError: the text is no figure, or more than one, or holds a character that hides
            what is printed.

    >>> figure = parse("almost 1,200 nurses")
    >>> print(figure.bound, figure.number, figure.unit)
    almost 1200 nurses
    >>> parse("many nurses")
    Traceback (most recent call last):
        ...
    factcheck.quantity.quantity.QuantityError: 'many nurses' names no number
    """
    misspelt = refuse_misspelt_size(text)
    if misspelt is not None:
        raise misspelt
    with localcontext(EXACT_ARITHMETIC):
        try:
            return _parse(text, currency, multiplier)
        except QuantityError as error:
            meant = explain_slip(text, lambda spelt: _parse(spelt, currency, multiplier))
            if meant is None:
                raise
            raise meant from error


def _parse(text: str, currency: str | None, multiplier: str | None) -> Quantity:
    folded = fold(text)
    start, end = skip_marks(folded.text)
    tokens = cut_tokens(folded.text, start, end)
    written = text[folded.find_original(start) : folded.find_original_end(end)]
    page = TokenizedText(text, folded, tokens)
    if tokens[0].kind == END:
        raise QuantityError("no figure: the text is empty", start=0, end=len(text))
    for index, token in enumerate(tokens):
        if token.kind == REFUSED:
            first, last = page.find_span(index, index + 1)
            raise QuantityError(
                f"'{text}' holds {name_character(text[first])}, which is not read inside a figure",
                start=first,
                end=last,
                hint="write the figure with the digits 0 to 9 and plain spaces",
            )
    if currency is not None:
        mark_currency(tokens, currency)
    if multiplier is not None:
        add_magnitude(tokens, multiplier)
    replace_letters(tokens)
    replace_typed(tokens)
    in_words = convert_to_digits(written)
    if in_words != written:
        return replace(_parse(in_words, currency, multiplier), text=written)
    quantity = read_placing(page) or _read_whole(page, written)
    return quantity if quantity.text == written else replace(quantity, text=written)


def _read_whole(page: TokenizedText, written: str) -> Quantity:
    tokens = page.tokens
    change, first = read_leading_change(tokens)
    behind = read_nonfigure(tokens, first, strict=True)
    if behind is not None:
        raise explain_nonfigure(page, behind)
    trouble = explain_prices(page) or explain_letters(page, is_read=True)
    if trouble is not None:
        raise trouble
    figures = read_figures(page, first, strict=True)
    denied = first + 1 if tokens[first].lower in _AUXILIARIES else first
    if not figures and is_negation(tokens[denied]):
        figures = _read_denied(page, denied)
    if not figures:
        raise explain(page)
    found = figures[0]
    quantity, end = found.quantity, found.end
    if quantity.base is not None:
        end = skip_base(tokens, end)
    said = find_change_behind(tokens, end)
    if said is not None:
        change, end = change or said, end + 1
    if tokens[end].kind != END:
        raise explain_rest(page, quantity, end)
    if end == 1 and is_year(tokens[0]):
        readings = (f"the number {tokens[0].text}", f"the year {tokens[0].text}")
        quantity = replace(quantity, readings=readings)
    if change is not None:
        quantity = replace(quantity, change=change)
    return replace(quantity, text=written)


def _read_denied(page: TokenizedText, first: int) -> tuple[Found, ...]:
    """Read `won't pay more than $5 million`, whose limit stands behind the words that deny it."""
    for index in range(first + 1, first + _MOST_LEADING):
        figures = read_figures(page, index, strict=True)
        if figures:
            return figures if figures[0].start == first else ()
    return ()

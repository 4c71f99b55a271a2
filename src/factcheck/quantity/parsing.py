"""Reading a recorded value: the whole text is one figure, or the reason why not.

Strict where `scan` is silent: what running text leaves alone is an error here, with its place.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, localcontext

from factcheck.quantity.characters import fold, name_of
from factcheck.quantity.dates import is_year
from factcheck.quantity.figures import read_figures
from factcheck.quantity.intervals import EXACT_ARITHMETIC, Openness, Print, intervals
from factcheck.quantity.nonfigures import read_nonfigure
from factcheck.quantity.numberwords import ORDINALS
from factcheck.quantity.records import Bound, Form, Quantity, QuantityError
from factcheck.quantity.tokens import DIGITS, END, REFUSED, Page, tokenise


def parse(text: str) -> Quantity:
    """Read a text that is one figure, such as `almost 1,200` or `$1.9 billion`.

    Args:
        text: the value as printed; space around it is left aside.

    Raises:
        QuantityError: the text is no figure, or more than one, or holds a character that hides
            what is printed.
    """
    with localcontext(EXACT_ARITHMETIC):
        return _parse(text)


def _parse(text: str) -> Quantity:
    folded = fold(text)
    page = Page(text, folded, tokenise(folded.text, 0, len(folded.text)))
    tokens = page.tokens
    if tokens[0].kind == END:
        raise QuantityError("no figure: the text is empty", start=0, end=len(text))
    for index, token in enumerate(tokens):
        if token.kind == REFUSED:
            start, end = page.span(index, index + 1)
            raise QuantityError(
                f"'{text}' holds {name_of(text[start])}, which is not read inside a figure",
                start=start,
                end=end,
                hint="write the figure with the digits 0 to 9 and plain spaces",
            )
    ordinal = _parse_ordinal(page)
    if ordinal is not None:
        return ordinal
    behind = read_nonfigure(tokens, 0, strict=True)
    if behind is not None:
        start, end = page.span(0, behind)
        raise QuantityError(
            f"'{text}' holds '{text[start:end]}', which is a date, a label or a code, not a figure",
            start=start,
            end=end,
        )
    figures = read_figures(page, 0, strict=True)
    if not figures:
        start, end = page.span(0, 1)
        raise QuantityError(
            f"'{text}' is no figure, expected one such as 'almost 1,200' or '$1.9 billion'",
            start=start,
            end=end,
        )
    found = figures[0]
    if tokens[found.end].kind != END:
        start, _ = page.span(found.end, found.end + 1)
        rest = text[start:].strip()
        raise QuantityError(
            f"'{text}' is a figure up to '{rest}', expected one figure and nothing else",
            start=start,
            end=start + len(rest),
        )
    readings = found.quantity.readings
    if found.end == 1 and is_year(tokens[0]):
        readings = (f"the number {tokens[0].text}", f"the year {tokens[0].text}")
    return replace(found.quantity, text=text.strip(), readings=readings)


def _parse_ordinal(page: Page) -> Quantity | None:
    """Read a bare ordinal, which a recorded rank may be and a figure in running text is not."""
    tokens = page.tokens
    number = ORDINALS.get(tokens[0].lower)
    end = 1
    digits = tokens[0].text
    if tokens[0].kind == DIGITS and digits.isdecimal() and digits[0] != "0" and len(digits) < 6:
        is_ordinal = not tokens[1].spaced and tokens[1].lower in {"st", "nd", "rd", "th"}
        number, end = (Decimal(digits), 2) if is_ordinal else (None, 1)
    if number is None or tokens[end].kind != END:
        return None
    printed, rounding = intervals(
        Print(number, Decimal(1), Decimal(1)), Openness(Bound.EXACT, is_count=True)
    )
    return Quantity(
        page.original.strip(),
        number,
        None,
        Bound.EXACT,
        Form.NUMBER,
        printed,
        rounding,
        rule="ordinal",
    )

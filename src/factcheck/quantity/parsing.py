"""Reading a recorded value: the whole text is one figure, or the reason why not.

Strict where `scan` is silent: what running text leaves alone is an error here, with its place.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import localcontext

from factcheck.quantity.characters import fold, name_of
from factcheck.quantity.dates import is_year
from factcheck.quantity.figures import read_figures
from factcheck.quantity.intervals import EXACT_ARITHMETIC
from factcheck.quantity.nonfigures import read_nonfigure
from factcheck.quantity.ranks import ordinal_quantity, read_ordinal, read_rank
from factcheck.quantity.records import Quantity, QuantityError
from factcheck.quantity.tokens import DIGITS, END, REFUSED, Page, Token, tokenise


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
    _tie_groups(page.tokens)
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
    written = text.strip()
    if found.quantity.text == written and found.quantity.readings == readings:
        return found.quantity
    return replace(found.quantity, text=written, readings=readings)


def _tie_groups(tokens: list[Token]) -> None:
    """Take groups of three digits behind a plain space for one number: a value is one figure."""
    for index in range(1, len(tokens)):
        token, before = tokens[index], tokens[index - 1]
        is_group = token.kind == DIGITS and token.spaced and len(token.text.partition(".")[0]) == 3
        if is_group and before.kind == DIGITS and before.text.isdecimal() and len(before.text) <= 3:
            tokens[index] = token._replace(tied=True)


def _parse_ordinal(page: Page) -> Quantity | None:
    """Read an ordinal, which a recorded rank may be and a figure in running text is not.

    With what it is out of it is a figure in running text as well.
    """
    ordinal = read_ordinal(page.tokens, 0)
    if ordinal is None:
        return None
    number, end = ordinal
    if page.tokens[end].kind == END:
        return ordinal_quantity(page.original.strip(), number)
    rank = read_rank(page, 0, strict=True)
    if rank is None or page.tokens[rank.end].kind != END:
        return None
    return replace(rank.quantity, text=page.original.strip())

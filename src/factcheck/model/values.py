"""What a file says in one value: figures as printed, references to them, quotes and expressions.

Each is read from its text, with our words when it cannot be.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from factcheck.model.dates import EdtfDate, EdtfError, parse_edtf
from factcheck.model.limits import EXPRESSION_CHARACTERS, QUOTE_CHARACTERS, VALUE_CHARACTERS
from factcheck.model.scalars import MOST_KNOWN, ScalarError, read_id, refuse_longer
from factcheck.model.vocabulary import Multiplier
from factcheck.quantity.quantity import Quantity, QuantityError
from factcheck.runtime.records import dataclass

_MOST_VALUES: Final = 4096
"""Values that are read once in a run: a third of a large corpus repeat one of the last thousands."""


@dataclass(frozen=True, slots=True)
class Value:
    """A figure's value as printed, with what it can be read as.

    Attributes:
        text: as written.
        quantity: the number, or None where the text is a date only.
        day: the date, or None where the text is a number only; `2021` is both until a measure
            says which.
        multiplier: the magnitude that the head of its table prints; the quantity has it already.
        printed: how the document prints a date, where not as the date that it means.
    """

    text: str
    quantity: Quantity | None
    day: EdtfDate | None
    multiplier: Multiplier | None = None
    printed: str | None = None

    def __str__(self) -> str:
        """Return it as it is shown: in brackets what is not printed beside it."""
        if self.printed is not None:
            return f"{self.printed} [{self.text}]"
        return self.text if self.multiplier is None else f"{self.text} [{self.multiplier}]"


@dataclass(frozen=True, slots=True)
class FigureReference:
    """A claim, or one figure of it: `claim-id` or `claim-id#figure-id`."""

    claim: str
    figure: str | None = None

    def __str__(self) -> str:
        return self.claim if self.figure is None else f"{self.claim}#{self.figure}"


def read_reference(text: str) -> FigureReference:
    """Read the name of a claim or of one figure of it.

    Args:
        text: `claim-id` or `claim-id#figure-id`.

    Raises:
        ScalarError: one of the two ids is of another form.
    """
    claim, sharp, figure = text.partition("#")
    if not sharp:
        return FigureReference(read_id(claim))
    return FigureReference(read_id(claim), read_id(figure))


@lru_cache(_MOST_VALUES)
def read_value(text: str) -> Value:
    """Read a figure's value: a printed quantity or a date.

    Args:
        text: as it was printed, at most `VALUE_CHARACTERS` characters.

    Returns:
        Where the text is both a quantity and a date (`2019`), both are kept; the measure
        decides.

    Raises:
        ScalarError: it is neither, or too long; the message is the quantity grammar's.
    """
    refuse_longer(text, VALUE_CHARACTERS)
    from factcheck.quantity.parse import parse

    day: EdtfDate | None
    try:
        day = parse_edtf(text)
    except EdtfError:
        day = None
    try:
        return Value(text=text, quantity=parse(text), day=day)
    except QuantityError as error:
        if day is None:
            raise ScalarError(error.message, hint=error.hint) from None
        return Value(text=text, quantity=None, day=day)


@lru_cache(MOST_KNOWN)
def read_value_anew(
    value: Value, *, multiplier: Multiplier | None = None, currency: str | None = None
) -> Value:
    """Read a value that was read by itself with what stands elsewhere.

    Args:
        value: the value.
        multiplier: the magnitude that the head of its table prints.
        currency: what a bare `$`, `pounds` or `rupees` is.
    """
    if value.quantity is None:
        return value
    from factcheck.quantity.parse import parse

    quantity = parse(value.text, multiplier=multiplier, currency=currency)
    return Value(value.text, quantity, value.day, multiplier, value.printed)


def read_quote(text: str) -> str:
    """Read a quote, or the words before or behind one.

    Args:
        text: of the field in its file; at most `QUOTE_CHARACTERS` characters.

    Raises:
        ScalarError: it is too long.
    """
    refuse_longer(text, QUOTE_CHARACTERS)
    return text


def read_expression(text: str) -> str:
    """Read an expression as text; whether it works out is for a check to say.

    Args:
        text: of the field in its file; at most `EXPRESSION_CHARACTERS` characters.

    Raises:
        ScalarError: it is too long.
    """
    refuse_longer(text, EXPRESSION_CHARACTERS)
    return text

"""Values as files from elsewhere write them; which sign parts the decimals is never guessed."""

from __future__ import annotations

import re
from typing import Final

from factcheck.errors import FactcheckError
from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import QuantityError

_NUMERAL: Final = re.compile(r"[0-9][0-9.,]*[0-9]|[0-9]")
_WITH_POINT: Final = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?")
_WITH_COMMA: Final = re.compile(r"(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?")
_SWAPPED: Final = str.maketrans(".,", ",.")


class UnreadValueError(FactcheckError):
    """A text that is no figure, or could be two."""


def find_other_decimals(text: str) -> str | None:
    """Return the first number of a text that is none with a point before its decimals, or None.

    >>> find_other_decimals("33,5 %"), find_other_decimals("1,234.5")
    ('33,5', None)
    """
    found = (each[0] for each in _NUMERAL.finditer(text))
    return next((each for each in found if not _WITH_POINT.fullmatch(each)), None)


def read_value(text: str, decimal: str | None, *, is_doubtful: bool = False) -> str:
    """Return a value in the form of the ledger.

    Args:
        text: as the file has it.
        decimal: what parts the decimals, or None where nobody has said.
        is_doubtful: whether numbers beside it part theirs by a comma, so that a point may part thousands.

    Raises:
        UnreadValueError: it is no figure, or could be two.

    >>> read_value("33,5 %", ",")
    '33.5 %'
    """
    numerals = [each[0] for each in _NUMERAL.finditer(text)]
    if decimal == ",":
        if not all(_WITH_COMMA.fullmatch(each) for each in numerals):
            raise UnreadValueError(f"'{text}' is no number with a decimal comma")
        text = _NUMERAL.sub(lambda match: match[0].translate(_SWAPPED), text)
    elif find_other_decimals(text) is not None or (
        is_doubtful and any("." in each or "," in each for each in numerals)
    ):
        hint = None if decimal else "if a comma stands before its decimals, give --decimal ,"
        raise UnreadValueError(f"'{text}' is no number with a decimal point", hint=hint)
    try:
        parse(text)
    except QuantityError as error:
        raise UnreadValueError(error.message, hint=error.hint) from None
    return text

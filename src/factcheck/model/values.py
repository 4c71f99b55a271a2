"""The types of single values in a file: each read from its text, with our words when it cannot be.

pydantic finds the reading function by the hook that each type carries; it is imported only then.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

from factcheck.errors import FactcheckError
from factcheck.model.addresses import ADDRESS, find_forbidden, find_wrong_port, has_user, keep
from factcheck.model.dates import EdtfDate, EdtfError, parse_edtf
from factcheck.model.dimensions import ReadsDimensions, Values
from factcheck.model.limits import (
    ADDRESS_CHARACTERS,
    EXPRESSION_CHARACTERS,
    ID_CHARACTERS,
    QUOTE_CHARACTERS,
    VALUE_CHARACTERS,
)
from factcheck.model.vocabulary import (
    NOT_STATED,
    SAID,
    Multiplier,
    NotStated,
    PartyKind,
    RecordKind,
    Said,
)
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.quantity import Quantity, QuantityError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

_MOST_KNOWN: Final = 1 << 14
"""Ids that are kept once they are read: topics, speakers, measures and sources come again and again."""

ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MONTH_AND_DAY: Final = re.compile(r"--([0-9]{2})-([0-9]{2})")
FISCAL_YEAR: Final = re.compile(r"FY([0-9]{4})(?:-([0-9]{2}))?")
LENGTH_OF_TIME: Final = re.compile(r"([1-9][0-9]{0,2}) (day|week|month|year)s?")
TIME: Final = re.compile(r"[0-9]{1,3}:[0-5][0-9](?::[0-5][0-9])?")
LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""The forms of single values; the JSON Schema shows the same to editors."""

_MOST_DAYS: Final = {"day": 1, "week": 7, "month": 31, "year": 366}


class ScalarError(FactcheckError, ValueError):
    """A text that is not of the type its field wants."""


@dataclass(frozen=True, slots=True)
class Reads:
    """Annotates a field with the function that reads its text (for pydantic), and with what it names.

    Attributes:
        read: gives the value of a text.
        names: the kinds of record that the field may name; none where it names nothing.
    """

    read: Callable[[str], object]
    names: tuple[RecordKind, ...] = ()

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(
            self.read, core_schema.str_schema(strict=True)
        )


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A fiscal year by name; the party that is measured says on which day it starts.

    Attributes:
        text: as written, `FY2018-19` or `FY2019`.
        first: the calendar year in which it starts where two are written, else the one written.
        is_split: whether two calendar years are written.
    """

    text: str
    first: int
    is_split: bool

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class MonthAndDay:
    """A day that comes every year (`--07-01`, XML Schema gMonthDay)."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"--{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class LengthOfTime:
    """A length of time in one unit (`1 year`).

    Attributes:
        text: as written.
        days: how many days it has at the most.
    """

    text: str
    days: int

    def __str__(self) -> str:
        return self.text


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


def refuse_longer(text: str, most: int) -> None:
    """Refuse a text of more characters than its field may have.

    Raises:
        ScalarError: with the number that it has.
    """
    if len(text) > most:
        raise ScalarError(f"has {len(text):,} characters, expected at most {most:,}")


@lru_cache(_MOST_KNOWN)
def read_id(text: str) -> str:
    """Read an id: lower-case words joined by hyphens; records that name one thing share its text.

    Raises:
        ScalarError: the text is of another form, or too long.
    """
    refuse_longer(text, ID_CHARACTERS)
    if ID.fullmatch(text) is None:
        raise ScalarError(f"'{text}' is not an id, expected lower-case words joined by hyphens")
    return text


def read_reference(text: str) -> FigureReference:
    """Read the name of a claim or of one figure of it.

    Raises:
        ScalarError: one of the two ids is of another form.
    """
    claim, sharp, figure = text.partition("#")
    if not sharp:
        return FigureReference(read_id(claim))
    return FigureReference(read_id(claim), read_id(figure))


def read_moment(text: str) -> EdtfDate | NotStated:
    """Read a date, or `not-stated`.

    Raises:
        EdtfError: the text is neither.
    """
    return NOT_STATED if text == NOT_STATED.value else parse_edtf(text)


def read_moment_or_said(text: str) -> EdtfDate | NotStated | Said:
    """Read a date, `not-stated`, or `said`.

    Raises:
        EdtfError: the text is none of the three.
    """
    return SAID if text == SAID.value else read_moment(text)


def read_period(text: str) -> EdtfDate | FiscalYear | NotStated:
    """Read a period: a date, a fiscal year, or `not-stated`.

    Raises:
        ScalarError: the second year of a fiscal year does not follow the first.
        EdtfError: the text is none of the three.
    """
    match = FISCAL_YEAR.fullmatch(text)
    if match is None:
        return read_moment(text)
    first = int(match[1])
    if match[2] is not None and int(match[2]) != (first + 1) % 100:
        raise ScalarError(
            f"'{text}' is not a fiscal year, expected FY{first}-{(first + 1) % 100:02}"
        )
    return FiscalYear(text=text, first=first, is_split=match[2] is not None)


def read_month_and_day(text: str) -> MonthAndDay:
    """Read a day that comes every year.

    Raises:
        ScalarError: the text is not `--MM-DD`, or no such day comes every year.
    """
    match = MONTH_AND_DAY.fullmatch(text)
    if match is None:
        raise ScalarError(f"'{text}' is not a day of the year, expected --MM-DD")
    month, day = int(match[1]), int(match[2])
    try:
        date(2001, month, day)  # not a leap year: the day must come every year
    except ValueError:
        raise ScalarError(f"'{text}' is not a day that comes every year") from None
    return MonthAndDay(month, day)


def read_value(text: str) -> Value:
    """Read a figure's value: a printed quantity or a date.

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


@lru_cache(_MOST_KNOWN)
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

    Raises:
        ScalarError: it is too long.
    """
    refuse_longer(text, QUOTE_CHARACTERS)
    return text


def read_expression(text: str) -> str:
    """Read an expression as text; whether it works out is for a check to say.

    Raises:
        ScalarError: it is too long.
    """
    refuse_longer(text, EXPRESSION_CHARACTERS)
    return text


def read_id_or_not_stated(text: str) -> str | NotStated:
    """Read an id, or `not-stated`.

    Raises:
        ScalarError: it is neither.
    """
    return NOT_STATED if text == NOT_STATED.value else read_id(text)


def read_party_kind(text: str) -> PartyKind | str:
    """Read what an organisation is: a word of the list, or another lower-case word.

    Raises:
        ScalarError: it is of another form.
    """
    try:
        return PartyKind(text)
    except ValueError:
        pass
    if ID.fullmatch(text) is None:
        kinds = ", ".join(PartyKind)
        raise ScalarError(f"is '{text}', expected one of {kinds}, or another lower-case word")
    return text


def read_flag(text: str) -> bool:
    """Read `true`; leaving the field away is the other answer.

    Raises:
        ScalarError: it is anything else.
    """
    if text != "true":
        raise ScalarError(f"'{text}' is not an answer here, expected true or no such line")
    return True


def read_language(text: str) -> str:
    """Read a language tag (BCP 47, by its form).

    Raises:
        ScalarError: the text does not have the form of a tag.
    """
    if LANGUAGE.fullmatch(text) is None:
        raise ScalarError(f"'{text}' is not a language tag, expected one such as en or es-MX")
    return text


def read_length_of_time(text: str) -> LengthOfTime:
    """Read a length of time: a whole number of days, weeks, months or years.

    Raises:
        ScalarError: it is none.
    """
    match = LENGTH_OF_TIME.fullmatch(text)
    if match is None:
        raise ScalarError(
            f"'{text}' is not a length of time, expected one such as 1 year or 6 months"
        )
    return LengthOfTime(text, int(match[1]) * _MOST_DAYS[match[2]])


def read_time(text: str) -> str:
    """Read how far into a recording something is said: `00:12:34`, or `12:34`.

    Raises:
        ScalarError: it is not written so.
    """
    if TIME.fullmatch(text) is None:
        raise ScalarError(
            f"'{text}' is not a time in a recording, expected hours:minutes:seconds such as 00:12:34"
        )
    return text


def read_currency(text: str) -> str:
    """Read the ISO 4217 code of a currency that is in use.

    Raises:
        ScalarError: it is none.
    """
    if text not in CODES:
        raise ScalarError(f"'{text}' is not an ISO 4217 code, expected one such as USD or CAD")
    return text


def read_address(text: str) -> str:
    """Read a whole web address.

    Raises:
        ScalarError: it is not whole, or not of http or https, or too long.
    """
    refuse_longer(text, ADDRESS_CHARACTERS)
    if has_user(text):
        raise ScalarError(
            f"'{keep(text)}' is written with a user name or password, expected none",
            hint="leave it out, and change the password where the file was shared",
        )
    if (mark := find_forbidden(text)) is not None:
        raise ScalarError(
            f"'{keep(text)}' holds {mark}, expected it percent-encoded",
            hint="quotation marks of the file stand around the whole value",
        )
    if (port := find_wrong_port(text)) is not None:
        raise ScalarError(f"'{keep(text)}' names port {port}, expected 1 to 65535")
    if ADDRESS.fullmatch(text) is None:
        raise ScalarError(
            f"'{keep(text)}' is not a whole web address, expected http:// or https:// and a host",
            hint="leave the field away where the address is not known whole",
        )
    return text


@dataclass(frozen=True, slots=True)
class ReadsPer:
    """Annotates `per`: a list of words, or the one text `not-stated` (for pydantic)."""

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_before_validator_function(
            _read_list_or_not_stated,
            core_schema.any_schema(),
        )


def _read_list_or_not_stated(given: object) -> object:
    if isinstance(given, str):
        if given == NOT_STATED.value:
            return NOT_STATED
        raise ScalarError(f"'{given}' is not a list, expected a list of words or not-stated")
    if not isinstance(given, list) or not all(isinstance(word, str) for word in given):
        raise ScalarError("expected a list of words or not-stated")
    return tuple(given)


_PARTY: Final = (RecordKind.PARTY,)

Id: TypeAlias = Annotated[str, Reads(read_id)]
"""The own id of a record or figure; an id of another record has one of the types below, which says of what kind."""
TopicId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.TOPIC,))]
PartyId: TypeAlias = Annotated[str, Reads(read_id, _PARTY)]
PartyIdOrNotStated: TypeAlias = Annotated[str | NotStated, Reads(read_id_or_not_stated, _PARTY)]
SpeakerId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.PERSON, RecordKind.PARTY))]
MeasureId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.MEASURE,))]
ScaleId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.SCALE,))]
SourceId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.SOURCE,))]
ClaimId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.CLAIM,))]
Reference: TypeAlias = Annotated[FigureReference, Reads(read_reference, (RecordKind.CLAIM,))]
"""The types that name another record; `model.fields` finds each field that has one."""
Day: TypeAlias = Annotated[EdtfDate, Reads(parse_edtf)]
Moment: TypeAlias = Annotated[EdtfDate | NotStated, Reads(read_moment)]
MomentOrSaid: TypeAlias = Annotated[EdtfDate | NotStated | Said, Reads(read_moment_or_said)]
Period: TypeAlias = Annotated[EdtfDate | FiscalYear | NotStated, Reads(read_period)]
YearlyDay: TypeAlias = Annotated[MonthAndDay, Reads(read_month_and_day)]
PrintedValue: TypeAlias = Annotated[Value, Reads(read_value)]
Quote: TypeAlias = Annotated[str, Reads(read_quote)]
Expression: TypeAlias = Annotated[str, Reads(read_expression, (RecordKind.CLAIM,))]
PartyKindOrWord: TypeAlias = Annotated[PartyKind | str, Reads(read_party_kind)]
Flag: TypeAlias = Annotated[bool, Reads(read_flag)]
Language: TypeAlias = Annotated[str, Reads(read_language)]
Time: TypeAlias = Annotated[str, Reads(read_time)]
Length: TypeAlias = Annotated[LengthOfTime, Reads(read_length_of_time)]
Dimensions: TypeAlias = Annotated[dict[str, Values], ReadsDimensions()]
Currency: TypeAlias = Annotated[str, Reads(read_currency)]
Address: TypeAlias = Annotated[str, Reads(read_address)]
PerOrNotStated: TypeAlias = Annotated[tuple[str, ...] | NotStated, ReadsPer()]

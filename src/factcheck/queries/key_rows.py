"""A row for each figure with all that it is compared by: what a database needs to find conflicts.

The core computes keys and ends once, when a row is written; a database only compares them, so that no
rule of comparison is written twice.
"""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from enum import StrEnum
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.comparison.apart import find_day_said, find_named_number, name_terms
from factcheck.comparison.group import find_reach
from factcheck.comparison.key import KEY_PARTS, build_key, is_missing
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.like_key import build_like_key
from factcheck.comparison.pair import convert_to_terms
from factcheck.model.vocabulary import AS_SAID_BASES
from factcheck.quantity.interval import Interval
from factcheck.quantity.sort_text import write_exact, write_sort_texts
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.comparison.key import Key
    from factcheck.comparison.pair import InTerms
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.store import Store
    from factcheck.quantity.interval import Number

Cell: TypeAlias = str | bool | bytes | None
Row: TypeAlias = tuple[Cell, ...]

_PLACES: Final = 9
_DIGITS: Final = 38
"""Of a convenient decimal: Parquet, DuckDB and Spark have it, and no wider one that stays exact."""


_EXACT: Final = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)


class ColumnType(StrEnum):
    """What stands in a column, in the words of SQL."""

    TEXT = "VARCHAR"
    FLAG = "BOOLEAN"
    BYTES = "BLOB"
    DECIMAL = f"DECIMAL({_DIGITS},{_PLACES})"


@dataclass(frozen=True, slots=True)
class KeyColumn:
    """A column of the rows.

    Attributes:
        name: as in a question to the database.
        type: what stands in it.
        holds: what stands in it, for whoever asks a database.
        read: returns it of a figure.
    """

    name: str
    type: ColumnType
    holds: str
    read: Callable[[KeyedFigure], Cell]


@dataclass(frozen=True)
class KeyedFigure:
    """A figure while its row is made."""

    stated: StatedFigure

    @cached_property
    def key(self) -> Key:
        """What it says of each part of a key."""
        return build_key(self.stated)

    @cached_property
    def said(self) -> dict[str, object]:
        """The same by the names of the columns."""
        return {part.column: value for part, (_, value) in zip(KEY_PARTS, self.key, strict=True)}

    @cached_property
    def number(self) -> InTerms | None:
        """Its number in the terms of its kind; None where it has none."""
        return convert_to_terms(self.stated, self.stated.terms)

    @cached_property
    def intervals(self) -> dict[str, Interval]:
        """What its number can be: as printed, as rounded, and with its margin; nothing without a number."""
        number = self.number
        if number is None:
            return {}
        return {
            "printed": number.number.printed,
            "rounding": number.number.rounding,
            "reach": find_reach(number),
        }

    @cached_property
    def sort_texts(self) -> dict[str, tuple[str, str]]:
        """The ends of these intervals as texts that sort as numbers do."""
        found: dict[Interval, tuple[str, str]] = {}
        for interval in self.intervals.values():
            if interval not in found:
                found[interval] = write_sort_texts(interval)
        return {name: found[interval] for name, interval in self.intervals.items()}


def list_key_rows(store: Store) -> Iterator[Row]:
    """List the rows of all figures, those of withdrawn claims too, claim by claim in the order of the files.

    Args:
        store: the ledger, of which no claim is held.
    """
    for claim in store.claims.values():
        for stated in list_figures_of_claim(store, claim):
            figure = KeyedFigure(stated)
            yield tuple([column.read(figure) for column in KEY_COLUMNS])


def _write_said(value: object) -> str | None:
    """Write what a key says of one thing as a text for readers, who never take it for a key."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, frozenset):
        return " ".join(sorted(map(str, value)))
    if isinstance(value, tuple):
        return " ".join(".." if each is None else str(each) for each in value) or _NOTHING
    return str(value)


_NOTHING: Final = "none"
"""What is known to be nothing, as of what is stated per nothing; another thing than what is not stated."""


def _write_scope(value: object) -> str | None:
    assert isinstance(value, tuple), "a scope is a list of dimensions"
    return "; ".join(f"{name}={said}" for name, said in value if said is not None)


_ROLES: Final = ("change", "fall", "level before it")


def _write_role(value: object) -> str | None:
    assert isinstance(value, tuple), "a role is three answers"
    return ", ".join(name for name, holds in zip(_ROLES, value, strict=True) if holds)


def _write_total(value: object) -> str | None:
    return _write_said(value[:2]) if isinstance(value, tuple) else None


_WRITERS: Final[Mapping[str, Callable[[object], str | None]]] = {
    "scope": _write_scope,
    "role": _write_role,
    "total": _write_total,
    "readable": lambda value: "in one way" if value else None,
}
"""How what is said of some parts of a key is written; the others are texts, or lists of them."""


def _read_said(name: str, figure: KeyedFigure) -> Cell:
    return _WRITERS.get(name, _write_said)(figure.said[name])


def _list_lacking(figure: KeyedFigure) -> str:
    """List the columns of what a figure does not say and would have to."""
    pairs = zip(KEY_PARTS, figure.key, strict=True)
    return " ".join(part.column for part, (aspect, value) in pairs if is_missing(aspect, value))


def _read_number(figure: KeyedFigure) -> Number | None:
    return None if figure.number is None else figure.number.number.central


def _write_decimal(figure: KeyedFigure) -> str | None:
    """Write a number as a decimal of so many digits; nothing where that would round it, or not hold it."""
    number = _read_number(figure)
    if not isinstance(number, Decimal) or number.adjusted() >= _DIGITS - _PLACES:
        return None
    exponent = number.normalize(_EXACT).as_tuple().exponent
    is_held = isinstance(exponent, int) and exponent >= -_PLACES
    return f"{number:f}" if is_held else None


def _write_named(figure: KeyedFigure) -> str | None:
    named = None if figure.number is None else find_named_number(figure.number)
    return None if named is None else write_sort_texts(Interval.build_point(named))[0]


def _build_end_columns(name: str, what: str) -> Iterator[KeyColumn]:
    for side, end in enumerate(("low", "high")):
        yield KeyColumn(
            f"{name}_{end}",
            ColumnType.TEXT,
            f"The {end} end of {what}, exactly; nothing where there is none.",
            partial(_read_end, name, side),
        )
        yield KeyColumn(
            f"{name}_{end}_in",
            ColumnType.FLAG,
            "Whether that end itself belongs.",
            partial(_read_belongs, name, side),
        )
        yield KeyColumn(
            f"{name}_{end}_sort",
            ColumnType.TEXT,
            "That end as a text that sorts as the number does, whether it belongs included.",
            partial(_read_sort_text, name, side),
        )


def _read_end(name: str, side: int, figure: KeyedFigure) -> Cell:
    interval = figure.intervals.get(name)
    return None if interval is None else write_exact((interval.low, interval.high)[side])


def _read_belongs(name: str, side: int, figure: KeyedFigure) -> Cell:
    interval = figure.intervals.get(name)
    return None if interval is None else (interval.has_low, interval.has_high)[side]


def _read_sort_text(name: str, side: int, figure: KeyedFigure) -> Cell:
    texts = figure.sort_texts.get(name)
    return None if texts is None else texts[side]


_TEXT: Final = ColumnType.TEXT
KEY_COLUMNS: Final = (
    KeyColumn("figure", _TEXT, "The name of the figure.", lambda figure: str(figure.stated.reference)),
    KeyColumn("claim", _TEXT, "The id of its claim.", lambda figure: figure.stated.claim.id),
    KeyColumn("claimant", _TEXT, "Whose word it is.", lambda figure: figure.stated.claim.maker),
    KeyColumn("said_on", _TEXT, "When it was said, as recorded.", lambda figure: figure.stated.claim.said_on.text),
    KeyColumn("day_said", _TEXT, "The day on which it was said, where that is certain.", lambda figure: find_day_said(figure.stated)),
    KeyColumn("is_withdrawn", ColumnType.FLAG, "Whether its claim is withdrawn; every question omits it.", lambda figure: figure.stated.claim.is_withdrawn),
    KeyColumn("value", _TEXT, "The value as printed.", lambda figure: str(figure.stated.figure.value)),
    KeyColumn("number", _TEXT, "Its number in the unit by which it is compared, exactly.", lambda figure: write_exact(_read_number(figure))),
    KeyColumn("number_decimal", ColumnType.DECIMAL, "The same as a decimal, where one of 38 digits and 9 places holds it.", _write_decimal),
    *(
        KeyColumn(part.column, _TEXT, f"What is compared: {part.aspect}; nothing where it is not stated.", partial(_read_said, part.column))
        for part in KEY_PARTS
    ),
    KeyColumn("lacks", _TEXT, "The columns of what is not stated and would have to be.", _list_lacking),
    KeyColumn("like_key", ColumnType.BYTES, "What alike figures share; nothing where something is lacking.", lambda figure: build_like_key(figure.key)),
    KeyColumn("is_wish", ColumnType.FLAG, "Whether it is an offer, demand or requirement.", lambda figure: figure.stated.figure.basis in AS_SAID_BASES),
    KeyColumn("terms", _TEXT, "The terms in which it is stated; alike figures of others are converted.", lambda figure: name_terms(figure.stated)),
    KeyColumn("named_sort", _TEXT, "The number that it names, as a text that sorts; nothing of limits, ranges, dates and vague amounts.", _write_named),
    *_build_end_columns("printed", "what the printed digits leave open"),
    *_build_end_columns("rounding", "what rounding could hide besides"),
    *_build_end_columns("reach", "that with the stated margin"),
)  # fmt: skip
"""The columns of a row, in their order."""

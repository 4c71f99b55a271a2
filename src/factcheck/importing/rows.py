"""Rows of a table, or objects of lines, as claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.importing.claimants import find_reason_against
from factcheck.importing.columns import NOTHING
from factcheck.importing.dates import (
    DateOrder,
    UnreadDateError,
    find_orders,
    has_year_last,
    read_date,
)
from factcheck.importing.found import FoundAppearance, FoundClaim, FoundReview
from factcheck.importing.numbers import UnreadValueError, find_other_decimals, read_value
from factcheck.importing.ratings import read_rating
from factcheck.importing.remarks import ImportingError, ImportOutcome, Remark
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.importing.delimited import Row
    from factcheck.importing.found import Cell

_DATES: Final = ("said_on", "published", "reviewed_on")
_PLAIN: Final = ("topic", "measure", "basis", "as_of", "period", "manner", "locator", "note")


@dataclass(frozen=True, slots=True)
class Habits:
    """How a file writes numbers and days, as far as the user says it.

    Attributes:
        dates: the order of dates, or None to find it from the column.
        decimal: what parts the decimals, or None where nobody has said.
    """

    dates: DateOrder | None = None
    decimal: str | None = None


def read_rows(
    rows: Sequence[Row], columns: Mapping[str, str], habits: Habits
) -> tuple[list[FoundClaim], list[Remark]]:
    """Return the claims of rows, with what became of the rest of them.

    Args:
        rows: of the table.
        columns: the field of each column.
        habits: how it writes numbers and days.

    Raises:
        ImportingError: no column is the statement, or dates of a column could be two days.
    """
    if "statement" not in columns.values():
        raise ImportingError(
            "no column is known as the statement of the claim",
            hint=f"give --map column=statement; columns are {', '.join(columns)}",
        )
    reading = _Reading(rows, columns, habits)
    claims = [claim for row in rows if (claim := reading.read_claim(row)) is not None]
    return claims, reading.remarks


class _Reading:
    def __init__(self, rows: Sequence[Row], columns: Mapping[str, str], habits: Habits) -> None:
        self.remarks: list[Remark] = []
        self._names = {field: name for name, field in columns.items() if field != NOTHING}
        self._habits = habits
        self._orders = {field: self._find_orders(field, rows) for field in _DATES}
        values = (self._find(row, "value") for row in rows)
        self._is_doubtful = any(
            cell is not None and find_other_decimals(cell.text) is not None for cell in values
        )
        for name, field in columns.items():
            full = next(
                (row.cells[name] for row in rows if name in row.cells and row.cells[name].text),
                None,
            )
            if field == NOTHING and full is not None:
                self._say(
                    full,
                    ImportOutcome.NOT_CARRIED,
                    f"the column '{name}' is no field, so none of it is carried",
                )

    def read_claim(self, row: Row) -> FoundClaim | None:
        """Return the claim of a row, or None where the row has none."""
        statement = self._find(row, "statement")
        if statement is None:
            message = "the row has no text in the column of the statement"
            self.remarks.append(
                Remark(row.line, 1, ImportOutcome.SKIPPED, self._names["statement"], message)
            )
            return None
        claimant = self._find(row, "claimant")
        reviewer, address = self._find(row, "reviewer"), self._find(row, "reviewer_address")
        because = None
        if claimant is not None:
            because = find_reason_against(
                claimant.text,
                () if reviewer is None else (reviewer.text,),
                () if address is None else (address.text,),
            )
            if because is not None:
                self._say(claimant, ImportOutcome.OPEN, f"{because}, so the claimant is open")
        value = self._read_value(row)
        source, quote = self._find(row, "source"), self._find(row, "quote")
        appearances: tuple[FoundAppearance, ...] = ()
        if source is None:
            self._report_lost(
                row,
                ("title", "publisher", "published"),
                "without the address of a document there is no source",
            )
        if claimant is None:
            self._report_lost(row, ("office",), "an office without a name is nobody's")
        if source is not None or quote is not None:
            appearances = (
                FoundAppearance(
                    address=source,
                    quote=quote,
                    title=self._find(row, "title"),
                    publisher=self._find(row, "publisher"),
                    published=self._read_date(row, "published"),
                ),
            )
        else:
            self._report_lost(row, ("manner", "locator"), "without a source there is no appearance")
        review = self._read_review(row, reviewer)
        fields = ((name, self._find(row, name)) for name in _PLAIN)
        return FoundClaim(
            line=row.line,
            statement=statement,
            claimant=claimant,
            office=self._find(row, "office"),
            is_open_because=because,
            said_on=self._read_date(row, "said_on"),
            values=() if value is None else (value,),
            appearances=appearances,
            reviews=() if review is None else (review,),
            fields=tuple((name, cell) for name, cell in fields if cell is not None),
        )

    def _read_review(self, row: Row, reviewer: Cell | None) -> FoundReview | None:
        parts = (self._find(row, each) for each in ("verdict", "rating", "worst", "best"))
        read = read_rating(*parts, say=self._say)
        reviewed_on = self._read_date(row, "reviewed_on")
        address = self._find(row, "review_address")
        if read.verdict is None:
            for cell in (reviewer, reviewed_on, address):
                if cell is not None:
                    self._say(cell, ImportOutcome.NOT_CARRIED, "a review without a verdict is none")
            return None
        return FoundReview(
            verdict=read.verdict,
            reviewer=reviewer,
            reviewed_on=reviewed_on,
            address=address,
            rating=read.number,
            ends=read.ends,
        )

    def _read_value(self, row: Row) -> Cell | None:
        """Return the value of a row; of one that cannot be read the text is empty."""
        cell = self._find(row, "value")
        if cell is None:
            return None
        try:
            read = read_value(cell.text, self._habits.decimal, is_doubtful=self._is_doubtful)
        except UnreadValueError as error:
            self._say(cell, ImportOutcome.REFUSED, error.message, error.hint)
            return cell._replace(text="")
        if read != cell.text:
            self._say(cell, ImportOutcome.READ, f"'{cell.text}' is read as '{read}'")
        return cell._replace(text=read)

    def _read_date(self, row: Row, field: str) -> Cell | None:
        cell = self._find(row, field)
        if cell is None:
            return None
        try:
            read = read_date(cell.text, self._orders[field])
        except UnreadDateError as error:
            self._say(cell, ImportOutcome.OPEN, error.message, error.hint)
            return None
        if read != cell.text:
            self._say(cell, ImportOutcome.READ, f"'{cell.text}' is read as {read}")
        return cell._replace(text=read)

    def _find_orders(self, field: str, rows: Sequence[Row]) -> frozenset[DateOrder]:
        """Return the order of the dates of a column that end in their year."""
        cells = [cell for row in rows if (cell := self._find(row, field)) is not None]
        unsure = [cell for cell in cells if has_year_last(cell.text)]
        if self._habits.dates is not None or not unsure:
            return frozenset({self._habits.dates} if self._habits.dates else ())
        orders = find_orders(cell.text for cell in unsure)
        first = unsure[0]
        if not orders:
            raise ImportingError(
                f"the dates of the column '{first.field}' stand in two orders, day and month first",
                hint="write them as YYYY-MM-DD",
            )
        for cell in unsure:
            try:
                read_date(cell.text, orders)
            except UnreadDateError as error:
                if error.hint is None:
                    continue  # a day that no month has is said where it is read
                raise ImportingError(
                    f"line {cell.line}, column '{cell.field}': {error.message}", hint=error.hint
                ) from None
        if len(orders) == 1:
            proof = next(cell for cell in unsure if len(find_orders([cell.text])) == 1)
            word = "month" if DateOrder.MDY in orders else "day"
            self._say(
                proof,
                ImportOutcome.READ,
                f"'{proof.text}' proves that the {word} comes first in this column",
            )
        return orders

    def _report_lost(self, row: Row, fields: Sequence[str], message: str) -> None:
        for field in fields:
            cell = self._find(row, field)
            if cell is not None:
                self._say(cell, ImportOutcome.NOT_CARRIED, message)

    def _find(self, row: Row, field: str) -> Cell | None:
        cell = row.cells.get(self._names.get(field, ""))
        return cell if cell is not None and cell.text else None

    def _say(
        self, cell: Cell, outcome: ImportOutcome, message: str, hint: str | None = None
    ) -> None:
        self.remarks.append(Remark(cell.line, cell.column, outcome, cell.field, message, hint))

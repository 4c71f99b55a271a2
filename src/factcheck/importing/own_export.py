"""Our own exports as claims: the sheet, which may have been edited, and the records of a JSON export.

What a cell says is compared with what the export of the same claim says now; only what differs is carried,
so a column that is missing or computed changes nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.importing.own_cells import (
    OF_APPEARANCE,
    fill_field,
    find_text,
    find_trouble,
    is_rewritten,
    remove_repeated,
    resolve_cell,
    split_cell,
)
from factcheck.importing.remarks import ImportOutcome, Remark
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.importing.delimited import Row
    from factcheck.importing.found import Cell
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

_OF_CLAIM: Final = ("topic", "claimant", "made_by", "said_on", "statement", "status", "language")
_OF_FIGURE: Final = (
    "measure", "value", "multiplier", "base", "prices", "per", "basis", "as_of", "period", "scope",
    "role", "release", "caveat",
)  # fmt: skip
_CARRIED: Final = frozenset({"claim", "figure", *_OF_CLAIM, *_OF_FIGURE, *OF_APPEARANCE})


@dataclass(frozen=True, slots=True)
class Revision:
    """What a sheet says of claims.

    Attributes:
        changed: the fields of each claim that say something else now; None where one is gone.
        added: the fields of each claim that is new, each with its line.
        remarks: what is not carried, or refused.
        lines: where each changed claim stands in the file.
    """

    changed: Mapping[str, Mapping[str, Texts | None]]
    added: tuple[tuple[int, Mapping[str, Texts]], ...]
    remarks: tuple[Remark, ...]
    lines: Mapping[str, int]


def read_sheet(
    rows: Sequence[Row], current: Sequence[Row], written: Mapping[str, Texts], corpus: Corpus
) -> Revision:
    """Return what an edited sheet says that the ledger does not.

    Args:
        rows: of the sheet; those without an id in `claim` are new claims.
        current: the same export of the ledger as it is.
        written: the claims as their files write them, by id.
        corpus: the records, which a cell may name by their names too.
    """
    reading = _Sheet(written, corpus)
    now: dict[str, list[Row]] = {}
    for row in current:
        now.setdefault(find_text(row, "claim"), []).append(row)
    given: dict[str, list[Row]] = {}
    for row in (each for each in rows if reading.is_readable(each)):
        key = find_text(row, "claim") or f"\0{_name_new(row)}"
        given.setdefault(key, []).append(row)
    for key, group in given.items():
        if key.startswith("\0"):
            reading.add_claim(group)
        elif key in now:
            reading.record_changes(key, group, now[key])
        else:
            message = f"no claim of the ledger has the id '{key}'"
            reading.refuse(
                group[0],
                "claim",
                message,
                "leave the cell empty for a new claim; the JSON of export adds claims with their ids",
            )
    lines = {key: group[0].line for key, group in given.items()}
    return Revision(reading.changed, tuple(reading.added), tuple(reading.remarks), lines)


def _name_new(row: Row) -> str:
    """Return what holds the rows of a new claim together: its statement, claimant, day and quotes."""
    return "\0".join(
        find_text(row, name) for name in ("statement", "claimant", "said_on", "quotes")
    )


class _Sheet:
    def __init__(self, written: Mapping[str, Texts], corpus: Corpus) -> None:
        self.changed: dict[str, dict[str, Texts | None]] = {}
        self.added: list[tuple[int, dict[str, Texts]]] = []
        self.remarks: list[Remark] = []
        self._written = written
        self._resolve = partial(resolve_cell, corpus)

    def is_readable(self, row: Row) -> bool:
        """Return whether the cells of a row that hold several texts can be read; those that cannot are refused."""
        troubles = [(name, find_trouble(name, find_text(row, name))) for name in row.cells]
        for name, trouble in troubles:
            if trouble is not None:
                self.refuse(row, name, trouble, None)
        return all(trouble is None for _, trouble in troubles)

    def record_changes(self, claim_id: str, rows: Sequence[Row], now: Sequence[Row]) -> None:
        """Find what the rows of a claim say that its export does not say now."""
        record = self._written[claim_id]
        assert isinstance(record, dict), "a claim that was read is a mapping"
        fields: dict[str, Texts | None] = {}
        for name in _OF_CLAIM:
            said = self._find_change(rows, now[0], name)
            if said is not None:
                fields[name] = self._resolve(name, said) or None
        appearances = self._find_appearance_changes(rows, now[0], record.get("appearances", []))
        if appearances is not None:
            fields["appearances"] = appearances
        figures = self._find_figure_changes(rows, now, record.get("figures", []))
        if figures is not None:
            fields["figures"] = figures or None
        self._report_computed(rows, now)
        if fields:
            self.changed[claim_id] = fields

    def add_claim(self, rows: Sequence[Row]) -> None:
        """Take the rows of a new claim."""
        first = rows[0]
        fields: dict[str, Texts] = {
            name: self._resolve(name, text)
            for name in _OF_CLAIM
            if (text := find_text(first, name))
        }
        figures = [self._build_figure(row) for row in rows if find_text(row, "value")]
        if figures:
            fields["figures"] = [dict(each) for each in figures]
        appearances = self._split_appearances(first)
        if appearances is None:
            return
        if appearances:
            fields["appearances"] = appearances
        if not fields.get("statement"):
            self.refuse(first, "statement", "the row of a new claim has no statement", None)
            return
        filled = dict.fromkeys(
            name
            for row in rows
            for name, cell in row.cells.items()
            if name not in _CARRIED and cell.text
        )
        if filled:
            message = f"computed, or written in the claim file: {', '.join(filled)}"
            outcome = ImportOutcome.NOT_CARRIED
            self.remarks.append(Remark(first.line, 1, outcome, "new claim", message))
        self.added.append((first.line, fields))

    def refuse(self, row: Row, column: str, message: str, hint: str | None) -> None:
        """Say that a cell cannot be carried."""
        cell = row.cells.get(column)
        line, at = (row.line, 1) if cell is None else (cell.line, cell.column)
        self.remarks.append(Remark(line, at, ImportOutcome.REFUSED, column, message, hint))

    def _find_change(self, rows: Sequence[Row], now: Row, name: str) -> str | None:
        """Return what a column of the claim says now in some row, or None where all say what they said."""
        said = {
            find_text(row, name): row
            for row in rows
            if name in row.cells and find_text(row, name) != find_text(now, name)
        }
        if len(said) > 1:
            texts = " and ".join(f"'{text}'" for text in said)
            self.refuse(
                next(iter(said.values())),
                name,
                f"rows of one claim say {texts}",
                "say it alike in all of them",
            )
            return None
        return next(iter(said), None)

    def _find_appearance_changes(self, rows: Sequence[Row], now: Row, held: Texts) -> Texts | None:
        changes = {name: self._find_change(rows, now, name) for name in OF_APPEARANCE}
        if all(each is None for each in changes.values()):
            return None
        assert isinstance(held, list), "appearances are a list"
        parts = [dict(each) for each in held if isinstance(each, dict)]
        for name, text in changes.items():
            if text is None:
                continue
            texts = split_cell(name, text)
            if len(texts) != len(parts):
                message = f"the cell has {len(texts)} texts for {len(parts)} appearances"
                self.refuse(
                    rows[0], name, message, "add or take away an appearance in the claim file"
                )
                return None
            before = split_cell(name, find_text(now, name))
            for part, each, old in zip(parts, texts, before, strict=True):
                if each != old:
                    part[OF_APPEARANCE[name]] = self._resolve(name, each)
        return list(parts)

    def _find_figure_changes(
        self, rows: Sequence[Row], now: Sequence[Row], held: Texts
    ) -> Texts | None:
        assert isinstance(held, list), "figures are a list"
        figures = [dict(each) for each in held if isinstance(each, dict)]
        known = {
            find_text(row, "figure"): at for at, row in enumerate(now) if find_text(row, "value")
        }
        is_changed = False
        seen: set[int] = set()
        for row in rows:
            at = known.get(find_text(row, "figure"))
            if at is None or at in seen:
                if not find_text(row, "value"):
                    continue
                if not find_text(row, "figure") and figures:
                    self.refuse(
                        row,
                        "figure",
                        "a further figure of a claim needs a name in this column",
                        None,
                    )
                    continue
                figures.append(self._build_figure(row))
                is_changed = True
                continue
            seen.add(at)
            for name in _OF_FIGURE:
                said = self._find_change([row], now[at], name)
                printed = find_text(now[at], name)
                if name == "value" and said and is_rewritten(said, printed):
                    message = f"'{said}' is how a spreadsheet writes '{printed}', which stays"
                    self._say_omitted(row.cells[name], name, message)
                elif said is not None:
                    is_changed = True
                    fill_field(figures[at], name, self._resolve(name, said))
        for at in sorted(set(known.values()) - seen):
            name = find_text(now[at], "figure") or find_text(now[at], "value")
            message = f"the figure '{name}' has no row here and stays as it is"
            self.remarks.append(
                Remark(rows[0].line, 1, ImportOutcome.NOT_CARRIED, "figure", message)
            )
        return list(figures) if is_changed else None

    def _say_omitted(self, cell: Cell, name: str, message: str) -> None:
        outcome = ImportOutcome.NOT_CARRIED
        self.remarks.append(Remark(cell.line, cell.column, outcome, name, message))

    def _build_figure(self, row: Row) -> dict[str, Texts]:
        figure: dict[str, Texts] = {}
        name = find_text(row, "figure")
        if name:
            figure["id"] = name
        for field in _OF_FIGURE:
            text = find_text(row, field)
            if text:
                fill_field(figure, field, self._resolve(field, text))
        remove_repeated(figure)
        return figure

    def _split_appearances(self, row: Row) -> list[Texts] | None:
        columns = {name: split_cell(name, find_text(row, name)) for name in OF_APPEARANCE}
        counts = {len(each) for each in columns.values() if each}
        if len(counts) > 1:
            self.refuse(row, "quotes", "sources, manners and quotes are not equally many", None)
            return None
        return [
            {
                field: self._resolve(name, columns[name][at])
                for name, field in OF_APPEARANCE.items()
                if columns[name]
            }
            for at in range(next(iter(counts), 0))
        ]

    def _report_computed(self, rows: Sequence[Row], now: Sequence[Row]) -> None:
        """Say of each changed cell that no field of a record stands behind it."""
        by_figure = {find_text(each, "figure"): each for each in now}
        for row in rows:
            base = by_figure.get(find_text(row, "figure"), now[0])
            for name, cell in row.cells.items():
                is_changed = name in base.cells and find_text(row, name) != find_text(base, name)
                if name not in _CARRIED and is_changed:
                    message = f"'{name}' is computed, or has to be changed in the claim file"
                    self._say_omitted(cell, name, message)

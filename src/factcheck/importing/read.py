"""Read a file from elsewhere: which form it has, what it claims, and what became of the rest of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.importing.claimreview import read_claim_reviews
from factcheck.importing.columns import read_columns
from factcheck.importing.decode import decode_file
from factcheck.importing.delimited import read_table
from factcheck.importing.json_tree import has_object_on_each_line
from factcheck.importing.objects import ROWS, read_lines, read_objects
from factcheck.importing.remarks import ImportingError, RefusedError, Remark
from factcheck.importing.rows import Habits, read_rows
from factcheck.importing.schema_org import is_page
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.importing.delimited import Row
    from factcheck.importing.found import FoundClaim


class FileForm(StrEnum):
    """What a file from elsewhere is; the value is what is typed."""

    CLAIMREVIEW = "claimreview"
    """Pages or JSON-LD with ClaimReview (schema.org)."""
    TABLE = "table"
    """CSV with any delimiter, a row a claim."""
    LINES = "lines"
    """JSON, an object a claim, on lines or in a list."""
    DATASETTE = "datasette"
    """What Datasette gives as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChoices:
    """What the user says of a file; None leaves it to the file.

    Attributes:
        form: what it is.
        columns: pairs `column=field`.
        habits: how it writes numbers and days.
        encoding: of its text.
        delimiter: between the cells of a table.
    """

    form: FileForm | None = None
    columns: tuple[str, ...] = ()
    habits: Habits = Habits()
    encoding: str | None = None
    delimiter: str | None = None


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table with the field that it is taken for, and its first values."""

    name: str
    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file from elsewhere as it was read.

    Attributes:
        form: what it is.
        encoding: of its text.
        delimiter: between its cells, in words; None where it is no table.
        columns: of a table or of objects.
        claims: what it claims.
        remarks: what became of the rest, in the order of the file.
    """

    form: FileForm
    encoding: str
    delimiter: str | None
    columns: tuple[TableColumn, ...]
    claims: tuple[FoundClaim, ...]
    remarks: tuple[Remark, ...]


_SHOWN_VALUES = 3


def read_foreign(
    raw: bytes, name: str, choices: ImportChoices, *, only_columns: bool = False
) -> FileRead:
    """Return what a file from elsewhere claims.

    Args:
        raw: its bytes.
        name: what messages call it.
        choices: what the user says of it.
        only_columns: whether its columns alone are wanted.

    Raises:
        ImportingError: nothing of it can be read as it is.
    """
    decoded = decode_file(raw, name, choices.encoding)
    text = decoded.text
    form = choices.form or find_form(text, name)
    encoding = (
        f"{decoded.encoding} with a byte order mark" if decoded.has_mark else decoded.encoding
    )
    if form is FileForm.CLAIMREVIEW:
        claims, remarks = read_claim_reviews(text)
        return FileRead(form, encoding, None, (), tuple(claims), _sort(remarks))
    delimiter = None
    if form is FileForm.TABLE:
        table = read_table(text, choices.delimiter)
        rows, said, names, delimiter = (
            list(table.rows),
            list(table.remarks),
            table.columns,
            table.delimiter,
        )
    else:
        rows, said = _read_objects(text, form)
        names = tuple(dict.fromkeys(column for row in rows for column in row.cells))
    if not rows and not only_columns:
        return FileRead(form, encoding, delimiter, (), (), _sort(said))
    fields = read_columns(choices.columns, names)
    columns = tuple(TableColumn(each, fields[each], _list_values(each, rows)) for each in names)
    if only_columns:
        return FileRead(form, encoding, delimiter, columns, (), _sort(said))
    found, more = read_rows(rows, fields, choices.habits)
    return FileRead(form, encoding, delimiter, columns, tuple(found), _sort([*said, *more]))


def find_form(text: str, name: str) -> FileForm:
    """Return what a text is, where that is certain.

    Args:
        text: the decoded file.
        name: of the file, whose end may say what it is.

    Raises:
        ImportingError: it could be several things, or none.
    """
    start = text.lstrip("\ufeff \t\r\n")
    if is_page(text):
        return FileForm.CLAIMREVIEW
    if start.startswith(("{", "[", "//", "/*")):
        if '"ClaimReview"' in text or '"claimReviewed"' in text:
            return FileForm.CLAIMREVIEW
        if has_object_on_each_line(text) or start.startswith("["):
            return FileForm.LINES
        return FileForm.DATASETTE if f'"{ROWS}"' in text else FileForm.LINES
    head = start.partition("\n")[0]
    if any(sign in head for sign in ",;\t|"):
        return FileForm.TABLE
    raise ImportingError(
        f"'{name}' is neither a page, nor JSON, nor a table with several columns",
        hint="say what it is with --as claimreview, table, lines or datasette",
    )


def _read_objects(text: str, form: FileForm) -> tuple[list[Row], list[Remark]]:
    if (
        form is FileForm.LINES
        and not text.lstrip("\ufeff \t\r\n").startswith("[")
        and has_object_on_each_line(text)
    ):
        return read_lines(text)
    try:
        return read_objects(text)
    except RefusedError as error:
        return [], [error.remark]


def _list_values(column: str, rows: list[Row]) -> tuple[str, ...]:
    texts = (row.cells[column].text for row in rows if column in row.cells)
    return tuple(dict.fromkeys(each for each in texts if each))[:_SHOWN_VALUES]


def _sort(remarks: list[Remark]) -> tuple[Remark, ...]:
    return tuple(sorted(remarks, key=lambda each: (each.line, each.column)))

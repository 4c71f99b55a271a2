"""Where a format of bytes goes: into a file, and beside a database what Datasette shows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.output import STANDARD_OUTPUT, is_replaced, say_note, write_file, write_result
from factcheck.errors import FactcheckError
from factcheck.formats.formats import EXPORT_FORMATS
from factcheck.formats.options import Options

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.queries.tables import Tables


class NoFileError(FactcheckError):
    """Bytes that are to be printed."""


def check_file(form: str, file: Path | None) -> None:
    """Raise where a format of bytes has no file, before anything is read.

    Raises:
        NoFileError: it is to be printed.
    """
    if EXPORT_FORMATS[form].is_binary and (file is None or file == STANDARD_OUTPUT):
        raise NoFileError(
            f"--format: {form} is no text to be printed", hint="name a file, -o ledger.db"
        )


def write_database(view: Tables, form: str, file: Path) -> None:
    """Write a database, and its metadata into a file of the same name that ends in `.metadata.json`.

    Raises:
        UnwritableFileError: a file cannot be written; what it held before is untouched.
    """
    from factcheck.formats.sqlite.metadata import write_metadata

    has_folder = is_replaced(file)
    write_file(EXPORT_FORMATS[form].write_bytes(view, Options()), file)
    if has_folder:  # which a pipe or a device has not
        metadata = file.with_name(f"{file.stem}.metadata.json")
        write_result(write_metadata(view, file.stem), metadata, is_table=False)
        say_note(f"what Datasette shows of it is in '{metadata}'")

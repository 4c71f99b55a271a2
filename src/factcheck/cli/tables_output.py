"""Where formats go that are no text to be printed: into a file, or several into a folder, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.cli.output import (
    STANDARD_OUTPUT,
    UnwritableFileError,
    is_replaced,
    say_note,
    write_file,
    write_result,
)
from factcheck.errors import FactcheckError
from factcheck.formats.formats import EXPORT_FORMATS
from factcheck.formats.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.queries.charted import ChartedFigures
    from factcheck.queries.tables import Tables

MARK: Final = ".factcheck-export"
"""The file that says that a folder is an export, and may be replaced by one."""
_NAMES: Final = {"sqlite": "ledger.db"}


class NoFileError(FactcheckError):
    """Bytes that are to be printed."""


class OccupiedExportFolderError(FactcheckError):
    """A folder that holds something else than an export."""


def check_file(form: str, file: Path | None) -> None:
    """Raise where a format that is no text has no file, before anything is read.

    Args:
        form: the name of a format.
        file: where it is written; None or `-` for standard output.

    Raises:
        NoFileError: it is to be printed.
        OccupiedExportFolderError: the folder for it holds something else.
    """
    chosen = EXPORT_FORMATS[form]
    if not chosen.is_binary and not chosen.is_folder:
        return
    if file is None or file == STANDARD_OUTPUT:
        if chosen.is_folder:
            raise NoFileError(
                f"--format: {form} is several files", hint=f"name a folder, -o ledger-{form}"
            )
        raise NoFileError(
            f"--format: {form} is no text to be printed",
            hint=f"name a file, -o {_NAMES.get(form, f'ledger.{form}')}",
        )
    if chosen.is_folder:
        _check_folder(file)


def write_files(view: Tables | ChartedFigures, form: str, output: Path) -> None:
    """Write what is no text to be printed as a format has it, and beside a database what Datasette shows of it.

    Args:
        view: the tables, or the figures of charts.
        form: the name of a format that is no text.
        output: a file, or a folder for a format of several files.

    Raises:
        UnwritableFileError: a file cannot be written; what it held before is untouched.
        OccupiedExportFolderError: the folder for it holds something else.
    """
    chosen = EXPORT_FORMATS[form]
    if chosen.is_folder:
        write_folder(chosen.write_files(view, Options()), form, output)
        return
    has_folder = is_replaced(output)
    write_file(chosen.write_bytes(view, Options()), output)
    if form == "sqlite" and has_folder:  # which a pipe or a device has not
        from factcheck.formats.sqlite.metadata import write_metadata
        from factcheck.queries.tables import Tables

        assert isinstance(view, Tables), "a database is written of tables"
        metadata = output.with_name(f"{output.stem}.metadata.json")
        write_result(write_metadata(view, output.stem), metadata, is_table=False)
        say_note(f"what Datasette shows of it is in '{metadata}'")


def write_folder(files: Iterable[tuple[str, Iterator[bytes]]], form: str, folder: Path) -> None:
    """Write files into a folder that is replaced whole or not at all.

    Args:
        files: each a name with what it holds, which is written before the next is asked for.
        form: the name of the format, which the mark of the folder says.
        folder: missing, empty, or an export of before.

    Raises:
        UnwritableFileError: it cannot be written; what it held before is untouched.
        OccupiedExportFolderError: it holds something else.
    """
    from factcheck.runtime.replace_folder import open_new_folder, replace_folder, undo_killed_run

    target = Path(os.path.abspath(folder))  # noqa: PTH100 - no link is followed
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        undo_killed_run(target)
        _check_folder(folder)
        with open_new_folder(target) as new:
            (new / MARK).write_text(f"{form}\n", encoding="utf-8")
            for name, pieces in files:
                with (new / name).open("xb") as stream:
                    stream.writelines(pieces)
            replace_folder(target, new)
    except OSError as error:
        raise UnwritableFileError(f"'{folder}' cannot be written: {error.strerror}") from None


def _check_folder(folder: Path) -> None:
    from factcheck.runtime.replace_folder import may_replace

    if folder.is_symlink():
        raise OccupiedExportFolderError(
            f"'{folder}' is a link", hint="name the folder that it leads to"
        )
    if folder.exists() and not folder.is_dir():
        raise OccupiedExportFolderError(
            f"'{folder}' is no folder", hint="several files are written: name a folder"
        )
    if not may_replace(folder, MARK):
        raise OccupiedExportFolderError(
            f"'{folder}' holds something else than an export, and is not replaced",
            hint="name a folder that is empty or not there",
        )

"""DuckDB, which alone writes and reads Parquet: opened so that it stays small and asks nobody."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.store.dataset.manifest import DataSetError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

    from duckdb import DuckDBPyConnection

ROWS_A_GROUP: Final = 20_480
"""Of a Parquet file: of fewer a reader holds less, of more it reads faster."""

MEMORY: Final = "120MB"
"""What DuckDB may hold while it writes; what does not fit lies in a folder meanwhile."""


class MissingEngineError(FactcheckError):
    """A library that only some installations have."""

    def __init__(self, who: str, extra: str) -> None:
        super().__init__(
            f"{who} the extra '{extra}'", hint=f"pip install 'factcheck-ledger[{extra}]'"
        )


def open_duckdb(scratch: Path, *, memory: str | None = None) -> DuckDBPyConnection:
    """Open a database in memory that loads no extension and asks no server.

    Args:
        scratch: a folder for what does not fit into memory.
        memory: how much it may hold, as DuckDB writes it; four fifths of the machine's if omitted.

    Raises:
        DataSetError: the name of the folder is not UTF-8.
        MissingEngineError: DuckDB is not installed.
    """
    duckdb = load_duckdb()
    _require_unicode(str(scratch))
    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "temp_directory": str(scratch),
    }
    if memory is not None:
        settings |= {"memory_limit": memory, "threads": 1}
    connection: DuckDBPyConnection = duckdb.connect(config=settings)
    return connection


@contextmanager
def wrap_errors(folder: Path) -> Iterator[None]:
    """Say in our words what DuckDB cannot do with a data set.

    Args:
        folder: of the data set.

    Raises:
        DataSetError: a file of it is no Parquet, or does not fit on the disk or into memory.
        MissingEngineError: DuckDB is not installed.
    """
    duckdb = load_duckdb()
    try:
        yield
    except duckdb.OutOfMemoryException:
        raise DataSetError(
            f"'{folder}' needs more room than there is, in memory or in the temporary folder"
        ) from None
    except duckdb.Error:
        raise DataSetError(
            f"'{folder}' cannot be read: one of its files is damaged",
            hint=f"factcheck dataset check {folder}",
        ) from None


def load_duckdb(who: str = "data sets need", extra: str = "dataset") -> ModuleType:
    """Import DuckDB.

    Args:
        who: needs it, in words that the name of the extra follows.
        extra: the one that brings it.

    Raises:
        MissingEngineError: it is not installed.
    """
    try:
        import duckdb
    except ImportError:
        raise MissingEngineError(who, extra) from None
    return duckdb


def write_literal(text: str) -> str:
    """Write a text as SQL has it between quotation marks.

    Raises:
        DataSetError: it is a name of a file that is not UTF-8.
    """
    _require_unicode(text)
    return "'" + text.replace("'", "''") + "'"


def _require_unicode(name: str) -> None:
    try:
        name.encode()
    except UnicodeEncodeError:
        raise DataSetError(
            f"'{name}' is a name that DuckDB cannot read, expected UTF-8",
            hint="give the data set a folder of another name",
        ) from None

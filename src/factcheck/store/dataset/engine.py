"""DuckDB, which alone writes and reads the files of a data set: opened so that it stays small and asks nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

MEMORY: Final = "120MB"
"""What DuckDB may hold while it writes; what does not fit lies in a folder meanwhile."""


class MissingEngineError(FactcheckError):
    """A library that only some installations have."""

    def __init__(self, extra: str, what: str) -> None:
        super().__init__(
            f"{what} need the extra '{extra}'", hint=f"pip install 'factcheck-ledger[{extra}]'"
        )


def open_duckdb(scratch: Path, *, memory: str | None = None) -> DuckDBPyConnection:
    """Open a database in memory that loads no extension and asks no server.

    Args:
        scratch: a folder for what does not fit into memory.
        memory: how much it may hold, as DuckDB writes it; four fifths of the machine's if omitted.

    Raises:
        MissingEngineError: DuckDB is not installed.
    """
    try:
        import duckdb
    except ImportError:
        raise MissingEngineError("dataset", "data sets") from None
    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "temp_directory": str(scratch),
    }
    if memory is not None:
        settings |= {"memory_limit": memory, "threads": 1}
    return duckdb.connect(config=settings)


def write_literal(text: str) -> str:
    """Write a text as SQL has it between quotation marks."""
    return "'" + text.replace("'", "''") + "'"

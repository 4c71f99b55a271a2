"""What the user's failures look like on standard error, and which exit code each has."""

from __future__ import annotations

import re
from contextlib import suppress
from shlex import quote
from typing import TYPE_CHECKING, Final

from factcheck.cli.exits import Exit
from factcheck.cli.ledger import CutOffError
from factcheck.corpus.find import NoCorpusError
from factcheck.corpus.read_file import UnreadableCorpusError
from factcheck.corpus.settings import ConfigurationError
from factcheck.editing.fmt.proofs import UnkeptError
from factcheck.errors import FactcheckError
from factcheck.evidence.archive.folder import ArchiveError
from factcheck.evidence.archive.unfinished import UnfinishedError
from factcheck.evidence.archive.warc import ContainerError
from factcheck.evidence.lock_row import LockError
from factcheck.findings.shorten import shorten
from factcheck.formats.report.text import write_lines
from factcheck.ledger.open import CorpusWithErrorsError
from factcheck.store.dataset.manifest import DataSetError
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SHOWN_DIAGNOSTICS = 10

_UNKNOWN_NAME: Final = re.compile(r"(?:: no \w+|has the id) '(.+)'$")
"""How a message ends that refuses a name which no record has."""

_EXITS: dict[type[FactcheckError], Exit] = {
    CorpusWithErrorsError: Exit.UNREADABLE,
    UnreadableCorpusError: Exit.UNREADABLE,
    NoCorpusError: Exit.UNREADABLE,
    ConfigurationError: Exit.UNREADABLE,
    LockError: Exit.UNREADABLE,
    ArchiveError: Exit.UNREADABLE,
    ContainerError: Exit.UNREADABLE,
    UnfinishedError: Exit.UNREADABLE,
    UnkeptError: Exit.UNREADABLE,
    CutOffError: Exit.UNREADABLE,
    DataSetError: Exit.UNREADABLE,
}


def find_exit(error: FactcheckError) -> Exit:
    """Find the exit code of a failure; what is not in the table is wrong use.

    Args:
        error: what ended the command.
    """
    return _EXITS.get(type(error), Exit.WRONG_USE)


def format_failure(error: FactcheckError, arguments: Sequence[str] = ()) -> str:
    """Format a failure: what could not be read, the message, the hints.

    Args:
        error: what failed.
        arguments: the command line, in which a figure may stand where a name is expected.
    """
    pieces: list[str] = []
    if isinstance(error, CorpusWithErrorsError):
        for diagnostic in error.diagnostics[:_SHOWN_DIAGNOSTICS]:
            pieces.extend(write_lines(diagnostic, colour=False))
        more = len(error.diagnostics) - _SHOWN_DIAGNOSTICS
        if more > 0:
            pieces.append(f"and {more:,} more\n")
    message = escape_unsafe(shorten(error.message))
    pieces.append(message + "\n" if ": error" in message else f"error: {message}\n")
    if error.hint is not None:
        pieces.append(f"  hint: {escape_unsafe(shorten(error.hint))}\n")
    pieces.extend(_suggest_figures(error.message, arguments))
    return "".join(pieces)


def _suggest_figures(message: str, arguments: Sequence[str]) -> Iterator[str]:
    """Suggest how to find a figure, where one was given for the name of a record."""
    named = _UNKNOWN_NAME.search(message)
    if named is None or named[1] not in arguments:
        return
    from factcheck.queries.sizes import BadSizeError, read_size

    with suppress(BadSizeError):
        quantity = read_size(named[1]).quantity
        if quantity is None or quantity.readings:
            return  # such as 2022, which is a year as well
        yield f"  hint: factcheck list --near {quote(named[1])} finds figures of that size\n"

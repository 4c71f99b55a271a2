"""Who replaces the archived files of a source: one run at a time, named in a file beside them.

What a killed run has left of it is taken over; a run that goes on is left alone.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.runtime.atomic_write import has_ended, name_this_run, write_new_file
from factcheck.runtime.regular_file import read_regular

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ATTEMPTS: Final = 5
"""How often a file is tried that is gone as soon as it is looked at."""
_MOST: Final = 100
"""Bytes of the file, which holds one short word."""


class OwnedError(FactcheckError):
    """A source whose files another run is about to replace."""


@contextmanager
def lock_source(folder: Path, source_id: str) -> Iterator[None]:
    """Keep other runs from a source's files while the block lasts.

    Args:
        folder: the archive.
        source_id: whose files they are.

    Raises:
        OwnedError: another run does so.
        OSError: the file that says so cannot be written.
    """
    file = place_owner_file(folder, source_id)
    _write_owner(file, source_id)
    try:
        yield
    finally:
        with suppress(OSError):  # the next run finds that this one has ended
            file.unlink()


def place_owner_file(folder: Path, source_id: str) -> Path:
    """Return where it is written who replaces the files of a source.

    Args:
        folder: the archive.
        source_id: by which its files are named.
    """
    return folder / f".{source_id}.owner"


def _write_owner(file: Path, source_id: str) -> None:
    for _ in range(_ATTEMPTS):
        try:
            write_new_file(file, (name_this_run().encode(),))
        except FileExistsError:
            _take_over(file, source_id)
        else:
            return
    raise FileExistsError(errno.EEXIST, f"'{file.name}' cannot be replaced", str(file))


def _take_over(file: Path, source_id: str) -> None:
    """Remove what a run has left that has ended."""
    try:
        owner = read_regular(file, limit=_MOST, within=file.parent)
    except FileNotFoundError:
        return
    named = owner.decode(errors="replace")
    if named != name_this_run() and not has_ended(named, file):
        raise OwnedError(
            f"another run is about to replace the files of '{source_id}' in '{file.parent}'",
            hint="wait until it ends, then run the command again",
        )
    taken = file.with_name(f".factcheck-{name_this_run()}-owner.tmp")
    with suppress(FileNotFoundError):  # somebody else has taken it
        file.rename(taken)
        if taken.read_bytes() != owner:  # and has put its own in its place
            with suppress(FileExistsError):
                write_new_file(file, (taken.read_bytes(),))
        taken.unlink()

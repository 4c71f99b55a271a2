"""Replace a file of a corpus: whole or not at all, with the rights that it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime import atomic_write

if TYPE_CHECKING:
    from pathlib import Path


def replace_file(path: Path, before: bytes, after: bytes) -> None:
    """Write a file beside its place and put it there; a link stays and what it leads to changes.

    Args:
        path: the file.
        before: what it held when it was read.
        after: what it is to hold.

    Raises:
        ChangedFileError: it holds something else by now.
        UnwritableCorpusError: the file or its folder cannot be written.
    """
    try:
        target = path.resolve()
        if target.read_bytes() != before:
            from factcheck.editing.add_source import ChangedFileError

            raise ChangedFileError(f"'{path}' was changed meanwhile", hint="run the command again")
        atomic_write.replace_file(target, (after,))
    except OSError as error:
        from factcheck.editing.add_source import UnwritableCorpusError

        raise UnwritableCorpusError(f"'{path}' cannot be written: {error.strerror}") from None

"""Replace files of a corpus: each whole or not at all, with the rights that it has; of several all or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.runtime import atomic_write
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class ChangedFileError(FactcheckError):
    """A file that was changed by somebody else meanwhile."""


class UnwritableCorpusError(FactcheckError):
    """A file of a corpus that cannot be written; what it held is untouched."""


@dataclass(frozen=True, slots=True)
class FileChange:
    """What becomes of one file.

    Attributes:
        path: where it lies.
        before: what it held when it was read, or None where it was not there.
        after: what it is to hold, or None where it is to be gone.
    """

    path: Path
    before: bytes | None
    after: bytes | None


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
    _replace((FileChange(path, before, after),))


def replace_files(changes: Sequence[FileChange]) -> None:
    """Write files beside their places, put all of them there once all are written, and then remove those that go.

    Where one cannot be put there, those before it are put back. What killed runs have left in their folders goes first.

    Args:
        changes: the files, in the order in which they are put there.

    Raises:
        ChangedFileError: one holds something else by now.
        UnwritableCorpusError: a file or its folder cannot be written; all are as they were.
    """
    for folder in {each.path.resolve().parent for each in changes}:
        atomic_write.remove_leftovers(folder)
    _replace(changes)


def _replace(changes: Sequence[FileChange]) -> None:
    written: list[tuple[Path, FileChange]] = []
    done: list[FileChange] = []
    path = None
    try:
        for change in changes:
            path = change.path
            _refuse_change(change)
            if change.after is None:
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            written.append((atomic_write.write_beside(path.resolve(), (change.after,)), change))
        for temporary, change in written:
            path = change.path
            temporary.replace(path.resolve())
            done.append(change)
        for change in changes:
            if change.after is None:
                path = change.path
                path.unlink()
                done.append(change)
    except OSError as error:
        _undo(done)
        raise UnwritableCorpusError(f"'{path}' cannot be written: {error.strerror}") from None
    except BaseException:
        _undo(done)
        raise
    finally:
        for temporary, _ in written:
            temporary.unlink(missing_ok=True)


def _refuse_change(change: FileChange) -> None:
    target = change.path.resolve()
    now = target.read_bytes() if change.before is not None or target.exists() else None
    if now != change.before:
        raise ChangedFileError(
            f"'{change.path}' was changed meanwhile", hint="run the command again"
        )


def _undo(done: Sequence[FileChange]) -> None:
    for change in reversed(done):
        if change.before is None:
            change.path.unlink(missing_ok=True)
        else:
            atomic_write.replace_file(change.path.resolve(), (change.before,))

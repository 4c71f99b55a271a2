"""The file of a corpus that new records are written into: one that stands, or one that an include would take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.corpus.find import find_working_folder
from factcheck.corpus.folders import name_file
from factcheck.corpus.includes import is_included
from factcheck.corpus.read_file import build_file, list_patterns
from factcheck.editing.insert import add_records
from factcheck.editing.write_file import FileChange, replace_files
from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.corpus.load import Loaded
    from factcheck.corpus.read_file import SourceFile


class NoSuchFileError(FactcheckError):
    """A file that is not of the corpus, and that the corpus would not include."""


@dataclass(frozen=True, slots=True)
class TargetFile:
    """A file that records are written into.

    Attributes:
        path: where it lies, links followed.
        name: what messages call it.
        before: what it holds; None where it is not there yet.
    """

    path: Path
    name: str
    before: bytes | None

    def add(self, sections: Mapping[str, Mapping[str, Mapping[str, object]]]) -> bytes:
        """Return what it would hold with records of several kinds; an empty kind is passed over.

        Raises:
            InsertionError: there is no safe place for them.
        """
        after = self.before or b""
        for section, records in sections.items():
            if records:
                after = add_records(after, self.name, section, records)
        return after

    def write(self, after: bytes) -> None:
        """Write the file, whole or not at all.

        Raises:
            ChangedFileError: it was changed, or made, since it was looked at.
            UnwritableCorpusError: it cannot be written.
        """
        replace_files((FileChange(self.path, self.before, after),))


def find_target(loaded: Loaded, root: Path, into: Path) -> TargetFile:
    """Return the file of a corpus that a path names, to be written into.

    Args:
        loaded: the corpus.
        root: the folder that its files must stay inside.
        into: the path, of a file that need not be there yet.

    Raises:
        NoSuchFileError: it is no file of the corpus, and no include would take it.
    """
    file = find_file({each.path: each for each in loaded.files}, root, into)
    return TargetFile(file.path, file.name, file.path.read_bytes() if file.path.exists() else None)


def find_file(files: Mapping[Path, SourceFile], root: Path, into: Path) -> SourceFile:
    """Return the file of a corpus that a path names, or an empty one that the corpus would include there.

    Args:
        files: those of the corpus by their paths, the corpus file first.
        root: the folder that they must stay inside.
        into: the path, of a file that need not be there yet.

    Raises:
        NoSuchFileError: it is no file of the corpus, and no include would take it.
    """
    path = into.resolve()
    if path in files:
        return files[path]
    main = next(iter(files.values()))
    patterns = (each.text for each in list_patterns(main.document))
    if path.exists() or not is_included(path, main.path, patterns, root.resolve()):
        raise NoSuchFileError(
            f"'{into}' is no file of the corpus", hint="include it in the corpus file first"
        )
    return build_file(path, name_file(path, find_working_folder()), b"")

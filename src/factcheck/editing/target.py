"""The file of a corpus that new records are written into: one that stands, or one that an include would take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.corpus.find import find_working_folder
from factcheck.corpus.folders import name_file
from factcheck.corpus.includes import resolve_pattern
from factcheck.corpus.read_file import list_patterns
from factcheck.editing.add_source import NoSuchFileError
from factcheck.editing.insert import add_records
from factcheck.editing.write_file import FileChange, replace_files
from factcheck.runtime.atomic_write import remove_leftovers
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.corpus.load import Loaded


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
        remove_leftovers(self.path.parent)
        replace_files((FileChange(self.path, self.before, after),))


def find_target(loaded: Loaded, root: Path, into: Path) -> TargetFile:
    """Return the file of a corpus that a path names.

    Args:
        loaded: the corpus.
        root: the folder that its files must stay inside.
        into: the path, of a file that need not be there yet.

    Raises:
        NoSuchFileError: it is no file of the corpus, and no include would take it.
    """
    path = into.resolve()
    name = name_file(path, find_working_folder())
    for file in loaded.files:
        if file.path == path:
            return TargetFile(path, name, path.read_bytes())
    main = loaded.files[0]
    patterns = (resolve_pattern(main.path, each.text) for each in list_patterns(main.document))
    is_included = any(path.match(str(each)) for each in patterns)
    if (
        not is_included
        or not path.is_relative_to(root.resolve())
        or path.exists()
        or path.name.startswith(".")
    ):
        raise NoSuchFileError(
            f"'{into}' is no file of the corpus", hint="include it in the corpus file first"
        )
    return TargetFile(path, name, None)

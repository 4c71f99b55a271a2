"""The note of a source whose archived files change place: written first, removed last.

A run that is killed in between leaves it. Until somebody archives the source again, its files are
read from where they lay before; archiving it again puts them back first.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from factcheck.errors import FactcheckError
from factcheck.runtime.atomic_write import write_beside
from factcheck.runtime.records import dataclass
from factcheck.runtime.regular_file import read_regular
from factcheck.text.json_text import write_json_row

EARLIER: Final = "earlier"
"""The folder, inside the archive, of what was archived before."""

_ENDING: Final = re.compile(r"\.[^/\\\0]+")
_STAMP: Final = re.compile(r"[0-9TZ-]+")


class UnfinishedError(FactcheckError):
    """A note that cannot be read."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Which files of a source change place.

    Attributes:
        folder: the archive.
        source: the id of the source, with which all names begin.
        stamp: what marks the files that are kept.
        before: the endings of the files that lay there before.
        after: those of the files that take their place.
    """

    folder: Path
    source: str
    stamp: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def is_kept_inside(self) -> bool:
        """Whether no link leads what is kept out of the archive."""
        kept = os.path.realpath(self.folder / EARLIER)
        return Path(kept).is_relative_to(os.path.realpath(self.folder))

    @property
    def note(self) -> Path:
        """Where this is written down."""
        return _place_note(self.folder, self.source)

    def place(self, ending: str) -> Path:
        """Return where a file belongs.

        Args:
            ending: what stands behind the id of the source in a file's name, such as
                `.txt`.
        """
        return self.folder / f"{self.source}{ending}"

    def place_kept(self, ending: str) -> Path:
        """Return where a file is kept that lay there before.

        Args:
            ending: what stands behind the id of the source in a file's name, such as
                `.txt`.
        """
        return self.folder / EARLIER / f"{self.source}.until-{self.stamp}{ending}"

    def find_file(self, ending: str) -> Path:
        """Return where a file lies that lay there before, or would lie if there was none.

        Args:
            ending: what stands behind the id of the source in a file's name, such as
                `.txt`.
        """
        is_moved = self.place_kept(ending).exists() or ending not in self.before
        return self.place_kept(ending) if is_moved else self.place(ending)

    @property
    def is_done(self) -> bool:
        """Whether all files have changed place, and only the note is left."""
        return all(self.place_kept(ending).exists() for ending in self.before) and all(
            self.place(ending).exists() for ending in self.after
        )

    def write(self) -> None:
        """Write the note.

        Raises:
            OSError: it cannot be written.
        """
        said = {"after": self.after, "before": self.before, "stamp": self.stamp}
        temporary = write_beside(self.note, (write_json_row(said).encode() + b"\n",))
        temporary.replace(self.note)  # not what a link in its place leads to

    def undo(self) -> None:
        """Put every file back where it lay before; killed half-way, it can be done again.

        Raises:
            OSError: a file cannot be moved or removed.
        """
        for ending in self.before:
            if self.place_kept(ending).exists():
                self.place_kept(ending).replace(self.place(ending))
        for ending in self.after:
            if ending not in self.before:
                self.place(ending).unlink(missing_ok=True)
        with suppress(OSError):  # it holds what other sources had
            (self.folder / EARLIER).rmdir()
        self.remove_note()

    def remove_note(self) -> None:
        """Remove the note: the files are where they belong.

        Raises:
            OSError: it cannot be removed.
        """
        self.note.unlink(missing_ok=True)


def read_unfinished(folder: Path, source_id: str) -> Unfinished | None:
    """Read the note of a source, or return None where nothing is unfinished.

    Args:
        folder: the archive.
        source_id: by which its files are named.

    Raises:
        UnfinishedError: it cannot be read, or is not what the program writes.
    """
    note = _place_note(folder, source_id)
    said: object = None
    try:
        if not note.is_file():
            return None
        said = json.loads(read_regular(note, within=folder))
    except OSError as error:
        raise UnfinishedError(f"{note}: cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        pass
    match said:
        case {"stamp": str(stamp), "before": list(before), "after": list(after)}:
            endings = (*before, *after)
            are_endings = all(isinstance(each, str) and _ENDING.fullmatch(each) for each in endings)
            if _STAMP.fullmatch(stamp) and are_endings:
                return Unfinished(folder, source_id, stamp, tuple(before), tuple(after))
    raise UnfinishedError(
        f"{note}: this is no note of an unfinished replacement",
        hint=f"look at the files of '{source_id}' beside it, then remove it",
    )


def _place_note(folder: Path, source_id: str) -> Path:
    return folder / f".{source_id}.unfinished"

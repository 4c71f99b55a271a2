"""Replace a folder of pages whole or not at all; what has not changed stays as it is.

Unchanged files of the new folder are hard links to the old ones.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass
from factcheck.runtime.replace_folder import (
    may_replace,
    open_new_folder,
    replace_folder,
    undo_killed_run,
)
from factcheck.site.folder import NewFolder, build_error
from factcheck.site.state import MARK, write_state
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.site.files import SiteState

MANIFEST: Final = "manifest.json"


class OccupiedFolderError(FactcheckError):
    """A folder that holds something else than a site."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        files: how many files the site has.
        changed: how many of them are new or different.
    """

    files: int
    changed: int


def replace_site(
    folder: Path,
    fill: Callable[[NewFolder], SiteState],
    revision: str,
    *,
    is_forced: bool = False,
) -> Written:
    """Replace a site.

    Args:
        folder: where it stands; made where it is missing.
        fill: puts all files into a new folder.
        revision: of the corpus from which they are made.
        is_forced: whether whatever the folder holds may go.

    Raises:
        OccupiedFolderError: the folder holds something else.
        UnwritableSiteError: it cannot be written; what stood there is untouched.
    """
    target = Path(os.path.abspath(folder))  # noqa: PTH100 - no link is followed
    if target.is_symlink():
        raise OccupiedFolderError(f"'{folder}' is a link", hint="name the folder that it leads to")
    with _say_unwritable(folder):
        target.parent.mkdir(parents=True, exist_ok=True)
        undo_killed_run(target)
        if target.exists() and not target.is_dir():
            raise OccupiedFolderError(f"'{folder}' is no folder", hint="name a folder")
        if not is_forced and not may_replace(target, MARK):
            raise OccupiedFolderError(
                f"'{folder}' holds something else than a site, and is not replaced",
                hint="name a folder that is empty or not there, or let all of it go with --force",
            )
    return _replace(folder, target, fill, revision)


def _replace(
    folder: Path, target: Path, fill: Callable[[NewFolder], SiteState], revision: str
) -> Written:
    with ExitStack() as opened:
        with _say_unwritable(folder):
            new = opened.enter_context(open_new_folder(target))
            filled = NewFolder(folder, new, target)
        state = fill(filled)
        filled.add(MANIFEST, _write_manifest(filled.digests, revision))
        filled.add(MARK, write_state(state))
        written = Written(len(filled.digests), filled.changed)
        with _say_unwritable(folder):
            if written.changed or _count(target) != written.files:
                replace_folder(target, new)
        return written


@contextmanager
def _say_unwritable(folder: Path) -> Iterator[None]:
    """Say of what fails here that the folder cannot be written."""
    try:
        yield
    except OSError as error:
        raise build_error(folder, error) from None


def _write_manifest(digests: Mapping[str, str], revision: str) -> bytes:
    ordered = {name: digests[name] for name in sorted(digests)}
    return f"{write_json({'revision': revision, 'files': ordered}, indent=2)}\n".encode()


def _count(target: Path) -> int:
    return sum(len(files) for _, _, files in os.walk(target)) if target.exists() else -1

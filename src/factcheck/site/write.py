"""Replace a folder of pages whole or not at all; what has not changed stays as it is.

The new folder is built beside the old one, in which unchanged files are hard links to the old ones, and
the two are exchanged in one step where the system can do that, else by two renames, which the next
run completes if this one is killed between them.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.runtime.atomic_write import has_ended, name_this_run
from factcheck.runtime.records import dataclass
from factcheck.site.folder import NewFolder, build_error
from factcheck.site.state import MARK, write_state
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.site.files import SiteState

MANIFEST: Final = "manifest.json"
_EXCHANGE: Final = 2
"""RENAME_EXCHANGE of renameat2(2)."""
_HERE: Final = -100
"""AT_FDCWD of openat(2)."""


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
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        undo_killed_run(target)
        if target.exists() and not target.is_dir():
            raise OccupiedFolderError(f"'{folder}' is no folder", hint="name a folder")
        if not is_forced and not _is_site_or_empty(target):
            raise OccupiedFolderError(
                f"'{folder}' holds something else than a site, and is not replaced",
                hint="name a folder that is empty or not there, or let all of it go with --force",
            )
    except OSError as error:
        raise build_error(folder, error) from None
    return _replace(folder, target, fill, revision)


def undo_killed_run(target: Path) -> None:
    """Undo what a killed run has begun: put the old folder back where none stands, and clear the rest."""
    olds = _list_beside(target, "old")
    if not target.exists() and olds:
        olds[0].rename(target)
    for each in (*olds, *_list_beside(target, "new")):
        run = each.name.split(".")[-2]
        if each.exists() and has_ended(run, each):
            shutil.rmtree(each, ignore_errors=True)


def _list_beside(target: Path, what: str) -> list[Path]:
    return sorted(target.parent.glob(f".{target.name}.*.{what}"))


def _is_site_or_empty(target: Path) -> bool:
    if not target.exists():
        return True
    return target.is_dir() and ((target / MARK).is_file() or not any(target.iterdir()))


def _replace(
    folder: Path, target: Path, fill: Callable[[NewFolder], SiteState], revision: str
) -> Written:
    new = target.parent / f".{target.name}.{name_this_run()}.new"
    old = target.parent / f".{target.name}.{name_this_run()}.old"
    try:
        try:
            shutil.rmtree(new, ignore_errors=True)
            new.mkdir()
            filled = NewFolder(folder, new, target)
        except OSError as error:
            raise build_error(folder, error) from None
        state = fill(filled)
        filled.add(MANIFEST, _write_manifest(filled.digests, revision))
        filled.add(MARK, write_state(state))
        written = Written(len(filled.digests), filled.changed)
        try:
            if written.changed == 0 and _count(target) == written.files:
                return written
            if not target.exists():
                new.rename(target)
            elif not _replace_in_one_step(new, target):
                target.rename(old)
                new.rename(target)
        except OSError as error:
            raise build_error(folder, error) from None
        return written
    finally:
        shutil.rmtree(new, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def _write_manifest(digests: Mapping[str, str], revision: str) -> bytes:
    ordered = {name: digests[name] for name in sorted(digests)}
    return f"{write_json({'revision': revision, 'files': ordered}, indent=2)}\n".encode()


def _count(target: Path) -> int:
    return sum(1 for each in target.rglob("*") if not each.is_dir()) if target.exists() else -1


def _replace_in_one_step(first: Path, second: Path) -> bool:
    """Replace two folders by each other in one step; return whether the system could."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return bool(call(_HERE, os.fsencode(first), _HERE, os.fsencode(second), _EXCHANGE) == 0)

"""Which folders are taken for a git repository, decided before git looks.

git takes any folder that holds `HEAD`, `objects` and `refs` for a repository without a working tree,
and a clone can hold such a folder among its files, with the settings of whoever put it there.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from factcheck.git.program import RepositoryError

if TYPE_CHECKING:
    from pathlib import Path

_CORPUS_ENDS: Final = (".yaml", ".yml", ".toml")
_CORPUS_FOLDER: Final = "data"


def find_bare(start: Path) -> Path | None:
    """Return the repository without a working tree that a folder is.

    Args:
        start: the folder in which git will be asked.

    Returns:
        It, or None where the first repository upward has a folder or file `.git`, or there is none.

    Raises:
        RepositoryError: a folder here or above looks like such a repository and is not one that
            somebody asks about: it lies among the files of another, the folder lies inside of it, or
            it holds files of a corpus itself.
    """
    folder = start.resolve()
    for above in (folder, *folder.parents):
        if os.path.lexists(above / ".git"):
            return None
        if _is_like_bare(above):
            break
    else:
        return None
    for outer in above.parents:
        if os.path.lexists(outer / ".git"):
            raise RepositoryError(
                f"'{above}' holds HEAD, objects and refs, so git takes it for a repository of its own, "
                f"and it lies among the files of '{outer}'",
                hint="take them out of it; what its settings name could be run",
            )
    if above != folder:
        raise RepositoryError(
            f"'{folder}' lies inside of the repository '{above}'", hint=f"run it in '{above}'"
        )
    _refuse_corpus(above)
    return above


def refuse_overlap(folder: Path, *git_folders: Path) -> None:
    """Refuse a repository that keeps its own files where the corpus lies.

    Args:
        folder: the working tree, or the folder in which git is asked.
        git_folders: where git keeps its files.

    Raises:
        RepositoryError: the folder is one of them, or lies in the first.
    """
    if folder in git_folders or folder.is_relative_to(git_folders[0]):
        raise _refuse_shared_folder(folder)


def _refuse_corpus(bare: Path) -> None:
    """Refuse a repository without a working tree that holds files of a corpus.

    Raises:
        RepositoryError: it does.
    """
    with os.scandir(bare) as entries:
        for entry in entries:
            if entry.name.endswith(_CORPUS_ENDS) or entry.name == _CORPUS_FOLDER:
                raise _refuse_shared_folder(bare)


def _refuse_shared_folder(folder: Path) -> RepositoryError:
    return RepositoryError(
        f"the corpus and git's own files lie in one folder, '{folder}'",
        hint="git keeps its files in a folder .git; what settings among a corpus name could be run",
    )


def _is_like_bare(folder: Path) -> bool:
    """Return whether git could take a folder for a repository (setup.c, is_git_directory)."""
    if not os.path.lexists(folder / "HEAD"):
        return False
    return os.path.lexists(folder / "commondir") or (
        os.path.lexists(folder / "objects") and os.path.lexists(folder / "refs")
    )

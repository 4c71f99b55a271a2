"""Which repository a file lies in, found without git: its root has a folder or file `.git`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WORKSPACE: Final = "GITHUB_WORKSPACE"
"""The folder of the checkout on a runner of GitHub (docs.github.com, "Variables reference")."""


def name_from_roots(
    files: Iterable[str], here: Path, environment: Mapping[str, str]
) -> dict[str, str]:
    """Return the names of files from the roots of their repositories.

    Args:
        files: their names in messages, from the folder in which the program runs or whole.
        here: that folder, resolved.
        environment: the process's variables; the checkout of a runner comes before any repository.

    Returns:
        By the name in messages; a file that lies in no repository is not there.
    """
    given = environment.get(WORKSPACE)
    workspace = Path(given).resolve() if given else None
    roots: dict[Path, Path | None] = {}
    names: dict[str, str] = {}
    for file in files:
        path = here / file
        if workspace is not None and path.is_relative_to(workspace):
            root: Path | None = workspace
        else:
            if path.parent not in roots:
                roots[path.parent] = _find_root(path.parent)
            root = roots[path.parent]
        if root is not None:
            names[file] = path.relative_to(root).as_posix()
    return names


def _find_root(folder: Path) -> Path | None:
    return next(
        (above for above in (folder, *folder.parents) if os.path.lexists(above / ".git")), None
    )

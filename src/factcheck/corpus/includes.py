"""Which files a corpus file includes: patterns to paths, or to what is wrong with them.

Nothing is read, so that a compiled corpus can ask for the same files at no cost.
"""

from __future__ import annotations

import os
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.corpus.folders import is_file, skip_folders

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_LONGEST_NAME: Final = 255
"""Bytes that a file's name has at most on every common system."""


class Misplaced(NamedTuple):
    """Why a pattern, or a file that it matches, is not included."""

    message: str
    hint: str | None = None


def match_pattern(main: Path, pattern: str, root: Path) -> Iterator[Path | Misplaced]:
    """Yield the files that a pattern includes, resolved and in order, with what is wrong.

    Args:
        main: the corpus file, resolved.
        pattern: a path relative to it, `*` for any name.
        root: the folder that every file must stay inside, resolved.
    """
    if Path(pattern).is_absolute():
        yield Misplaced(f"include '{pattern}' is an absolute path", "write it relative")
        return
    joined = resolve_pattern(main, pattern)
    if not joined.is_relative_to(root):
        yield Misplaced(f"include '{pattern}' lies outside the corpus's root '{root}'")
        return
    if "*" not in pattern:
        if not _is_file(joined):
            yield Misplaced(f"included file '{pattern}' does not exist")
            return
        found = [joined]
    else:
        below = str(joined.relative_to(root))
        try:
            found = sorted(root.glob(below))
            found = [each for each in found if not _is_hidden(each.relative_to(root), below)]
        except (OSError, ValueError, RecursionError):
            yield Misplaced(f"include '{pattern}' cannot be looked for", "name fewer folders")
            return
    files = tuple(skip_folders(found))
    if not files and (hint := _explain_folder(joined)) is not None:
        yield Misplaced(f"include '{pattern}' matches no file", hint)
    for each, resolved in files:
        if not resolved.is_relative_to(root):
            yield Misplaced(f"'{each.name}' leads outside the corpus's root '{root}'")
        elif resolved == main:
            yield Misplaced(f"'{pattern}' includes the corpus file itself")
        else:
            yield resolved


def _explain_folder(pattern: Path) -> str | None:
    """Return what is wrong with the folder of a pattern that matches nothing, or None.

    A pattern that matches nothing yet is fine; one that a letter keeps from its folder or from the
    files in it, or whose folder is a link to nowhere, would lose every claim without a word.
    """
    if any("\0" in part or len(os.fsencode(part)) > _LONGEST_NAME for part in pattern.parts):
        return "no system has a file of such a name"
    wanted = next(each.parent for each in (pattern, *pattern.parents) if "*" in each.name)
    try:
        while not wanted.parent.is_dir():
            wanted = wanted.parent
        if wanted.is_dir():
            return _name_passed_over(wanted)
        if os.path.lexists(wanted):
            return f"'{wanted.name}' is no folder"
        names = [each.name for each in wanted.parent.iterdir() if each.is_dir()]
    except (OSError, ValueError):
        return "its folder cannot be looked into"
    from factcheck.text.suggest import suggest

    return suggest(wanted.name, names)


def _name_passed_over(folder: Path) -> str | None:
    """Return a sentence with a YAML file of a folder, all of which a pattern passes over, or None."""
    names = (each.name for each in folder.iterdir() if not each.name.startswith("."))
    found = sorted(name for name in names if name.endswith((".yaml", ".yml")))
    return f"'{folder.name}' holds '{found[0]}'" if found else None


def is_included(path: Path, main: Path, patterns: Iterable[str], root: Path) -> bool:
    """Return whether a corpus file would include a file, were it there.

    Args:
        path: where it would lie, resolved.
        main: the corpus file, resolved.
        patterns: those of the files that it includes.
        root: the folder that every file must stay inside, resolved.
    """
    joined = (resolve_pattern(main, each) for each in patterns)
    return path.is_relative_to(root) and any(
        each.is_relative_to(root)
        and path.match(str(each))
        and not _is_hidden(path.relative_to(root), str(each.relative_to(root)))
        for each in joined
    )


def resolve_pattern(main: Path, pattern: str) -> Path:
    """Return the path that a pattern of a corpus file stands for, or with `*` the paths.

    Args:
        main: the corpus file, from whose folder patterns go out.
        pattern: a line of `include`.
    """
    return Path(os.path.normpath(main.parent / pattern))


def _is_hidden(found: Path, pattern: str) -> bool:
    """Return whether a name begins with a dot that no name of the pattern begins with.

    So do shells: `*` takes neither a lock of an editor (`.#x.yaml`) nor a copy in a hidden folder.
    """
    hidden = [name for name in found.parts if name.startswith(".")]
    dotted = [name for name in Path(pattern).parts if name.startswith(".")]
    return any(not any(fnmatchcase(name, each) for each in dotted) for name in hidden)


def _is_file(path: Path) -> bool:
    try:
        return is_file(path)
    except (OSError, ValueError):
        return False


def list_files(main: Path, patterns: Iterable[str], root: Path) -> tuple[Path, ...] | None:
    """Return all files of a corpus, the corpus file first; None where a pattern is wrong.

    Args:
        main: the corpus file, resolved.
        patterns: those of the files that it includes.
        root: the folder that every file must stay inside, resolved.
    """
    files = {main: None}
    for pattern in patterns:
        for found in match_pattern(main, pattern, root):
            if isinstance(found, Misplaced):
                return None
            files[found] = None
    return tuple(files)

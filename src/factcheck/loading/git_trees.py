"""The files of one revision of a git repository, as a folder that a corpus can be read from.

Symbolic links are followed inside the tree only; a submodule is a folder without files.
"""

from __future__ import annotations

from collections import defaultdict
from fnmatch import translate
from functools import cached_property
from re import compile as compiled
from typing import TYPE_CHECKING, Final

from factcheck.loading.repositories import LINK_MODE, SUBMODULE_MODE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from factcheck.loading.repositories import Entry, Repository

_MOST_LINKS: Final = 40
"""Symbolic links on the way to one file, as Linux allows; more are taken for a circle."""
_WILD: Final = frozenset("*?[")


class GitTree:
    """The files of one revision.

    Attributes:
        name: the revision, as messages call it.
        commit: the name of its commit.
    """

    def __init__(self, repository: Repository, name: str, commit: str) -> None:
        self.name = name
        self.commit = commit
        self._repository = repository
        self._base = repository.base
        self._entries: Mapping[str, Entry] = repository.entries(commit)

    def resolve(self, path: Path) -> Path:
        """Give the path without symbolic links and without `..`; one that leads out stays as it is."""
        steps = self._steps(path)
        if steps is None:
            return path
        walked: list[str] = []
        links = 0
        pending = list(reversed(steps))
        while pending:
            step = pending.pop()
            if step == "..":
                if not walked:
                    return self._base.parent.joinpath(*reversed(pending))
                walked.pop()
                continue
            walked.append(step)
            entry = self._entries.get("/".join(walked))
            if entry is not None and entry.mode == LINK_MODE:
                links += 1
                target = self._target(entry)
                if target.startswith("/"):
                    return self._base.joinpath(target)
                if links > _MOST_LINKS:
                    break
                walked.pop()
                pending += [each for each in reversed(target.split("/")) if each not in {"", "."}]
        return self._base.joinpath(*walked)

    def is_file(self, path: Path) -> bool:
        """Tell whether a path leads to a file of the revision."""
        entry = self._entry(path)
        return entry is not None and entry.mode not in {LINK_MODE, SUBMODULE_MODE}

    def without_folders(self, paths: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
        """Give the paths that do not lead to folders, each with what `resolve` makes of it."""
        return ((path, self.resolve(path)) for path in paths if not self.is_dir(path))

    def is_dir(self, path: Path) -> bool:
        """Tell whether a path leads to a folder of the revision."""
        steps = self._steps(self.resolve(path))
        return steps is not None and tuple(steps) in self._children

    def exists(self, path: Path) -> bool:
        """Tell whether a path leads to a file or folder of the revision."""
        return self.is_file(path) or self.is_dir(path)

    def read(self, path: Path) -> bytes:
        """Give the bytes of a file.

        Raises:
            OSError: the revision has no such file, or the repository does not hold it.
        """
        entry = self._entry(path)
        if entry is None:
            raise FileNotFoundError(None, "the revision has no such file")
        if entry.mode == SUBMODULE_MODE:
            raise OSError(None, "it is a submodule, whose files are in another repository")
        if entry.mode == LINK_MODE:
            raise OSError(None, "its symbolic links lead in a circle")
        return self._repository.read(entry.object)

    def glob(self, root: Path, pattern: str) -> Iterator[Path]:
        """Give the paths below a folder that match a pattern, as `pathlib` does."""
        return self._matching(root, pattern.replace("\\", "/").split("/"))

    def shown(self, path: Path, shown_from: Path) -> str:
        """Give the name of a file in messages: the revision and the path, as git writes them."""
        del shown_from  # a revision has no working directory
        steps = self._steps(path)
        return f"{self.name}:{path if steps is None else '/'.join(steps)}"

    @cached_property
    def _children(self) -> Mapping[tuple[str, ...], tuple[str, ...]]:
        """The names in every folder, each once and in order."""
        children: defaultdict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
        children[()] = {}
        for path, entry in self._entries.items():
            steps = tuple(path.split("/"))
            for width in range(len(steps)):
                children[steps[:width]][steps[width]] = None
            if entry.mode == SUBMODULE_MODE:
                children[steps] = {}
        return {steps: tuple(sorted(names)) for steps, names in children.items()}

    def _matching(self, folder: Path, parts: Sequence[str]) -> Iterator[Path]:
        if not parts:
            yield folder
            return
        first, *rest = parts
        if first == "**":
            yield from self._matching(folder, rest)
            for name in self._names(folder):
                inner = folder / name
                if self.is_dir(inner) and self.resolve(inner) == inner:
                    yield from self._matching(inner, parts)
            return
        wanted = compiled(translate(first)) if _WILD & set(first) else None
        for name in self._names(folder):
            if name == first if wanted is None else wanted.match(name):
                yield from self._matching(folder / name, rest)

    def _names(self, folder: Path) -> tuple[str, ...]:
        steps = self._steps(self.resolve(folder))
        return () if steps is None else self._children.get(tuple(steps), ())

    def _entry(self, path: Path) -> Entry | None:
        steps = self._steps(self.resolve(path))
        return None if steps is None else self._entries.get("/".join(steps))

    def _steps(self, path: Path) -> list[str] | None:
        """Give the steps from the base to a path, or None where it lies elsewhere."""
        try:
            return list(path.relative_to(self._base).parts)
        except ValueError:
            return None

    def _target(self, entry: Entry) -> str:
        import os

        try:
            return os.fsdecode(self._repository.read(entry.object))
        except OSError:
            return ""

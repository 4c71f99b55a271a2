"""The files of one revision of a git repository, written into a private folder and read from there.

git itself writes nothing, so that no filter, attribute or hook of the repository has a say.
A file is written when it is asked for, since a repository can hold much besides a corpus.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from contextlib import contextmanager
from fnmatch import fnmatch
from io import BytesIO
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Final

from factcheck.git.program import RepositoryError
from factcheck.git.repository import LINK_MODE, SUBMODULE_MODE
from factcheck.yaml.compose import MAXIMUM_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.git.repository import Repository

_DEEPEST: Final = 100
"""Folders above a file; more are no corpus, and more than can be taken away again."""
_MOST_LINKS: Final = 40
"""Symbolic links on the way to one file, as Linux allows; more are a circle."""
_LONGEST_TARGET: Final = 4096
"""Bytes of a path, on Linux; what is longer leads nowhere."""
_WILD: Final = frozenset("*?[")


class Checkout:
    """One revision.

    Attributes:
        name: the revision, as messages call it.
        commit: the name of its commit.
        base: the folder that its paths are below.
        prefix: what the names of its files begin with in messages, as git writes them.
    """

    def __init__(self, repository: Repository, name: str, commit: str, base: Path) -> None:
        """Read which files there are.

        Args:
            repository: it holds the revision.
            name: the revision, as messages call it.
            commit: the name of its commit.
            base: an empty folder.

        Raises:
            RepositoryError: one has a name that no file may have.
        """
        self.name = name
        self.commit = commit
        self.base = base
        self.prefix = f"{name}:"
        self._repository = repository
        self._entries = repository.list_entries(commit)
        self._names = sorted(self._entries)
        self._folders = {""}
        self._targets: dict[str, str] = {}
        self._links_out: dict[str, str] = {}
        self._written: set[str] = set()
        self._check_names()

    def write(self, path: Path) -> None:
        """Write the file that a path leads to, or the folder, with the links on the way.

        Of a file that is too large for a corpus, as many bytes are written as show that.

        Args:
            path: one that leads nowhere in the revision is left alone.

        Raises:
            RepositoryError: the repository does not hold the bytes, or the system refuses the name.
        """
        if path.is_relative_to(self.base):
            self._write(path.relative_to(self.base).as_posix())

    def write_matching(self, pattern: Path) -> None:
        """Write all files that a pattern can match, and perhaps more.

        Args:
            pattern: a path with `*` for any name.

        Raises:
            RepositoryError: as `write` does.
        """
        if not pattern.is_relative_to(self.base):
            return
        steps = pattern.relative_to(self.base).parts
        wild = next((number for number, step in enumerate(steps) if _WILD & set(step)), len(steps))
        pending = [self._write("/".join(steps[:wild]))]
        seen: set[str | None] = {None}
        while pending:
            folder = pending.pop()
            if folder in seen:
                continue
            seen.add(folder)
            for name in self._list_below(folder or ""):
                mode = self._entries[name].mode
                if mode in {LINK_MODE, SUBMODULE_MODE}:
                    found = self._write(name)
                    pending.append(found if found in self._folders else None)
                elif fnmatch(name.rpartition("/")[2], steps[-1]):
                    self._write(name)

    def show(self, text: str) -> str:
        """Return a message with the paths in it as git writes them, not as they lie here."""
        return text.replace(f"{self.base}{os.sep}", self.prefix).replace(
            str(self.base), self.prefix
        )

    def explain(self, message: str) -> str | None:
        """Return where a link leads that a message names, if it leads out of the revision."""
        for name, target in self._links_out.items():
            if f"'{self.prefix}{name}'" in message:
                return f"it points to '{target}', and no link is followed out of a revision"
        return None

    def _check_names(self) -> None:
        for path, entry in self._entries.items():
            steps = path.split("/")
            if len(steps) > _DEEPEST or any(map(_is_no_name, steps)):
                raise self._refuse_path(path, "git itself writes no file of that name")
            self._folders.update("/".join(steps[:width]) for width in range(1, len(steps)))
            if entry.mode == SUBMODULE_MODE:
                self._folders.add(path)
        for path, entry in self._entries.items():
            if path in self._folders and entry.mode != SUBMODULE_MODE:
                raise self._refuse_path(path, "it is a file and a folder")

    def _list_below(self, folder: str) -> list[str]:
        """Return all names below a folder; `0` comes next after `/`."""
        if not folder:
            return self._names
        first, last = bisect_left(self._names, f"{folder}/"), bisect_left(self._names, f"{folder}0")
        return self._names[first:last]

    def _write(self, name: str) -> str | None:
        """Write what a name leads to, and return that name; None where it leads out."""
        found, passed = self._resolve(name)
        try:
            for each in (*passed, *((found,) if found is not None else ())):
                if each in self._folders:
                    self._add_folder(each)
                elif each in self._entries and each not in self._written:
                    self._written.add(each)
                    if self._entries[each].mode == LINK_MODE:
                        self._write_link(each)
                    else:
                        self._write_file(each, self._entries[each].object)
        except OSError as error:
            raise self._refuse_path(name, error.strerror or "the system refuses") from None
        return found

    def _write_file(self, name: str, named: str) -> None:
        self._add_folder(name.rpartition("/")[0])
        with (self.base / name).open("xb") as stream:
            is_held = self._repository.copy(named, stream, MAXIMUM_BYTES + 1)
        if not is_held:
            raise RepositoryError(
                f"the repository does not hold '{self.prefix}{name}'",
                hint=f"factcheck lets git fetch nothing; git show {self.prefix}{name} does, "
                "where the clone is partial",
            )

    def _write_link(self, name: str) -> None:
        """Write a link; one that leads out of the revision leads nowhere instead."""
        self._add_folder(name.rpartition("/")[0])
        target = self._read_target(name)
        is_inside = target != "" and "\0" not in target and self._resolve(name)[0] is not None
        if not is_inside:
            self._links_out[name] = target
        (self.base / name).symlink_to(target if is_inside else self.base.parent / "nowhere")

    def _add_folder(self, name: str) -> None:
        (self.base / name).mkdir(mode=0o700, parents=True, exist_ok=True)

    def _read_target(self, name: str) -> str:
        if name not in self._targets:
            target = BytesIO()
            self._repository.copy(self._entries[name].object, target, _LONGEST_TARGET)
            self._targets[name] = os.fsdecode(target.getvalue())
        return self._targets[name]

    def _resolve(self, name: str) -> tuple[str | None, list[str]]:
        """Return where a name leads, as the system walks, and the links and folders passed.

        Returns:
            None where it leads out of the revision, the name itself where it leads in a circle.
        """
        walked: list[str] = []
        passed: list[str] = []
        links = 0
        pending = name.split("/")[::-1]
        while pending:
            step = pending.pop()
            if step in {"", "."}:
                continue
            if step == "..":
                if not walked:
                    return None, passed
                passed.append("/".join(walked))
                walked.pop()
                continue
            walked.append(step)
            at = "/".join(walked)
            entry = self._entries.get(at)
            if entry is not None and entry.mode == LINK_MODE:
                links += 1
                passed.append(at)
                target = self._read_target(at)
                if target.startswith("/"):
                    return None, passed
                if links > _MOST_LINKS:
                    return name, passed
                walked.pop()
                pending += target.split("/")[::-1]
        return "/".join(walked), passed

    def _refuse_path(self, path: str, reason: str) -> RepositoryError:
        return RepositoryError(f"'{self.prefix}{path}' cannot be read as a file: {reason}")


@contextmanager
def open_checkout(repository: Repository, name: str, commit: str) -> Iterator[Checkout]:
    """Open a revision in a folder that this user alone may read, and that is gone at the end of the `with` statement.

    Args:
        repository: it holds the revision.
        name: the revision, as messages call it.
        commit: the name of its commit.

    Raises:
        RepositoryError: it holds a name that no file may have.
    """
    private = Path(mkdtemp(prefix="factcheck-"))
    try:
        base = private.resolve() / "files"
        base.mkdir(mode=0o700)
        yield Checkout(repository, name, commit, base)
    finally:
        rmtree(private, ignore_errors=True)


def _is_no_name(step: str) -> bool:
    return step in {"", ".", ".."} or "\0" in step or step.casefold() == ".git"

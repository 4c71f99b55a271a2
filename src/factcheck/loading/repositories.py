"""A git repository, asked through the program git: revisions, and the files of each.

Nothing is checked out and nothing is written; git's own settings for this user hold.
"""

from __future__ import annotations

import os
import subprocess
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from factcheck.errors import FactcheckError
from factcheck.records import dataclass

if TYPE_CHECKING:
    from types import TracebackType

_ENVIRONMENT: Final = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
"""git's messages as its documentation has them, no lock for a reader, no question to a user."""

_GIT: Final = "git"
_LEFT_OUT: Final = frozenset(("GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_WORK_TREE"))
"""Variables that a hook of git sets for its own folder: the repository is the one asked about."""
_FOREIGN: Final = "dubious ownership"
"""Of git's message about a repository of another user (git-config, safe.directory)."""
LINK_MODE: Final = "120000"
SUBMODULE_MODE: Final = "160000"


class RepositoryError(FactcheckError):
    """No repository, no git, or something that git does not find there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One path of a revision: the mode that git keeps of it, and the name of its object."""

    mode: str
    object: str


class Repository:
    """One repository; used in a `with` statement, at whose end git is let go.

    Attributes:
        base: the folder that its paths are below: the working tree, or the repository itself
            where there is none.
        prefix: the folder in which it was opened, below the base.
        has_working_tree: whether it has files on disk.
    """

    def __init__(self, start: Path) -> None:
        """Find the repository that a folder lies in.

        Raises:
            RepositoryError: there is none, or no git.
        """
        self._start = start
        self._processes = ExitStack()
        self._batch: subprocess.Popen[bytes] | None = None
        inside = self._first("rev-parse", "--is-inside-work-tree")
        if inside is None:
            raise self._no_repository()
        self.has_working_tree = inside == "true"
        if self.has_working_tree:
            self.base = Path(self._asked("rev-parse", "--show-toplevel"))
            self.prefix = Path(self._asked("rev-parse", "--show-prefix"))
        else:
            self.base = Path(self._asked("rev-parse", "--absolute-git-dir"))
            self.prefix = Path()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._processes.close()

    def commit(self, revision: str) -> str:
        """Give the name of the commit that a revision stands for.

        Raises:
            RepositoryError: there is no such commit here.
        """
        found = None
        if revision and not revision.startswith("-") and "\0" not in revision:
            spec = f"{revision}^{{commit}}"
            found = self._first("rev-parse", "--verify", "--quiet", "--end-of-options", spec)
        if found is None:
            raise RepositoryError(f"no revision '{revision}' in '{self.base}'", hint=self._hint())
        return found

    def merge_base(self, first: str, second: str) -> str:
        """Give the commit from which two revisions went their ways.

        Raises:
            RepositoryError: a revision is unknown, or there is no such commit here.
        """
        found = self._first("merge-base", self.commit(first), self.commit(second))
        if found is None:
            raise RepositoryError(
                f"'{first}' and '{second}' have no commit in common", hint=self._hint()
            )
        return found

    def entries(self, commit: str) -> dict[str, Entry]:
        """Give every path of a commit with what stands there, folders left out."""
        listed = self._run("ls-tree", "-r", "-z", "--full-tree", commit)
        if listed.returncode:
            raise self._refused(listed)
        entries: dict[str, Entry] = {}
        for line in listed.stdout.split(b"\0")[:-1]:
            facts, _, path = line.partition(b"\t")
            mode, _, name = facts.decode("ascii").split(" ")
            entries[os.fsdecode(path)] = Entry(mode, name)
        return entries

    def read(self, name: str) -> bytes:
        """Give the bytes of an object.

        Raises:
            OSError: the repository does not hold it.
        """
        batch = self._batch_process()
        assert batch.stdin is not None, "it was opened with a pipe"
        assert batch.stdout is not None, "it was opened with a pipe"
        batch.stdin.write(f"{name}\n".encode("ascii"))
        batch.stdin.flush()
        facts = batch.stdout.readline().split()
        if len(facts) != 3:
            raise OSError(None, "the repository does not hold this object")
        content = batch.stdout.read(int(facts[2]))
        batch.stdout.read(1)  # the line end that git puts behind each object
        return content

    def _batch_process(self) -> subprocess.Popen[bytes]:
        if self._batch is None:
            self._batch = subprocess.Popen(  # noqa: S603 # no shell, and no word of the user's
                [_GIT, "cat-file", "--batch"],
                cwd=self._start,
                env=_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._processes.enter_context(self._batch)
        return self._batch

    def _first(self, *arguments: str) -> str | None:
        answered = self._run(*arguments)
        if answered.returncode:
            return None
        return os.fsdecode(answered.stdout).removesuffix("\n")

    def _asked(self, *arguments: str) -> str:
        answered = self._run(*arguments)
        if answered.returncode:
            raise self._refused(answered)
        return os.fsdecode(answered.stdout).removesuffix("\n")

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(  # noqa: S603 # no shell; revisions stand behind --end-of-options
                [_GIT, *arguments],
                cwd=self._start,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
            )
        except FileNotFoundError:
            raise RepositoryError(
                "the program git is not found, and revisions are read with it",
                hint="install git, or put its folder into PATH",
            ) from None

    def _no_repository(self) -> RepositoryError:
        answered = self._run("rev-parse", "--git-dir")
        if b"not a git repository" in answered.stderr:
            return RepositoryError(f"'{self._start}' lies in no git repository")
        return self._refused(answered)

    def _refused(self, answered: subprocess.CompletedProcess[bytes]) -> RepositoryError:
        said = answered.stderr.decode("utf-8", "replace").strip().splitlines()
        words = said[0].removeprefix("fatal: ") if said else "nothing"
        is_foreign = _FOREIGN in words
        return RepositoryError(
            f"git cannot read the repository of '{self._start}': {words}",
            hint="git config --global --add safe.directory FOLDER trusts it"
            if is_foreign
            else None,
        )

    def _hint(self) -> str | None:
        if self._first("rev-parse", "--is-shallow-repository") == "true":
            return "the clone is shallow; git fetch --unshallow gets the rest of its history"
        if self._first("rev-parse", "--verify", "--quiet", "HEAD") is None:
            return "the repository has no commit yet"
        return None


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    return kept | _ENVIRONMENT

"""A git repository: its revisions, and the files of each.

Nothing in it is written. Which folders are taken for a repository stands in `git_folders`.
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from factcheck.git.folders import find_bare, refuse_overlap
from factcheck.git.program import Git, RepositoryError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    import subprocess
    from types import TracebackType
    from typing import IO

_FOREIGN: Final = "dubious ownership"
"""Of git's message about a repository of another user (git-config, safe.directory)."""
_PIECE: Final = 1024 * 1024
LINK_MODE: Final = "120000"
SUBMODULE_MODE: Final = "160000"


@dataclass(frozen=True, slots=True)
class TreeEntry:
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
            RepositoryError: there is none, or no git, or it may not be one (`git_folders`).
        """
        self._start = start
        bare = find_bare(start)
        self._git = Git(start, is_bare=bare is not None)
        self._processes = ExitStack()
        self._batch: subprocess.Popen[bytes] | None = None
        inside = self._ask_or_none("rev-parse", "--is-inside-work-tree")
        if inside is None:
            raise self._refuse_no_repository()
        git_folder = Path(self._ask("rev-parse", "--absolute-git-dir"))
        self.has_working_tree = inside == "true"
        if self.has_working_tree:
            self.base = Path(self._ask("rev-parse", "--show-toplevel"))
            self.prefix = Path(self._ask("rev-parse", "--show-prefix"))
            common = self._ask("rev-parse", "--git-common-dir")
            refuse_overlap(self.base, git_folder, (start / common).resolve())
        else:
            self.base = git_folder
            self.prefix = Path()
            if bare is None:
                if self._ask("rev-parse", "--is-bare-repository") != "true":
                    raise RepositoryError(
                        f"'{start}' lies outside of the working tree of its repository '{self.base}'"
                    )
                refuse_overlap(start.resolve(), git_folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._processes.close()

    def find_commit(self, revision: str) -> str:
        """Return the name of the commit that a revision stands for.

        Args:
            revision: a branch, a tag, a hash or anything else that git takes for a revision.

        Raises:
            RepositoryError: there is no such commit here.
        """
        found = None
        if revision and not revision.startswith("-") and "\0" not in revision:
            spec = f"{revision}^{{commit}}"
            found = self._ask_or_none("rev-parse", "--verify", "--quiet", "--end-of-options", spec)
        if found is None:
            raise RepositoryError(
                f"no revision '{revision}' in '{self.base}'", hint=self._suggest_hint()
            )
        return found

    def find_date(self, commit: str) -> str:
        """Return when a commit was made, as RFC 3339 has it."""
        return self._ask("show", "--no-patch", "--format=%cI", "--end-of-options", commit)

    def find_merge_base(self, first: str, second: str) -> str:
        """Return the commit from which two revisions went their ways.

        Args:
            first: a branch, tag or commit, as it was typed.
            second: another one.

        Raises:
            RepositoryError: a revision is unknown, or there is no such commit here.
        """
        found = self._ask_or_none(
            "merge-base", "--end-of-options", self.find_commit(first), self.find_commit(second)
        )
        if found is None:
            raise RepositoryError(
                f"'{first}' and '{second}' have no commit in common", hint=self._suggest_hint()
            )
        return found

    def list_entries(self, commit: str) -> dict[str, TreeEntry]:
        """Return every path of a commit with what stands there, folders omitted.

        Raises:
            RepositoryError: the repository does not hold all of its folders.
        """
        listed = self._git.run("ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit)
        if listed.returncode:
            raise RepositoryError(
                f"{self._build_error(listed).message}, at the revision {commit[:12]}",
                hint="factcheck lets git fetch nothing; in a partial clone git checkout does",
            )
        entries: dict[str, TreeEntry] = {}
        for line in listed.stdout.split(b"\0")[:-1]:
            facts, _, path = line.partition(b"\t")
            mode, _, name = facts.decode("ascii").split(" ")
            entries[os.fsdecode(path)] = TreeEntry(mode, name)
        return entries

    def copy(self, name: str, target: IO[bytes], most: int) -> bool:
        """Write the first bytes of an object to a stream, and return whether it is held.

        Args:
            name: of the object.
            target: the stream.
            most: how many bytes to write at most.
        """
        if self._batch is None:
            self._batch = self._git.start("cat-file", "--batch")
            self._processes.enter_context(self._batch)
        asked, answers = self._batch.stdin, self._batch.stdout
        assert asked is not None, "it was opened with a pipe"
        assert answers is not None, "it was opened with a pipe"
        asked.write(f"{name}\n".encode("ascii"))
        asked.flush()
        facts = answers.readline().split()
        if len(facts) != 3:
            return False
        left = int(facts[2])
        while left:
            piece = answers.read(min(left, _PIECE))
            if not piece:
                return False
            left -= len(piece)
            target.write(piece[:most])
            most -= min(most, len(piece))
        answers.read(1)  # the line end that git puts behind each object
        return True

    def _ask_or_none(self, *arguments: str) -> str | None:
        answered = self._git.run(*arguments)
        if answered.returncode:
            return None
        return os.fsdecode(answered.stdout).removesuffix("\n")

    def _ask(self, *arguments: str) -> str:
        answered = self._git.run(*arguments)
        if answered.returncode:
            raise self._build_error(answered)
        return os.fsdecode(answered.stdout).removesuffix("\n")

    def _refuse_no_repository(self) -> RepositoryError:
        answered = self._git.run("rev-parse", "--git-dir")
        if b"not a git repository" in answered.stderr:
            return RepositoryError(f"'{self._start}' lies in no git repository")
        return self._build_error(answered)

    def _build_error(self, answered: subprocess.CompletedProcess[bytes]) -> RepositoryError:
        said = answered.stderr.decode("utf-8", "replace").strip().splitlines()
        fatal = (line.removeprefix("fatal: ") for line in said if line.startswith("fatal: "))
        words = next(fatal, said[0] if said else "nothing")
        is_foreign = _FOREIGN in words
        return RepositoryError(
            f"git cannot read the repository of '{self._start}': {words}",
            hint="git config --global --add safe.directory FOLDER trusts it"
            if is_foreign
            else None,
        )

    def _suggest_hint(self) -> str | None:
        if self._ask_or_none("rev-parse", "--is-shallow-repository") == "true":
            return "the clone is shallow; git fetch --unshallow gets the rest of its history"
        if self._ask_or_none("rev-parse", "--verify", "--quiet", "HEAD") is None:
            return "the repository has no commit yet"
        return None

"""Compare two states of a corpus: revisions of its git repository, or one and the working tree."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.api.reading import require_whole
from factcheck.errors import FactcheckError
from factcheck.evidence.lock import parse_lock, read_lock
from factcheck.evidence.lock_place import lock_beside
from factcheck.loading import UnreadableCorpusError, load
from factcheck.loading.configuration import ConfigurationError
from factcheck.loading.discovery import VARIABLE, NoCorpusError, find_corpus
from factcheck.loading.git_trees import GitTree
from factcheck.loading.repositories import Repository, RepositoryError
from factcheck.model.proofs import Lock
from factcheck.query.differences import State, find_differences
from factcheck.query.differenceviews import StateView
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.query.differenceviews import Differences

WORKING_TREE: Final = "the working tree"
HEAD: Final = "HEAD"


class RevisionsError(FactcheckError):
    """Revisions that do not say which two states are meant."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """Two revisions as the user spelled them; None for the working tree."""

    before: str
    after: str | None
    from_merge_base: bool = False


def diff(
    revisions: Sequence[str] = (),
    *,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Differences:
    """Give what differs between two states of a corpus.

    Args:
        revisions: none for HEAD against the working tree, one for it against the working tree, two
            for the first against the second; or one text `A..B`, or `A...B` for B against the
            commit from which A and B went their ways.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.

    Raises:
        RevisionsError: the revisions do not say which two states are meant.
        RepositoryError: there is no repository, no git, or no such revision.
        NoCorpusError: a state has no corpus.
        ConfigurationError: the settings file of a state is wrong.
        UnreadableCorpusError: the corpus file of a state cannot be opened.
        CorpusWithErrorsError: a state cannot be read whole.
        LockError: the lock of a state cannot be read.
    """
    asked = _asked(tuple(revisions))
    given = _given(corpus, environment or {})
    with Repository(_folder_of(given)) as repository:
        before, after = _trees(repository, asked)
        states = [
            _working_state(given) if tree is None else _state(tree, given, repository)
            for tree in (before, after)
        ]
    return find_differences(states[0], states[1])


def _asked(revisions: tuple[str, ...]) -> _Asked:
    for spelled in revisions:
        dots = "..." if "..." in spelled else ".."
        first, found, second = spelled.partition(dots)
        if not found:
            continue
        if len(revisions) > 1:
            raise RevisionsError(
                f"'{spelled}' names two states already", hint="give it alone, or two revisions"
            )
        return _Asked(first or HEAD, second or HEAD, from_merge_base=dots == "...")
    if len(revisions) > 2:
        raise RevisionsError(f"{len(revisions)} revisions are given, expected at most two")
    before, after = (*revisions, None, None)[:2]
    return _Asked(HEAD if before is None else before, after)


def _given(corpus: Path | None, environment: Mapping[str, str]) -> Path | None:
    named = corpus or (Path(environment[VARIABLE]) if environment.get(VARIABLE) else None)
    return None if named is None else Path.cwd() / named


def _folder_of(given: Path | None) -> Path:
    """Give the folder in which git is asked: that of the corpus, as far as it exists."""
    start = Path.cwd() if given is None else given
    return next(folder for folder in (start, *start.parents) if folder.is_dir())


def _trees(repository: Repository, asked: _Asked) -> tuple[GitTree, GitTree | None]:
    if asked.from_merge_base:
        assert asked.after is not None, "two revisions have a commit in common"
        commit = repository.merge_base(asked.before, asked.after)
        before = GitTree(repository, commit[:12], commit)
    else:
        before = GitTree(repository, asked.before, repository.commit(asked.before))
    if asked.after is None:
        if not repository.has_working_tree:
            raise RepositoryError(
                f"'{repository.base}' is a repository without a working tree",
                hint="name two revisions",
            )
        return before, None
    return before, GitTree(repository, asked.after, repository.commit(asked.after))


def _working_state(given: Path | None) -> State:
    location = find_corpus(given, {}, Path.cwd(), shipped_allowed=False)
    loaded = load(location.corpus_file, location.root)
    require_whole(loaded, str(location.corpus_file))
    lock = read_lock(lock_beside(location.corpus_file))
    return State(StateView(WORKING_TREE, None), loaded.corpus, lock)


def _state(tree: GitTree, given: Path | None, repository: Repository) -> State:
    """Read a revision; every message about it begins with its name."""
    start = repository.base / repository.prefix
    named = None if given is None else _in_repository(given, repository)
    try:
        location = find_corpus(named, {}, start, shipped_allowed=False, within=tree)
        loaded = load(location.corpus_file, location.root, shown_from=start, folder=tree)
    except (NoCorpusError, ConfigurationError, UnreadableCorpusError) as error:
        raise _of_revision(error, tree, repository) from None
    hint = f"git show {tree.name}:FILE shows a file of this revision"
    require_whole(loaded, loaded.files[0].name, hint=hint)
    lock = _lock(tree, tree.resolve(lock_beside(location.corpus_file)), start)
    return State(StateView(tree.name, tree.commit), loaded.corpus, lock)


def _in_repository(given: Path, repository: Repository) -> Path:
    """Give the path of a corpus as the repository knows it."""
    resolved = given.resolve()
    if resolved.is_relative_to(repository.base) or repository.has_working_tree:
        return resolved
    folder = Path.cwd().resolve()
    return (
        repository.base / resolved.relative_to(folder)
        if resolved.is_relative_to(folder)
        else resolved
    )


def _lock(tree: GitTree, file: Path, start: Path) -> Lock:
    try:
        text = tree.read(file).decode("utf-8", "replace")
    except FileNotFoundError:
        return Lock()
    return parse_lock(text, tree.shown(file, start))


def _of_revision(error: FactcheckError, tree: GitTree, repository: Repository) -> FactcheckError:
    def named(text: str) -> str:
        return text.replace(f"{repository.base}{os.sep}", f"{tree.name}:")

    message = named(error.message)
    message = message if f"{tree.name}:" in message else f"{tree.name}: {message}"
    return type(error)(message, hint=None if error.hint is None else named(error.hint))

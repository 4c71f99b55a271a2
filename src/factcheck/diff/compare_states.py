"""Compare two states of a corpus: revisions of its git repository, or one and the working tree."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.corpus.find import (
    CORPUS_FILE,
    VARIABLE,
    NoCorpusError,
    find_corpus,
    find_working_folder,
)
from factcheck.corpus.includes import resolve_pattern
from factcheck.corpus.load import load
from factcheck.corpus.read_file import UnreadableCorpusError, list_patterns, read_main
from factcheck.corpus.settings import (
    FILE_NAME,
    PROJECT_FILE_NAME,
    ConfigurationError,
    find_settings,
    read_configuration,
)
from factcheck.diff.differences import State, find_differences
from factcheck.diff.views import StateView
from factcheck.errors import FactcheckError
from factcheck.evidence.lock import read_lock
from factcheck.evidence.lock_place import place_lock
from factcheck.evidence.lock_row import LockError
from factcheck.git.checkout import open_checkout
from factcheck.git.program import RepositoryError
from factcheck.git.repository import Repository
from factcheck.ledger.open import require_whole
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.corpus.load import Loaded
    from factcheck.diff.views import Differences
    from factcheck.git.checkout import Checkout
    from factcheck.model.proofs import Lock

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


def compare_states(
    revisions: Sequence[str] = (),
    *,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Differences:
    """Return what differs between two states of a corpus.

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
    asked = _parse_revisions(tuple(revisions))
    given = _find_given(corpus, environment or {})
    with Repository(_find_folder(given)) as repository:
        states = [
            _read_working_state(given) if each is None else _read_state(repository, *each, given)
            for each in _resolve_revisions(repository, asked)
        ]
    return find_differences(states[0], states[1])


def compare_with_folder(folder: Path, corpus: Path | None = None) -> Differences:
    """Return what differs between a corpus in a folder, an earlier copy perhaps, and one as it is now.

    Args:
        folder: the folder that holds the earlier one, or its corpus file.
        corpus: the corpus file, or a folder that holds one; None to look for it.

    Raises:
        NoCorpusError: a state has no corpus.
        ConfigurationError: the settings file of a state is wrong.
        UnreadableCorpusError: the corpus file of a state cannot be opened.
        CorpusWithErrorsError: a state cannot be read whole.
        LockError: the lock of a state cannot be read.
    """
    before = _read_working_state(folder)
    named = replace(before, view=StateView(folder.resolve().name, None))
    return find_differences(named, _read_working_state(corpus))


def _parse_revisions(revisions: tuple[str, ...]) -> _Asked:
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


def _find_given(corpus: Path | None, environment: Mapping[str, str]) -> Path | None:
    named = corpus or (Path(environment[VARIABLE]) if environment.get(VARIABLE) else None)
    return None if named is None else find_working_folder() / named


def _find_folder(given: Path | None) -> Path:
    """Return the folder in which git is asked: the one of the corpus, as far as it exists."""
    start = find_working_folder() if given is None else given
    return next(folder for folder in (start, *start.parents) if folder.is_dir())


def _resolve_revisions(repository: Repository, asked: _Asked) -> list[tuple[str, str] | None]:
    """Return the name and the commit of each state, None for the working tree."""
    if asked.after is None and not repository.has_working_tree:
        raise RepositoryError(
            f"'{repository.base}' is a repository without a working tree",
            hint="name two revisions",
        )
    if asked.from_merge_base:
        assert asked.after is not None, "two revisions have a commit in common"
        commit = repository.find_merge_base(asked.before, asked.after)
        before = (commit[:12], commit)
    else:
        before = (asked.before, repository.find_commit(asked.before))
    if asked.after is None:
        return [before, None]
    return [before, (asked.after, repository.find_commit(asked.after))]


def _read_working_state(given: Path | None) -> State:
    location = find_corpus(given, {}, find_working_folder(), shipped_allowed=False)
    loaded = load(location.corpus_file, location.root)
    require_whole(loaded, str(location.corpus_file))
    lock = read_lock(place_lock(location.corpus_file))
    return State(StateView(WORKING_TREE, None), loaded.corpus, lock)


def _read_state(repository: Repository, name: str, commit: str, given: Path | None) -> State:
    """Read a revision; every message about it begins with its name."""
    named = None if given is None else _place_in_repository(given, repository)
    with open_checkout(repository, name, commit) as files:
        try:
            loaded, lock = _load(files, repository.prefix, named)
        except (NoCorpusError, ConfigurationError, UnreadableCorpusError, LockError) as error:
            raise _convert_error(error, files) from None
        hint = f"git show {name}:FILE shows a file of this revision"
        require_whole(loaded, loaded.files[0].name, hint=hint)
        return State(StateView(name, commit), loaded.corpus, lock)


def _load(files: Checkout, prefix: Path, named: Path | None) -> tuple[Loaded, Lock]:
    """Read the corpus and the lock of a revision, whose files are written as they are named."""
    start = files.base / (prefix if named is None else named)
    _write_settings(files, start)
    given = None if named is None else start
    location = find_corpus(given, {}, start, shipped_allowed=False, top=files.base)
    if not location.corpus_file.resolve().is_relative_to(files.base):
        raise NoCorpusError(f"'{location.corpus_file}' lies outside of the repository")
    main = read_main(location.corpus_file, files.base, files.prefix)
    for pattern in list_patterns(main.document):
        files.write_matching(resolve_pattern(main.path, pattern.text))
    loaded = load(location.corpus_file, location.root, shown_from=files.base, prefix=files.prefix)
    shown = tuple(replace(each, message=files.show(each.message)) for each in loaded.diagnostics)
    lock = place_lock(location.corpus_file)
    files.write(lock)
    return replace(loaded, diagnostics=shown), read_lock(lock)


def _write_settings(files: Checkout, start: Path) -> None:
    """Write what finding a corpus looks at: settings here and above, and the corpus files meant."""
    files.write(start)
    real = Path(os.path.realpath(start))
    try:
        start.stat()
    except (FileNotFoundError, NotADirectoryError):
        if not real.is_relative_to(files.base):
            raise NoCorpusError(f"'{start}' is a symbolic link that leads nowhere") from None
    except OSError as error:
        raise NoCorpusError(f"'{start}' cannot be read: {error.strerror}") from None
    for folder in (real, *real.parents):
        if not folder.is_relative_to(files.base):
            break
        for name in (FILE_NAME, PROJECT_FILE_NAME, CORPUS_FILE):
            files.write(folder / name)
        with suppress(ConfigurationError):  # said where the settings are needed
            found = find_settings(folder)
            meant = None if found is None else read_configuration(found).corpus
            if meant is not None:
                files.write(meant)


def _place_in_repository(given: Path, repository: Repository) -> Path:
    """Return the path of a corpus below the base of the repository."""
    resolved = given.resolve()
    base = repository.base if repository.has_working_tree else find_working_folder().resolve()
    if resolved.is_relative_to(repository.base):
        base = repository.base
    if not resolved.is_relative_to(base):
        raise RepositoryError(f"'{given}' lies outside of the repository '{repository.base}'")
    return resolved.relative_to(base)


def _convert_error(error: FactcheckError, files: Checkout) -> FactcheckError:
    message = files.show(error.message)
    hint = files.explain(message) or (None if error.hint is None else files.show(error.hint))
    message = message if files.prefix in message else f"{files.name}: {message}"
    return type(error)(message, hint=hint)

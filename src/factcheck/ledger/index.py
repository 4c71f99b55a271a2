"""A corpus from its index, if that is fresh; brought up to date where only some files have changed.

Nothing here can make an answer wrong, only slower: whatever is doubtful or fails, the files are read.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.corpus.includes import list_files
from factcheck.findings import Severity
from factcheck.ledger.maker import name_maker
from factcheck.runtime.packing import BROKEN, UnusableError
from factcheck.store.sqlite.database import Index
from factcheck.store.sqlite.files import ConflictError, IndexedFile, compute_digest, read_stamp
from factcheck.store.sqlite.private_file import explain_not_private

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeAlias

    from factcheck.corpus.find import Location
    from factcheck.corpus.read_file import SourceFile
    from factcheck.model.corpus import Corpus
    from factcheck.store.sqlite.files import NewFile, Stamp

    Note: TypeAlias = Callable[[str], None]

VARIABLE: Final = "FACTCHECK_INDEX"
"""Names the folder for indexes; empty for none."""


def find_index_folder(environment: Mapping[str, str]) -> Path | None:
    """Return the folder for indexes: the one that is named, else one in the user's cache folder.

    Args:
        environment: the process's variables.

    Returns:
        The folder, or None where the variable is set and empty.
    """
    named = environment.get(VARIABLE)
    if named is not None:
        return Path(named) if named else None
    from platformdirs import user_cache_path

    return user_cache_path("factcheck", appauthor=False)


_MODULUS: Final = 0x9E3779B97F4A7C15F39CC061
"""Paths are told apart by their remainders, since hashlib starts OpenSSL, which takes longer than the rest.

The digits are those of the golden ratio; any odd number of this length would do.
Two corpora in one index would be read anew in turn, and answered rightly.
"""


def place_index(location: Location, folder: Path) -> Path:
    """Return where the index of a corpus lies.

    Args:
        location: the corpus.
        folder: where indexes lie.
    """
    whole = str(location.corpus_file.resolve()).encode("utf-8", "surrogatepass")
    return folder / f"{int.from_bytes(whole) % _MODULUS:024x}.sqlite"


def report_foreign(location: Location, folder: Path, note: Note | None) -> None:
    """Report in a sentence why the index of a corpus is not believed, where it is not the user's own.

    Args:
        location: the corpus.
        folder: where indexes lie.
        note: is called with the sentence; None where nobody wants it.
    """
    file = place_index(location, folder)
    why = None if note is None else explain_not_private(file)
    if note is not None and why is not None:
        note(f"the index in '{file}' {why}, so it is not used")


def open_corpus_from_index(location: Location, folder: Path, now: int) -> Corpus | None:
    """Return a corpus from its index, or None where all files must be read.

    Args:
        location: the corpus.
        folder: where indexes lie.
        now: a time that is not after the call, in nanoseconds.
    """
    index = open_fresh_index(location, folder, now)
    if index is None:
        return None
    from factcheck.store.sqlite.corpus import build_indexed_corpus

    try:
        revision = index.read_fact("revision") or ""
        return build_indexed_corpus(index, revision, location.configuration.quote_words)
    except BROKEN:
        index.close()
        return None


def open_fresh_index(
    location: Location, folder: Path, now: int, read: dict[str, SourceFile] | None = None
) -> Index | None:
    """Return the index of a corpus as it is now, with a transaction begun; None where there is none.

    Files that have changed are read, and they alone.

    Args:
        location: the corpus.
        folder: where indexes lie.
        now: a time that is not after the call, in nanoseconds.
        read: takes up the files that had to be read, by path.
    """
    file = place_index(location, folder)
    try:
        if not file.exists():
            return None
        index = Index.open(file, name_maker(location))
    except (UnusableError, OSError):
        return None
    try:
        if _is_made_fresh(index, location, now, {} if read is None else read):
            return index
    except (*BROKEN, ConflictError, UnfitError):
        pass
    except BaseException:
        index.close()
        raise
    index.close()
    return None


def _is_made_fresh(index: Index, location: Location, now: int, read: dict[str, SourceFile]) -> bool:
    """Begin a transaction in which the index is as the files are; false where that cannot be had."""
    for _ in range(_ATTEMPTS):
        index.open_reading()
        state = _read_state(index, location, now)
        if state is None:
            return False
        if state.is_fresh:
            return True
        index.close_reading()
        with index.open_writing():
            if not _replace_changed(index, location, now, read):
                return False
    return False


CHECKED: Final = "checked"
"""The fact that says with which settings and which lock the checks were run."""

INCLUDE: Final = "include"
"""The fact that holds the patterns of the corpus file; no YAML text has the character between them."""

_ATTEMPTS: Final = 3
"""How often an index is brought up to date before its files are read instead: they keep changing."""


class UnfitError(Exception):
    """What was read cannot stand in an index: it holds errors, or names what is not there."""


class _State(NamedTuple):
    """How the files on the disk stand to those of an index.

    Attributes:
        order: the paths of all files.
        is_fresh: whether the index holds just these, as they are.
        same: those that have not changed though their old stamps prove nothing, with new stamps.
        changed: those that are new or have changed, with the stamps that they had before.
    """

    order: tuple[Path, ...]
    is_fresh: bool
    same: tuple[IndexedFile, ...]
    changed: Mapping[Path, Stamp]


def _read_state(index: Index, location: Location, now: int) -> _State | None:
    """Look at all files, and return which have changed; None where the corpus file has, or is not known."""
    main = location.corpus_file.resolve()
    known, include = index.list_files(), index.read_fact(INCLUDE)
    patterns = None if include is None else filter(None, include.split("\0"))
    order = None if patterns is None else list_files(main, patterns, location.root.resolve())
    if order is None or str(main) not in known:
        return None
    same: list[IndexedFile] = []
    changed: dict[Path, Stamp] = {}
    for path in order:
        stamp, before = read_stamp(path, now), known.get(str(path))
        if stamp is None:
            return None
        if before is not None and stamp.is_unchanged_since(before.stamp):
            continue
        if before is None or compute_digest(path) != before.digest:
            changed[path] = stamp
        elif stamp.is_settled:
            same.append(IndexedFile(before.path, stamp, before.digest))
    if main in changed:
        return None
    is_fresh = not changed and not same and tuple(map(str, order)) == tuple(known)
    return _State(order, is_fresh, tuple(same), changed)


def _replace_changed(
    index: Index, location: Location, now: int, read: dict[str, SourceFile]
) -> bool:
    """Read the files that have changed, and those alone; return whether that could be done."""
    from factcheck.corpus.revision import compute_revision

    state = _read_state(index, location, now)
    if state is None:
        return False
    index.replace_stamps(state.same)
    changed = tuple(map(str, state.changed))
    index.replace_files(map(str, state.order), changed, _read(state.changed, read))
    if not index.is_whole():
        raise UnfitError
    digests = ((Path(each.path), each.digest) for each in index.list_files().values())
    index.keep_facts({"revision": compute_revision(digests, location.root)})
    return True


def _read(changed: Mapping[Path, Stamp], seen: dict[str, SourceFile]) -> Iterable[NewFile]:
    if not changed:
        return ()
    from factcheck.corpus.build import Assembly
    from factcheck.corpus.read_file import list_troubles, read_file
    from factcheck.ledger.indexed_files import build_new_files

    read = tuple(read_file(path, Path(path.anchor)) for path in changed)
    files = tuple(file for file in read if not isinstance(file, str))
    seen.update((str(file.path), file) for file in files)
    assembly = Assembly(files, has_main=False)
    found = (*assembly.diagnostics, *(each for file in files for each in list_troubles(file)))
    if len(files) < len(changed) or any(each.severity is Severity.ERROR for each in found):
        raise UnfitError
    return build_new_files(files, assembly.build_corpus(""), assembly.places, changed)

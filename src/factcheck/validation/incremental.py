"""What was found on a corpus, remembered in its index: only what has changed is checked again.

Nothing is remembered of a corpus that could not be read whole, nor of quotes looked up in an archive.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from factcheck.checks.table import CHECKS, Needs
from factcheck.corpus.find import find_working_folder
from factcheck.corpus.folders import name_files
from factcheck.evidence.lock_place import place_lock
from factcheck.findings import Severity
from factcheck.findings.file_names import rename_files
from factcheck.ledger.index import CHECKED, open_fresh_index, report_foreign
from factcheck.ledger.indexed_files import rename_remarks
from factcheck.runtime.packing import BROKEN, UnusableError, pack
from factcheck.validation.judge import Known
from factcheck.validation.lock_state import UNREADABLE, LockState, read_lock_state
from factcheck.validation.select import Selection, list_codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.corpus.read_file import SourceFile
    from factcheck.corpus.source_map import RecordNode
    from factcheck.findings import Diagnostic
    from factcheck.ledger.index import Note
    from factcheck.ledger.indexed_files import Remarks
    from factcheck.ledger.proofs import Progress, Proved
    from factcheck.store.sqlite.database import Index

_CODES: Final = "codes"
"""The fact that says which checks were run."""


_LOCK: Final = "lock"
"""The fact that says which lock was seen last."""

_LOCK_OWNER: Final = "#lock"
"""Owns what is found on the lock; no record has such an id."""


def read_known(
    location: Location,
    folder: Path,
    now: int,
    extra: Iterable[Path | bytes] = (),
    *,
    selection: Selection,
    details: bool = False,
    note: Note | None = None,
) -> Known | None:
    """Return what was found on a corpus, checking again what has changed since.

    Args:
        location: the corpus.
        folder: where indexes lie.
        now: a time that is not after the call, in nanoseconds.
        extra: files that are to be read as if they were included.
        selection: the checks whose findings are asked for.
        details: whether to name all claims.
        note: called with a sentence on an index that is another's.

    Returns:
        What was found; None where all files must be read and checked.
    """
    read: dict[str, SourceFile] = {}
    index = open_fresh_index(location, folder, now, read)
    if index is None:
        report_foreign(location, folder, note)
        return None
    try:
        paths = index.list_files()
        are_included = all(
            isinstance(each, Path) and str(each.resolve()) in paths for each in extra
        )
        lock = read_lock_state(location, now, index.read_fact(_LOCK))
        ran = Selection(tuple((index.read_fact(_CODES) or "").split()))
        has_run = all(map(ran.has_code, list_codes(selection)))
        is_known = are_included and has_run and lock.digest != UNREADABLE
        if not is_known or index.read_fact(CHECKED) != _name_basis(location, lock):
            return None
        if index.list_pending():
            index.close_reading()
            with index.open_writing():
                _check_again(index, location, ran, read)
                return _build_known(index, location, selection, details=details)
        known = _build_known(index, location, selection, details=details)
        if lock.is_settled and str(lock) != index.read_fact(_LOCK):
            _keep_lock(index, lock)
    except BROKEN:
        return None
    else:
        return known
    finally:
        index.close()


class Kept(NamedTuple):
    """What was found on a corpus, and on what that rests.

    Attributes:
        loaded: the records.
        proved: their proofs.
        found: what the checks found.
        codes: of the checks that were run.
        lock: the lock, as it was before the proofs were read.
    """

    loaded: Loaded
    proved: Proved
    found: Iterable[Diagnostic]
    codes: tuple[str, ...]
    lock: LockState


def keep_known(
    location: Location, kept: Kept, folder: Path, now: int, *, progress: Progress | None = None
) -> None:
    """Remember what was found on a corpus that could be read whole; nothing happens if that fails.

    Args:
        location: the corpus.
        kept: what to remember.
        folder: where indexes lie.
        now: a time that is not after the moment of reading, in nanoseconds.
        progress: called now and then with what is being done, how much is done, and how much there is.
    """
    from factcheck.ledger.store_corpus import store_corpus

    loaded, proved = kept.loaded, kept.proved
    corpus = loaded.corpus
    is_read = not any(each.severity is Severity.ERROR for each in loaded.diagnostics)
    if not is_read or not corpus.is_whole or corpus.holds_unread:
        return
    names = {file.name: str(file.path) for file in loaded.files}
    names[proved.lock_name] = str(proved.lock_file.resolve())

    def keep(index: Index) -> None:
        index.keep_found((_pack(each, names) for each in kept.found), frozenset())
        basis = _name_basis(location, kept.lock)
        index.keep_facts({CHECKED: basis, _CODES: " ".join(kept.codes), _LOCK: str(kept.lock)})

    store_corpus(location, loaded, folder, now, keep, progress=progress)


def _keep_lock(index: Index, lock: LockState) -> None:
    """Keep the newer stamp of a lock that has not changed, unless somebody else writes."""
    index.close_reading()
    with suppress(UnusableError), index.open_writing():
        index.keep_facts({_LOCK: str(lock)})


def _check_again(
    index: Index, location: Location, ran: Selection, read: dict[str, SourceFile]
) -> None:
    """Run every selected check over the records that changed, and those that name them.

    Raises:
        UnusableError: that is not enough, since a check that needs the whole corpus has found
            something, or a claim can be a part of a whole in any other: all must be checked anew.
    """
    from factcheck.comparison.part_sums import has_sums
    from factcheck.corpus.source_map import RecordNodes, RecordPlaces
    from factcheck.ledger.proofs import prove_records
    from factcheck.store.sqlite.corpus import build_indexed_corpus
    from factcheck.validation.run_checks import check_again

    pending = index.list_pending()
    corpus = build_indexed_corpus(index, "", location.configuration.quote_words)
    if any(map(has_sums, corpus.measures.values())):
        raise UnusableError("a changed claim can be a part of a whole in any other")
    proved = prove_records(corpus, location.corpus_file)
    main = next(iter(index.list_files()))
    names = {proved.lock_name: str(proved.lock_file.resolve())}
    before = (cast("Diagnostic", each) for each in index.read_found_on(pending))
    known = {(each.code, each.path, each.message): each for each in before}
    nodes = RecordNodes(find_file=lambda kind, record_id: index.find_path(record_id, kind))
    reread = cache(partial(_read_nodes, index, read))
    found = check_again(corpus, pending, RecordPlaces(main, nodes, reread, known), proved, ran)
    again = pending | {_LOCK_OWNER}
    index.keep_found([_pack(each, names) for each in found], again)
    if any(index.has_found(each.code) for each in CHECKS if each.needs is Needs.CORPUS):
        raise UnusableError("what was found depends on records that were not looked at")


def _read_nodes(
    index: Index, read: dict[str, SourceFile], path: str
) -> Mapping[tuple[str, ...], RecordNode]:
    """Return the nodes of a file that the index holds.

    Raises:
        UnusableError: it has changed since.
    """
    from factcheck.corpus.read_file import read_file
    from factcheck.corpus.source_map import list_nodes

    file = read.get(path) or read_file(Path(path), find_working_folder())
    if isinstance(file, str) or file.digest != index.list_files()[path].digest:
        raise UnusableError(f"{path} has changed since")
    return list_nodes(path, file.document)


def _build_known(index: Index, location: Location, selection: Selection, *, details: bool) -> Known:
    here = find_working_folder()
    lock = place_lock(location.corpus_file).resolve()
    names = name_files((*index.list_files(), str(lock)), here)
    said = [rename_remarks(cast("Remarks", each), names) for each in index.read_remarks()]
    found = (
        rename_files(cast("Diagnostic", each), names)
        for each in index.read_found(selection.has_code)
    )
    return Known(
        diagnostics=(*(each for _, _, warnings in said for each in warnings), *found),
        waivers=tuple(each for waivers, _, _ in said for each in waivers),
        remarks=tuple(each for _, wrong, _ in said for each in wrong),
        files=tuple((Path(path), names[path]) for path in index.list_files()),
        claims={names[path]: count for path, count in index.count_claims()},
        is_read=True,
        is_proved=True,
        is_looked_up=False,
        named_claims=tuple((claim, names[path]) for claim, path in index.list_claims())
        if details
        else (),
    )


def _pack(
    diagnostic: Diagnostic, names: Mapping[str, str]
) -> tuple[str, str, bytes, frozenset[str]]:
    from factcheck.model.proofs import LOCK

    first, *rest = diagnostic.path or ("",)
    owner = _LOCK_OWNER if first == LOCK else str(rest[0]) if rest else str(first)
    whole = rename_files(diagnostic, names)
    paths = frozenset((whole.place.file, *(note.place.file for note in whole.notes)))
    return owner, whole.code, pack(whole), paths


def _name_basis(location: Location, lock: LockState) -> str:
    place = place_lock(location.corpus_file).resolve()  # findings on the lock name it
    name = os.fsencode(place).decode("utf-8", "backslashreplace")
    return f"{location.configuration.quote_words} {lock.digest} {name}"

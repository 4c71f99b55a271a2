"""Write a document into the archive folder: its bytes, its text, and how both came about.

What lay there before is kept in the folder `earlier`, since a quote may rest on it.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.evidence.archive.owner import lock_source, place_owner_file
from factcheck.evidence.archive.unfinished import EARLIER, Unfinished, read_unfinished
from factcheck.model.addresses import keep
from factcheck.model.proofs import SourceEntry
from factcheck.runtime.atomic_write import remove_leftovers, write_beside
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from factcheck.evidence.fetch.acquire import Acquired


class StoringError(FactcheckError):
    """An archive that cannot be written."""


@contextmanager
def store(
    acquired: Acquired, source_id: str, folder: Path, *, moment: str, archive_address: str | None
) -> Iterator[SourceEntry]:
    """Archive a document, with what the block does beside it: all of it, or nothing.

    What a killed run has left is put back first. Where the block fails, so is what lay there before;
    where the process is killed, that is done when the source is archived again.

    Args:
        acquired: the document.
        source_id: the id of its source, which names the files.
        folder: the archive; made where it does not exist.
        moment: when it was brought in, as ISO 8601 in UTC.
        archive_address: the address of a public archive's copy, or None.

    Yields:
        What the lock should hold of it.

    Raises:
        StoringError: the folder or a file cannot be written; earlier files are untouched.
        OwnedError: another run is about to replace the same files.
        UnfinishedError: the note of a killed run cannot be read.
    """
    ending = f".{acquired.raw_ending}"
    entry = SourceEntry(
        source=source_id,
        asked=acquired.asked,
        reached=acquired.reached,
        fetched=None if acquired.fetched is None else moment,
        media_type=acquired.media_type.value,
        size=len(acquired.raw),
        raw_digest=sha256(acquired.raw).hexdigest(),
        text_digest=acquired.text_digest,
        extractor=acquired.extract.extractor,
        extractor_version=acquired.extract.version,
        archive_file=f"{source_id}{ending}",
        archive_address=None if archive_address is None else keep(archive_address),
    )
    files = {
        ending: acquired.pack(moment),
        ".txt": acquired.extract.text.encode(),
        ".json": _write_account(acquired, entry, moment),
    }
    with ExitStack() as owned:
        with _explain_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            remove_leftovers(folder)
            owned.enter_context(lock_source(folder, source_id))
            _undo(folder, source_id)
            change = _replace_files(folder, source_id, moment, files)
        try:
            yield entry
        except BaseException:
            change.undo()
            raise
        with _explain_errors(folder):
            change.remove_note()


def close_unfinished(folder: Path, source_id: str) -> None:
    """Clear away what a killed run has left of a source: a change that was done stays, any other is undone.

    Args:
        folder: the archive.
        source_id: whose files they are.

    Raises:
        UnfinishedError: its note cannot be read.
        StoringError: a file cannot be moved or removed.
        OwnedError: the run goes on.
    """
    with _explain_errors(folder):
        remove_leftovers(folder)
        if not _is_begun(folder, source_id):
            return
        with lock_source(folder, source_id):
            unfinished = _read(folder, source_id)
            if unfinished is not None and unfinished.is_done:
                unfinished.remove_note()
            elif unfinished is not None:
                unfinished.undo()


def undo_unfinished(folder: Path, source_id: str) -> bool:
    """Put back what a killed run has left of a source, and return whether there was anything.

    Args:
        folder: the archive.
        source_id: whose files they are.

    Raises:
        UnfinishedError: its note cannot be read.
        StoringError: a file cannot be moved or removed.
        OwnedError: the run goes on.
    """
    with _explain_errors(folder):
        if not _is_begun(folder, source_id):
            return False
        with lock_source(folder, source_id):
            return _undo(folder, source_id)


def _is_begun(folder: Path, source_id: str) -> bool:
    return (
        read_unfinished(folder, source_id) is not None
        or place_owner_file(folder, source_id).exists()
    )


def _undo(folder: Path, source_id: str) -> bool:
    unfinished = _read(folder, source_id)
    if unfinished is not None:
        unfinished.undo()
    return unfinished is not None


def _read(folder: Path, source_id: str) -> Unfinished | None:
    unfinished = read_unfinished(folder, source_id)
    if unfinished is not None:
        _refuse_outside(unfinished)
    return unfinished


def _refuse_outside(change: Unfinished) -> None:
    if not change.is_kept_inside:
        raise StoringError(
            f"'{change.folder / EARLIER}' leads out of the archive, so nothing is kept there",
            hint="replace the link by a folder",
        )


def _replace_files(
    folder: Path, source_id: str, moment: str, files: Mapping[str, bytes]
) -> Unfinished:
    """Set aside what lies there and put files in its place, with a note of it for the time being."""
    found = (file.name for file in folder.glob(f"{source_id}.*") if file.is_file())
    before = tuple(sorted(name.removeprefix(source_id) for name in found))
    stamp = _find_free_stamp(folder, source_id, moment.replace(":", "").replace("-", ""))
    change = Unfinished(folder, source_id, stamp, before, tuple(files))
    _refuse_outside(change)
    written: dict[str, Path] = {}
    try:
        for ending, content in files.items():
            written[ending] = write_beside(change.place(ending), (content,))
        change.write()
        if before:
            (folder / EARLIER).mkdir(exist_ok=True)
        for ending in before:
            change.place(ending).replace(change.place_kept(ending))
        for ending, temporary in written.items():
            temporary.replace(change.place(ending))
    except BaseException:
        change.undo()
        for temporary in written.values():
            temporary.unlink(missing_ok=True)
        raise
    return change


def _find_free_stamp(folder: Path, source_id: str, stamp: str) -> str:
    """Return a stamp under which nothing is kept: two changes in one second have two."""
    stamps = (stamp if number == 1 else f"{stamp}-{number}" for number in count(1))
    kept = folder / EARLIER
    return next(each for each in stamps if not any(kept.glob(f"{source_id}.until-{each}.*")))


@contextmanager
def _explain_errors(folder: Path) -> Iterator[None]:
    """Say in words what hinders writing the archive."""
    try:
        yield
    except OSError as error:
        message = f"the archive '{folder}' cannot be written: {error.strerror}"
        raise StoringError(message) from None


def _write_account(acquired: Acquired, entry: SourceEntry, moment: str) -> bytes:
    """Write the file that says how the text came about; null for what does not apply."""
    said = acquired.particulars
    single = {"title": said.title, "publisher": said.publisher, "published": said.published,
              "updated": said.updated, "language": said.language}  # fmt: skip
    exchanges = () if acquired.fetched is None else acquired.fetched.exchanges
    account = {
        "archived": moment,
        "asked": entry.asked,
        "encoding": acquired.encoding,
        "extractor": entry.extractor,
        "extractor_version": entry.extractor_version,
        "fetched": entry.fetched,
        "media_type": entry.media_type,
        "notes": list(acquired.extract.notes),
        "raw": entry.archive_file,
        "reached": entry.reached,
        "redirects": [[each.address, each.status] for each in exchanges[:-1]],
        "says_of_itself": {
            **{
                name: None if stated is None else {"value": stated.value, "where": stated.place}
                for name, stated in single.items()
            },
            "authors": [{"value": each.value, "where": each.place} for each in said.authors],
        },
        "warnings": list(acquired.warnings),
    }
    return f"{write_json(account, indent=2, sort_keys=True)}\n".encode()

"""Add a source with its evidence: propose what would be written, then write it.

A proposal writes nothing, so that a person can see it first.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from factcheck.corpus.find import Location, find_corpus, find_working_folder
from factcheck.corpus.load import Loaded, load
from factcheck.editing.insert import InsertionError, add_record
from factcheck.editing.known_source import SECTION, find_record, is_known
from factcheck.editing.refused_record import refuse_new_errors
from factcheck.editing.said import convert_particulars, show_particulars, show_records
from factcheck.editing.source_record import Choices, build_source
from factcheck.editing.speakers import NewRecord
from factcheck.editing.target import NoSuchFileError
from factcheck.editing.write_file import ChangedFileError, UnwritableCorpusError
from factcheck.evidence.archive.folder import read_archived
from factcheck.evidence.archive.write import close_unfinished, store
from factcheck.evidence.fetch.acquire import Acquired, fetch_or_read, is_address
from factcheck.evidence.limits import ExtractionLimits
from factcheck.evidence.lock import read_lock, record_source
from factcheck.evidence.lock_place import place_lock
from factcheck.ledger.open import require_whole
from factcheck.ledger.proofs import require_archive
from factcheck.model.addresses import name_secrets, remove_directive
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.atomic_write import remove_leftovers, replace_file
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Variables
    from pathlib import Path

    from factcheck.corpus.read_file import SourceFile
    from factcheck.evidence.fetch.refuse import Limits
    from factcheck.model.claims import Source
    from factcheck.model.proofs import SourceEntry

__all__ = ["Choices", "SourceProposal", "build_proposal", "store_proposal"]


@dataclass(frozen=True, slots=True)
class SourceProposal:
    """A source as it would be added.

    Attributes:
        record_id: its id.
        record: the record as YAML.
        address: the address that the record states, or None.
        archived: the address of a copy in a public archive, or None.
        said: what the document says of itself, as (what, value, where); a value is None where it
            says nothing.
        warnings: what a person should look at.
        excerpt: the first words of the text.
        acquired: the document.
        file: the file that the record would be put into.
        before: what the file holds now.
        after: what it would hold.
        archive: the folder for the document.
        lock_file: the lock of the corpus.
        standing: the source of the corpus that is this document already, or None.
    """

    record_id: str
    record: str
    address: str | None
    archived: str | None
    said: tuple[tuple[str, str | None, str | None], ...]
    warnings: tuple[str, ...]
    excerpt: str
    acquired: Acquired
    file: SourceFile
    before: bytes
    after: bytes
    archive: Path
    lock_file: Path
    standing: Source | None = None


def build_proposal(
    target: str,
    choices: Choices | None = None,
    *,
    corpus: Path | None = None,
    environment: Variables[str, str] | None = None,
    archive: Path | None = None,
    into: Path | None = None,
    encoding: str | None = None,
    allow_private: bool = False,
    accept_page: bool = False,
    limits: Limits | None = None,
) -> SourceProposal:
    """Bring a document in and say what would be written; nothing is.

    Args:
        target: an address, or the path of a file.
        choices: what the editor says of the source, before what the document says.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.
        archive: the folder for documents; None for the project's own.
        into: the file of the corpus for the record; None for the one that holds sources.
        encoding: the encoding of the document, whatever it declares; None to take what is declared.
        allow_private: whether hosts outside of the open internet may be asked.
        accept_page: whether a page is taken that looks like none: an error page, a wall, a login.
        limits: how long and how much a fetch may take.

    Raises:
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to write to.
        ArchiveError: no folder for documents is named.
        MissingExtraError: the packages for archiving are not installed.
        FetchError, UnknownHostError, PrivateAddressError: the page cannot be fetched.
        UnreadableDocumentError, ExtractionError, UnreadablePdfError, ExtractionLimitError,
            EncodingError: the document gives no text.
        SubstituteError: the page looks like something else than the document.
        IncompleteSourceError: something that the record needs is said nowhere.
        InsertionError, RefusedRecordError, NoSuchFileError: the record cannot be put into the file.
    """
    location = find_corpus(corpus, environment or {}, find_working_folder(), shipped_allowed=False)
    loaded = load(location.corpus_file, location.root)
    folder = require_archive(location, archive)
    file = _select_file(loaded, into)
    if file.document.root is None or file.document.troubles:
        raise InsertionError(
            f"{file.name}: cannot be read whole", hint="factcheck validate shows why"
        )
    read_lock(place_lock(location.corpus_file))  # a broken lock is said before anything is fetched
    acquired = fetch_or_read(
        target,
        encoding=encoding,
        allow_private=allow_private,
        accept_page=accept_page,
        limits=limits,
        extraction=find_extraction_limits(location),
    )
    said = convert_particulars(acquired.particulars)
    drafted = build_source(
        said,
        choices or Choices(),
        loaded.corpus,
        address=acquired.asked,
        is_page=acquired.is_page,
        stands=partial(is_known, loaded, folder, acquired),
    )
    record_id, fields = drafted.id, drafted.fields
    standing = loaded.corpus.sources.get(record_id)
    if standing is not None:
        file = next(each for each in loaded.files if find_record(each, record_id) is not None)
    before = after = file.path.read_bytes()
    added = (*drafted.needed, NewRecord(RecordKind.SOURCE, record_id, fields))
    if standing is None:
        for each in added:
            after = add_record(after, file.name, each.kind.value, each.id, each.fields)
        paths = {(each.kind.value, each.id) for each in added}
        refuse_new_errors(loaded, location, file, after, paths)
    return SourceProposal(
        record_id=record_id,
        record=show_records(added),
        address=str(fields["url"]) if "url" in fields else None,
        archived=str(fields["archived"]) if "archived" in fields else None,
        said=tuple(show_particulars(acquired.particulars)),
        warnings=(*acquired.warnings, *_list_doubts(target, choices)),
        excerpt=" ".join(acquired.extract.text.split()[:40]),
        acquired=acquired,
        file=file,
        before=before,
        after=after,
        archive=folder,
        lock_file=place_lock(location.corpus_file),
        standing=standing,
    )


def store_proposal(proposal: SourceProposal, *, moment: str) -> SourceEntry:
    """Write a proposal: the document into the archive, the lock's line, the record into its file.

    The record comes last: while it is missing, nothing has been added, and the same proposal can be
    made again. Of a source that stands already, what a killed run has left is brought to its end.

    Args:
        proposal: what was shown.
        moment: now, as ISO 8601 in UTC.

    Raises:
        ChangedFileError: the file was changed since the proposal was made.
        StoringError: the archive cannot be written.
        UnwritableCorpusError: the file cannot be written.
        LockError: the lock cannot be written.
    """
    if proposal.file.path.read_bytes() != proposal.before:
        raise ChangedFileError(
            f"'{proposal.file.name}' was changed meanwhile", hint="run the command again"
        )
    if proposal.standing is not None:
        close_unfinished(proposal.archive, proposal.record_id)
        archived = read_archived(proposal.archive, proposal.standing)
        assert archived is not None, "a source stands already where its text does"
        record_source(proposal.lock_file, archived.entry)
        return archived.entry
    with store(
        proposal.acquired,
        proposal.record_id,
        proposal.archive,
        moment=moment,
        archive_address=proposal.archived,
    ) as entry:
        recorded = entry if entry.asked else replace(entry, asked=proposal.address)
        record_source(proposal.lock_file, recorded)
        _replace(proposal.file.path, proposal.after)
    return recorded


def load_writable(
    corpus: Path | None, environment: Variables[str, str] | None
) -> tuple[Location, Loaded]:
    """Find and read a corpus that may be written to.

    Args:
        corpus: the corpus file or a folder; None for the one that `find_corpus` finds.
        environment: the variables that may name another; None for none.

    Raises:
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is none.
        CorpusWithErrorsError: something in its files cannot be read.
    """
    location = find_corpus(corpus, environment or {}, find_working_folder(), shipped_allowed=False)
    loaded = load(location.corpus_file, location.root)
    require_whole(loaded, str(location.corpus_file))
    return location, loaded


def _list_doubts(target: str, choices: Choices | None) -> Iterator[str]:
    """Yield what of an address does not go into the record; secrets on the way are reported elsewhere."""
    given = None if choices is None else choices.url
    for each in () if given is None else name_secrets(given):
        yield f"{each} of --url looks like a secret and is not kept"
    address = given or target
    if is_address(address) and remove_directive(address) != address:
        yield "the text fragment of the address is not kept: links to quotes are made from the quotes"


def find_extraction_limits(location: Location) -> ExtractionLimits:
    """Return how much time and memory a project lets the taking out of a text take."""
    settings = location.configuration
    return ExtractionLimits(settings.extraction_seconds, settings.extraction_megabytes)


def _select_file(loaded: Loaded, into: Path | None) -> SourceFile:
    if into is not None:
        for file in loaded.files:
            if file.path == into.resolve():
                return file
        raise NoSuchFileError(
            f"'{into}' is no file of the corpus", hint="include it in the corpus file first"
        )
    roots = ((file, file.document.root) for file in loaded.files)
    holding = [
        file for file, root in roots if root is not None and root.find_value(SECTION) is not None
    ]
    return holding[0] if holding else loaded.files[0]


def _replace(path: Path, content: bytes) -> None:
    remove_leftovers(path.resolve().parent)
    try:
        replace_file(path, (content,))
    except OSError as error:
        raise UnwritableCorpusError(f"'{path}' cannot be written: {error.strerror}") from None

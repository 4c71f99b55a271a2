"""Open a corpus to read from it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from factcheck.corpus.find import Location, find_corpus, find_working_folder
from factcheck.errors import FactcheckError
from factcheck.findings import Severity
from factcheck.model.store import CanClose
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from factcheck.corpus.load import Loaded
    from factcheck.findings import Diagnostic
    from factcheck.ledger.index import Note
    from factcheck.ledger.proofs import Progress
    from factcheck.model.corpus import Corpus


_ALL_THAT_IS_WRONG: Final = "factcheck validate shows everything that is wrong"


class CorpusWithErrorsError(FactcheckError):
    """A corpus that cannot be read whole: an answer from the rest could be wrong.

    Attributes:
        diagnostics: what keeps it from being read, in the order of the files.
    """

    def __init__(
        self, name: str, diagnostics: tuple[Diagnostic, ...], *, hint: str = _ALL_THAT_IS_WRONG
    ) -> None:
        super().__init__(
            f"'{name}' cannot be read whole, so nothing is answered from it", hint=hint
        )
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True)
class OpenedCorpus:
    """A corpus that was read whole, where it came from, and the fields of claims that are left open.

    One that is read from an index keeps that open until `close`.
    """

    corpus: Corpus
    location: Location
    left_open: tuple[Diagnostic, ...] = ()

    def close(self) -> None:
        """Close the index, so that others can write it; the corpus answers no question any longer."""
        if isinstance(self.corpus, CanClose):
            self.corpus.close()


def open_corpus(
    given: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    start: Path | None = None,
    index: Path | None = None,
    now: int = 0,
    progress: Progress | None = None,
    note: Note | None = None,
) -> OpenedCorpus:
    """Find and read a corpus.

    Args:
        given: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.
        start: the folder from which to look upward; the working directory if omitted.
        index: the folder of compiled corpora, which are kept up to date; None to do without.
        now: a time that is not after the call, in nanoseconds; with 0 the bytes of every file
            are hashed before an index is believed.
        progress: called now and then with what is being done, how much is done, and how much there is.
        note: called with a sentence on an index that is another's, so that it is not used.

    Raises:
        NoCorpusError: the path given does not exist.
        ConfigurationError: the project's settings file is wrong.
        UnreadableCorpusError: the corpus file cannot be opened.
        CorpusWithErrorsError: something in its files cannot be read.
    """
    location = find_corpus(given, environment or {}, start or find_working_folder())
    if index is not None:
        from factcheck.ledger.index import open_corpus_from_index, report_foreign

        corpus = open_corpus_from_index(location, index, now)
        if corpus is not None:
            return OpenedCorpus(corpus, location)
        report_foreign(location, index, note)
    if index is not None:
        opened = _read_into_index(location, index, now, progress)
        if opened is not None:
            return _report_left_open(opened, note)
    return read_corpus(location, progress=progress, note=note)


def read_corpus(
    location: Location, *, progress: Progress | None = None, note: Note | None = None
) -> OpenedCorpus:
    """Read the files of a corpus that was found.

    Args:
        location: where it lies.
        progress: called now and then, as by `open_corpus`.
        note: called with a sentence on what is left open.

    Raises:
        UnreadableCorpusError: the corpus file cannot be opened.
        CorpusWithErrorsError: something in its files cannot be read.
    """
    from factcheck.corpus.load import load

    loaded = load(location.corpus_file, location.root, lean=True, progress=progress)
    return _report_left_open(_require_opened(loaded, location), note)


def _read_into_index(
    location: Location, index: Path, now: int, progress: Progress | None
) -> OpenedCorpus | None:
    """Read the files and keep them in the index; None where they must be read once more, into memory."""
    from factcheck.corpus.load import load
    from factcheck.ledger.index import open_corpus_from_index
    from factcheck.ledger.new_index import open_new_index
    from factcheck.ledger.store_corpus import may_store, store_corpus
    from factcheck.runtime.packing import UnusableError

    if not may_store(location, index):
        return None
    with suppress(UnusableError), open_new_index(location) as store:
        loaded = load(
            location.corpus_file, location.root, lean=True, store=store, progress=progress
        )
        opened = _require_opened(loaded, location)
        if not opened.left_open:  # what is left open is said each time, so that no index hides it
            store_corpus(location, loaded, index, now, progress=progress)
        if not isinstance(opened.corpus, CanClose):
            return opened
    corpus = open_corpus_from_index(location, index, now)
    return None if corpus is None else OpenedCorpus(corpus, location)


def _require_opened(loaded: Loaded, location: Location) -> OpenedCorpus:
    from factcheck.corpus.open_values import CODE as LEFT_OPEN

    require_whole(loaded, str(location.corpus_file))
    left_open = tuple(each for each in loaded.diagnostics if each.code == LEFT_OPEN)
    return OpenedCorpus(loaded.corpus, location, left_open)


def _report_left_open(opened: OpenedCorpus, note: Note | None) -> OpenedCorpus:
    if opened.left_open and note is not None:
        note(_say_left_open({each.path[:2] for each in opened.left_open}))
    return opened


def require_whole(loaded: Loaded, name: str, *, hint: str = _ALL_THAT_IS_WRONG) -> None:
    """Refuse a corpus that could not be read whole.

    Args:
        loaded: the corpus.
        name: what messages call it.
        hint: how to see what is wrong.

    Raises:
        CorpusWithErrorsError: something in its files cannot be read, or names what is not there.
    """
    from factcheck.corpus.open_values import CODE as LEFT_OPEN

    errors = [
        each
        for each in loaded.diagnostics
        if each.severity is Severity.ERROR and each.code != LEFT_OPEN
    ]
    errors += _find_dangling(loaded)
    if errors:
        ordered = sorted(errors, key=lambda diagnostic: diagnostic.order)
        raise CorpusWithErrorsError(name, tuple(ordered), hint=hint)


def _say_left_open(records: Collection[tuple[str | int, ...]]) -> str:
    """Say how many records are left open, which are claims unless others are among them."""
    kinds = {RecordKind(str(each[0])) for each in records}
    noun = RecordKind.CLAIM.singular if kinds == {RecordKind.CLAIM} else "record"
    told = f"1 {noun} is" if len(records) == 1 else f"{len(records):,} {noun}s are"
    return f"{told} left open ('?') and not shown; factcheck validate says what must be decided"


def _find_dangling(loaded: Loaded) -> list[Diagnostic]:
    """Return the references that lead nowhere: what they should have led to would be missing."""
    if not loaded.corpus.has_dangling:
        return []
    from factcheck.checks import id_that_nothing_declares

    found = id_that_nothing_declares.find(loaded.corpus)
    return [loaded.places.build_diagnostic(finding, Severity.ERROR) for finding in found]

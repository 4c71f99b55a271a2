"""How a command opens the ledger: compiled, and once more from its files where that is broken."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

import typer

from factcheck.cli.answer import write_answer
from factcheck.cli.output import say_note, write_result
from factcheck.cli.progress import PROGRESS
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from types import TracebackType

    from factcheck.formats.formats import View
    from factcheck.ledger.index import Note
    from factcheck.ledger.open import OpenedCorpus
    from factcheck.model.proofs import Lock
    from factcheck.model.store import Store


class CutOffError(FactcheckError):
    """An answer of which a part is already written, and the rest cannot be found."""


class Attempt:
    """An opened ledger, within which a command asks and writes.

    Attributes:
        has_failed: whether the compiled ledger proved broken before anything was seen of an answer.
    """

    def __init__(self, opened: OpenedCorpus, *, is_compiled: bool, with_places: bool) -> None:
        self._opened = opened
        self._is_compiled = is_compiled
        self._with_places = with_places
        self._is_seen = False
        self.has_failed = False

    def __enter__(self) -> Store:
        archive = self._opened.location.configuration.archive
        if not self._with_places or archive is None:
            return self._opened.corpus
        from factcheck.ledger.quote_places import add_places

        return add_places(self._opened.corpus, archive)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        self._opened.close()
        if error is None or not self._is_compiled or isinstance(error, FactcheckError):
            return False
        from factcheck.runtime.packing import BROKEN

        if not isinstance(error, BROKEN):
            return False
        if self._is_seen:
            raise CutOffError(
                f"the index could not be read to its end, so the answer is cut off: {error}",
                hint="ask again with --no-index",
            ) from None
        self.has_failed = True
        return True

    @property
    def revision(self) -> str:
        """A hash of the bytes of the corpus's files."""
        return self._opened.corpus.revision

    @property
    def opened(self) -> OpenedCorpus:
        """The ledger with the settings of its project."""
        return self._opened

    @property
    def left_open(self) -> Mapping[str, tuple[str, ...]]:
        """The fields that are left open, by the ids of their claims."""
        found: dict[str, tuple[str, ...]] = {}
        for each in self._opened.left_open:
            if each.path[0] != "claims":
                continue
            field = ".".join(str(step) for step in each.path[2:])
            claim = str(each.path[1])
            found[claim] = (*found.get(claim, ()), field)
        return found

    def read_lock(self, claim: str | None = None) -> Lock:
        """Read what was proven of the ledger's quotes; an empty lock where there is none.

        Args:
            claim: the only claim whose quotes are wanted; None for all.

        Raises:
            LockError: the lock cannot be read.
        """
        from factcheck.evidence.lock import read_lock
        from factcheck.evidence.lock_place import place_lock

        claims = None if claim is None else (claim,)
        return read_lock(place_lock(self._opened.location.corpus_file), claims)

    def write(self, view: View, form: str, output: Path | None, *, with_mark: bool = False) -> None:
        """Write what was found, while the ledger from which a stream is read is open.

        Args:
            view: what a question found.
            form: the name of its format.
            output: the file for it, or None for standard output.
            with_mark: whether a byte order mark stands before it.
        """
        write_answer(view, form, output, watch=self._record_output, with_mark=with_mark)

    def _record_output(self, pieces: Iterable[str]) -> Iterator[str]:
        """Record that a piece of text is out, after which no other attempt can take the place of this one."""
        for piece in pieces:
            self._is_seen = True
            yield piece


def open_for_question(
    corpus: Path | None,
    no_index: bool = False,
    *,
    with_places: bool = False,
    note: Note | None = say_note,
) -> Iterator[Attempt]:
    """Open the ledger for a question: the compiled one, then the files themselves if that is broken.

    Args:
        corpus: the path of the option --corpus, or None.
        no_index: whether to do without the compiled ledger.
        with_places: whether quotes are looked up in the project's archive, to link to them.
        note: called with a sentence on what is left open, or on an index that is another's.

    Yields:
        Attempts, until one comes to its end::

            for ledger in open_for_question(corpus):
                with ledger as store:
                    ledger.write(list_topics(store), "table", None)
    """
    if not no_index:
        opened = _open_compiled(corpus, note)
        if opened is not None:
            attempt = Attempt(opened, is_compiled=True, with_places=with_places)
            yield attempt
            if not attempt.has_failed:
                return
    yield Attempt(_open(corpus, None, note), is_compiled=False, with_places=with_places)


def say_if_shipped(opened: OpenedCorpus) -> None:
    """Say where nothing else was found, so that nobody takes the shipped corpus for another.

    Args:
        opened: the ledger, with where it was found.
    """
    if opened.location.is_shipped:
        say_note("no corpus found here, so this is the one that comes with factcheck")


def show_version(is_asked: bool) -> None:
    """Show the versions of program and corpus and leave, where that is asked for.

    Args:
        is_asked: whether `--version` was typed.
    """
    if not is_asked:
        return
    from time import time_ns

    from factcheck import __version__
    from factcheck.corpus.find import NoWorkingFolderError
    from factcheck.ledger.index import find_index_folder
    from factcheck.ledger.open import open_corpus

    try:
        opened = open_corpus(
            environment=os.environ, index=find_index_folder(os.environ), now=time_ns()
        )
    except NoWorkingFolderError:
        write_result([f"factcheck {__version__}\n"])
        raise typer.Exit from None
    with closing(opened):
        corpus = opened.corpus
        title = corpus.head.title if corpus.head is not None else "untitled"
        write_result(
            [f"factcheck {__version__}\n", f"corpus {title}, revision {corpus.revision[:12]}\n"]
        )
    raise typer.Exit


def _open_compiled(corpus: Path | None, note: Note | None) -> OpenedCorpus | None:
    """Open the compiled ledger; None where it is broken."""
    from factcheck.ledger.index import find_index_folder
    from factcheck.runtime.packing import BROKEN

    try:
        return _open(corpus, find_index_folder(os.environ), note)
    except FactcheckError:
        raise
    except BROKEN:
        return None


def _open(corpus: Path | None, index: Path | None, note: Note | None) -> OpenedCorpus:
    """Open a ledger, and say where it is the shipped one."""
    from time import time_ns

    from factcheck.ledger.open import open_corpus

    opened = open_corpus(
        corpus,
        environment=os.environ,
        index=index,
        now=time_ns(),
        progress=PROGRESS.report,
        note=note,
    )
    say_if_shipped(opened)
    return opened

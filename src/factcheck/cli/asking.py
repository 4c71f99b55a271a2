"""How a reading command asks: open the corpus, build the view, write it where it is wanted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

from factcheck.cli.output import emit, fit, is_replaced, say_note, terminal_width, wants_colour
from factcheck.cli.progress import PROGRESS
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.ledger.open import OpenedCorpus
    from factcheck.queries.store import Store
    from factcheck.render.formats import View
    from factcheck.text.formats import Format

Found = TypeVar("Found")


class UnknownFormatError(FactcheckError):
    """A format that there is not."""


class CutOffError(FactcheckError):
    """An answer of which a part is already written, and the rest cannot be found."""


class Begun:
    """Whether somebody may have seen a part of an answer, so that no other can take its place."""

    def __init__(self) -> None:
        self.is_seen = False

    def noting(self, pieces: Iterable[str]) -> Iterator[str]:
        """Give pieces of text, and take note of the first."""
        for piece in pieces:
            self.is_seen = True
            yield piece


def ask(
    question: Callable[[Store], View],
    form: str,
    output: Path | None,
    corpus: Path | None,
    no_index: bool = False,
    *,
    with_places: bool = False,
) -> None:
    """Ask the corpus a question and write the answer.

    Args:
        question: what to ask.
        form: the format of the answer.
        output: the file for it, or None for standard output.
        corpus: the path of the option --corpus, or None.
        no_index: whether to do without the compiled corpus.
        with_places: whether quotes are looked up in the project's archive, to link to them.
    """
    from factcheck.render.formats import FORMATS

    form = read_format(form, FORMATS)
    begun = Begun()
    _try_index(
        lambda index: _answer(
            question, form, output, corpus, index, begun, with_places=with_places
        ),
        no_index,
        begun,
    )


def find(question: Callable[[Store], Found], corpus: Path | None, no_index: bool = False) -> Found:
    """Ask the corpus a question and return the answer, for what is written in a way of its own.

    Args:
        question: what to ask.
        corpus: the path of the option --corpus, or None.
        no_index: whether to do without the compiled corpus.
    """

    def answer(index: Path | None) -> Found:
        with closing(_open(corpus, index)) as opened:
            return question(opened.corpus)

    return _try_index(answer, no_index, Begun())


def _try_index(answer: Callable[[Path | None], Found], no_index: bool, begun: Begun) -> Found:
    """Answer from the index, and without it where it turns out to be broken."""
    if no_index:
        return answer(None)
    from factcheck.ledger.index import index_folder
    from factcheck.runtime.packing import BROKEN

    index = index_folder(os.environ)
    try:
        return answer(index)
    except FactcheckError:
        raise
    except BROKEN as error:
        if begun.is_seen:
            raise CutOffError(
                f"the index could not be read to its end, so the answer is cut off: {error}",
                hint="ask again with --no-index",
            ) from None
        return answer(None)


def _answer(
    question: Callable[[Store], View],
    form: str,
    output: Path | None,
    corpus: Path | None,
    index: Path | None,
    begun: Begun,
    *,
    with_places: bool,
) -> None:
    """Find an answer and write it; only for a stream does the corpus stay open meanwhile."""
    from factcheck.queries.views import ClaimStream

    with closing(_open(corpus, index)) as opened:
        store: Store = opened.corpus
        archive = opened.location.configuration.archive
        if with_places and archive is not None:
            from factcheck.ledger.quote_places import with_places as placed

            store = placed(opened.corpus, archive)
        view = question(store)
        if isinstance(view, ClaimStream):
            write(view, form, output, begun)
            return
    write(view, form, output)


def _open(corpus: Path | None, index: Path | None) -> OpenedCorpus:
    """Open the corpus, and say where it is the shipped one."""
    from time import time_ns

    from factcheck.ledger.open import open_corpus

    opened = open_corpus(
        corpus,
        environment=os.environ,
        index=index,
        now=time_ns(),
        progress=PROGRESS.tell,
        note=say_note,
    )
    note_if_shipped(opened)
    return opened


def note_if_shipped(opened: OpenedCorpus) -> None:
    """Say where nothing else was found, so that nobody takes the shipped corpus for another."""
    if opened.location.is_shipped:
        say_note("no corpus found here, so this is the one that comes with factcheck")


def read_format(form: str, formats: Mapping[str, Format]) -> str:
    """Return the name of the format that is asked for, before anything is read.

    Args:
        form: what was asked for: its name or another that it has, in any case.
        formats: those that there are, by name.

    Raises:
        UnknownFormatError: there is no such format.
    """
    typed = form.casefold()
    for name, each in formats.items():
        if typed == name or typed in each.aliases:
            return name
    raise UnknownFormatError(
        f"--format: no format '{form}'", hint=f"formats are {', '.join(formats)}"
    )


def write(view: View, form: str, output: Path | None, begun: Begun | None = None) -> None:
    """Write a view where it is wanted.

    Args:
        view: what a question found.
        form: its format.
        output: the file for it, or None for standard output.
        begun: takes note of what cannot be taken back.

    Raises:
        UnknownFormatError: there is no such format.
    """
    from factcheck.render.formats import FORMATS, render
    from factcheck.render.options import Options

    form = read_format(form, FORMATS)
    options = Options(terminal_width(), colour=output is None and wants_colour())
    is_table = FORMATS[form].is_for_people
    pieces = render(fit(view, output) if is_table else view, form, options)
    if begun is not None and (output is None or not is_replaced(output)):
        pieces = begun.noting(pieces)
    emit(pieces, output, is_table=is_table, is_own=is_table)


def is_version_asked(asked: bool) -> None:
    """Show the versions of program and corpus and leave, where that is asked for."""
    if not asked:
        return
    from time import time_ns

    from factcheck import __version__
    from factcheck.corpus.find import NoWorkingFolderError
    from factcheck.ledger.index import index_folder
    from factcheck.ledger.open import open_corpus

    try:
        opened = open_corpus(environment=os.environ, index=index_folder(os.environ), now=time_ns())
    except NoWorkingFolderError:
        emit([f"factcheck {__version__}\n"])
        raise typer.Exit from None
    with closing(opened):
        corpus = opened.corpus
        title = corpus.head.title if corpus.head is not None else "untitled"
        emit([f"factcheck {__version__}\n", f"corpus {title}, revision {corpus.revision[:12]}\n"])
    raise typer.Exit

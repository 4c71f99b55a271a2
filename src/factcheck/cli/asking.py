"""How a reading command asks: open the corpus, build the view, write it where it is wanted."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from factcheck.cli.output import emit, say, terminal_width, wants_colour
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.query.filters import Filters
    from factcheck.query.store import Store
    from factcheck.render import View


class UnknownFormatError(FactcheckError):
    """A format that there is not."""


class BadDateError(FactcheckError):
    """A date on the command line that cannot be read."""


def ask(
    question: Callable[[Store], View], form: str, output: Path | None, corpus: Path | None
) -> None:
    """Ask the corpus a question and write the answer."""
    from factcheck.api.reading import open_corpus  # noqa: PLC0415 - help needs no corpus
    from factcheck.render import FORMATS, Options, render  # noqa: PLC0415

    if form not in FORMATS:
        raise UnknownFormatError(
            f"--format: no format '{form}'", hint=f"formats are {', '.join(FORMATS)}"
        )
    opened = open_corpus(corpus, environment=os.environ)
    if opened.location.is_shipped:
        say("note: no corpus found here, so this is the one that comes with factcheck")
    view = question(opened.corpus)
    options = Options(terminal_width(), colour=output is None and wants_colour())
    emit(render(view, form, options), output)


def filters_of(**given: object) -> Filters:
    """Make filters of a command's parameters; those that are no filters are passed over.

    Raises:
        BadDateError: --since or --until is no date.
    """
    from factcheck.model.edtf import EdtfError, parse_edtf  # noqa: PLC0415 - help needs none
    from factcheck.query.filters import Filters  # noqa: PLC0415

    dates = {}
    for name in ("since", "until"):
        text = given[name]
        try:
            dates[name] = parse_edtf(str(text)) if text is not None else None
        except EdtfError as error:
            raise BadDateError(f"--{name} {error.message}") from None
    return Filters(
        **{name: _many(given[name]) for name in _MANY},
        **dates,
        disputed=bool(given["disputed"]),
        unreviewed=bool(given["unreviewed"]),
        text=str(given["text"] or ""),
    )


def is_version_asked(asked: bool) -> None:  # noqa: FBT001 - typer calls it so
    """Show the versions of program and corpus and leave, where that is asked for."""
    if not asked:
        return
    from factcheck import __version__  # noqa: PLC0415
    from factcheck.api.reading import open_corpus  # noqa: PLC0415

    corpus = open_corpus(environment=os.environ).corpus
    title = corpus.head.title if corpus.head is not None else "untitled"
    emit([f"factcheck {__version__}\n", f"corpus {title}, revision {corpus.revision[:12]}\n"])
    raise typer.Exit


_MANY = ("topic", "party", "claimant", "measure", "source", "basis", "manner")


def _many(given: object) -> tuple[str, ...]:
    return tuple(given) if isinstance(given, list | tuple) else ()

"""Begin a review, write what it accepted, and say what validate says then."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factcheck.cli.clock import read_clock
from factcheck.cli.exits import Exit
from factcheck.cli.output import say, write_result
from factcheck.cli.review.run import ask_all
from factcheck.cli.review.terminal import EndedInputError, open_terminal
from factcheck.cli.second_opinion import DRAFTED_BY
from factcheck.drafting.review.review import DraftReview
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.cli.drafted import Asked
    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.drafting.proposal import Draft
    from factcheck.model.claims import Source


class NoTextError(FactcheckError):
    """A source of which nothing is archived."""


def start_review(
    draft: Draft,
    text: str,
    loaded: Loaded,
    location: Location,
    *,
    drafted_by: str = DRAFTED_BY,
    into: Path | None = None,
) -> Exit:
    """Review the proposals of a text at the terminal, and return the exit code.

    Args:
        draft: what the text proposes; its source is in the corpus.
        text: as archived.
        loaded: the corpus.
        location: where it lies.
        drafted_by: what made the proposals.
        into: the file for the claims; that of their topic if omitted.
    """
    terminal = open_terminal()
    review = DraftReview(
        draft, text, loaded, location, today=read_clock()[:10], drafted_by=drafted_by, into=into
    )
    try:
        if not ask_all(review, terminal):
            return Exit.FINE
    except EndedInputError as error:
        say(f"{error.message}; what was decided is kept in '{review.journal.path}'")
        return Exit.WRONG_USE
    except (KeyboardInterrupt, EOFError):
        say(f"\nwhat was decided is kept in '{review.journal.path}'")
        return Exit.INTERRUPTED
    return _write(review, location)


def _write(review: DraftReview, location: Location) -> Exit:
    """Write what was accepted, say how much that was, run validate, and return its exit code.

    The records with their places were on the screen before Enter wrote them.
    """
    from factcheck.cli.added_records import say_total
    from factcheck.editing.addition import store_addition
    from factcheck.formats.report.formats import REPORTERS
    from factcheck.validation.validate import validate

    addition = review.build_addition()
    store_addition(addition)
    review.record_writing()
    write_result([say_total(addition, is_written=True)])
    report = validate(corpus=location.corpus_file)
    write_result(REPORTERS["text"].write(report, False))
    return Exit.FINDINGS if report.has_failed else Exit.FINE


def start_draft_review(asked: Asked, *, corpus: Path | None, into: Path | None = None) -> Exit:
    """Review what a text proposes, and return the exit code; a text that no source has is archived first.

    Args:
        asked: which text, and which proposals.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        into: the file for the claims; that of their topic if omitted.

    Raises:
        NothingToReadError: there is no such text.
        NoTextError: the source has no archived text.
    """
    from factcheck.cli.drafted import read_draft
    from factcheck.cli.review.resolve_source import resolve_source
    from factcheck.editing.add_source import load_writable

    try:
        source = resolve_source(asked, corpus, open_terminal())
    except EndedInputError as error:
        say(f"{error.message}; nothing was written")
        return Exit.WRONG_USE
    draft = read_draft(asked._replace(target=source, source=source), corpus)
    location, loaded = load_writable(corpus, os.environ)
    text = read_source(location, loaded.corpus.sources[source], asked.archive)
    if not draft.proposals:
        say(f"'{source}' proposes nothing ({asked.only})")
        return Exit.FINE
    drafted_by = DRAFTED_BY if asked.second is None else asked.second.drafted_by
    return start_review(draft, text, loaded, location, drafted_by=drafted_by, into=into)


def ask_claim(*, corpus: Path | None, environment: Mapping[str, str], into: Path | None) -> Exit:
    """Ask for one claim field by field: its source and its words first; return the exit code.

    Args:
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.
        into: the file for the claim; that of its topic if omitted.

    Raises:
        NoTextError: the text of its source is not archived.
    """
    from factcheck.cli.review.ask_words import ask_source, ask_words
    from factcheck.drafting.review.single import build_single_draft
    from factcheck.drafting.setting import build_setting
    from factcheck.editing.add_source import load_writable

    location, loaded = load_writable(corpus, environment)
    terminal = open_terminal()
    try:
        source = ask_source(terminal, loaded.corpus)
        text = read_source(location, loaded.corpus.sources[source])
        quote = ask_words(terminal, text)
    except EndedInputError as error:
        say(f"{error.message}; nothing was written")
        return Exit.WRONG_USE
    draft = build_single_draft(text, quote, build_setting(loaded.corpus, source), loaded.corpus)
    return start_review(draft, text, loaded, location, drafted_by="", into=into)


def read_source(location: Location, source: Source, archive: Path | None = None) -> str:
    """Return the archived text of a source.

    Args:
        location: where the corpus lies.
        source: the record of the source.
        archive: the folder of archived texts; None for the one of the settings.

    Raises:
        NoTextError: it is not archived.
        ArchiveError: it cannot be read, or no archive is named.
    """
    from factcheck.evidence.archive.folder import read_archived
    from factcheck.ledger.proofs import require_archive

    archived = read_archived(require_archive(location, archive), source)
    if archived is None:
        raise NoTextError(
            f"'{source.id}' has no archived text",
            hint="archive its document with factcheck source add",
        )
    return archived.text

"""The source of a text that is reviewed: a recorded one, or one that is archived and recorded first."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.clock import read_clock
from factcheck.cli.drafted import PLAIN, NothingToReadError, store_address
from factcheck.drafting.review.question import (
    NEW,
    AnswerError,
    Question,
    build_choices,
    name_choices,
    name_known,
    read_name,
    read_with,
)
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.names import find_id
from factcheck.model.periods import read_moment
from factcheck.model.vocabulary import NOT_STATED, RecordKind

if TYPE_CHECKING:
    from factcheck.cli.drafted import Asked
    from factcheck.cli.review.terminal import Terminal
    from factcheck.corpus.find import Location
    from factcheck.model.corpus import Corpus

_LONGEST_TITLE = 120
_PARTIES = (RecordKind.PARTY,)
_OWN_KINDS = (
    SourceKind.DOCUMENT, SourceKind.ARTICLE_NEWSPAPER, SourceKind.SPEECH, SourceKind.INTERVIEW,
    SourceKind.HEARING, SourceKind.REPORT, SourceKind.WEBPAGE, SourceKind.POST_WEBLOG,
)  # fmt: skip
"""The kinds of source that have a key; the others are typed."""


def resolve_source(asked: Asked, corpus: Path | None, terminal: Terminal) -> str:
    """Return the id of the source that a text belongs to; what no source has is archived and recorded first.

    Args:
        asked: which text.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        terminal: where to ask what the text does not say of itself.

    Raises:
        NothingToReadError: there is no such file, source or address.
    """
    from factcheck.editing.add_source import load_writable

    target = asked.source or asked.target
    if target.lower().startswith(("http://", "https://")):
        return store_address(asked, corpus)
    location, loaded = load_writable(corpus, os.environ)
    known = find_id(loaded.corpus, target, (RecordKind.SOURCE,))
    if known is not None and (asked.source is not None or not Path(target).exists()):
        return known
    if asked.source is not None or not Path(target).is_file():
        raise NothingToReadError(
            f"'{target}' is no file and no source of the corpus",
            hint="name a file, a source or an address",
        )
    return _find_archived(target, location, loaded.corpus) or _store_file(
        asked, corpus, loaded.corpus, terminal
    )


def _find_archived(target: str, location: Location, records: Corpus) -> str | None:
    """Return the source whose archived text is that of a file, or None."""
    from factcheck.evidence.fetch.acquire import fetch_or_read
    from factcheck.evidence.lock import read_lock
    from factcheck.evidence.lock_place import place_lock
    from factcheck.model.digests import compute_digest

    digest = compute_digest(fetch_or_read(target).extract.text)
    held = read_lock(place_lock(location.corpus_file)).sources.values()
    return next(
        (
            each.source
            for each in held
            if each.text_digest == digest and each.source in records.sources
        ),
        None,
    )


def _store_file(asked: Asked, corpus: Path | None, records: Corpus, terminal: Terminal) -> str:
    """Ask what a document is, archive it, and return the id of its new source."""
    from factcheck.editing.add_source import Choices, build_proposal, store_proposal

    terminal.show([f"'{asked.target}' is archived as a source first"])
    title = _ask(
        terminal,
        Question("title", "title", (), "its title as printed", prefill=_read_title(asked.target)),
    )
    kind = _select_kind(asked) or _ask(
        terminal,
        Question(
            "kind", "kind", build_choices((each.value, each.value) for each in _OWN_KINDS),
            "a kind of source", partial(read_with, SourceKind),
        ),
    )  # fmt: skip
    publisher = asked.publisher or _ask(
        terminal,
        Question(
            "publisher", "publisher", name_choices(records, RecordKind.PARTY), "a name or an id",
            partial(read_name, records, _PARTIES), name_known(records, _PARTIES),
        ),
    )  # fmt: skip
    published = _ask(terminal, Question("published", "published", build_choices(((NOT_STATED.value, "not stated"),)), "a date", partial(read_with, read_moment)))  # fmt: skip
    is_new = publisher.startswith(NEW)
    choices = Choices(
        kind=kind,
        title=title,
        publisher=None if is_new else publisher,
        publisher_name=publisher.removeprefix(NEW) if is_new else None,
        published=published,
    )
    proposal = build_proposal(
        asked.target, choices, corpus=corpus, environment=os.environ, archive=asked.archive
    )
    if proposal.standing is not None:
        return proposal.standing.id
    store_proposal(proposal, moment=read_clock())
    terminal.show([f"archived: source {proposal.record_id}"])
    return proposal.record_id


def _select_kind(asked: Asked) -> str | None:
    """Return the kind of source that was named; `press-release` and `minutes` are documents."""
    if asked.kind is None or asked.kind in set(SourceKind):
        return asked.kind
    return SourceKind.DOCUMENT.value


def _read_title(target: str) -> str:
    """Return the first line of a text that has words, to be edited."""
    from factcheck.runtime.regular_file import read_regular

    if Path(target).suffix.lower() not in PLAIN:
        return ""
    text = read_regular(Path(target)).decode("utf-8-sig", "replace")
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return next((line for line in lines if line), "")[:_LONGEST_TITLE]


def _ask(terminal: Terminal, question: Question) -> str:
    while True:
        reply = terminal.ask(question, {}, "", lambda _: None)
        chosen = question.find_choice(reply.text)
        if chosen is not None:
            return chosen.value
        try:
            if reply.text.strip():
                return question.read(reply.text)
        except (AnswerError, ValueError) as error:
            terminal.show([f"  {error}"])

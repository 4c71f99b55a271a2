"""The source of a text that is reviewed: a recorded one, or one that is archived and recorded first."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.archived_source import find_archived
from factcheck.cli.clock import read_clock
from factcheck.cli.drafted import PLAIN, NothingToReadError, store_address
from factcheck.cli.review.screen import write_answer, write_error
from factcheck.cli.review.terminal import ask_new
from factcheck.cli.source_choices import build_source_choices
from factcheck.drafting.dateline import find_dateline, is_preamble
from factcheck.drafting.kind import convert_kind, list_kinds, read_kind
from factcheck.drafting.publisher import find_publisher
from factcheck.drafting.review.question import (
    NEW,
    Choice,
    Question,
    build_choices,
    name_choices,
    name_known,
    read_name,
)
from factcheck.drafting.review.speakers import ask_party_kind
from factcheck.drafting.review.spelling import read_date
from factcheck.errors import FactcheckError
from factcheck.model.names import find_id
from factcheck.model.periods import read_moment
from factcheck.model.vocabulary import NOT_STATED, RecordKind

if TYPE_CHECKING:
    from factcheck.cli.drafted import Asked
    from factcheck.cli.review.terminal import Terminal
    from factcheck.editing.source_record import Choices
    from factcheck.model.corpus import Corpus

_LONGEST_TITLE = 120
_PARTIES = (RecordKind.PARTY,)
_UNSAID = Choice("n", NOT_STATED.value, "not stated")
_OWN_KINDS = (
    "press-release", "document", "article-newspaper", "speech", "interview", "minutes", "report", "webpage",
    "post-weblog",
)  # fmt: skip
"""The sorts of document that have a key; the others are typed."""


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
    from factcheck.evidence.fetch.acquire import fetch_or_read

    target = asked.source or asked.target
    location, loaded = load_writable(corpus, os.environ)
    if target.lower().startswith(("http://", "https://")):
        given = build_source_choices(asked.kind, asked.publisher, loaded.corpus)
        return store_address(asked, corpus, _ask_publisher_kind(given, terminal))
    known = find_id(loaded.corpus, target, (RecordKind.SOURCE,))
    if known is not None and (asked.source is not None or not Path(target).exists()):
        return known
    if asked.source is not None or not Path(target).is_file():
        raise NothingToReadError(
            f"'{target}' is no file and no source of the corpus",
            hint="name a file, a source or an address",
        )
    text = fetch_or_read(target).extract.text
    return find_archived(text, target, location, loaded.corpus) or _store_file(
        asked, text, corpus, loaded.corpus, terminal
    )


def _store_file(
    asked: Asked, text: str, corpus: Path | None, records: Corpus, terminal: Terminal
) -> str:
    """Ask what a document is, archive it, and return the id of its new source."""
    from factcheck.editing.add_source import build_proposal, store_proposal

    given = build_source_choices(asked.kind, asked.publisher, records)
    terminal.show([f"'{asked.target}' is archived as a source first"])
    title = _ask(
        terminal,
        Question("title", "title", (), "its title as printed", prefill=_read_title(asked.target)),
    )
    kind = asked.kind or _ask(
        terminal,
        Question(
            "kind", "kind", build_choices((each, each) for each in _OWN_KINDS),
            "a kind of source", read_kind, tuple((each,) for each in list_kinds()),
        ),
    )  # fmt: skip
    if asked.publisher is None:
        publisher = _ask(terminal, _ask_publisher(text, records))
        given = build_source_choices(kind, publisher.removeprefix(NEW), records)
    given = _ask_publisher_kind(given, terminal)
    day = find_dateline(text)
    days = () if day is None else (Choice("1", day, f"{day}, printed at its head"),)
    published = _ask(
        terminal,
        Question(
            "published", "published", (*days, _UNSAID), "a date", partial(read_date, read_moment)
        ),
    )
    choices = replace(given, kind=convert_kind(kind), title=title, published=published)
    proposal = build_proposal(
        asked.target, choices, corpus=corpus, environment=os.environ, archive=asked.archive
    )
    if proposal.standing is not None:
        return proposal.standing.id
    store_proposal(proposal, moment=read_clock())
    terminal.show([f"archived: source {proposal.record_id}"])
    return proposal.record_id


def _ask_publisher(text: str, records: Corpus) -> Question:
    """Return the question who publishes a text: first whom it is about itself."""
    read = partial(read_name, records, _PARTIES)
    name = find_publisher(text)
    about = {} if name is None else {read(name): f"{name}, of the heading 'About …'"}
    known = {each.value: each.words for each in name_choices(records, RecordKind.PARTY)}
    choices = build_choices(
        (about | {each: known[each] for each in known if each not in about}).items()
    )
    return Question(
        "publisher", "publisher", (*choices, _UNSAID), "a name or an id",
        read, name_known(records, _PARTIES), makes="party",
    )  # fmt: skip


def _ask_publisher_kind(given: Choices, terminal: Terminal) -> Choices:
    """Ask what kind of party a publisher is that no record has."""
    if given.publisher_name is None:
        return given
    kind = _ask(terminal, ask_party_kind("publisher>of", given.publisher_name))
    return replace(given, publisher_kind=kind)


def _read_title(target: str) -> str:
    """Return the first line of a text that may be its title, to be edited."""
    from factcheck.runtime.regular_file import read_regular

    if Path(target).suffix.lower() not in PLAIN:
        return ""
    text = read_regular(Path(target)).decode("utf-8-sig", "replace")
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return next((line for line in lines if line and not is_preamble(line)), "")[:_LONGEST_TITLE]


def _ask(terminal: Terminal, question: Question) -> str:
    while True:
        reply = terminal.ask(question, {}, "", lambda _: None)
        chosen = question.find_choice(reply.text)
        if chosen is not None:
            terminal.show([write_answer(question, chosen.value)])
            return chosen.value
        try:
            value = question.read(reply.text) if reply.text.strip() else ""
        except FactcheckError as error:
            terminal.show(write_error(error))
            continue
        if value and (not question.is_new(value) or ask_new(terminal, question, value)):
            terminal.show([write_answer(question, value, typed=reply.text)])
            return value

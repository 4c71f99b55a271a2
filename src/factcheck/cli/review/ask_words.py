"""The source and the words of a claim that is typed without a draft."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.cli.review.screen import write_error
from factcheck.drafting.review.question import (
    NEW,
    AnswerError,
    Question,
    name_choices,
    name_known,
    read_name,
)
from factcheck.drafting.review.single import find_words
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from factcheck.cli.review.terminal import Terminal
    from factcheck.drafting.proposal import Span
    from factcheck.model.corpus import Corpus

_SOURCES = (RecordKind.SOURCE,)


def ask_source(terminal: Terminal, corpus: Corpus) -> str:
    """Return the id of the source in which a claim stands.

    Args:
        terminal: where to ask.
        corpus: the records.
    """
    question = Question(
        "source", "source", name_choices(corpus, RecordKind.SOURCE), "an id or a title",
        partial(read_name, corpus, _SOURCES), name_known(corpus, _SOURCES),
    )  # fmt: skip
    while True:
        reply = terminal.ask(question, {}, "", lambda _: None)
        chosen = question.find_choice(reply.text)
        if chosen is not None:
            return chosen.value
        try:
            source = question.read(reply.text)
        except AnswerError as error:
            terminal.show(write_error(error))
            continue
        if not source.startswith(NEW):
            return source
        terminal.show(
            [f"  no source is '{reply.text}'", "  hint: factcheck source add archives one"]
        )


def ask_words(terminal: Terminal, text: str) -> Span:
    """Return the words that carry a claim, where they stand in the archived text.

    Args:
        terminal: where to ask.
        text: the archived text.
    """
    question = Question("quote", "quote", (), "the words of the source that carry the claim")
    while True:
        reply = terminal.ask(question, {}, "", lambda _: None)
        try:
            return find_words(text, reply.text)
        except AnswerError as error:
            terminal.show(write_error(error))

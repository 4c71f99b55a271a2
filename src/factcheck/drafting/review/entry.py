"""One proposal with what is decided about it: which questions are open, and the records that follow."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.figures import ask_figure
from factcheck.drafting.review.measure import Hint
from factcheck.drafting.review.question import (
    NONE,
    AnswerError,
    Choice,
    Question,
    build_choices,
    name_choices,
    name_known,
    read_name,
)
from factcheck.drafting.review.speakers import (
    ask_speaker,
    find_settled_speaker,
    list_candidates,
    list_parties,
)
from factcheck.drafting.review.spelling import list_dates, read_date
from factcheck.drafting.review.statement import read_statement, suggest_statement
from factcheck.model.dates import parse_edtf
from factcheck.model.vocabulary import CounterKind, Manner, RecordKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.drafting.proposal import DraftCounter, DraftQuote, Proposal, Setting
    from factcheck.drafting.review.printed import Printed
    from factcheck.drafting.review.used import Used
    from factcheck.model.corpus import Corpus

_MANNERS: Final = tuple(Choice(each.value[0], each.value, each.value) for each in Manner)
_ANSWERS: Final = (
    *(
        Choice(str(number), each.value, each.for_readers)
        for number, each in enumerate(CounterKind, 1)
    ),
    Choice("n", NONE, "no answer to it"),
)


@dataclass(frozen=True, slots=True)
class ReviewedProposal:
    """A proposal and what is decided about it.

    Attributes:
        proposal: what the text proposes.
        setting: what is known of the text.
        answers: by the path of the field.
        quote: the words that carry it, as they are now.
        printed: what the text prints of those who speak in it.
    """

    proposal: Proposal
    setting: Setting
    answers: Mapping[str, str]
    quote: DraftQuote
    printed: Printed


def list_questions(
    entry: ReviewedProposal, corpus: Corpus, used: Used, claims: Mapping[str, str]
) -> tuple[Question, ...]:
    """Return everything that a person must decide about a proposal, as far as that is known by now.

    Args:
        entry: the proposal with what is decided.
        corpus: the records, with those that were decided on before.
        used: what claims before it say.
        claims: the ids of the claims that proposals of the text became, by the keys of those.
    """
    return tuple(_ask(entry, corpus, used, claims))


def _ask(
    entry: ReviewedProposal, corpus: Corpus, used: Used, claims: Mapping[str, str]
) -> Iterator[Question]:
    proposal, answers = entry.proposal, entry.answers
    publisher = () if entry.setting.publisher is None else (entry.setting.publisher,)
    if find_settled_speaker(proposal) is None:
        candidates = list_candidates(proposal)
        yield from ask_speaker(
            "claimant",
            "speaker",
            corpus,
            answers,
            candidates,
            first=publisher,
            printed=entry.printed,
        )
    for number, link in enumerate(proposal.via):
        if link.ref is None:
            label = f"told by {link.name}"
            yield from ask_speaker(
                f"via[{number}]",
                label,
                corpus,
                answers,
                (link,),
                first=publisher,
                printed=entry.printed,
            )
    if proposal.manner is None:
        yield Question("manner", "manner", _MANNERS)
    if proposal.said_on is None:
        yield Question("said_on", "said_on", (), "a date", partial(read_date, parse_edtf))
    kinds = (RecordKind.TOPIC,)
    yield Question(
        "topic", "topic", name_choices(corpus, RecordKind.TOPIC, used.topics),
        "an id or a title; a new title makes a topic",
        partial(read_name, corpus, kinds), name_known(corpus, kinds), makes="topic",
    )  # fmt: skip
    is_only = len(proposal.figures) == 1
    printed = list_dates(_cut_figures(proposal))
    speaking = list_parties(proposal, corpus, answers)
    owners = {each: Hint(each, "perhaps: the publisher of the text") for each in publisher}
    owners |= {each: Hint(each, "perhaps: who says it") for each in speaking[:1]}
    is_open = False
    for number, figure in enumerate(proposal.figures):
        for question in ask_figure(
            number, figure, corpus, answers, is_only=is_only, used=used, printed=printed,
            parties=(*publisher, *speaking), owner=next(iter(owners.values())) if len(owners) == 1 else None,
        ):  # fmt: skip
            is_open = is_open or question.field not in answers
            yield question
    yield _ask_statement(entry, "" if is_open else suggest_statement(proposal, corpus, answers))
    for number, counter in enumerate(proposal.counters):
        claim = find_countered(counter, claims)
        if claim is not None:
            label = f"answers {claim} ({counter.because})"
            yield Question(f"counters[{number}]", label, _ANSWERS)


def _ask_statement(entry: ReviewedProposal, suggested: str) -> Question:
    """Return the question for the statement; one that is suggested has a key, if it is not the quote."""
    reading = partial(read_statement, entry.proposal, entry.quote)
    try:
        choices = build_choices([(reading(suggested), suggested)])
    except AnswerError:
        choices, suggested = (), ""
    return Question(
        "statement", "statement", choices, "what is claimed, in your words", reading, prefill=suggested
    )  # fmt: skip


def _cut_figures(proposal: Proposal) -> str:
    """Return the sentence of a proposal without its figures, of which some look like years."""
    sentence = proposal.sentence
    text = sentence.text
    for each in proposal.figures:
        start = max(0, each.span.start - sentence.start)
        end = max(0, each.span.end - sentence.start)
        text = f"{text[:start]}{'·' * (end - start)}{text[end:]}"
    return text


def find_countered(counter: DraftCounter, claims: Mapping[str, str]) -> str | None:
    """Return the id of the claim that is answered; None where its proposal has not become one.

    Args:
        counter: what the text may answer.
        claims: the ids of the claims of this text, by the keys of their proposals.
    """
    return counter.claim or claims.get(counter.proposal or "")

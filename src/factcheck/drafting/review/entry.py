"""One proposal with what is decided about it: which questions are open, and the records that follow."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.figures import ask_figure, build_figure
from factcheck.drafting.review.question import (
    NEW,
    NONE,
    AnswerError,
    Choice,
    Question,
    name_choices,
    name_known,
    read_name,
    read_with,
)
from factcheck.drafting.review.speakers import (
    ask_speaker,
    build_speaker,
    find_free_id,
    find_settled_speaker,
    list_candidates,
    list_parties,
)
from factcheck.editing.addition import Record
from factcheck.editing.speakers import split_words
from factcheck.model.dates import parse_edtf
from factcheck.model.vocabulary import CounterKind, Manner, RecordKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.drafting.proposal import DraftCounter, DraftQuote, Proposal, Setting
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

_MANNERS: Final = tuple(Choice(each.value[0], each.value, each.value) for each in Manner)
_ANSWERS: Final = (
    *(
        Choice(str(number), each.value, each.for_readers)
        for number, each in enumerate(CounterKind, 1)
    ),
    Choice("n", NONE, "no answer to it"),
)
_SMALL: Final = frozenset(("a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "is", "it", "its", "more", "of", "on", "or", "s", "than", "that", "the", "their", "they", "this", "to", "was", "were", "will", "with", "would"))  # fmt: skip
"""Words that say nothing in an id."""
_ID_WORDS: Final = 4
_LEAST_WORDS: Final = 3
"""Words that a statement has at least: who, and what."""
_LEAST_DIFFERENT: Final = 4
"""Words from which on a statement that stands in the text is taken for a copy of it."""


@dataclass(frozen=True, slots=True)
class ReviewedProposal:
    """A proposal and what is decided about it.

    Attributes:
        proposal: what the text proposes.
        setting: what is known of the text.
        answers: by the path of the field.
        quote: the words that carry it, as they are now.
    """

    proposal: Proposal
    setting: Setting
    answers: Mapping[str, str]
    quote: DraftQuote


def list_questions(
    entry: ReviewedProposal,
    corpus: Corpus,
    topics: Sequence[str],
    measures: Sequence[str],
    claims: Mapping[str, str],
) -> tuple[Question, ...]:
    """Return everything that a person must decide about a proposal, as far as that is known by now.

    Args:
        entry: the proposal with what is decided.
        corpus: the records, with those that were decided on before.
        topics: ids of topics that stand before others.
        measures: ids of measures that are offered besides those of the text.
        claims: the ids of the claims that proposals of the text became, by the keys of those.
    """
    return tuple(_ask(entry, corpus, topics, measures, claims))


def _ask(
    entry: ReviewedProposal,
    corpus: Corpus,
    topics: Sequence[str],
    measures: Sequence[str],
    claims: Mapping[str, str],
) -> Iterator[Question]:
    proposal, answers = entry.proposal, entry.answers
    publisher = () if entry.setting.publisher is None else (entry.setting.publisher,)
    if find_settled_speaker(proposal) is None:
        candidates = list_candidates(proposal)
        yield from ask_speaker("claimant", "speaker", corpus, answers, candidates, first=publisher)
    for number, link in enumerate(proposal.via):
        if link.ref is None:
            label = f"told by {link.name}"
            yield from ask_speaker(
                f"via[{number}]", label, corpus, answers, (link,), first=publisher
            )
    if proposal.manner is None:
        yield Question("manner", "manner", _MANNERS)
    if proposal.said_on is None:
        yield Question("said_on", "said_on", (), "a date", partial(read_with, parse_edtf))
    kinds = (RecordKind.TOPIC,)
    yield Question(
        "topic", "topic", name_choices(corpus, RecordKind.TOPIC, topics),
        "an id or a title; a new title makes a topic",
        partial(read_name, corpus, kinds), name_known(corpus, kinds), makes="topic",
    )  # fmt: skip
    is_only = len(proposal.figures) == 1
    for number, figure in enumerate(proposal.figures):
        yield from ask_figure(
            number, figure, corpus, answers, is_only=is_only, used=measures,
            parties=(*publisher, *list_parties(proposal, corpus, answers)),
        )  # fmt: skip
    for number, counter in enumerate(proposal.counters):
        claim = find_countered(counter, claims)
        if claim is not None:
            label = f"answers {claim} ({counter.because})"
            yield Question(f"counters[{number}]", label, _ANSWERS)
    yield Question(
        "statement",
        "statement",
        (),
        "what is claimed, in your words",
        partial(read_statement, entry),
    )


def find_countered(counter: DraftCounter, claims: Mapping[str, str]) -> str | None:
    """Return the id of the claim that is answered; None where its proposal has not become one.

    Args:
        counter: what the text may answer.
        claims: the ids of the claims of this text, by the keys of their proposals.
    """
    return counter.claim or claims.get(counter.proposal or "")


def read_statement(entry: ReviewedProposal, text: str) -> str:
    """Return a statement.

    Args:
        entry: the proposal that it is of.
        text: as typed.

    Raises:
        AnswerError: it is empty, or copied from the text.
    """
    statement = " ".join(text.split())
    words = _fold(statement)
    if len(words) < _LEAST_WORDS:
        raise AnswerError(
            f"'{statement}' is no statement", hint="say in your words what is claimed"
        )
    is_quote = words == _fold(entry.quote.span.text)
    sentence = f" {' '.join(_fold(entry.proposal.sentence.text))} "
    is_copy = len(words) > _LEAST_DIFFERENT and f" {' '.join(words)} " in sentence
    if is_quote or is_copy:
        raise AnswerError("the statement is the quote", hint="say in your words what is claimed")
    return statement


def _fold(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def suggest_claim_id(entry: ReviewedProposal, taken: frozenset[str]) -> str:
    """Return an id of the first words of the statement and the year.

    Args:
        entry: a proposal whose statement is decided.
        taken: the ids that the corpus has.
    """
    words = [each for each in split_words(entry.answers["statement"]) if each not in _SMALL]
    year = re.search(r"\d{4}", find_said_on(entry))
    stem = "-".join((*words[:_ID_WORDS], *(() if year is None else (year[0],))))
    return find_free_id(stem or "claim", taken)


def find_said_on(entry: ReviewedProposal) -> str:
    """Return the day on which it was said, as it is recorded."""
    said = entry.proposal.said_on
    return entry.answers["said_on"] if said is None else said.value


def build_records(
    entry: ReviewedProposal,
    corpus: Corpus,
    claims: Mapping[str, str],
    *,
    recorded_by: str,
    recorded_on: str,
) -> tuple[Record, ...]:
    """Return the claim that was decided on, behind the records that it takes.

    Args:
        entry: the proposal, with an answer to every question.
        corpus: the records.
        claims: the ids of the claims that proposals of the text became, by the keys of those.
        recorded_by: who drafted and decided.
        recorded_on: the day.
    """
    proposal, answers = entry.proposal, entry.answers
    needed: list[Record] = []
    day = re.sub("[~?%]$", "", entry.setting.published or find_said_on(entry))

    def take(found: tuple[str, tuple[Record, ...]]) -> str:
        needed.extend(found[1])
        return found[0]

    def list_taken() -> frozenset[str]:
        return frozenset((*corpus.declared, *(each.id for each in needed)))

    claimant = find_settled_speaker(proposal) or take(
        build_speaker("claimant", answers, list_taken(), day, needed)
    )
    chain = [
        take(build_speaker(f"via[{number}]", answers, list_taken(), day, needed))
        if link.ref is None
        else link.ref.id
        for number, link in enumerate(proposal.via)
    ]
    via = [each for each in dict.fromkeys(chain) if each != claimant]  # its word needs no messenger
    topic = answers["topic"]
    if topic.startswith(NEW):
        title = topic.removeprefix(NEW)
        topic = find_free_id(title, list_taken())
        needed.append(Record(RecordKind.TOPIC, topic, {"title": title}))
    fields: dict[str, Texts] = {
        "topic": topic,
        "claimant": claimant,
        "said_on": find_said_on(entry),
        "statement": answers["statement"],
    }
    figures: list[dict[str, Texts]] = []
    base = frozenset((*corpus.declared, *(each.id for each in needed)))
    for number, figure in enumerate(proposal.figures):
        found, records = build_figure(number, figure, corpus, answers, base, made=needed)
        needed.extend(records)
        if found is not None:
            figures.append(found)
    if figures:
        fields["figures"] = [*_name_figures(figures)]
    counters: list[Texts] = [
        {"claim": claim, "how": how}
        for number, counter in enumerate(proposal.counters)
        if (claim := find_countered(counter, claims)) is not None
        and (how := answers[f"counters[{number}]"]) != NONE
    ]
    if counters:
        fields["counters"] = counters
    fields["appearances"] = [_build_appearance(entry, via, corpus)]
    fields["recorded_by"] = recorded_by
    fields["recorded_on"] = recorded_on
    claim = answers.get("id") or suggest_claim_id(entry, list_taken())
    return (*needed, Record(RecordKind.CLAIM, claim, fields))


def _name_figures(figures: list[dict[str, Texts]]) -> Iterator[Texts]:
    """Yield figures, each with a name of its own where there are several."""
    if len(figures) == 1:
        yield figures[0]
        return
    used: list[str] = []
    for figure in figures:
        stem = str(figure.get("role") or figure["measure"])
        name = find_free_id(stem, used)
        used.append(name)
        yield {"id": name, **figure}


def _build_appearance(entry: ReviewedProposal, via: list[str], corpus: Corpus) -> Texts:
    proposal, quote = entry.proposal, entry.quote
    assert entry.setting.id is not None, "a claim stands in a source"
    fields: dict[str, Texts] = {
        "source": entry.setting.id,
        "manner": proposal.manner or entry.answers["manner"],
    }
    source = corpus.sources.get(entry.setting.id)
    if via and (source is None or tuple(via) != source.authors):
        fields["via"] = [*via]
    fields["quote"] = " ".join(quote.span.text.split())
    if quote.prefix is not None:
        fields["prefix"] = quote.prefix
    if quote.suffix is not None:
        fields["suffix"] = quote.suffix
    return fields

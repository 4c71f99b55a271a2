"""The claim that was decided on, with the records that it takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.entry import find_countered
from factcheck.drafting.review.figures import build_figure
from factcheck.drafting.review.measure import suggest_title
from factcheck.drafting.review.question import NEW, NONE
from factcheck.drafting.review.speakers import build_speaker, find_free_id, find_settled_speaker
from factcheck.editing.addition import Record
from factcheck.editing.speakers import split_words
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.drafting.review.entry import ReviewedProposal
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

_SMALL: Final = frozenset(("a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "is", "it", "its", "more", "of", "on", "or", "s", "than", "that", "the", "their", "they", "this", "to", "was", "were", "will", "with", "would"))  # fmt: skip
"""Words that say nothing in an id."""
_ID_WORDS: Final = 4


def suggest_claim_id(entry: ReviewedProposal, taken: frozenset[str]) -> str:
    """Return an id of the first words of the statement, without its figures, and the year.

    Args:
        entry: a proposal whose statement is decided.
        taken: the ids that the corpus has.
    """
    statement = entry.answers["statement"]
    said = split_words(suggest_title(statement) or statement)
    words = [each for each in said if each not in _SMALL]
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

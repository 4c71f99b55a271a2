"""From a text to proposals, in the order of the reading: figures, who says them, their words, their records."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.drafting.article import Article
from factcheck.drafting.attribution import find_attribution
from factcheck.drafting.claimant import find_claimant
from factcheck.drafting.layout import Place
from factcheck.drafting.proof import prove_proposed
from factcheck.drafting.proposal import Draft, DraftFigure, Proposal, Quote, Setting
from factcheck.drafting.quote import cut_quote
from factcheck.drafting.rank import list_parts
from factcheck.drafting.records import Records
from factcheck.drafting.resolve import cut_span
from factcheck.drafting.skip import find_skipped
from factcheck.drafting.suggest import suggest_basis, suggest_day, suggest_measures
from factcheck.quantity.scan import scan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.attribution import Attribution
    from factcheck.drafting.claimant import Claimant
    from factcheck.drafting.proposal import Span
    from factcheck.model.corpus import Corpus
    from factcheck.quantity.quantity import Reading

_KEY: Final = 16
"""Hexadecimal digits of a key."""


def draft_text(
    text: str, setting: Setting | None = None, *, corpus: Corpus | None = None
) -> Draft:
    """Propose a claim for each statement with a figure.

    Args:
        text: the text as archived.
        setting: what is known of it besides.
        corpus: the records that it may name; None where there are none.
    """
    setting = setting or Setting()
    article = Article(text, setting)
    records = None if corpus is None else Records(corpus, text, setting.published)
    readings = scan(text)
    skipped = find_skipped(article, readings)
    places = {each.span.start for each in skipped}
    kept = [each for each in readings if each.start not in places]
    found = _prove(text, list(_propose(article, kept, records, corpus)))
    ranked = sorted(found, key=lambda each: (-sum(part.points for part in each.parts), each.quote.span.start))
    return Draft(
        setting,
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        len(text),
        tuple(replace(each, rank=rank) for rank, each in enumerate(ranked, 1)),
        tuple(skipped),
    )


def _prove(text: str, proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    for each, quote in zip(
        proposals, prove_proposed(text, [each.quote for each in proposals]), strict=True
    ):
        if quote is not None:
            yield replace(each, quote=quote)


def _propose(
    article: Article, readings: Sequence[Reading], records: Records | None, corpus: Corpus | None
) -> Iterator[Proposal]:
    """Yield a proposal for each statement; figures of one clause by one speaker are one statement."""
    group: list[Reading] = []
    held: tuple[Attribution, Place, Place] | None = None
    for reading in readings:
        attribution = find_attribution(article, reading.start)
        sentence = _find_sentence(article, reading)
        window = _find_window(attribution, sentence)
        if (
            held is not None
            and held[1] == sentence
            and held[0].subject == attribution.subject
            and held[0].quoted == attribution.quoted
            and (clause := cut_quote(article.text, held[2], group[0].start, group[-1].end)).start <= reading.start
            and reading.end <= clause.end
        ):
            group.append(reading)
            continue
        if held is not None:
            yield _build(article, group, held, records, corpus)
        group, held = [reading], (attribution, sentence, window)
    if held is not None:
        yield _build(article, group, held, records, corpus)


def _find_sentence(article: Article, reading: Reading) -> Place:
    paragraph = article.paragraphs[article.find_paragraph(reading.start)]
    for each in article.split(paragraph):
        if reading.start < each.end:
            return each
    return paragraph


def _find_window(attribution: Attribution, sentence: Place) -> Place:
    low, high = attribution.content or (sentence.start, sentence.end)
    return Place(max(low, sentence.start), min(high, sentence.end))


def _build(
    article: Article,
    group: Sequence[Reading],
    held: tuple[Attribution, Place, Place],
    records: Records | None,
    corpus: Corpus | None,
) -> Proposal:
    text, setting = article.text, article.setting
    attribution, sentence, window = held
    claimant = find_claimant(article, group[0].start, attribution, records)
    place = cut_quote(text, window, group[0].start, group[-1].end)
    cue: Span | None = None
    if attribution.subject is not None:
        subject = attribution.subject
        tokens = article.list_units(subject.paragraph)[subject.unit].tokens
        cue = cut_span(text, tokens[subject.cue.start].start, tokens[subject.cue.end - 1].end)
    quote = cut_span(text, place.start, place.end)
    words = text[sentence.start : sentence.end]
    figures = tuple(
        DraftFigure(
            cut_span(text, each.start, each.end),
            each.quantity,
            suggest_measures(each.quantity, words, corpus.measures.values()) if corpus else (),
            suggest_basis(cue, quote.text),
            None if each.quantity.role is None else str(each.quantity.role),
        )
        for each in group
    )
    return Proposal(
        key=_compute_key(setting, quote, figures),
        rank=0,
        sentence=cut_span(text, sentence.start, sentence.end),
        paragraph=article.find_paragraph(group[0].start) + 1,
        quote=Quote(quote),
        figures=figures,
        speaker=claimant.speaker,
        cue=cue,
        manner=claimant.manner,
        via=claimant.via,
        said_on=suggest_day(words, setting.published),
        recorded=(),
        open=_list_open(claimant, figures, corpus),
        parts=list_parts(figures, claimant.speaker),
    )


def _list_open(
    claimant: Claimant, figures: Sequence[DraftFigure], corpus: Corpus | None
) -> tuple[str, ...]:
    """List the fields that a person must decide."""
    found = ["topic", "statement"]
    if claimant.speaker.state == "open" or claimant.speaker.ref is None:
        found.insert(0, "claimant")
    if claimant.manner is None:
        found.append("manner")
    for number, figure in enumerate(figures):
        at = f"figures[{number}]"
        found += [f"{at}.measure", f"{at}.basis"]
        if corpus is not None and figure.measures:
            measure = corpus.measures[figure.measures[0].value]
            found += [f"{at}.scope.{each}" for each in (measure.dimensions or {})]
    return tuple(found)


def _compute_key(setting: Setting, quote: Span, figures: Sequence[DraftFigure]) -> str:
    """Hash what a proposal is about, so that it has the same key on the next run."""
    said = "\0".join(
        (setting.id or "", f"{quote.start}-{quote.end}", *(f"{each.span.start}-{each.span.end}" for each in figures))
    )
    return hashlib.sha256(said.encode()).hexdigest()[:_KEY]

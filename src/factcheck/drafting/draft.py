"""From a text to proposals, in the order of the reading: figures, who says them, their words, their records."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.drafting.article import Article
from factcheck.drafting.attribution import find_attribution
from factcheck.drafting.build import Known, Statement, build_proposal
from factcheck.drafting.counters import list_counters
from factcheck.drafting.figures import read_figures
from factcheck.drafting.layout import Place
from factcheck.drafting.proof import prove_proposed
from factcheck.drafting.proposal import Draft, Setting, Skipped
from factcheck.drafting.quote import cut_quote
from factcheck.drafting.recorded import Recorded
from factcheck.drafting.records import Records
from factcheck.drafting.skip import find_skipped
from factcheck.drafting.statements import find_statements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.attribution import Attribution
    from factcheck.drafting.proposal import Proposal
    from factcheck.model.corpus import Corpus
    from factcheck.quantity.quantity import Reading


def draft_text(
    text: str,
    setting: Setting | None = None,
    *,
    corpus: Corpus | None = None,
    has_statements: bool = False,
) -> Draft:
    """Propose a claim for each statement with a figure.

    Args:
        text: the text as archived.
        setting: what is known of it besides.
        corpus: the records that it may name; None where there are none.
        has_statements: whether attributed statements without a figure are wanted as well.

    Returns:
        The proposals by rank, each with a proven quote, and the numbers that were passed over.
    """
    setting = setting or Setting()
    article = Article(text, setting)
    known = _find_known(text, setting, corpus)
    readings = read_figures(text)
    skipped = find_skipped(article, readings)
    places = {each.span.start for each in skipped}
    statements = list(
        _group_readings(article, [each for each in readings if each.start not in places])
    )
    if has_statements:
        statements += [
            _build_statement(article, at, at + 1, ())
            for at in find_statements(article, [each.sentence for each in statements])
        ]
    built = [build_proposal(article, each, known) for each in statements]
    quotes = prove_proposed(text, [each.quote for each in built])
    pairs = list(zip(built, quotes, strict=True))
    proven = _add_counters([replace(each, quote=quote) for each, quote in pairs if quote])
    skipped += [
        Skipped(figure.span, "its words stand in several places that nothing tells apart")
        for each, quote in pairs
        if quote is None
        for figure in each.figures
    ]
    ranked = sorted(
        proven, key=lambda each: (-sum(part.points for part in each.parts), each.quote.span.start)
    )
    return Draft(
        setting,
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        len(text),
        tuple(replace(each, rank=rank) for rank, each in enumerate(ranked, 1)),
        tuple(sorted(skipped, key=lambda each: each.span.start)),
    )


def _find_known(text: str, setting: Setting, corpus: Corpus | None) -> Known:
    if corpus is None:
        return Known()
    recorded = None if setting.id is None else Recorded(corpus, setting.id, text)
    return Known(corpus, Records(corpus, text, setting.published), recorded)


def _add_counters(proposals: Sequence[Proposal]) -> list[Proposal]:
    ordered = sorted(proposals, key=lambda each: each.quote.span.start)
    found = []
    for number, each in enumerate(ordered):
        counters = list_counters(each, ordered[max(0, number - 12) : number])
        found.append(replace(each, counters=counters) if counters else each)
    return found


def _group_readings(article: Article, readings: Sequence[Reading]) -> Iterator[Statement]:
    """Yield a statement for each figure; figures of one clause by one speaker are one statement."""
    held: Statement | None = None
    for reading in readings:
        each = _build_statement(article, reading.start, reading.end, (reading,))
        if held is not None and _is_same(article, held, each):
            held = held._replace(end=each.end, readings=(*held.readings, reading))
            continue
        if held is not None:
            yield held
        held = each
    if held is not None:
        yield held


def _is_same(article: Article, held: Statement, other: Statement) -> bool:
    """Return whether two figures stand in one clause that one speaker says."""
    if held.sentence != other.sentence or held.attribution.subject != other.attribution.subject:
        return False
    if held.attribution.quoted != other.attribution.quoted:
        return False
    if held.attribution.label != other.attribution.label:
        return False
    clause = cut_quote(article.text, held.window, held.at, held.end)
    return clause.start <= other.at and other.end <= clause.end


def _build_statement(
    article: Article, at: int, end: int, readings: tuple[Reading, ...]
) -> Statement:
    attribution = find_attribution(article, at)
    sentence = _find_sentence(article, at)
    return Statement(at, end, readings, attribution, sentence, _find_window(attribution, sentence))


def _find_sentence(article: Article, at: int) -> Place:
    paragraph = article.paragraphs[article.find_paragraph(at)]
    sentences = article.split(paragraph)
    number = bisect_right(sentences, at, key=lambda each: each.end)
    return sentences[number] if number < len(sentences) else paragraph


def _find_window(attribution: Attribution, sentence: Place) -> Place:
    low, high = attribution.content or (sentence.start, sentence.end)
    return Place(max(low, sentence.start), min(high, sentence.end))

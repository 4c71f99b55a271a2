"""From a text to proposals, in the order of the reading: figures, who says them, their words, their records."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.drafting.article import Article
from factcheck.drafting.attribution import find_attribution
from factcheck.drafting.broken_lines import join_broken_lines
from factcheck.drafting.build import CorpusKnowledge, DraftStatement, build_proposal
from factcheck.drafting.counters import list_counters
from factcheck.drafting.dateline import find_dateline
from factcheck.drafting.figures import read_figures
from factcheck.drafting.headlines import join_headlines
from factcheck.drafting.layout import TextPlace
from factcheck.drafting.proof import prove_proposed
from factcheck.drafting.proposal import Draft, DraftQuote, Setting, Skipped, cut_span
from factcheck.drafting.quote import cut_quote
from factcheck.drafting.rank import count_points
from factcheck.drafting.recorded import Recorded
from factcheck.drafting.records import RecordsByName
from factcheck.drafting.rows import find_cell
from factcheck.drafting.skip import DENIED, explain_skip
from factcheck.drafting.statements import find_statements
from factcheck.drafting.suggest import MeasuresByUnit
from factcheck.drafting.voice import find_boilerplate
from factcheck.model.digests import compute_digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.cue import Attribution
    from factcheck.drafting.proposal import DraftCounter, Proposal
    from factcheck.model.store import Store
    from factcheck.quantity.quantity import Reading

_BEFORE: Final = 12
"""Proposals before one that it may answer."""


def build_draft(
    text: str,
    setting: Setting | None = None,
    *,
    corpus: Store | None = None,
    has_statements: bool = False,
) -> Draft:
    """Build a draft: a proposal of a claim for each statement with a figure.

    Args:
        text: the text as archived.
        setting: what is known of it besides.
        corpus: the records that it may name; None where there are none.
        has_statements: whether attributed statements without a figure are wanted as well.

    Returns:
        The proposals by rank, each with a proven quote, and the numbers that were passed over.
    """
    setting = setting or Setting()
    digest = compute_digest(text)  # first, since it copies the text
    dateline = find_dateline(text) if setting.published is None else None
    if dateline is not None:
        setting = replace(setting, dateline=dateline)
    built, quotes, skipped = _read_proven(text, setting, corpus, has_statements=has_statements)
    proven = [(each, quote) for each, quote in zip(built, quotes, strict=True) if quote]
    counters = _find_counters([each for each, _ in proven])
    ranked = sorted(
        proven,
        key=lambda pair: (-count_points(pair[0]), pair[0].quote.span.start),
    )
    return Draft(
        setting,
        digest,
        len(text),
        tuple(
            each._replace(
                rank=rank, quote=_cut_quote(quote, text), counters=counters.get(each.key, ())
            )
            for rank, (each, quote) in enumerate(ranked, 1)
        ),
        tuple(sorted((*skipped, *_skip_unproven(built, quotes)), key=lambda each: each.span.start)),
    )


def _read_proven(
    text: str, setting: Setting, corpus: Store | None, *, has_statements: bool
) -> tuple[list[Proposal], list[DraftQuote | None], list[Skipped]]:
    """Read the proposals, and prove their quotes in the text as it is read: words are the same in one line or in two."""
    read = join_broken_lines(text)
    built, skipped = _read_proposals(text, read, setting, corpus, has_statements=has_statements)
    return built, prove_proposed(read, [each.quote for each in built]), skipped


def _read_proposals(
    archived: str, text: str, setting: Setting, corpus: Store | None, *, has_statements: bool
) -> tuple[list[Proposal], list[Skipped]]:
    """Read the proposals, not yet proven; what was known of the text on the way is let go with the return."""
    article = Article(text, setting, archived)
    known = _find_known(text, setting, corpus)
    skipped: list[Skipped] = []
    built, sentences = [], []
    statements = _group_readings(article, read_figures(text), skipped)
    for each, also in join_headlines(article, statements):
        because = _explain_pass(article, each)
        if because is not None:
            skipped += [_skip_reading(article, one, because) for one in each.readings]
            continue
        built.append(build_proposal(article, each, known, also))
        sentences.append(each.sentence)
    if has_statements:
        built += [
            build_proposal(article, _build_statement(article, at, at + 1, ()), known)
            for at in find_statements(article, sentences)
        ]
    return built, skipped


def _cut_quote(quote: DraftQuote, text: str) -> DraftQuote:
    """Return a quote that was proven as it is read with its words as archived."""
    start, end = quote.span.start, quote.span.end
    if text.find("\n", start, end) < 0:
        return quote
    return DraftQuote(cut_span(text, start, end), quote.prefix, quote.suffix)


def _explain_pass(article: Article, statement: DraftStatement) -> str | None:
    """Return why nobody claims a figure: it is denied, or the text only asks about it; else None."""
    found = statement.attribution
    if found.is_denied:
        return DENIED
    is_own = article.voice.is_own and not (
        found.subject or found.label or found.turn or found.is_open or found.quoted
    )
    is_question = article.text[statement.sentence.end - 1] == "?"
    return "a figure that is asked about" if is_own and is_question else None


def _skip_reading(article: Article, reading: Reading, because: str) -> Skipped:
    return Skipped(article.cut(reading.start, reading.end), because)


def _skip_unproven(
    proposals: Sequence[Proposal], quotes: Sequence[DraftQuote | None]
) -> Iterator[Skipped]:
    for each, quote in zip(proposals, quotes, strict=True):
        if quote is None:
            for figure in each.figures:
                yield Skipped(
                    figure.span, "its words stand in several places that nothing tells apart"
                )


def _find_known(text: str, setting: Setting, corpus: Store | None) -> CorpusKnowledge:
    if corpus is None:
        return CorpusKnowledge()
    recorded = None if setting.id is None else Recorded(corpus, setting.id, text)
    records = RecordsByName(corpus, text, setting.published)
    return CorpusKnowledge(corpus, records, MeasuresByUnit(corpus.measures.values()), recorded)


def _find_counters(proposals: Sequence[Proposal]) -> dict[str, tuple[DraftCounter, ...]]:
    """Find by key which proposals may answer another one just before them."""
    found = {}
    before: deque[Proposal] = deque(maxlen=_BEFORE)
    for each in sorted(proposals, key=lambda each: each.quote.span.start):
        counters = list_counters(each, before)
        if counters:
            found[each.key] = counters
        before.append(each)
    return found


def _group_readings(
    article: Article, readings: Sequence[Reading], skipped: list[Skipped]
) -> Iterator[DraftStatement]:
    """Yield a statement for each figure; figures of one clause by one speaker are one statement.

    Numbers that are no figures of a claim are added to `skipped`.
    """
    held: DraftStatement | None = None
    boilerplate = find_boilerplate(article.text, article.voice)
    for reading in readings:
        because = explain_skip(article, reading, boilerplate)
        if because is not None:
            skipped.append(_skip_reading(article, reading, because))
            continue
        each = _build_statement(article, reading.start, reading.end, (reading,))
        if held is not None and _is_same(article, held, each):
            held = held._replace(end=each.end, readings=(*held.readings, reading))
            continue
        if held is not None:
            yield held
        held = each
    if held is not None:
        yield held


def _is_same(article: Article, held: DraftStatement, other: DraftStatement) -> bool:
    """Return whether two figures stand in one clause that one speaker says."""
    if held.sentence != other.sentence or held.attribution.subject != other.attribution.subject:
        return False
    if held.attribution.is_open != other.attribution.is_open:
        return False
    if held.attribution.quoted != other.attribution.quoted:
        return False
    if held.attribution.label != other.attribution.label:
        return False
    if held.cell is not None or other.cell is not None:
        return held.cell == other.cell
    clause = cut_quote(article.text, held.window, held.at, held.end)
    return clause.start <= other.at and other.end <= clause.end


def _build_statement(
    article: Article, at: int, end: int, readings: tuple[Reading, ...]
) -> DraftStatement:
    attribution = find_attribution(article, at)
    sentence = article.find_sentence(at)
    paragraph = article.find_paragraph(at)
    cell = find_cell(article, paragraph, at)
    window = _find_window(attribution, sentence)
    if cell is not None and cell.row is not None:
        window = TextPlace(cell.row[0], cell.end)
    return DraftStatement(at, end, readings, attribution, paragraph, sentence, window, cell)


def _find_window(attribution: Attribution, sentence: TextPlace) -> TextPlace:
    if attribution.content is None:
        return sentence
    low, high = attribution.content
    return TextPlace(max(low, sentence.start), min(high, sentence.end))

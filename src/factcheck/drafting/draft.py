"""From a text to proposals, in the order of the reading: figures, who says them, their words, their records."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from factcheck.drafting.article import Article
from factcheck.drafting.attribution import Attribution, find_attribution
from factcheck.drafting.layout import Place, split_sentences
from factcheck.drafting.proposal import (
    Draft,
    DraftFigure,
    Mention,
    Proposal,
    Quote,
    Setting,
    Speaker,
)
from factcheck.drafting.quote import cut_quote
from factcheck.drafting.resolve import (
    cut_span,
    list_candidates,
    resolve_name,
    resolve_subject,
)
from factcheck.drafting.skip import find_skipped
from factcheck.quantity.scan import scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.drafting.proposal import Span
    from factcheck.quantity.quantity import Reading

OWN_WORDS = frozenset(
    ("press-release", "document", "speech", "post-weblog", "post", "report", "interview", "pamphlet", "minutes")
)


def draft_text(text: str, setting: Setting | None = None) -> Draft:
    """Propose a claim for each statement with a figure.

    Args:
        text: the text as archived.
        setting: what is known of it besides.
    """
    setting = setting or Setting()
    article = Article(text, setting)
    readings = scan(text)
    skipped = find_skipped(article, readings)
    places = {each.span.start for each in skipped}
    found = [
        each for each in _propose(article, [each for each in readings if each.start not in places])
    ]
    return Draft(
        setting,
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        len(text),
        tuple(found),
        tuple(skipped),
    )


def _propose(article: Article, readings: list[Reading]) -> Iterator[Proposal]:
    for reading in readings:
        attribution = find_attribution(article, reading.start)
        yield _build(article, reading, attribution)


def _build(article: Article, reading: Reading, attribution: Attribution) -> Proposal:
    text = article.text
    speaker, manner, via = _find_speaker(article, reading.start, attribution)
    number = article.find_paragraph(reading.start)
    sentence = next(
        (each for each in split_sentences(text, article.paragraphs[number]) if reading.start < each.end),
        article.paragraphs[number],
    )
    low, high = attribution.content or (sentence.start, sentence.end)
    window = Place(max(low, sentence.start), min(high, sentence.end))
    place = cut_quote(text, window, reading.start, reading.end)
    cue: Span | None = None
    if attribution.subject is not None:
        subject = attribution.subject
        tokens = article.list_units(subject.paragraph)[subject.unit].tokens
        cue = cut_span(text, tokens[subject.cue.start].start, tokens[subject.cue.end - 1].end)
    return Proposal(
        key="", rank=0,
        sentence=cut_span(text, sentence.start, sentence.end),
        paragraph=number + 1,
        quote=Quote(cut_span(text, place.start, place.end)),
        figures=(DraftFigure(cut_span(text, reading.start, reading.end), reading.quantity),),
        speaker=speaker, cue=cue, manner=manner, via=via,
    )  # fmt: skip


def _find_speaker(
    article: Article, at: int, attribution: Attribution
) -> tuple[Speaker, str | None, tuple[Mention, ...]]:
    setting = article.setting
    is_own = setting.kind in OWN_WORDS
    publisher = Speaker("document", name=setting.publisher_name)
    if attribution.subject is not None:
        speaker = resolve_subject(article, attribution.subject)
        via = []
        for each in attribution.chain:
            link = resolve_subject(article, each)
            via.append(Mention(link.mention, link.name or (link.mention.text if link.mention else ""), link.ref))
        manner = "verbatim" if attribution.quoted is not None else "paraphrase"
        if speaker.state == "open":
            return speaker, manner, tuple(via)
        return speaker, manner, tuple(via)
    number = article.find_paragraph(at)
    if attribution.turn is not None:
        turn = attribution.turn
        return resolve_name(article, cut_span(article.text, turn.start, turn.end)), "verbatim", ()
    if attribution.is_open or attribution.quoted is not None:
        unit = article.find_unit(number, at)
        return Speaker("open", candidates=list_candidates(article, number, unit, at)), None, ()
    if is_own and publisher.name:
        return publisher, "verbatim", ()
    return Speaker("document", name=setting.publisher_name), "own-voice", ()

"""Attributed statements without a figure: answers, and whatever else somebody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.drafting.lexicon.cue_verbs import DENYING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.layout import TextPlace


def find_statements(article: Article, taken: Sequence[TextPlace]) -> Iterator[int]:
    """Yield a character of each attributed sentence in which no figure is proposed.

    Args:
        article: the text.
        taken: where sentences with a proposal begin and end, in order.
    """
    starts = {each.start for each in taken}
    for number, paragraph in enumerate(article.paragraphs):
        for sentence in article.split(paragraph):
            if sentence.start not in starts:
                at = _find_content(article, number, sentence)
                if at is not None:
                    yield at


def _find_content(article: Article, number: int, sentence: TextPlace) -> int | None:
    """Return a character that somebody is quoted or told to have said, or None."""
    quoted = next(
        (
            each
            for each in article.quoted[number]
            if sentence.start <= each.start < sentence.end
            and " " in article.text[each.start : each.end]
        ),
        None,
    )
    if quoted is not None:
        return quoted.start
    if article.find_quoted(number, sentence.start + 1) is not None:
        return sentence.start + 1
    own = article.list_units(number)[article.find_unit(number, sentence.start)]
    for cue in own.cues:
        for start, end in cue.stretches:
            if end > start and own.tokens[start].start < sentence.end and cue.speaker is not None:
                words = [each for each in own.tokens[start:end] if each.kind == "w"]
                is_denial = cue.verb is not None and cue.verb.base in DENYING
                if len(words) > 2 or (words and is_denial):
                    return words[0].start
    return None

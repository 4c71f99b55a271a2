"""Statements that a headline makes and the text under it makes again, in full: they are one."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from factcheck.drafting.layout import is_item
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.build import DraftStatement
    from factcheck.drafting.proposal import Span
    from factcheck.quantity.quantity import Reading

_MOST: Final = 4
"""Paragraphs at the beginning of a text that may be headlines."""
_UNDER: Final = 8
"""Paragraphs under the last of them in which what it says stands again."""
_LONGEST: Final = 25
"""Words of a headline."""
_SHARED: Final = 2
"""Words that a headline and a sentence under it have in common besides their figures; one where they are of money."""
_WORD: Final = re.compile(r"[A-Za-z]{3,}")
_LETTERS: Final = 5
"""Letters at the beginning by which two forms of a word are one: `authorize`, `authorized`."""
_MEASURED: Final = frozenset((*CODES, "percent", "percentage-points"))
"""Units that are no nouns of what is counted."""
_DULL: Final = split_words(
    """
    the and for that with from has have had was were are will its his her their after than
    more says said percent million billion
    """
)


def count_headlines(article: Article) -> int:
    """Count the paragraphs at the beginning of a text that are headlines: short lines without a full stop.

    Args:
        article: the text with its paragraphs.

    Returns:
        How many, none where the text ends with them.
    """
    text = article.text
    for number, (start, end) in enumerate(article.paragraphs[: _MOST + 1]):
        line = text[start:end]
        if (
            line.endswith((".", "!", "?", ":", ";", ",", "”", '"'))
            or len(line.split()) > _LONGEST
            or is_item(text, start)
            or article.is_row(number)
        ):
            return number
    return 0


def join_headlines(
    article: Article, statements: Iterable[DraftStatement]
) -> Iterator[tuple[DraftStatement, tuple[Span, ...]]]:
    """Yield each statement with the sentences of headlines that make it too, which are no statements of their own.

    Args:
        article: the text with its paragraphs.
        statements: in the order of the text.
    """
    count = count_headlines(article)
    body = article.paragraphs[count].start if count else 0
    last = article.paragraphs[min(count + _UNDER, len(article.paragraphs)) - 1].end if count else 0
    following = iter(statements)
    above: list[DraftStatement] = []
    under: list[DraftStatement] = []
    for each in following:
        if each.at >= last:
            following = chain((each,), following)
            break
        (above if each.at < body else under).append(each)
    repeated = [(each, _find_again(article, each, under)) for each in above]
    yield from ((each, ()) for each, again in repeated if again is None)
    for each in under:
        said = (one.sentence for one, again in repeated if again is each)
        yield each, tuple(article.cut(*sentence) for sentence in said)
    yield from ((each, ()) for each in following)


def _find_again(
    article: Article, statement: DraftStatement, under: Sequence[DraftStatement]
) -> DraftStatement | None:
    """Find the first statement with the figures of a headline and words of it."""
    words = _list_words(article, statement)
    is_money = any(each.quantity.unit in CODES for each in statement.readings)
    for each in under:
        shared = len(words & _list_words(article, each))
        if _has_figures(each, statement) and shared >= (1 if is_money else _SHARED):
            return each
    return None


def _list_words(article: Article, statement: DraftStatement) -> set[str]:
    text = article.text[slice(*statement.sentence)].lower()
    return {each.group()[:_LETTERS] for each in _WORD.finditer(text) if each.group() not in _DULL}


def _has_figures(statement: DraftStatement, other: DraftStatement) -> bool:
    """Return whether a statement has all figures of another one."""
    return all(any(_is_same(one, each) for one in statement.readings) for each in other.readings)


def _is_same(one: Reading, other: Reading) -> bool:
    """Return whether two figures are one number of one unit; what is counted may be said by another noun."""
    first, second = one.quantity, other.quantity
    if first.number is None or first.number != second.number:
        return False
    units = {first.unit, second.unit}
    return len(units) == 1 or not units & _MEASURED

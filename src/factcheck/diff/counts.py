"""How much differs between two states of a corpus, in words: the line that a reviewer reads first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.diff.views import (
        DerivationChange,
        DisputeChange,
        QuoteChange,
        RecordChange,
        TextChange,
    )

_CHANGES: Final = ("added", "removed", "withdrawn", "corrected", "changed", "renamed")
_PLURALS: Final = {"party": "parties", "person": "people", "corpus": "corpora"}


def count_changes(
    records: Sequence[RecordChange],
    disputes: Sequence[DisputeChange],
    derivations: Sequence[DerivationChange],
    quotes: Sequence[QuoteChange],
    texts: Sequence[TextChange],
) -> tuple[str, ...]:
    """Return the number of changes of each sort; `2 claims added`, then `1 changed` of the same kind.

    Args:
        records: changed records.
        disputes: disputes of which an answer changed.
        derivations: derivations of which the result changed.
        quotes: quotes of which the proof changed.
        texts: archived texts that changed.
    """
    return (
        *_count_records(records),
        *_count_disputes(disputes),
        *_count_derivations(len(derivations)),
        *_count_quotes(quotes),
        *_count_texts(texts),
    )


def _count_records(records: Sequence[RecordChange]) -> Iterator[str]:
    numbers = Counter((record.kind, record.change) for record in records)
    for kind in dict.fromkeys(record.kind for record in records):
        named = False
        for change in _CHANGES:
            number = numbers[kind, change]
            if number:
                yield (
                    f"{number:,} {change}"
                    if named
                    else f"{say_count(number, kind, _PLURALS.get(kind))} {change}"
                )
                named = True


def _count_disputes(disputes: Sequence[DisputeChange]) -> Iterator[str]:
    """Count each dispute once, under the weightiest of what happened to it."""
    numbers = Counter(_find_sort(each) for each in disputes if each.change == "changed")
    for sort, (one, many) in _SORTS.items():
        if numbers[sort]:
            yield f"{numbers[sort]:,} {one if numbers[sort] == 1 else many}"


def _find_sort(dispute: DisputeChange) -> str:
    if any(pair.is_other_answer for pair in dispute.pairs):
        return "answer"
    if any(pair.before is None or pair.after is None for pair in dispute.pairs):
        return "pairs"
    if dispute.pairs:
        return "reasons"
    return "answer" if dispute.before != dispute.after else "bridge"


_SORTS: Final = {
    "answer": ("dispute's answer changed", "disputes' answers changed"),
    "pairs": ("dispute with other pairs of figures", "disputes with other pairs of figures"),
    "reasons": ("dispute with other reasons", "disputes with other reasons"),
    "bridge": ("dispute whose bridge changed", "disputes whose bridges changed"),
}


def _count_derivations(number: int) -> Iterator[str]:
    if number:
        yield f"{number:,} {'derived figure' if number == 1 else 'derived figures'} changed"


def _count_quotes(quotes: Sequence[QuoteChange]) -> Iterator[str]:
    numbers = Counter(quote.change for quote in quotes)
    lost, gained = numbers["lost its proof"], numbers["gained its proof"]
    if lost:
        yield f"{say_count(lost, 'quote')} lost {'its' if lost == 1 else 'their'} proof"
    if gained:
        yield f"{say_count(gained, 'quote')} gained {'its' if gained == 1 else 'their'} proof"
    for change, word in (("new and proven", "proven"), ("new and not proven", "not proven")):
        if numbers[change]:
            yield f"{say_count(numbers[change], 'new quote')} {word}"


def _count_texts(texts: Sequence[TextChange]) -> Iterator[str]:
    changed = sum(text.before is not None and text.after is not None for text in texts)
    come = sum(text.before is None for text in texts)
    gone = sum(text.after is None for text in texts)
    for number, word in ((changed, "changed"), (come, "archived"), (gone, "gone")):
        if number:
            yield f"{say_count(number, 'archived text' if word != 'archived' else 'source')} {word}"

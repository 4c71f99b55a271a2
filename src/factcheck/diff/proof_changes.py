"""Quotes that lost or gained their proof, and sources whose archived text is another one.

Both follow from the lock of either state; nothing is looked up in an archive.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from factcheck.diff.match import PARTS, match_parts
from factcheck.diff.shapes import build_shape
from factcheck.diff.views import QuoteChange, TextChange
from factcheck.model.digests import build_quote_key, has_proven_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.claims import Claim
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Lock


class _Held(Enum):
    """How the lock holds a quote."""

    PROVEN = auto()
    WITH_OTHER_VALUES = auto()
    NOT_AT_ALL = auto()


_BECAUSE: Final[Mapping[_Held, str | None]] = {
    _Held.PROVEN: None,
    _Held.WITH_OTHER_VALUES: "the lock holds it with other values",
    _Held.NOT_AT_ALL: "the lock does not hold it",
}
_WORDS: Final[Mapping[tuple[bool | None, bool | None], str]] = {
    (True, False): "lost its proof",
    (False, True): "gained its proof",
    (None, True): "new and proven",
    (None, False): "new and not proven",
    (True, None): "gone, was proven",
    (False, None): "gone, was not proven",
}


def find_quote_changes(
    before: tuple[Corpus, Lock], after: tuple[Corpus, Lock], renamed: Mapping[str, str]
) -> Iterator[tuple[str, QuoteChange]]:
    """Yield each quote whose proof differs, after the id of its claim's topic.

    Where neither state has a lock, nothing was ever proven and nothing is yielded.

    Args:
        before: the older state, and its lock.
        after: the newer state, and its lock.
        renamed: the new ids of records that have got one, by the old ones.
    """
    if not before[1].quotes and not after[1].quotes:
        return
    known = {renamed.get(old, old): claim for old, claim in before[0].claims.items()}
    for claim_id in dict.fromkeys((*after[0].claims, *known)):
        old, new = known.get(claim_id), after[0].claims.get(claim_id)
        shown = new or old
        assert shown is not None, "the claim is in one of the states"
        for change in _compare_claim(claim_id, (old, *before), (new, *after), renamed):
            yield shown.topic, change


def find_text_changes(
    before: Lock, after: Lock, renamed: Mapping[str, str]
) -> Iterator[TextChange]:
    """Yield each source whose archived text differs.

    Args:
        before: the older lock.
        after: the newer lock.
        renamed: the new ids of records that have got one, by the old ones.
    """
    known = {renamed.get(old, old): entry for old, entry in before.sources.items()}
    for source in sorted(known.keys() | after.sources.keys()):
        old, new = known.get(source), after.sources.get(source)
        one = None if old is None else old.text_digest
        other = None if new is None else new.text_digest
        if one != other:
            yield TextChange(source, one, other)


def _compare_claim(
    claim_id: str,
    before: tuple[Claim | None, Corpus, Lock],
    after: tuple[Claim | None, Corpus, Lock],
    renamed: Mapping[str, str],
) -> Iterator[QuoteChange]:
    old, new = before[0], after[0]
    was, now = _list_held(*before), _list_held(*after)
    pairs = _match_appearances(old, new, renamed)
    gone = set(range(len(was))) - {place for place, _ in pairs}
    come = set(range(len(now))) - {place for _, place in pairs}
    rows: list[tuple[int | None, int | None]] = [*pairs]
    rows += [(place, None) for place in sorted(gone)] + [(None, place) for place in sorted(come)]
    for one, other in rows:
        first = None if one is None else was[one] is _Held.PROVEN
        second = None if other is None else now[other] is _Held.PROVEN
        word = _WORDS.get((first, second))
        shown = new.appearances[other] if new is not None and other is not None else None
        if shown is None and old is not None and one is not None:
            shown = old.appearances[one]
        if word is not None and shown is not None:
            because = _BECAUSE[now[other]] if other is not None else None
            yield QuoteChange(claim_id, shown.source, shown.quote, word, because, first, second)


def _match_appearances(
    old: Claim | None, new: Claim | None, renamed: Mapping[str, str]
) -> list[tuple[int, int]]:
    if old is None or new is None:
        return []
    if old.appearances == new.appearances:
        return [(place, place) for place in range(len(new.appearances))]
    one = [build_shape(each, renamed) for each in old.appearances]
    other = [build_shape(each, {}) for each in new.appearances]
    return match_parts(one, other, PARTS["appearances"])


def _list_held(claim: Claim | None, corpus: Corpus, lock: Lock) -> list[_Held]:
    """Return for each quote of a claim whether the lock holds it with the values that it bears out."""
    if claim is None:
        return []
    found = []
    for appearance in claim.appearances:
        entry = lock.quotes.get(build_quote_key(claim.id, appearance))
        if entry is None:
            found.append(_Held.NOT_AT_ALL)
        else:
            is_proven = has_proven_values(claim, corpus.measures, lock, entry)
            found.append(_Held.PROVEN if is_proven else _Held.WITH_OTHER_VALUES)
    return found

"""What a model answered, as far as the text proves it: quotes at their places, names that it prints; the rest is counted.

Offsets, figures and values are those of the text, never the model's. What else an answer says is ignored:
nothing in it can set a status, a review, a counter or a statement.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.drafting.opinion.ask import ModelError
from factcheck.drafting.proposal import Span
from factcheck.evidence.prove.quotes import Selector, prove_all
from factcheck.model.limits import QUOTE_WORDS
from factcheck.quantity.scan import scan
from factcheck.queries.phrases import say_count
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.evidence.prove.quotes import Proof
    from factcheck.quantity.quantity import Reading

_MOST: Final = 2_000
"""Proposals that are read of one answer."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model says of one statement, proven in the text.

    Attributes:
        quote: where its words stand, as the text has them.
        figures: those that the text has there; none where the model cut them off.
        name: who says it, as the text prints it; None where the model names nobody whom it prints.
    """

    quote: Span
    figures: tuple[Reading, ...]
    name: str | None


@dataclass(frozen=True, slots=True)
class Opinions:
    """What a model says of a text, and what of it was dropped.

    Attributes:
        given: how many proposals the answer had.
        kept: those that the text proves.
        dropped: how many were not kept, by reason.
        unnamed: how many names were dropped, since the text does not print them.
    """

    given: int
    kept: tuple[Opinion, ...]
    dropped: tuple[tuple[str, int], ...]
    unnamed: int

    @property
    def lines(self) -> Iterator[str]:
        """What a person is told of the answer."""
        for reason, count in self.dropped:
            yield f"{count:,} of {self.given:,} proposals of the model dropped: {reason}"
        if self.unnamed:
            yield f"{say_count(self.unnamed, 'name')} of the model dropped: not in the text"


def read_opinions(content: str, text: str) -> Opinions:
    """Return what a model answered, as far as the text proves it.

    Args:
        content: the words of its answer.
        text: the text that it was sent.

    Raises:
        ModelError: the answer is not in the form that was asked for.
    """
    try:
        answer = json.loads(content, parse_float=str, parse_int=str)
        proposals = answer["proposals"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise ModelError("the model's answer is no JSON in the form that was asked for") from None
    if not isinstance(proposals, list):
        raise ModelError("the model's answer is no JSON in the form that was asked for")
    dropped: Counter[str] = Counter()
    if len(proposals) > _MOST:
        dropped[f"more than {_MOST:,}"] = len(proposals) - _MOST
    wanted: list[tuple[str, str]] = []
    for each in proposals[:_MOST]:
        quote = each.get("quote") if isinstance(each, dict) else None
        if not isinstance(quote, str) or not quote.strip():
            dropped["no quote"] += 1
            continue
        name = each.get("speaker")
        wanted.append((quote, name if isinstance(name, str) else ""))
    kept: list[Opinion] = []
    unnamed = 0
    proofs = prove_all([Selector(quote, None, None) for quote, _ in wanted], text, helps=False)
    for (quote, name), proof in zip(wanted, proofs, strict=True):
        reason = _find_reason(quote, proof)
        if reason is not None:
            dropped[reason] += 1
            continue
        start, end = proof.spans[0].start, proof.spans[0].end
        figures = tuple(each for each in scan(text[start:end]))
        printed = _find_printed(name, text)
        unnamed += bool(name.strip()) and printed is None
        kept.append(Opinion(Span(start, end, text[start:end]), figures, printed))
    return Opinions(len(proposals), tuple(kept), tuple(dropped.items()), unnamed)


def _find_reason(quote: str, proof: Proof) -> str | None:
    """Return why a quote is not kept, or None where it is."""
    if proof.places > 1 and not proof.is_proven:
        return "quote at several places of the text"
    if not proof.is_proven:
        return "quote not in the text"
    if len(proof.spans) > 1:
        return "quote of several parts"
    return f"quote of more than {QUOTE_WORDS} words" if len(quote.split()) > QUOTE_WORDS else None


def _find_printed(name: str, text: str) -> str | None:
    """Return a name as the text prints it; None where it does not."""
    words = " ".join(name.split())
    if len(words) < 2:
        return None

    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.search(rf"(?<!\w){pattern}(?!\w)", text)
    return None if found is None else " ".join(found[0].split())

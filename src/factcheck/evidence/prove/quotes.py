"""Prove that quotes stand in an archived text, and where.

Exact first, then the listed foldings, and never a guess.
Whether the recorded figure follows from a proven quote is for the quantity grammar to say.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.evidence.prove.disguised_letters import find_lookalikes, replace_lookalikes
from factcheck.evidence.prove.disguises import (
    find_override,
    may_hold_disguises,
    name_character,
    name_disguises_within,
    remove_disguises,
)
from factcheck.evidence.prove.fold import Folding, TextSpan, find_foldings
from factcheck.evidence.prove.near_miss import explain_near_miss
from factcheck.evidence.prove.nearest import Nearest, find_nearest
from factcheck.evidence.prove.occurrences import Archive, find_chains
from factcheck.evidence.prove.parts import ReadySelector, Selector, find_insertions, read
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from factcheck.evidence.prove.occurrences import Chain, Found

    Progress = Callable[[int, int], None]

__all__ = ["Answer", "Archive", "Nearest", "Proof", "Selector", "TextSpan", "prove", "prove_all"]

_SHOWN = 10
"""How many places of an ambiguous quote are given."""


class Answer(StrEnum):
    """What a proof says of a quote."""

    EXACT = "exact"
    """The words stand in the archived text, character for character, at one place."""
    FOLDED = "folded"
    """They stand at one place, and differ only by foldings that are named, such as curved quotation marks."""
    AMBIGUOUS = "ambiguous"
    """They may stand at several places."""
    NOT_FOUND = "not-found"
    """They stand nowhere in the archived text."""
    NOT_CHECKABLE = "not-checkable"
    """There is no archived text; said by who looks for one, never by `prove`."""
    REFUSED = "refused"
    """The quote says nothing, or has a character that nobody can see or that passes for another."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The answer for one quote.

    Attributes:
        answer: one of the six.
        spans: where the quote stands in the text as stored, its parts in order;
            of an ambiguous quote where it may stand, ten places at most.
        foldings: the foldings without which quote and text would differ, by name.
        places: how many places the quote may have; of a quote of parts, how many the part has that
            may stand in most places.
        nearest: for a quote not found, the passage most like it, as help only; or None.
        problems: for a refused quote, why.
        is_outside_article: whether a proven quote stands in what a page shows outside of its article.
    """

    answer: Answer
    spans: tuple[TextSpan, ...] = ()
    foldings: tuple[str, ...] = ()
    places: int = 0
    nearest: Nearest | None = None
    problems: tuple[str, ...] = ()
    is_outside_article: bool = False

    @property
    def is_proven(self) -> bool:
        """Whether the quote stands in the text, at one place."""
        return self.answer is Answer.EXACT or self.answer is Answer.FOLDED


def prove(
    quote: str,
    text: str,
    *,
    prefix: str | None = None,
    suffix: str | None = None,
    across_paragraphs: bool = False,
) -> Proof:
    """Prove one quote in one archived text.

    Args:
        quote: the words as the ledger has them, ellipses included.
        text: the archived text as stored.
        prefix: what stands directly before, where the quote has several places.
        suffix: what stands directly after.
        across_paragraphs: whether the quote, or its parts, may run over the end of a paragraph.
    """
    return prove_all((Selector(quote, prefix, suffix, across_paragraphs),), text)[0]


def prove_all(
    selectors: Iterable[Selector],
    text: str,
    *,
    helps: bool = True,
    progress: Progress | None = None,
    archive: Archive | None = None,
) -> tuple[Proof, ...]:
    """Prove many quotes in one archived text, in one pass over it.

    Quotes that are not found cost a second pass, for the passage nearest to them, and a third where
    the text has disguised characters.

    Args:
        selectors: the quotes; the proofs come in their order.
        text: the archived text as stored.
        helps: whether to say of a quote that is not found what is near it or disguised.
        progress: called now and then with characters searched and characters in all, once a pass.
        archive: the text folded by who asks several times; None folds it here.
    """
    wanted = tuple(read(selector) for selector in selectors)
    fit = tuple(dict.fromkeys(want for want in wanted if not want.problems))
    archive = archive or Archive.build(text)
    found = archive.search(fit, progress)
    proofs = {want: _refuse_unseen(_judge(want, archive, found), archive) for want in fit}
    lost = [want for want in fit if helps and proofs[want].answer is Answer.NOT_FOUND]
    if lost and may_hold_disguises(text):
        proofs |= _refuse_disguised(lost, text)
    bare = [want for want in lost if proofs[want] == Proof(Answer.NOT_FOUND)]
    if bare:
        proofs |= _add_nearest(bare, archive, found, progress)
    return tuple(
        Proof(Answer.REFUSED, problems=want.problems) if want.problems else proofs[want]
        for want in wanted
    )


def _judge(want: ReadySelector, archive: Archive, found: Found) -> Proof:
    """Judge a quote as it stands, whole; only where it does not stand so, by its parts."""
    alone = _find_alone(want, archive, found)
    if alone is not None:
        return Proof(
            Answer.EXACT,
            (alone,),
            places=1,
            is_outside_article=archive.is_outside_article(alone.start),
        )
    for patterns, written in ((want.literal,), (want.quote.strip(),)), (want.parts, want.written):
        standing, are_exact = _find_standing(want, patterns, written, archive, found)
        if standing:
            return _select_standing(want, patterns, standing, archive, are_exact=are_exact)
    return Proof(Answer.NOT_FOUND, nearest=explain_near_miss(want, archive, found))


def _find_alone(want: ReadySelector, archive: Archive, found: Found) -> TextSpan | None:
    """Return where a quote stands that has one place and the very words of it, as most have; else None."""
    starts = found[want.literal, want.across_paragraphs].starts
    if len(starts) != 1 or want.prefix is not None or want.suffix is not None:
        return None
    span = archive.read_for(want).find_span(starts[0], starts[0] + len(want.literal))
    return span if archive.stored[span.start : span.end] == want.quote else None


def _refuse_unseen(proof: Proof, archive: Archive) -> Proof:
    """Refuse what a bidirectional override turns round, or a look-alike hides, before a reader's eyes."""
    if not proof.is_proven:
        return proof
    text = archive.stored
    problems: list[str] = []
    for span in proof.spans:
        if archive.has_override and (named := find_override(text, span.start)) is not None:
            problems.append(f"the text has {named}, in force over the passage")
        problems.extend(
            f"the text has {name_character(text[place])} at character {place + 1}, inside the passage"
            for place in find_lookalikes(text, span.start, span.end)
        )
    return Proof(Answer.REFUSED, proof.spans, problems=tuple(problems)) if problems else proof


def _find_standing(
    want: ReadySelector,
    patterns: Sequence[str],
    written: Sequence[str],
    archive: Archive,
    found: Found,
) -> tuple[list[Chain], bool]:
    """Return how the patterns may stand: exactly if they can, else after folding."""
    across = want.across_paragraphs
    starts = {pattern: found[pattern, across].starts for pattern in patterns}
    if not patterns or not all(starts.values()):
        return [], False
    folded = archive.read_for(want)
    exact: dict[str, tuple[int, ...]] = {}
    for pattern, part in zip(patterns, written, strict=True):
        if part not in exact:
            spans = (
                (start, folded.find_span(start, start + len(pattern))) for start in starts[pattern]
            )
            exact[part] = tuple(
                start for start, span in spans if archive.stored[span.start : span.end] == part
            )
    standing = list(find_chains(patterns, want, folded, [exact[part] for part in written]))
    if standing:
        return archive.select_in_article(standing, want), True
    standing = list(find_chains(patterns, want, folded, [starts[part] for part in patterns]))
    return archive.select_in_article(standing, want), False


def _select_standing(
    want: ReadySelector,
    patterns: Sequence[str],
    standing: Sequence[Chain],
    archive: Archive,
    *,
    are_exact: bool,
) -> Proof:
    folded = archive.read_for(want)
    places = sum(chain.ways for chain in standing)
    if places > 1:
        first = len(patterns[0])
        spans = (folded.find_span(chain.starts[0], chain.starts[0] + first) for chain in standing)
        shown = tuple(span for span, _ in zip(spans, range(_SHOWN), strict=False))
        return Proof(Answer.AMBIGUOUS, shown, places=places)
    parts = tuple(
        folded.find_span(start, start + len(pattern))
        for start, pattern in zip(standing[0].starts, patterns, strict=True)
    )
    used: set[Folding] = {Folding.SPACES} if want.quote != want.quote.strip() else set()
    if not are_exact:
        written = want.written if len(patterns) > 1 else (want.quote.strip(),)
        for span, part in zip(parts, written, strict=True):
            used |= set(find_foldings(part, archive.stored[span.start : span.end]))
    names = tuple(folding for folding in Folding if folding in used) if used else ()
    is_outside = archive.is_outside_article(parts[-1].start)
    answer = Answer.FOLDED if names else Answer.EXACT
    return Proof(answer, parts, names, places=1, is_outside_article=is_outside)


def _refuse_disguised(lost: Sequence[ReadySelector], text: str) -> Mapping[ReadySelector, Proof]:
    """Refuse the quotes that stand in the text only if disguised characters are looked through."""
    clear = remove_disguises(text)
    archive = Archive.build(clear.text)
    plain = {
        want: replace(
            want,
            literal=replace_lookalikes(want.literal),
            parts=tuple(replace_lookalikes(part) for part in want.parts),
        )
        for want in lost
    }
    found = archive.search(tuple(plain.values()))
    refused: dict[ReadySelector, Proof] = {}
    for want in lost:
        spans = tuple(
            clear.find_span(span.start, span.end)
            for span in _judge(plain[want], archive, found).spans
        )
        named = [each for span in spans for each in name_disguises_within(text, span)]
        if named:
            problems = tuple(f"the text has {each}, inside the passage" for each in named)
            refused[want] = Proof(Answer.REFUSED, spans, problems=problems)
    return refused


def _add_nearest(
    bare: Sequence[ReadySelector], archive: Archive, found: Found, progress: Progress | None
) -> Mapping[ReadySelector, Proof]:
    """Add to quotes not found the passage most like them, or most like the part that is missing."""
    missing = [
        next(
            (part for part in want.parts if not found[part, want.across_paragraphs].starts),
            want.literal,
        )
        for want in bare
    ]
    passages = find_nearest(missing, archive.folded, archive.stored, progress=progress)
    return {
        want: Proof(Answer.NOT_FOUND, nearest=_add_insertions(nearest, want.quote))
        for want, nearest in zip(bare, passages, strict=True)
    }


def _add_insertions(nearest: Nearest | None, quote: str) -> Nearest | None:
    if nearest is None:
        return None
    told = tuple(
        f"'{insertion}' is read as it stands, never as an editor's insertion"
        for insertion in find_insertions(quote)
        if insertion not in nearest.passage
    )
    return replace(nearest, differences=nearest.differences + told)

"""Prove that quotes stand in an archived text, and where.

Exact first, then the listed foldings, and never a guess.
Whether the recorded figure follows from a proven quote is for the quantity grammar to say.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.evidence.prove.answer import Answer, Proof
from factcheck.evidence.prove.disguised_letters import find_lookalikes, replace_lookalikes
from factcheck.evidence.prove.disguises import (
    find_override,
    may_hold_disguises,
    name_character,
    name_disguises_within,
    remove_disguises,
)
from factcheck.evidence.prove.exact import find_exact, is_surely_proven
from factcheck.evidence.prove.fold import Folding, TextSpan, find_foldings
from factcheck.evidence.prove.near_miss import explain_near_miss
from factcheck.evidence.prove.nearest import Nearest, find_nearest
from factcheck.evidence.prove.occurrences import Archive, find_chains
from factcheck.evidence.prove.parts import (
    ReadySelector,
    Selector,
    find_insertions,
    read,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.evidence.prove.occurrences import Chain, Found, Progress

__all__ = [
    "Answer",
    "Archive",
    "Nearest",
    "Proof",
    "Selector",
    "TextSpan",
    "is_surely_proven",
    "prove",
    "prove_all",
    "prove_cut",
]

_SHOWN = 10
"""How many places of an ambiguous quote are given."""


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
) -> tuple[Proof, ...]:
    """Prove many quotes in one archived text, in one pass over it.

    Quotes that do not stand so, character for character, cost a second pass over the folded text; those that
    are not found a third, for the passage nearest to them, and a fourth where the text has disguised characters.

    Args:
        selectors: the quotes; the proofs come in their order.
        text: the archived text as stored.
        helps: whether to say of a quote that is not found what is near it or disguised.
        progress: called now and then with characters searched and characters in all, once a pass.
    """
    wanted = tuple(read(selector) for selector in selectors)
    archive = Archive(text)
    exact = _prove_exact(wanted, archive, progress, are_few=True)
    rest = tuple(dict.fromkeys(want for number, want in enumerate(wanted) if number not in exact))
    others = _prove_folded(rest, archive, progress, helps=helps) if rest else {}
    return tuple(exact.get(number) or others[want] for number, want in enumerate(wanted))


def prove_cut(selectors: Iterable[Selector], archive: Archive) -> tuple[Proof, ...]:
    """Prove quotes that were cut from this very text: what does not stand there character for character is not found.

    Args:
        selectors: the quotes; the proofs come in their order.
        archive: the text, looked at by who asks several times.
    """
    wanted = tuple(read(selector) for selector in selectors)
    exact = _prove_exact(wanted, archive)
    return tuple(exact.get(number) or Proof(Answer.NOT_FOUND) for number in range(len(wanted)))


def _prove_exact(
    wanted: Sequence[ReadySelector],
    archive: Archive,
    progress: Progress | None = None,
    *,
    are_few: bool = False,
) -> dict[int, Proof]:
    """Prove the quotes that stand in the text character for character, as most do, and refuse what says nothing.

    Returns:
        Proofs by the number of the quote; whether others stand in the text is left open.
    """
    proofs = {
        number: Proof(Answer.REFUSED, problems=want.problems)
        for number, want in enumerate(wanted)
        if want.problems
    }
    for number, starts in find_exact(wanted, archive, progress, are_few=are_few).items():
        proofs[number] = _refuse_unseen(_build_exact(wanted[number], archive, starts), archive)
    return proofs


def _prove_folded(
    fit: Sequence[ReadySelector], archive: Archive, progress: Progress | None, *, helps: bool
) -> dict[ReadySelector, Proof]:
    """Prove the quotes that stand in the folded text; of those that do not, say what helps."""
    text = archive.stored
    found = archive.search(fit, progress)
    proofs = {want: _refuse_unseen(_judge(want, archive, found), archive) for want in fit}
    lost = [want for want in fit if helps and proofs[want].answer is Answer.NOT_FOUND]
    if lost and may_hold_disguises(text):
        proofs |= _refuse_disguised(lost, text)
    bare = [want for want in lost if proofs[want] == Proof(Answer.NOT_FOUND)]
    if bare:
        proofs |= _add_nearest(bare, archive, found, progress)
    return proofs


def _build_exact(want: ReadySelector, archive: Archive, starts: Sequence[int]) -> Proof:
    inside = [each for each in starts if not archive.is_outside_article(each)] or starts
    spans = tuple(TextSpan(each, each + len(want.quote)) for each in inside[:_SHOWN])
    if len(inside) > 1:
        return Proof(Answer.AMBIGUOUS, spans, places=len(inside))
    is_outside = archive.is_outside_article(inside[0])
    return Proof(Answer.EXACT, spans, places=1, is_outside_article=is_outside)


def _judge(want: ReadySelector, archive: Archive, found: Found) -> Proof:
    """Judge a quote as it stands, whole; only where it does not stand so, by its parts."""
    for patterns, written in ((want.literal,), (want.quote.strip(),)), (want.parts, want.written):
        standing, are_exact = _find_standing(want, patterns, written, archive, found)
        if standing:
            return _select_standing(want, patterns, standing, archive, are_exact=are_exact)
    return Proof(Answer.NOT_FOUND, nearest=explain_near_miss(want, archive, found))


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
    archive = Archive(clear.text)
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

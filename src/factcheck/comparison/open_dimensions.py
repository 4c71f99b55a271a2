"""Which usual distinctions words make between figures, and their measures do not ask for.

A remark on a figure makes a distinction by itself; quotes and statements do where a dispute sets two
figures side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from factcheck.comparison.dimension_words import (
    is_compared,
    is_left_out,
    is_one_value,
    read_own,
    read_words,
    say_words,
)
from factcheck.comparison.ledger import figures_of_dispute
from factcheck.comparison.usual_dimensions import USUAL, UsualDimension
from factcheck.model.corpus import reference_to
from factcheck.model.vocabulary import FigureRole
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.dimension_words import Said, Text
    from factcheck.findings import Path
    from factcheck.model.corpus import Corpus
    from factcheck.model.records import Claim, Figure, Measure
    from factcheck.model.scalars import FigureReference

_Answers: TypeAlias = "dict[frozenset[str], tuple[FigureReference, str | None]]"
"""Of figures that are set beside each other the values that they say, each with the first that does."""


@dataclass(frozen=True, slots=True)
class Remarked:
    """A distinction that a remark makes, and the measure does not ask for.

    Attributes:
        path: where the remark stands.
        figure: the name of the figure that it is on.
        measure: the id of what that measures.
        usual: which distinction.
        words: the words that make it.
    """

    path: Path
    figure: FigureReference
    measure: str
    usual: UsualDimension
    words: str


@dataclass(frozen=True, slots=True)
class Unlike:
    """A distinction that two figures of a dispute leave open between them.

    Attributes:
        dispute: the id of the dispute.
        measure: the id of what both measure.
        usual: which distinction.
        first: the name of one figure.
        first_words: the words that make the distinction for it.
        second: the name of the other.
        second_words: the same of the other; None where it has none.
    """

    dispute: str
    measure: str
    usual: UsualDimension
    first: FigureReference
    first_words: str
    second: FigureReference
    second_words: str | None


def find_remarked(corpus: Corpus) -> Iterator[Remarked]:
    """Find the distinctions that remarks on figures make, and that their measures do not ask for."""
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            remarks = _remarks_on(claim, index)
            if measure is None or not remarks:
                continue
            for usual in USUAL:
                for path, remark in remarks:
                    said = _read_unasked(usual, measure, figure, [(remark, True)])
                    if said is not None:
                        name = reference_to(claim, figure)
                        yield Remarked(path, name, measure.id, usual, said)
                        break


def find_unlike(corpus: Corpus) -> Iterator[Unlike]:
    """Find the distinctions that the words of two figures of a dispute make, each once a measure.

    A figure whose remark makes the distinction is left alone, since that is found by itself.
    """
    for dispute in corpus.disputes.values():
        found: set[tuple[str, str]] = set()
        groups: dict[tuple[object, ...], _Answers] = {}
        for stated in figures_of_dispute(corpus, dispute):
            figure, measure = stated.figure, stated.measure
            if figure.role is FigureRole.BY:
                continue
            scope = tuple(sorted((figure.scope or {}).items()))
            index = stated.claim.figures.index(figure)
            remarks = [(text, True) for _, text in _remarks_on(stated.claim, index)]
            texts = _texts_of(stated.claim, figure)
            for usual in USUAL:
                if (measure.id, usual.dimension) in found or not is_left_out(usual, measure):
                    continue
                if is_compared(usual, figure) or read_words(usual, remarks):
                    continue
                said = read_words(usual, texts) or read_own(usual, measure)
                answers = groups.setdefault((measure.id, usual.dimension, scope, figure.basis), {})
                one = _find_other(usual, answers, said)
                other = (stated.reference, say_words(said))
                answers.setdefault(frozenset(said), other)
                if one is not None:
                    found.add((measure.id, usual.dimension))
                    first, second = (one, other) if one[1] is not None else (other, one)
                    assert first[1] is not None, "two figures that say nothing leave nothing open"
                    yield Unlike(dispute.id, measure.id, usual, first[0], first[1], *second)


def _remarks_on(claim: Claim, index: int) -> list[tuple[Path, str]]:
    """Return the remarks on a figure alone, each with its place."""
    at: Path = ("claims", claim.id)
    note = claim.figures[index].note
    found: list[tuple[Path, str]] = (
        [] if note is None else [((*at, "figures", index, "note"), note)]
    )
    if claim.note is not None and len(claim.figures) == 1:
        found.append(((*at, "note"), claim.note))
    return found


def _read_unasked(
    usual: UsualDimension, measure: Measure, figure: Figure, texts: list[Text]
) -> str | None:
    """Return the words that make a distinction which a measure neither asks for nor makes itself."""
    said = read_words(usual, texts)
    if not said or not is_left_out(usual, measure) or is_compared(usual, figure):
        return None
    own = read_own(usual, measure)
    if own and any(is_one_value(value, each) for value in said for each in own):
        return None
    return say_words(said)


def _texts_of(claim: Claim, figure: Figure) -> list[Text]:
    """Return the words that a claim says of a figure, and perhaps of others too."""
    texts = [figure.value.text, claim.statement, *(each.quote for each in claim.appearances)]
    return [(text, False) for text in texts]


def _find_other(
    usual: UsualDimension, answers: _Answers, said: Said
) -> tuple[FigureReference, str | None] | None:
    """Return a figure that says another thing of a distinction, or None where none does."""
    for values, other in answers.items():
        if not values and not said:
            continue
        if not values or not said:
            if usual.is_open_if_unsaid:
                return other
        elif not any(is_one_value(value, each) for value in values for each in said):
            return other
    return None

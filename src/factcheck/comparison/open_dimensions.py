"""Which usual distinctions words make between figures, and their measures do not ask for.

A remark on a figure makes a distinction by itself; quotes and statements do where a dispute sets two
figures side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from factcheck.comparison.dimension_words import (
    has_stem,
    is_compared,
    is_left_out,
    is_one_value,
    read_own,
    read_words,
    say_words,
)
from factcheck.comparison.ledger import list_figures_of_dispute
from factcheck.comparison.usual_dimensions import USUAL, UsualDimension
from factcheck.model.figure_names import build_reference
from factcheck.model.vocabulary import FigureRole
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.dimension_words import Said, Text
    from factcheck.comparison.stated import StatedFigure
    from factcheck.findings import Path
    from factcheck.model.claims import Claim, Figure, Measure
    from factcheck.model.corpus import Corpus
    from factcheck.model.values import FigureReference

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


class _LeftOut:
    """The distinctions that each measure leaves out, with what it says itself of its figures; found once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[UsualDimension, Said], ...]] = {}

    def find(self, measure: Measure) -> tuple[tuple[UsualDimension, Said], ...]:
        """Return those of one measure."""
        if measure.id not in self._known:
            self._known[measure.id] = tuple(
                (usual, read_own(usual, measure)) for usual in USUAL if is_left_out(usual, measure)
            )
        return self._known[measure.id]


def find_remarked(corpus: Corpus) -> Iterator[Remarked]:
    """Find the distinctions that remarks on figures make, and that their measures do not ask for.

    Args:
        corpus: of which the remarks on every figure are read.
    """
    left_out = _LeftOut()
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            remarks = _find_remarks(claim, index)
            measure = corpus.measures.get(figure.measure) if remarks else None
            if measure is None:
                continue
            for usual, own in left_out.find(measure):
                for path, remark in remarks:
                    said = read_words(usual, [(remark, True)])
                    words = say_words(said)
                    if words is None or is_compared(usual, figure):
                        continue
                    if not any(is_one_value(value, each) for value in said for each in own):
                        name = build_reference(claim, figure)
                        yield Remarked(path, name, measure.id, usual, words)
                        break


def find_unlike(corpus: Corpus) -> Iterator[Unlike]:
    """Find the distinctions that the words of two figures of a dispute make, each once a measure.

    A figure whose remark makes the distinction is left alone, since that is found by itself.

    Args:
        corpus: of which the figures of each dispute are read.
    """
    left_out = _LeftOut()
    for dispute in corpus.disputes.values():
        by_measure: dict[str, list[StatedFigure]] = {}
        for stated in list_figures_of_dispute(corpus, dispute):
            if stated.figure.role is not FigureRole.BY:
                by_measure.setdefault(stated.measure.id, []).append(stated)
        for measure_id, figures in by_measure.items():
            spoken = [(stated, _list_texts(stated.claim, stated.figure)) for stated in figures]
            together = "\n".join(text for _, texts in spoken for text, _ in texts).lower()
            for usual, own in left_out.find(figures[0].measure):
                pair = _find_pair(usual, own, spoken) if has_stem(usual, together) else None
                if pair is not None:
                    yield Unlike(dispute.id, measure_id, usual, *pair)


def _find_pair(
    usual: UsualDimension, own: Said, spoken: list[tuple[StatedFigure, list[Text]]]
) -> tuple[FigureReference, str, FigureReference, str | None] | None:
    """Return two figures of one measure, scope and basis that words tell apart, and those words."""
    groups: dict[object, _Answers] = {}
    for stated, texts in spoken:
        figure = stated.figure
        index = stated.claim.figures.index(figure)
        remarks = [(text, True) for _, text in _find_remarks(stated.claim, index)]
        if is_compared(usual, figure) or read_words(usual, remarks):
            continue
        said = read_words(usual, texts) or own
        scope = tuple(sorted((figure.scope or {}).items()))
        answers = groups.setdefault((scope, figure.basis), {})
        one = _find_other(usual, answers, said)
        other = (stated.reference, say_words(said))
        answers.setdefault(frozenset(said), other)
        if one is not None:
            first, second = (one, other) if one[1] is not None else (other, one)
            assert first[1] is not None, "two figures that say nothing leave nothing open"
            return first[0], first[1], *second
    return None


def _find_remarks(claim: Claim, index: int) -> list[tuple[Path, str]]:
    """Return the remarks on a figure alone, each with its place."""
    at: Path = ("claims", claim.id)
    note = claim.figures[index].note
    found: list[tuple[Path, str]] = (
        [] if note is None else [((*at, "figures", index, "note"), note)]
    )
    if claim.note is not None and len(claim.figures) == 1:
        found.append(((*at, "note"), claim.note))
    return found


def _list_texts(claim: Claim, figure: Figure) -> list[Text]:
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

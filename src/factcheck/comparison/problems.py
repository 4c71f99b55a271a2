"""What does not work out in derivations, in `equals` and in bridges, for the checks to report.

A record that could not be read is left alone; what is wrong with it is reported elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.answer import Standing
from factcheck.comparison.bridge import BridgeError, compute_bridge
from factcheck.comparison.circles import find_circles
from factcheck.comparison.derive import (
    UnresolvedError,
    compare_with_equal,
    convert_to_unit,
    derive,
)
from factcheck.comparison.expressions import ExpressionError
from factcheck.comparison.number_text import say_derived
from factcheck.comparison.sum_words import say_numbers_of_sum
from factcheck.comparison.unit import read_unit
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.text.suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure
    from factcheck.findings import Path
    from factcheck.model.claims import Derivation, Dispute
    from factcheck.model.corpus import Corpus


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a path.

    Attributes:
        path: where, as steps into the records.
        message: what is, and what was expected.
        hint: how to mend it, or None.
    """

    path: Path
    message: str
    hint: str | None = None


def check_derivation(corpus: Corpus, derivation: Derivation) -> Problem | None:
    """Return why a derivation does not work out; None where it does.

    Args:
        corpus: where the figures that it names lie.
        derivation: the derivation.
    """
    path: Path = ("derivations", derivation.id)
    try:
        convert_to_unit(derive(corpus, derivation.expression), read_unit(derivation.unit))
    except ExpressionError as error:
        return _explain(corpus, (*path, "expression"), derivation.expression, error)
    return None


def check_equals(corpus: Corpus, figure: StatedFigure, index: int) -> Problem | None:
    """Return why the `equals` of a figure cannot be held against it; None where it can or has none.

    Args:
        corpus: where the figures that it names lie.
        figure: the figure.
        index: of the figure in its claim, from 0.
    """
    text = figure.figure.equals
    if text is None:
        return None
    try:
        compare_with_equal(figure, derive(corpus, text))
    except ExpressionError as error:
        return _explain(corpus, _build_path(figure, index), text, error)
    return None


def check_missed_equal(corpus: Corpus, figure: StatedFigure, index: int) -> Problem | None:
    """Return how far a figure is from what its `equals` gives; None where it agrees or has none.

    Args:
        corpus: where the figures that it names lie.
        figure: the figure.
        index: of the figure in its claim, from 0.
    """
    text, name = figure.figure.equals, figure.reference
    if text is None:
        return None
    try:
        derived = derive(corpus, text)
        standing = compare_with_equal(figure, derived)
    except ExpressionError:
        return None
    path = _build_path(figure, index)
    if any(each.reference == name for each in derived.inputs):
        return Problem(path, f"'{name}' is said to equal an expression that names '{name}' itself")
    if standing is not Standing.CONFLICT:
        return None
    assert figure.unit is not None, "figures that conflict have units"
    expected = say_derived(convert_to_unit(derived, figure.unit), figure.unit)
    return Problem(
        path,
        f"'{name}' is '{figure.figure.value}', expected {expected} from '{text}'",
        "correct this figure or those that it should follow from, or take equals away",
    )


def check_circles(corpus: Corpus) -> Iterator[Problem]:
    """Find the figures whose `equals` lead back to themselves by way of others.

    Args:
        corpus: of which the figures with `equals` are looked at.
    """
    for first, second, *_ in find_circles(corpus):
        index = next(i for i, each in enumerate(first.claim.figures) if each is first.figure)
        yield Problem(
            _build_path(first, index),
            f"'{first.reference}' is said to equal an expression that leads back to"
            f" '{first.reference}', by way of '{second.reference}'",
            "take equals away from the one that the others follow from",
        )


def check_bridge(corpus: Corpus, dispute: Dispute) -> Problem | None:
    """Return why the bridge of a dispute does not add up; None where it does or has none.

    Args:
        corpus: where the figures that it names lie.
        dispute: the dispute.
    """
    bridge = dispute.bridge
    if bridge is None:
        return None
    path: Path = ("disputes", dispute.id, "bridge")
    try:
        bridged = compute_bridge(corpus, bridge)
    except BridgeError as error:
        at = path if error.component is None else (*path, "components", error.component)
        return Problem(at, error.message, error.hint)
    if bridged is None or bridged.sum.adds_up:
        return None
    unit = read_unit(bridged.unit)
    said = say_numbers_of_sum(bridged.sum, unit)
    return Problem(
        (*path, "components"),
        f"the components add up to {said.total}, the gap from '{bridge.from_}' to '{bridge.to}' is"
        f" {said.whole}, which leaves {said.rest}",
        "name what is missing, or add a component that says it is unexplained",
    )


def _build_path(figure: StatedFigure, index: int) -> Path:
    return ("claims", figure.claim.id, "figures", index, "equals")


def _explain(corpus: Corpus, path: Path, text: str, error: ExpressionError) -> Problem | None:
    if isinstance(error, UnresolvedError):
        return _explain_name(corpus, path, error)
    is_part = (error.start, error.end) != (0, len(text))
    place = f" (character {error.start + 1} of '{text}')" if is_part else ""
    return Problem(path, f"{error.message}{place}", error.hint)


def _explain_name(corpus: Corpus, path: Path, error: UnresolvedError) -> Problem | None:
    name, claim_id = error.reference, error.reference.claim
    kind = corpus.declared.get(claim_id)
    if kind is None and not corpus.is_whole:
        return None  # the file that declares it may be the one that could not be read
    if kind is None:
        return Problem(path, f"no claim has the id '{claim_id}'", suggest(claim_id, corpus.claims))
    if kind is not RecordKind.CLAIM:
        return Problem(path, f"'{claim_id}' is a {kind.singular}, expected a claim")
    claim = corpus.claims.get(claim_id)
    if claim is None or corpus.resolve_figure(name) is not None:
        return None  # the claim or its measure could not be read
    if name.figure is not None:
        return Problem(path, f"claim '{claim_id}' has no figure '{name.figure}'")
    if not claim.figures:
        return Problem(path, f"claim '{claim_id}' states no figure")
    named = ", ".join(f"{claim_id}#{figure.id}" for figure in claim.figures if figure.id)
    return Problem(
        path,
        f"claim '{claim_id}' states {len(claim.figures)} figures, expected one of them by its id",
        f"one of {named}" if named else None,
    )

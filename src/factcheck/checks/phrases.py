"""What several checks say in the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related
from factcheck.model.figure_names import build_reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.comparison.quoted_figures import Misfit
    from factcheck.model.claims import Claim, Figure


def say_choice(words: Iterable[str]) -> str:
    """Return the words that are possible: `held`, or `one of held, to-be-kept or not-stated`."""
    *before, last = tuple(words) or ("nothing",)
    return f"one of {', '.join(before)} or {last}" if before else last


def name_figure(claim: Claim, figure: Figure) -> str:
    """Return the name of a figure as a dispute has it: `'claim'`, or `'claim#figure'` where there are several."""
    return f"'{build_reference(claim, figure)}'"


def report_misfit(code: str, claim: Claim, misfit: Misfit, reader: str) -> Finding:
    """Return the finding for what the quote contradicts, at the value, or for what it omits, at the quote.

    Args:
        code: the code of the check.
        claim: the claim with the quote and the figures.
        misfit: which quote does not bear which figure, and why.
        reader: what has read the quote, as the subject of the sentence.
    """
    quote = ("claims", claim.id, "appearances", misfit.appearance, "quote")
    if misfit.figure is None:
        message = f"{reader} says none of the figures of '{claim.id}'"
        hint = "quote the words that say them, or say in because why this quote carries them"
        return Finding(code, quote, message, hint)
    figure = claim.figures[misfit.figure]
    value = ("claims", claim.id, "figures", misfit.figure, "value")
    per = "" if not isinstance(figure.per, tuple) else f" per {' per '.join(figure.per)}"
    base = "" if figure.base is None else f" of {figure.base}"
    if misfit.instead is None:
        message = f"{reader} does not say '{figure.value}'{base}{per}"
        hint = "quote the words that say it, or say in because why this quote carries it"
        return Finding(code, quote, message, hint, (Related(value, "the value is recorded here"),))
    role = "" if figure.role is None else f" with role {figure.role.value}"
    message = f"value is '{figure.value}'{base}{per}{role}, {reader} says '{misfit.instead}'"
    return Finding(
        code,
        value,
        message,
        "record what is printed, with the words that bound it",
        (Related(quote, "the quote stands here"),),
    )

"""How a figure that a quote does not bear is reported, whether the quote or its paragraph was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related

if TYPE_CHECKING:
    from factcheck.comparison.quoted_figures import Misfit
    from factcheck.model.claims import Claim


def finding_of(code: str, claim: Claim, misfit: Misfit, reader: str) -> Finding:
    """Report at the value what the quote contradicts, and at the quote what it leaves out."""
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

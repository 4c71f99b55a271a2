"""FC412: a bound or a margin that a quote prints with a figure, and the value does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related
from factcheck.quantity.grammar.guard import find_loose_hedge, may_leave_out
from factcheck.quantity.lexicon.number_words import MAGNITUDES
from factcheck.quantity.quantity import Bound
from factcheck.quantity.scan import scan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from factcheck.model.claims import Figure
    from factcheck.model.corpus import Corpus
    from factcheck.quantity.quantity import Reading


def find(corpus: Corpus) -> Iterator[Finding]:
    """A quote prints a bound close before a figure, or a margin behind it, and the value has none.

    Why:
        "Nearly the promised $48 million" is not $48 million. The grammar does not join a bound to
        its number across other words, and a reader of the value would miss it. A poll without its
        margin looks surer than it is.

    Bad:
        claims:
          fares-bring-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares bring nearly the promised $48 million a year.
            figures:
              - measure: fare-income
                value: $48 million a year
                period: FY2020-21
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: nearly the promised $48 million a year

    Good:
        claims:
          fares-bring-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares bring nearly $48 million a year.
            figures:
              - measure: fare-income
                value: nearly $48 million a year
                period: FY2020-21
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: nearly $48 million a year

    Known limits:
        Only words that are hardly ever anything but bounds are looked for, one or two words before
        the figure; `about`, `over` and `under` are prepositions as often.
        A bound that belongs to another word of the quote is reported too; waive the warning.
    """
    for claim in corpus.claims.values():
        for index, appearance in enumerate(claim.appearances if claim.figures else ()):
            if not may_leave_out(appearance.quote):
                continue
            for reading in scan(appearance.quote):
                left_out = _say_left_out(appearance.quote, reading)
                if left_out is None:
                    continue
                quote = ("claims", claim.id, "appearances", index, "quote")
                for number, figure in enumerate(claim.figures):
                    if _is_bare(figure, reading.quantity.number):
                        yield Finding(
                            "FC412",
                            ("claims", claim.id, "figures", number, "value"),
                            f"value is '{figure.value}', and {left_out} in the quote",
                            "record it with the value, or quote fewer words where it belongs"
                            " to another word",
                            (Related(quote, "the quote stands here"),),
                        )


def _say_left_out(quote: str, reading: Reading) -> str | None:
    """Return what stands with a figure in its quote besides its number, where it may be overlooked."""
    quantity = reading.quantity
    if quantity.margin is not None:
        return f"'{quantity.text}' has a margin"
    if quantity.bound is not Bound.EXACT or quantity.readings:
        return None
    hedge = find_loose_hedge(quote, reading.start)
    return None if hedge is None else f"'{hedge}' stands before '{quantity.text}'"


def _is_bare(figure: Figure, number: Decimal | None) -> bool:
    """Return whether a value is that number, without a bound and without a margin."""
    quantity = figure.value.quantity
    if quantity is None or quantity.margin is not None or quantity.bound is not Bound.EXACT:
        return False
    if figure.multiplier is not None and number is not None:
        number *= MAGNITUDES[figure.multiplier]
    return number is not None and quantity.number == number

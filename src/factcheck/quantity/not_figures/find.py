"""Digits and number words that are no figure: dates, times, labels, addresses, scores, codes.

`read_nonfigure` looks at one token and gives the token behind such a stretch.
It prefers to leave a doubtful number alone: a figure that is missed can be recorded by hand, one
that is misread is believed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from factcheck.quantity.grammar.prices import skip_prices
from factcheck.quantity.grammar.tokens import DIGITS, MARK, WORD, Token
from factcheck.quantity.lexicon.margin_words import OPENERS as MARGIN_OPENERS
from factcheck.quantity.lexicon.margin_words import skip_margin
from factcheck.quantity.lexicon.number_words import TENS
from factcheck.quantity.not_figures.addresses import skip_address, skip_street
from factcheck.quantity.not_figures.ages import AGES
from factcheck.quantity.not_figures.codes import (
    skip_chain,
    skip_digit_run,
    skip_glued,
    skip_malformed,
)
from factcheck.quantity.not_figures.contests import skip_contest
from factcheck.quantity.not_figures.dates import (
    skip_clock,
    skip_day_first,
    skip_decade,
    skip_era,
    skip_fiscal_year,
    skip_month,
    skip_year,
)
from factcheck.quantity.not_figures.labels import ANY_CASE, CAPITALISED, MONTHS
from factcheck.quantity.not_figures.names import (
    skip_bullet,
    skip_code_of_law,
    skip_dotted,
    skip_label,
    skip_letters_before,
    skip_named_number,
    skip_ordinal,
    skip_sign_label,
    skip_spelled_ordinal,
)
from factcheck.quantity.not_figures.telephones import skip_dialled, skip_telephone

Rule = Callable[[list[Token], int], int | None]


def read_nonfigure(tokens: list[Token], index: int, *, strict: bool = False) -> int | None:
    """Return the token behind a stretch that is no figure, or None where none starts here.

    Args:
        tokens: of the text.
        index: where the stretch would start.
        strict: whether the text is a recorded value, in which a year and a time of day may be a
            number and a ratio; the figure then says so.
    """
    token = tokens[index]
    if token.kind == WORD and token.lower not in _STARTS and tokens[index + 1].spaced:
        return None
    for rule in _RULES.get(token.kind, ()):
        if strict and rule in _DOUBTFUL:
            continue
        end = rule(tokens, index)
        if end is not None:
            return end
    return None


_STARTS: Final = frozenset(
    {*MARGIN_OPENERS, *MONTHS, *AGES, *ANY_CASE, *TENS, *("http", "https", "www", "group")}
    | {f"{label}{plural}" for label in CAPITALISED for plural in ("", "s")}
)
"""Words, in lower case, at which a rule for words may find something where a space stands behind."""

_DOUBTFUL: Final = (skip_year, skip_clock)


_RULES: Final[dict[str, tuple[Rule, ...]]] = {
    WORD: (
        skip_margin,
        skip_address,
        skip_month,
        skip_label,
        skip_letters_before,
        skip_spelled_ordinal,
    ),
    DIGITS: (
        skip_named_number,
        skip_dialled,
        skip_glued,
        skip_malformed,
        skip_fiscal_year,
        skip_chain,
        skip_clock,
        skip_ordinal,
        skip_day_first,
        skip_bullet,
        skip_street,
        skip_contest,
        skip_prices,
        skip_era,
        skip_year,
        skip_code_of_law,
        skip_digit_run,
    ),
    MARK: (skip_dotted, skip_margin, skip_telephone, skip_sign_label, skip_decade),
}
"""The rules by the kind of the token that they start at, in the order in which they are asked."""

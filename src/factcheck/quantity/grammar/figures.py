"""Reading the figure that starts at a token, in the one order in which the ways are tried.

Strict for a recorded value; in running text a bare number must look like one that counts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.quantity.grammar.changes import add_level, is_ranging, read_change, read_step
from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.factors import read_factor
from factcheck.quantity.grammar.joined import read_range
from factcheck.quantity.grammar.movements import find_end_of_move
from factcheck.quantity.grammar.ratios import read_ratio
from factcheck.quantity.grammar.shares import read_share
from factcheck.quantity.grammar.single import read_single
from factcheck.quantity.grammar.tokens import DIGITS, Token, TokenizedText
from factcheck.quantity.lexicon.number_words import NUMBER_WORDS
from factcheck.quantity.lexicon.unit_kinds import is_countable

if TYPE_CHECKING:
    from factcheck.quantity.grammar.build import Found


def read_figures(page: TokenizedText, index: int, *, strict: bool = False) -> tuple[Found, ...]:
    """Read the figure that starts at a token, or both ends of the change that does.

    Args:
        page: the tokens of a text, and the text.
        index: the first token of the figure: of its bound, or the `between`, `from` or `to` before it.
        strict: whether it is a recorded value, and no running text.

    Returns:
        One figure; two of a change with both ends, or with the level that it led to; empty where no
        figure starts there.
    """
    tokens = page.tokens
    opener = tokens[index].lower
    if opener in {"from", "to", "up"} and not strict:
        change = _read_raised(page, index) if opener == "up" else read_change(page, index)
        if change or opener == "to" or (opener == "from" and not is_ranging(tokens, index)):
            return change
    if opener not in {"between", "from"}:
        opener = ""
    first = index + 1 if opener else index
    core = read_core(tokens, first, strict=strict, is_asked=not opener)
    if core is None or (tokens[core.end].text == "-" and tokens[core.end + 1].lower == "fold"):
        factor = read_factor(page, index, strict=strict)
        if factor is None or strict:
            return () if factor is None else (factor,)
        return add_level(page, factor)
    if not (opener or strict):
        step = read_step(page, core)
        if step:
            return step
    for read in (read_ratio, read_range, read_share, read_single):
        found = read(page, core, opener, strict=strict)
        if found is not None:
            return (found if strict else _add_role(tokens, found),)
    return ()


def _read_raised(page: TokenizedText, index: int) -> tuple[Found, ...]:
    """Read both ends behind `up`, which is no limit there: `is up to 4.3 percent from 4.1 percent`."""
    change = read_change(page, index + 1) if page.tokens[index + 1].lower == "to" else ()
    return change if change and not is_countable(change[0].quantity.unit) else ()


def _add_role(tokens: list[Token], found: Found) -> Found:
    """Return a figure with the end of a change that it is, if any: `down from 38 percent`, `fell to 16`."""
    role = None if found.quantity.role is not None else find_end_of_move(tokens, found.start)
    if role is None:
        return found
    if found.quantity.ends is not None and tokens[found.start - 1].lower == "from":
        return found  # of `from 500 to 1 million` it is not certain which it is
    return found._replace(quantity=replace(found.quantity, role=role))


def skip_unread(tokens: list[Token], index: int) -> int:
    """Return the token behind what `read_figures` did not read at a token.

    A run of number words that makes no number is passed over as a whole.

    Args:
        tokens: of the text.
        index: the token at which no figure was read.
    """
    end = index + 1
    if tokens[index].lower not in NUMBER_WORDS and tokens[index].kind != DIGITS:
        return end
    while tokens[end].lower in NUMBER_WORDS or (
        tokens[end].text == "-" and tokens[end + 1].lower in NUMBER_WORDS
    ):
        end += 1
    return end

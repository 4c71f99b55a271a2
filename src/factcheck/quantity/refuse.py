"""Why a text is not one figure, said so that its writer knows where the rest belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.digits import LONGEST, count_digits, is_too_long
from factcheck.quantity.grammar.figures import read_figures
from factcheck.quantity.grammar.letters import explain_letters
from factcheck.quantity.grammar.prices import is_prices
from factcheck.quantity.grammar.tokens import DIGITS, END, FRACTION, TokenizedText
from factcheck.quantity.lexicon.number_words import NUMBER_WORDS
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import QuantityError

if TYPE_CHECKING:
    from factcheck.quantity.grammar.tokens import Token
    from factcheck.quantity.quantity import Quantity

_MOST_LEADING: Final = 5
_GROUP: Final = 3
_NUMBERLESS: Final = {
    "handful": "a number, or 'several'",
    "majority": "'more than half'",
    "minority": "'less than half'",
    "teens": "the range that is meant, such as '17 to 19'",
    "mid": "the range that is meant, such as '24 to 26'",
    "many": "a number, or omit the value and say it in the statement",
    "most": "'more than half'",
    "some": "a number, or omit the value and say it in the statement",
}
_PARTS_OF_TEN: Final = split_words("mid high low early late upper lower")


def explain_nonfigure(page: TokenizedText, end: int) -> QuantityError:
    """Return why a date, a label or a code at the start of a text is no figure.

    Args:
        page: the tokens of a recorded value, and its text.
        end: the token behind the date, label or code.
    """
    text, tokens = page.original, page.tokens
    first, last = page.find_span(0, end)
    if tokens[0].text in {"±", "+"}:
        return QuantityError(
            f"'{text}' is a margin without its number",
            start=first,
            end=last,
            hint="write the number before it, such as '54% ± 3'",
        )
    if tokens[0].lower in _PARTS_OF_TEN:
        return _refuse_no_number(text, first, last, _NUMBERLESS["mid"])
    if tokens[1].text in {"-", "–"} and tokens[2].kind == DIGITS and tokens[3].kind == END:
        return QuantityError(
            f"'{text}' is a score, a vote or years, expected one figure",
            start=first,
            end=last,
            hint=f"a vote is two figures: '{tokens[0].text}' and '{tokens[2].text}'",
        )
    return (
        _explain_length(page)
        or _explain_comma(page)
        or QuantityError(
            f"'{text}' holds '{text[first:last]}', which is a date, a label or a code, not a figure",
            start=first,
            end=last,
        )
    )


def _explain_length(page: TokenizedText) -> QuantityError | None:
    """Return that a number has more digits than a figure has; None where none does."""
    for index, token in enumerate(page.tokens):
        if token.kind == DIGITS and is_too_long(token.text):
            first, last = page.find_span(index, index + 1)
            return QuantityError(
                f"'{page.original}' has a number of {count_digits(token.text)} digits, expected at most {LONGEST}",
                start=first,
                end=last,
            )
    return None


def _explain_comma(page: TokenizedText) -> QuantityError | None:
    """Return that a comma does not group three digits, or that points stand behind those that do."""
    first, last = page.find_span(0, 1)
    whole, comma, behind = page.tokens[0].text.rpartition(",")
    if page.tokens[0].kind != DIGITS or not comma:
        return None
    group, point, decimals = behind.partition(".")
    if len(group) == _GROUP:
        if "." not in decimals:
            return None
        return QuantityError(
            f"'{page.original}' has more than one point, expected one before the decimals",
            start=first,
            end=last,
        )
    return QuantityError(
        f"'{page.original}' has a comma before '{behind}', expected groups of three digits or a point",
        start=first,
        end=last,
        hint=None
        if "," in whole or point
        else f"write '{_write_point(page)}' if the comma starts the decimals",
    )


def _write_point(page: TokenizedText) -> str:
    """Return a value with a point for the comma of its first number, and all that stands behind it."""
    whole, _, decimals = page.tokens[0].text.rpartition(",")
    _, end = page.find_span(0, 1)
    return f"{whole.replace('.', '')}.{decimals}{page.original[end:].rstrip()}"


def explain(page: TokenizedText) -> QuantityError:
    """Return why no figure starts a text.

    Args:
        page: the tokens of a recorded value, and its text.
    """
    text, tokens = page.original, page.tokens
    for index in range(1, _MOST_LEADING):
        figures = read_figures(page, index, strict=True)
        if figures and tokens[figures[0].end].kind == END and tokens[index - 1].kind != DIGITS:
            first, last = page.find_span(0, index)
            is_apart = tokens[index].spaced and tokens[index - 1].lower not in {"x", "×"}
            if any(_is_number(token) for token in tokens[:index]):
                if is_apart:
                    return _refuse_several(text, first, page.find_span(0, figures[0].end)[1])
                continue  # `1e6` is no 6
            return _refuse_words_besides(text, first, last)
    first, last = page.find_span(0, 1)
    if tokens[0].lower in _PARTS_OF_TEN or tokens[2].lower == "something":
        return _refuse_no_number(text, first, len(text), _NUMBERLESS["mid"])
    for token in tokens:
        wanted = _NUMBERLESS.get(token.lower)
        if wanted is not None:
            return _refuse_no_number(text, first, last, wanted)
    return (
        _explain_length(page)
        or explain_letters(page)
        or QuantityError(
            f"'{text}' is no figure, expected one such as 'almost 1,200' or '$1.9 billion'",
            start=first,
            end=last,
        )
    )


def explain_prices(page: TokenizedText) -> QuantityError | None:
    """Return why `2018 dollars` is no value: it may be the prices of a year; None for any other.

    Args:
        page: the tokens of a recorded value, and its text.
    """
    tokens, text = page.tokens, page.original
    if not is_prices(tokens, 0) or tokens[2].kind != END:
        return None
    first, last = page.find_span(0, 2)
    return QuantityError(
        f"'{text}' may be the prices of {tokens[0].text}, expected an amount",
        start=first,
        end=last,
        hint="write the amount with a currency sign or a comma in its thousands",
    )


def _refuse_no_number(text: str, start: int, end: int, wanted: str) -> QuantityError:
    return QuantityError(f"'{text}' names no number", start=start, end=end, hint=f"write {wanted}")


def explain_rest(page: TokenizedText, quantity: Quantity, index: int) -> QuantityError:
    """Return why a text is more than its first figure.

    Args:
        page: the tokens of a recorded value, and its text.
        quantity: the figure that was read.
        index: the first token behind it.
    """
    text, tokens = page.original, page.tokens
    if tokens[index].text == "-" and tokens[index + 1].lower in {"something", "somethings"}:
        return _refuse_no_number(text, *page.find_span(0, index + 2), _NUMBERLESS["mid"])
    letters = explain_letters(page)
    if letters is not None:
        return letters
    start, _ = page.find_span(index, index + 1)
    rest = text[start:].strip()
    end = start + len(rest)
    others = tokens[index:]
    if not any(_is_number(token) for token in others):
        return _refuse_words_besides(text, start, end)
    if tokens[index].lower == "of" and rest.startswith("of "):
        whole = rest.partition(" ")[2]
        return QuantityError(
            f"'{text}' is '{quantity.text}' of '{whole}', which is a figure of its own",
            start=start,
            end=end,
            hint="record each of them as a figure of its own",
        )
    behind = (
        index + 1 if tokens[index].lower in {"or", "and"} or tokens[index].text in ",;/" else index
    )
    if tokens[index].spaced and read_figures(page, behind, strict=True):
        return _refuse_several(text, start, end)
    return QuantityError(
        f"'{text}' is a figure up to '{rest}', expected one figure and nothing else",
        start=start,
        end=end,
    )


def _refuse_several(text: str, start: int, end: int) -> QuantityError:
    return QuantityError(
        f"'{text}' holds more than one figure, expected one",
        start=start,
        end=end,
        hint="record each of them as a figure of its own",
    )


def _refuse_words_besides(text: str, start: int, end: int) -> QuantityError:
    """Return the error for words around a figure; it proposes no shorter value, as they may belong to it."""
    return QuantityError(
        f"'{text}' is more than a figure: '{text[start:end].strip()}' belongs into the measure or the statement",
        start=start,
        end=end,
    )


def _is_number(token: Token) -> bool:
    return token.kind in {DIGITS, FRACTION} or token.lower in NUMBER_WORDS

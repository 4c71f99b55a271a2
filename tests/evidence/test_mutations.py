"""A proven quote with one digit, sign, currency or magnitude changed is refused; a typographic one is not."""

from __future__ import annotations

import unicodedata
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.evidence.prove.quotes import Answer, prove

SIGNS = ("", "-", "−", "+", "–", "±", "<", ">", "~")
CURRENCIES = ("", "$", "€", "£", "US$", "A$", "¥")
UNITS = (
    "",
    "%",
    " %",
    " percent",
    " thousand",
    " million",
    " billion",
    " trillion",
    "-billion",
    " bn",
    " dollars",
    " million dollars",
    " percentage points",
    " hundred thousand",
    "+",
)
DIGITS = st.from_regex(r"[1-9][0-9]{0,2}(,[0-9]{3}){0,2}(\.[0-9]{1,2})?", fullmatch=True)
FIGURE = st.tuples(
    st.sampled_from(SIGNS), st.sampled_from(CURRENCIES), DIGITS, st.sampled_from(UNITS)
)
BEFORE = st.sampled_from(("", "wants ", "needs to keep ", "from "))
AFTER = st.sampled_from(("", " in reserves", " a year", " more educators"))
TYPOGRAPHY = {
    " ": (" ", "\u00a0", "  ", "\n", "\u2009", " \n "),
    "'": ("'", "’", "‘"),
    '"': ('"', "“", "”", "„"),
    "-": ("-", "–", "—", "‐", "‑"),
    "e": ("e", "\u00ade", "e\u00ad"),
    "é": ("é", "e\u0301"),
    "f": ("f",),
}


def put(figure: tuple[str, str, str, str]) -> str:
    return "".join(figure)


@given(FIGURE, FIGURE, BEFORE, AFTER)
def test_a_quote_of_one_figure_is_never_found_in_a_text_of_another(
    one: tuple[str, str, str, str], other: tuple[str, str, str, str], before: str, after: str
) -> None:
    quote = before + put(one) + after
    text = f"The guild {before}{put(other)}{after}, it says."
    accepted = prove(quote, text).answer in {Answer.EXACT, Answer.FOLDED}
    assert accepted == (put(one) == put(other)), (quote, text)


@given(FIGURE, BEFORE, AFTER, st.data())
def test_a_quote_with_a_character_of_its_figure_changed_is_refused(
    figure: tuple[str, str, str, str], before: str, after: str, data: st.DataObject
) -> None:
    whole = put(figure)
    place = data.draw(st.integers(0, len(whole) - 1))
    letter = data.draw(st.sampled_from("0123456789.,-−–+$€£%½²mbt "))
    kind = data.draw(st.sampled_from(("replace", "leave out", "put in")))
    changed = {
        "replace": whole[:place] + letter + whole[place + 1 :],
        "leave out": whole[:place] + whole[place + 1 :],
        "put in": whole[:place] + letter + whole[place:],
    }[kind]
    if not changed.strip():
        return  # a quote without the figure says nothing of it
    # A space more and another dash between digit and word are typography, not another figure.
    if " ".join(changed.split()).replace("–", "-") == " ".join(whole.split()).replace("–", "-"):
        return
    text = f"The guild {before}{whole}{after}, it says."
    assert not prove(before + changed + after, text).is_proven, (changed, text)


@given(
    st.lists(
        st.sampled_from(
            ["the", "guild's", '"résumé"', "well-paid", "café", "wants", "a - b", "5%"]
        ),
        min_size=2,
        max_size=8,
    ),
    st.data(),
)
def test_a_typographic_variation_of_a_quote_is_accepted(
    words: list[str], data: st.DataObject
) -> None:
    quote = " ".join(words)
    inner = [
        data.draw(st.sampled_from(TYPOGRAPHY.get(letter, (letter,))))
        if _is_foldable(quote, index)
        else letter
        for index, letter in enumerate(quote)
    ]
    text = "Start: " + "".join(inner) + " end."
    assert prove(quote, text).is_proven, (quote, text)


def _is_foldable(quote: str, index: int) -> bool:
    """Leave soft hyphens to the inside of plain words, where they are typography."""
    if quote[index] != "e":
        return True
    around = quote[max(index - 1, 0) : index + 2]
    return len(around) == 3 and all("a" <= letter <= "z" for letter in around)


@given(st.text(alphabet="abcdeéèöñç '’-", min_size=5, max_size=40), st.sampled_from(("NFC", "NFD")))
def test_composed_and_decomposed_letters_are_one(text: str, form: Literal["NFC", "NFD"]) -> None:
    quote = f"xx {text} yy"
    assert prove(quote, unicodedata.normalize(form, quote)).is_proven

"""What stands around a quote tells the same as the whole text folded, and tells it without folding the whole text."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.evidence.prove import quotes
from factcheck.evidence.prove.occurrences import Archive
from factcheck.evidence.prove.quotes import (
    Answer,
    Proof,
    Selector,
    TextSpan,
    is_surely_proven,
    prove,
    prove_all,
    prove_cut,
)

WORDS = st.sampled_from(
    [
        "the", "union", "wants", "$1.9", "billion", "6", "percent", "1,900", "hun-", "dred", "five", "twenty", "US",
        "US$5", "Rs.", "5", "½", "- 4", "-4", "'s", "e\u0301", "ﬁrm", "日本五百", "co\u00adop", "a\u200bb", "(10.)", "“so”",
        "say", "he", "it", "—", "–", "--", "…", "...", "of", "9:30", "and", "a", "third", "%", "é", "@", "&",
    ]
)  # fmt: skip
BETWEEN = st.sampled_from(
    [
        " ",
        " ",
        " ",
        " ",
        "",
        "\n",
        "\n\n",
        "  ",
        "\t",
        "\u00a0",
        " \n ",
        ", ",
        ". ",
        ".\n\n",
        "-",
        "–",
    ]
)
PIECES = st.lists(st.tuples(WORDS, BETWEEN), min_size=1, max_size=40)


@st.composite
def selectors_of_texts(draw: st.DrawFn) -> tuple[str, list[Selector]]:
    text = "".join(word + between for word, between in draw(PIECES))
    text *= draw(st.integers(1, 3))
    wanted = []
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, min(len(text), start + 60)))
        prefix = text[max(0, start - draw(st.integers(0, 20))) : start].strip() or None
        suffix = text[end : end + draw(st.integers(0, 20))].strip() or None
        wanted.append(Selector(text[start:end].strip() or "a", prefix, suffix, draw(st.booleans())))
    return text, wanted


@given(selectors_of_texts())
def test_what_stands_around_tells_what_the_whole_text_tells(
    case: tuple[str, list[Selector]],
) -> None:
    text, wanted = case
    with patch.object(quotes, "find_exact", return_value={}):
        whole = prove_all(wanted, text)
    assert prove_all(wanted, text) == whole


@given(selectors_of_texts())
def test_what_is_proven_of_a_cut_quote_is_proven_of_it_by_the_whole_text(
    case: tuple[str, list[Selector]],
) -> None:
    text, wanted = case
    for cut, whole in zip(prove_cut(wanted, Archive(text)), prove_all(wanted, text), strict=True):
        assert cut == whole or cut == Proof(Answer.NOT_FOUND)


@given(selectors_of_texts())
def test_what_is_surely_proven_is_proven_by_the_whole_text(
    case: tuple[str, list[Selector]],
) -> None:
    text, wanted = case
    archive = Archive(text)
    places = archive.find_places(each.quote for each in wanted)
    for each in wanted:
        starts = places[each.quote]
        if len(starts) == 1 and is_surely_proven(each.quote, starts[0], archive):
            with patch.object(quotes, "find_exact", return_value={}):
                proof = prove(each.quote, text, across_paragraphs=True)
            span = TextSpan(starts[0], starts[0] + len(each.quote))
            assert (proof.answer, proof.spans) == (Answer.EXACT, (span,))


@pytest.mark.parametrize(
    ("quote", "text", "is_sure"),
    [
        ("the union wants more", "He said the union wants more, and all heard.", True),
        (
            "the union’s “final” offer – made at the end of a night",
            "He told the members who had come that the union’s “final” offer – made at the end of a night – was low.",
            True,
        ),
        ("the union wants more…", "He said the union wants more… and all heard.", False),
        ("the union wants more ", "He said the union wants more at the table.", False),
        ("nion wants more", "He said the union wants more, and all heard.", False),
        ("wants", "The union wants-to go.", False),
        ("the uni\u043en wants more", "He said the uni\u043en wants more, and all heard.", False),
        ("the un\u200bion wants more", "He said the un\u200bion wants more, and all heard.", False),
        ("5 percent of it", "He offered 1.5 percent of it, and all heard.", False),
        ("it was \u202eerom\u202c", "He said it was \u202eerom\u202c, and all heard.", False),
        ("all heard it well", "He said \u202eerom\u202c, and all heard it well, too.", False),
    ],
)  # fmt: skip
def test_a_quote_of_plain_words_is_surely_proven(quote: str, text: str, *, is_sure: bool) -> None:
    assert is_surely_proven(quote, text.index(quote), Archive(text)) is is_sure


def test_a_quote_that_was_cut_and_stands_twice_is_told_by_what_is_around() -> None:
    archive = Archive("Lee wants 5 percent now. Cole — 5 percent later; Hale — 5 percent.")
    answers = [
        prove_cut([Selector("5 percent", prefix, suffix)], archive)[0]
        for prefix, suffix in ((None, None), ("wants", None), ("Hale —", None), (None, "later"))
    ]
    assert [(each.answer, each.places, each.spans[0].start) for each in answers] == [
        (Answer.AMBIGUOUS, 3, 10),
        (Answer.EXACT, 1, 10),
        (Answer.EXACT, 1, 56),
        (Answer.EXACT, 1, 32),
    ]


FILLER = "The board met again, and nobody counted. " * 40


@pytest.mark.parametrize(
    ("before", "quote", "behind"),
    [
        ("It said: ", "the union wants 6 percent a year", ", and no less."),
        ("It is over.\n\n", "Forty-one people left", ".\n\nThen"),
        ("It has ", "1.6 billion believers", " (in 2010)."),
        ("“", "We’re “done” at $5 million", "”, he said."),
        ("", "The first words", " of a text"),
        ("and the last: ", "nine buses", ""),
    ],
)
def test_a_quote_in_its_very_words_folds_no_whole_text(
    before: str, quote: str, behind: str
) -> None:
    text = f"{FILLER if before else ''}{before}{quote}{behind}{FILLER if behind else ''}"
    start = text.index(quote)
    with patch("factcheck.evidence.prove.occurrences.fold", side_effect=AssertionError):
        assert prove(quote, text) == Proof(
            Answer.EXACT, (TextSpan(start, start + len(quote)),), places=1
        )


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("5 percent", "The rate is 25 percent now."),
        ("9 billion in reserve", "It has $1.9 billion in reserve."),
        ("raise of five", "A raise of five\npercent is due."),
        ("union want", "The union wants more."),
        ("of five", "It is one of five\n\nhundred."),
    ],
)
def test_a_quote_that_cuts_a_word_or_a_number_is_proven_in_neither_way(
    quote: str, text: str
) -> None:
    proof = prove(quote, text)
    with patch.object(quotes, "find_exact", return_value={}):
        assert prove(quote, text) == proof
    assert proof.is_proven is (quote == "of five")


def test_words_are_sought_once_however_often_they_are_asked() -> None:
    archive = Archive("one bus, two buses, one bus")
    first = archive.find_places(["one bus"])["one bus"]
    assert list(first) == [0, 20]
    assert archive.find_places(["one bus", "two"])["one bus"] is first

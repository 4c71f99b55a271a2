"""Folding keeps an order-preserving map back to the text as stored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.evidence.prove.fold import Folding, TextSpan, find_foldings, fold

TROUBLE = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            list(
                " \t\n\r\f\v\u00a0\u2009\u2028\u2029\u00ad-–—‐−…'’“”«ﬁﬃ\u0301\u0323éEe$€%.,0159aZ½²"
            )
        ),
        st.characters(),
    ),
    max_size=60,
)

FOLDED = [
    ("a  b", "a b"),
    ("a \r\n b", "a b"),
    ("a\n\nb", "a\vb"),
    ("a \nb c \n\n d", "a b c\vd"),
    ("a\u00ad\n \u2028b", "a\u00ad\n  b"),
    ("a\n \t\nb", "a\vb"),
    ("1\u00a0000", "1 000"),
    ("1 \n 000", "1\t000"),
    ("‘a’ “b” «c» ‹d›", "'a' \"b\" \"c\" 'd'"),
    ("a – b — c ‑ d", "a - b - c - d"),
    ("a -- b --- c ---- d", "a - b - c ---- d"),
    ("5–7, –7, (–7), −7, a–7, –$7, –.7", "5-7, –7, (–7), −7, a-7, –$7, –.7"),
    ("edu\u00adcators edu\u00ad\ncators 1\u00ad9", "educators educators 1\u00ad9"),
    ("ﬁnal oﬀer oﬃce", "final offer office"),
    ("e\u0301 e\u0323\u0302 1\u0301 x\u0338", "é ệ 1\u0301 x\u0338"),
    ("STRASSE ß Œ ½ １ ² ﬅ", "STRASSE ß Œ ½ １ ² ﬅ"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_only_the_listed_differences_fold(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("text", "word", "stored"),
    [
        ("an  edu\u00adcator here", "educator", "edu\u00adcator"),
        ("the ﬁnal  oﬀer", "final offer", "ﬁnal  oﬀer"),
        ("by Jose\u0301 alone", "José", "Jose\u0301"),
        ("a\u00ad\nb c", "ab", "a\u00ad\nb"),
        ("two -- three", "-", "--"),
        ("x \n y", " ", " \n "),
        ("x\n\ny \nz", "y z", "y \nz"),
    ],
)
def test_a_folded_word_maps_back_to_all_of_its_stored_characters(
    text: str, word: str, stored: str
) -> None:
    folded = fold(text)
    start = folded.text.index(word)
    span = folded.find_span(start, start + len(word))
    assert text[span.start : span.end] == stored


@given(TROUBLE)
def test_the_map_keeps_order_and_covers_the_whole_text(text: str) -> None:
    folded = fold(text)
    starts = [folded.find_start(offset) for offset in range(len(folded.text) + 1)]
    ends = [folded.find_end(offset) for offset in range(len(folded.text) + 1)]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert all(0 <= end <= start <= len(text) for start, end in zip(starts, ends, strict=True))
    assert (ends[0], starts[-1]) == (0, len(text))


@given(TROUBLE)
def test_the_whole_folded_text_maps_to_a_stretch_that_folds_to_it(text: str) -> None:
    folded = fold(text)
    whole = TextSpan(folded.find_end(0), folded.find_start(len(folded.text)))
    assert fold(text[whole.start : whole.end]).text == folded.text


@given(TROUBLE)
def test_digits_signs_currency_and_case_come_through_folding_in_their_order(text: str) -> None:
    def kept(some: str) -> list[str]:
        return [
            letter for letter in some if letter in "0123456789½²１$€£%‰−+±<>≥≤" or letter.isupper()
        ]

    composed = fold(text, frozenset({Folding.COMPOSITION})).text
    assert kept(composed) == kept(text)


@given(TROUBLE)
def test_a_folded_text_without_kept_white_space_folds_to_itself(text: str) -> None:
    folded = fold(text).text
    # two hyphens side by side are a typewritten dash, which folding again would take for one
    if not any(kept in folded for kept in ("\t", "\v", "--")):
        assert fold(folded).text == folded


@pytest.mark.parametrize(
    ("quote", "passage", "names"),
    [
        ("can't", "can't", ()),
        ("can't", "can’t", (Folding.QUOTATION_MARKS,)),
        ("a - b", "a –\u00a0b", (Folding.DASHES, Folding.SPACES)),
        ("a b", "a\nb", (Folding.LINE_ENDS,)),
        ("a b", "a \n b", (Folding.LINE_ENDS,)),
        ("a b", "a  b", (Folding.SPACES,)),
        ("final", "ﬁ\u00adnal", (Folding.SOFT_HYPHENS, Folding.LIGATURES)),
        ("é", "e\u0301", (Folding.COMPOSITION,)),
    ],
)
def test_the_foldings_named_are_those_without_which_the_two_differ(
    quote: str, passage: str, names: tuple[Folding, ...]
) -> None:
    assert find_foldings(quote, passage) == names

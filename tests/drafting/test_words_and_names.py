"""The words of a sentence, the paragraphs of a text, and the people whom a text names."""

from __future__ import annotations

import pytest

from factcheck.drafting.layout import is_item, split_paragraphs
from factcheck.drafting.people import People
from factcheck.drafting.tokens import cut_tokens

WORDS = {
    "Mr. Lee vs. the U.S. team, vs them": "Mr. Lee vs. the U.S. team , vs them",
    "the workers’ pay: it's 5,000 at AT&T": "the workers’ pay : it 's 5,000 at AT&T",
    "Local 12 and Lodge, B or Local 5%": "Local·12 and Lodge , B or Local 5%",
    "“No,” he said; Ms. C left.": "“ No , ” he said ; Ms. C left .",
    "Ray met\n\nLocal 88; Lodge\u00a05, J. Lee: no.": "Ray met Local·88 ; Lodge\u00a05 , J. Lee : no .",
    "In Chapter 7 percent of  it left Inc.": "In Chapter 7 percent of it left Inc.",
    "Elena's a-b (née Ray)\n$4.5m": "Elena's a-b ( née Ray ) $4.5m",
}
"""Sentences, and their words with a space between them; a point stands for a space within one."""


@pytest.mark.parametrize(("text", "words"), WORDS.items())
def test_a_sentence_has_these_words(text: str, words: str) -> None:
    tokens = cut_tokens(text, 0, len(text))
    assert " ".join(each.text.replace(" ", "·") for each in tokens) == words
    assert [text[each.start : each.end] for each in tokens] == [each.text for each in tokens]


ACRONYMS = {
    "who told the WHO, and us the US": "who told the WHO , and us the US",
    "WHO TOLD US THE US, THE WHO": "who told us the us , the who",
}
"""Sentences, and their words in small letters, of which an acronym is none."""


@pytest.mark.parametrize(("text", "words"), ACRONYMS.items())
def test_an_acronym_is_no_word_of_grammar_but_among_capitals(text: str, words: str) -> None:
    assert " ".join(each.lower for each in cut_tokens(text, 0, len(text))) == words


PARAGRAPHS = {
    "One.\n  \n  Two; \n": ["One.", "Two; "],
    "One\x0bTwo\u2028 Three\r\nFour": ["One", "Two", "Three", "Four"],
    "Two\nlines\n\nand a third": ["Two", "lines", "and a third"],
}
"""Texts, and their paragraphs."""


@pytest.mark.parametrize(("text", "paragraphs"), PARAGRAPHS.items())
def test_a_text_has_these_paragraphs(text: str, paragraphs: list[str]) -> None:
    assert [text[slice(*each)] for each in split_paragraphs(text)] == paragraphs


ITEMS = ("- six", "• six", "1. six", "12) six", "(1) six", "2.Six")
NO_ITEMS = ("six", "1.5 million", "12 ferries", "(six)")


@pytest.mark.parametrize("text", (*ITEMS, *NO_ITEMS))
def test_an_item_of_a_list_begins_with_a_sign_or_a_number(text: str) -> None:
    assert is_item(text, 0) == (text in ITEMS)


PEOPLE = {
    "Ann Lee and Bo Ray spoke.": ["Ann Lee", "Bo Ray"],
    "Write to x@Ann Lee or #Bo Ray, or to Ray.": [],
    "Ann, Lee. Bo; Ray\nAnn (Lee)": [],
    "Ann de la Cruz met Bo “Red” Ray.": ["Ann de la Cruz", "Bo “Red” Ray"],
    "Chief of Police Ann Lee and McAnn O’Neil-Ray came": ["Ann Lee", "McAnn O’Neil-Ray"],
    "Élodie Ray met Mr. Lee; CMr. Oak did not": ["Élodie Ray", "Mr. Lee"],
}


@pytest.mark.parametrize(("text", "names"), PEOPLE.items())
def test_a_text_names_these_people(text: str, names: list[str]) -> None:
    assert [each.name for each in People(text).places] == names


SHORT = {
    "the Harbor Transit Agency (HTA) said": {"HTA": ("Harbor Transit Agency", 4)},
    "Harbor Transit Agency(HTA) and (HTA)": {},
    "Board of Water (the Board) met": {"Board": ("Board of Water", 0)},
}


@pytest.mark.parametrize(("text", "names"), SHORT.items())
def test_an_organisation_is_called_for_short(text: str, names: dict[str, tuple[str, int]]) -> None:
    assert People(text).by_short == names

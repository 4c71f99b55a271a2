"""Sentences of many languages can be quoted as they stand, and what is disguised among them cannot."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from factcheck.evidence.prove.disguised_letters import find_lookalikes
from factcheck.evidence.prove.disguises import name_disguises
from factcheck.evidence.prove.quotes import Answer, Nearest, Proof, TextSpan, prove
from factcheck.evidence.prove.spaceless_scripts import is_inside_syllable

SENTENCES = [
    (language, sentence)
    for language, sentences in tomllib.loads(
        Path(__file__).with_name("sentences.toml").read_text(encoding="utf-8")
    ).items()
    for sentence in sentences
]

DISGUISED = [
    ("a Cyrillic letter in a Latin word", "$5 bіllion a year"),
    ("a Latin letter in a Cyrillic word", "на 5 миллиoнов рублей"),
    ("Latin letters in a Ukrainian word", "на 5 мільйoнів гривень"),
    ("a whole Russian word of Latin letters but one", "крoвь и почва"),
    ("a Greek capital in an English name", "in Αthens today"),
    ("a Greek letter in an English word", "the mαrket fell"),
    ("an Armenian letter in an English word", "the cօst rose"),
    ("a Cyrillic zero in a number", "на 3О процентов"),
    ("a Cyrillic six in a number", "на 1б процентов"),
    ("a Cyrillic three in a number", "на 1З млн рублей"),
    ("a Cyrillic zero between digits", "в 2О19 году"),
    ("a Greek zero in a number", "κατά 3ο τοις εκατό"),
    ("a Cyrillic zero behind a decimal point", "на 1.О5 процента"),
    ("a Cyrillic three behind a currency sign", "about $З0,000 more"),
    ("a Cyrillic word among Latin words", "for а year"),
    ("a Cyrillic word of several letters", "a сору of it"),
    ("a dotless i in an English magnitude", "worth $5 mıllion"),
    ("a Roman numeral in a word", "the ⅽost rose"),
    ("a letter of phonetics in a word", "a biɡ rise"),
]

NEAREST = [
    (
        "增长了百分之六达到",
        "政府表示去年支出增长了百分之五达到三百亿元。",
        Nearest(
            TextSpan(8, 17),
            "增长了百分之五达到",
            ("the quote has '百分之六', the text has '百分之五'",),
        ),
    ),
    (
        "达到三百亿",
        "政府表示去年支出增长了百分之五达到三百亿元。",
        Nearest(TextSpan(15, 20), "达到三百亿", ("the quote ends inside the number '三百亿元'",)),
    ),
    (
        "分之五达到",
        "政府表示去年支出增长了百分之五达到三百亿元。",
        Nearest(TextSpan(12, 17), "分之五达到", ("the quote begins inside the number '百分之五'",)),
    ),
    (
        "增长两倍",
        "出口增长两倍多。",
        Nearest(TextSpan(2, 6), "增长两倍", ("the quote ends inside the number '两倍多'",)),
    ),
    (
        "百万人",
        "涉及数百万人。",
        Nearest(TextSpan(3, 6), "百万人", ("the quote begins inside the number '数百万'",)),
    ),
    (
        "予算は300億",
        "政府によると予算は300億円増えたという。",
        Nearest(TextSpan(6, 13), "予算は300億", ("the quote ends inside the number '300億円'",)),
    ),
    (
        "利益が15％減った",
        "IT企業の利益が12％減った。",
        Nearest(
            TextSpan(5, 14), "利益が12％減った", ("the quote has '15％', the text has '12％'",)
        ),
    ),
    (
        "เพิ่มขึ้น 5 ล้าน",
        "งบประมาณเพิ่มขึ้น 5 ล้านบาทในปีนี้",
        Nearest(TextSpan(8, 24), "เพิ่มขึ้น 5 ล้าน", ("the quote ends inside the number '5 ล้านบาท'",)),
    ),
    (
        "งบประม",
        "งบประมาณเพิ่มขึ้น",
        Nearest(TextSpan(0, 6), "งบประม", ("the quote ends inside the word 'งบประมาณเพิ่มขึ้น'",)),
    ),
    (
        "កើនឡើង ៦ ភាគរយ",
        "ថវិកាកើនឡើង ៥ ភាគរយ។",
        Nearest(TextSpan(5, 19), "កើនឡើង ៥ ភាគរយ", ("the quote has '៦', the text has '៥'",)),
    ),
    (
        "Прибыль y Google",
        "Прибыль у Google выросла на 5 процентов.",
        Nearest(
            TextSpan(0, 16),
            "Прибыль у Google",
            (
                "the quote has 'y', the text has 'у':"
                " U+0079 LATIN SMALL LETTER Y and U+0443 CYRILLIC SMALL LETTER U",
            ),
        ),
    ),
    (
        "yillik bazda",
        "Enflasyon yıllık bazda yüzde 61 oldu.",
        Nearest(
            TextSpan(10, 22), "yıllık bazda", ("the quote has 'yillik', the text has 'yıllık'",)
        ),
    ),
    (
        "a 50 b",
        "grade a 50 c in all",
        Nearest(TextSpan(6, 12), "a 50 c", ("the quote has 'b', the text has 'c'",)),
    ),
    ("a 5 b", "grade a 5 c in all", None),  # no two words of it are long enough to be looked for
    (
        "the town pays five men for nine days each spring",
        "In May the town pays two men for ten days that spring.",
        Nearest(
            TextSpan(7, 53),
            "the town pays two men for ten days that spring",
            (
                "the quote has 'five', the text has 'two'",
                "the quote has 'nine', the text has 'ten'",
                "the quote has 'each', the text has 'that'",
            ),
        ),
    ),
]


@pytest.mark.parametrize(
    ("language", "sentence"), SENTENCES, ids=[sentence for _, sentence in SENTENCES]
)
def test_a_sentence_of_its_language_can_be_quoted(language: str, sentence: str) -> None:
    quote = sentence[:-1].rstrip()
    assert prove(quote, f"{sentence} {language}.") == Proof(
        Answer.EXACT, (TextSpan(0, len(quote)),), places=1
    )


@pytest.mark.parametrize(
    "quote",
    [
        "у Google",
        "А Microsoft с Apple",
        "СССР и USA",
        "2ο τρίμηνο",
        "10 MΩ",
        "Hα rose",
        "TNFα fell",
        "ACEαR fell",
    ],
)
def test_a_quote_that_is_in_doubt_alone_is_proven_among_words_of_its_script(quote: str) -> None:
    text = f"Сегодня, как и вчера, {quote}, сказано в отчёте, και στο κείμενο."
    assert prove(quote, text).answer is Answer.EXACT


@pytest.mark.parametrize("quote", [row[1] for row in DISGUISED], ids=[row[0] for row in DISGUISED])
def test_what_is_disguised_is_refused(quote: str) -> None:
    assert prove(quote, f"We hear {quote}, they say.").answer is Answer.REFUSED


@pytest.mark.parametrize(("quote", "text", "nearest"), NEAREST, ids=[row[0] for row in NEAREST])
def test_what_is_not_found_shows_the_nearest_passage(
    quote: str, text: str, nearest: Nearest | None
) -> None:
    assert prove(quote, text) == Proof(Answer.NOT_FOUND, nearest=nearest)


SYLLABLES = [
    ("a Thai vowel above its consonant", "กั", True),
    ("a Thai vowel before its consonant", "เก", True),
    ("a Burmese consonant that is killed", "ခက်", True),
    ("a Burmese consonant that is killed before another", "ခက်ခ", True),
    ("two Burmese consonants", "ခက", False),
    ("two Burmese consonants before one that is killed", "ကကခ်", False),
    ("a Khmer vowel behind its consonant", "កា", True),
    ("a Lao vowel behind its consonant", "ກາ", True),
    ("a Japanese mark behind its letter", "か゚", True),
    ("two Chinese characters", "中文", False),
]


@pytest.mark.parametrize(
    "text, is_one", [row[1:] for row in SYLLABLES], ids=[row[0] for row in SYLLABLES]
)
def test_no_quote_parts_a_syllable(text: str, is_one: bool) -> None:
    assert is_inside_syllable(text, 1) is is_one


DIGITS = [
    # a text; the places, from 1, of Cyrillic letters that a reader must take for digits of a number
    ("1О5", [2]),
    ("1.О5", [3]),
    ("1,ООО", [3, 4, 5]),
    ("1.,О5", []),
    ("$О5", [2]),
    ("$О", []),
    ("О.5", []),
    ("5О", [2]),
    ("1О million", [2]),
    ("1О%", [2]),
    ("1з", []),
    ("1З", [2]),
    ("5 ООО", []),
    ("Н2О5", []),
]


@pytest.mark.parametrize(("text", "places"), DIGITS)
def test_a_letter_passes_for_a_digit_beside_a_digit_or_one_mark_away(
    text: str, places: list[int]
) -> None:
    letters = "|".join(f"character {place}" for place in places)
    named = (each.rpartition(" at ")[2] for each in name_disguises(text))
    assert "|".join(named) == letters


DOUBTFUL = [
    # a text without a word of the letter's script; the places, from 0, of letters that pass for others
    ("about α5 pupils", [6]),
    ("about 5α pupils", [7]),
    ("an α particle", []),
    ("О5 %", [0]),
    ("about о 5", [6]),
]


@pytest.mark.parametrize(("text", "places"), DOUBTFUL)
def test_a_letter_of_science_passes_for_another_beside_a_digit_alone(
    text: str, places: list[int]
) -> None:
    assert find_lookalikes(text, 0, len(text)) == places

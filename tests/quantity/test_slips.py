"""Values with a word that is almost a word of the grammar: what is said, and that nothing is proposed that drops a part."""

from __future__ import annotations

import pytest

from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import QuantityError
from factcheck.quantity.scan import scan

MISSPELT = (
    # value, word that is none, word that is meant
    ("$1.9 bilion", "bilion", "billion"),
    ("$1.9 Bilion", "Bilion", "billion"),
    ("$1.9bilion", "bilion", "billion"),
    ("$1.9 blllion", "blllion", "billion"),
    ("$1.9 biillion", "biillion", "billion"),
    ("$1.9 bilon", "bilon", "billion"),
    ("$3.4 billon", "billon", "billion"),
    ("1.9 bilion dollars", "bilion", "billion"),
    ("1,9 bilion", "bilion", "billion"),
    ("1.9 milion", "milion", "million"),
    ("1.9milion", "milion", "million"),
    ("approx 5 milion", "milion", "million"),
    ("minus $1.9 milion", "milion", "million"),
    ("$590 milion students", "milion", "million"),
    ("€5 millionen", "millionen", "million"),
    ("half a milion", "milion", "million"),
    ("$500 milion to $1.3 billion", "milion", "million"),
    ("$500 million to $1.3 bilion", "bilion", "billion"),
    ("$5 of $9 milion", "milion", "million"),
    ("$1.9 trillon a year", "trillon", "trillion"),
    ("$590 thousnd", "thousnd", "thousand"),
    ("5 per tousand", "per tousand", "thousand"),
    ("three hundrd", "hundrd", "hundred"),
    ("5 hunderd thousand", "hunderd", "hundred"),
    ("two dozzen", "dozzen", "dozen"),
    ("$5 croers", "croers", "crores"),
    ("$1.9 lakhh", "lakhh", "lakh"),
    ("6 percnt", "percnt", "percent"),
    ("6percnt", "percnt", "percent"),
    ("6 per cnt", "per cnt", "per cent"),
    ("6 percentge points", "percentge", "percentage"),
    ("6 percentage pionts", "pionts", "points"),
    ("2 tenhts", "tenhts", "tenths"),
    ("two thrids", "thrids", "thirds"),
    ("three quaters", "quaters", "quarters"),
    ("5 dolars", "dolars", "dollars"),
    ("$1.9 billion dollers", "dollers", "dollars"),
    ("5 euross", "euross", "euros"),
    ("5 ruppees", "ruppees", "rupees"),
    ("$1.9B USDD", "USDD", "USD"),
    ("$4,950 a yaer", "yaer", "year"),
    ("$1.9 billion eahc", "eahc", "each"),
    ("twelv percent", "twelv", "twelve"),
    ("one in thre", "thre", "three"),
    ("abuot 6%", "abuot", "about"),
    ("almots 1,200", "almots", "almost"),
    ("less then 1,200", "then", "than"),
    ("at leest 5", "leest", "least"),
    ("negativ 5%", "negativ", "negative"),
    ("43 uot of 50", "uot", "out"),
    ("between 5 adn 7 percent", "adn", "and"),
)

REFUSED = (
    # value, message, hint: none that drops a word
    (
        "$1.9 bn of",
        "'$1.9 bn of' is more than a figure: 'of' belongs into the measure or the statement",
        None,
    ),
    (
        "$1.9BB",
        "'$1.9BB' is no figure, expected one such as 'almost 1,200' or '$1.9 billion'",
        None,
    ),
    (
        "$1.9 bil",
        "'$1.9 bil' is more than a figure: 'bil' belongs into the measure or the statement",
        None,
    ),
    (
        "$5 million loss",
        "'$5 million loss' is more than a figure: 'loss' belongs into the measure or the statement",
        None,
    ),
    (
        "$1.9 milliard",
        "'$1.9 milliard' is more than a figure: 'milliard' belongs into the measure or the statement",
        None,
    ),
    (
        "$1.9 zillion",
        "'$1.9 zillion' is more than a figure: 'zillion' belongs into the measure or the statement",
        None,
    ),
    (
        "5 hundreds",
        "'5 hundreds' is more than a figure: 'hundreds' belongs into the measure or the statement",
        None,
    ),
    (
        "net $5 million",
        "'net $5 million' is more than a figure: 'net' belongs into the measure or the statement",
        None,
    ),
    (
        "$500 stipend",
        "'$500 stipend' is more than a figure: 'stipend' belongs into the measure or the statement",
        None,
    ),
    (
        "1,200,",
        "'1,200,' is more than a figure: ',' belongs into the measure or the statement",
        None,
    ),
    (
        "1,200 ?",
        "'1,200 ?' is more than a figure: '?' belongs into the measure or the statement",
        None,
    ),
    ("5 -", "'5 -' is more than a figure: '-' belongs into the measure or the statement", None),
    (
        "$5 of $9 million",
        "'$5 of $9 million' is '$5' of '$9 million', which is a figure of its own",
        "record each of them as a figure of its own",
    ),
    (
        "2,75x of pay",
        "'2,75x of pay' has a comma before '75', expected groups of three digits or a point",
        "write '2.75x of pay' if the comma starts the decimals",
    ),
    (
        "1,20.5",
        "'1,20.5' has a comma before '20.5', expected groups of three digits or a point",
        None,
    ),
    (
        "01,234.5",
        "'01,234.5' holds '01,234.5', which is a date, a label or a code, not a figure",
        None,
    ),
    (
        "1,234.5.6",
        "'1,234.5.6' has more than one point, expected one before the decimals",
        None,
    ),
    (
        "1,234,567,890,123,456,789.000000000001",
        "'1,234,567,890,123,456,789.000000000001' has a number of 31 digits, expected at most 30",
        None,
    ),
    (
        "$1234567890123456789012345678901",
        "'$1234567890123456789012345678901' has a number of 31 digits, expected at most 30",
        None,
    ),
    (
        "1,9,5 million",
        "'1,9,5 million' has a comma before '5', expected groups of three digits or a point",
        None,
    ),
    (
        "$1.9 billion*",
        "'$1.9 billion*' ends in '*', which is no part of a figure",
        "write '$1.9 billion'",
    ),
    ("1,200 †", "'1,200 †' ends in '†', which is no part of a figure", "write '1,200'"),
    (
        "$1.9 billion [1]",
        "'$1.9 billion [1]' ends in '[1]', which is no part of a figure",
        "write '$1.9 billion'",
    ),
    (
        "$1.9 billion,",
        "'$1.9 billion,' ends in ',', which is no part of a figure",
        "write '$1.9 billion'",
    ),
)

WORDS_OF_THEIR_OWN = (
    ("5 bullion coins", "coins"),
    ("5 collars", "collars"),
    ("5 mullions", "mullions"),
    ("6 minions", "minions"),
    ("5 cores", "cores"),
    ("32 teeth", "teeth"),
    ("40 tents", "tents"),
    ("3 quartets", "quartets"),
    ("5 percentiles", "percentiles"),
    ("12 billionaires", "billionaires"),
    ("8 parents", "parents"),
    ("590 mln", None),
    ("2 ½x", "times"),
)

TEXTS: tuple[tuple[str, list[str]], ...] = (
    ("It owes $1.9 bilion and 40 schools.", ["40 schools"]),
    ("It lost 1.9 bilion dollars.", []),
    ("Some 6 percnt left, 7 percent stayed.", ["7 percent"]),
    ("It sold 5 bullion coins.", ["5 bullion coins"]),
)


@pytest.mark.parametrize(("text", "word", "meant"), MISSPELT)
def test_a_misspelt_word_is_asked_about_and_never_dropped(text: str, word: str, meant: str) -> None:
    with pytest.raises(QuantityError) as caught:
        parse(text)
    error = caught.value
    said = f"'{text}' holds '{word}', which is no word of a figure"
    assert (error.message, error.hint) == (said, f"did you mean '{meant}'?")
    assert text[error.start : error.end] == word


@pytest.mark.parametrize(("text", "message", "hint"), REFUSED)
def test_only_marks_and_punctuation_are_proposed_to_be_dropped(
    text: str, message: str, hint: str | None
) -> None:
    with pytest.raises(QuantityError) as caught:
        parse(text)
    assert (caught.value.message, caught.value.hint) == (message, hint)


@pytest.mark.parametrize(("text", "unit"), WORDS_OF_THEIR_OWN)
def test_a_word_that_only_looks_like_a_size_is_read(text: str, unit: str | None) -> None:
    assert parse(text).unit == unit


@pytest.mark.parametrize(("text", "figures"), TEXTS)
def test_running_text_gives_no_number_without_its_misspelt_size(
    text: str, figures: list[str]
) -> None:
    assert [each.quantity.text for each in scan(text)] == figures

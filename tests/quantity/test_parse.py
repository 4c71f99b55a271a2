"""What a recorded value is read as: the whole figure, or the reason why it is none."""

from __future__ import annotations

import pytest

from described_quantities import described, told
from factcheck.quantity.format import format_quantity
from factcheck.quantity.lexicon.currencies import DOLLAR_PREFIXES
from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import QuantityError

FIGURES = (
    (
        "$1.9 billion",
        "1900000000 USD exact number [1850000000,1950000000) [1850000000,1950000000) money",
    ),
    (
        "$3.4 billion",
        "3400000000 USD exact number [3350000000,3450000000) [3350000000,3450000000) money",
    ),
    (
        "$2 billion",
        "2000000000 USD exact number [1900000000,2100000000) [1600000000,2400000000) money",
    ),
    (
        "about $500 million",
        "500000000 USD about number [450000000,550000000] [450000000,550000000] money words=about",
    ),
    (
        "$500 million to $1.3 billion",
        "- USD range range [499500000,1350000000) [450000000,1350000000) range ends=(500000000 USD exact number [499500000,500500000) [450000000,550000000) money; 1300000000 USD exact number [1250000000,1350000000) [1250000000,1350000000) money)",
    ),
    (
        "from $500 million to $1.3 billion",
        "- USD range range [499500000,1350000000) [450000000,1350000000) range ends=(500000000 USD exact number [499500000,500500000) [450000000,550000000) money; 1300000000 USD exact number [1250000000,1350000000) [1250000000,1350000000) money) readings=a range from one to the other|a change from one to the other",
    ),
    ("about 6%", "6 percent about number [5.4,6.6] [5.4,6.6] percent words=about"),
    ("less than 6%", "6 percent less-than number (-inf,6) (-inf,6) percent words=less than"),
    ("6.5%", "6.5 percent exact number [6.45,6.55) [6.45,6.55) percent"),
    ("6.50%", "6.5 percent exact number [6.495,6.505) [6.495,6.505) percent"),
    ("0.0%", "0 percent exact number [-0.05,0.05) [-0.05,0.05) percent"),
    ("0.00 points", "0 points exact number [-0.005,0.005) [-0.005,0.005) count"),
    ("0%", "0 percent exact number [0,0] [0,0] percent"),
    ("0.0 million people", "0 people exact number [0,50000) [0,50000) count"),
    (
        "1,234,567,890,123,456,789.000000001",
        "1234567890123456789.000000001 - exact number [1234567890123456789.0000000005,1234567890123456789.0000000015) [1234567890123456789.0000000005,1234567890123456789.0000000015) number",
    ),
    (
        "0.4 percentage points",
        "0.4 percentage-points exact number [0.38,0.42) [0.35,0.45) percentage-points",
    ),
    ("25 basis points", "25 basis-points exact number [24.5,25.5) [24.5,25.5) basis-points"),
    ("almost 1,200", "1200 - almost number [1080,1200) [1080,1200) number words=almost"),
    (
        "almost 1,200 more educators",
        "1200 educators almost number [1080,1200) [1080,1200) count words=almost",
    ),
    ("more than 35,000", "35000 - more-than number (35000,inf) (35000,inf) number words=more than"),
    ("about 30,000", "30000 - about number [27000,33000] [25000,35000) number words=about"),
    ("30,000", "30000 - exact number [30000,30000] [25000,35000) number"),
    ("30 thousand", "30000 - exact number [29500,30500) [25000,35000) number"),
    ("at least 14 buses", "14 buses at-least number [14,inf) [14,inf) count words=at least"),
    (
        "up to 700 contract workers",
        "700 workers at-most number [0,700] [0,700] count words=up to",
    ),
    (
        "no more than $9 million",
        "9000000 USD at-most number (-inf,9000000] (-inf,9000000] money words=no more than",
    ),
    (
        "exactly 30,000",
        "30000 - exact number [30000,30000] [30000,30000] number words=exactly",
    ),
    ("1,234.5", "1234.5 - exact number [1234.45,1234.55) [1234.45,1234.55) number"),
    (
        "43 out of 50",
        "43 - exact of [43,43] [43,43] share total=(50 - exact number [50,50] [50,50] number)",
    ),
    (
        "100 of more than 800",
        "100 - exact of [100,100] [80,120) share total=(800 - more-than number (800,inf) (800,inf) number words=more than)",
    ),
    (
        "100 out of more than 800 schools",
        "100 schools exact of [100,100] [80,120) share total=(800 schools more-than number (800,inf) (800,inf) count words=more than)",
    ),
    (
        "100 of our more than 800 schools",
        "100 schools exact of [100,100] [80,120) share total=(800 schools more-than number (800,inf) (800,inf) count words=more than)",
    ),
    (
        "one in five students",
        "1 students exact of [1,1] [1,1] share total=(5 students exact number [5,5] [5,5] count)",
    ),
    ("two", "2 - exact number [2,2] [2,2] number"),
    ("twenty-five hundred", "2500 - exact number [2500,2500] [2450,2550) number"),
    (
        "three million, two hundred and forty",
        "3000240 - exact number [3000240,3000240] [3000235,3000245) number",
    ),
    ("half a million", "500000 - exact number [475000,525000) [450000,550000) number"),
    (
        "a quarter of a million dollars",
        "250000 USD exact number [237500,262500) [225000,875000/3) money",
    ),
    ("two and a half million", "2500000 - exact number [2450000,2550000) [2450000,2550000) number"),
    ("a dozen", "12 - exact number [12,12] [9.6,14.4) number"),
    ("two dozen parents", "24 parents exact number [24,24] [19.2,28.8) count"),
    ("half a dozen", "6 - exact number [6,6] [4.8,7.2) number"),
    ("hundreds of thousands", "- - at-least vague [200000,inf) [200000,inf) vague"),
    (
        "hundreds of thousands of students",
        "- students at-least vague [200000,inf) [200000,inf) vague",
    ),
    ("several hundred", "- - at-least vague [300,inf) [300,inf) vague"),
    ("dozens", "- - at-least vague [24,inf) [24,inf) vague"),
    ("tens of millions of dollars", "- USD at-least vague [20000000,inf) [20000000,inf) vague"),
    (
        "$4,950 per student per year",
        "4950 USD exact number [4949.5,4950.5) [4945,4955) money per=student|year",
    ),
    ("$17 an hour", "17 USD exact number [16.5,17.5) [16.5,17.5) money per=hour"),
    (
        "6.2 deaths per 1,000 live births",
        "6.2 deaths exact number [6.15,6.25) [6.15,6.25) count per=1,000 live births",
    ),
    (
        "1.1 deaths per 100 million vehicle miles",
        "1.1 deaths exact number [1.05,1.15) [1.05,1.15) count per=100,000,000 vehicle miles",
    ),
    (
        "3 deaths per 1.5 million people",
        "3 deaths exact number [3,3] [3,3] count per=1,500,000 people",
    ),
    (
        "12 cents per kilowatt-hour",
        "0.12 USD exact number [0.115,0.125) [0.115,0.125) money per=kilowatt-hour",
    ),
    ("$3 per passenger-mile", "3 USD exact number [2.85,3.15) [2.5,3.5) money per=passenger-mile"),
    (
        "$300 per low-income pupil",
        "300 USD exact number [299.5,300.5) [250,350) money per=low-income pupil",
    ),
    (
        "$450 per three-bedroom flat",
        "450 USD exact number [449.5,450.5) [445,455) money per=three-bedroom flat",
    ),
    ("5 kilowatt-hours", "5 kilowatt-hours exact number [4.75,5.25) [4.5,5.5) count"),
    ("5 megawatt hours", "5 megawatt hours exact number [4.75,5.25) [4.5,5.5) count"),
    ("5 flight hours", "5 hours exact number [5,5] [5,5] count"),
    ("5 megawatts", "5 megawatts exact number [4.75,5.25) [4.5,5.5) count"),
    ("7 gigatonnes", "7 gigatonnes exact number [6.65,7.35) [6.5,7.5) count"),
    ("5 programs", "5 programs exact number [5,5] [5,5] count"),
    ("3 acre feet", "3 acre feet exact number [2.85,3.15) [2.5,3.5) count"),
    ("1 square metre", "1 square metre exact number [0.95,1.05) [0.8,1.2) count"),
    ("1 nautical mile", "1 nautical mile exact number [0.95,1.05) [0.8,1.2) count"),
    ("1 metric ton", "1 metric ton exact number [0.95,1.05) [0.8,1.2) count"),
    ("1 US gallon", "1 US gallon exact number [0.95,1.05) [0.8,1.2) count"),
    ("1 part-time teacher", "1 teacher exact number [1,1] [1,1] count"),
    ("half a square mile", "0.5 square mile exact number [0.475,0.525) [0.45,0.55) count"),
    ("no deaths", "0 deaths exact number [0,0] [0,0] count"),
    (
        "no new full-time posts",
        "0 posts exact number [0,0] [0,0] count",
    ),
    ("$25 each", "25 USD exact number [24.5,25.5) [24.5,25.5) money per=each"),
    ("$70 a share", "70 USD exact number [69.5,70.5) [65,75) money per=share"),
    ("48 hours", "48 hours exact number [48,48] [48,48] count"),
    ("48-hour", "48 hours exact number [48,48] [48,48] count"),
    ("five-year", "5 years exact number [5,5] [5,5] count"),
    ("6-foot", "6 feet exact number [5.7,6.3) [5.5,6.5) count"),
    ("30-staff", "30 staff exact number [30,30] [30,30] count"),
    ("59 pages", "59 pages exact number [59,59] [59,59] count"),
    ("second", "2 - exact number [2,2] [2,2] ordinal"),
    ("sixth", "6 - exact number [6,6] [6,6] ordinal"),
    ("21st", "21 - exact number [21,21] [21,21] ordinal"),
    (
        "43rd out of 50",
        "43 - exact of [43,43] [43,43] rank total=(50 - exact number [50,50] [50,50] number)",
    ),
    (
        "third out of 12 cities",
        "3 cities exact of [3,3] [3,3] rank total=(12 cities exact number [12,12] [12,12] count)",
    ),
    (
        "43rd of the 50 states",
        "43 states exact of [43,43] [43,43] rank total=(50 states exact number [50,50] [50,50] count)",
    ),
    (
        "five of the last six years",
        "5 years exact of [5,5] [5,5] share total=(6 years exact number [6,6] [6,6] count)",
    ),
    (
        "two-thirds",
        "0.666666666667 - exact ratio [19/30,0.7) [19/30,17/24) fraction",
    ),
    ("half", "0.5 - exact ratio [0.475,0.525) [0.45,0.55) fraction"),
    ("2 1/2", "2.5 - exact number [2.45,2.55) [2.45,2.55) number"),
    ("½ mile", "0.5 mile exact number [0.475,0.525) [0.45,0.55) fraction"),
    ("1½ million", "1500000 - exact number [1450000,1550000) [1450000,1550000) number"),
    ("$½ million", "500000 USD exact number [475000,525000) [450000,550000) money"),
    ("$1½bn", "1500000000 USD exact number [1450000000,1550000000) [1450000000,1550000000) money"),
    (
        "one-half billion dollars",
        "500000000 USD exact number [475000000,525000000) [450000000,550000000) money",
    ),
    (
        "two-thirds of a million people",
        "666666.666667 people exact number [1900000/3,700000) [1900000/3,2125000/3) count",
    ),
    ("2½ dozen eggs", "30 eggs exact number [29.4,30.6) [29.4,30.6) count"),
    (
        "1/3 dozen eggs",
        "4 eggs exact number [3.8,4.2) [3.5,4.4) count",
    ),
    (
        "between 1½ and 2½ million",
        "- - range range [1450000,2550000) [1450000,2550000) range ends=(1500000 - exact number [1450000,1550000) [1450000,1550000) number; 2500000 - exact number [2450000,2550000) [2450000,2550000) number)",
    ),
    (
        "½ to 1 million riders",
        "- riders range range [475000,1050000) [450000,1200000) range ends=(500000 riders exact number [475000,525000) [450000,550000) count; 1000000 riders exact number [950000,1050000) [800000,1200000) count)",
    ),
    ("$two million", "2000000 USD exact number [1900000,2100000) [1600000,2400000) money"),
    (
        "a third of a million",
        "333333.333333 - exact number [950000/3,350000) [875000/3,1100000/3) number",
    ),
    (
        "1:500",
        "1 - exact ratio [1,1] [1,1] ratio total=(500 - exact number [500,500] [450,550) number)",
    ),
    (
        "30 to 1",
        "30 - exact ratio [30,30] [30,30] ratio total=(1 - exact number [1,1] [1,1] number)",
    ),
    (
        "20:30",
        "20 - exact ratio [20,20] [20,20] ratio total=(30 - exact number [30,30] [30,30] number) readings=a ratio|a time of day",
    ),
    (
        "$1.2-1.9 billion",
        "- USD range range [1150000000,1950000000) [1150000000,1950000000) range ends=(1200000000 USD exact number [1150000000,1250000000) [1150000000,1250000000) money; 1900000000 USD exact number [1850000000,1950000000) [1850000000,1950000000) money)",
    ),
    (
        "$500 to $1.3 billion",
        "- USD range range [499.5,1350000000) [450,1350000000) range ends=(500 USD exact number [499.5,500.5) [450,550) money; 1300000000 USD exact number [1250000000,1350000000) [1250000000,1350000000) money)",
    ),
    (
        "5-7%",
        "- percent range range [4.75,7.35) [4.5,7.5) range ends=(5 percent exact number [4.75,5.25) [4.5,5.5) percent; 7 percent exact number [6.65,7.35) [6.5,7.5) percent)",
    ),
    (
        "2%-3%",
        "- percent range range [1.9,3.15) [1.6,3.5) range ends=(2 percent exact number [1.9,2.1) [1.6,2.4) percent; 3 percent exact number [2.85,3.15) [2.5,3.5) percent)",
    ),
    (
        "between 5 and 7 percent",
        "- percent range range [4.75,7.35) [4.5,7.5) range ends=(5 percent exact number [4.75,5.25) [4.5,5.5) percent; 7 percent exact number [6.65,7.35) [6.5,7.5) percent)",
    ),
    (
        "8- to 16-inch",
        "- inches range range [7.6,16.5) [7.5,16.5) range ends=(8 inches exact number [7.6,8.4) [7.5,8.5) count; 16 inches exact number [15.5,16.5) [15.5,16.5) count)",
    ),
    (
        "about $500 million to about $1.3 billion",
        "- USD range range [450000000,1400000000] [450000000,1400000000] range words=about ends=(500000000 USD about number [450000000,550000000] [450000000,550000000] money words=about; 1300000000 USD about number [1200000000,1400000000] [1200000000,1400000000] money words=about)",
    ),
    (
        "($1.9) billion",
        "-1900000000 USD exact number [-1950000000,-1850000000) [-1950000000,-1850000000) money",
    ),
    ("($99.99)", "-99.99 USD exact number [-99.995,-99.985) [-99.995,-99.985) money"),
    ("(1,234)", "-1234 - exact number [-1234,-1234] [-1234,-1234] number"),
    ("-5%", "-5 percent exact number [-5.25,-4.75) [-5.5,-4.5) percent"),
    ("minus five percent", "-5 percent exact number [-5.25,-4.75) [-5.5,-4.5) percent"),
    (
        "US$35bn",
        "35000000000 USD exact number [34500000000,35500000000) [34500000000,35500000000) money",
    ),
    (
        "C$1.4 billion",
        "1400000000 CAD exact number [1350000000,1450000000) [1350000000,1450000000) money",
    ),
    ("£3.2m", "3200000 GBP exact number [3150000,3250000) [3150000,3250000) money"),
    ("€10M", "10000000 EUR exact number [9500000,10500000) [8000000,12000000) money"),
    (
        "40 million Swiss francs",
        "40000000 CHF exact number [39500000,40500000) [35000000,45000000) money",
    ),
    ("USD 200", "200 USD exact number [199.5,200.5) [160,240) money"),
    ("TRY 500", "500 TRY exact number [499.5,500.5) [450,550) money"),
    (
        "500 pounds",
        "500 pounds exact number [499.5,500.5) [450,550) count readings=pounds sterling (GBP)|pounds of weight",
    ),
    ("50 cents", "0.5 USD exact number [0.495,0.505) [0.495,0.505) money"),
    ("10 000 dollars", "10000 USD exact number [9999.5,10000.5) [8000,12000) money"),
    (
        "12,34,567 rupees",
        "1234567 rupees exact number [1234566.5,1234567.5) [1234566.5,1234567.5) count",
    ),
    ("27 kg", "27 kg exact number [26.5,27.5) [26.5,27.5) count"),
    ("32 °C", "32 °C exact number [31.5,32.5) [31.5,32.5) count"),
    ("$40 or more", "40 USD at-least number [40,inf) [40,inf) money words=or more"),
    ("500-plus", "500 - at-least number [500,inf) [500,inf) number words=plus"),
    ("100+", "100 - at-least number [100,inf) [100,inf) number words=+"),
    ("less than -5%", "-5 percent less-than number (-inf,-5) (-inf,-5) percent words=less than"),
    ("0 teachers", "0 teachers exact number [0,0] [0,0] count"),
    ("$0", "0 USD exact number [0,0] [0,0] money"),
    ("over three years", "3 years more-than number (3,inf) (3,inf) count words=over"),
    (
        "1,200-1,500 teachers",
        "- teachers range range [1200,1500] [1150,1550) range ends=(1200 teachers exact number [1200,1200] [1150,1250) count; 1500 teachers exact number [1500,1500] [1450,1550) count)",
    ),
    (
        "20 to 30,000",
        "- - range range [20,30000] [20,35000) range ends=(20 - exact number [20,20] [20,20] number; 30000 - exact number [30000,30000] [25000,35000) number) readings=from 20|from 20 thousand",
    ),
    ("~ 500", "500 - about number [450,550] [450,550] number words=~"),
    (">= 30", "30 - at-least number [30,inf) [30,inf) number words=>="),
)

DOLLARS = sorted((prefix, code) for prefix, code in DOLLAR_PREFIXES.items() if prefix.isalpha())


@pytest.mark.parametrize(("prefix", "code"), DOLLARS)
def test_a_dollar_is_that_of_the_country_before_it(prefix: str, code: str) -> None:
    assert told(parse(f"{prefix.upper()}$5 million")) == f"5000000 {code}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a $5 million", "5000000 USD"),
        ("a 5% increase", "5 percent change=rise"),
        ("CA $5 million", "5000000 CAD"),
        ("C $5 million", "5000000 CAD"),
        ("ca. $5 million", "5000000 USD about"),
        ("c. $5 million", "5000000 USD about"),
    ],
)
def test_an_article_and_circa_are_no_country_of_a_dollar(text: str, wanted: str) -> None:
    assert told(parse(text)) == wanted


REFUSED = (
    (
        "A $5 million",
        "'A $5 million' is more than a figure: 'A' belongs into the measure or the statement",
        "A",
    ),
    ("", "no figure: the text is empty", ""),
    ("  ", "no figure: the text is empty", "  "),
    (
        "salaries",
        "'salaries' is no figure, expected one such as 'almost 1,200' or '$1.9 billion'",
        "salaries",
    ),
    (
        "5 and 7 percent",
        "'5 and 7 percent' holds more than one figure, expected one",
        "and 7 percent",
    ),
    (
        "$1.9 billion (restricted)",
        "'$1.9 billion (restricted)' is more than a figure: "
        "'(restricted)' belongs into the measure or the statement",
        "(restricted)",
    ),
    (
        "1\u200b00",
        "'1\u200b00' holds U+200B ZERO WIDTH SPACE, which is not read inside a figure",
        "\u200b",
    ),
    (
        "\u202e1,200",
        "'\u202e1,200' holds U+202E RIGHT-TO-LEFT OVERRIDE, which is not read inside a figure",
        "\u202e",
    ),
    (
        "٣٤",
        "'٣٤' holds U+0663 ARABIC-INDIC DIGIT THREE, which is not read inside a figure",
        "٣٤",
    ),
    (
        "$500 stipend",
        "'$500 stipend' is more than a figure: 'stipend' belongs into the measure or the statement",
        "stipend",
    ),
    (
        "net $5 million",
        "'net $5 million' is more than a figure: 'net' belongs into the measure or the statement",
        "net",
    ),
    (
        "20 percent of $1.9 billion",
        "'20 percent of $1.9 billion' is '20 percent' of '$1.9 billion', which is a figure of its own",
        "of $1.9 billion",
    ),
    ("302-200", "'302-200' is a score, a vote or years, expected one figure", "302-200"),
    ("12m", "'12m' is metres or million, expected one of them", "12m"),
    ("7t", "'7t' is tonnes or trillion, expected one of them", "7t"),
    ("$6 or $9", "'$6 or $9' holds more than one figure, expected one", "or $9"),
    (
        "Ayes 7, Noes 3",
        "'Ayes 7, Noes 3' holds more than one figure, expected one",
        "Ayes 7, Noes 3",
    ),
    (
        "Tories 40, Greens 2",
        "'Tories 40, Greens 2' holds more than one figure, expected one",
        "Tories 40, Greens 2",
    ),
    ("a handful", "'a handful' names no number", "a"),
    ("late 20s", "'late 20s' names no number", "late 20s"),
    ("30-something", "'30-something' names no number", "30-something"),
    ("2,7", "'2,7' has a comma before '7', expected groups of three digits or a point", "2,7"),
    ("50/50", "'50/50' is a figure up to '/50', expected one figure and nothing else", "/50"),
    ("2e7", "'2e7' is no figure, expected one such as 'almost 1,200' or '$1.9 billion'", "2"),
    ("mid-30s", "'mid-30s' names no number", "mid-30s"),
    ("±4%", "'±4%' is a margin without its number", "±4%"),
    (
        "2016 dollars",
        "'2016 dollars' may be the prices of 2016, expected an amount",
        "2016 dollars",
    ),
    (
        "forty forty",
        "'forty forty' holds more than one figure, expected one",
        "forty",
    ),
)


@pytest.mark.parametrize(("text", "expected"), FIGURES, ids=[text for text, _ in FIGURES])
def test_a_recorded_value_is_read_whole(text: str, expected: str) -> None:
    assert described(parse(text)) == expected


@pytest.mark.parametrize(("text", "message", "trouble"), REFUSED)
def test_a_text_that_is_not_one_figure_says_why_and_where(
    text: str, message: str, trouble: str
) -> None:
    with pytest.raises(QuantityError) as caught:
        parse(text)
    assert (caught.value.message, text[caught.value.start : caught.value.end]) == (message, trouble)


TYPED = (
    ("600 kr", "600 kr readings=Swedish kronor (SEK)|Norwegian kroner (NOK)|Danish kroner (DKK)"),
    ("kr 600", "600 kr readings=Swedish kronor (SEK)|Norwegian kroner (NOK)|Danish kroner (DKK)"),
    ("Fr. 30", "30 fr readings=Swiss francs (CHF)|francs of another country"),
    ("SFr 3 million", "3000000 CHF"),
    ("$7 US", "7 USD"),
    ("a quarter point", "0.25 point"),
    ("a half-point", "0.5 point"),
    ("0.4 of a cent", "0.004 USD"),
    ("three-tenths of 1 percent", "0.3 percent"),
    ("at least an hour", "1 hour at-least"),
    ("about a year", "1 year about"),
    ("an hour", "1 hour"),
    ("a year and a half", "1.5 year"),
    ("3.5 g", "3.5 g"),
    ("60-ish", "60 - about"),
    ("as few as 30", "30 - at-least"),
    ("capped at 6%", "6 percent at-most"),
    ("fully half", "0.5 -"),
    ("a full third", "0.333333333333 - exactly 1/3"),
    ("a third to a half", "0.333333333333..0.5 -"),
    ("between a quarter and a third", "0.25..0.333333333333 -"),
    ("half to two-thirds", "0.5..0.666666666667 -"),
    ("a fifth to a quarter of the shops", "0.2..0.25 - base=shops"),
    ("6 to 8 percent of tenants", "6..8 percent base=tenants"),
    ("Nobody under 21", "21 - at-least"),
    ("8-figure", "10000000..99999999 -"),
    ("2.6B", "2600000000 -"),
    ("60ish", "60 - about"),
    ("at a minimum 8", "8 - at-least"),
    ("7 per 10,000", "7 - per 10,000"),
    ("a 6% increase", "6 percent change=rise"),
    ("tripling", "3 times change=factor"),
    ("-30 F", "-30 °F"),
    ("₹7cr", "70000000 INR"),
    ("4 lacs", "400000 -"),
    # read rightly from the first, and to stay so
    ("$2.1B-$3.6B", "2100000000..3600000000 USD"),
    ("($2.1 billion)", "-2100000000 USD"),
    ("\u22127%", "-7 percent"),
    ("\u22658", "8 - at-least"),
    (">=8", "8 - at-least"),
    ("8+", "8 - at-least"),
    ("~8", "8 - about"),
    ("23,45,678", "2345678 -"),
    ("3\u00bd", "3.5 -"),
    ("27 out of 40", "27 - of (40 -)"),
    ("27th", "27 -"),
    ("1 in 8", "1 - of (8 -)"),
    ("$3,250/pupil/year", "3250 USD per pupil/year"),
    ("60 cents", "0.6 USD"),
    ("two million forty one thousand", "2041000 -"),
    ("four point two two thousand", "4220 -"),
    ("7 dollars 20 cents", "7.2 USD"),
    ("two and a half thousand", "2500 -"),
    ("$2MM", "2000000 USD"),
    ("USD21.7 million", "21700000 USD"),
    ("-$3.15B", "-3150000000 USD"),
    (".45", "0.45 -"),
    ("2017", "2017 - readings=the number 2017|the year 2017"),
    (
        "from $300 million to $1.1 billion",
        "300000000..1100000000 USD readings=a range from one to the other|a change from one to the other",
    ),
    ("must not exceed $700", "700 USD at-most"),
    ("will never drop below 30 pupils", "30 pupils at-least"),
    # as it is typed, as it is read
    ("3.5 lakhs", "350000 -"),
    ("7 crores", "70000000 -"),
    ("45 lakh rupees", "4500000 INR"),
    ("2.6 mil", "2600000 -"),
    ("seven figures", "1000000..9999999 -"),
    ("double-digit", "10..99 -"),
    ("40 m", "40 m readings=40 metres|40 million"),
    ("three quarters", "3 quarters readings=three quarters of a whole|three quarters of a year"),
    ("three-quarters", "0.75 -"),
    ("1 to 300", "1..300 - readings=a range from one to the other|a ratio"),
    ("$9m/yr", "9000000 USD per year"),
    ("$9m a year", "9000000 USD per year"),
    ("$21/hr", "21 USD per hour"),
    ("8 yrs", "8 years"),
    ("9 ft", "9 feet"),
    ("12 mi", "12 miles"),
    ("20-fold", "20 times change=factor"),
    ("70 MUSD", "70000000 USD"),
    ("2.5M", "2500000 -"),
    ("40k", "40000 -"),
    ("6B people", "6000000000 people"),
    ("2.5C", "2.5 °C"),
    ("2.5 degrees Celsius", "2.5 °C"),
    ("101.5F", "101.5 °F"),
    ("45m2", "45 m2"),
    ("6ft 2in", "74 inches"),
    ("6'2\"", "74 inches"),
    ("3 hours 20 minutes", "200 minutes"),
    ("700kcal", "700 kcal"),
    ("420 parts per million", "420 parts per million"),
    ("420 ppm", "420 parts per million"),
    ("Rs 12,000 crore", "120000000000 INR"),
    ("Rs. 30 lakh", "3000000 INR"),
    ("₹2.5 lakh crore", "2500000000000 INR"),
    ("70p", "0.7 GBP"),
    ("70¢", "0.7 USD"),
    ("$US7 million", "7000000 USD"),
    ("AU $45.50", "45.5 AUD"),
    ("$2.1-2.8B", "2100000000..2800000000 USD"),
    ("$7 million.", "7000000 USD"),
    ("“$7 million.”", "7000000 USD"),
    ("up 14%", "14 percent change=rise"),
    ("down by 3 points", "3 points change=fall"),
    ("14 percent higher", "14 percent change=rise"),
    ("14% decrease", "14 percent change=fall"),
    ("more than doubled", "2 times more-than change=factor"),
    ("more than halved", "0.5 times less-than change=factor"),
    ("twice", "2 times change=factor"),
    ("7x", "7 times change=factor"),
    ("nil", "0 -"),
    ("several", "from 3 - at-least"),
    ("c. 700", "700 - about"),
    ("est. $7 million", "7000000 USD about"),
    ("41/60", "41 - of (60 -)"),
    ("7 plus", "7 - at-least"),
    ("minimum 7", "7 - at-least"),
    ("no higher than 7", "7 - at-most"),
    ("€3.400,50", "3400.5 EUR"),
    ("3 400", "3400 -"),
    ("up to an 8%", "8 percent at-most"),
    ("more than half", "0.5 - more-than"),
    ("about 30th", "30 - about"),
    ("half of the pupils", "0.5 - base=pupils"),
    ("61% of voters", "61 percent base=voters"),
    ("61.5% of the vote", "61.5 percent base=vote"),
    ("hundred euros", "100 EUR"),
    ("$40 in 2015 dollars", "40 USD prices=2015"),
    ("won't cost more than $7", "7 USD at-most"),
    # letters directly behind a number
    ("500kcal", "500 kcal"),
    ("50c", "0.5 USD"),
    ("¢50", "0.5 USD"),
    ("about ¢50 each", "0.5 USD about per each"),
    ("5 c", "0.05 USD"),
    ("75F", "75 °F"),
    ("-10C", "-10 °C"),
    ("75F to 80F", "75..80 °F"),
    ("25bp", "25 basis-points"),
    ("25 bp", "25 basis-points"),
    ("40g", "40 g"),
    ("2l", "2 litres"),
    ("250cal", "250 calories"),
    ("5gal", "5 gallons"),
    ("2qt", "2 quarts"),
    ("6pts", "6 points"),
    ("6in", "6 inches"),
    ("6sqft", "6 square feet"),
    ("30sqm", "30 sq m"),
    ("5cu ft", "5 cubic feet"),
    ("6h", "6 hours"),
    ("2h30m", "150 minutes"),
    ("3h 20m", "200 minutes"),
    ("6d", "6 days"),
    ("6w", "6 weeks"),
    ("6y", "6 years"),
    ("60W", "60 watts"),
    ("12V", "12 volts"),
    ("90kmh", "90 km per hour"),
    ("15kn", "15 knots"),
    ("7cr", "70000000 -"),
    ("3mill", "3000000 -"),
    ("2X", "2 times change=factor"),
    ("9st", "9 stone"),
    ("9st 4lb", "130 lb"),
    ("5ft10", "70 inches"),
    ("5ft10in", "70 inches"),
    ("450ft2", "450 ft2"),
    ("21st", "21 -"),
    ("11st", "11 stone"),
)


@pytest.mark.parametrize(("text", "expected"), TYPED)
def test_what_people_type_is_read_as_they_mean_it(text: str, expected: str) -> None:
    assert told(parse(text)) == expected


CANONICAL = (
    # as it is typed, as it is written again; a proof rests on the second, so it may not change
    ("millions of dollars", "thousands of thousands of USD"),
    ("Hundreds of thousands", "hundreds of thousands"),
    ("lakhs", "hundreds of thousands"),
    ("not exceeding $5 million", "not exceeding $5 million"),
    ("$5 M", "$5 million"),
    ("54 percent, plus or minus 3 points", "54% ± 3"),
    ("1,200 part-time nurses", "1,200 part-time nurses"),
    ("40 percent of the voters", "40% of voters"),
    ("doubled", "2-fold"),
    ("halved", "0.5-fold"),
    ("nearly halved", "nearly halved"),
    ("12% higher", "up 12%"),
    ("3 to 5 percent lower", "down 3% to 5%"),
    ("$300 in constant 2018 dollars", "$300 in 2018 prices"),
    ("several people", "several people"),
    ("about 40th", "about 40th"),
    ("5ft 4in", "64 inches"),
)


@pytest.mark.parametrize(("text", "written"), CANONICAL)
def test_a_value_has_one_canonical_form(text: str, written: str) -> None:
    assert (format_quantity(parse(text)), format_quantity(parse(written))) == (written, written)


NOT_FIGURES = (
    "1,23",
    "1.2.3",
    "007",
    "5G",
    "401(k)",
    "4e14",
    "2018-19",
    "2018/19",
    "July 1, 2016",
    "1 July 2016",
    "5:30 p.m.",
    "7/24/2018",
    "2018-07-24",
    "Article 12",
    "grade 4",
    "Room 12",
    "Proposition 13",
    "§ 12",
    "#5",
    "555-0142",
    "(213) 555-0142",
    "333 South Harbour Avenue",
    "'90s",
    "1990s",
    "5-4",
    "one hundred one hundred",
    "one two three",
    "9" * 31,
)


@pytest.mark.parametrize("text", NOT_FIGURES)
def test_what_is_no_figure_is_no_value(text: str) -> None:
    with pytest.raises(QuantityError):
        parse(text)


ASKED = (
    ("4B", "'4B' is bytes or billion, expected one of them", "write '4 bytes' or '4 billion'"),
    ("4 B", "'4 B' is bytes or billion, expected one of them", "write '4 bytes' or '4 billion'"),
    ("4b", "'4b' is bits or billion, expected one of them", "write '4 bits' or '4 billion'"),
    (
        "about 4T",
        "'about 4T' is tonnes or trillion, expected one of them",
        "write 'about 4 tonnes' or 'about 4 trillion'",
    ),
    ("5t", "'5t' is tonnes or trillion, expected one of them", "write '5 tonnes' or '5 trillion'"),
    ("6L", "'6L' is litres or lakh, expected one of them", "write '6 litres' or '6 lakh'"),
    (
        "6MM",
        "'6MM' is millimetres or million, expected one of them",
        "write '6 millimetres' or '6 million'",
    ),
    ("3pt", "'3pt' is points or pints, expected one of them", "write '3 points' or '3 pints'"),
    (
        "5kt",
        "'5kt' is knots or kilotonnes, expected one of them",
        "write '5 knots' or '5 kilotonnes'",
    ),
    (
        "2ppt",
        "'2ppt' is percentage points or parts per trillion, expected one of them",
        "write '2 percentage points' or '2 parts per trillion'",
    ),
    (
        "6ft2",
        "'6ft2' is square feet or feet 2 inches, expected one of them",
        "write '6 square feet' or '6 feet 2 inches'",
    ),
    ("6°", "'6°' is °C or °F, expected one of them", "write '6 °C' or '6 °F'"),
    ('6"', "'6\"' is inches or seconds, expected one of them", "write '6 inches' or '6 seconds'"),
    ("6'", "'6'' is feet or minutes, expected one of them", "write '6 feet' or '6 minutes'"),
    (
        "6knots",
        "'6knots' has 'knots' directly behind its number, where it is no unit that is known",
        "write '6 knots'",
    ),
    (
        "10Wb",
        "'10Wb' has 'Wb' directly behind its number, where it is no unit that is known",
        "write '10 Wb'",
    ),
    (
        "6Pa",
        "'6Pa' has 'Pa' directly behind its number, where it is no unit that is known",
        "write '6 Pa'",
    ),
    (
        "12students",
        "'12students' has 'students' directly behind its number, where it is no unit that is known",
        "write '12 students'",
    ),
    (
        "6A",
        "'6A' has 'A' directly behind its number, where it is no unit that is known",
        "write the unit in full",
    ),
    (
        "4G",
        "'4G' has 'G' directly behind its number, where it is no unit that is known",
        "write '4 G'",
    ),
)


@pytest.mark.parametrize(("text", "message", "hint"), ASKED)
def test_letters_of_two_meanings_are_asked_about(text: str, message: str, hint: str) -> None:
    with pytest.raises(QuantityError) as caught:
        parse(text)
    assert (caught.value.message, caught.value.hint) == (message, hint)

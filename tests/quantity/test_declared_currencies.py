"""What a bare sign or word of money is where a corpus or source declares its currency."""

from __future__ import annotations

import pytest

from described_quantities import told
from factcheck.quantity.parse import parse
from factcheck.quantity.scan import scan

DECLARED = (
    # currency, text, the figures in it
    ("CAD", "It cost $5 million and 50 cents.", ["5000000 CAD", "0.5 CAD"]),
    ("CAD", "It cost US$3, $A4, AU $7 or 40 dollars.", ["3 USD", "4 AUD", "7 AUD", "40 CAD"]),
    ("CAD", "It cost ten Australian dollars, or hundred dollars.", ["10 AUD", "100 CAD"]),
    ("AUD", "It cost $2-3 million.", ["2000000..3000000 AUD"]),
    ("GBP", "He paid 500 pounds, then 40 pence.", ["500 GBP", "0.4 GBP"]),
    ("PKR", "He owes Rs 5 crore, Rs.50 and 40 rupees.", ["50000000 PKR", "50 PKR", "40 PKR"]),
    ("CHF", "It cost 50 francs.", ["50 CHF"]),
    ("MXN", "It cost 50 pesos.", ["50 MXN"]),
    ("EUR", "It cost $5 and £6.", ["5 USD", "6 GBP"]),
    (None, "It cost $5.", ["5 USD"]),
)


@pytest.mark.parametrize(("currency", "text", "figures"), DECLARED)
def test_a_declared_currency_settles_bare_signs_and_words(
    currency: str | None, text: str, figures: list[str]
) -> None:
    assert [told(each.quantity) for each in scan(text, currency=currency)] == figures


def test_a_recorded_value_is_read_in_the_declared_currency() -> None:
    assert (told(parse("$5 million", currency="CAD")), told(parse("$5 million"))) == (
        "5000000 CAD",
        "5000000 USD",
    )


MULTIPLIED = (
    # multiplier, text, the figures in it, with the words that they were read from
    ("million", "Reserves\t$1,943", [("1943000000 USD", "$1,943")]),
    ("thousand", "Fares 412 (38)", [("412000 -", "412"), ("38000 -", "38")]),
    (
        "million",
        "Grants 12.5, up 4%, of $3 billion",
        [("12500000 -", "12.5"), ("4 percent change=rise", "4%"), ("3000000000 USD", "$3 billion")],
    ),
    ("crore", "Roads ₹1,20,000", [("1200000000000 INR", "₹1,20,000")]),
)


@pytest.mark.parametrize(("multiplier", "text", "figures"), MULTIPLIED)
def test_the_magnitude_of_a_tables_head_multiplies_its_bare_numbers(
    multiplier: str, text: str, figures: list[tuple[str, str]]
) -> None:
    readings = scan(text, multiplier=multiplier)
    assert [(told(each.quantity), each.quantity.text) for each in readings] == figures
    assert [text[each.start : each.end] for each in readings] == [words for _, words in figures]


def test_a_value_of_such_a_table_is_as_wide_as_one_with_its_magnitude() -> None:
    bare, whole = parse("$1,943", multiplier="million"), parse("$1,943 million")
    assert (bare.number, bare.printed, bare.rounding) == (
        whole.number,
        whole.printed,
        whole.rounding,
    )

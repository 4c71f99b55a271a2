"""What a bare sign or word of money is where a corpus or source declares its currency."""

from __future__ import annotations

import pytest

from described_quantities import told
from factcheck.quantity import parse, scan

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

"""What a bare sign or word of money is follows from the corpus or from the source in which it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.comparison.compare import compare
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.corpus.load import load
from factcheck.validation.judge import find_diagnostics
from factcheck.validation.select import Selection
from small_ledgers import write_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.corpus.load import Loaded


def read(folder: Path, currencies: tuple[str, str], unit: str, *claims: tuple[str, ...]) -> Loaded:
    """Read a corpus of claims, each with its value, the source and the quote."""
    of_corpus, of_source = ({"currency": each} if each else {} for each in currencies)
    text = write_ledger(
        {
            f"claim-{place}": {
                "figures": [{"value": value, "as_of": "2022-03-01"}],
                "appearances": [{"source": source, "quote": quote}],
            }
            for place, (value, source, quote) in enumerate(claims)
        },
        corpus=of_corpus,
        measures={"cost": {"unit": unit, "kind": "count"}},
        sources={"paper": of_source, "other-paper": {}},
    )
    file = folder / "corpus.yaml"
    file.write_text(text, encoding="utf-8")
    return load(file, folder)


FINE = "fine"
FIGURES = (
    # currencies of corpus and source, unit of the measure, value, quote, what is found
    (("CAD", ""), "CAD", "$5 million", "cost $5 million", FINE),
    (("CAD", ""), "CAD", "CA$5 million", "cost $5 million", FINE),
    (("CAD", ""), "CAD", "$5 million", "cost CA$5 million", FINE),
    (("CAD", ""), "CAD", "50 cents", "cost 50 cents", FINE),
    (("", "CAD"), "CAD", "about $5 million", "cost about $5 million", FINE),
    (("USD", "CAD"), "CAD", "5 million dollars", "cost five million dollars", FINE),
    (("GBP", ""), "GBP", "5 million pounds", "cost 5 million pounds", FINE),
    (("INR", ""), "INR", "Rs 5 crore", "cost Rs 5 crore", FINE),
    (("CHF", ""), "CHF", "50 francs", "cost 50 francs", FINE),
    (("GBP", ""), "pounds", "5 pounds", "weighs 5 pounds", FINE),
    (("CAD", ""), "EUR", "€5", "cost €5", FINE),
    (("CAD", ""), "CAD", "US$5", "cost US$5", "value 'US$5' is in USD, expected CAD for 'cost'"),
    (("CAD", ""), "USD", "$5", "cost $5", "value '$5' is in CAD, expected USD for 'cost'"),
    (("CAD", "USD"), "CAD", "$5", "cost $5", "value '$5' is in USD, expected CAD for 'cost'"),
    (("", ""), "CAD", "$5", "cost $5", "value '$5' is in USD, expected CAD for 'cost'"),
    (("CAD", ""), "CAD", "$5", "cost US$5", "value is '$5', the quote says 'US$5'"),
    (("AUD", ""), "riders", "$5", "cost $5", "value '$5' is in AUD, expected riders for 'cost'"),
)


@pytest.mark.parametrize(("currencies", "unit", "value", "quote", "found"), FIGURES)
def test_a_bare_sign_is_of_the_declared_currency(
    currencies: tuple[str, str], unit: str, value: str, quote: str, *, found: str, tmp_path: Path
) -> None:
    loaded = read(tmp_path, currencies, unit, (value, "paper", quote))
    errors = [
        each.message
        for each in find_diagnostics(loaded, Selection())
        if each.code[:3] in {"FC0", "FC3", "FC4"} and each.code != "FC402"
    ]
    assert errors == ([] if found == FINE else [found])


PAIRS = (
    # currencies of corpus and first source, unit, two values, whether they are one unit
    (("GBP", ""), "GBP", "£5 million", "5 million pounds", True),
    (("CAD", ""), "CAD", "$5 million", "CA$5 million", True),
    (("CAD", "USD"), "CAD", "$5 million", "$5 million", False),
    (("USD", "CAD"), "USD", "$5 million", "$5 million", False),
)


@pytest.mark.parametrize(("currencies", "unit", "first", "second", "is_one"), PAIRS)
def test_two_amounts_are_of_one_currency_where_their_sources_are(
    currencies: tuple[str, str],
    unit: str,
    first: str,
    second: str,
    *,
    is_one: bool,
    tmp_path: Path,
) -> None:
    loaded = read(
        tmp_path,
        currencies,
        unit,
        (first, "paper", first),
        (second, "other-paper", second),
    )
    corpus = loaded.corpus
    one, other = (list_figures_of_claim(corpus, claim)[0] for claim in corpus.claims.values())
    comparison = compare(one, other)
    assert (one.counted == other.counted, comparison.standing is not None) == (is_one, is_one)

"""The tables of claims and of their parts."""

from __future__ import annotations

from typing import Final

from factcheck.formats.dataset.columns import (
    KEY,
    NOTE,
    NUMBER,
    Column,
    Kind,
    TableShape,
    list_more_columns,
    need,
)
from factcheck.model.claims import Appearance, Claim, Counter, Figure

EXACT: Final = {
    "number": "the central number at full scale, if there is one",
    "low": "the lowest number that the printed digits and the words around them leave open; null for no limit",
    "high": "the highest one likewise",
    "rounding_low": "the lowest number if rounding hides more than the digits show",
    "rounding_high": "the highest one likewise",
    "whole": "what it is out of (`43 of 50`: 50)",
    "margin": "the printed margin of error to either side",
}
"""The decimals of a figure, with what each is."""

CLAIM_TABLES: Final = {
    "claims": TableShape(
        "Claims",
        (
            KEY,
            need("topic", "What it is about.", "topics"),
            need("statement", "What is claimed, in the editor's words."),
            need("claimant", "The id of who makes it, a person or a party."),
            need("claimant_name", "The name."),
            Column("position", "The claimant's office on the day."),
            Column("party", "For which the claimant spoke on the day.", names="parties"),
            Column("made_by", "Whose offer, demand or call it tells."),
            need("said_on", "The day in EDTF: `~` is inferred, `?` uncertain."),
            Column("status", "`withdrawn` or `corrected`; null where it simply stands."),
            Column(
                "selected",
                "Whether the filters found it; else it stands beside one that they found.",
                Kind.FLAG,
                is_needed=True,
            ),
            Column("language", "The language of its quotes, if not the corpus's."),
            Column("recorded_by", "Who recorded it."),
            Column("recorded_on", "On which day."),
            Column("checked", "Who held the record against its source.", Kind.JSON, is_needed=True),
            Column("corrections", "What was changed: date, what, why.", Kind.JSON, is_needed=True),
            Column("reviews", "Assessments: reviewer, verdict, day.", Kind.JSON, is_needed=True),
            *list_more_columns(Claim),
            NOTE,
        ),
        "statement",
        ("topic", "party", "claimant"),
    ),
    "figures": TableShape(
        "Figures",
        (
            Column("id", "`claim`, or `claim#figure` of a claim with several.", Kind.KEY, is_needed=True),
            need("claim", "The claim that states it.", "claims"),
            need("measure", "What is measured.", "measures"),
            need("value", "As printed."),
            Column("multiplier", "The magnitude from the head of its table."),
            *(Column(name, f"{holds[0].upper()}{holds[1:]}.", Kind.EXACT) for name, holds in EXACT.items()),
            Column("has_low", "Whether `low` itself is one of the numbers.", Kind.FLAG, is_needed=True),
            Column("has_high", "Whether `high` itself is.", Kind.FLAG, is_needed=True),
            need("unit", "What the number counts."),
            Column("bound", "What the words around the number say."),
            Column("ordinal", "Whether it is a place in an order (`43rd`).", Kind.FLAG, is_needed=True),
            Column("qualifiers", "The words between the number and its noun.", Kind.LIST, is_needed=True),
            Column("per", "What it is stated per.", Kind.LIST, is_needed=True),
            Column("base", "What a share is a share of."),
            Column("prices", "In the prices of which year money is stated."),
            need("basis", "Whether it is actual, an estimate, a projection …"),
            Column("as_of", "The moment of a stock, in EDTF, or `not-stated`."),
            Column("period", "The period of a flow, likewise."),
            Column("scope", "The dimensions that it states, each with its value.", Kind.PAIRS, is_needed=True),
            Column("role", "Its part in a change: `from`, `to` or `by`."),
            *list_more_columns(Figure),
            need("what", "What it measures, with scope and basis, in words."),
            NOTE,
        ),
        "value",
        ("measure", "basis", "unit"),
    ),
    "appearances": TableShape(
        "Appearances",
        (
            NUMBER,
            need("claim", "The claim.", "claims"),
            need("source", "Where it stands.", "sources"),
            need("manner", "`verbatim`, `paraphrase` or `own-voice`."),
            Column("via", "Who told it, the nearest to the claimant first.", Kind.LIST, is_needed=True),
            Column("reported_by_opponent", "The first opponent among these."),
            need("quote", "The words there."),
            Column("translation", "The same in the ledger's language."),
            Column("because", "Why the quote carries the claim."),
            Column("locator", "Where in the source."),
            Column("link", "The address of the quote, or of the source."),
            Column("proof", "How far the quote is proven: `proven`, `changed`, `not-proven`, `not-archived`."),
            *list_more_columns(Appearance),
            NOTE,
        ),
        "quote",
        ("source", "manner", "proof"),
    ),
    "counters": TableShape(
        "Answers of claims to claims",
        (
            NUMBER,
            need("claim", "The claim that answers.", "claims"),
            need("answers", "The claim that is answered.", "claims"),
            need("how", "`rebuts`, `undermines`, `undercuts`, `objects` …"),
            need("source", "In which it is given.", "sources"),
            Column("quotes", "The words of the answer there.", Kind.LIST, is_needed=True),
            *list_more_columns(Counter),
            NOTE,
        ),
        "how",
        ("how",),
    ),
}  # fmt: skip
"""Tables by name."""

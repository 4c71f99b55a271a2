"""The tables of claims and of their parts."""

from __future__ import annotations

from typing import Final

from factcheck.formats.dataset.columns import (
    KEY,
    NOTE,
    NUMBER,
    CellKind,
    DatasetColumn,
    TableShape,
    build_needed,
    list_more_columns,
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
            build_needed("topic", "What it is about.", "topics"),
            build_needed("statement", "What is claimed, in the editor's words."),
            build_needed("claimant", "The id of who makes it, a person or a party."),
            build_needed("claimant_name", "The name."),
            DatasetColumn("position", "The claimant's office on the day."),
            DatasetColumn("party", "For which the claimant spoke on the day.", names="parties"),
            DatasetColumn("made_by", "Whose offer, demand or call it tells."),
            build_needed("said_on", "The day in EDTF: `~` is inferred, `?` uncertain."),
            DatasetColumn("status", "`withdrawn` or `corrected`; null where it simply stands."),
            DatasetColumn(
                "selected",
                "Whether the filters found it; else it stands beside one that they found.",
                CellKind.FLAG,
                is_needed=True,
            ),
            DatasetColumn("language", "The language of its quotes, if not the corpus's."),
            DatasetColumn("recorded_by", "Who recorded it."),
            DatasetColumn("recorded_on", "On which day."),
            DatasetColumn("checked", "Who held the record against its source.", CellKind.JSON, is_needed=True),
            DatasetColumn("corrections", "What was changed: date, what, why.", CellKind.JSON, is_needed=True),
            DatasetColumn("reviews", "Assessments: reviewer, verdict, day.", CellKind.JSON, is_needed=True),
            *list_more_columns(Claim),
            NOTE,
        ),
        "statement",
        ("topic", "party", "claimant"),
    ),
    "figures": TableShape(
        "Figures",
        (
            DatasetColumn("id", "`claim`, or `claim#figure` of a claim with several.", CellKind.KEY, is_needed=True),
            build_needed("claim", "The claim that states it.", "claims"),
            build_needed("measure", "What is measured.", "measures"),
            build_needed("value", "As printed."),
            DatasetColumn("multiplier", "The magnitude from the head of its table."),
            *(DatasetColumn(name, f"{holds[0].upper()}{holds[1:]}.", CellKind.EXACT) for name, holds in EXACT.items()),
            DatasetColumn("has_low", "Whether `low` itself is one of the numbers.", CellKind.FLAG, is_needed=True),
            DatasetColumn("has_high", "Whether `high` itself is.", CellKind.FLAG, is_needed=True),
            build_needed("unit", "What the number counts."),
            DatasetColumn("bound", "What the words around the number say."),
            DatasetColumn("ordinal", "Whether it is a place in an order (`43rd`).", CellKind.FLAG, is_needed=True),
            DatasetColumn("qualifiers", "The words between the number and its noun.", CellKind.LIST, is_needed=True),
            DatasetColumn("per", "What it is stated per.", CellKind.LIST, is_needed=True),
            DatasetColumn("base", "What a share is a share of."),
            DatasetColumn("prices", "In the prices of which year money is stated."),
            build_needed("basis", "Whether it is actual, an estimate, a projection …"),
            DatasetColumn("as_of", "The moment of a stock, in EDTF; `said`, on the day of the claim; or `not-stated`."),
            DatasetColumn("period", "The period of a flow, likewise."),
            DatasetColumn("scope", "The dimensions that it states, each with its value.", CellKind.PAIRS, is_needed=True),
            DatasetColumn("role", "Its part in a change: `from`, `to` or `by`."),
            *list_more_columns(Figure),
            build_needed("what", "What it measures, with scope and basis, in words."),
            NOTE,
        ),
        "value",
        ("measure", "basis", "unit"),
    ),
    "appearances": TableShape(
        "Appearances",
        (
            NUMBER,
            build_needed("claim", "The claim.", "claims"),
            build_needed("source", "Where it stands.", "sources"),
            build_needed("manner", "`verbatim`, `paraphrase` or `own-voice`."),
            DatasetColumn("via", "Who told it, the nearest to the claimant first.", CellKind.LIST, is_needed=True),
            DatasetColumn("reported_by_opponent", "The first opponent among these."),
            build_needed("quote", "The words there."),
            DatasetColumn("translation", "The same in the ledger's language."),
            DatasetColumn("because", "Why the quote carries the claim."),
            DatasetColumn("locator", "Where in the source."),
            DatasetColumn("link", "The address of the quote, or of the source."),
            DatasetColumn("proof", "How far the quote is proven: `proven`, `changed`, `not-proven`, `not-archived`."),
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
            build_needed("claim", "The claim that answers.", "claims"),
            build_needed("answers", "The claim that is answered.", "claims"),
            build_needed("how", "`rebuts`, `undermines`, `undercuts`, `objects` …"),
            build_needed("source", "In which it is given.", "sources"),
            DatasetColumn("quotes", "The words of the answer there.", CellKind.LIST, is_needed=True),
            *list_more_columns(Counter),
            NOTE,
        ),
        "how",
        ("how",),
    ),
}  # fmt: skip
"""Tables by name."""

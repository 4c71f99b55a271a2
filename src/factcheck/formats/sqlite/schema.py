"""The tables of the database, a literal each: columns with their types, what they name, and what they hold."""

from __future__ import annotations

from typing import Final, NamedTuple


class DatabaseColumn(NamedTuple):
    """One column.

    Attributes:
        name: of the column.
        holds: what stands in it.
        kind: its type in SQLite, with what restricts it.
        names: the table whose key it holds; empty where it holds none.
    """

    name: str
    holds: str
    kind: str = "TEXT"
    names: str = ""


class TableShape(NamedTuple):
    """One table.

    Attributes:
        title: for people.
        columns: in their order.
        label: the column that stands for a row.
        facets: columns by which its rows are best narrowed.
    """

    title: str
    columns: tuple[DatabaseColumn, ...]
    label: str
    facets: tuple[str, ...] = ()


_KEY: Final = "TEXT PRIMARY KEY NOT NULL"
_NUMBER: Final = "INTEGER PRIMARY KEY"
_NEEDED: Final = "TEXT NOT NULL"
_COUNT: Final = "INTEGER NOT NULL"
_NOTE: Final = DatabaseColumn("note", "A remark of the editor.")
_ID: Final = DatabaseColumn("id", "The id of the record.", _KEY)
EXACT: Final = ("number", "low", "high", "rounding_low", "rounding_high", "whole", "margin")
"""Columns of a figure that hold exact decimals; each has another one, for sorting and charts, that is rounded."""
_EXACT_HOLDS: Final = (
    "the central number at full scale, if there is one",
    "the lowest number that the printed digits and the words around them leave open; null for no limit",
    "the highest one likewise",
    "the lowest number if rounding hides more than the digits show",
    "the highest one likewise",
    "what it is out of (`43 of 50`: 50)",
    "the printed margin of error to either side",
)
_EXACT_COLUMNS: Final = tuple(
    column
    for name, holds in zip(EXACT, _EXACT_HOLDS, strict=True)
    for column in (
        DatabaseColumn(name, f"Exactly, as text: {holds}."),
        DatabaseColumn(f"{name}_real", f"Rounded, to sort and draw by: {holds}.", "REAL"),
    )
)

TABLES: Final = {
    "topics": TableShape(
        "Topics",
        (
            _ID,
            DatabaseColumn("title", "The topic as a heading.", _NEEDED),
            DatabaseColumn("description", "What it is about."),
            _NOTE,
        ),
        "title",
    ),
    "parties": TableShape(
        "Parties",
        (
            _ID,
            DatabaseColumn("name", "Its full name.", _NEEDED),
            DatabaseColumn("short", "The name by which readers know it."),
            DatabaseColumn("kind", "What sort of organisation it is.", _NEEDED),
            _NOTE,
        ),
        "name",
        ("kind",),
    ),
    "people": TableShape(
        "People",
        (
            _ID,
            DatabaseColumn("name", "The name, or a description of someone who is not named.", _NEEDED),
            DatabaseColumn("anonymous", "1 for a person whom no document names.", _COUNT),
            DatabaseColumn("positions", "Offices, as JSON: title, party, seen, from, to.", _NEEDED),
            _NOTE,
        ),
        "name",
    ),
    "measures": TableShape(
        "Measures",
        (
            _ID,
            DatabaseColumn("title", "The measured thing as a heading.", _NEEDED),
            DatabaseColumn("definition", "What exactly is counted."),
            DatabaseColumn("of", "The party that is measured; null if it is not stated.", names="parties"),
            DatabaseColumn("unit", "A currency code, percent, or the plural of what is counted.", _NEEDED),
            DatabaseColumn("kind", "How the measured thing relates to time.", _NEEDED),
            _NOTE,
        ),
        "title",
        ("of", "unit", "kind"),
    ),
    "sources": TableShape(
        "Sources",
        (
            _ID,
            DatabaseColumn("title", "Its title as printed.", _NEEDED),
            DatabaseColumn("kind", "What sort of document it is, in the words of CSL.", _NEEDED),
            DatabaseColumn(
                "publisher", "The party that published it; null if not stated.", names="parties"
            ),
            DatabaseColumn("authors", "The ids of who wrote it, as JSON.", _NEEDED),
            DatabaseColumn("published", "When, in EDTF, or `not-stated`.", _NEEDED),
            DatabaseColumn("url", "Its whole address, where it is known."),
            DatabaseColumn("archived", "The address of an archived copy."),
            DatabaseColumn("find_by", "Words by which to find it."),
            DatabaseColumn("language", "Its language, where it is not the corpus's."),
            _NOTE,
        ),
        "title",
        ("kind", "publisher"),
    ),
    "claims": TableShape(
        "Claims",
        (
            _ID,
            DatabaseColumn("topic", "What it is about.", _NEEDED, "topics"),
            DatabaseColumn("statement", "What is claimed, in the editor's words.", _NEEDED),
            DatabaseColumn("claimant", "The id of who makes it, a person or a party.", _NEEDED),
            DatabaseColumn("claimant_name", "The name.", _NEEDED),
            DatabaseColumn("position", "The claimant's office on the day."),
            DatabaseColumn("party", "For which the claimant spoke on the day.", names="parties"),
            DatabaseColumn("made_by", "Whose offer, demand or call it tells."),
            DatabaseColumn("said_on", "The day in EDTF: `~` is inferred, `?` uncertain.", _NEEDED),
            DatabaseColumn("status", "`withdrawn` or `corrected`; null where it simply stands."),
            DatabaseColumn("selected", "1 if the filters found it; 0 if it stands beside one.", _COUNT),
            DatabaseColumn("language", "The language of its quotes, if not the corpus's."),
            DatabaseColumn("recorded_by", "Who recorded it."),
            DatabaseColumn("recorded_on", "On which day."),
            DatabaseColumn("checked", "Who checked the record, as JSON.", _NEEDED),
            DatabaseColumn("corrections", "What was corrected, as JSON.", _NEEDED),
            DatabaseColumn("reviews", "Assessments by others, as JSON.", _NEEDED),
            DatabaseColumn("more", "Fields without a column of their own, as JSON.", _NEEDED),
            _NOTE,
        ),
        "statement",
        ("topic", "party", "claimant"),
    ),
    "figures": TableShape(
        "Figures",
        (
            DatabaseColumn("id", "`claim`, or `claim#figure` of a claim with several.", _KEY),
            DatabaseColumn("claim", "The claim that states it.", _NEEDED, "claims"),
            DatabaseColumn("measure", "What is measured.", _NEEDED, "measures"),
            DatabaseColumn("value", "As printed.", _NEEDED),
            DatabaseColumn("multiplier", "The magnitude from the head of its table."),
            *_EXACT_COLUMNS,
            DatabaseColumn("has_low", "1 if `low` itself is one of the numbers.", _COUNT),
            DatabaseColumn("has_high", "1 if `high` itself is.", _COUNT),
            DatabaseColumn("unit", "What the number counts.", _NEEDED),
            DatabaseColumn("bound", "What the words around the number say."),
            DatabaseColumn("ordinal", "1 if it is a place in an order (`43rd`).", _COUNT),
            DatabaseColumn("qualifiers", "The words between the number and its noun, as JSON.", _NEEDED),
            DatabaseColumn("per", "What it is stated per, as JSON.", _NEEDED),
            DatabaseColumn("base", "What a share is a share of."),
            DatabaseColumn("prices", "In the prices of which year money is stated."),
            DatabaseColumn("basis", "Whether it is actual, an estimate, a projection …", _NEEDED),
            DatabaseColumn("as_of", "The moment of a stock, in EDTF, or `not-stated`."),
            DatabaseColumn("period", "The period of a flow, likewise."),
            DatabaseColumn("scope", "The dimensions that it states, as JSON.", _NEEDED),
            DatabaseColumn("role", "Its part in a change: `from`, `to` or `by`."),
            DatabaseColumn("what", "What it measures, with scope and basis, in words.", _NEEDED),
            DatabaseColumn("more", "Fields without a column of their own, as JSON.", _NEEDED),
            _NOTE,
        ),
        "value",
        ("measure", "basis", "unit"),
    ),
    "appearances": TableShape(
        "Appearances",
        (
            DatabaseColumn("id", "A number.", _NUMBER),
            DatabaseColumn("claim", "The claim.", _NEEDED, "claims"),
            DatabaseColumn("source", "Where it stands.", _NEEDED, "sources"),
            DatabaseColumn("manner", "`verbatim`, `paraphrase` or `own-voice`.", _NEEDED),
            DatabaseColumn("via", "Who told it, the nearest to the claimant first, as JSON.", _NEEDED),
            DatabaseColumn("reported_by_opponent", "The first opponent among these."),
            DatabaseColumn("quote", "The words there.", _NEEDED),
            DatabaseColumn("translation", "The same in the ledger's language."),
            DatabaseColumn("because", "Why the quote carries the claim."),
            DatabaseColumn("locator", "Where in the source."),
            DatabaseColumn("link", "The address of the quote, or of the source."),
            DatabaseColumn("more", "Fields without a column of their own, as JSON.", _NEEDED),
            _NOTE,
        ),
        "quote",
        ("source", "manner"),
    ),
    "counters": TableShape(
        "Answers of claims to claims",
        (
            DatabaseColumn("id", "A number.", _NUMBER),
            DatabaseColumn("claim", "The claim that answers.", _NEEDED, "claims"),
            DatabaseColumn("answers", "The claim that is answered.", _NEEDED, "claims"),
            DatabaseColumn("how", "`rebuts`, `undermines`, `undercuts`, `objects` …", _NEEDED),
            DatabaseColumn("source", "In which it is given.", _NEEDED, "sources"),
            DatabaseColumn("quotes", "The words of the answer there, as JSON.", _NEEDED),
            _NOTE,
        ),
        "how",
        ("how",),
    ),
    "disputes": TableShape(
        "Disputes",
        (
            _ID,
            DatabaseColumn("topic", "What it is about.", _NEEDED, "topics"),
            DatabaseColumn("question", "The question that its claims answer differently.", _NEEDED),
            DatabaseColumn("state", "Where it stands.", _NEEDED),
            DatabaseColumn("comparability", "What may be compared, a line each, as JSON.", _NEEDED),
            DatabaseColumn("bridge", "The parts of a gap, a line each, as JSON.", _NEEDED),
            _NOTE,
        ),
        "question",
        ("topic", "state"),
    ),
    "dispute_claims": TableShape(
        "Claims of disputes",
        (
            DatabaseColumn("dispute", "The dispute.", _NEEDED, "disputes"),
            DatabaseColumn("claim", "A claim that it holds.", _NEEDED, "claims"),
            DatabaseColumn("figure", "The figure that is meant, if it names one.", names="figures"),
        ),
        "claim",
    ),
    "lookalikes": TableShape(
        "Lookalikes: often set side by side, and not two answers to one question",
        (
            _ID,
            DatabaseColumn("topic", "What it is about.", _NEEDED, "topics"),
            DatabaseColumn("title", "As recorded."),
            DatabaseColumn("why_not", "Why they are not two answers to one question.", _NEEDED),
            DatabaseColumn("figures", "The names of its figures, as JSON.", _NEEDED),
            _NOTE,
        ),
        "title",
    ),
    "pairs": TableShape(
        "Whether two figures can be compared",
        (
            DatabaseColumn("id", "A number.", _NUMBER),
            DatabaseColumn("dispute", "That sets them side by side.", names="disputes"),
            DatabaseColumn("lookalike", "That does, where no dispute does.", names="lookalikes"),
            DatabaseColumn("first", "One figure.", _NEEDED, "figures"),
            DatabaseColumn("second", "The other.", _NEEDED, "figures"),
            DatabaseColumn("comparability", "`like for like` … `not like for like`.", _NEEDED),
            DatabaseColumn("standing", "How they stand, if they are alike: `agree` … `conflict`."),
            DatabaseColumn("but_for", "In what alone they differ."),
            DatabaseColumn("joined", "How one claim answers the other; null if the editor joins them."),
            DatabaseColumn("difference", "In words, with what printing leaves open."),
            DatabaseColumn("ratio", "Likewise."),
            DatabaseColumn("conversions", "By what they are made alike, as JSON.", _NEEDED),
            DatabaseColumn("notes", "What must be known besides, as JSON.", _NEEDED),
        ),
        "comparability",
        ("comparability", "standing", "dispute"),
    ),
    "reasons": TableShape(
        "Why two figures cannot be compared, or why that cannot be told",
        (
            DatabaseColumn("id", "A number.", _NUMBER),
            DatabaseColumn("pair", "Of which two figures.", "INTEGER NOT NULL", "pairs"),
            DatabaseColumn("kind", "In what they differ, or what is missing.", _NEEDED),
            DatabaseColumn("dimension", "Which dimension of the scope."),
            DatabaseColumn("left", "What the first figure says of it."),
            DatabaseColumn("right", "What the second says."),
            DatabaseColumn("stated", "1 for a known difference, 0 if something is not stated.", _COUNT),
            DatabaseColumn("sentence", "In words that follow “because”.", _NEEDED),
            DatabaseColumn("settle", "What would settle it."),
        ),
        "sentence",
        ("kind", "stated"),
    ),
}  # fmt: skip

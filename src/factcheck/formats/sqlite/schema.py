"""The tables of the database, a literal each: columns with their types, what they name, and what they hold."""

from __future__ import annotations

from typing import Final, NamedTuple


class TableColumn(NamedTuple):
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
    columns: tuple[TableColumn, ...]
    label: str
    facets: tuple[str, ...] = ()


_KEY: Final = "TEXT PRIMARY KEY NOT NULL"
_NUMBER: Final = "INTEGER PRIMARY KEY"
_NEEDED: Final = "TEXT NOT NULL"
_COUNT: Final = "INTEGER NOT NULL"
_NOTE: Final = TableColumn("note", "A remark of the editor.")
_ID: Final = TableColumn("id", "The id of the record.", _KEY)
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
        TableColumn(name, f"Exactly, as text: {holds}."),
        TableColumn(f"{name}_real", f"Rounded, to sort and draw by: {holds}.", "REAL"),
    )
)

TABLES: Final = {
    "topics": TableShape(
        "Topics",
        (
            _ID,
            TableColumn("title", "The topic as a heading.", _NEEDED),
            TableColumn("description", "What it is about."),
            _NOTE,
        ),
        "title",
    ),
    "parties": TableShape(
        "Parties",
        (
            _ID,
            TableColumn("name", "Its full name.", _NEEDED),
            TableColumn("short", "The name by which readers know it."),
            TableColumn("kind", "What sort of organisation it is.", _NEEDED),
            _NOTE,
        ),
        "name",
        ("kind",),
    ),
    "people": TableShape(
        "People",
        (
            _ID,
            TableColumn("name", "The name, or a description of someone who is not named.", _NEEDED),
            TableColumn("anonymous", "1 for a person whom no document names.", _COUNT),
            TableColumn("positions", "Offices, as JSON: title, party, seen, from, to.", _NEEDED),
            _NOTE,
        ),
        "name",
    ),
    "measures": TableShape(
        "Measures",
        (
            _ID,
            TableColumn("title", "The measured thing as a heading.", _NEEDED),
            TableColumn("definition", "What exactly is counted."),
            TableColumn("of", "The party that is measured; null if it is not stated.", names="parties"),
            TableColumn("unit", "A currency code, percent, or the plural of what is counted.", _NEEDED),
            TableColumn("kind", "How the measured thing relates to time.", _NEEDED),
            _NOTE,
        ),
        "title",
        ("of", "unit", "kind"),
    ),
    "sources": TableShape(
        "Sources",
        (
            _ID,
            TableColumn("title", "Its title as printed.", _NEEDED),
            TableColumn("kind", "What sort of document it is, in the words of CSL.", _NEEDED),
            TableColumn(
                "publisher", "The party that published it; null if not stated.", names="parties"
            ),
            TableColumn("authors", "The ids of who wrote it, as JSON.", _NEEDED),
            TableColumn("published", "When, in EDTF, or `not-stated`.", _NEEDED),
            TableColumn("url", "Its whole address, where it is known."),
            TableColumn("archived", "The address of an archived copy."),
            TableColumn("find_by", "Words by which to find it."),
            TableColumn("language", "Its language, where it is not the corpus's."),
            _NOTE,
        ),
        "title",
        ("kind", "publisher"),
    ),
    "claims": TableShape(
        "Claims",
        (
            _ID,
            TableColumn("topic", "What it is about.", _NEEDED, "topics"),
            TableColumn("statement", "What is claimed, in the editor's words.", _NEEDED),
            TableColumn("claimant", "The id of who makes it, a person or a party.", _NEEDED),
            TableColumn("claimant_name", "The name.", _NEEDED),
            TableColumn("position", "The claimant's office on the day."),
            TableColumn("party", "For which the claimant spoke on the day.", names="parties"),
            TableColumn("made_by", "Whose offer, demand or call it tells."),
            TableColumn("said_on", "The day in EDTF: `~` is inferred, `?` uncertain.", _NEEDED),
            TableColumn("status", "`withdrawn` or `corrected`; null where it simply stands."),
            TableColumn("selected", "1 if the filters found it; 0 if it stands beside one.", _COUNT),
            TableColumn("language", "The language of its quotes, if not the corpus's."),
            TableColumn("recorded_by", "Who recorded it."),
            TableColumn("recorded_on", "On which day."),
            TableColumn("checked", "Who checked the record, as JSON.", _NEEDED),
            TableColumn("corrections", "What was corrected, as JSON.", _NEEDED),
            TableColumn("reviews", "Assessments by others, as JSON.", _NEEDED),
            TableColumn("more", "Fields without a column of their own, as JSON.", _NEEDED),
            _NOTE,
        ),
        "statement",
        ("topic", "party", "claimant"),
    ),
    "figures": TableShape(
        "Figures",
        (
            TableColumn("id", "`claim`, or `claim#figure` of a claim with several.", _KEY),
            TableColumn("claim", "The claim that states it.", _NEEDED, "claims"),
            TableColumn("measure", "What is measured.", _NEEDED, "measures"),
            TableColumn("value", "As printed.", _NEEDED),
            TableColumn("multiplier", "The magnitude from the head of its table."),
            *_EXACT_COLUMNS,
            TableColumn("has_low", "1 if `low` itself is one of the numbers.", _COUNT),
            TableColumn("has_high", "1 if `high` itself is.", _COUNT),
            TableColumn("unit", "What the number counts.", _NEEDED),
            TableColumn("bound", "What the words around the number say."),
            TableColumn("ordinal", "1 if it is a place in an order (`43rd`).", _COUNT),
            TableColumn("qualifiers", "The words between the number and its noun, as JSON.", _NEEDED),
            TableColumn("per", "What it is stated per, as JSON.", _NEEDED),
            TableColumn("base", "What a share is a share of."),
            TableColumn("prices", "In the prices of which year money is stated."),
            TableColumn("basis", "Whether it is actual, an estimate, a projection …", _NEEDED),
            TableColumn("as_of", "The moment of a stock, in EDTF, or `not-stated`."),
            TableColumn("period", "The period of a flow, likewise."),
            TableColumn("scope", "The dimensions that it states, as JSON.", _NEEDED),
            TableColumn("role", "Its part in a change: `from`, `to` or `by`."),
            TableColumn("what", "What it measures, with scope and basis, in words.", _NEEDED),
            TableColumn("more", "Fields without a column of their own, as JSON.", _NEEDED),
            _NOTE,
        ),
        "value",
        ("measure", "basis", "unit"),
    ),
    "appearances": TableShape(
        "Appearances",
        (
            TableColumn("id", "A number.", _NUMBER),
            TableColumn("claim", "The claim.", _NEEDED, "claims"),
            TableColumn("source", "Where it stands.", _NEEDED, "sources"),
            TableColumn("manner", "`verbatim`, `paraphrase` or `own-voice`.", _NEEDED),
            TableColumn("via", "Who told it, the nearest to the claimant first, as JSON.", _NEEDED),
            TableColumn("reported_by_opponent", "The first opponent among these."),
            TableColumn("quote", "The words there.", _NEEDED),
            TableColumn("translation", "The same in the ledger's language."),
            TableColumn("because", "Why the quote carries the claim."),
            TableColumn("locator", "Where in the source."),
            TableColumn("link", "The address of the quote, or of the source."),
            TableColumn("more", "Fields without a column of their own, as JSON.", _NEEDED),
            _NOTE,
        ),
        "quote",
        ("source", "manner"),
    ),
    "counters": TableShape(
        "Answers of claims to claims",
        (
            TableColumn("id", "A number.", _NUMBER),
            TableColumn("claim", "The claim that answers.", _NEEDED, "claims"),
            TableColumn("answers", "The claim that is answered.", _NEEDED, "claims"),
            TableColumn("how", "`rebuts`, `undermines`, `undercuts`, `objects` …", _NEEDED),
            TableColumn("source", "In which it is given.", _NEEDED, "sources"),
            TableColumn("quotes", "The words of the answer there, as JSON.", _NEEDED),
            _NOTE,
        ),
        "how",
        ("how",),
    ),
    "disputes": TableShape(
        "Disputes",
        (
            _ID,
            TableColumn("topic", "What it is about.", _NEEDED, "topics"),
            TableColumn("question", "The question that its claims answer differently.", _NEEDED),
            TableColumn("state", "Where it stands.", _NEEDED),
            TableColumn("comparability", "What may be compared, a line each, as JSON.", _NEEDED),
            TableColumn("bridge", "The parts of a gap, a line each, as JSON.", _NEEDED),
            _NOTE,
        ),
        "question",
        ("topic", "state"),
    ),
    "dispute_claims": TableShape(
        "Claims of disputes",
        (
            TableColumn("dispute", "The dispute.", _NEEDED, "disputes"),
            TableColumn("claim", "A claim that it holds.", _NEEDED, "claims"),
            TableColumn("figure", "The figure that is meant, if it names one.", names="figures"),
        ),
        "claim",
    ),
    "lookalikes": TableShape(
        "Lookalikes: often set side by side, and not two answers to one question",
        (
            _ID,
            TableColumn("topic", "What it is about.", _NEEDED, "topics"),
            TableColumn("title", "As recorded."),
            TableColumn("why_not", "Why they are not two answers to one question.", _NEEDED),
            TableColumn("figures", "The names of its figures, as JSON.", _NEEDED),
            _NOTE,
        ),
        "title",
    ),
    "pairs": TableShape(
        "Whether two figures can be compared",
        (
            TableColumn("id", "A number.", _NUMBER),
            TableColumn("dispute", "That sets them side by side.", names="disputes"),
            TableColumn("lookalike", "That does, where no dispute does.", names="lookalikes"),
            TableColumn("first", "One figure.", _NEEDED, "figures"),
            TableColumn("second", "The other.", _NEEDED, "figures"),
            TableColumn("comparability", "`like for like` … `not like for like`.", _NEEDED),
            TableColumn("standing", "How they stand, if they are alike: `agree` … `conflict`."),
            TableColumn("but_for", "In what alone they differ."),
            TableColumn("joined", "How one claim answers the other; null if the editor joins them."),
            TableColumn("difference", "In words, with what printing leaves open."),
            TableColumn("ratio", "Likewise."),
            TableColumn("conversions", "By what they are made alike, as JSON.", _NEEDED),
            TableColumn("notes", "What must be known besides, as JSON.", _NEEDED),
        ),
        "comparability",
        ("comparability", "standing", "dispute"),
    ),
    "reasons": TableShape(
        "Why two figures cannot be compared, or why that cannot be told",
        (
            TableColumn("id", "A number.", _NUMBER),
            TableColumn("pair", "Of which two figures.", "INTEGER NOT NULL", "pairs"),
            TableColumn("kind", "In what they differ, or what is missing.", _NEEDED),
            TableColumn("dimension", "Which dimension of the scope."),
            TableColumn("left", "What the first figure says of it."),
            TableColumn("right", "What the second says."),
            TableColumn("stated", "1 for a known difference, 0 if something is not stated.", _COUNT),
            TableColumn("sentence", "In words that follow “because”.", _NEEDED),
            TableColumn("settle", "What would settle it."),
        ),
        "sentence",
        ("kind", "stated"),
    ),
}  # fmt: skip

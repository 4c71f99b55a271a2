"""Which column of a table is which field: by a fixed table of names, or as the user says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.importing.remarks import ImportingError
from factcheck.text.suggest import find_closest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FIELDS: Final = (
    "statement", "claimant", "office", "said_on", "value", "topic", "measure", "basis", "as_of",
    "period", "source", "title", "publisher", "published", "manner", "quote", "locator",
    "verdict", "reviewer", "reviewer_address", "reviewed_on", "review_address", "rating", "worst",
    "best", "note",
)  # fmt: skip
"""What a column can be; the fields of a claim, its figure, its appearance and its review."""
NOTHING: Final = "-"
"""What a column is that is not carried."""

_KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "statement": ("claim", "claimreviewed", "claim_reviewed", "claim_text", "claimreview_claimreviewed", "text"),
    "claimant": ("author_of_claim", "claim_author", "claimer", "creativework_author_name", "person", "politician", "said_by", "speaker", "who"),
    "office": ("claimant_title", "job_title", "speaker_title"),
    "said_on": ("claim_date", "creativework_datepublished", "date", "date_said", "said", "said_at", "when"),
    "value": ("amount", "figure", "number"),
    "topic": ("subject",),
    "source": ("claim_url", "link", "source_url", "url"),
    "published": ("date_published", "published_on"),
    "verdict": ("claim_label", "label", "rating_alternatename", "ruling", "truth_rating"),
    "reviewer": ("checked_by", "claimreview_author_name", "fact_checker", "factchecker", "review_author"),
    "reviewer_address": ("claimreview_author_url", "reviewer_url"),
    "reviewed_on": ("claimreview_datepublished", "date_checked", "review_date"),
    "review_address": ("claimreview_url", "fact_check_url", "factcheck_url", "review_url"),
    "rating": ("rating_ratingvalue",),
    "worst": ("rating_worstrating",),
    "best": ("rating_bestrating",),
    "note": ("notes", "remark"),
}  # fmt: skip
"""Names of columns by which a field goes, besides its own (ClaimsKG, Google Fact Check Tools, desks' sheets)."""
_BY_NAME: Final = {name: field for field in FIELDS for name in (field, *_KNOWN.get(field, ()))}
_BETWEEN_WORDS: Final = re.compile(r"[^a-z0-9]+")


def suggest_columns(columns: Iterable[str]) -> dict[str, str]:
    """Return the field of each column, `-` where its name says none; a field is taken once."""
    found: dict[str, str] = {}
    for column in columns:
        plain = _BETWEEN_WORDS.sub("_", column.lower()).strip("_")
        field = _BY_NAME.get(plain, NOTHING)
        found[column] = NOTHING if field in found.values() else field
    return found


def read_columns(given: Iterable[str], columns: tuple[str, ...]) -> dict[str, str]:
    """Return the field of each column as the user says it, the others by their names.

    Args:
        given: pairs `column=field`; a column may be called by its number.
        columns: of the table.

    Raises:
        ImportingError: a column or a field is none, or a field is given twice.
    """
    chosen: dict[str, str] = {}
    for pair in given:
        column, sign, field = (part.strip() for part in pair.rpartition("="))
        if not sign or not column:
            raise ImportingError(f"'{pair}' is no pair, expected column=field")
        if column not in columns and column.isdigit() and 0 < int(column) <= len(columns):
            column = columns[int(column) - 1]
        if column not in columns:
            near = find_closest(column, columns)
            raise ImportingError(
                f"no column is called '{column}'",
                hint=f"did you mean '{near}'?" if near else f"columns are {', '.join(columns)}",
            )
        if field not in (*FIELDS, NOTHING):
            near = find_closest(field, FIELDS)
            raise ImportingError(
                f"no field is called '{field}'",
                hint=f"did you mean '{near}'?" if near else f"fields are {', '.join(FIELDS)}, or -",
            )
        if field in chosen.values() and field != NOTHING:
            raise ImportingError(f"two columns are '{field}', expected one")
        chosen[column] = field
    others = suggest_columns(columns)
    return {
        column: chosen.get(column, NOTHING if others[column] in chosen.values() else others[column])
        for column in columns
    }

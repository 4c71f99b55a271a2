"""The codes of what reading itself reports, with severities and names; their pages are in `pages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

READING_SEVERITIES: Final[Mapping[str, Severity]] = {
    "FC019": Severity.WARNING,
    "FC020": Severity.WARNING,
    "FC311": Severity.WARNING,
    "FC904": Severity.WARNING,
}
"""Of the codes that are no errors."""

READING_NAMES: Final[Mapping[str, str]] = {
    "FC001": "not_yaml",
    "FC002": "repeated_key",
    "FC003": "anchor_or_alias",
    "FC004": "tag",
    "FC005": "mapping_in_braces",
    "FC006": "empty_value",
    "FC007": "several_documents",
    "FC008": "nested_too_deep",
    "FC009": "file_too_large",
    "FC010": "forbidden_character",
    "FC011": "unexpected_shape",
    "FC012": "include_that_leads_nowhere",
    "FC013": "unknown_field",
    "FC014": "missing_field",
    "FC015": "text_list_or_mapping_expected",
    "FC016": "text_of_another_type",
    "FC017": "unknown_kind_of_record",
    "FC018": "left_open",
    "FC019": "value_with_marks_around_it",
    "FC020": "value_that_says_nothing",
    "FC101": "id_declared_twice",
    "FC311": "value_cut_off_by_a_comment",
    "FC901": "comment_that_is_no_waiver",
    "FC902": "waiver_without_reason",
    "FC903": "waiver_of_no_check",
    "FC904": "unused_waiver",
}
"""What the codes are called in reports for programs, in the form of the names of checks."""

READING_CODES: Final = tuple(READING_NAMES)

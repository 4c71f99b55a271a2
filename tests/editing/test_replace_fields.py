"""Fields of a record replaced in the text of its file: which bytes change, and which do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from factcheck.editing.insert import InsertionError
from factcheck.editing.replace_fields import replace_fields
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from factcheck.yaml.walk import Texts

BEFORE: Final = """\
claims:
  first: # a remark on it
    topic: fares # on the topic
    statement: >-
      A long
      one.
    figures:
      # on the figure
      - measure: fare-income
        value: '$3' # as printed
        per: [year, rider]
    # on the note
    note: "One."
  second:
    topic: fares
"""

# fmt: off
CASES: Final[dict[str, tuple[dict[str, Texts | None], tuple[tuple[str, str], ...]]]] = {
    "a value in one line is replaced where it stands, its comment stays": (
        {"topic": "wages: now"}, (("topic: fares # on", "topic: 'wages: now' # on"),),
    ),
    "a value in a list of parts too": (
        {"figures": [{"measure": "fare-income", "value": "$4", "per": ["year", "rider"]}]},
        (("'$3' # as", "$4 # as"),),
    ),
    "a folded text is written anew": (
        {"statement": "Short."}, ((">-\n      A long\n      one.", "Short."),),
    ),
    "a field that comes stands in its place": (
        {"claimant": "guild", "made_by": "harbour"},
        (("    statement: >-", "    claimant: guild\n    made_by: harbour\n    statement: >-"),),
    ),
    "a field that goes leaves its comments": (
        {"figures": None},
        (("    figures:\n      # on the figure\n      - measure: fare-income\n        value: '$3' # as printed\n        per: [year, rider]\n",
          "    # on the figure\n    # as printed\n"),),
    ),
    "a field of another form is written anew, its comments over it": (
        {"figures": [{"measure": "fare-income", "value": "$4", "per": ["year"]}]},
        (("    figures:\n      # on the figure\n      - measure: fare-income\n        value: '$3' # as printed\n        per: [year, rider]\n",
          "    # on the figure\n    # as printed\n    figures:\n      - measure: fare-income\n        value: $4\n        per: [year]\n"),),
    ),
    "what is the same changes nothing": ({"topic": "fares", "note": "One."}, ()),
}
# fmt: on


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["line feeds", "carriage returns"])
def test_only_the_lines_of_what_changes_are_written(name: str, end: str) -> None:
    fields, pairs = CASES[name]
    after = BEFORE
    for old, new in pairs:
        assert after.count(old) == 1
        after = after.replace(old, new)
    raw = f"\ufeff{BEFORE}".replace("\n", end).encode()
    found = replace_fields(raw, "file.yaml", RecordKind.CLAIM, "first", fields)
    assert found.decode() == f"\ufeff{after}".replace("\n", end)


def test_a_file_that_ends_without_a_line_end_gets_one_where_a_field_is_added() -> None:
    raw = b"claims:\n  a:\n    topic: fares"
    found = replace_fields(raw, "file.yaml", RecordKind.CLAIM, "a", {"note": "New."})
    assert found == b"claims:\n  a:\n    topic: fares\n    note: New.\n"


@pytest.mark.parametrize(
    "text", ["claims: [", "claims:\n  b:\n    topic: fares\n"], ids=["no YAML", "no such record"]
)
def test_a_record_without_a_place_is_refused(text: str) -> None:
    with pytest.raises(InsertionError):
        replace_fields(text.encode(), "file.yaml", RecordKind.CLAIM, "a", {"note": "New."})

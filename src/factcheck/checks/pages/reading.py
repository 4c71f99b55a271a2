"""The pages of what reading itself reports, in the form of a check's docstring.

`explain` shows them and docs/checks.md holds them, beside the pages of the checks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks.pages.values import VALUE_PAGES
from factcheck.checks.pages.waivers import WAIVER_PAGES
from factcheck.checks.pages.yaml import YAML_PAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

READING_PAGES: Final[Mapping[str, str]] = {
    **YAML_PAGES,
    "FC012": """An included file is missing, outside the corpus's root, or the corpus file itself.

    Why:
        A corpus with a missing file silently lacks claims; one that reaches outside its root cannot
        be shared.

    Known limits:
        none
    """,
    "FC013": """A record has a field that its kind does not know.

    Why:
        A misspelt field, and what it says, would be ignored.

    Bad:
        topics:
          tickets:
            title: Fares
            nota: asked by readers

    Good:
        topics:
          tickets:
            title: Fares
            note: asked by readers

    Known limits:
        none
    """,
    "FC014": """A record lacks a field that its kind needs.

    Why:
        Silence could mean unknown, forgotten or irrelevant. If the document does not say, write
        not-stated.

    Bad:
        topics:
          tickets:
            note: asked by readers

    Good:
        topics:
          tickets:
            title: Fares
            note: asked by readers

    Known limits:
        none
    """,
    "FC015": """A text, a list or a mapping stands where another of them is expected.

    Why:
        A text and a list of one look alike to people; each field takes only one of them.

    Bad:
        topics:
          tickets:
            title:
              - Fares

    Good:
        topics:
          tickets:
            title: Fares

    Known limits:
        none
    """,
    "FC016": """A text is not of the type that its field wants: an id, a date, a figure, a word of a list.

    Why:
        What is not read with certainty is not read at all.

    Bad:
        parties:
          water-taxis:
            name: Water Taxis
            kind: A company

    Good:
        parties:
          water-taxis:
            name: Water Taxis
            kind: company

    Known limits:
        none
    """,
    "FC017": """The file holds something that is no kind of record.

    Why:
        A misspelt kind would hide all its records.

    Bad:
        topic:
          tickets:
            title: Fares

    Good:
        topics:
          tickets:
            title: Fares

    Known limits:
        none
    """,
    **VALUE_PAGES,
    "FC101": """An id is declared twice.

    Why:
        Every reference to it could mean either record. Ids are unique across all kinds and files.

    Bad:
        topics:
          tickets:
            title: Fares
        parties:
          tickets:
            name: Fares Ltd
            kind: company

    Good:
        topics:
          tickets:
            title: Fares
        parties:
          tickets-ltd:
            name: Fares Ltd
            kind: company

    Known limits:
        none
    """,
    "FC311": """A value is followed by a YAML comment and may have been cut off.

    Why:
        After a space, # starts a comment: what follows is silently not part of the value.

    Bad:
        claims:
          fares-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares bring $48 million.
            figures:
              - measure: fare-income
                value: $48 million #1 in the county
                period: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: fares bring $48 million

    Good:
        claims:
          fares-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares bring $48 million.
            figures:
              # the first in the county
              - measure: fare-income
                value: $48 million
                period: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: fares bring $48 million

    Known limits:
        After value, quote, prefix and suffix any comment on the same line is reported, even a mere
        remark; after other fields only one without a space after its #.
    """,
    **WAIVER_PAGES,
}
"""By code; each text has the sections of a check's page, the examples where one fits a page."""

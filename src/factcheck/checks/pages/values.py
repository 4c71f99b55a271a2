"""The pages of values that are read but may not say what their writer meant, in the form of a check's docstring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

VALUE_PAGES: Final[Mapping[str, str]] = {
    "FC018": """A field of a record is left open for a person to decide.

    Why:
        What a text does not settle is written as '?' when claims are drafted or imported, since a
        wrong name is worse than no name. Such a claim is shown nowhere until each is decided.

    Bad:
        claims:
          fares-2022:
            topic: fares
            claimant: '?'  # riverside-transit: named beside 'said'
            said_on: 2022-03-01
            statement: Fares bring $48 million.
            figures:
              - measure: fare-income
                value: $48 million
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
              - measure: fare-income
                value: $48 million
                period: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: fares bring $48 million

    Known limits:
        none
    """,
    "FC019": """A value has quotation marks around it, or ends in a full stop.

    Why:
        They are not part of the figure, and are dropped when it is read and shown; the file should
        say what is shown.

    Bad:
        claims:
          fares-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares bring $48 million.
            figures:
              - measure: fare-income
                value: $48 million.
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
              - measure: fare-income
                value: $48 million
                period: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: fares bring $48 million

    Known limits:
        A full stop that ends an abbreviation (6 ft.) is reported too.
    """,
    "FC020": """A value is written as YAML writes that there is none.

    Why:
        Every value here is text, even ~ and null, and would be shown as what somebody stated.

    Bad:
        topics:
          tickets:
            title: Fares
            note: ~

    Good:
        topics:
          tickets:
            title: Fares

    Known limits:
        A text that is only ~ or null is reported even in quotation marks; Null, a surname, only
        without them.
    """,
}
"""By code: what says nothing, has marks around it, or is left open."""

"""The pages of what is wrong with waivers, in the form of a check's docstring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLAIM: Final = """
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
"""

_QUOTE: Final = """                quote: >-
                  after a long and careful look at everything that we have heard from riders in
                  all of our towns this winter we say that tickets will cost more
"""

_LIMITS: Final = """
    Known limits:
        none
    """

_GOOD: Final = f"""
    Good:{_CLAIM}\
                # factcheck: ignore[FC204] the sentence means something else when shortened
{_QUOTE}"""

WAIVER_PAGES: Final[Mapping[str, str]] = {
    "FC901": f"""A comment begins as a waiver does and is none.

    Why:
        A waiver that is misspelt, or that stands over a whole file, would exempt nothing or too
        much, and nobody would be told.

    Bad:{_CLAIM}\
                # factcheck: ignore FC204, it is a headline
                quote: tickets will cost more
{_GOOD}
    Known limits:
        Every comment that begins with factcheck: is taken for a waiver.
    """,
    "FC902": f"""A waiver gives no reason.

    Why:
        The next reader must be able to judge whether the exemption still holds.

    Bad:{_CLAIM}\
                # factcheck: ignore[FC204]
                quote: tickets will cost more
{_GOOD}{_LIMITS}""",
    "FC903": f"""A waiver names a code that no check has, or that cannot be waived.

    Why:
        What could not be read is not in the ledger; no reason puts it there.

    Bad:{_CLAIM}\
                # factcheck: ignore[FC240] the sentence means something else when shortened
                quote: tickets will cost more
{_GOOD}{_LIMITS}""",
    "FC904": f"""A waiver exempts nothing.

    Why:
        It hides what goes wrong next at its place, though nothing is wrong there now.

    Bad:{_CLAIM}\
                # factcheck: ignore[FC204] the sentence means something else when shortened
                quote: tickets will cost more
{_GOOD}
    Known limits:
        It is not reported for a check that did not run, nor while something in the corpus could
        not be read; for a check that looks into the archived texts, only where these were read.
    """,
}
"""By code."""

"""What a text prints of those who speak in it: the offices of persons, and the names of organisations, to be offered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.drafting.proposal import Proposal

_NO_OFFICE: Final = frozenset(("a", "an", "the", "her", "his", "its", "our", "their", "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "prof.", "said"))  # fmt: skip
_HEADS: Final = (
    "Agency", "Alliance", "Association", "Authority", "Board", "Bureau", "Campaign", "Coalition", "College",
    "Commission", "Committee", "Company", "Corporation", "Council", "Court", "Department", "District", "Federation",
    "Foundation", "Guild", "Institute", "League", "Ministry", "Network", "Party", "Society", "Trust", "Union",
    "University",
)  # fmt: skip
"""The last word of a name that is one of an organisation beyond doubt."""
_ORGANIZATION: Final = re.compile(
    rf"(?:The )?((?:[A-Z][\w'’-]*[ ]){{1,5}}(?:{'|'.join(_HEADS)})(?: (?:of|for)(?: the)?(?: [A-Z][\w'’-]*\b)+)?)(?![\w'’-])"
)
_MOST: Final = 3
_AROUND: Final = 5000
"""Characters before and behind a place that are looked through."""


class Printed(NamedTuple):
    """What is offered of a text for one proposal.

    Attributes:
        offices: the words before names, by the names.
        organizations: names, the nearest first.
    """

    offices: Mapping[str, str]
    organizations: tuple[str, ...]


def find_offices(proposals: Iterable[Proposal]) -> dict[str, str]:
    """Return the words that a text prints before the names of those who speak in it, without articles and forms of address.

    Args:
        proposals: of the text.
    """
    found: dict[str, str] = {}
    for each in proposals:
        name, mention = each.speaker.name or "", each.speaker.mention
        words = [] if mention is None else mention.text.split()
        if name and words[-len(name.split()) :] == name.split():
            office = words[: -len(name.split())]
            while office and office[0].lower() in _NO_OFFICE:
                office.pop(0)
            if office:
                found.setdefault(name, " ".join(office).strip(" ,"))
    return found


def find_organizations(text: str, place: int) -> tuple[str, ...]:
    """Return the names of organisations that a text prints around a place, at most three: the nearest first.

    Args:
        text: the whole text.
        place: where the words stand that somebody says.

    >>> find_organizations("The Parcel Employers' Federation objected. Its director, Tom Brandt, said no.", 50)
    ("Parcel Employers' Federation",)
    """
    around = _ORGANIZATION.finditer(text, max(0, place - _AROUND), place + _AROUND)
    found = sorted(around, key=lambda each: abs(each.start() - place))
    return tuple(dict.fromkeys(each[1] for each in found))[:_MOST]

"""What a text prints of those who speak in it: the offices of persons, and the names of organisations, to be offered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.lexicon.organization_words import ORGANIZATION_WORDS, PLACES
from factcheck.drafting.proposal import Mention
from factcheck.drafting.voice import OWN_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.drafting.proposal import Draft, Proposal

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
_LAST_WORDS: Final = ORGANIZATION_WORDS - PLACES
_CLAUSE: Final = re.compile(r"(?:who|which|that)\b", re.IGNORECASE)
"""What an office does not begin with: `who chairs the budget committee` is printed of one, and is none."""
_MOST: Final = 3
_AROUND: Final = 5000
"""Characters before and behind a place that are looked through."""


class Office(NamedTuple):
    """What a text prints as somebody's office, and the word for whose it is beside that (`Association`, `its`), or nothing."""

    title: str
    whose: str = ""


NO_OFFICE: Final = Office("")


class Printed(NamedTuple):
    """What is offered of a text for one proposal.

    Attributes:
        offices: by the names of those who hold them.
        organizations: names, the nearest first.
        house: the id of the party whose own words the text is, or None.
    """

    offices: Mapping[str, Office]
    organizations: tuple[str, ...]
    house: str | None = None


class PrintedNames:
    """What a whole text prints of those who speak in it."""

    def __init__(self, text: str, draft: Draft) -> None:
        """Find who speaks.

        Args:
            text: the whole text.
            draft: what it proposes.
        """
        self._text = text
        self._offices, self._speaking = (
            find_offices(draft.proposals),
            find_speaking(draft.proposals),
        )
        self._house = draft.setting.publisher if draft.setting.kind in OWN_WORDS else None

    def find_near(self, place: int) -> Printed:
        """Return what is offered for a proposal, the nearest first."""
        organizations = find_organizations(self._text, place, self._speaking)
        return Printed(self._offices, organizations, self._house)


def find_offices(proposals: Iterable[Proposal]) -> dict[str, Office]:
    """Return the offices of those who speak in a text: as it was read, or else the words before a name, without articles and forms of address.

    Args:
        proposals: of the text.
    """
    found: dict[str, Office] = {}
    for each in proposals:
        office = each.speaker.office
        if each.speaker.name and office is not None and not _CLAUSE.match(office.title.text):
            title = " ".join(office.title.text.split())
            whose = "" if office.party is None else " ".join(office.party.text.split())
            found.setdefault(each.speaker.name, Office(title, whose))
    for each in proposals:
        name, mention = each.speaker.name or "", each.speaker.mention
        words = [] if mention is None else mention.text.split()
        if name and words[-len(name.split()) :] == name.split():
            before = words[: -len(name.split())]
            while before and before[0].lower() in _NO_OFFICE:
                before.pop(0)
            if before:
                found.setdefault(name, Office(" ".join(before).strip(" ,")))
    return found


def find_speaking(proposals: Iterable[Proposal]) -> tuple[Mention, ...]:
    """Return those who speak in a text by a name that ends in a word for an organisation: `Metro Valley Transit`.

    Args:
        proposals: of the text.
    """
    speakers = (each.speaker for each in proposals)
    return tuple(
        Mention(each.mention, each.name)
        for each in speakers
        if each.name and each.mention is not None and each.office is None
        and " " in each.name and each.name.split()[-1].casefold() in _LAST_WORDS
    )  # fmt: skip


def find_organizations(text: str, place: int, speaking: Iterable[Mention] = ()) -> tuple[str, ...]:
    """Return the names of organisations that a text prints around a place, at most three: the nearest first.

    Args:
        text: the whole text.
        place: where the words stand that somebody says.
        speaking: those who speak in it, each by the name of an organisation.

    >>> find_organizations("The Parcel Employers' Federation objected. Its director, Tom Brandt, said no.", 50)
    ("Parcel Employers' Federation",)
    """
    around = _ORGANIZATION.finditer(text, max(0, place - _AROUND), place + _AROUND)
    found = [(each.start(), each[1]) for each in around]
    found += [(each.span.start, each.name) for each in speaking if each.span is not None]
    found.sort(key=lambda each: abs(each[0] - place))
    return tuple(
        dict.fromkeys(name.removeprefix("The ").removeprefix("the ") for _, name in found)
    )[:_MOST]

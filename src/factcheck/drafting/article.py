"""A text as it is read: paragraphs, marks, sentences with their cues, turns and lists; each read when first asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property, lru_cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from factcheck.drafting.broken_lines import find_gap
from factcheck.drafting.layout import GAP, TextPlace, split_paragraphs, split_sentences
from factcheck.drafting.marks import Quotation, find_quoted
from factcheck.drafting.offices import OfficePlace, find_office
from factcheck.drafting.organizations import Organization, group_by_initials, list_organizations
from factcheck.drafting.people import NamedPerson, People
from factcheck.drafting.proposal import PrintedOffice, cut_span
from factcheck.drafting.rows import is_row
from factcheck.drafting.turns import Turn, find_turns
from factcheck.drafting.unit import SentenceUnit, split_units
from factcheck.drafting.voice import Voice, find_comments, find_voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.drafting.proposal import Setting, Span

_read_start: Final = attrgetter("start")
_read_end: Final = attrgetter("end")
_KEPT: Final = 200
"""Paragraphs whose words are kept; a text is read in order, and nobody looks back so far."""
_KEPT_SPANS: Final = 500
"""Places whose words are kept, since neighbours have the same sentence and the same candidates."""
_KEPT_SPLIT: Final = 2_000
"""Paragraphs whose sentences are kept, which are small: a text is read twice, and few are longer."""


class Article:
    """One text, and what is known of it.

    Attributes:
        text: the text as it is read, its broken lines joined.
        cut: returns a place, from its start to its end, with its words as archived.
        setting: what is known of it besides.
        paragraphs: its paragraphs.
        quoted: for each paragraph, what stands between marks.
    """

    def __init__(self, text: str, setting: Setting, archived: str | None = None) -> None:
        self.text = text
        self.cut: Callable[[int, int], Span] = lru_cache(maxsize=_KEPT_SPANS)(
            partial(cut_span, text if archived is None else archived)
        )
        self._gap = GAP if archived is None else find_gap(text, archived)
        self.setting = setting
        self.paragraphs = split_paragraphs(text)
        self.quoted, self._unclosed = find_quoted(text, self.paragraphs)
        self._starts = [each.start for each in self.paragraphs]
        self._sentence = TextPlace(0, 0)
        self._paragraph = 0
        self._sentences: dict[int, list[TextPlace]] = {}
        self._offices: dict[str, PrintedOffice | None] = {}
        self._rows: dict[int, bool] = {}
        self._units: dict[int, list[SentenceUnit]] = {}

    @cached_property
    def people(self) -> People:
        """Who is named in the text."""
        return People(self.text, self._gap)

    @cached_property
    def organizations(self) -> dict[str, Organization]:
        """The organisations that are named in the text."""
        return list_organizations(self.text, self._gap)

    @cached_property
    def initials(self) -> dict[str, list[str]]:
        """The names of these organisations by their initials."""
        return group_by_initials(self.organizations)

    def find_office(self, name: str) -> PrintedOffice | None:
        """Return the office that the text prints beside somebody's name, or None.

        Args:
            name: the full name.
        """
        if name not in self._offices:
            found = find_office(self.text, self.people.list_places(name), self._gap)
            self._offices[name] = None if found is None else self._cut_office(found)
        return self._offices[name]

    def _cut_office(self, place: OfficePlace) -> PrintedOffice:
        party = None if place.party is None else self.cut(*place.party)
        return PrintedOffice(self.cut(*place.title), party)

    @cached_property
    def voice(self) -> Voice:
        """Whose words are those that it attributes to nobody."""
        return find_voice(self.text, self.setting)

    @cached_property
    def comments(self) -> int:
        """Where readers' comments begin, whose words are nobody's who is known."""
        return find_comments(self.text)

    def split(self, paragraph: TextPlace) -> list[TextPlace]:
        """Return the sentences of a paragraph as they are read, those within marks too."""
        if paragraph.start not in self._sentences:
            if len(self._sentences) >= _KEPT_SPLIT:
                del self._sentences[next(iter(self._sentences))]
            self._sentences[paragraph.start] = split_sentences(self.text, paragraph)
        return self._sentences[paragraph.start]

    def find_sentence(self, at: int) -> TextPlace:
        """Return the sentence, within marks or not, that holds a character.

        Args:
            at: where the character stands in the text.
        """
        if not self._sentence.start <= at < self._sentence.end:  # it is asked several times in turn
            paragraph = self.paragraphs[self.find_paragraph(at)]
            sentences = self.split(paragraph)
            number = bisect_right(sentences, at, key=_read_end)
            if number == len(sentences):
                return paragraph
            self._sentence = sentences[number]
        return self._sentence

    @cached_property
    def turns(self) -> dict[int, Turn]:
        """By paragraph, whose turn of a transcript it belongs to."""
        return find_turns(self.text, self.paragraphs, self.setting.kind)

    @cached_property
    def named_before_turns(self) -> list[NamedPerson]:
        """Who is named before the first turn, each once."""
        first = self.paragraphs[next(iter(self.turns))].start if self.turns else 0
        found: dict[str, NamedPerson] = {}
        for each in self.people.list_named(0, first):
            found.setdefault(each.name, each)
        return list(found.values())

    def is_row(self, number: int) -> bool:
        """Return whether a paragraph is a row of a table."""
        if number not in self._rows:
            self._rows[number] = is_row(self.text, self.paragraphs[number])
        return self._rows[number]

    def find_paragraph(self, at: int) -> int:
        """Return the number of the paragraph that holds a character."""
        place = self.paragraphs[self._paragraph]
        if not place.start <= at < place.end:  # it is asked several times in turn
            self._paragraph = max(0, bisect_right(self._starts, at) - 1)
        return self._paragraph

    def list_units(self, paragraph: int) -> list[SentenceUnit]:
        """Return the sentences of a paragraph."""
        if paragraph not in self._units:
            if len(self._units) >= _KEPT:
                del self._units[next(iter(self._units))]
            place = self.paragraphs[paragraph]
            self._units[paragraph] = split_units(
                self.text, place, self.split(place), self.quoted[paragraph]
            )
        return self._units[paragraph]

    def find_unit(self, paragraph: int, at: int) -> int:
        """Return the number, within its paragraph, of the sentence that holds a character.

        Args:
            paragraph: the number of the paragraph.
            at: where the character stands in the text.
        """
        units = self.list_units(paragraph)
        return max(0, bisect_right(units, at, key=_read_start) - 1)

    def find_before(self, paragraph: int, unit: int) -> tuple[int, int] | None:
        """Return where the sentence before another one stands, or None at the beginning.

        Args:
            paragraph: the number of its paragraph.
            unit: its number within the paragraph.
        """
        if unit:
            return paragraph, unit - 1
        if paragraph:
            return paragraph - 1, len(self.list_units(paragraph - 1)) - 1
        return None

    def find_following(self, paragraph: int, unit: int) -> tuple[int, int] | None:
        """Return where the sentence behind another one stands, or None at the end.

        Args:
            paragraph: the number of its paragraph.
            unit: its number within the paragraph.
        """
        if unit + 1 < len(self.list_units(paragraph)):
            return paragraph, unit + 1
        if paragraph + 1 < len(self.paragraphs):
            return paragraph + 1, 0
        return None

    def is_unclosed(self, at: int) -> bool:
        """Return whether a character stands behind a mark that nothing closes, so that it may be somebody's words.

        Args:
            at: where the character stands in the text.
        """
        if not self._unclosed:
            return False
        return at >= self._unclosed.get(self.find_paragraph(at), at + 1)

    def find_quoted(self, paragraph: int, at: int) -> Quotation | None:
        """Return what stands between the marks around a character, or None outside of marks.

        Args:
            paragraph: the number of its paragraph.
            at: where the character stands in the text.
        """
        quoted = self.quoted[paragraph]
        if not quoted:
            return None
        last = bisect_left(quoted, (at + 1,)) - 1
        return quoted[last] if last >= 0 and at < quoted[last].end else None

"""Who is named in a text: full names, what they are called for short, and the offices beside them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property, lru_cache
from sys import intern
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.layout import GAP
from factcheck.drafting.lexicon.speaker_words import TITLES
from factcheck.drafting.person_names import OFFICES, cut_person, is_same_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SHORT: Final = re.compile(r"\((?<=[ \u00a0]\()(?:the )?([A-Z][A-Za-z&.-]{1,9})\)")
_BEFORE_SHORT: Final = re.compile(
    r"(?:[A-Z][\w’'&-]*[ \u00a0](?:of |for |the |and |on |in )*){1,8}[A-Z][\w’'&-]*\Z"
)
_LONGEST: Final = 160
"""Characters of the name of an organisation before what it is called for short."""
_OFFICE_BEHIND: Final = re.compile(
    r",[ \u00a0](?:(?:the|a|an|its|their|his|her|who is|who was)[ ])?((?:[\w’'.&-]+[ ]){0,5}?)([a-z]+)(?=[ ](?:of|for|at|in)\b|[,.;])"
)
_OFFICE_OF: Final = re.compile(r"([A-Za-z]+) of (?:the )?\Z")
_LONGEST_OFFICE: Final = 30
"""Characters of an office with `of` before a name."""
_FULL_TITLES: Final = {
    "sen": "senator", "sen.": "senator", "rep": "representative", "rep.": "representative",
    "gov": "governor", "gov.": "governor", "supt": "superintendent", "supt.": "superintendent",
    "gen": "general", "gen.": "general", "prof": "professor", "prof.": "professor",
    "chairwoman": "chairman", "chair": "chairman", "chairperson": "chairman",
    "congresswoman": "congressman", "spokeswoman": "spokesman", "spokesperson": "spokesman",
}  # fmt: skip
_SPACES: Final = re.compile(" +")
_MOST_PEOPLE: Final = 12
"""People of one last name who are told apart; of more, none is."""
_FAR_MORE: Final = 3
"""How many times as often one of two people with one last name must be named in full to be meant by it."""
_PRONOUNS: Final = {"r": "he", "rs": "she", "s": "she", "iss": "she"}
"""What a text calls somebody whom it gives one of these: printed words alone say it, never a first name."""


@lru_cache
def _build_name(gap: str) -> re.Pattern[str]:
    """Return the pattern of a name in full; what a match begins with stands first, so that the engine skips to the next of them.

    The lookahead soon refuses a word that no other one of a name stands behind, as most words in capitals are.
    """
    return re.compile(
        rf"[A-ZÀ-Þ](?<![\w@#].)(?![a-z]*+(?:[,.;:!?)\n]|{gap}[^A-ZÀ-Þ“\"(abdelv]))[\w’'-]*\w"
        rf"(?:(?:{gap}(?:[A-Z]\.|de|la|von|van|der|bin|al|el|[“\"(][A-Z]\w+[”\")]))*{gap}[A-ZÀ-Þ][\w’'-]*\w)+"
    )


@lru_cache
def _build_honorific(gap: str) -> re.Pattern[str]:
    return re.compile(
        rf"M(?<!\w.)(rs?|s|iss)\.?{gap}((?:[A-Z](?:\.|[\w’'-]*\w){gap})*[A-ZÀ-Þ][\w’'-]*\w)"
    )


class NamedPerson(NamedTuple):
    """A place where somebody is named.

    Attributes:
        start: the first character of the name, titles left out.
        end: behind it.
        name: the full name.
    """

    start: int
    end: int
    name: str


class _SameName(NamedTuple):
    """One person among those with a last name: the first full name, where it first stands, how often."""

    name: str
    first: int
    times: int


class People:
    """The people and organisations of one text.

    Args:
        text: the whole text.
        gap: what stands between two words of a name.

    Attributes:
        full: by full name, where it first stands.
        by_last: by last name, the full names.
        by_short: by abbreviation, the full name of an organisation.
        pronouns: by name or last name, the pronouns that fit what the text calls somebody.
    """

    def __init__(self, text: str, gap: str = GAP) -> None:
        self._text = text
        self._gap = gap
        self.full: dict[str, tuple[int, int]] = {}
        self.by_last: dict[str, set[str]] = {}
        self.by_short: dict[str, tuple[str, int]] = {}
        self.places: list[NamedPerson] = []
        self.pronouns: dict[str, set[str]] = {}
        self._clusters: dict[str, list[_SameName]] = {}
        self._beside: list[tuple[NamedPerson, str | None]] = []
        self._read()
        self._places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for start, end, name in self.places:
            self._places[name].append((start, end))

    def _read(self) -> None:
        text = self._text
        for found in _SHORT.finditer(text):
            end = found.start() - 1
            full = _BEFORE_SHORT.search(text, max(0, end - _LONGEST), end)
            if full is not None:
                self.by_short.setdefault(found[1], (full.group(), full.start()))
        for found in _build_name(self._gap).finditer(text):
            phrase, end = found.group(), found.end()
            words = _SPACES.sub(" ", phrase) if "  " in phrase else phrase
            read = cut_person(words) or self._cut_behind_of(found.start(), words)
            if read is None:
                continue
            offset, name, office = read
            start = found.start() + _find_place(phrase, words, offset)
            whole = name.replace("\u00a0", " ")
            if whole.endswith(("’s", "'s")):
                whole, end = whole[:-2], end - 2
            whole = intern(whole)  # a text has few names, each many times
            if whole not in self.full:
                self._add(whole, start, end)
            person = NamedPerson(start, end, whole)
            self.places.append(person)
            self._beside.append((person, office))
        self._read_honorifics()

    def _add(self, name: str, start: int, end: int) -> None:
        """Add a full name where it first stands."""
        self.full[name] = (start, end)
        self.by_last.setdefault(name.rsplit(maxsplit=1)[-1], set()).add(name)

    def _cut_behind_of(self, start: int, phrase: str) -> tuple[int, str, str | None] | None:
        """Return the name behind an office that has `of`: `Chief of Police Ann Lee`; as `cut_person` does."""
        low = max(0, start - _LONGEST_OFFICE)
        if not self._text.endswith((" of ", " of the "), low, start):
            return None
        found = _OFFICE_OF.search(self._text, low, start)
        if found is None or found[1].lower() not in TITLES:
            return None
        first, _, rest = phrase.partition(" ")
        read = cut_person(rest)
        return None if read is None else (read[0] + len(first) + 1, read[1], found[1].lower())

    def _read_honorifics(self) -> None:
        """Read who is `Mr.` or `Ms.`, and who is named in no other way."""
        alone = []
        for found in _build_honorific(self._gap).finditer(self._text):
            name = " ".join(found[2].removesuffix("’s").removesuffix("'s").split())
            last = name.split()[-1]
            for each in {name, last}:
                self.pronouns.setdefault(each, set()).add(_PRONOUNS[found[1]])
            if name == last and last not in self.by_last:
                alone.append(
                    NamedPerson(found.start(), found.start(2) + len(last), f"M{found[1]}. {last}")
                )
        for start, end, name in alone:
            if name not in self.full:
                self._add(name, start, end)
        self.places = sorted((*self.places, *alone))

    def may_be(self, name: str, pronoun: str) -> bool:
        """Return whether a pronoun can stand for somebody: `he` for nobody whom the text calls Mrs.

        Args:
            name: the name of somebody.
            pronoun: `he` or `she`.
        """
        last = name.rsplit(maxsplit=1)[-1]
        known = self.pronouns.get(name)
        if known is None and len(self._list_bearers(last)) <= 1:
            known = self.pronouns.get(last)
        return not known or pronoun in known

    def _find_office_behind(self, end: int) -> str | None:
        found = _OFFICE_BEHIND.match(self._text, end, min(len(self._text), end + 120))
        return found[2] if found is not None and found[2] in OFFICES else None

    def _find_office_before(self, start: int) -> str | None:
        before = self._text[max(0, start - 40) : start].lower()
        words = before.rsplit(maxsplit=1)
        if not words or words[-1].strip(",") not in OFFICES:
            return None
        words = before.rsplit(maxsplit=2)
        if len(words) > 1 and words[-2] in ("deputy", "vice", "assistant", "associate", "former"):
            return None
        return words[-1].strip(",")

    def find_full(self, last: str, before: int | None = None) -> set[str]:
        """Return the full names that a last name may stand for at a place.

        A full name comes first in a text, so one that has not yet been named is not meant; of two
        ways to write one name the first counts, and of two people the one who is named far more often.

        Args:
            last: the last name.
            before: where it stands; None for the whole text.
        """
        clusters = self._list_bearers(last)
        earlier = [each for each in clusters if before is None or each.first < before] or clusters
        if len(earlier) > 1:
            ordered = sorted(earlier, key=lambda each: -each.times)
            if ordered[0].times >= _FAR_MORE * ordered[1].times:
                return {ordered[0].name}
        return {each.name for each in earlier}

    def _list_bearers(self, last: str) -> list[_SameName]:
        """List the people with a last name."""
        if last not in self._clusters:
            self._clusters[last] = self._group(last)
        return self._clusters[last]

    def _group(self, last: str) -> list[_SameName]:
        """Group the full names with one last name into people, with how often each is named."""
        found: list[_SameName] = []
        for name in sorted(self.by_last.get(last, ()), key=lambda each: self.full[each]):
            times = len(self.list_places(name))
            for number, each in enumerate(found):
                if is_same_name(name, each.name):
                    found[number] = each._replace(times=each.times + times)
                    break
            else:
                if len(found) == _MOST_PEOPLE:
                    break
                found.append(_SameName(name, self.full[name][0], times))
        return found

    def list_places(self, name: str) -> Sequence[tuple[int, int]]:
        """Return where somebody is named in full, in order."""
        return self._places.get(name, ())

    def find_holders(self, office: str) -> set[str]:
        """Return the full names of those who hold an office in this text."""
        return self._by_office.get(_FULL_TITLES.get(office, office), set())

    @cached_property
    def _by_office(self) -> dict[str, set[str]]:
        """By office, the full names of those who hold it here; few texts speak of somebody by an office alone."""
        found: dict[str, set[str]] = {}
        for (start, end, name), office in self._beside:
            behind = self._find_office_behind(end) if self._text.startswith(",", end) else None
            for each in (office, behind, self._find_office_before(start)):
                if each:
                    found.setdefault(_FULL_TITLES.get(each, each), set()).add(name)
        return found

    def list_named(self, start: int, end: int) -> list[NamedPerson]:
        """Return who is named in a stretch of the text by full or last name, in order.

        Args:
            start: where the stretch begins.
            end: where it ends, half-open.
        """
        found = list(self._select_places(start, end))
        covered = [(each.start, each.end) for each in found]
        place = 0
        for word in _WORD.finditer(self._text, start, end):
            last = word.group().removesuffix("’s").removesuffix("'s")
            names = self.find_full(last, word.start()) if last in self.by_last else None
            while place < len(covered) and covered[place][1] <= word.start():
                place += 1
            is_covered = place < len(covered) and covered[place][0] <= word.start()
            if names and not is_covered:
                name = next(iter(names)) if len(names) == 1 else last
                found.append(NamedPerson(word.start(), word.start() + len(last), name))
        return sorted(found)

    def _select_places(self, start: int, end: int) -> Iterable[NamedPerson]:
        at = bisect_left(self.places, (start,))
        while at < len(self.places) and self.places[at].start < end:
            yield self.places[at]
            at += 1


_WORD: Final = re.compile(r"[A-ZÀ-Þ][\w’'-]*\w")


def _find_place(phrase: str, words: str, offset: int) -> int:
    """Return where a place of some words stands in the phrase that they are with one space for several."""
    if phrase is words:
        return offset
    number = words.count(" ", 0, offset)
    return [each.end() for each in _SPACES.finditer(phrase)][number - 1] if number else 0

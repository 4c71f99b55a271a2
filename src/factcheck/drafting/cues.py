"""Find the cues of a sentence, in order.

What stands between marks is one token here, so that its words are no words of the sentence.
"""

from __future__ import annotations

from itertools import compress, count
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Cue
from factcheck.drafting.judge import POLLS
from factcheck.drafting.lexicon.cue_verbs import VERBS
from factcheck.drafting.lexicon.grammar_words import BEFORE_SUBJECT, DETERMINERS, PRONOUNS
from factcheck.drafting.lexicon.speaker_words import OWNED, TITLES, VIEWS
from factcheck.drafting.noun_cues import (
    read_according,
    read_citing,
    read_colon,
    read_issued,
    read_poll,
)
from factcheck.drafting.owned_cues import read_owned
from factcheck.drafting.phrase_before import find_before
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import find_head, is_named, is_verb_like, may_speak
from factcheck.drafting.verb_cues import read_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken

_ADVERBS_OF_NOBODY: Final = frozenset(("reportedly", "allegedly", "supposedly", "purportedly"))


_MOTIONS: Final = frozenset(("motion", "amendment", "moved", "proposed"))
"""Words of minutes behind which `by` names who wants what follows."""
_NOUNS: Final = frozenset(("motion", "amendment"))
_IT_WAS: Final = 2
"""Words of `it was` before `moved by`."""
_OTHERS: Final = frozenset(("according", "reported", "in", "citing", "quoting", "issued"))
_COUNTED: Final = POLLS | {"polling", "data", "figures", "numbers", "statistics", "count", "tally"}
"""Sources that have a number themselves, whoever cites them."""
_WORDS: Final = _OTHERS | _ADVERBS_OF_NOBODY | _MOTIONS | VIEWS | OWNED | {*VERBS, ":"}
"""All words and the sign that may begin a cue: most words of a sentence are none, and are looked up once."""
_BESIDE: Final = POLLS | {"at", "if", "unless", "should", "had"}
"""Words of which a sentence has one where `in` or `have` begins a cue: `in a poll`, `has it at 5`, `if the city has`."""
_OFTEN: Final = _WORDS - {"in"} - {word for word, verb in VERBS.items() if verb.base == "have"}
"""Those that begin one in any sentence."""
_read_lower: Final = attrgetter("lower")


def find_cues(tokens: Sequence[TextToken]) -> list[Cue]:
    """Find the cues of a sentence, in order."""
    found: list[Cue] = []
    words = [*map(_read_lower, tokens)]
    sought = _OFTEN if _BESIDE.isdisjoint(words) else _WORDS
    has_poll = sought is _WORDS and not POLLS.isdisjoint(words)
    for at in compress(count(), map(sought.__contains__, words)):
        word = words[at]
        if word == ":":
            found.extend(read_colon(tokens, at, found))
        elif word == "according":
            found.extend(read_according(tokens, at))
        elif (
            word == "reported"
            and tokens[at - 1].lower == "as"
            and at + 1 < len(tokens)
            and tokens[at + 1].lower in ("by", "in")
        ):
            speaker = find_behind(tokens, at + 2, len(tokens))
            if speaker is not None and may_speak(tokens, speaker):
                found.append(Cue(at, at + 2, speaker, ((0, len(tokens)),), None, "according"))
            continue
        elif word == "in" and has_poll and (cue := read_poll(tokens, at)) is not None:
            found.append(cue)
        elif word in _ADVERBS_OF_NOBODY:
            found.append(Cue(at, at + 1, None, ((0, len(tokens)),), None, "nobody"))
        elif word in ("citing", "quoting"):
            found.extend(read_citing(tokens, at))
        elif word == "issued":
            found.extend(read_issued(tokens, at))
        elif word in VIEWS or word in OWNED:
            found.extend(read_owned(tokens, at))
        cue = _read_motion(tokens, words, at) if word in _MOTIONS else None
        if cue is None and word in VERBS and not (tokens[at].is_capital and at):
            cue = read_verb(tokens, at, VERBS[word], found)
        if cue is not None:
            found.append(cue)
    return [_cut_before_next(tokens, each, found) for each in found]


def _read_motion(tokens: Sequence[TextToken], words: Sequence[str], at: int) -> Cue | None:
    """Read `MOTION by Lee to`, `Moved by Lee that` at the beginning of a sentence, and `Councillor Lee moved to`."""
    if words[at] == "moved" and words[at + 1 : at + 2] in (["to"], ["that"]):
        return _read_mover(tokens, at)
    is_first = at == 0 or (at == _IT_WAS and words[0] == "it")
    if not (is_first or words[at] in _NOUNS) or words[at + 1 : at + 2] != ["by"]:
        return None
    speaker = find_behind(tokens, at + 2, len(tokens))
    if speaker is None or not (words[at] in _NOUNS or is_named(tokens, speaker)):
        return None
    return Cue(at, at + 2, speaker, ((speaker.end, len(tokens)),), None, "owned")


def _read_mover(tokens: Sequence[TextToken], at: int) -> Cue | None:
    """Read `Councillor Lee moved to spend`; of nobody without a title does it say that he makes a motion."""
    speaker = find_before(tokens, at)
    if speaker is None or tokens[speaker.start].lower not in TITLES:
        return None
    following = tokens[at + 2] if at + 2 < len(tokens) else None
    if following is None:
        return None
    if tokens[at + 1].lower == "to" and (
        following.is_capital or following.kind != "w" or following.lower in DETERMINERS
    ):
        return None  # "moved to the town"
    end = next((each for each in range(at, len(tokens)) if tokens[each].text == ";"), len(tokens))
    return Cue(at, at + 1, speaker, ((at + 1, end),), None, "owned")


def _cut_before_conjunction(tokens: Sequence[TextToken], at: int, end: int) -> int:
    """Return where words end before `and` with another verb of their speaker; `end` where there is none."""
    if tokens[at - 1].lower not in ("and", "but"):
        return end
    return at - 2 if tokens[at - 2].text == "," else at - 1


def _is_behind_comma(tokens: Sequence[TextToken], cue: Cue, earlier: Cue) -> bool:
    """Return whether a verb goes on behind a comma about who stands before an earlier one."""
    return (
        cue.kind == "verb"
        and cue.speaker is not None
        and cue.speaker.end <= earlier.start
        and tokens[cue.start - 1].text == ","
    )


def _is_beside_object(cue: Cue, other: Cue) -> bool:
    """Return whether others expect what stands beside: `the firm expects $2, below the $3 that analysts expected`."""
    who = other.speaker or other.unnamed
    return (
        cue.verb is not None
        and cue.verb.basis is not None
        and who is not None
        and cue.end < other.stretches[0][0] < who.start
    )


def _is_told(tokens: Sequence[TextToken], source: Cue, cue: Cue) -> bool:
    """Return whether a source tells who says what: `Lee said rents rose, according to the Herald`; a poll says what Lee cites."""
    return (
        source.kind == "according"
        and source.speaker is not None
        and source.has(cue.start)
        and find_head(tokens, source.speaker) not in _COUNTED
    )


def _cut_before_that(tokens: Sequence[TextToken], start: int, end: int) -> int:
    """Return where what somebody does ends that another tells, who goes on: `said Lee had promised a deal and that`."""
    for at in range(start, end - 1):
        is_verb = is_verb_like(tokens, at) and tokens[at - 1].lower not in DETERMINERS
        if is_verb or tokens[at].lower in ("that", "to"):
            return end
        if tokens[at].lower == "and" and tokens[at + 1].lower == "that":
            return at
    return end


def _cut_before_next(tokens: Sequence[TextToken], cue: Cue, cues: Sequence[Cue]) -> Cue:
    """Return a cue whose stretch ends where `, and` begins a clause with a cue of its own."""
    is_owned = cue.kind == "owned" and cue.stretches[0][-1] > cue.end
    is_verb = cue.kind == "verb" and cue.stretches[0][0] >= cue.end
    if len(cue.stretches) != 1 or not (is_owned or is_verb):
        return cue
    start, end = cue.stretches[0]
    if is_verb and any(
        each is not cue and each.kind == "verb" and each.has(cue.start) for each in cues
    ):
        end = _cut_before_that(tokens, start, end)
    for each in cues:
        if start < each.start < end and _is_told(tokens, each, cue):
            end = each.start - (tokens[each.start - 1].text == ",")
        if each.kind == "verb" and each.speaker == cue.speaker and start < each.start < end:
            end = _cut_before_conjunction(tokens, each.start, end)
        if _is_behind_comma(tokens, each, cue) and start < each.start < end:
            end = each.start - 1  # "Lee, who wants 5 percent, said"
        if is_verb and _is_beside_object(cue, each):
            end = next(
                (at for at in range(each.stretches[0][0], start, -1) if tokens[at].text == ","), end
            )
            continue
        if each.kind != "verb" or each.speaker is None or not start < each.speaker.whole < end:
            continue
        before = each.speaker.whole - 1
        if is_owned and tokens[before].text == "," and tokens[0].lower in BEFORE_SUBJECT:
            end = before  # "as for the mayor's promise to plant 500 trees, Lee said"
            continue
        first_of_cue = min(each.start, each.speaker.whole)
        if (
            each.stretches[0][0] <= cue.start < first_of_cue
            and tokens[first_of_cue - 1].text == ","
        ):
            end = min(end, first_of_cue - 1)  # "the town offered 3 percent, the chief said"
            continue
        if tokens[before].lower == "which" and tokens[before - 1].text == ",":
            end = min(end, before - 1)  # "puts it at 5 percent, which Lee said was a lie"
            continue
        if tokens[before].lower in ("and", "while", "but") or tokens[each.speaker.whole].lower in (
            "and",
            "while",
            "but",
        ):
            comma = before - 1 if tokens[before].lower in ("and", "while", "but") else before
            first = tokens[each.speaker.start]
            if tokens[comma].text in (",", ";") and first.lower not in PRONOUNS:
                end = comma
            elif tokens[before].lower == "and" and first.is_capital and comma != before:
                end = before
    stretch = start, max(end, start)
    return cue if cue.stretches[0] == stretch else cue._replace(stretches=(stretch,))

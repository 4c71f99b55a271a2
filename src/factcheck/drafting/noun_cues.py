"""Cues without a verb: `according to`, `in a poll`, `citing`, a name before a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Cue
from factcheck.drafting.judge import POLLS, judge
from factcheck.drafting.lexicon.cue_verbs import VERBS
from factcheck.drafting.lexicon.grammar_words import AUXILIARIES, DETERMINERS
from factcheck.drafting.lexicon.speaker_words import MADE_BY
from factcheck.drafting.phrase_before import find_before
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import Phrase, find_head, is_named, is_verb_like, may_speak
from factcheck.drafting.stretches import find_left, find_limit
from factcheck.drafting.tokens import OPENING
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.tokens import TextToken


def read_according(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `according to Lee`, and what it attributes.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "to":
        return
    speaker = _find_source(tokens, at + 2)
    if speaker is None:
        return
    end = speaker.end
    if (
        at == 0
        or tokens[at - 1].text == ":"
        or all(
            tokens[each].kind == "p"
            or tokens[each].lower in ("but", "and", "still", "meanwhile", "yet")
            for each in range(at)
        )
    ):
        stretches: tuple[tuple[int, int], ...] = ((end, len(tokens)),)
    else:
        if is_in_clause(tokens, at):
            closing = find_comma(tokens, end)
            cue = judge(
                tokens, Cue(at, at + 2, speaker, ((closing, len(tokens)),), None, "according")
            )
            if cue is not None:
                yield cue
            return
        start = find_left(tokens, at)
        if start and tokens[start].lower == "and":
            start = 0  # "one paid $3; another paid $4; and a third paid $5, according to"
        stretches = ((start, at),)
        if tokens[at - 1].text in (",", "(") or tokens[at - 1].lower in ("and", "but", "that"):
            closing = end
            while closing < len(tokens) and tokens[closing].text not in (",", ";"):
                closing += 1
            is_inside = not any(
                is_verb_like(tokens, each) or tokens[each].lower.endswith("ed")
                for each in range(start, at)
            )
            is_inside = is_inside or tokens[at - 2].lower in AUXILIARIES  # "would, according to"
            goes_on = closing + 1 < len(tokens) and tokens[closing + 1].lower.endswith("ing")
            if closing < len(tokens) and tokens[closing].text == "," and (is_inside or goes_on):
                stretches = ((start, at), (closing, find_limit(tokens, closing)))
            elif tokens[at - 1].lower in ("and", "but", "that"):
                stretches = ((closing, len(tokens)),)
    cue = judge(tokens, Cue(at, at + 2, speaker, stretches, None, "according"))
    if cue is not None:
        yield cue


def is_in_clause(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a phrase stands at the beginning of a clause: `said that, according to Lee, …`.

    Args:
        tokens: the words of the sentence.
        at: the first token of the phrase.
    """
    return at > 1 and tokens[at - 1].text == "," and tokens[at - 2].lower in ("that", "because")


def find_comma(tokens: Sequence[TextToken], start: int) -> int:
    """Return the number of the next comma; `start` where there is none.

    Args:
        tokens: the words of the sentence.
        start: the number of the first token that is looked at.
    """
    return next((at for at in range(start, len(tokens)) if tokens[at].text == ","), start)


def _find_source(tokens: Sequence[TextToken], start: int) -> Phrase | None:
    """Gather a source with who made it: `data compiled by the bureau`."""
    found = find_behind(tokens, start, len(tokens))
    if found is None:
        return None
    at = found.end
    if (
        at + 2 < len(tokens)
        and tokens[at].lower in MADE_BY
        and tokens[at + 1].lower in ("by", "from")
    ):
        behind = find_behind(tokens, at + 2, len(tokens))
        if behind is not None:
            return Phrase(found.start, behind.end, found.start)
    return found


def read_poll(tokens: Sequence[TextToken], at: int) -> Cue | None:
    """Read `in a Field Poll`, where what a poll has is told: by the poll.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    speaker = _find_source(tokens, at + 1)
    if speaker is None or tokens[speaker.start].lower in ("most", "many", "some"):
        return None
    head = find_head(tokens, speaker)
    is_average = head == "average" and any(
        tokens[each].lower in POLLS for each in range(speaker.start, speaker.end)
    )
    is_of_name = is_named(tokens, speaker) and (is_average or head in POLLS)
    if not (is_of_name or head in ("poll", "survey")):
        return None
    return Cue(at, at + 1, speaker, ((0, at), (speaker.end, len(tokens))), None, "according")


def read_citing(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `citing two people`.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    speaker = find_behind(tokens, at + 1, len(tokens))
    if speaker is not None and may_speak(tokens, speaker):
        yield Cue(at, at + 1, speaker, ((0, at), (speaker.end, len(tokens))), None, "citing")


_STATEMENTS: Final = frozenset(("statement", "response", "reply", "answer"))
_NEAR: Final = 6
"""Words behind `issued` within which it says what."""


def read_issued(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `Lee issued the following statement:`, which is whose words stand below.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    if tokens[-1].text == ":" and any(
        each.lower in _STATEMENTS for each in tokens[at + 1 : at + _NEAR]
    ):
        speaker = find_before(tokens, at)
        if speaker is not None and may_speak(tokens, speaker):
            behind = (len(tokens), len(tokens))
            yield Cue(at, at + 1, speaker, (behind,), None, "verb")


_SIGNS: Final = frozenset("–—•*-·▪")
"""Signs before an item of a list."""


def read_colon(tokens: Sequence[TextToken], at: int, earlier: Sequence[Cue]) -> Iterator[Cue]:
    """Read a name before a colon and a mark: `Lee: “…”`.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
        earlier: the cues that were found by now.
    """
    if (
        at + 1 >= len(tokens)
        or tokens[at + 1].text not in OPENING
        or any(each.end <= at for each in earlier)
    ):
        return
    first = 1 if tokens[0].lower in VERBS or tokens[0].text in _SIGNS else 0  # "Said Lee: “…”"
    speaker = _find_blunt(tokens, first, at)
    if speaker is None:
        speaker = find_behind(tokens, first, at)
        if speaker is not None and speaker.end < at and tokens[speaker.end].text == ",":
            speaker = find_behind(tokens, speaker.end + 1, at)  # "Her neighbor, Ann Lee: “…”"
        if speaker is None or speaker.end != at or not is_named(tokens, speaker):
            return
    yield Cue(at, at + 1, speaker, ((at + 1, len(tokens)),), None, "verb")


_BLUNT: Final = split_words("was is had has did does on about agreed disagreed")
"""Words behind a name by which a sentence says how somebody speaks: `was blunt`, `had a warning`, `on the plan`."""
_ANSWERS: Final = frozenset(("response", "reply", "answer", "message", "advice", "verdict"))


def _find_blunt(tokens: Sequence[TextToken], first: int, at: int) -> Phrase | None:
    """Find who alone is named before a colon and a mark: `Ann Lee was blunt: “…”`, `Ann Lee's response: “…”`."""
    end = first
    while end < at and tokens[end].is_capital and tokens[end].kind == "w":
        end += 1
    if end - first < len(("Ann", "Lee")) or end == at or tokens[first].lower in DETERMINERS:
        return None
    if tokens[end - 1].lower.endswith("'s"):
        is_answer = end + 1 == at and tokens[end].lower in _ANSWERS
        return Phrase(first, end, first) if is_answer else None
    if tokens[end].lower not in _BLUNT:
        return None  # "Ann Lee held up a sign: “…”"
    is_alone = all(each.kind == "w" and not each.is_capital for each in tokens[end:at])
    return Phrase(first, end, first) if is_alone else None

"""Find the cues of a sentence: the words by which it says that somebody says something.

Each has its subject, and the stretches of the sentence that it attributes.
What stands between marks is one token here, so that its words are no words of the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.lexicon.cue_verbs import (
    INVERTING,
    NEEDS_THAT,
    TO_PERSONS,
    VERBS,
    WITH_PARTICLE,
)
from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    BE,
    DAYS,
    DETERMINERS,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from factcheck.drafting.lexicon.speaker_words import MADE_BY, MUTE, NOBODY, ROLES, THINGS
from factcheck.drafting.tokens import CLOSING, OPENING
from factcheck.drafting.phrases import (
    Phrase,
    find_before,
    find_behind,
    find_head,
    is_named,
    is_verb_like,
    may_speak,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.tokens import Token

_ADVERBS_OF_NOBODY: Final = frozenset(("reportedly", "allegedly", "supposedly", "purportedly"))
_OWNED: Final = frozenset(
    "estimate estimates figure figures projection projections forecast count tally calculation "
    "calculations demand request offer reckoning assessment proposal claim claims assertion pledge "
    "promise prediction announcement warning statement call".split()
)
_VIEWS: Final = frozenset("view words opinion telling estimation eyes account".split())
_POLLS: Final = frozenset(("poll", "polls", "survey", "surveys"))
_RESEARCHERS: Final = frozenset(
    "researchers scientists economists analysts auditors investigators pollsters auditor".split()
)
_BREAKS: Final = frozenset(("but", "while", "although", "though", "whereas"))
_CLAUSEOPENING: Final = frozenset((",", ";", "–", "—", "--", "("))


_POSSESSIVES: Final = frozenset(("his", "her", "their", "its"))


class Cue(NamedTuple):
    """Words that attribute.

    Attributes:
        start: the first token of the cue.
        end: behind the last.
        speaker: its subject; None where the sentence says that nobody is named.
        stretches: what it attributes, as tokens, half-open.
        verb: the verb, where there is one.
        kind: `verb`, `according`, `citing`, `owned`, `view`, or `nobody`.
    """

    start: int
    end: int
    speaker: Phrase | None
    stretches: tuple[tuple[int, int], ...]
    verb: Verb | None
    kind: str

    def has(self, at: int) -> bool:
        """Return whether a token is attributed."""
        return any(start <= at < end for start, end in self.stretches)

    @property
    def size(self) -> int:
        """How many tokens it attributes."""
        return sum(end - start for start, end in self.stretches)


def find_cues(tokens: Sequence[Token]) -> list[Cue]:
    """Find the cues of a sentence, in order."""
    found: list[Cue] = []
    for at, token in enumerate(tokens):
        if token.kind != "w":
            if token.text == ":":
                found.extend(_read_colon(tokens, at, found))
            continue
        word = token.lower
        if word == "according":
            found.extend(_read_according(tokens, at))
        elif word == "reported" and tokens[at - 1].lower == "as" and at + 1 < len(tokens) and tokens[at + 1].lower in ("by", "in"):
            speaker = find_behind(tokens, at + 2, len(tokens))
            if speaker is not None and may_speak(tokens, speaker):
                found.append(Cue(at, at + 2, speaker, ((0, len(tokens)),), None, "according"))
            continue
        elif word == "in" and (cue := _read_poll(tokens, at)) is not None:
            found.append(cue)
        elif word in _ADVERBS_OF_NOBODY:
            found.append(Cue(at, at + 1, None, ((0, len(tokens)),), None, "nobody"))
        elif word == "citing":
            found.extend(_read_citing(tokens, at))
        elif word in _VIEWS or word in _OWNED:
            found.extend(_read_owned(tokens, at))
        if word in VERBS and not (token.is_capital and at):
            cue = _read_verb(tokens, at, VERBS[word], found)
            if cue is not None:
                found.append(cue)
    return found


def _read_verb(tokens: Sequence[Token], at: int, verb: Verb, earlier: Sequence[Cue]) -> Cue | None:
    end = at + 1
    following = tokens[end].lower if end < len(tokens) else ""
    if verb.base in WITH_PARTICLE:
        if following not in WITH_PARTICLE[verb.base] and not (at and tokens[at - 1].lower in _POLLS | DAYS):
            return None
        if following in ("out", "for", "to"):
            end += 1
    before = at - 1
    while before >= 0 and (tokens[before].lower in ADVERBS or tokens[before].lower.endswith("ly")):
        before -= 1
    previous = tokens[before].lower if before >= 0 else ""
    if previous in NEGATIONS or previous in MODALS or previous.endswith("n't"):
        return None
    if previous == "to":
        if not (before >= 2 and tokens[before - 1].lower == "on" and tokens[before - 2].lower in ("went", "goes")):
            return None
        before -= 3
    is_going_on = verb.form == "gerund" and previous in BE
    if is_going_on:
        while before >= 0 and (tokens[before].lower in BE | HAVE or tokens[before].lower in ADVERBS):
            before -= 1
        if before < 0:
            return None
        previous = ""
    elif verb.form == "gerund":
        return _read_gerund(tokens, at, end, verb, earlier, before)
    if previous in BE and verb.form == "past" and tokens[before].text[0] in "'’" and tokens[before - 1].lower not in ("it", "that"):
        previous, before = "", before - 1  # "who's called for": has
    if previous in BE and verb.form == "past":
        return _read_passive(tokens, at, end, verb, before)
    first = before + 1
    if previous in HAVE and verb.form == "past":
        first = before
        before -= 1
        if before >= 0 and (tokens[before].lower in ("not", "never") or tokens[before].lower in ADVERBS):
            if tokens[before].lower in ("not", "never"):
                return None
            before -= 1
    if previous in BE:
        return None
    if verb.form in ("base", "third") and not _is_finite(tokens, at, end, verb, before):
        return None
    if verb.form == "past" and verb.base != "say" and _is_adjective(tokens, at, before, following):
        return None
    subject = None
    if before >= 0:
        if tokens[before].lower in ("and", "or") and earlier and _shares_subject(tokens, before, earlier[-1]):
            subject = earlier[-1].speaker
        elif tokens[before].lower in ("and", "but") or tokens[before].text == ",":
            subject = _share_main_subject(tokens, before, verb)
        if subject is None:
            subject = _find_subject(tokens, before + 1)
    if verb.base in INVERTING and (subject is None or _is_end(tokens, subject, before)):
        inverted = _find_inverted(tokens, end, before)
        if inverted is not None:
            return _build_inverted(tokens, first, end, inverted, verb, before)
    if subject is None or not may_speak(tokens, subject):
        return None
    return _judge(tokens, Cue(first, end, subject, _find_stretches(tokens, subject, end, verb), verb, "verb"))


def _find_subject(tokens: Sequence[Token], end: int) -> Phrase | None:
    at = end
    while at and tokens[at - 1].lower in HAVE:
        at -= 1
    return find_before(tokens, at)


def _is_end(tokens: Sequence[Token], subject: Phrase, before: int) -> bool:
    """Return whether a mark or comma stands directly before the verb."""
    return before >= 0 and (tokens[before].text in CLOSING or tokens[before].text == ",") and subject.end <= before


def _is_finite(tokens: Sequence[Token], at: int, end: int, verb: Verb, before: int) -> bool:
    """Return whether a word that may be a noun is the verb of its clause."""
    if before < 0:
        return False
    previous = tokens[before]
    if verb.base in ("say", "believe", "argue", "insist", "think", "contend", "write", "want"):
        return verb.form == "third" or previous.lower in ("they", "we", "i", "you", "who") or previous.lower.endswith("s") or previous.lower == "people" or previous.text in (",", ")")
    if previous.lower in DETERMINERS or previous.lower in PREPOSITIONS or previous.lower.endswith("'s"):
        return False
    if previous.kind != "w" and previous.text not in (",", ")", "”", '"'):
        return False
    if verb.form == "base" and not (
        previous.lower in ("they", "we", "i", "who", "people") or previous.lower.endswith("s")
    ):
        return False
    if end >= len(tokens):
        return previous.text == "," or previous.lower.endswith("s")
    following = tokens[end]
    return (
        following.lower in DETERMINERS
        or following.text in (".", ",")
        or following.lower in ("how", "as")
        or following.lower in ("that", "it", "there", "he", "she", "they", "we", "about", "nearly", "almost", "roughly", "up")
        or following.kind in ("n", "q")
        or following.text in OPENING
        or following.text == ":"
        or following.is_capital
        or following.lower.endswith("s") and verb.form == "third"
    )


def _is_adjective(tokens: Sequence[Token], at: int, before: int, following: str) -> bool:
    """Return whether a participle belongs to a noun: `an estimated 500`, `a plan proposed by`."""
    if following == "by":
        return at + 2 < len(tokens) and tokens[at + 2].kind == "w"
    if before < 0:
        return True
    previous = tokens[before]
    if previous.lower in DETERMINERS and previous.lower not in ("that", "this", "all", "both", "one", "some", "many"):
        return True
    return previous.lower in PREPOSITIONS or previous.lower.endswith("'s") or previous.lower in ("than", "as")


def _shares_subject(tokens: Sequence[Token], at: int, earlier: Cue) -> bool:
    """Return whether a verb behind `and` has the subject of the cue before it."""
    return earlier.speaker is not None and earlier.kind == "verb" and not any(
        tokens[each].text == ";" for each in range(earlier.end, at)
    )


def _share_main_subject(tokens: Sequence[Token], before: int, verb: Verb) -> Phrase | None:
    """Return the subject at the beginning of the sentence for a verb behind `and` or a comma."""
    if tokens[before].text == ",":
        return None
    start = 0
    while start < before and (tokens[start].text in OPENING or tokens[start].kind == "p"):
        start += 1
    if start < before and tokens[start].lower in PREPOSITIONS | frozenset(("when", "while", "if", "after", "as")):
        return None
    found = find_behind(tokens, start, before)
    if found is None or found.end >= before:
        return None
    at = found.end
    while at < before and tokens[at].lower in ADVERBS:
        at += 1
    word = tokens[at].lower
    is_verb = word in VERBS or is_verb_like(tokens, at) or word.endswith("ed")
    return found if is_verb else None


def _find_inverted(tokens: Sequence[Token], end: int, before: int) -> Phrase | None:
    """Return the subject behind a verb: `…, said Ann Lee, a nurse.`"""
    if before < 0 or not (tokens[before].text in _CLAUSEOPENING or tokens[before].text in CLOSING):
        return None
    if end >= len(tokens):
        return None
    token = tokens[end]
    if token.kind != "w" or token.lower in DAYS or token.lower in PREPOSITIONS or token.lower == "that":
        return None
    found = find_behind(tokens, end, len(tokens))
    if found is None or not may_speak(tokens, found):
        return None
    if found.end >= len(tokens):
        return found
    following = tokens[found.end]
    if following.text in (",", ".", ";", "–", "—", "--", "”", '"', "(", ":") or following.lower in RELATIVES:
        return found
    if following.lower in PREPOSITIONS or following.lower in DAYS or following.lower in ("when", "as", "after"):
        return found
    if following.lower in ADVERBS or following.lower.endswith("ly"):
        return found
    return None


def _build_inverted(
    tokens: Sequence[Token], first: int, end: int, subject: Phrase, verb: Verb, before: int
) -> Cue | None:
    stretches = [(_find_left(tokens, before), before + 1)]
    behind = subject.end
    for at in range(subject.end, len(tokens)):
        if tokens[at].text in OPENING or tokens[at].text == ":":
            behind = at
            break
    else:
        behind = len(tokens)
    if behind < len(tokens):
        stretches.append((behind, len(tokens)))
    return _judge(tokens, Cue(first, end, subject, tuple(stretches), verb, "verb"))


def _find_stretches(
    tokens: Sequence[Token], subject: Phrase, end: int, verb: Verb
) -> tuple[tuple[int, int], ...]:
    """Return what a verb with its subject before it attributes."""
    behind = _skip_to_clause(tokens, _skip_hearer(tokens, end, verb))
    left = subject.whole - 1
    has_left = left >= 0 and (
        tokens[left].text in (",", "–", "—", "--", "(") or tokens[left].text in CLOSING
    )
    limit = _find_limit(tokens, behind, verb)
    if has_left and tokens[left].text in CLOSING and tokens[left - 1].kind == "q":
        start = _find_left(tokens, left)
        carried = next((at for at in range(behind, len(tokens)) if tokens[at].text in OPENING), None)
        return ((start, left),) if carried is None else ((start, left), (carried, len(tokens)))
    if has_left:
        start = _find_left(tokens, left)
        is_clause = any(is_verb_like(tokens, at) or tokens[at].kind in ("n", "q") for at in range(start, left))
        if behind >= len(tokens) or tokens[behind].text in (".", "”", ")", "?", "!", "''"):
            return ((start, left),)
        if tokens[behind].text in (",", "–", "—", "--") and is_clause:
            if behind + 1 < len(tokens) and tokens[behind + 1].lower in _BREAKS:
                return ((start, left),)
            return ((start, left), (behind, limit if limit > behind else len(tokens)))
        if is_clause and not _has_clause(tokens, behind, limit):
            return ((start, left), (behind, limit))
    return ((behind, limit),)


def _skip_hearer(tokens: Sequence[Token], end: int, verb: Verb) -> int:
    if verb.base in TO_PERSONS and end + 1 < len(tokens) and tokens[end].kind == "n" and tokens[end + 1].lower in PREPOSITIONS:
        return end + 1
    if verb.base in TO_PERSONS and end < len(tokens) and tokens[end].kind == "w":
        found = find_behind(tokens, end, len(tokens))
        if found is not None and tokens[end].lower != "that":
            return found.end
    return end


def _skip_to_clause(tokens: Sequence[Token], start: int) -> int:
    """Skip when, where and to whom: `on Thursday that …`, `in a letter to the board, that …`."""
    if start >= len(tokens):
        return start
    token = tokens[start]
    if token.lower in DAYS or token.lower in PREPOSITIONS or token.lower in ("here", "this", "last", "earlier"):
        for at in range(start, min(start + 12, len(tokens))):
            if tokens[at].lower == "that" and at + 1 < len(tokens):
                return at
            if tokens[at].kind in ("n", "q") or tokens[at].text in (";", ":"):
                break
    if token.lower in DAYS and start + 1 < len(tokens) and tokens[start + 1].text != ",":
        return start + 1
    return start


def _has_clause(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Return whether a clause follows a verb: words that can be said, not when, where or to whom."""
    if start >= end:
        return False
    token = tokens[start]
    if token.lower in DAYS or (token.lower in PREPOSITIONS and token.lower not in ("by", "like")):
        return any(tokens[at].lower == "that" or tokens[at].kind == "q" for at in range(start, end))
    return True


def _find_left(tokens: Sequence[Token], end: int) -> int:
    """Return where the clause begins that ends before a cue."""
    depth = 0
    for at in range(end - 1, -1, -1):
        text = tokens[at].text
        if text == ")":
            depth += 1
        elif text == "(" and depth:
            depth -= 1
        elif text == ";":
            return at + 1
    return 0


def _find_limit(tokens: Sequence[Token], start: int, verb: Verb | None = None) -> int:
    """Return where what follows a cue ends: at a semicolon, or at a comma with a clause against it."""
    is_finding = verb is not None and verb.group == "finding"
    for at in range(start, len(tokens)):
        text = tokens[at].text
        if text == ";" and not is_finding:
            return at
        if text in (",", "–", "—", "--") and at + 2 < len(tokens) and at > start:
            word = tokens[at + 1].lower
            if word in ("but", "although", "though") and tokens[at + 2].lower != "that" and not is_finding:
                return at
    return len(tokens)


def _read_gerund(
    tokens: Sequence[Token], at: int, end: int, verb: Verb, earlier: Sequence[Cue], before: int
) -> Cue | None:
    if before < 0 or tokens[before].text not in (",", "–", "—", "--", "”", '"') and tokens[before].lower not in ("and", "while", "by", "without", "before"):
        return None
    if verb.group == "wish" or verb.base in ("have", "give", "put", "place", "show", "find"):
        return None
    subject = next(
        (each.speaker for each in reversed(earlier) if each.speaker is not None and each.kind == "verb"), None
    )
    if subject is None:
        start = 0
        while start < before and tokens[start].kind == "p":
            start += 1
        subject = find_behind(tokens, start, before)
        if subject is None or tokens[subject.start].lower in PREPOSITIONS | frozenset(("when", "while", "if", "after", "as")):
            return None
    if not may_speak(tokens, subject) or not (
        is_named(tokens, subject) or tokens[subject.start].lower in PRONOUNS or find_head(tokens, subject) in ROLES | THINGS
    ):
        return None
    behind = _skip_hearer(tokens, end, verb)
    return _judge(tokens, Cue(at, end, subject, ((behind, _find_limit(tokens, behind)),), verb, "verb"))


def _read_passive(tokens: Sequence[Token], at: int, end: int, verb: Verb, before: int) -> Cue | None:
    """Read `was estimated by Lee`, and `it is said`, where nobody is named."""
    if verb.group == "wish" or verb.base in ("find", "put", "list", "rate", "rank", "place", "record", "give", "show", "call", "describe", "rule", "have", "detail", "add"):
        return None
    stretch = ((0, len(tokens)),)
    for each in range(end, min(end + 8, len(tokens))):
        if tokens[each].lower == "by":
            speaker = find_behind(tokens, each + 1, len(tokens))
            if speaker is not None and (is_named(tokens, speaker) or find_head(tokens, speaker) in ROLES | THINGS):
                return _judge(tokens, Cue(before, end, speaker, stretch, verb, "verb"))
    if verb.base in ("expect", "project", "say", "report", "estimate", "believe", "think", "forecast", "claim", "allege"):
        return Cue(before, end, None, stretch, verb, "nobody")
    return None


def _read_according(tokens: Sequence[Token], at: int) -> Iterator[Cue]:
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "to":
        return
    speaker = _gather_source(tokens, at + 2)
    if speaker is None:
        return
    end = speaker.end
    if at == 0 or all(tokens[each].kind == "p" or tokens[each].lower in ("but", "and", "still", "meanwhile", "yet") for each in range(at)):
        stretches: tuple[tuple[int, int], ...] = ((end, len(tokens)),)
    else:
        start = _find_left(tokens, at)
        for each in range(at - 2, start, -1):
            if tokens[each].text == "," and tokens[each + 1].lower == "while":
                start = each + 1
                break
        stretches = ((start, at),)
        if tokens[at - 1].text in (",", "(") or tokens[at - 1].lower in ("and", "but", "that"):
            closing = end
            while closing < len(tokens) and tokens[closing].text not in (",", ";"):
                closing += 1
            is_inside = not any(is_verb_like(tokens, each) or tokens[each].lower.endswith("ed") for each in range(start, at))
            if closing < len(tokens) and tokens[closing].text == "," and is_inside:
                stretches = ((start, at), (closing, _find_limit(tokens, closing)))
            elif tokens[at - 1].lower in ("and", "but", "that"):
                stretches = ((closing, len(tokens)),)
    cue = _judge(tokens, Cue(at, at + 2, speaker, stretches, None, "according"))
    if cue is not None:
        yield cue


def _gather_source(tokens: Sequence[Token], start: int) -> Phrase | None:
    """Gather a source with who made it: `data compiled by the bureau`."""
    found = find_behind(tokens, start, len(tokens))
    if found is None:
        return None
    at = found.end
    if at + 2 < len(tokens) and tokens[at].lower in MADE_BY and tokens[at + 1].lower in ("by", "from"):
        behind = find_behind(tokens, at + 2, len(tokens))
        if behind is not None:
            return Phrase(found.start, behind.end, found.start)
    return found


def _read_poll(tokens: Sequence[Token], at: int) -> Cue | None:
    """Read `in a Field Poll`, where what a poll has is told: by the poll."""
    speaker = _gather_source(tokens, at + 1)
    if speaker is None or find_head(tokens, speaker) not in _POLLS or tokens[speaker.start].lower in ("most", "many", "some"):
        return None
    return Cue(at, at + 1, speaker, ((0, at), (speaker.end, len(tokens))), None, "according")


def _read_citing(tokens: Sequence[Token], at: int) -> Iterator[Cue]:
    speaker = find_behind(tokens, at + 1, len(tokens))
    if speaker is not None and may_speak(tokens, speaker):
        yield Cue(at, at + 1, speaker, ((0, len(tokens)),), None, "citing")


def _read_owned(tokens: Sequence[Token], at: int) -> Iterator[Cue]:
    """Read `the union's estimate of`, `in Lee's view`, `by her count`."""
    back = at - 1
    while back > 0 and at - back < 4 and not tokens[back].lower.endswith("'s") and tokens[back].text not in ("'", "’") and tokens[back].lower not in _POSSESSIVES:
        if tokens[back].kind != "w":
            return
        back -= 1
    if back >= 0 and tokens[back].lower in _POSSESSIVES:
        owner_end = back + 1
    elif back < 0 or not (tokens[back].lower.endswith("'s") or tokens[back].text in ("'", "’")):
        return
    owner_end = back + 1 if tokens[back].kind == "w" else back
    start = owner_end - 1
    while start and tokens[start].kind == "w" and tokens[start].lower not in ("by", "in", "to"):
        start -= 1
    opening = tokens[start].lower
    if tokens[back].lower in _POSSESSIVES:
        owner: Phrase | None = Phrase(back, back + 1, back)
    elif opening in ("by", "in"):
        owner = Phrase(start + 1, owner_end, start + 1)
    else:
        owner = find_before(tokens, owner_end)
    if owner is None or owner.start >= owner.end or not may_speak(tokens, owner):
        return
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if tokens[at].lower in _VIEWS:
        if opening in ("in", "by"):
            yield Cue(at, at + 1, owner, ((0, owner.start), (at + 1, len(tokens))), None, "view")
    elif opening == "by" or following in ("of", "for", "that", "is", "was", "puts", "has", ":"):
        stretches = ((0, owner.start), (at + 1, len(tokens))) if opening == "by" else ((at + 1, _find_limit(tokens, at + 1)),)
        yield Cue(at, at + 1, owner, stretches, None, "owned")


def _read_colon(tokens: Sequence[Token], at: int, earlier: Sequence[Cue]) -> Iterator[Cue]:
    """Read a name before a colon and a mark: `Lee: “…”`."""
    if at + 1 >= len(tokens) or tokens[at + 1].text not in OPENING or any(each.end <= at for each in earlier):
        return
    speaker = find_behind(tokens, 0, at)
    if speaker is not None and speaker.end == at and is_named(tokens, speaker):
        yield Cue(at, at + 1, speaker, ((at + 1, len(tokens)),), None, "verb")


def _judge(tokens: Sequence[Token], cue: Cue) -> Cue | None:
    """Return a cue with its speaker, without one where its subject names nobody, or None where it says nothing."""
    speaker = cue.speaker
    assert speaker is not None
    first = tokens[speaker.start].lower
    head = find_head(tokens, speaker).removesuffix("'s")
    is_plain = not is_named(tokens, speaker) or tokens[speaker.start].kind == "w" and speaker.start == 0 and not any(
        tokens[at].is_capital for at in range(speaker.start + 1, speaker.end)
    )
    if cue.verb is not None:
        if head in MUTE and is_plain:
            return None
        verb = cue.verb
        following = tokens[cue.end] if cue.end < len(tokens) else None
        says_that = following is not None and (following.lower == "that" or following.text in OPENING or following.text == ":")
        is_thing = head in THINGS
        if head in _POLLS and verb.base in ("put", "give", "have"):
            if following is not None and following.lower in ("a", "an"):
                return None
            return cue
        if verb.base == "have":
            return None
        if verb.base == "add" and not (says_that or cue.stretches[0][0] < cue.start):
            return None
        if following is not None and following.kind == "n" and verb.base in ("claim", "boast"):
            return None
        if verb.base == "declare" and following is not None and following.lower == "war":
            return None
        if verb.group == "wish" and speaker.beside is not None and is_plain:
            return None
        if verb.group == "finding" or verb.base in NEEDS_THAT:
            if not (is_thing or says_that or head in _RESEARCHERS or cue.end - cue.start > 1 and verb.base in ("point", "call")):
                return None
        if verb.group == "wish" and is_plain and not (first in PRONOUNS or head in ROLES):
            return None
    if head in NOBODY and speaker.end - speaker.start == 1:
        return cue._replace(speaker=None, kind="nobody")
    return cue

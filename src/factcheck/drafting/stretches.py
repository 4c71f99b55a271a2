"""What a cue attributes: which words of its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.hearer import skip_hearer, skip_to_clause, skip_to_mark
from factcheck.drafting.lexicon.cue_verbs import DENYING, WILLING
from factcheck.drafting.lexicon.grammar_words import AUXILIARIES, DAYS, PREPOSITIONS, PRONOUNS
from factcheck.drafting.phrases import is_verb_like
from factcheck.drafting.tokens import CLOSING, OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.phrases import Phrase
    from factcheck.drafting.tokens import TextToken

NAMING: Final = frozenset(("call", "describe", "label"))
"""Verbs that give a thing a name, which ends with its marks."""
_BREAKS: Final = frozenset(("but", "while", "although", "though", "whereas"))

_SUBORDINATE: Final = frozenset(("after", "when", "while", "although", "though", "before"))
"""Words of a clause that stands before or behind the main one."""
_JOINING: Final = frozenset(("and", "but", "that", "because"))
"""Words behind which who speaks is put between commas, for what follows."""
_BESIDES: Final = frozenset(("as", "after", "when", "while"))
"""Words behind a comma by which a sentence goes on with what happened besides."""
_NO_SUBJECT: Final = PREPOSITIONS | {"and", "or", "but", "who", "which", "that", "when", "where"}
"""Words by which no clause begins with its subject."""
_AGAINST: Final = frozenset(("and", "but", "because", "since", "as"))
"""Words behind a comma by which somebody who denies goes on with what is so."""
_GOES_ON: Final = frozenset(("that", "only", "not", "just", "also", "still"))
"""Words behind `but` that go on with what is said."""


def find_stretches(
    tokens: Sequence[TextToken], subject: Phrase, end: int, verb: Verb
) -> tuple[tuple[int, int], ...]:
    """Return what a verb with its subject before it attributes.

    Args:
        tokens: the words and marks of the sentence.
        subject: who speaks; it stands before the verb.
        end: behind the verb.
        verb: the verb that attributes.

    Returns:
        Half-open stretches of tokens, one or two: before the subject, and behind the verb.
    """
    behind = skip_to_clause(tokens, skip_hearer(tokens, end, verb))
    if (
        behind + 2 < len(tokens)
        and tokens[behind + 1].text == ":"
        and tokens[behind].lower == "for"
    ):
        behind += 2  # "what we asked for: 5 percent"
    if verb.base in NAMING:
        mark = next((at for at in range(behind, len(tokens)) if tokens[at].kind == "q"), None)
        if mark is not None:
            return ((behind, min(mark + 2, len(tokens))),)
    left = subject.whole - 1
    has_left = left >= 0 and (
        tokens[left].text in (",", "–", "—", "--", "(") or tokens[left].text in CLOSING
    )
    behind = skip_to_mark(tokens, behind)
    limit = find_limit(tokens, behind, verb)
    if subject.beside is not None:
        limit = _find_end_of_relative(tokens, behind, limit)
    elif _is_before_main_clause(tokens, subject):
        limit = _find_main_clause(tokens, behind, limit)
    if has_left and tokens[left].text in CLOSING and tokens[left - 1].kind == "q":
        start = find_left(tokens, left)
        if _is_continued(tokens, behind):
            return ((start, left), (behind, limit))
        carried = next(
            (at for at in range(behind, len(tokens)) if tokens[at].text in OPENING), None
        )
        return ((start, left),) if carried is None else ((start, left), (carried, len(tokens)))
    if verb.base in DENYING:
        return ((behind, limit),)  # "rents rose, an assertion Lee disputes"
    if has_left and left and tokens[left - 1].lower in _JOINING:
        return ((behind, limit),)  # "left and, Lee said, paid"
    if has_left and _is_of_teller(tokens, find_left(tokens, left), behind):
        return ((behind, limit),)
    if has_left:
        start = find_left(tokens, left)
        is_clause = any(
            is_verb_like(tokens, at) or tokens[at].kind in ("n", "q") for at in range(start, left)
        )
        if behind >= len(tokens) or tokens[behind].text in (".", "”", ")", "?", "!", "''"):
            return ((start, left),)
        if tokens[behind].text in (",", "–", "—", "--") and is_clause:
            if behind + 1 < len(tokens) and tokens[behind + 1].lower in _BREAKS:
                return ((start, left),)
            return ((start, left), (behind, limit if limit > behind else len(tokens)))
        if is_clause and not _has_clause(tokens, behind, limit):
            return ((start, left), (behind, limit))
    return ((behind, limit),)


_QUOTED: Final = frozenset((",", ":"))
"""Signs behind a verb before a quotation."""


def _is_of_teller(tokens: Sequence[TextToken], start: int, behind: int) -> bool:
    """Return whether what stands before who speaks is told by the text: `Asked about it, …`, `Of the 500, he said, “They …”`."""
    first = tokens[start].lower
    if first in ("asked", "told"):
        return True
    return (
        first in PREPOSITIONS
        and behind + 2 < len(tokens)
        and tokens[behind].text in _QUOTED
        and tokens[behind + 1].text in OPENING
        and tokens[behind + 2].text.isupper()
    )


def _is_continued(tokens: Sequence[TextToken], behind: int) -> bool:
    """Return whether what is said goes on outside of its marks: `… “of 5,” Lee said, and will take 3`."""
    return (
        behind + 2 < len(tokens)
        and tokens[behind].text == ","
        and tokens[behind + 1].lower in ("and", "but")
        and tokens[behind + 2].lower in AUXILIARIES
    )


def _is_before_main_clause(tokens: Sequence[TextToken], subject: Phrase) -> bool:
    """Return whether a clause with `after` or `while` opens its sentence: `In May, after Lee said …, the board met`."""
    if tokens[0].lower in _SUBORDINATE and all(
        each.text != "," for each in tokens[: subject.start]
    ):
        return True
    at = subject.whole
    if at and tokens[at].lower not in _SUBORDINATE:
        at -= 1
    return tokens[at].lower in _SUBORDINATE and (not at or tokens[at - 1].text == ",")


def _find_main_clause(tokens: Sequence[TextToken], start: int, limit: int) -> int:
    """Return where the main clause begins behind one with `after` or `while`: at a comma before its subject."""
    for at in range(start, limit - 1):
        if tokens[at].text != ",":
            continue
        if tokens[at - 1].lower == "that":
            return limit  # "said that, in May, rents rose"
        if _is_clause_behind(tokens, at + 1, limit):
            return at
    return limit


def _is_clause_behind(tokens: Sequence[TextToken], start: int, limit: int) -> bool:
    """Return whether a subject stands at a token with its verb before the next comma."""
    if (
        tokens[start].kind == "p"
        or tokens[start].lower in _NO_SUBJECT
        or tokens[start].lower.endswith("ing")
        or is_verb_like(tokens, start)
    ):
        return False
    for at in range(start + 1, limit):
        if tokens[at].text in (",", ";"):
            return False
        if is_verb_like(tokens, at) or (
            tokens[at].lower.endswith("ed") and not tokens[at].is_capital
        ):
            return True
    return False


def _find_end_of_relative(tokens: Sequence[TextToken], start: int, limit: int) -> int:
    """Return where a relative clause ends: at a comma with the verb of its sentence behind it, or `and`."""
    for at in range(start, limit - 1):
        if tokens[at].text == "," and (
            is_verb_like(tokens, at + 1) or tokens[at + 1].lower in ("and", "but")
        ):
            return at
    return limit


def _has_clause(tokens: Sequence[TextToken], start: int, end: int) -> bool:
    """Return whether a clause follows a verb: words that can be said, not when, where or to whom."""
    if start >= end:
        return False
    token = tokens[start]
    if token.lower in DAYS or (token.lower in PREPOSITIONS and token.lower not in ("by", "like")):
        return any(tokens[at].lower == "that" or tokens[at].kind == "q" for at in range(start, end))
    return True


def find_left(tokens: Sequence[TextToken], end: int) -> int:
    """Return where the clause begins that ends before a cue; behind the colon before a quotation that ends there.

    Args:
        tokens: the words of the sentence.
        end: the number of the token behind the clause.
    """
    depth = 0
    for at in range(end - 1, -1, -1):
        text = tokens[at].text
        if text == ")":
            depth += 1
        elif text == "(" and depth:
            depth -= 1
        elif text == ";" or (text == ":" and at + 1 < end and tokens[at + 1].text in OPENING):
            return at + 1
    return 0


def _is_past(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a word behind `and` is a verb in the past: what somebody did, and not what he said."""
    return at + 1 < len(tokens) and tokens[at].lower.endswith("ed") and tokens[at + 1].kind == "n"


def _is_besides(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a clause goes on with what happened besides: `agreed to pay, and he left`, `even as rents rose`."""
    word, following = tokens[at].lower, tokens[at + 1].lower
    return (
        word in _BESIDES
        or (word == "even" and following in _BESIDES)
        or (word in ("and", "so") and following in PRONOUNS)
    )


def find_limit(tokens: Sequence[TextToken], start: int, verb: Verb | None = None) -> int:
    """Return where what follows a cue ends: at a semicolon, or at a comma with a clause against it.

    Args:
        tokens: the words of the sentence.
        start: the number of the first token behind the cue.
        verb: what the lexicon says of its verb; None where it has none.
    """
    is_finding = verb is not None and verb.group == "finding"
    has_clause = verb is None or verb.group != "speech"
    is_denying = verb is not None and verb.base in DENYING
    is_wish = verb is not None and (verb.group == "wish" or verb.base in WILLING)
    is_infinitive = (
        is_wish and start < len(tokens) and "to" in (tokens[start].lower, tokens[start - 1].lower)
    )
    for at in range(start, len(tokens)):
        text = tokens[at].text
        if text == ";" and not is_finding:
            return at
        has_clause = has_clause or is_verb_like(tokens, at) or tokens[at].lower in ("that", "to")
        if not has_clause and at > start and text == "and" and _is_past(tokens, at + 1):
            return at  # "promised 50 and hired 12"
        if text in (",", "–", "—", "--") and at + 2 < len(tokens) and at > start:
            word = tokens[at + 1].lower
            if is_infinitive and _is_besides(tokens, at + 1):
                return at
            if is_denying and (word.endswith("ing") or word in _AGAINST):
                return at
            if (
                word in ("but", "although", "though")
                and (
                    tokens[at + 2].lower not in _GOES_ON
                    or (is_wish and _is_clause_behind(tokens, at + 2, len(tokens)))
                )
                and tokens[at + 2].kind != "n"
                and not is_finding
            ):
                return at
    return len(tokens)

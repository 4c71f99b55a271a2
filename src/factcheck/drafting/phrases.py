"""A noun phrase: who is the subject of a cue, what its noun is, and whether it can speak at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.lexicon.cue_verbs import VERBS
from factcheck.drafting.lexicon.grammar_words import (
    AUXILIARIES,
    COORDINATORS,
    DAYS,
    DETERMINERS,
    HAVE,
    ING_NOUNS,
    PLAIN_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    TAILS,
)
from factcheck.drafting.lexicon.speaker_words import MADE_BY, THINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken

_NO_NAMES: Final = DETERMINERS | PRONOUNS | COORDINATORS | DAYS | {"both", "former", "critics"}
_FINITE: Final = AUXILIARIES | PLAIN_VERBS
_BEHIND_HEAD: Final = PREPOSITIONS | TAILS | set(MADE_BY) | {"this", "that"}
"""Words behind the noun of a phrase."""
_SHARES: Final = frozenset(("%", "percent", "cent"))
"""Words of a phrase that is a figure, and nobody."""


UNNAMED: Final = frozenset(("one", "another", "many", "some"))
"""Words that stand for those who speak and name nobody: `another says`."""


_IN_FACT: Final = {"fact": "in", "turn": "in", "course": "of", "far": "so"}
"""Adverbs of two words: the second with the first."""


_BEHIND_HAVE: Final = frozenset(("long", "since", "twice"))
"""Adverbs behind `has` alone: `has long said`."""


class Phrase(NamedTuple):
    """A noun phrase as the numbers of its tokens, half-open.

    Attributes:
        start: its first token.
        end: behind its last.
        whole: where all that was stepped over begins.
        beside: the relative pronoun that stands for it beside the cue, or None.
    """

    start: int
    end: int
    whole: int
    beside: int | None = None


def is_verb_like(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a word is a verb in a finite form, as far as its letters tell.

    Args:
        tokens: the words of the sentence.
        at: the number of the word.
    """
    token = tokens[at]
    word = token.lower
    if word in _FINITE:
        return True
    verb = VERBS.get(word)
    if verb is None or verb.form in ("gerund", "base") or word in THINGS or token.is_capital:
        return False
    before = tokens[at - 1].lower if at else ""
    return before not in DETERMINERS and not before.endswith("'s")


def is_named(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase has a name in it.

    Args:
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    return any(
        each.is_capital and each.lower not in _NO_NAMES
        for each in tokens[phrase.start : phrase.end]
    )


def find_head(tokens: Sequence[TextToken], phrase: Phrase) -> str:
    """Return the noun of a phrase: its last word before `of`, `for`, `from` and the like.

    Args:
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    head = ""
    for at in range(phrase.start, phrase.end):
        token = tokens[at]
        if at > phrase.start and token.lower in _BEHIND_HEAD:
            break
        if token.kind != "p":
            head = token.lower
        elif token.text != "-":
            break
    return head


def may_speak(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase can be somebody who speaks.

    Args:
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    first = tokens[phrase.start]
    if first.lower in PRONOUNS or (first.lower in POSSESSIVES and phrase.end - phrase.start == 1):
        return True
    if first.kind == "n" or any(
        each.lower in _SHARES for each in tokens[phrase.start : phrase.end]
    ):
        return False
    head = find_head(tokens, phrase)
    if phrase.end - phrase.start == 1 and head in UNNAMED:
        return True
    if not head or head in DETERMINERS or head in DAYS or head in ("it", "that", "this"):
        return False
    if head in ING_NOUNS or not head.endswith("ing"):
        return tokens[phrase.end - 1].kind == "w"
    return is_named(tokens, phrase)


def skip_adverbs(tokens: Sequence[TextToken], before: int) -> int:
    """Skip back over adverbs, of one word or two: `have in fact repeatedly said`.

    Args:
        tokens: the words of the sentence.
        before: the number of the token before the verb.

    Returns:
        The number of the token before them, or -1.
    """
    while before >= 0:
        if tokens[before].is_adverb:
            before -= 1
        elif before and tokens[before - 1].lower == _IN_FACT.get(tokens[before].lower):
            before -= 2
        elif before and tokens[before].lower in _BEHIND_HAVE and tokens[before - 1].lower in HAVE:
            before -= 1
        else:
            break
    return before

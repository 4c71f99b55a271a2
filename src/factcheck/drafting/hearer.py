"""Who is spoken to: the words between a verb and what is said, as in `told reporters that`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.drafting.lexicon.cue_verbs import TO_PERSONS, UPON
from factcheck.drafting.lexicon.grammar_words import PREPOSITIONS
from factcheck.drafting.lexicon.speaker_words import ROLES
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import is_verb_like

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.phrases import Phrase
    from factcheck.drafting.tokens import TextToken


def skip_hearer(tokens: Sequence[TextToken], end: int, verb: Verb) -> int:
    """Skip who is spoken to: `told reporters that`.

    Args:
        tokens: the words and marks of the sentence.
        end: behind the verb.
        verb: the verb; only of some is the next word a person (`told`).

    Returns:
        The token behind the hearer, or behind the verb where it names none.
    """
    if (
        verb.base in TO_PERSONS
        and end + 1 < len(tokens)
        and tokens[end].kind == "n"
        and tokens[end + 1].lower in PREPOSITIONS
    ):
        return end + 1
    has_hearer = verb.base in TO_PERSONS or tokens[end - 1].lower in UPON
    if has_hearer and end < len(tokens) and tokens[end].kind == "w":
        found = find_behind(tokens, end, len(tokens))
        if found is not None and tokens[end].lower != "that":
            return _find_hearer_end(tokens, found)
    return end


def _find_hearer_end(tokens: Sequence[TextToken], found: Phrase) -> int:
    """Return where the hearer ends: before the subject of what is said where no `that` stands, `told the board rents rose`."""
    if found.end >= len(tokens) or not is_verb_like(tokens, found.end):
        return found.end
    for at in range(found.start, found.end - 1):
        is_name = tokens[at].is_capital and not tokens[at + 1].is_capital
        if tokens[at].lower in ROLES or is_name:
            return at + 1
    return found.start

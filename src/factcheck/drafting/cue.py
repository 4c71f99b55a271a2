"""A cue: the words by which a sentence says that somebody says something, and what it attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.phrases import Phrase


class Cue(NamedTuple):
    """Words that attribute.

    Attributes:
        start: the first token of the cue.
        end: behind the last.
        speaker: its subject; None where the sentence says that nobody is named.
        stretches: what it attributes, as tokens, half-open.
        verb: the verb, where there is one.
        unnamed: the words for those who speak where they name nobody, as `critics`; else None.
        kind: `verb`, `according`, `citing`, `owned`, `view`, or `nobody`.
    """

    start: int
    end: int
    speaker: Phrase | None
    stretches: tuple[tuple[int, int], ...]
    verb: Verb | None
    kind: str
    unnamed: Phrase | None = None

    def has(self, at: int) -> bool:
        """Return whether a token is attributed."""
        return any(start <= at < end for start, end in self.stretches)

    @property
    def size(self) -> int:
        """How many tokens it attributes."""
        return sum(end - start for start, end in self.stretches)

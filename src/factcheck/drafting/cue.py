"""A cue: the words by which a sentence says that somebody says something, and what it attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.marks import Quotation
    from factcheck.drafting.phrases import Phrase
    from factcheck.drafting.rows import Labelled
    from factcheck.drafting.turns import Turn


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


class CueSubject(NamedTuple):
    """Somebody in a sentence: the cue that has it as its subject, and where that stands."""

    paragraph: int
    unit: int
    cue: Cue


class Attribution(NamedTuple):
    """Who says what stands at a place.

    Attributes:
        subject: the claimant's cue; None where nothing says who speaks.
        chain: the cues around it, nearest first.
        turn: the turn of a transcript that it stands in.
        unnamed: where the words for those stand who speak and are not named, as `critics`; or None.
        label: the label of an item, or the cell of a table, that says who speaks.
        is_open: whether the text says that somebody speaks and not who.
        may_be_own: whether, where it is open, whose words the text is may say it as well.
        is_denied: whether the claimant says that it is not so.
        content: the characters that are attributed with it, or None.
        quoted: the marks that it stands in, or None.
    """

    subject: CueSubject | None = None
    chain: tuple[CueSubject, ...] = ()
    turn: Turn | None = None
    is_open: bool = False
    may_be_own: bool = False
    is_denied: bool = False
    content: tuple[int, int] | None = None
    quoted: Quotation | None = None
    unnamed: tuple[int, int] | None = None
    label: Labelled | None = None

"""What `diff` shows, before it has a format: two states of a corpus, and what lies between them.

None at the one end of a change means that there was nothing there.
"""

from __future__ import annotations

from typing import Final

from factcheck.runtime.records import dataclass

_TITLES: Final = {("statement",), ("question",), ("title",), ("name",)}
"""Paths of what a record is called by."""


@dataclass(frozen=True, slots=True)
class StateView:
    """One of the two states.

    Attributes:
        name: as the user named it, or "the working tree".
        commit: the name of the commit, or None for the working tree.
    """

    name: str
    commit: str | None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record that changed; a part of it that came or went.

    Attributes:
        field: which one, in words.
        path: the same for programs, as steps into the record.
        is_quote: whether the texts are a document's own words.
        remarks: what a reviewer should know of it, in words.
    """

    field: str
    path: tuple[str, ...]
    old: str | None
    new: str | None
    is_quote: bool = False
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record that differs.

    Attributes:
        kind: the word for one record of its kind.
        id: its id now, or the last one of a removed record.
        change: added, removed, renamed, withdrawn, corrected or changed.
        renamed_from: its id before, where that was another one.
        who: for a claim its claimant and the day, in words; else None.
        title: its statement, question, title or name.
        fields: what changed; for a record that came or went, everything it says.
    """

    kind: str
    id: str
    change: str
    renamed_from: str | None
    title: str
    who: str | None
    fields: tuple[FieldChange, ...]

    @property
    def is_title_changed(self) -> bool:
        """Whether the title is among the fields that changed."""
        return any(each.path in _TITLES and each.old is not None for each in self.fields)


@dataclass(frozen=True, slots=True)
class StateAnswer:
    """The answer for two figures in one state."""

    comparability: str
    standing: str | None
    reasons: tuple[str, ...]

    @property
    def words(self) -> str:
        """The answer without its reasons."""
        parts = (self.comparability, self.standing)
        return ": ".join(part for part in parts if part is not None)


@dataclass(frozen=True, slots=True)
class PairChange:
    """Two figures of a dispute whose answer differs.

    Attributes:
        first, second: their names now, or their last ones.
        first_value, second_value: as printed, likewise.
        gone: reasons that no longer hold, of a pair that there is in both states.
        come: reasons that hold now, likewise.
    """

    first: str
    second: str
    first_value: str
    second_value: str
    before: StateAnswer | None
    after: StateAnswer | None
    gone: tuple[str, ...]
    come: tuple[str, ...]

    @property
    def is_other_answer(self) -> bool:
        """Whether comparability or standing differ, not the reasons alone."""
        if self.before is None or self.after is None:
            return False
        return self.before.words != self.after.words


@dataclass(frozen=True, slots=True)
class DisputeChange:
    """One dispute for whose figures another answer holds.

    Attributes:
        change: added, removed or changed; of the dispute as a whole.
        before, after: what may be compared in it, in one line for all its figures; None where
            there are fewer than two.
        pairs: the pairs that differ; empty where there are too many to be compared one by one.
        rest_before, rest_after: what its bridge leaves unexplained; None without a bridge.
    """

    id: str
    change: str
    question: str
    before: str | None
    after: str | None
    pairs: tuple[PairChange, ...]
    rest_before: str | None = None
    rest_after: str | None = None


@dataclass(frozen=True, slots=True)
class DerivationChange:
    """One derivation, in both states, with another result."""

    id: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class QuoteChange:
    """One quote whose proof differs.

    Attributes:
        change: lost its proof, gained its proof, new and proven, new and not proven, gone.
        quote: as it is now, or as it was.
        because: why it is not proven now, in words; None where it is, or is gone.
        was_proven: None where there was no such quote.
        is_proven: None where there is no longer such a quote.
    """

    claim: str
    source: str
    quote: str
    change: str
    because: str | None
    was_proven: bool | None
    is_proven: bool | None

    @property
    def is_trouble(self) -> bool:
        """Whether a quote stands there that is not proven."""
        return self.is_proven is False

    @property
    def is_gain(self) -> bool:
        """Whether a quote that stood there already is proven now."""
        return self.was_proven is False and self.is_proven is True


@dataclass(frozen=True, slots=True)
class TextChange:
    """One source whose archived text differs: the SHA-256 of the text in either state."""

    source: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class TopicChanges:
    """What differs in one topic."""

    id: str
    title: str
    records: tuple[RecordChange, ...]
    disputes: tuple[DisputeChange, ...]
    quotes: tuple[QuoteChange, ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """Everything that differs between two states of a corpus.

    Attributes:
        title: of the corpus.
        counts: how much there is of each sort, in words.
        topics: claims, disputes and quotes by topic.
        records: all other records.
    """

    title: str
    before: StateView
    after: StateView
    counts: tuple[str, ...]
    topics: tuple[TopicChanges, ...]
    records: tuple[RecordChange, ...]
    derivations: tuple[DerivationChange, ...]
    texts: tuple[TextChange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.topics or self.records or self.derivations or self.texts)

"""What is known of quotes beyond the claim files: the entries of the lock and what was proven today.

These records are values only; who proves, reads and writes them stands in `factcheck.evidence`, and
checks see them without knowing any file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from typing import Final, TypeAlias

from factcheck.runtime.records import dataclass

QuoteKey: TypeAlias = tuple[str, str, str]
"""Claim, source and the digest of the quote as written."""

LOCK: Final = "lock"
"""First step of a path into the lock; the second is the line."""

LOCK_VERSION: Final = 2
"""Of the shape of a lock; it grows when a field changes its meaning or goes.

Version 1 held values in an earlier canonical form (`factcheck.quantity.earlier`).
"""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """What the lock holds of one archived source.

    Attributes:
        source: its id.
        asked: the address that was asked for, or None where there was none.
        reached: the address that answered after redirects, or None where nothing was fetched.
        fetched: when, as ISO 8601 in UTC, or None where nothing was fetched.
        media_type: of the raw bytes.
        size: how many raw bytes there are.
        raw_digest: SHA-256 of the raw bytes, in hexadecimal digits.
        text_digest: SHA-256 of the extracted text in UTF-8.
        extractor: what extracted the text.
        extractor_version: its version.
        archive_file: the raw file, relative to the archive folder.
        archive_address: the address of a public archive's copy, or None.
    """

    source: str
    asked: str | None
    reached: str | None
    fetched: str | None
    media_type: str
    size: int
    raw_digest: str
    text_digest: str
    extractor: str
    extractor_version: str
    archive_file: str
    archive_address: str | None


@dataclass(frozen=True, slots=True)
class QuoteEntry:
    """What the lock holds of one proven quote.

    Attributes:
        claim: the claim that the quote carries.
        source: where it stands.
        quote_digest: of the quote as written (`compute_quote_digest`).
        value_digests: one for each figure of the claim, in their order (`compute_value_digest`).
        offsets: start and end of each part in the archived text, in characters, half-open.
        foldings: the foldings without which quote and text would differ.
        span_digest: SHA-256 of the parts as stored, each followed by a zero byte.
        surroundings_digest: SHA-256 of the passage with 64 characters to either side.
    """

    claim: str
    source: str
    quote_digest: str
    value_digests: tuple[str, ...]
    offsets: tuple[tuple[int, int], ...]
    foldings: tuple[str, ...]
    span_digest: str
    surroundings_digest: str

    @property
    def key(self) -> QuoteKey:
        """What no other entry shares."""
        return (self.claim, self.source, self.quote_digest)


@dataclass(frozen=True)
class Lock:
    """Everything that was proven once.

    Attributes:
        sources: by id.
        quotes: by claim, source and digest of the quote.
        lines: the line of each entry in the file; a source's key is its id alone.
        version: of the shape in which it was written.
    """

    sources: Mapping[str, SourceEntry] = field(default_factory=dict)
    quotes: Mapping[QuoteKey, QuoteEntry] = field(default_factory=dict)
    lines: Mapping[QuoteKey | str, int] = field(default_factory=dict)
    version: int = LOCK_VERSION

    @property
    def is_earlier(self) -> bool:
        """Whether it was written before the canonical text of a figure was what it is now."""
        return self.version < LOCK_VERSION

    @cached_property
    def entries_of(self) -> Mapping[str, tuple[QuoteEntry, ...]]:
        """The entries of the quotes of each claim that has some, in their order."""
        found: dict[str, list[QuoteEntry]] = {}
        for entry in self.quotes.values():
            found.setdefault(entry.claim, []).append(entry)
        return {claim: tuple(entries) for claim, entries in found.items()}


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in which some stretches are quoted.

    Attributes:
        text: the quote itself, or the paragraph of the archived text around it.
        quoted: start and end of each quoted stretch, half-open.
    """

    text: str
    quoted: tuple[tuple[int, int], ...]

    @classmethod
    def build(cls, quote: str) -> Passage:
        """Return the passage that is a quote alone, all of it quoted.

        Args:
            quote: as it is written.
        """
        return cls(quote, ((0, len(quote)),))


@dataclass(frozen=True, slots=True)
class QuoteProof:
    """What looking one quote up in its archived text has shown.

    Attributes:
        answer: `exact`, `folded`, `ambiguous`, `not-found`, `not-checkable` or `refused`.
        foldings: as in the entry.
        places: how many places the quote may have.
        nearest: the passage most like a quote that was not found, as help only; or None.
        differences: what differs there.
        elsewhere: of a quote not found, the other sources in whose archived text it stands.
        until: of a quote not found, the day until which an earlier text of its source had it.
        problems: why a quote was refused.
        before: what the text has now where the lock says that the quote stood, or None.
        now: of a quote that has moved, or stands at several places, the first with its surroundings as the
            text has it now.
        passage: the paragraph around the proven quote, or None.
        unquoted: of words that another reports verbatim, the first that stand outside quotation marks.
        entry: what the lock should hold of it, or None where it is not proven.
        is_outside_article: whether it stands in what a page shows outside of its article.
    """

    answer: str
    foldings: tuple[str, ...] = ()
    places: int = 0
    nearest: str | None = None
    differences: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    until: str | None = None
    problems: tuple[str, ...] = ()
    before: str | None = None
    now: str | None = None
    passage: Passage | None = None
    unquoted: str | None = None
    entry: QuoteEntry | None = None
    is_outside_article: bool = False

    @property
    def is_proven(self) -> bool:
        """Whether the quote stands in the text, at one place."""
        return self.entry is not None


@dataclass(frozen=True, slots=True)
class Proofs:
    """All that checks may know of the evidence.

    Attributes:
        lock: what was proven once; empty where there is no lock.
        refused: why a quote can never be proven, by claim and number of its appearance.
        quotes: what the archive has shown, by claim and number of the appearance; None where no
            archive was read.
        sources: what the archive holds of each source; None where no archive was read.
        lengths: how many characters the archived text of each source has that was put there by hand.
        is_whole: whether all files of the corpus could be read, so that what is missing is gone.
    """

    lock: Lock
    refused: Mapping[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    quotes: Mapping[tuple[str, int], QuoteProof] | None = None
    sources: Mapping[str, SourceEntry] | None = None
    lengths: Mapping[str, int] = field(default_factory=dict)
    is_whole: bool = True

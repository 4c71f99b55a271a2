"""The records of pages: everything that a template shows, computed; a template only writes it."""

from __future__ import annotations

from factcheck.records import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads somewhere.

    Attributes:
        href: where to, relative to the site's root for its own pages; None where it leads nowhere.
    """

    text: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they stand in a source.

    Attributes:
        lang: their language, where it is not that of the page.
        where: how and where they stand there, in words.
        source: the page of the source, with its number on this page.
        passage: the outward address of the words themselves.
    """

    text: str
    lang: str | None
    where: str
    source: Link
    passage: str | None = None
    translation: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One figure, large.

    Attributes:
        which: of which kind it is, in words.
        side: `a`, `b` or `c`, for the colour; who says it is always written beside.
        precision: what its print leaves open, in words; empty where nothing is.
    """

    which: str
    basis: str
    value: str
    side: str
    who: str
    said: str
    precision: str
    quotes: tuple[Quote, ...]
    claim: Link


@dataclass(frozen=True, slots=True)
class Versus:
    """Two figures and whether they may be set against each other.

    Attributes:
        sign: of the answer, for the eye.
        verdict: the answer, in words.
        is_joined: whether they may be, so that they stand in one frame.
        lines: how one is converted into the other, and what the numbers give.
    """

    first: Card
    second: Card
    sign: str
    verdict: str
    is_joined: bool
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactLine:
    """What two figures say of one thing; `word` says what the sign means."""

    name: str
    sign: str
    word: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure in a table."""

    who: Link
    side: str
    value: str
    said: str
    source: str
    note: str | None


@dataclass(frozen=True, slots=True)
class KindRows:
    """The figures that share all that is compared.

    Attributes:
        sign: ≠ or ? where they differ from the kind above, else empty.
        word: what the sign means.
        title: what they share, in words.
        remark: what is to be said of them together, or None.
    """

    sign: str
    word: str
    title: str
    remark: str | None
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class MeasureTable:
    """The figures of one measure, kind by kind."""

    title: Link
    kinds: tuple[KindRows, ...]


@dataclass(frozen=True, slots=True)
class Say:
    """One claim in a thread, with the answers to it.

    Attributes:
        how: who answers the claim above and how; None of a claim that begins a thread.
        is_again: whether it stands on the page before, so that its answers are not told again.
    """

    how: str | None
    who: str
    side: str
    said: str
    statement: Link
    quotes: tuple[Quote, ...]
    notes: tuple[str, ...]
    answers: tuple[Say, ...]
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of a timeline; a gap has words alone."""

    said: str
    who: str
    values: str
    statement: Link
    gap: str | None = None


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One numbered source of a page."""

    number: int
    citation: str
    page: str
    address: str | None
    state: str


@dataclass(frozen=True, slots=True)
class DisputeCard:
    """A dispute or a lookalike on a page that lists them."""

    state: str
    question: Link
    values: tuple[tuple[str, str], ...]
    sign: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A page's citation in one format."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file of the site that holds data."""

    file: Link
    what: str
    size: str
    columns: str
    digest: str


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under a heading: claims, records or whatever a page lists."""

    heading: str
    entries: tuple[Entry, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list: what leads on, what stands before it and behind it."""

    link: Link
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        address: of its file, relative to the site's root.
        template: the name of the one that writes it.
        title: of the window.
        crumbs: the way to it from the front.
        content: what its template shows.
    """

    address: str
    template: str
    title: str
    crumbs: tuple[Link, ...]
    content: object

    @property
    def root(self) -> str:
        """The way from the page back to the site's root."""
        return "../" * self.address.count("/")

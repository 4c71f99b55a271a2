"""The records of pages: everything that a template shows, computed; a template only writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.proof_state import ProofState
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.site.figure_records import Drawing, Strip


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads somewhere.

    Attributes:
        href: where to, relative to the site's root for its own pages; None where it leads nowhere.
        is_outward: whether it leads to another site.
    """

    text: str
    href: str | None = None
    is_outward: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they stand in a source.

    Attributes:
        lang: their language, where it is not that of the page.
        where: how and where they stand there, in words.
        source: the page of the source, with its number on this page; None on that page itself.
        passage: the outward address of the words themselves.
        proof: how far they are proven to stand there.
    """

    text: str
    lang: str | None
    where: str
    source: Link | None
    passage: str | None = None
    proof: ProofState = ProofState.NOT_PROVEN
    translation: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Say:
    """One claim in a thread, with the answers to it.

    Attributes:
        how: what it does to the claim above, such as `denies it`; None of a claim that begins a thread.
        answer: who answers whom and how, where the other claim does not stand above; else empty.
        beside: what is to be said instead of words and answers that are not told here; else empty.
    """

    how: str | None
    who: str
    side: str
    said: str
    statement: Link
    quotes: tuple[Quote, ...]
    notes: tuple[str, ...]
    answers: tuple[Say, ...]
    beside: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """One row of a timeline; a gap has words alone.

    Attributes:
        side: `a`, `b` or `c`, for the colour of its strips.
        values: as printed, each with the moment that it describes, where one is stated.
        strips: one for each way in which its figures are drawn.
        gap: how long nobody said anything.
    """

    said: str
    who: str
    side: str
    values: tuple[tuple[str, str], ...]
    strips: tuple[Strip, ...]
    statement: Link
    gap: str | None = None


@dataclass(frozen=True, slots=True)
class TimelineFoot:
    """What stands below the rows of a timeline.

    Attributes:
        scale: the labels of the axis that its strips share; None where none is drawn.
        notes: what is to be known of the strips.
    """

    scale: Drawing | None
    notes: tuple[str, ...]


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
    """A dispute or a lookalike on a page that lists them.

    Attributes:
        values: its figures, each with its side, who says it, and, where no sign may stand between two, what it counts.
        sign: between two figures of one measure or unit; `20% ≠ $3.4 billion` would say nothing.
    """

    state: str
    question: Link
    values: tuple[tuple[str, str, str, str], ...]
    sign: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A page's citation in one format.

    Attributes:
        parts: its text; the revision of the page stands between them.
    """

    name: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Download:
    """A file of the site that holds data.

    Attributes:
        topic: whose claims it holds, in words.
    """

    topic: str
    file: Link
    what: str
    size: str
    digest: str


@dataclass(frozen=True, slots=True)
class ListSection:
    """Entries under a heading: claims, records or whatever a page lists."""

    heading: str
    entries: tuple[ListEntry, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One line of a list: what leads on, what stands before it and behind it.

    Attributes:
        who: whose words they are, before all else; empty where the page says it.
    """

    link: Link
    before: str = ""
    after: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with its words in one source."""

    claim: ListEntry
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """One thing by which claims are narrowed.

    Attributes:
        name: in the address of a search.
        title: in words.
        options: its values, each with its words.
    """

    name: str
    title: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A way from the claims of a page to some of them.

    Attributes:
        name: by what the search finds all of them, such as `topic`.
        value: of that.
        filters: by which they are narrowed.
    """

    name: str
    value: str
    filters: tuple[SearchFilter, ...]


@dataclass(frozen=True, slots=True)
class SharedContent:
    """What a page shows that several records share: what would be a page of each."""

    title: str
    pages: tuple[SitePage, ...]


@dataclass(frozen=True, slots=True)
class SitePage:
    """One page.

    Attributes:
        address: of its file, relative to the site's root.
        template: the name of the one that writes it.
        title: of the window.
        crumbs: the way to it from the front.
        content: what its template shows.
        image: of what it shows, for who shares its address; None where there is none.
        parts: of a page that is parted, the addresses of all parts; else empty.
        description: what it says, in one line, for who finds or shares its address; empty where the title is all.
    """

    address: str
    template: str
    title: str
    crumbs: tuple[Link, ...]
    content: object
    image: str | None = None
    parts: tuple[Link, ...] = ()
    description: str = ""

    @property
    def root(self) -> str:
        """The way from the page back to the site's root."""
        return "../" * self.address.count("/")

    @property
    def place(self) -> str:
        """Its place on a page that it shares with others; empty of a page of its own."""
        return self.address.partition("#")[2]

    @property
    def at(self) -> str:
        """What the names of its own places begin with; no id has a full stop."""
        return f"{self.place}." if self.place else ""

    @property
    def layout(self) -> str:
        """The template of what is around it: nothing, where it is only a place of a page."""
        return "bare.html" if self.place else "frame.html"

    @property
    def level(self) -> int:
        """The level of its heading."""
        return 2 if self.place else 1

    @property
    def section_level(self) -> int:
        """The level of the headings of its sections."""
        return self.level + 1

    @property
    def shows_whole(self) -> bool:
        """Whether it is of the whole ledger, and says of which revision that is; any other page has a revision of its own."""
        return self.template in {"front.html", "data.html"}

"""The records of figures on pages: cards, what stands between two of them, tables, strips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.site.records import Link, Quote


@dataclass(frozen=True, slots=True)
class Drawing:
    """An inline SVG that this program has drawn, which templates write as it is.

    Attributes:
        svg: its markup; whatever is not ours in it is escaped.
    """

    svg: str

    def __html__(self) -> str:
        """Return the markup, as whatever escapes for HTML asks for it."""
        return self.svg


@dataclass(frozen=True, slots=True)
class Strip:
    """One figure drawn on an axis.

    Attributes:
        marks: the figure.
        scale: the labels of the axis; None where they stand elsewhere.
    """

    marks: Drawing
    scale: Drawing | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One figure, large.

    Attributes:
        which: of which kind it is, in words.
        side: `a`, `b` or `c`, for the colour; who says it is always written beside.
        remark: what became of it, or where it comes from; empty where that is nothing.
        precision: what its print leaves open, in words; empty where nothing is.
        strip: None where there is nothing to draw.
    """

    which: str
    basis: str
    value: str
    side: str
    who: str
    said: str
    remark: str
    precision: str
    strip: Strip | None
    quotes: tuple[Quote, ...]
    claim: Link


@dataclass(frozen=True, slots=True)
class Versus:
    """Two figures and whether they may be set against each other.

    Attributes:
        sign: of the answer, for the eye.
        verdict: the answer, in words.
        why: what is not stated, so that it cannot be told; else empty.
        is_joined: whether both stand on one axis, in one frame.
        bracket: what joins the two on their axis; None where nothing does.
        gap: the computed difference below the bracket, in words.
        lines: how one is converted into the other, and what the numbers give.
    """

    first: Card
    second: Card
    sign: str
    verdict: str
    why: str
    is_joined: bool
    bracket: Drawing | None
    gap: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeEnd:
    """From what, or to what, one claimant says that something goes."""

    value: str
    course: str
    basis: str
    precision: str


@dataclass(frozen=True, slots=True)
class ChangeCard:
    """From and to of one claim: one card, never two that oppose each other.

    Attributes:
        which: what both ends share, in words.
    """

    which: str
    side: str
    who: str
    said: str
    start: ChangeEnd
    end: ChangeEnd
    strip: Strip | None
    quotes: tuple[Quote, ...]
    claim: Link


@dataclass(frozen=True, slots=True)
class FactLine:
    """What two figures say of one thing; `word` says what the sign means."""

    name: str
    sign: str
    word: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class TableRow:
    """One figure in a table, or from and to of one claim.

    Attributes:
        values: as printed, each with its course; of a change two, of any other one.
        strip: None where its words stand alone.
        remark: what became of it; empty where that is nothing.
        number: by which it is sorted; empty where it has none.
        day: by which it is sorted.
    """

    who: Link
    side: str
    values: tuple[tuple[str, str], ...]
    strip: Strip | None
    said: str
    source: str
    remark: str
    note: str | None
    number: str
    day: str


@dataclass(frozen=True, slots=True)
class KindRows:
    """The figures that share all that is compared, or those of which it cannot be told whether they do.

    Attributes:
        word: how they stand to the kind above, for whoever cannot see it; empty of the first.
        chips: what keeps them apart from it, most telling first, such as `held ≠ to be kept`.
        is_unclear: whether it cannot be told that they are like those above; the title says why.
        title: what they share, in words.
        remark: what is to be said of them together, or None.
    """

    word: str
    chips: tuple[str, ...]
    is_unclear: bool
    title: str
    remark: str | None
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class MeasureTable:
    """The figures of one measure, kind by kind.

    Attributes:
        scale: the labels of the axis that all strips share; None where they do not share one.
        has_strips: whether there is any.
    """

    title: Link
    kinds: tuple[KindRows, ...]
    scale: str
    has_strips: bool

    @property
    def is_parted(self) -> bool:
        """Whether its figures are of several kinds, or unclear."""
        return len(self.kinds) > 1

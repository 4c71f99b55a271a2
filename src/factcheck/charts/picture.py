"""The records of a picture: panels of one kind each, their lanes, marks and lines.

An axis belongs to one kind of figure; what differs between two panels stands in a join.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from factcheck.charts.axis import Axis


class Shape(StrEnum):
    """What a mark looks like: its basis, never its side nor its size."""

    ACTUAL = "actual"
    ESTIMATE = "estimate"
    PROJECTION = "projection"
    PROPOSAL = "proposal"
    REQUIREMENT = "requirement"
    NOT_STATED = "not-stated"
    WORDS = "words"
    """Of a claim without a figure, on a timeline."""
    COMPUTED = "computed"
    """Nobody stated it: the editor computed it of figures that were."""


class LineKind(StrEnum):
    """What a line beside or in place of a mark says."""

    PRINTED = "printed"
    """What the printed digits leave open."""
    CONVENTION = "convention"
    """How far a word such as "about" reaches, by convention."""
    MARGIN = "margin"
    """The stated margin of error."""
    RANGE = "range"
    """The two stated ends."""
    OPEN = "open"
    """A limit: one end is stated, the other is not."""
    VAGUE = "vague"
    """An amount without a number, from its lower bound on."""
    PART = "part"
    """A part of a whole."""
    DAYS = "days"
    """A date, as wide as its precision."""
    DAYS_ABOUT = "days-about"
    """The same of an uncertain date."""
    MOMENT = "moment"
    """On a timeline, in the row below: the moment or period that the figure describes."""


class End(StrEnum):
    """How an end of a line is drawn."""

    CAP = "cap"
    ROUND = "round"
    """The stated number itself is excluded: more than, less than."""
    SQUARE = "square"
    """It is included: at least, at most."""
    ARROW = "arrow"
    """No end is stated."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class AxisLine:
    """A stretch of an axis.

    Attributes:
        kind: what it says.
        low: its left end; None where it runs to the edge.
        high: its right end, likewise.
        low_end: how the left end is drawn.
        high_end: how the right end is drawn.
    """

    kind: LineKind
    low: Decimal | None
    high: Decimal | None
    low_end: End = End.NONE
    high_end: End = End.NONE


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure as it is drawn.

    Attributes:
        figure: its name, `claim` or `claim#figure`.
        value: as printed.
        shape: by its basis.
        at: the stated number; None of a limit, a range, a vague amount, and where there is no number.
        lines: what stands beside or in place of the shape.
        words: its precision in words, and what the picture cannot show, a line each.
        course: from or to what a change goes; empty where that is not stated, and of what is no end of one.
        is_replaced: whether the same claimant said another number later.
    """

    figure: str
    value: str
    shape: Shape
    at: Decimal | None
    lines: tuple[AxisLine, ...] = ()
    words: tuple[str, ...] = ()
    course: str = ""
    is_replaced: bool = False

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        """Where its shape and the ends of its lines stand, as far as these are known."""
        ends = (end for line in self.lines for end in (line.low, line.high))
        return tuple(each for each in (self.at, *ends) if each is not None)

    @property
    def is_drawn(self) -> bool:
        """Whether there is anything to draw; otherwise the words stand alone."""
        return self.at is not None or bool(self.lines)


@dataclass(frozen=True, slots=True)
class Lane:
    """One row: who said what when, and its mark, or the two marks of a change.

    Attributes:
        claim: its id.
        who: the claimant, with the party.
        side: `a`, `b`, or `c` for everybody else.
        said: when, in words.
        marks: one, or from and to of one claim, which an arrow joins.
    """

    claim: str
    who: str
    side: str
    said: str
    marks: tuple[Mark, ...]

    @property
    def is_change(self) -> bool:
        """Whether an arrow joins its marks."""
        return len(self.marks) > 1

    def name_end(self, mark: Mark) -> str:
        """Name the end of a change that a mark is: `from` or `to`.

        Args:
            mark: one of the two of this lane.
        """
        return "from" if mark == self.marks[0] else "to"

    def say_value(self, mark: Mark) -> str:
        """Return the value of a mark, as the end of a change with `from` or `to` before it.

        Args:
            mark: one of this lane.
        """
        return f"{self.name_end(mark)} {mark.value}" if self.is_change else mark.value

    def list_words(self, mark: Mark) -> tuple[str, ...]:
        """List what is said of a mark of this lane beside its value, a line each."""
        course = (mark.course,) if self.is_change and mark.course else ()
        replaced = ("replaced by a later word",) if mark.is_replaced else ()
        return (*course, *mark.words, *replaced)

    @property
    def has_moment(self) -> bool:
        """Whether a row below its marks shows what they describe."""
        return any(line.kind is LineKind.MOMENT for mark in self.marks for line in mark.lines)


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing in which two panels differ, or that converts one into the other.

    Attributes:
        left: what the upper panel says.
        sign: `≠`, `=` or `?`.
        right: what the lower panel says.
    """

    left: str
    sign: str
    right: str

    def __str__(self) -> str:
        return f"{self.left} {self.sign} {self.right}"


@dataclass(frozen=True, slots=True)
class Join:
    """What lies between one panel and the next of the same measure; at most three chips."""

    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """The figures of one kind.

    Attributes:
        kind: in words, a part each.
        axis: None where the words stand alone.
        lanes: figures that are alike.
        doubt: of which figures below it cannot be told whether they are alike, and why; else empty.
        unclear: those figures.
        answer: how two alike figures stand, in words; else empty.
    """

    kind: tuple[str, ...]
    axis: Axis | None
    lanes: tuple[Lane, ...]
    doubt: str = ""
    unclear: tuple[Lane, ...] = ()
    answer: str = ""

    @property
    def all_lanes(self) -> tuple[Lane, ...]:
        """Those above and below the dashed rule."""
        return (*self.lanes, *self.unclear)

    @property
    def is_one_point(self) -> bool:
        """Whether it holds one figure without any interval, whose place on an axis says no more than its words."""
        marks = [mark for lane in self.all_lanes for mark in lane.marks]
        return len(marks) == 1 and not marks[0].lines


@dataclass(frozen=True, slots=True)
class PictureSection:
    """All panels of one measure; `joins` has one fewer than `panels`."""

    measure: str
    title: str
    panels: tuple[Panel, ...]
    joins: tuple[Join, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole picture.

    Attributes:
        id: of the record that is drawn; several claims are joined by `+`.
        title: its question or title.
        sections: one a measure.
        computed: what the editor computed of these figures, a section each.
        silent: claims without a figure, as lanes without marks with their statements.
        notes: sentences below it.
    """

    id: str
    title: str
    sections: tuple[PictureSection, ...]
    computed: tuple[PictureSection, ...] = ()
    silent: tuple[tuple[str, str, str], ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def all_sections(self) -> tuple[PictureSection, ...]:
        """Those of stated figures, and those of computed ones below them."""
        return (*self.sections, *self.computed)

    @property
    def lanes(self) -> Iterator[Lane]:
        """Every lane in the order in which they are drawn."""
        for section in self.all_sections:
            for panel in section.panels:
                yield from panel.all_lanes

    @property
    def marks(self) -> Iterator[Mark]:
        """Every mark likewise."""
        for lane in self.lanes:
            yield from lane.marks

    @property
    def drawn_marks(self) -> Iterator[Mark]:
        """Every mark that is drawn on an axis; of all others the words stand alone."""
        for section in self.all_sections:
            for panel in section.panels:
                if panel.axis is not None:
                    yield from (mark for lane in panel.all_lanes for mark in lane.marks)

    @property
    def description(self) -> str:
        """The picture in one paragraph, for whoever cannot see it."""
        told = [
            f"{lane.who}: {mark.value}, {lane.said}" for lane in self.lanes for mark in lane.marks
        ]
        return "; ".join(told) + "." if told else "No figure."

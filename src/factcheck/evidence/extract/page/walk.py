"""Walk through a page as a reader does: its visible text in blocks, in order, and what it hides.

Elements that a browser does not draw are passed over; what a style, an attribute or a class hides is
told apart; superscripts, links and struck-out words are handed on as what they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.page.blocks import Block, Hidden, ShownPage
from factcheck.evidence.extract.page.edges import (
    Edge,
    find_edge,
    find_edge_of_replaced,
    find_wrapping,
    has_like_beside,
)
from factcheck.evidence.extract.page.elements import (
    BLOCKS,
    DROP_CAP,
    FRAMING,
    FRAMING_ROLES,
    NOT_DRAWN,
    PREFORMATTED,
    STRUCK,
    WITHOUT_WORDS,
    find_choice,
    find_field,
    is_block_display,
    is_called_note,
    is_data_row,
    is_note_link,
    is_note_mark,
    is_nth_child,
    list_words,
    name_element,
)
from factcheck.evidence.extract.page.marks import OFF_THE_LINE, RunKind
from factcheck.evidence.extract.page.runs import Runs
from factcheck.evidence.extract.page.styles import RuleIndex
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from lxml.etree import _Element

    from factcheck.evidence.extract.page.styles import Look


_WITHOUT_A_PLACE: Final = frozenset({"display: none", "the attribute 'hidden'"})
"""What hides a text as if it were not there; all else leaves its place empty."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds inside of an element."""

    place: str
    kind: RunKind
    mark: int
    is_visible: bool
    has_size: bool
    has_ink: bool
    keeps_spaces: bool
    is_aside: bool
    is_folded: bool
    is_linked: bool
    is_block: bool
    makes_blocks: bool
    is_data_row: bool
    edge: Edge
    wrapping: tuple[str, str]


def walk(tree: _Element) -> ShownPage:
    """Read what a page shows and what it hides."""
    from lxml.etree import iterwalk

    walker = _Walker(RuleIndex(tree))
    steps = iterwalk(tree, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walker.close_element(element)
        elif not isinstance(element.tag, str) or not walker.start_element(element):
            steps.skip_subtree()
    walker.close_block()
    return ShownPage(
        tuple(walker.blocks), tuple(walker.hidden), walker.styles.has_linked, walker.frames
    )


def _select(own: bool | None, outer: bool) -> bool:  # noqa: FBT001 - two answers, no switch
    return outer if own is None else own


class _Walker:
    def __init__(self, styles: RuleIndex) -> None:
        self.styles = styles
        self.blocks: list[Block] = []
        self.hidden: list[Hidden] = []
        self.frames = 0
        self._stack: list[_Frame | None] = []
        self._runs = Runs()
        self._linked = 0
        self._marks = 0
        self._owner: tuple[_Element, _Frame] | None = None  # until the root is entered

    def start_element(self, element: _Element) -> bool:
        """Begin an element; return whether what it holds is to be walked through."""
        outer = next((frame for frame in reversed(self._stack) if frame is not None), None)
        is_fallback = element.tag == "object" and element.get("data") is not None
        is_drawn = element.tag not in NOT_DRAWN and not is_fallback
        look = self.styles.find_look(element) if is_drawn else None
        hidden_by = self._find_what_hides(element, look)
        if look is None or hidden_by is not None:
            self._add_edge(find_edge_of_replaced(element))
            if hidden_by is not None:
                if element.tag in BLOCKS and hidden_by not in _WITHOUT_A_PLACE:
                    self.close_block()
                self._add_hidden(" ".join("".join(list_words(element)).split()), hidden_by)
            self._stack.append(None)
            return False
        frame = self._build_frame(element, look, outer)
        self._stack.append(frame)
        if frame.is_block:
            self._close_frame(element, frame)
        elif not has_like_beside(element, element.getprevious()):
            self._add_edge(frame.edge)
        self._wrap(frame.wrapping[0], frame)
        if element.tag == "br":
            self._runs.add_line_end()
        elif element.tag in {"td", "th"} and element.getprevious() is not None:
            self._runs.add_cell_end()
        elif element.tag == "iframe" and element.get("src"):
            self.frames += 1
        if element.tag == "select":
            self._say(find_choice(element), frame)
        elif element.tag in {"input", "textarea"}:
            self._say(find_field(element), frame)
        elif element.tag == "mfrac" and len(element) == 2:
            self._add_fraction(element, frame)
        elif element.tag not in WITHOUT_WORDS:
            self._say(element.text, frame)
            return True
        return False

    def close_element(self, element: _Element) -> None:
        """End an element, and go on with what stands behind it."""
        frame = self._stack.pop()
        if frame is not None:
            self._wrap(frame.wrapping[1], frame)
            if frame.is_block:
                self._close_frame(element, frame)
            elif not has_like_beside(element, element.getnext()):
                self._add_edge(frame.edge)
        outer = next((each for each in reversed(self._stack) if each is not None), None)
        if outer is not None and element.tail:
            if self._owner is None or (frame is not None and frame.is_block):
                parent = element.getparent()
                self._owner = (parent if parent is not None else element, outer)
            self._say(element.tail, outer)

    def close_block(self) -> None:
        """End the block that was begun."""
        line = self._runs.take()
        linked, self._linked = self._linked, 0
        lines = (each.strip(" \t") for each in line.text.split("\n"))
        text = " ".join(("\n".join(each for each in lines if each), *line.notes)).strip(" ")
        if text and self._owner is not None:
            element, frame = self._owner
            self.blocks.append(
                Block(
                    text, frame.place, element, frame.is_aside, frame.is_folded, linked,
                    line.doubts, line.struck,
                )
            )  # fmt: skip

    def _find_what_hides(self, element: _Element, look: Look | None) -> str | None:
        if look is None:
            return None
        if element.tag in {"template", "mphantom"}:
            return f"the element '{element.tag}'"
        if element.tag == "dialog" and element.get("open") is None and look.display is None:
            return "a dialog that is closed"
        return look.hidden_by

    def _build_frame(self, element: _Element, look: Look, outer: _Frame | None) -> _Frame:
        tag = element.tag
        display = look.display
        is_block = tag in BLOCKS if display is None else is_block_display(display)
        floats = look.floats and len("".join(element.itertext()).strip()) > DROP_CAP
        if floats or (outer is not None and outer.makes_blocks):
            is_block = True
        if tag in {"td", "th", "br"} and display in {None, "table-cell"}:
            is_block = tag != "br" and not (outer is not None and outer.is_data_row)
        in_row = outer is not None and outer.is_data_row
        keeps = tag in PREFORMATTED if look.keeps_spaces is None else look.keeps_spaces
        inherits = look.keeps_spaces is None and outer is not None and outer.keeps_spaces
        role = element.get("role", "").lower()
        kind, mark = self._find_kind(element, look, outer)
        edge = find_edge(element, look.display, is_set_apart=look.is_set_apart)
        if edge is Edge.JOINT and kind not in {RunKind.PLAIN, RunKind.LINK}:
            edge = Edge.NONE
        return _Frame(
            place=name_element(element) or (outer.place if outer is not None else "body"),
            kind=kind,
            mark=mark,
            is_visible=_select(look.is_visible, outer is None or outer.is_visible),
            has_size=_select(
                look.has_size, outer is None or outer.has_size or self.styles.has_linked
            ),
            has_ink=_select(look.has_ink, outer is None or outer.has_ink),
            keeps_spaces=keeps or inherits,
            is_aside=(outer is not None and outer.is_aside)
            or tag in FRAMING
            or role in FRAMING_ROLES,
            is_folded=(outer is not None and outer.is_folded and tag != "summary")
            or (tag == "details" and element.get("open") is None),
            is_linked=tag == "a" or (outer is not None and outer.is_linked),
            is_block=is_block,
            makes_blocks=display in {"flex", "grid", "inline-flex", "inline-grid"},
            is_data_row=in_row or (tag == "tr" and is_data_row(element)),
            edge=edge,
            wrapping=self._find_wrapping(element, look),
        )

    def _find_kind(
        self, element: _Element, look: Look, outer: _Frame | None
    ) -> tuple[RunKind, int]:
        tag = element.tag
        inner = (RunKind.PLAIN, 0) if outer is None else (outer.kind, outer.mark)
        if inner[0] is RunKind.STRUCK:
            return inner
        kind: RunKind | None = None
        if tag in STRUCK or look.is_struck or "strike" in element.get("notation", ""):
            kind = RunKind.STRUCK
        elif inner[0] in OFF_THE_LINE:
            return inner
        elif is_nth_child(element, "msup", 1):
            kind = RunKind.POWER
        elif tag == "sup" or look.raised > 0:
            kind = RunKind.RAISED_NOTE if is_note_mark(element) else RunKind.RAISED
        elif tag == "sub" or look.raised < 0 or is_nth_child(element, "msub", 1):
            kind = RunKind.LOWERED
        elif tag == "a" and element.get("href") is not None:
            kind = RunKind.NOTE_LINK if is_note_link(element) else RunKind.LINK
            if kind is RunKind.NOTE_LINK and any(True for _ in element.iter("sup")):
                kind = RunKind.RAISED_NOTE
        elif tag not in BLOCKS and tag != "a" and is_called_note(element):
            kind = RunKind.NOTE_LINK
        elif tag == "rt":
            kind = RunKind.GLOSS
        if kind is None:
            return inner
        self._marks += 1
        return kind, self._marks

    def _add_edge(self, edge: Edge) -> None:
        if edge is Edge.BOX:
            self._runs.add_edge()
        elif edge is Edge.JOINT:
            self._runs.add_joint()

    def _find_wrapping(self, element: _Element, look: Look) -> tuple[str, str]:
        before, after = find_wrapping(element, is_turned_round=look.is_turned_round)
        drawn = self.styles.find_drawn
        return before + drawn(element, "before"), drawn(element, "after") + after

    def _wrap(self, sign: str, frame: _Frame) -> None:
        if sign:
            self._runs.add(sign, frame.kind, frame.mark)

    def _close_frame(self, element: _Element, frame: _Frame) -> None:
        if frame.is_data_row and element.tag != "tr":
            self._runs.add_line_end()
        else:
            self.close_block()
            self._owner = (element, frame)

    def _say(self, text: str | None, frame: _Frame) -> None:
        words = self._runs.fold_white_space(text, keeps_spaces=frame.keeps_spaces) if text else ""
        if not (frame.is_visible and frame.has_size and frame.has_ink):
            by = "visibility: hidden" if frame.has_size else "font-size: 0"
            by = by if frame.has_ink else "a colour that cannot be seen"
            self._add_hidden(words.strip(), by)
        elif words:
            self._linked += len(words) if frame.is_linked else 0
            self._runs.add(words, frame.kind, frame.mark)

    def _add_fraction(self, element: _Element, frame: _Frame) -> None:
        above, below = ("".join(each.itertext()) for each in element)
        if not self._runs.add_fraction(above, below):
            self._say(f"({above.strip()})/({below.strip()})", frame)

    def _add_hidden(self, text: str, by: str) -> None:
        if text and self.hidden and self.hidden[-1].by == by and by.startswith("visibility"):
            self.hidden[-1] = Hidden(f"{self.hidden[-1].text} {text}", by)
        elif text:
            self.hidden.append(Hidden(text, by))

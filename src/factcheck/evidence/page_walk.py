"""Walk through a page as a reader does: its visible text in blocks, in order, and what it hides.

Elements that a browser does not draw are passed over; what a style, an attribute or a class hides is
told apart; superscripts, links and struck-out words are handed on as what they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.evidence.page_marks import Kind, Run, write_line
from factcheck.evidence.page_styles import Styles
from factcheck.records import dataclass

if TYPE_CHECKING:
    from lxml.etree import _Element

    from factcheck.evidence.page_styles import Look


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, row or the like.

    Attributes:
        text: its words; a line end where the page breaks a line, a tab between cells.
        place: the nearest part of the page that has a name: `nav`, `aside`, `div.price-box`.
        element: the element that makes it a block.
        is_aside: whether it stands in a part that frames a page: navigation, footer, form.
        is_folded: whether a reader sees it only after opening it: what closed `details` hold.
        linked: how many of its characters are words of links.
        doubts: numbers in it that can be read in two ways.
        struck: what is struck out in it.
    """

    text: str
    place: str
    element: _Element
    is_aside: bool
    is_folded: bool
    linked: int
    doubts: tuple[str, ...]
    struck: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hidden:
    """A text that the page holds and does not show."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class Page:
    """What a page shows, and what it hides.

    Attributes:
        blocks: the visible text, in the order of the document.
        hidden: what styles, attributes and classes hide.
        has_linked_styles: whether a stylesheet may hide more that was not fetched.
        frames: how many other documents it shows inside of it, which are not fetched either.
    """

    blocks: tuple[Block, ...]
    hidden: tuple[Hidden, ...]
    has_linked_styles: bool
    frames: int


_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing",
    "main", "menu", "nav", "ol", "optgroup", "p", "plaintext", "pre", "search", "section", "summary",
    "table", "tbody", "text", "tfoot", "thead", "tr", "ul", "xmp",
})  # fmt: skip
"""Blocks by default (HTML, section 15.3), and the rows and texts that begin on a line of their own."""
_NOT_DRAWN: Final = frozenset({
    "annotation", "annotation-xml", "area", "audio", "base", "canvas", "clippath", "datalist", "defs",
    "desc", "embed", "head", "link", "mask", "meta", "metadata", "noembed", "noframes", "noscript",
    "param", "rp", "script", "source", "style", "symbol", "title", "track", "video",
})  # fmt: skip
_BOXES: Final = frozenset(
    {"button", "iframe", "img", "input", "meter", "progress", "svg", "textarea"}
)
"""What stands in the line as a box of its own: digits on both sides are two numbers."""
_WITHOUT_WORDS: Final = frozenset({"iframe", "img", "input", "meter", "progress", "textarea"})
_STRUCK: Final = frozenset({"del", "s", "strike"})
_WITHOUT_A_PLACE: Final = frozenset({"display: none", "the attribute 'hidden'"})
"""What hides a text as if it were not there; all else leaves its place empty."""
_DROP_CAP: Final = 2
"""Characters up to which a floating text is the first letter of a word."""
_PREFORMATTED: Final = frozenset({"listing", "plaintext", "pre", "xmp"})
_NAMED: Final = frozenset({
    "article", "aside", "blockquote", "details", "dialog", "figure", "footer", "form", "header",
    "main", "nav", "table",
})  # fmt: skip
_FRAMING: Final = frozenset({"aside", "footer", "form", "menu", "nav"})
_FRAMING_ROLES: Final = frozenset(
    {"banner", "complementary", "contentinfo", "navigation", "search", "menu", "dialog"}
)
_NOTE_CLASS: Final = re.compile(
    r"(?:foot|end|side)?-?note(?:s|ref|-ref)?|reference|fn|fnref|cite_ref"
)
_NOTE_FRAGMENT: Final = re.compile(
    r"#(?:_?(?:ftn|fn|footnote|endnote|note|nt|ref|cite)[\w:.-]*|n[\d-]+)\Z", re.IGNORECASE
)
_WHITE: Final = re.compile(r"[ \t\r\n\f]+")
_NUMBER: Final = re.compile(r"\s*([0-9]{1,4})\s*\Z")
_SHORT_CELL: Final = 300
"""Characters up to which a cell is one of a table of data, not of a page laid out as a table."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds inside of an element."""

    place: str
    kind: Kind
    mark: int
    is_visible: bool
    keeps_spaces: bool
    is_aside: bool
    is_folded: bool
    is_linked: bool
    is_block: bool
    makes_blocks: bool
    is_data_row: bool


def walk(tree: _Element) -> Page:
    """Read what a page shows and what it hides."""
    from lxml.etree import iterwalk

    walker = _Walker(Styles(tree))
    steps = iterwalk(tree, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walker.leave(element)
        elif not isinstance(element.tag, str) or not walker.enter(element):
            steps.skip_subtree()
    walker.flush()
    return Page(tuple(walker.blocks), tuple(walker.hidden), walker.styles.has_linked, walker.frames)


class _Walker:
    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.blocks: list[Block] = []
        self.hidden: list[Hidden] = []
        self.frames = 0
        self._stack: list[_Frame | None] = []
        self._runs: list[Run] = []
        self._last_mark = -1
        self._linked = 0
        self._marks = 0
        self._owner: tuple[_Element, _Frame] | None = None  # until the root is entered

    def enter(self, element: _Element) -> bool:
        """Begin an element; return whether what it holds is to be walked through."""
        outer = next((frame for frame in reversed(self._stack) if frame is not None), None)
        is_drawn = element.tag not in _NOT_DRAWN and not (
            element.tag == "object" and element.get("data") is not None
        )
        look = self.styles.look(element) if is_drawn else None
        hidden_by = self._out_of_sight(element, look)
        if look is None or hidden_by is not None:
            if hidden_by is not None:
                if element.tag in _BLOCKS and hidden_by not in _WITHOUT_A_PLACE:
                    self.flush()
                self._hide(" ".join("".join(_words(element)).split()), hidden_by)
            self._stack.append(None)
            return False
        frame = self._frame(element, look, outer)
        self._stack.append(frame)
        if frame.is_block:
            self._break(element, frame)
        elif element.tag in _BOXES or (look.display or "").startswith("inline-"):
            self._runs.append(Run("\t", Kind.EDGE))
        if element.tag == "br":
            self._line_end()
        elif element.tag in {"td", "th"} and element.getprevious() is not None:
            self._cell()
        elif element.tag == "iframe" and element.get("src"):
            self.frames += 1
        if element.tag == "select":
            self._say(_chosen(element), frame)
        elif element.tag == "mfrac" and len(element) == 2:
            self._fraction(element, frame)
        elif element.tag not in _WITHOUT_WORDS:
            self._say(element.text, frame)
            return True
        return False

    def leave(self, element: _Element) -> None:
        """End an element, and go on with what stands behind it."""
        frame = self._stack.pop()
        if frame is not None:
            if frame.is_block:
                self._break(element, frame)
            elif element.tag in _BOXES:
                self._runs.append(Run("\t", Kind.EDGE))
        outer = next((each for each in reversed(self._stack) if each is not None), None)
        if outer is not None and element.tail:
            if self._owner is None or (frame is not None and frame.is_block):
                parent = element.getparent()
                self._owner = (parent if parent is not None else element, outer)
            self._say(element.tail, outer)

    def flush(self) -> None:
        """End the block that was begun."""
        line = write_line(self._runs)
        linked, self._linked = self._linked, 0
        self._runs = []
        self._last_mark = -1
        lines = (each.strip(" \t") for each in line.text.split("\n"))
        text = " ".join(("\n".join(each for each in lines if each), *line.notes)).strip(" ")
        if text and self._owner is not None:
            element, frame = self._owner
            self.blocks.append(
                Block(
                    text,
                    frame.place,
                    element,
                    frame.is_aside,
                    frame.is_folded,
                    linked,
                    line.doubts,
                    line.struck,
                )
            )

    def _out_of_sight(self, element: _Element, look: Look | None) -> str | None:
        if look is None:
            return None
        if element.tag == "template":
            return "the element 'template'"
        if element.tag == "dialog" and element.get("open") is None and look.display is None:
            return "a dialog that is closed"
        return look.hidden_by

    def _frame(self, element: _Element, look: Look, outer: _Frame | None) -> _Frame:
        tag = element.tag
        display = look.display
        is_block = tag in _BLOCKS if display is None else _is_block(display)
        floats = look.floats and len("".join(element.itertext()).strip()) > _DROP_CAP
        if floats or (outer is not None and outer.makes_blocks):
            is_block = True
        if tag in {"td", "th", "br"} and display in {None, "table-cell"}:
            is_block = tag != "br" and not (outer is not None and outer.is_data_row)
        in_row = outer is not None and outer.is_data_row
        keeps = tag in _PREFORMATTED if look.keeps_spaces is None else look.keeps_spaces
        inherits = look.keeps_spaces is None and outer is not None and outer.keeps_spaces
        role = element.get("role", "").lower()
        kind, mark = self._kind(element, look, outer)
        return _Frame(
            place=_name(element) or (outer.place if outer is not None else "body"),
            kind=kind,
            mark=mark,
            is_visible=(outer is None or outer.is_visible)
            if look.is_visible is None
            else look.is_visible,
            keeps_spaces=keeps or inherits,
            is_aside=(outer is not None and outer.is_aside)
            or tag in _FRAMING
            or role in _FRAMING_ROLES,
            is_folded=(outer is not None and outer.is_folded and tag != "summary")
            or (tag == "details" and element.get("open") is None),
            is_linked=tag == "a" or (outer is not None and outer.is_linked),
            is_block=is_block,
            makes_blocks=display in {"flex", "grid", "inline-flex", "inline-grid"},
            is_data_row=in_row or (tag == "tr" and _is_data(element)),
        )

    def _kind(self, element: _Element, look: Look, outer: _Frame | None) -> tuple[Kind, int]:
        tag = element.tag
        inner = (Kind.PLAIN, 0) if outer is None else (outer.kind, outer.mark)
        if inner[0] is Kind.STRUCK:
            return inner
        kind: Kind | None = None
        if tag in _STRUCK or look.is_struck:
            kind = Kind.STRUCK
        elif inner[0] in {Kind.RAISED, Kind.RAISED_NOTE, Kind.LOWERED}:
            return inner
        elif tag == "sup" or look.raised > 0 or _is_nth_child(element, "msup", 1):
            kind = Kind.RAISED_NOTE if _calls_a_note(element) else Kind.RAISED
        elif tag == "sub" or look.raised < 0 or _is_nth_child(element, "msub", 1):
            kind = Kind.LOWERED
        elif tag == "a" and element.get("href") is not None:
            kind = Kind.NOTE_LINK if _leads_to_note(element) else Kind.LINK
            if kind is Kind.NOTE_LINK and any(True for _ in element.iter("sup")):
                kind = Kind.RAISED_NOTE
        if kind is None:
            return inner
        self._marks += 1
        return kind, self._marks

    def _break(self, element: _Element, frame: _Frame) -> None:
        in_row = frame.is_data_row and element.tag != "tr"
        if in_row:
            self._line_end()
            return
        self.flush()
        self._owner = (element, frame)

    def _line_end(self) -> None:
        if self._runs and not self._runs[-1].text.endswith(("\n", "\t")):
            self._runs.append(Run("\n"))

    def _cell(self) -> None:
        while self._runs and self._runs[-1].text in {"\n", " "}:
            self._runs.pop()
        self._runs.append(Run("\t"))

    def _say(self, text: str | None, frame: _Frame) -> None:
        if not text:
            return
        if frame.keeps_spaces:
            words = text.replace("\r\n", "\n").replace("\r", "\n")
        else:
            words = _WHITE.sub(" ", text)
            if not self._runs or self._ends_white():
                words = words.lstrip(" ")
        if not words:
            return
        if not frame.is_visible:
            self._hide(words.strip(), "visibility: hidden")
            return
        if frame.is_linked:
            self._linked += len(words)
        if self._runs and self._last_mark == frame.mark and self._runs[-1].kind is frame.kind:
            words = self._runs.pop().text + words
        self._runs.append(Run(words, frame.kind))
        self._last_mark = frame.mark

    def _ends_white(self) -> bool:
        last = next((run for run in reversed(self._runs) if run.kind is not Kind.EDGE), None)
        return last is None or last.text[-1:] in " \n\t"

    def _fraction(self, element: _Element, frame: _Frame) -> None:
        above, below = ("".join(each.itertext()).strip() for each in element)
        if _NUMBER.match(above) and _NUMBER.match(below):
            self._runs.append(Run(f"{above}/{below}", Kind.FRACTION))
            self._last_mark = -1
        else:
            self._say(f"({above})/({below})", frame)

    def _hide(self, text: str, by: str) -> None:
        if text and self.hidden and self.hidden[-1].by == by and by.startswith("visibility"):
            self.hidden[-1] = Hidden(f"{self.hidden[-1].text} {text}", by)
        elif text:
            self.hidden.append(Hidden(text, by))


def _is_block(display: str) -> bool:
    return display in {"block", "flex", "grid", "list-item", "table", "table-row", "flow-root"} or (
        display.startswith("table-") and display != "table-cell"
    )


def _words(element: _Element) -> list[str]:
    """Return the words of an element without those of scripts and styles."""
    words: list[str] = []
    for each in element.iter():
        if isinstance(each.tag, str) and each.tag not in {"script", "style"}:
            words.append(each.text or "")
        if each is not element:
            words.append(f" {each.tail or ''}" if each.tag in _BLOCKS else each.tail or "")
    return words


def _chosen(element: _Element) -> str | None:
    options = list(element.iter("option"))
    chosen = [each for each in options if each.get("selected") is not None] or options[:1]
    return " ".join("".join(each.itertext()) for each in chosen) or None


def _name(element: _Element) -> str | None:
    """Return what a part of a page is called: by its kind, its id or its first class."""
    tag = str(element.tag)
    if tag not in _NAMED and tag not in {"div", "section", "ul", "ol"}:
        return None
    name = element.get("id", "").split()[:1]
    if name:
        return f"{tag}#{name[0]}"
    classes = element.get("class", "").split()[:1]
    if classes:
        return f"{tag}.{classes[0]}"
    return tag if tag in _NAMED else None


def _is_nth_child(element: _Element, tag: str, index: int) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == tag and parent.index(element) == index


def _is_data(row: _Element) -> bool:
    """Return whether a row is one of data, whose cells hold a few words, and no page laid out in cells."""
    return all(
        not any(True for _ in cell.iter("table")) and sum(map(len, cell.itertext())) <= _SHORT_CELL
        for cell in row.iterchildren("td", "th")
    )


def _calls_a_note(element: _Element) -> bool:
    """Return whether a raised text is a link to a note, inside or around, or is named as one."""
    links = [*element.iter("a"), *element.iterancestors("a")]
    return _is_called_note(element) or any(map(_leads_to_note, links))


def _leads_to_note(link: _Element) -> bool:
    address = link.get("href", "")
    return (
        _is_called_note(link)
        or (address.startswith("#") and len(address) > 1)
        or _NOTE_FRAGMENT.search(address) is not None
    )


def _is_called_note(element: _Element) -> bool:
    if element.get("role") == "doc-noteref" or element.get("epub:type") == "noteref":
        return True
    return any(_NOTE_CLASS.fullmatch(each) for each in element.get("class", "").lower().split())

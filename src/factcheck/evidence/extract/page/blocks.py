"""What a walk through a page finds: its visible text in blocks, and what it hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from lxml.etree import _Element


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
class ShownPage:
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

"""The tree of a page, also of one that is nested deeper than libxml2 reads unless told to: it would be cut silently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement, HTMLParser

_OPTIONS: Final = {"encoding": "utf-8", "remove_comments": True, "remove_pis": True}
"""Those with which the extractor parses; libxml2 reads 256 levels, with `huge_tree` 2,048."""


class CutPageError(Exception):
    """A page that is nested deeper than anything reads."""


def parse(markup: str) -> tuple[HtmlElement, bool]:
    """Return the tree of a page, and whether it is deeper than libxml2 reads unless told to.

    Args:
        markup: the source of a page, decoded.

    Raises:
        CutPageError: a part of it would be missing.
    """
    from lxml.html import HTMLParser

    tree = _parse(markup, HTMLParser(**_OPTIONS))
    if tree is not None:
        return tree, False
    tree = _parse(markup, HTMLParser(**_OPTIONS, huge_tree=True))
    if tree is None:
        raise CutPageError
    return tree, True


def _parse(markup: str, parser: HTMLParser) -> HtmlElement | None:
    """Parse a page, or return None where the parser has stopped at a limit of its own."""
    from lxml.etree import ErrorTypes
    from lxml.html import document_fromstring

    tree = document_fromstring(f"{markup}\n".encode(errors="surrogatepass"), parser=parser)
    stopped = any(each.type == ErrorTypes.ERR_RESOURCE_LIMIT for each in parser.error_log)
    return None if stopped else tree

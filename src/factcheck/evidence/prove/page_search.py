"""The text of a whole archived page as a browser searches it for the words of a link.

A browser looks in document order through everything that is drawn, the navigation and the asides
included, and finds no words that run over the end of a block, a float, or a box in a line. What a
linked stylesheet makes of the page is not known here. Runs when quotes are linked.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.archive.warc import ENDING, read_document
from factcheck.evidence.extract.decode import decode
from factcheck.evidence.extract.page.boxes import StyleRules
from factcheck.evidence.fetch.content_coding import PackingError, TooLargeError, unpack
from factcheck.evidence.limits import DOCUMENT_BYTES
from factcheck.runtime.regular_file import open_regular

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.html import HtmlElement

    from factcheck.evidence.archive.folder import ArchivedText

_UNDRAWN: Final = frozenset(
    [
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "title",
        "meta",
        "link",
        "param",
        "source",
        "track",
        "datalist",
    ]
)
_INLINE: Final = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "map",
        "mark",
        "nobr",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
"""Elements that do not part the words beside them; a browser looks through a picture in a line."""
_BREAK: Final = "\n\n"
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
_SEVERAL: Final = re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]")
_LETTER: Final = re.compile(r"\s*[\"'“‘«„]?\w")
_DEEPEST: Final = 500


def read_searchable(folder: Path, archived: ArchivedText) -> str | None:
    """Return the searchable text of an archived page, or None where it cannot be had.

    Args:
        folder: the archive.
        archived: the page as archived.
    """
    try:
        from lxml.etree import LxmlError, ParserError
        from lxml.html import HTMLParser, fromstring
    except ImportError:  # archiving is an extra; without it links are made from the text alone
        return None
    file = folder / archived.entry.archive_file
    with suppress(FactcheckError, PackingError, TooLargeError, OSError, LxmlError, ParserError):
        with open_regular(file, limit=DOCUMENT_BYTES, within=folder) as stream:
            if file.name.endswith(ENDING):
                fields, body = read_document(stream, str(file))
                codings = fields.get(b"content-encoding", b"").decode("latin-1")
                raw = unpack(body, (codings,), DOCUMENT_BYTES)
                declared = fields.get(b"content-type", b"").decode("latin-1") or None
            else:
                raw, declared = stream.read(), None
        decoded = decode(raw, content_type=declared, is_html=True, given=archived.encoding)
        parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
        tree = fromstring(f"{decoded.text}\n".encode(errors="replace"), parser=parser)
        return extract_searchable_text(tree)
    return None


def extract_searchable_text(tree: HtmlElement) -> str:
    """Return the text that a browser searches, with an empty line wherever it finds no words across.

    Args:
        tree: the root of a page.
    """
    styles = StyleRules("\n".join(str(each.text_content()) for each in tree.iter("style")))
    asides: list[HtmlElement] = []
    pieces = [*_walk(tree, styles, asides, is_kept=False, depth=0)]
    for each in asides:  # the walk through one may find others behind it
        pieces += (_BREAK, *_walk_inside(each, styles, asides, is_kept=False, depth=0), _BREAK)
    return "".join(pieces)


def _walk(
    node: HtmlElement, styles: StyleRules, asides: list[HtmlElement], *, is_kept: bool, depth: int
) -> Iterator[str]:
    """Yield what an element shows among the words beside it; what stands elsewhere is set aside."""
    tag = node.tag if isinstance(node.tag, str) else ""
    style = styles.find_style(node)
    if tag in _UNDRAWN or style.is_hidden or depth > _DEEPEST:
        return
    if tag == "br" or style.is_aside:
        yield _BREAK
        asides += [node] if style.is_aside else []
        return
    is_parted = style.is_parted if style.is_parted is not None else tag not in _INLINE
    yield _BREAK if is_parted else ""
    yield from _walk_inside(node, styles, asides, is_kept=is_kept, depth=depth)
    yield _BREAK if is_parted else ""


def _walk_inside(
    node: HtmlElement, styles: StyleRules, asides: list[HtmlElement], *, is_kept: bool, depth: int
) -> Iterator[str]:
    style = styles.find_style(node)
    is_kept = (is_kept or node.tag == "pre") if style.keeps_spaces is None else style.keeps_spaces
    text = _fold(node.text, is_kept=is_kept)
    if style.has_floating_letter and (first := _LETTER.match(text)) is not None:
        text = f"{first[0]}{_BREAK}{text[first.end() :]}"
    yield text
    for child in node:
        alone = style.parts_children or _is_initial(node, child)
        yield _BREAK if alone else ""
        yield from _walk(child, styles, asides, is_kept=is_kept, depth=depth + 1)
        yield _BREAK if alone else ""
        yield _fold(child.tail, is_kept=is_kept)


def _is_initial(node: HtmlElement, child: HtmlElement) -> bool:
    """Return whether a child is the first letter of a block, which a stylesheet is likely to float."""
    if node.index(child) or (node.text or "").strip() or not (child.tail or "")[:1].isalpha():
        return False
    return _LETTER.fullmatch(str(child.text_content())) is not None


def _fold(text: str | None, *, is_kept: bool) -> str:
    if not text:
        return ""
    return _SEVERAL.sub(_BREAK, text) if is_kept else _SPACES.sub(" ", text)

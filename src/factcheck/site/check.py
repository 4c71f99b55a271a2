"""Check a built site: every link and fragment leads somewhere, and nothing is asked of another host."""

from __future__ import annotations

import posixpath
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CSP: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'"
)
_LOADED: Final = {("link", "href"), ("script", "src"), ("img", "src"), ("form", "action")}
_OUTWARD: Final = frozenset({"http", "https", "mailto"})


class _Reader(HTMLParser):
    """Notes what a page leads to, what it loads, and which of its places have a name."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[tuple[str, str, bool]] = []
        self.csp: str | None = None
        self.headings = 0
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "h1":
            self.headings += 1
        if tag == "meta" and found.get("http-equiv", "").lower() == "content-security-policy":
            self.csp = found.get("content")
        if tag == "script" and "src" not in found:
            self.faults.append("has a script of its own, which its policy forbids")
        if tag == "style" or "style" in found:
            self.faults.append("has a style of its own, which its policy forbids")
        if any(name.startswith("on") for name in found):
            self.faults.append("has a handler of its own, which its policy forbids")
        for name in ("href", "src", "action"):
            if name in found and found.get("rel") != "canonical":
                self.links.append((tag, found[name], (tag, name) in _LOADED))


def check_site(read: Mapping[str, bytes]) -> Iterator[str]:
    """Find what is wrong with a site.

    Args:
        read: the bytes of each file by its address.

    Yields:
        `file: message` lines, in the order of the files.
    """
    pages = {name: _read(content) for name, content in read.items() if name.endswith(".html")}
    for name in sorted(pages):
        page = pages[name]
        if page.csp != CSP:
            yield f"{name}: its Content-Security-Policy is '{page.csp}', expected '{CSP}'"
        if page.headings != 1:
            yield f"{name}: has {page.headings} h1, expected 1"
        for each in sorted({each for each in page.ids if page.ids.count(each) > 1}):
            yield f"{name}: the id '{each}' stands more than once"
        for fault in page.faults:
            yield f"{name}: {fault}"
        for _tag, address, is_loaded in page.links:
            wrong = _find_fault(name, address, read, pages, is_loaded=is_loaded)
            if wrong is not None:
                yield f"{name}: {wrong}"


def _read(content: bytes) -> _Reader:
    reader = _Reader()
    reader.feed(content.decode("utf-8", "replace"))
    reader.close()
    return reader


def _find_fault(
    name: str,
    address: str,
    read: Mapping[str, bytes],
    pages: Mapping[str, _Reader],
    *,
    is_loaded: bool,
) -> str | None:
    """Return what is wrong with one address on a page, or None."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        if is_loaded:
            return f"loads '{address}' of another host"
        return None if parts.scheme in _OUTWARD else f"leads to '{address}', expected http or https"
    if address.startswith("/"):
        return f"leads to '{address}', expected an address relative to the page"
    path = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path)))
    path = path if parts.path else name
    if path not in read:
        return f"leads to '{address}', which is not there"
    if parts.fragment and path in pages and unquote(parts.fragment) not in pages[path].ids:
        return f"leads to '{address}', and '{path}' has no such place"
    return None

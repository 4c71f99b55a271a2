"""Whether a site's robots.txt lets this program fetch a page (RFC 9309).

Pure: fetching the file, and what follows where it cannot be had, is for `fetch.page`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote_to_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

PRODUCT: Final = "factcheck"
"""The name under which a robots.txt may address this program (RFC 9309, section 2.2.1)."""

MOST_BYTES: Final = 512_000
"""How much of the file is read (500 KiB, RFC 9309, section 2.5)."""

_LINE: Final = re.compile(r"[ \t]*([A-Za-z-]+)[ \t]*:[ \t]*([^#\r\n]*)")
_KEPT: Final = "/?&=+:;@,!'()~%[]"
"""What is written as it is; `*` and `$` mean themselves only where they are encoded (section 2.2.3)."""


def find_refusing_rule(raw: bytes, target: str) -> str | None:
    """Find the rule that keeps this program from a page, or None where it may fetch it.

    Args:
        raw: the bytes of the robots.txt.
        target: path and query of the page.
    """
    groups = list(_read_groups(raw[:MOST_BYTES].decode("utf-8", errors="replace")))
    own = [rules for names, rules in groups if PRODUCT in names]
    others = [rules for names, rules in groups if "*" in names]
    path = _fold(target or "/")
    best: tuple[int, bool, str] | None = None
    for allows, pattern in (rule for rules in own or others for rule in rules):
        rule = _fold_rule(pattern)
        if pattern and _is_match(rule, path):
            found = (len(rule), allows, pattern)
            if best is None or found[:2] > best[:2]:  # the longest; of two as long the one allowing
                best = found
    return None if best is None or best[1] else f"Disallow: {best[2]}"


def _read_groups(text: str) -> Iterator[tuple[set[str], list[tuple[bool, str]]]]:
    names: set[str] = set()
    rules: list[tuple[bool, str]] = []
    is_naming = False
    for line in re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff")):
        match = _LINE.match(line)
        if match is None:
            continue
        key, value = match[1].lower(), match[2].strip()
        if key == "user-agent":
            if not is_naming and names:
                yield names, rules
                names, rules = set(), []
            token = re.match(r"[A-Za-z_-]+|\*", value)
            names.add(token[0].lower() if token else "")
            is_naming = True
        elif key in {"allow", "disallow"}:
            is_naming = False
            if names:
                rules.append((key == "allow", value))
    if names:
        yield names, rules


def _is_match(pattern: str, path: str) -> bool:
    """Match from the start; `*` stands for anything and a last `$` for the end.

    Greedy from piece to piece, so that no pattern makes it slow.
    """
    is_anchored = pattern.endswith("$")
    pieces = pattern.removesuffix("$").split("*")
    if not path.startswith(pieces[0]):
        return False
    if len(pieces) == 1:
        return not is_anchored or path == pieces[0]
    at = len(pieces[0])
    for piece in pieces[1:-1]:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    if is_anchored:
        return len(path) - len(pieces[-1]) >= at and path.endswith(pieces[-1])
    return path.find(pieces[-1], at) >= 0


def _fold_rule(pattern: str) -> str:
    """Write a rule so too, but for `*` and a last `$`, which are signs of the rule."""
    is_anchored = pattern.endswith("$")
    pieces = pattern.removesuffix("$").split("*")
    return "*".join(map(_fold, pieces)) + ("$" if is_anchored else "")


def _fold(text: str) -> str:
    """Write percent-encoding one way (RFC 9309, section 2.2.2): reserved octets stay encoded."""
    pieces = re.split(r"((?:%[0-9A-Fa-f]{2})+)", text)
    return "".join(
        quote(unquote_to_bytes(piece), safe="") if index % 2 else quote(piece, safe=_KEPT)
        for index, piece in enumerate(pieces)
    )

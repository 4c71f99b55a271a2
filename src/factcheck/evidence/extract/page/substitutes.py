"""Recognise a page that stands in the place of a document: a bot check, a wall, an error, a login, a shell.

Asked are the title, the first headings and a few sentences that such pages have in common.
A page that only writes about such things has other headings and more words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.page.marks import STROKE
from factcheck.evidence.extract.page.substitute_words import (
    ERROR_HEADINGS,
    ERROR_WORDS,
    LOGIN_HEADINGS,
    ROBOT_HEADINGS,
    ROBOT_WORDS,
    SHELL_WORDS,
    WAITING,
    WALL_HINTS,
    WALL_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from factcheck.evidence.extract.page.blocks import Block

_SHORT: Final = 300
"""Words under which a page with a doubtful heading or sentence is no document."""
_NOTHING_ELSE: Final = 40
"""Words under which a page that asks for a password or consent holds nothing else."""
_SHELL: Final = 25
"""Words under which a page with scripts is an empty shell."""

_LONGEST: Final = 120
"""Characters of a title or heading that are looked at."""

_PARTS: Final = re.compile(r"\s+[|–—·•»:-]+\s+|\s*\|\s*")


def find_substitute(tree: _Element, blocks: Sequence[Block], article_words: int) -> str | None:
    """Return what a page seems to be in place of a document, with what was seen of it; or None.

    Args:
        tree: the page.
        blocks: what it shows.
        article_words: how many words its article has.
    """
    is_short = article_words < _SHORT
    headings = list(_list_headings(tree, blocks))
    errors = {place for place, heading in headings if ERROR_HEADINGS.fullmatch(heading)}
    for place, heading in headings:
        is_sure = heading[:1].isdigit() or len(errors) > 1
        if place in errors and ERROR_HEADINGS.fullmatch(heading) and (is_short or is_sure):
            return f"an error page: {place} is '{heading}'"
        if ROBOT_HEADINGS.fullmatch(heading) and is_short:
            return f"a check for robots or a refusal: {place} is '{heading}'"
        if LOGIN_HEADINGS.fullmatch(heading) and is_short:
            return f"a login: {place} is '{heading}'"
    text = " ".join(" ".join(block.text.replace(STROKE, "") for block in blocks).split())
    if is_short:
        robot = _find_seen(ROBOT_WORDS, text)
        if len(robot) > 1:
            return f"a check for robots: it says '{robot[0]}' and '{robot[1]}'"
        missing = _find_seen(ERROR_WORDS, text)
        if missing and article_words < _NOTHING_ELSE:
            return f"an error page: it says '{missing[0]}'"
        title = next((heading for place, heading in headings if place == "its title"), "")
        wall = _find_seen(WALL_WORDS, f"{title} {text}")
        if len(wall) > 1 or (wall and article_words < _SHORT // 2):
            return f"a wall before the document: it says '{wall[0]}'"
        hints = _find_seen(WALL_HINTS, text)
        if len(hints) > 1 and article_words < _NOTHING_ELSE:
            return f"a wall before the document: it says '{hints[0]}' and '{hints[1]}'"
        if len(text.split()) < _NOTHING_ELSE and any(
            each.get("type", "").lower() == "password" for each in tree.iter("input")
        ):
            return "a login: it asks for a password"
    return _find_shell(tree, text)


def _find_shell(tree: _Element, text: str) -> str | None:
    has_scripts = any(
        each.get("type", "text/javascript").lower() in {"text/javascript", "module", ""}
        for each in tree.iter("script")
    )
    if not has_scripts or len(text.split()) >= _SHELL:
        return None
    words = " ".join(" ".join("".join(each.itertext()) for each in tree.iter("noscript")).split())
    asked = SHELL_WORDS.search(f"{text} {words}")
    if asked is not None:
        return f"the shell of a page that scripts fill: it says '{asked.group()}'"
    roots = ("root", "app", "__next", "__nuxt", "main-app", "react-root", "___gatsby", "svelte")
    for each in tree.iter("div", "main"):
        if each.get("id") in roots and len("".join(each.itertext()).split()) < _SHELL:
            return f"the shell of a page that scripts fill: '{each.tag}#{each.get('id')}' is all but empty"
    if WAITING.fullmatch(text):
        return f"the shell of a page that scripts fill: it says '{text}'"
    return None


def _list_headings(tree: _Element, blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield the parts of the title, each first heading, and where they stand."""
    for title in tree.iter("title"):
        if title.getparent() is None or title.getparent().tag != "svg":
            words = " ".join((title.text or "").split())
            for part in (words, *_PARTS.split(words)):
                yield "its title", part.strip()[:_LONGEST]
            break
    first = [block for block in blocks if block.element.tag in {"h1", "h2"}][:2]
    for block in first:
        words = " ".join(block.text.split())
        for part in (words, *_PARTS.split(words)):
            yield "its heading", part.strip()[:_LONGEST]


def _find_seen(patterns: Sequence[str], text: str) -> list[str]:
    found = (re.search(pattern, text, re.IGNORECASE) for pattern in patterns)
    return [each.group() for each in found if each is not None]

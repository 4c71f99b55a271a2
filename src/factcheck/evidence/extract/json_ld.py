"""What the JSON-LD of a page says of the page itself (schema.org), block by block.

A block that is no JSON is named; the others are read. What a thing only refers to (`@id`) is looked up.
"""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Thing = Mapping[str, object]

_ARTICLES: Final = re.compile(
    r"(?:News|Opinion|Scholarly|Report|Analysis|Background|Satirical|Review|Advertiser)?"
    r"(?:\w*Article)|BlogPosting|LiveBlogPosting|Report|WebPage|Legislation|PressRelease"
)
_TEXTS: Final = ("headline", "name", "datePublished", "dateModified", "inLanguage")
_NAMED: Final = ("publisher", "author")
_WRAPPING: Final = re.compile(
    r"\A\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*\Z"
)
"""Comments and CDATA marks with which old tools wrap a script."""
_COMMA_TOO_MANY: Final = re.compile(r",\s*(?=[}\]])")
_OF_SCHEMA: Final = re.compile(r"\A(?:schema:|https?://(?:www\.)?schema\.org/)")
_DEEPEST: Final = 40
"""Levels of a block that are looked into."""


class BrokenBlockError(Exception):
    """A block that is no JSON; its message says where."""


def read_blocks(blocks: Sequence[str]) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
    """Read what the blocks of a page say of it.

    Args:
        blocks: their texts, in the order of the page.

    Returns:
        Pairs of a property and its value, articles before other pages; what could not be read.
    """
    tops: list[object] = []
    broken: list[str] = []
    for number, block in enumerate(blocks, start=1):
        try:
            tops.append(_parse(block))
        except BrokenBlockError as error:
            which = "" if len(blocks) == 1 else f" {number} of {len(blocks)}"
            broken.append(f"JSON-LD block{which} is not read: {error}")
    things = [thing for top in tops for thing in _walk(top, _DEEPEST)]
    known = {str(thing["@id"]): thing for thing in things if len(thing) > 1 and "@id" in thing}
    said = [pair for thing in _find_articles(tops, known) for pair in _read_texts(thing, known)]
    return said, tuple(broken)


def _parse(block: str) -> object:
    text = _WRAPPING.sub("", block.strip("\ufeff \t\r\n")).strip().removesuffix(";")
    try:
        return json.loads(text, strict=False, object_hook=_shorten)
    except json.JSONDecodeError as error:
        comma = _COMMA_TOO_MANY.match(text, error.pos)  # Python 3.13 points at it, others behind
        place = error.pos if comma is None else comma.end()
        found = text[place : place + 1]
        line = text.count("\n", 0, place) + 1
        column = place - text.rfind("\n", 0, place)
        what = f"'{found}' stands" if found else "it ends"
        raise BrokenBlockError(
            f"{what} at line {line}, character {column}, where JSON does not allow it"
        ) from None
    except RecursionError:
        raise BrokenBlockError("it is nested too deep") from None
    except ValueError:
        raise BrokenBlockError("it holds a number that is too long") from None


def _shorten(thing: dict[str, object]) -> object:
    """Return a thing without the other forms that JSON-LD 1.1 has for names, values and lists."""
    for wrapper in ("@value", "@list", "@set"):
        if wrapper in thing:
            return thing[wrapper]
    short = {_OF_SCHEMA.sub("", key): value for key, value in thing.items()}
    kinds = short.get("@type")
    if isinstance(kinds, str):
        short["@type"] = _OF_SCHEMA.sub("", kinds)
    elif isinstance(kinds, list):
        short["@type"] = [_OF_SCHEMA.sub("", str(kind)) for kind in kinds]
    return short


def _walk(value: object, levels: int) -> Iterator[Thing]:
    """Yield every thing of a block, also those inside of others."""
    if levels == 0:
        return
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from _walk(each, levels - 1)
    elif isinstance(value, list):
        for each in value:
            yield from _walk(each, levels - 1)


def _find_articles(tops: Sequence[object], known: Mapping[str, Thing]) -> list[Thing]:
    """Return the articles and pages that the blocks are about; articles first."""
    found: list[tuple[bool, Thing]] = []
    for top in tops:
        for each in top if isinstance(top, list) else [top]:
            graph = each.get("@graph") if isinstance(each, dict) else None
            for thing in graph if isinstance(graph, list) else [each]:
                found.extend(_find_main(thing, known))
    return [thing for _, thing in sorted(found, key=lambda pair: pair[0])]


def _find_main(thing: object, known: Mapping[str, Thing]) -> Iterator[tuple[bool, Thing]]:
    """Yield a thing, and what a page says that it is mainly about, where they are articles or pages."""
    for each in (thing, thing.get("mainEntity") if isinstance(thing, dict) else None):
        if isinstance(each, dict):
            full = known.get(str(each.get("@id")), each) if len(each) == 1 else each
            kinds = full.get("@type")
            names = [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]
            if any(_ARTICLES.fullmatch(name) for name in names):
                yield "WebPage" in names, full


def _read_texts(thing: Thing, known: Mapping[str, Thing]) -> Iterator[tuple[str, str]]:
    for key in _TEXTS:
        value = thing.get(key)
        if isinstance(value, list):
            value = next((each for each in value if isinstance(each, str)), None)
        if isinstance(value, str):
            yield f"JSON-LD {key}", html.unescape(value)
    for key in _NAMED:
        for name in _read_names(thing.get(key), known):
            yield f"JSON-LD {key}", html.unescape(name)
    if str(thing.get("isAccessibleForFree")).lower() == "false":
        yield "not free", "true"


def _read_names(value: object, known: Mapping[str, Thing]) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        full = each
        if isinstance(each, dict) and "name" not in each:
            full = known.get(str(each.get("@id")), each)
        name = full.get("name") if isinstance(full, dict) else full
        if isinstance(name, list):
            name = next((part for part in name if isinstance(part, str)), None)
        if isinstance(name, str):
            yield name

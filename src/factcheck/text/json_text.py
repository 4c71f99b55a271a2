r"""JSON that any program reads and no terminal acts upon; every JSON of the program is written here.

What is escaped comes back as it was: `\u001b` is as good an escape character as a raw one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Final

from factcheck.text import UNSEEN_BEYOND, UNSEEN_PLAIN
from factcheck.text.pieces import Members

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOTHING: Final = "null"
_SUSPECT: Final = re.compile(f"[<{UNSEEN_PLAIN}\U00010000-\U0010ffff]")
"""What the standard library leaves raw, `<` for the pages in which JSON is embedded; and all beyond
the basic plane, since one range is looked up twice as fast as the few that are meant."""
_HARMLESS: Final = bytes(each for each in range(0x80) if _SUSPECT.match(chr(each)) is None)
"""The ASCII that is put aside before a search, in a quarter of the time that the search takes with it."""
_SEEN_BEYOND: Final = re.compile(f"(?![{UNSEEN_BEYOND}])[\U00010000-\U0010ffff]")
_SAME_LINE: Final = json.JSONEncoder(ensure_ascii=False)
_COMPACT: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_COMPACT_ASCII: Final = json.JSONEncoder(separators=(",", ":"), sort_keys=True)


class WrittenJson(str):
    """A value that is written already, but for the escapes of what is not seen."""

    __slots__ = ()


ON_ONE_LINE: Final = -100
"""The depth of an object that has no lines: it stays below zero however deep its members are."""
_STEP: Final = "  "
encode_text: Final = encode_basestring
"""Writes a text, in quotation marks."""


class ObjectShape(dict[int, str]):
    """What is the same in all objects with the same members: by depth, their text with a `%s` for each value.

    An object of which many are written is filled in in two thirds of the time that one of any shape takes.
    A member is a name, or a name with the shape of the object that it always is.

    >>> place = ObjectShape("start", "text")
    >>> place[ON_ONE_LINE] % (1, encode_text("a"))
    '{"start": 1, "text": "a"}'
    >>> ObjectShape("rank", ("quote", place))[ON_ONE_LINE] % (2, 1, encode_text("a"))
    '{"rank": 2, "quote": {"start": 1, "text": "a"}}'
    """

    def __init__(self, *members: str | tuple[str, ObjectShape]) -> None:
        super().__init__()
        self._members = [(each, None) if isinstance(each, str) else each for each in members]

    def __missing__(self, depth: int) -> str:
        """Build the text for a depth when it is first asked for."""
        members = [
            f"{encode_text(name)}: ".replace("%", "%%")
            + ("%s" if shape is None else shape[depth + 1])
            for name, shape in self._members
        ]
        self[depth] = f"{{{fill_list(members, depth)[1:-1]}}}"
        return self[depth]


def fill_list(items: list[str], depth: int) -> str:
    """Write a list of what is written already.

    Args:
        items: the items.
        depth: how deep the list stands.

    >>> fill_list(["1", "2"], ON_ONE_LINE)
    '[1, 2]'
    """
    if not items:
        return "[]"
    if depth < 0:
        return f"[{', '.join(items)}]"
    line = f"\n{_STEP * depth}"
    return f"[{line}{_STEP}{f',{line}{_STEP}'.join(items)}{line}]"


def write_json(value: object, *, indent: int | None = None, sort_keys: bool = False) -> str:
    """Write a value in Unicode, all that is not seen escaped.

    Args:
        value: what to write.
        indent: spaces for each level, or None for one line.
        sort_keys: whether members stand in the order of their names, not in their own.
    """
    if indent is None and not sort_keys:
        return escape_unseen(_SAME_LINE.encode(value))
    if indent is None or sort_keys:
        return escape_unseen(
            json.dumps(value, ensure_ascii=False, indent=indent, sort_keys=sort_keys)
        )
    return escape_unseen("".join(_list_pieces(value, "\n", " " * indent)))


def write_json_in_pieces(members: Mapping[str, object], *, indent: int) -> Iterator[str]:
    """Write an object piece by piece, so that a long list never stands in memory as text.

    Args:
        members: its members; of one that is an iterator or `Members` each item is a piece of its own.
        indent: spaces for each level.
    """
    return _write_in_pieces(Members(members.items()), "\n", " " * indent)


def _write_in_pieces(tree: Members | Iterator[object], line: str, step: str) -> Iterator[str]:
    if isinstance(tree, Members):
        brackets = "{}"
        items = ((f"{write_json(name)}: ", each) for name, each in tree.pairs)
    else:
        brackets = "[]"
        items = (("", each) for each in tree)
    sign, inner = brackets[0], line + step
    for name, each in items:
        begun = f"{sign}{inner}{name}"
        if type(each) is WrittenJson:
            yield begun + escape_unseen(each)
        elif not isinstance(each, (str, int, dict)) and isinstance(each, (Members, Iterator)):
            yield begun
            yield from _write_in_pieces(each, inner, step)
        else:
            yield begun + escape_unseen("".join(_list_pieces(each, inner, step)))
        sign = ","
    yield f"{line}{brackets[1]}" if sign == "," else brackets


def _list_pieces(value: object, line: str, step: str) -> list[str]:
    """List the pieces of a value with lines, in half the time that the generators of the standard library take."""
    pieces: list[str] = []
    _add_pieces(value, line, step, pieces)
    return pieces


def _add_pieces(value: object, line: str, step: str, pieces: list[str]) -> None:
    if isinstance(value, dict) and value:
        sign, inner = "{", line + step
        for name, each in value.items():
            begun = f"{sign}{inner}{encode_basestring(name)}: "
            if type(each) is str:  # without a call for each of those that most are
                pieces.append(begun + encode_basestring(each))
            elif each is None:
                pieces.append(begun + _NOTHING)
            elif type(each) is int:
                pieces.append(f"{begun}{each}")
            else:
                pieces.append(begun)
                _add_pieces(each, inner, step, pieces)
            sign = ","
        pieces.append(f"{line}}}")
    elif isinstance(value, (list, tuple)) and value:
        sign, inner = "[", line + step
        for each in value:
            pieces.append(f"{sign}{inner}")
            _add_pieces(each, inner, step, pieces)
            sign = ","
        pieces.append(f"{line}]")
    elif isinstance(value, (dict, list, tuple)):
        pieces.append("{}" if isinstance(value, dict) else "[]")
    else:
        pieces.append(_write_single(value))


def _write_single(value: object) -> str:
    if type(value) is str:
        return encode_basestring(value)
    if type(value) is int:
        return str(value)
    return _NOTHING if value is None else _SAME_LINE.encode(value)


def write_json_row(value: object) -> str:
    """Write a value as one compact line of ASCII, its members in the order of their names."""
    return escape_unseen(_COMPACT_ASCII.encode(value))


def write_json_to_hash(value: object) -> str:
    """Write a value in the form that is hashed and never shown: compact, nothing escaped in vain.

    A change of it changes every digest that a lock holds.
    """
    return _COMPACT.encode(value)


def escape_unseen(text: str) -> str:
    """Escape what no terminal may act upon and no page may read as a tag.

    Args:
        text: JSON that is written but for that.
    """
    if text.isascii() and "<" not in text and "\x7f" not in text:
        return text  # most is, and a search would be felt
    rare = text.encode("utf-8", "surrogatepass").translate(None, _HARMLESS)
    if _SUSPECT.search(rare.decode("utf-8", "surrogatepass")) is None:
        return text
    return _SUSPECT.sub(_escape_one, text)


def _escape_one(match: re.Match[str]) -> str:
    if _SEEN_BEYOND.match(match[0]):
        return match[0]
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))

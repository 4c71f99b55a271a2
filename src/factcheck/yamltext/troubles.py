"""What YAML allows and a ledger must not hold: the codes, and libyaml's complaints in our words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Path: TypeAlias = tuple[str | int, ...]

SYNTAX: Final = "FC001"
REPEATED_KEY: Final = "FC002"
ANCHOR: Final = "FC003"
TAG: Final = "FC004"
FLOW_MAPPING: Final = "FC005"
EMPTY_VALUE: Final = "FC006"
SEVERAL_DOCUMENTS: Final = "FC007"
TOO_DEEP: Final = "FC008"
TOO_LARGE: Final = "FC009"
CHARACTERS: Final = "FC010"
SHAPE: Final = "FC011"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something in a file that a ledger must not hold, at its place.

    Attributes:
        code: `FC` and three digits.
        line: of its start, from 1; likewise column, in characters; the end is exclusive.
        message: what is and what is expected.
        hint: how to mend it, or None.
        related: other places as (line, column, what stands there).
        path: the keys and positions of a value that is lost with it; empty where none is.
    """

    code: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    hint: str | None = None
    related: tuple[tuple[int, int, str], ...] = ()
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """Our words for one complaint of libyaml; a hint, and whether the context is the better place."""

    message: str
    hint: str | None = None
    at_context: bool = False


_QUOTE_IT: Final = "put the whole value in quotation marks"

WORDINGS: Final[Mapping[tuple[str | None, str], Wording]] = {
    (None, "mapping values are not allowed in this context"): Wording(
        "': ' stands where no key can be", f"{_QUOTE_IT}, or mend the indentation"
    ),
    ("while scanning for the next token", "found character that cannot start any token"): Wording(
        "a value starts with a character that YAML keeps for itself", _QUOTE_IT
    ),
    ("while scanning a quoted scalar", "found unexpected end of stream"): Wording(
        "this quotation mark is never closed", None, at_context=True
    ),
    ("while parsing a flow sequence", "did not find expected ',' or ']'"): Wording(
        "this list in brackets is never closed, or lacks a comma", None, at_context=True
    ),
    ("while parsing a flow mapping", "did not find expected ',' or '}'"): Wording(
        "this mapping in braces is never closed, or lacks a comma",
        "write it on lines of its own, without braces",
        at_context=True,
    ),
    ("while parsing a block mapping", "did not find expected key"): Wording(
        "expected a key here",
        "align it with the keys above; a value that goes on after a quotation mark needs"
        " quotation marks around the whole",
    ),
    ("while parsing a block collection", "did not find expected '-' indicator"): Wording(
        "expected '- ' here, as in the items above"
    ),
    ("while scanning a simple key", "could not find expected ':'"): Wording(
        "this line is no key with a value", "expected 'key: value'", at_context=True
    ),
    ("while parsing a quoted scalar", "found unknown escape character"): Wording(
        "a backslash in double quotation marks is followed by a character it cannot escape",
        "use single quotation marks, or write the backslash twice",
    ),
}
"""By libyaml's context and problem; what is missing here is said in general words."""

GENERAL: Final = Wording("this is not YAML", "check indentation and quotation marks above")
TAB: Final = Wording("a tab stands where spaces are expected", "indent with spaces")

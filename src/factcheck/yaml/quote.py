"""How one text is written in YAML, so that it is read back exactly as it is.

Plain where that is safe, as a block where it has lines, in single quotation marks otherwise;
double ones only for what must be escaped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Mapping


class UnwritableError(FactcheckError):
    """A text or tree that no YAML file, or no file of a corpus, can hold."""


_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_UNWRITABLE: Final = "\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
"""What a file must not hold as it is."""
_TURNING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of text; in the files of a corpus it stays, since people write it there."""
_ESCAPED: Final = re.compile(f'["\\\\{_UNWRITABLE}]|{_TURNING.pattern}')
_NEEDS_ESCAPES: Final = re.compile(f"[{_UNWRITABLE}]")
_NAMED_ESCAPES: Final[Mapping[str, str]] = {
    '"': '\\"', "\\": "\\\\", "\0": "\\0", "\a": "\\a", "\b": "\\b", "\t": "\\t", "\n": "\\n",
    "\v": "\\v", "\f": "\\f", "\r": "\\r", "\x1b": "\\e", "\x85": "\\N", "\u2028": "\\L",
    "\u2029": "\\P",
}  # fmt: skip
"""YAML 1.2.2, section 5.7."""

_NOT_PLAIN: Final = re.compile(
    r"""[-?:](?:[ ]|\Z) | [?:,\[\]{}\#&*!|>'"%@`] | ---|\.\.\. | [ ]  # at its start
    | <<\Z                                                       # the key that merges
    | .*(?:[ ]\#|:[ ]|[ :]\Z)                                    # anywhere
    """,
    re.VERBOSE,
)
"""YAML 1.1, section 9.1.3, a little stricter: `?x` and `:x` are quoted too."""

_TYPED: Final = re.compile(
    r"""(?: ~|null|Null|NULL|=
    | y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF
    | [-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)
    | [-+]?0[bxo]?[0-9a-fA-F_]+                                  # of base 2, 8 and 16
    | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?   # and of base 60
    | [-+]?\.[0-9_]+(?:[eE][-+]?[0-9]+)?
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9:.]+(?:[ \t]*(?:Z|[-+][0-9:]+))?)?
    )\Z""",
    re.VERBOSE,
)
"""What readers of YAML 1.1 (yaml.org/type) or 1.2 (core schema) take for something else than text."""

_LITERAL: Final = re.compile(r"(?![ \n])(?:[^\n]*(?<![ ])\n)+(?:[^\n]*(?<![ \n]))?(?<!\n\n)\Z")
"""Lines that end in no space; the first one starts with none, and neither first nor last is empty."""

_BREAKABLE: Final = re.compile(r"(?<=\S) (?=\S)")


def write_in_one_line(text: str, *, for_others: bool) -> str:
    """Write a text in one line, in quotation marks where it needs them.

    Args:
        text: what to write.
        for_others: whether readers that give types to plain texts must take it for a text too.

    Raises:
        UnwritableError: the text holds half a character.
    """
    half = _SURROGATE.search(text)
    if half is not None:
        code = f"U+{ord(half[0]):04X}"
        raise UnwritableError(f"a text holds {code}, half of a character, which YAML cannot carry")
    if _NEEDS_ESCAPES.search(text) or (for_others and has_turning_marks(text)):
        return f'"{_ESCAPED.sub(_escape, text)}"'
    if not text or _NOT_PLAIN.match(text) or (for_others and _TYPED.match(text)):
        doubled = text.replace("'", "''")
        return f"'{doubled}'"
    return text


def has_turning_marks(text: str) -> bool:
    """Return whether a text holds what turns its direction where it is shown."""
    return _TURNING.search(text) is not None


def write_as_block(text: str, indent: int, width: int | None) -> str | None:
    """Write a text on the lines below its key; return None where one line serves it better.

    Args:
        text: what to write.
        indent: spaces before each line.
        width: columns that a line may have, or None where lines are not wrapped.
    """
    margin = " " * indent
    if "\n" in text:
        if _NEEDS_ESCAPES.search(text.replace("\n", "")) or not _LITERAL.match(text):
            return None
        header = "|" if text.endswith("\n") else "|-"
        lines = text.removesuffix("\n").split("\n")
    elif width is None or _NEEDS_ESCAPES.search(text) or text != text.strip(" "):
        return None
    else:
        header = ">-"
        lines = _wrap(text, max(width - indent, 1))
    return "\n".join((header, *(f"{margin}{line}" if line else "" for line in lines)))


def _wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for part in _BREAKABLE.split(text):
        if lines and len(lines[-1]) + 1 + len(part) <= width:
            lines[-1] = f"{lines[-1]} {part}"
        else:
            lines.append(part)
    return lines


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    number = f"\\x{code:02X}" if code <= 0xFF else f"\\u{code:04X}"
    return _NAMED_ESCAPES.get(character, number)

r"""Views for an output whose encoding lacks characters: ASCII, Latin-1, a code page of Windows.

What the program draws has a plain stand-in. The words of the ledger have none, since they stand as they
were printed: what is lacking in them is written as `\u2026`, before columns are laid out.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, Final, TypeVar

_Record = TypeVar("_Record")

STAND_INS: Final = {
    "─": "-", "═": "=", "│": "|", "–": "-", "—": "-", "→": ">", "·": ".", "●": "*", "○": "o",
    "◉": "@", "×": "x", "≈": "~", "‘": "'", "’": "'", "“": '"', "”": '"',
    "…": "...", "≠": "!=", "≤": "<=", "≥": ">=",
}  # fmt: skip
"""By the program's own characters; those that renderers of tables draw have one cell each, as their
stand-ins have, so that columns stay where they were laid out."""

_SIGN: Final = "…"
"""Of words that are omitted: the only one whose stand-in has three cells."""


def replace_lacking(view: _Record, encoding: str) -> _Record:
    r"""Replace in every text of a record what an encoding lacks by `\u2026`, deep down.

    Args:
        view: the record.
        encoding: the name of the encoding, as Python knows it.

    Returns:
        The same kind of record, which equals the given one where nothing is lacking.
    """
    spelled: _Record = _replace_lacking(view, encoding)
    return spelled


def _replace_lacking(value: Any, encoding: str) -> Any:
    if isinstance(value, str):
        return (
            value if value.isascii() or value in STAND_INS else _replace_with_codes(value, encoding)
        )
    if isinstance(value, tuple):
        return tuple(_replace_lacking(each, encoding) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        given = {each.name: getattr(value, each.name) for each in fields(value)}
        return replace(
            value, **{name: _replace_lacking(each, encoding) for name, each in given.items()}
        )
    return value


def draw_plainly(text: str, encoding: str) -> str:
    """Replace the program's own characters that an encoding lacks by their stand-ins.

    Args:
        text: a page, laid out already.
        encoding: of the terminal or file, by Python's name.
    """
    if text.isascii():
        return text
    lacking = _find_stand_ins(encoding)
    if ord(_SIGN) in lacking:  # what follows in a table stays where it was laid out
        text = text.replace(f"{_SIGN}  ", STAND_INS[_SIGN])
    return text.translate(lacking)


@cache
def _find_stand_ins(encoding: str) -> dict[int, str]:
    """Find the stand-ins for what an encoding lacks."""
    return {
        ord(own): plain
        for own, plain in STAND_INS.items()
        if _replace_with_codes(own, encoding) != own
    }


def _replace_with_codes(text: str, encoding: str) -> str:
    return text.encode(encoding, "backslashreplace").decode(encoding)

"""Records to bytes and back: the standard pickle, which makes nothing but records when it is read.

What is packed takes a third of the memory, lies in an index, and is handed over by other processes. An
index lies in a folder of the user's own; were it replaced by another's, that could still not make
the program run anything but the classes named here.
"""

from __future__ import annotations

import io
import pickle
import re
from decimal import Decimal
from enum import Enum, EnumType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_MODULES: Final = (
    "factcheck.findings",
    "factcheck.corpus.waivers",
    "factcheck.model.",
    "factcheck.quantity.quantity",
)
_OTHERS: Final = frozenset({("decimal", "Decimal"), ("datetime", "date")})
_PROTOCOL: Final = 5


class UnusableError(Exception):
    """What is packed, or the index in which it lies, cannot be read or written.

    Whoever asked for an index can do without it.
    """


def pack(value: object) -> bytes:
    """Write records, or tuples of them, as bytes."""
    return pickle.dumps(value, _PROTOCOL)


def unpack(packed: bytes) -> object:
    """Read what `pack` has written.

    Raises:
        UnusableError: the bytes hold something else.
    """
    try:
        found = _Unpickler(io.BytesIO(packed)).load()
        if _HUGE.search(packed):
            _refuse_huge(found)
    except Exception as error:  # a torn pickle can raise anything (docs of the module pickle)
        raise UnusableError(f"{type(error).__name__}: {error}") from error
    return found


BROKEN: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    UnusableError,
    ValueError,
)
"""What reading an index can end with that another has written; the files are read instead."""

_HUGE: Final = re.compile(rb"[0-9._\x80-\xff][eE][+-]?(?:[0-9_]{4}|[0-9_]{0,3}[\x80-\xff])")
"""A power of ten with four digits, in the digits of any script, as `Decimal` takes them; or a text."""
_MOST_DIGITS: Final = 5_000
"""Places before or behind the point; the grammar of figures reads none that has as many."""


def _refuse_huge(value: object) -> None:
    """Refuse a number that takes the memory of the machine where somebody adds 1 to it."""
    waiting, seen = [value], set[int]()
    while waiting:
        each = waiting.pop()
        if isinstance(each, Decimal):
            if not each.is_finite() or abs(each.adjusted()) > _MOST_DIGITS:
                raise UnusableError("a number that no figure can be")
        elif isinstance(each, str | bytes | int | None) or id(each) in seen:
            continue
        else:
            seen.add(id(each))
            if isinstance(each, dict):
                waiting += each.values()
            elif isinstance(each, tuple | list | set | frozenset):
                waiting += each
            else:
                waiting += _list_fields(each)


def _list_fields(record: object) -> Iterator[object]:
    names = getattr(type(record), "__match_args__", ())
    return (getattr(record, name) for name in names if hasattr(record, name))


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        known = _KNOWN.get((module, name))
        if known is not None:
            return known
        is_ours = module.startswith(_MODULES) and "." not in name
        if not is_ours and (module, name) not in _OTHERS:
            raise pickle.UnpicklingError(f"{module}.{name}")
        found = super().find_class(module, name)
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"{module}.{name}")
        _KNOWN[module, name] = found
        return found


def _read_word(vocabulary: object, name: str) -> Enum:
    """Return a word of a vocabulary, which early releases of Python 3.11 write as an attribute of its class."""
    if not isinstance(vocabulary, EnumType) or name not in vocabulary.__members__:
        raise pickle.UnpicklingError(f"{vocabulary!r} has no word '{name}'")
    word: Enum = vocabulary.__members__[name]
    return word


_KNOWN: Final[dict[tuple[str, str], object]] = {("builtins", "getattr"): _read_word}
"""What a name stands for, once it has been looked up."""

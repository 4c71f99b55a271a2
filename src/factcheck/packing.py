"""Records to bytes and back: the standard pickle, which makes nothing but records when it is read.

What is packed takes a third of the memory, lies in an index, and is handed over by other processes. An
index lies in a folder of the user's own; were it replaced by another's, that could still not make
the program run anything but the classes named here.
What stands in every claim is written in two bytes (the extension codes of PEP 307, of those that it leaves
to private use), and a word of a vocabulary as the name that it is: both are read without a call.
"""

from __future__ import annotations

import copyreg
import io
import pickle
import re
from decimal import Decimal
from enum import Enum, StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MODULES: Final = (
    "factcheck.findings",
    "factcheck.loading.waivers",
    "factcheck.model.",
    "factcheck.quantity.records",
)
_OTHERS: Final = frozenset({("decimal", "Decimal"), ("datetime", "date")})
_PROTOCOL: Final = 5

_CODED: Final = (
    ("factcheck.model.records", "Claim"),
    ("factcheck.model.records", "Figure"),
    ("factcheck.model.records", "Appearance"),
    ("factcheck.model.records", "Counter"),
    ("factcheck.model.edtf", "EdtfDate"),
    ("factcheck.model.scalars", "Value"),
    ("factcheck.model.scalars", "FiscalYear"),
    ("factcheck.quantity.records", "Quantity"),
    ("decimal", "Decimal"),
    ("datetime", "date"),
)
"""Classes by their place from the first private code on; a change here needs another version of the index."""

_FIRST_CODE: Final = 240


def _has_coded() -> bool:
    """Register the codes; tell whether nobody in this process has taken one of them."""
    try:
        for code, (module, name) in enumerate(_CODED, start=_FIRST_CODE):
            copyreg.add_extension(module, name, code)
    except ValueError:
        return False
    return True


_IS_CODED: Final = _has_coded()


class UnusableError(Exception):
    """What is packed, or the index in which it lies, cannot be read or written.

    Whoever asked for an index can do without it.
    """


def can_pack() -> bool:
    """Tell whether records can be packed: nothing else in this process uses the codes for them."""
    return _IS_CODED


def pack(value: object) -> bytes:
    """Write records, or tuples of them, as bytes.

    Raises:
        UnusableError: something else in this process uses the codes of the index.
    """
    if not _IS_CODED:
        raise UnusableError(_TAKEN)
    packed = io.BytesIO()
    pickler = pickle.Pickler(packed, _PROTOCOL)
    pickler.dispatch_table = _words()
    pickler.dump(value)
    return packed.getvalue()


def unpack(packed: bytes) -> object:
    """Read what `pack` has written.

    Raises:
        UnusableError: the bytes hold something else, or something else in this process uses
            the codes of the index.
    """
    if not _IS_CODED:
        raise UnusableError(_TAKEN)
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
                waiting += _fields_of(each)


def _fields_of(record: object) -> Iterator[object]:
    names = getattr(type(record), "__match_args__", ())
    return (getattr(record, name) for name in names if hasattr(record, name))


_TAKEN: Final = "a private extension code of copyreg is taken"


@cache
def _words() -> dict[type, Callable[[Enum], str]]:
    """Give how words of vocabularies are written; one of a class that comes later is written as ever."""
    return {
        each: _word
        for each in (*Enum.__subclasses__(), *StrEnum.__subclasses__())
        if each.__module__.startswith(_MODULES)
    }


def _word(word: Enum) -> str:
    return f"{type(word).__qualname__}.{word.name}"


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        known = _KNOWN.get((module, name))
        if known is not None:
            return known
        is_ours = module.startswith(_MODULES) and name.count(".") <= 1
        if not is_ours and (module, name) not in _OTHERS:
            raise pickle.UnpicklingError(f"{module}.{name}")
        found = super().find_class(module, name)
        if not isinstance(found, Enum if "." in name else type):
            raise pickle.UnpicklingError(f"{module}.{name}")
        _KNOWN[module, name] = found
        return found


_KNOWN: Final[dict[tuple[str, str], object]] = {}

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
from enum import Enum, StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

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
    ("factcheck.quantity.records", "Interval"),
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
        return _Unpickler(io.BytesIO(packed)).load()
    except Exception as error:  # a torn pickle can raise anything (docs of the module pickle)
        raise UnusableError(f"{type(error).__name__}: {error}") from error


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

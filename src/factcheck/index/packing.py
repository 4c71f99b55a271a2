"""Records to bytes and back: the standard pickle, which makes nothing but records when it is read.

An index lies in a folder of the user's own; were it replaced by another's, that could still not
make the program run anything but the classes named here.
"""

from __future__ import annotations

import io
import pickle
from typing import Final

_MODULES: Final = (
    "factcheck.findings",
    "factcheck.loading.waivers",
    "factcheck.model.",
    "factcheck.quantity.records",
)
_OTHERS: Final = frozenset({("decimal", "Decimal"), ("datetime", "date")})
_PROTOCOL: Final = 5


class UnusableIndexError(Exception):
    """The index cannot be read or written; whoever asked can do without it."""


def pack(value: object) -> bytes:
    """Write records, or tuples of them, as bytes."""
    return pickle.dumps(value, _PROTOCOL)


def unpack(packed: bytes) -> object:
    """Read what `pack` has written.

    Raises:
        UnusableIndexError: the bytes hold something else.
    """
    try:
        return _Unpickler(io.BytesIO(packed)).load()
    except Exception as error:  # a torn pickle can raise anything (docs of the module pickle)
        raise UnusableIndexError(f"{type(error).__name__}: {error}") from error


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


_KNOWN: Final[dict[tuple[str, str], type]] = {}

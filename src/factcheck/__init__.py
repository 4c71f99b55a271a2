"""factcheck: a ledger of who said which figure, when and where.

`open` opens a ledger for questions; `read` reads one printed figure, `scan` finds all figures of a
text. Importing the package loads nothing else; the rest of what Python users call is in
`factcheck.api`, the command line in `factcheck.cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.ledger.ledger import open_ledger as open  # noqa: A004 # named as in gzip and tarfile
    from factcheck.quantity.parse import parse as read
    from factcheck.quantity.scan import scan

__version__ = "0.1.0"

__all__ = ["__version__", "open", "read", "scan"]

_NAMES: Final = {
    "open": ("factcheck.ledger.ledger", "open_ledger"),
    "read": ("factcheck.quantity.parse", "parse"),
    "scan": ("factcheck.quantity.scan", "scan"),
}


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "api":  # the pages on Python name it without an import of its own
        return import_module("factcheck.api")
    if name not in _NAMES:
        raise AttributeError(f"module 'factcheck' has no attribute '{name}'")
    module, attribute = _NAMES[name]
    return getattr(import_module(module), attribute)

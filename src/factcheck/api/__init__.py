"""What a Python user calls; every command is one of these functions and a renderer.

The modules behind the names are imported when a name is first used, so that a command loads only
what it needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.api.differing import diff
    from factcheck.api.explaining import explain, pages
    from factcheck.api.ledger import Ledger
    from factcheck.api.reading import OpenedCorpus, open_corpus
    from factcheck.api.rows import ClaimRow, ConflictRow, FigureRow, PairRow
    from factcheck.api.schema import schemas, write_schemas
    from factcheck.api.validating import validate
    from factcheck.api.verifying import verify
    from factcheck.quantity.quantity import Quantity, QuantityError

_MODULES: Final = {
    "ClaimRow": "api.rows",
    "ConflictRow": "api.rows",
    "FigureRow": "api.rows",
    "Ledger": "api.ledger",
    "OpenedCorpus": "api.reading",
    "PairRow": "api.rows",
    "Quantity": "quantity.quantity",
    "QuantityError": "quantity.quantity",
    "diff": "api.differing",
    "explain": "api.explaining",
    "open_corpus": "api.reading",
    "pages": "api.explaining",
    "schemas": "api.schema",
    "validate": "api.validating",
    "verify": "api.verifying",
    "write_schemas": "api.schema",
}

__all__ = [
    "ClaimRow",
    "ConflictRow",
    "FigureRow",
    "Ledger",
    "OpenedCorpus",
    "PairRow",
    "Quantity",
    "QuantityError",
    "diff",
    "explain",
    "open_corpus",
    "pages",
    "schemas",
    "validate",
    "verify",
    "write_schemas",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"factcheck.{_MODULES[name]}"), name)

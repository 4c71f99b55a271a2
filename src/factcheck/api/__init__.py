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
    from factcheck.api.reading import OpenedCorpus, open_corpus
    from factcheck.api.schema import schemas, write_schemas
    from factcheck.api.validating import validate
    from factcheck.api.verifying import verify

_MODULES: Final = {
    "OpenedCorpus": "reading",
    "diff": "differing",
    "explain": "explaining",
    "open_corpus": "reading",
    "pages": "explaining",
    "schemas": "schema",
    "validate": "validating",
    "verify": "verifying",
    "write_schemas": "schema",
}

__all__ = [
    "OpenedCorpus",
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
    return getattr(import_module(f"factcheck.api.{_MODULES[name]}"), name)

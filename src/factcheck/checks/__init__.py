"""What can be wrong with a corpus that could be read: one check a file, listed in one table.

A check is a generator from a corpus, or from a corpus and its proofs, to findings; it knows no file
and no line. The modules behind the names are imported when a name is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.checks.page import Page, parse_page
    from factcheck.checks.table import CHECKS, EVIDENCE_CHECKS, Check, EvidenceCheck

_MODULES: Final = {
    "CHECKS": "table",
    "Check": "table",
    "EVIDENCE_CHECKS": "table",
    "EvidenceCheck": "table",
    "Page": "page",
    "parse_page": "page",
}

__all__ = ["CHECKS", "EVIDENCE_CHECKS", "Check", "EvidenceCheck", "Page", "parse_page"]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"factcheck.checks.{_MODULES[name]}"), name)

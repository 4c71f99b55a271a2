"""The compiled corpus, so that a large one answers at once.

It lies in the user's cache folder, follows from the files alone, and can be deleted at any time.
Whether it is fresh is asked before each use, by `api`, which also fills it. Records are read in
`reading`, which who asks for none need not import.
"""

from __future__ import annotations

from factcheck.index.database import (
    ConflictError,
    Index,
    IndexedFile,
    NewFile,
)
from factcheck.index.stamps import Stamp, stamp_of
from factcheck.packing import UnusableError

__all__ = [
    "ConflictError",
    "Index",
    "IndexedFile",
    "NewFile",
    "Stamp",
    "UnusableError",
    "stamp_of",
]

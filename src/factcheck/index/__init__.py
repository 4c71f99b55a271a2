"""The compiled corpus, so that a large one answers at once.

It lies in the user's cache folder, follows from the files alone, and can be deleted at any time.
Whether it is fresh is asked before each use, by `api`, which also fills it.
"""

from __future__ import annotations

from factcheck.index.database import (
    ConflictError,
    Index,
    IndexedFile,
    NewFile,
)
from factcheck.index.packing import UnusableIndexError
from factcheck.index.reading import IndexedCorpus, corpus_in
from factcheck.index.stamps import Stamp, stamp_of

__all__ = [
    "ConflictError",
    "Index",
    "IndexedCorpus",
    "IndexedFile",
    "NewFile",
    "Stamp",
    "UnusableIndexError",
    "corpus_in",
    "stamp_of",
]

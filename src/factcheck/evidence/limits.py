"""How long and how large what others hand us may be; docs/archiving.md has the same table for people.

A project sets the two of the extraction; the others are conventions.
"""

from __future__ import annotations

from typing import Final

from factcheck.model.limits import EXTRACTION_MEGABYTES, EXTRACTION_SECONDS
from factcheck.runtime.records import dataclass

DOCUMENT_BYTES: Final = 50_000_000
"""A page or file that is archived, as received and as unpacked."""
TEXT_BYTES: Final = 50_000_000
"""The text that is extracted of it, in UTF-8."""
ORIGINAL_BYTES: Final = 500_000_000
"""A stored original: only its size and its hash are asked for, in little memory."""
ACCOUNT_BYTES: Final = 1_000_000
"""The account of how a text came about."""
LOCK_BYTES: Final = 1_000_000_000
"""A lock; a million quotes have about half of it."""

AUTHORS: Final = 100
"""How many authors of a page are kept."""
PARTICULAR_CHARACTERS: Final = 1_000
"""What a page says of itself in one field; what is longer is not read."""


@dataclass(frozen=True, slots=True)
class ExtractionLimits:
    """What taking the text out of a document may take.

    Attributes:
        seconds: of one processor.
        megabytes: of memory, besides the program itself.
    """

    seconds: int = EXTRACTION_SECONDS
    megabytes: int = EXTRACTION_MEGABYTES

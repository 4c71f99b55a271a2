"""What a record may hold at most, and what a project may set besides."""

from __future__ import annotations

from typing import Final

QUOTE_WORDS: Final = 25
"""How many words a quote may have unless a project says otherwise; a convention that keeps quotes
fragments of other people's works."""

EXTRACTION_SECONDS: Final = 20
EXTRACTION_MEGABYTES: Final = 500
"""What taking the text out of a document may take unless a project says otherwise."""

"""What a record may hold at most, and what a project may set besides."""

from __future__ import annotations

from typing import Final

QUOTE_WORDS: Final = 25
"""How many words a quote may have unless a project says otherwise; a convention that keeps quotes
fragments of other people's works."""

ID_CHARACTERS: Final = 200
"""An id; files of the archive are named after it, and file systems take 255 bytes."""
VALUE_CHARACTERS: Final = 200
"""A value as printed."""
QUOTE_CHARACTERS: Final = 2_000
"""A quote, and the words before and behind it; a project that sets `quote_words` has this limit too."""
EXPRESSION_CHARACTERS: Final = 4_000
"""An expression over figures."""
ADDRESS_CHARACTERS: Final = 2_000
"""A web address; longer ones are refused by programs on the way."""

EXTRACTION_SECONDS: Final = 20
EXTRACTION_MEGABYTES: Final = 500
"""What taking the text out of a document may take unless a project says otherwise."""

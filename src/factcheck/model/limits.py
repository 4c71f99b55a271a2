"""What a record may hold at most."""

from __future__ import annotations

from typing import Final

QUOTE_WORDS: Final = 25
"""How many words a quote may have unless a project says otherwise; a convention that keeps quotes
fragments of other people's works."""

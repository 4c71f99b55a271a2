"""Where the lock of a corpus lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

NAME: Final = "evidence.lock"


def lock_beside(corpus_file: Path) -> Path:
    """Give the place of the lock: beside the corpus file."""
    return corpus_file.parent / NAME

"""Where the lock of a corpus lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

NAME: Final = "evidence.lock"


def place_lock(corpus_file: Path) -> Path:
    """Return where the lock lies: beside the corpus file.

    Args:
        corpus_file: the file whose quotes it is of.
    """
    return corpus_file.parent / NAME

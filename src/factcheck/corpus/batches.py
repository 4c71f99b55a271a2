"""Files in runs, for processes that read a corpus together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path as FilePath

_BATCHES: Final = 64
"""Into so many parts a corpus is cut for several processes, so that all are busy to the end."""


def split_into_batches(paths: Mapping[FilePath, int]) -> list[tuple[tuple[FilePath, ...], int]]:
    """Split files into runs of about as many bytes.

    Args:
        paths: the files with their sizes in bytes.

    Returns:
        The files of each run in the given order, with the bytes of the run.
    """
    enough = sum(paths.values()) // _BATCHES
    batches: list[tuple[tuple[FilePath, ...], int]] = []
    run: list[FilePath] = []
    held = 0
    for path, size in paths.items():
        run.append(path)
        held += size
        if held >= enough:
            batches.append((tuple(run), held))
            run, held = [], 0
    return [*batches, (tuple(run), held)] if run else batches

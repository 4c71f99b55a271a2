"""Replace a file whole or not at all, so that nobody ever reads half of one.

What writes results, corpora, locks and archives goes through here; who may be told of a failure
words it.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def replace_file(file: Path, pieces: Iterable[bytes]) -> None:
    """Write a file; the one that a link leads to, with the rights of what was there before.

    Raises:
        OSError: it cannot be written; what it held is untouched.
    """
    target = file.resolve()
    temporary = write_beside(target, pieces)
    try:
        temporary.chmod(target.stat().st_mode if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_beside(target: Path, pieces: Iterable[bytes]) -> Path:
    """Write what a file should hold into another one in its folder, and give that.

    Raises:
        OSError: it cannot be written; nothing is left behind.
    """
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

"""The revision of a corpus: a hash that is another one when a byte of its files is."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def compute_revision(files: Iterable[tuple[Path, str]], root: Path) -> str:
    """Return a hash of the names and bytes of all files of a corpus, in hexadecimal digits.

    Args:
        files: the path of each, resolved, with the SHA-256 of its bytes.
        root: the folder of the corpus, from which names are taken.
    """
    resolved = root.resolve()
    total = sha256()
    for path, digest in sorted(files):
        below = path.relative_to(resolved) if path.is_relative_to(resolved) else path
        total.update(f"{below.as_posix()}\0{digest}\n".encode("utf-8", "surrogateescape"))
    return total.hexdigest()

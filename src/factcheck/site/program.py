"""What makes pages, as a digest: with another program every page is made again."""

from __future__ import annotations

import sys
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

_LIBRARIES: Final = ("jinja2", "markupsafe", "resvg-py")


def compute_program_digest(archive: Path | None = None) -> str:
    """Compute the digest of this program, of what it writes pages with, and of an archive by the stamps of its files.

    Args:
        archive: the folder of archived texts, or None.
    """
    found = blake2b(digest_size=16)
    package = Path(__file__).parents[1]
    for file in sorted(package.rglob("*")):
        if file.suffix in _SUFFIXES:
            found.update(file.read_bytes())
    versions = [".".join(map(str, sys.version_info[:3])), *map(_find_version, _LIBRARIES)]
    found.update(" ".join(versions).encode())
    for file in () if archive is None else sorted(archive.rglob("*")):
        stamp = file.stat()
        found.update(
            f"{file.relative_to(archive or file)} {stamp.st_size} {stamp.st_mtime_ns}".encode(
                "utf-8", "surrogateescape"
            )
        )
    return found.hexdigest()


_SUFFIXES: Final = frozenset({".py", ".html", ".css", ".js", ".svg", ".json"})


def _find_version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"

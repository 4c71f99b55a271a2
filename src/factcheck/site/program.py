"""What pages are made with, as digests: the program, with another of which every page is made again, and archived texts."""

from __future__ import annotations

import sys
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

_LIBRARIES: Final = ("jinja2", "markupsafe", "resvg-py")


def compute_program_digest() -> str:
    """Compute the digest of this program, and of what it writes pages with."""
    found = blake2b(digest_size=16)
    package = Path(__file__).parents[1]
    for file in sorted(package.rglob("*")):
        if file.suffix in _SUFFIXES:
            found.update(file.read_bytes())
    versions = [".".join(map(str, sys.version_info[:3])), *map(_find_version, _LIBRARIES)]
    found.update(" ".join(versions).encode())
    return found.hexdigest()


def read_stamps(archive: Path | None) -> dict[str, str]:
    """Read size and time of the archived files of each source, by its id.

    Args:
        archive: the folder of archived texts, or None.
    """
    found: dict[str, str] = {}
    for file in () if archive is None else sorted(archive.rglob("*")):
        stamp = file.stat()
        source = file.name.lstrip(".").partition(".")[0]
        said = f"{file.relative_to(archive or file)} {stamp.st_size} {stamp.st_mtime_ns}"
        found[source] = f"{found.get(source, '')}{said}\n"
    return found


_SUFFIXES: Final = frozenset({".py", ".html", ".css", ".js", ".svg", ".json"})


def _find_version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"

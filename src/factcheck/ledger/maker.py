"""What the content of an index depends on besides the files; an index of another maker is made anew."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from factcheck import __version__
from factcheck.store.sqlite.schema import VERSION

if TYPE_CHECKING:
    from factcheck.corpus.find import Location


def _compute_model_digest() -> str:
    """Return what changes with any field of a record, so that none is read as it was packed before; import no record."""
    model = Path(__file__).parent.parent / "model"
    try:
        return f"{crc32(b''.join(file.read_bytes() for file in sorted(model.glob('*.py')))):08x}"
    except OSError:
        return "unknown"


def name_maker(location: Location) -> str:
    """Return the versions of program, tables, records and Python that an index depends on, and the folder of its corpus."""
    python = ".".join(map(str, sys.version_info[:3]))
    root = os.fsencode(location.root.resolve()).decode("utf-8", "backslashreplace")
    return f"factcheck {__version__}, tables {VERSION}, records {_compute_model_digest()}, Python {python}, {root}"

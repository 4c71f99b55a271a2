"""The process that takes the text out of one document: read a question, set the limits, answer, end.

Started by `extraction`; what it loads is loaded before the limits hold, so that they are the document's.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import time
from math import ceil
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.evidence.extract.answer import (
    OUT_OF_MEMORY,
    extract_document,
    write_answer,
    write_refusal,
)
from factcheck.evidence.extract.document import HTML_TYPES, MediaType

_MEGABYTE = 1_000_000


def run() -> None:
    """Answer the question on standard input on standard output, which nothing else may write to."""
    out = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    code = 0
    try:
        written = _build_answer()
    except MemoryError:
        code, written = OUT_OF_MEMORY, b""
    with os.fdopen(out, "wb") as stream:
        stream.write(written)
    os._exit(code)  # freeing a large tree piece by piece would take time that nobody needs


def _build_answer() -> bytes:
    question = json.loads(sys.stdin.buffer.readline())
    media_type = MediaType(question["media_type"])
    _load(media_type)
    allowed = _keep_to_limits(question["seconds"], question["megabytes"])
    raw = sys.stdin.buffer.read()
    try:
        written = write_answer(
            *extract_document(raw, media_type, question["content_type"], question["encoding"])
        )
    except FactcheckError as error:
        written = write_refusal(error)
    if allowed is not None and (_read_memory("VmPeak") or 0) > allowed:
        raise MemoryError
    return written


def _load(media_type: MediaType) -> None:
    if media_type in HTML_TYPES:
        import trafilatura  # noqa: F401
    elif media_type is MediaType.PDF:
        import pypdf  # noqa: F401


def _keep_to_limits(seconds: int, megabytes: int) -> int | None:
    """Let the system end this process at its limits; one without them leaves it to who started it.

    A parser may swallow that memory was short, and go on with half a document.
    What fails to be enlarged had half the size before; so the wall stands at twice what is allowed,
    and what took more than that is refused however it ended.

    Returns:
        The bytes of memory that may be taken, those of the program included; None where nobody counts.
    """
    try:
        import resource
    except ImportError:
        return None
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    processor = ceil(time.process_time()) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor + 1))
    signal.setitimer(signal.ITIMER_REAL, 2 * seconds)
    taken = _read_memory("VmSize")
    if taken is None:
        return None
    allowance = megabytes * _MEGABYTE
    wall = taken + 2 * allowance
    resource.setrlimit(resource.RLIMIT_AS, (wall, wall))
    return max(taken + allowance, _read_memory("VmPeak") or 0)


def _read_memory(field: str) -> int | None:
    """Return the bytes of memory that this process has asked for, or None where nobody says."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    found = re.search(rf"^{field}:\s+(\d+) kB$", status, re.MULTILINE)
    return None if found is None else int(found[1]) * 1024

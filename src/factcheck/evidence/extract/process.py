"""Take the text out of a document in a process of its own, which is ended at its limits.

What reads foreign documents is not ours: a page can make it work for minutes or fill the memory.
The process is started afresh, so that nothing of the caller's runs in it again, and asked once.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.extract.answer import OUT_OF_MEMORY, extract_document, read_answer
from factcheck.evidence.limits import ExtractionLimits
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from factcheck.evidence.extract.document import Extract, MediaType
    from factcheck.evidence.extract.particulars import Particulars

_START: Final = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    "from factcheck.evidence.extract.child import run; run()"
)
_OVERDUE: Final = -1_000
"""In place of an exit code, of a process that did not end in time."""
_BY_TIME: Final = frozenset(
    {_OVERDUE}
    | {-getattr(signal, name) for name in ("SIGXCPU", "SIGALRM") if hasattr(signal, name)}
)
_GRACE: Final = 30
"""Seconds after which a process is ended that should have ended by itself, starting included."""
_BY_HAND: Final = (
    "save its text as a plain text file and add that, or allow more with {} in factcheck.toml"
)

_DEFAULT: Final = ExtractionLimits()


class ExtractionLimitError(FactcheckError):
    """A document whose text could not be taken out within the limits."""


def extract_apart(
    name: str,
    raw: bytes,
    media_type: MediaType,
    content_type: str | None,
    *,
    encoding: str | None = None,
    limits: ExtractionLimits = _DEFAULT,
) -> tuple[Extract, Particulars]:
    """Take the text out of a document, and what it says of itself.

    Args:
        name: what messages call the document: its address or path.
        raw: the bytes of the document.
        media_type: what it is.
        content_type: what the server said of it, with its encoding, or None.
        encoding: the encoding that a person names, whatever is declared; or None.
        limits: how much time and memory it may take.

    Raises:
        EncodingError: the bytes are not in the encoding that is declared or named.
        ExtractionError, UnreadablePdfError: there is no text.
        ExtractionLimitError: it takes too long or too much, or the process ended without an answer.
    """
    question = {
        "media_type": media_type.value,
        "content_type": content_type,
        "encoding": encoding,
        "seconds": limits.seconds,
        "megabytes": limits.megabytes,
    }
    if not sys.executable or getattr(sys, "frozen", False):  # nothing to start a process with
        return extract_document(raw, media_type, content_type, encoding)
    code, output = _ask(write_json_row(question).encode() + b"\n" + raw, limits)
    if code in _BY_TIME:
        raise ExtractionLimitError(
            f"taking the text out of '{name}' takes longer than {limits.seconds} seconds",
            hint=_BY_HAND.format("extraction_seconds"),
        )
    if code == OUT_OF_MEMORY:
        raise ExtractionLimitError(
            f"taking the text out of '{name}' takes more than {limits.megabytes:,} MB of memory",
            hint=_BY_HAND.format("extraction_megabytes"),
        )
    if code != 0:
        raise ExtractionLimitError(
            f"taking the text out of '{name}' ended without an answer ({_name_exit(code)})",
            hint="save its text as a plain text file and add that",
        )
    return read_answer(output)


def _ask(question: bytes, limits: ExtractionLimits) -> tuple[int, bytes]:
    """Start the process, ask it, and give its exit code and its answer; it never outlives this."""
    is_shown = os.environ.get("FACTCHECK_TRACEBACK")
    with subprocess.Popen(  # noqa: S603 - this program's own interpreter
        [sys.executable, "-I", "-c", _START, write_json_row(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=None if is_shown else subprocess.DEVNULL,
    ) as process:
        try:
            output, _ = process.communicate(question, timeout=2 * limits.seconds + _GRACE)
        except subprocess.TimeoutExpired:
            return _OVERDUE, b""
        finally:
            process.kill()
    return process.returncode, output


def _name_exit(code: int) -> str:
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"exit code {code}"

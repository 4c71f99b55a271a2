"""Start whole processes and take their time and memory, with their output in a pipe or a terminal.

POSIX only: resources come from `wait4`, terminals from `openpty`.
"""

from __future__ import annotations

import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

COLUMNS: Final = 120
PIECE: Final = 1 << 16
LONGEST: Final = 3600
"""Seconds after which a process is stopped."""
TO_MEGABYTES: Final = 1e6 if sys.platform == "darwin" else 1e3
"""`ru_maxrss` is in bytes on macOS and in kilobytes elsewhere."""


class UnavailableError(Exception):
    """A program that cannot be installed or started, or does not know what it is asked for."""


@dataclass(frozen=True, slots=True)
class Run:
    """How one process went.

    Attributes:
        seconds: from its start to its end.
        processor: seconds of processor time, its own children included.
        peak: most memory resident at a time, in MB; of its largest process. What is less than the
            memory of the measuring process itself (about 30 MB) is not told apart.
        output: how many bytes it wrote.
    """

    seconds: float
    processor: float
    peak: float
    output: int


def run(
    command: Sequence[str | Path],
    folder: Path,
    environment: Mapping[str, str],
    *,
    codes: frozenset[int],
    terminal: bool = False,
) -> Run:
    """Run a process to its end.

    Raises:
        UnavailableError: it does not start, takes too long, or ends with another exit code.
    """
    with tempfile.TemporaryFile() as errors:
        if terminal:
            reading, writing = pty.openpty()
            size = struct.pack("HHHH", 50, COLUMNS, 0, 0)
            fcntl.ioctl(writing, termios.TIOCSWINSZ, size)
        else:
            reading, writing = os.pipe()
        start = time.perf_counter()
        try:
            process = subprocess.Popen(
                [str(part) for part in command],
                cwd=folder,
                env=dict(environment),
                stdin=writing if terminal else subprocess.DEVNULL,
                stdout=writing,
                stderr=writing if terminal else errors,
            )
        except OSError as error:
            os.close(reading)
            raise UnavailableError(f"{command[0]} does not start: {error.strerror}") from None
        finally:
            os.close(writing)
        watch = threading.Timer(LONGEST, os.kill, (process.pid, signal.SIGKILL))
        watch.daemon = True
        watch.start()
        written, last = _drained(reading)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in codes:
            errors.seek(0)
            said = (errors.read() or last).decode(errors="replace").strip().splitlines()
            raise UnavailableError(f"exit code {process.returncode}: {_shortened(said)}")
    processor = usage.ru_utime + usage.ru_stime
    return Run(seconds, processor, usage.ru_maxrss / TO_MEGABYTES, written)


def _drained(reading: int) -> tuple[int, bytes]:
    """Read all that is written; give how much it was, and the last piece."""
    written, last = 0, b""
    while True:
        try:
            piece = os.read(reading, PIECE)
        except OSError:  # Linux says so when the last process of a terminal has gone
            break
        if not piece:
            break
        written, last = written + len(piece), piece
    os.close(reading)
    return written, last


def _shortened(lines: list[str]) -> str:
    """Give the last line that says something; frames of boxes do not."""
    telling = [line.strip("│╭╮╰╯─ ") for line in lines]
    return next((line for line in reversed(telling) if line), "nothing said")[:160]

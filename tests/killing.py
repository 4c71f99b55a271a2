"""Run the program in a process of its own that ends, without a word, before one of its file operations.

Python announces each operation on a file to audit hooks before it does it (PEP 578). To be killed
before operation N + 1 is to be killed after operation N.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from factcheck.cli.running import run

KILLED = 77
_OPERATIONS = frozenset(
    ("os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink",
     "os.truncate", "shutil.move", "tempfile.mkdtemp")
)  # fmt: skip
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True)
class Ended:
    """How a process ended: its exit code, what it printed, its file operations."""

    code: int
    output: str
    errors: str
    operations: tuple[str, ...]


def run_until(folder: Path, notes: Path, arguments: tuple[str, ...], last: int | None) -> Ended:
    """Run the program in a copy of this process.

    Args:
        folder: where it runs; only operations on files below it count.
        notes: a folder for what it prints.
        arguments: its command line.
        last: the number of operations that it may do before it is killed; None for all.
    """
    names = {name: notes / name for name in ("output", "errors", "operations")}
    process = os.fork()
    if process == 0:
        code = 99
        try:
            os.chdir(folder)
            for number, name in ((1, "output"), (2, "errors")):
                descriptor = os.open(names[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
                os.dup2(descriptor, number)
            sys.stdout = os.fdopen(1, "w", encoding="utf-8")
            sys.stderr = os.fdopen(2, "w", encoding="utf-8")
            done = os.open(names["operations"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.fsync = lambda fd: None  # noqa: ARG005 - a killed process loses nothing written; os names it so
            _count(str(folder), done, last)
            code = int(run(arguments))
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(code)
    _, status = os.waitpid(process, 0)
    output, errors, operations = (file.read_text(encoding="utf-8") for file in names.values())
    return Ended(os.waitstatus_to_exitcode(status), output, errors, tuple(operations.splitlines()))


def _count(folder: str, done: int, last: int | None) -> None:
    """Write down each operation on a file below a folder, and end the process before one."""
    count = 0

    def heed(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count
        is_write = event == "open" and isinstance(flags := arguments[2], int) and flags & _WRITES
        if not is_write and event not in _OPERATIONS:
            return
        paths = [os.fspath(each) for each in arguments[:2] if isinstance(each, (str, Path))]
        if not any(os.path.join(os.getcwd(), each).startswith(folder) for each in paths):  # noqa: PTH109, PTH118 - a hook must be quick
            return
        if count == last:
            os._exit(KILLED)
        count += 1
        os.write(done, f"{event} {paths[0].removeprefix(folder)}\n".encode())

    sys.addaudithook(heed)

"""One run of the program: every failure becomes a message on standard error and an exit code."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from factcheck.cli.exits import Exit
from factcheck.cli.output import ClosedOutputError, complain, discard_output
from factcheck.cli.progress import PROGRESS
from factcheck.errors import FactcheckError
from factcheck.runtime.gc_pause import keep_collector_idle

_REFUSED_OUTPUT = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""Why a system takes no more output; it names no file then, since standard output has no name."""


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Args:
        arguments: the command line without the program's name.

    Returns:
        The exit code.
    """
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - until the end
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
    PROGRESS.begin()
    try:
        from factcheck.cli.app import app

        if script := _completion_for(arguments):
            sys.stdout.write(script)
            return Exit.FINE
        with keep_collector_idle():
            ended = app(args=list(arguments), prog_name="factcheck", standalone_mode=False)
        if ended == Exit.INTERRUPTED:  # typer makes this of a KeyboardInterrupt
            return _interrupted()
        return ended if isinstance(ended, int) else Exit.FINE
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Exit.FINE
    except ClosedOutputError:
        discard_output()
        return Exit.FINE
    except KeyboardInterrupt:
        return _interrupted()
    except FactcheckError as error:
        from factcheck.cli.failures import exit_of, written

        _say(written(error, arguments))
        if _is_folder_deleted():
            from factcheck.corpus.find import NoWorkingFolderError, refuse_deleted_folder

            if not isinstance(error, NoWorkingFolderError):
                _say(f"note: {refuse_deleted_folder().message}\n")
        return exit_of(error)
    except OSError as error:
        if error.filename is None and error.errno in _REFUSED_OUTPUT:
            discard_output()
            _say(f"error: the output cannot be written: {error.strerror}\n")
            return Exit.WRONG_USE
        if isinstance(error, FileNotFoundError) and _is_folder_deleted():
            from factcheck.cli.failures import written
            from factcheck.corpus.find import refuse_deleted_folder

            _say(written(refuse_deleted_folder()))
            return Exit.WRONG_USE
        if error.filename is None:
            _say(_defect(error))
            return Exit.DEFECT
        from factcheck.findings.shorten import shorten

        _say(shorten(f"error: '{error.filename}' cannot be read or written: {error.strerror}\n"))
        return Exit.UNREADABLE
    except Exception as error:  # noqa: BLE001 - the last place: a defect is said, not dumped
        refused = _refused(error)
        if refused is not None:
            return refused
        _say(_defect(error))
        return Exit.DEFECT


def _completion_for(arguments: Sequence[str]) -> str | None:
    """Return the completion script of a shell that is named, or None where none is asked for."""
    if len(arguments) != 2 or arguments[0] != "--show-completion":
        return None
    from factcheck.cli.completion import script_of

    return script_of(arguments[1])


def _refused(error: Exception) -> int | None:
    """Say what typer refuses in a command line, in its words, and give the exit code; else None."""
    import typer

    if isinstance(error, typer.Abort):
        _say("Aborted!\n")
        return 1
    usage = typer.BadParameter.__base__  # UsageError, which typer does not name
    if usage is None or not isinstance(error, usage):
        return None
    complaint: Any = error
    text = io.StringIO()
    complaint.show(file=text)
    _say(text.getvalue())
    return Exit.WRONG_USE


def _interrupted() -> int:
    where = f" at {PROGRESS.where}" if PROGRESS.where else ""
    _say(f"interrupted{where}\n")
    return Exit.INTERRUPTED


def _say(text: str) -> None:
    with suppress(OSError):  # where nobody can be told, the exit code is all there is
        PROGRESS.clear()
        complain(text)


def _is_folder_deleted() -> bool:
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    return False


def _defect(error: Exception) -> str:
    import traceback

    if os.environ.get("FACTCHECK_TRACEBACK"):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{frame.filename.rpartition(os.sep)[2]}:{frame.lineno}"
    return (
        f"error: a defect of factcheck: {type(error).__name__} at {where}: {error}\n"
        "  hint: report it with the command that you ran; FACTCHECK_TRACEBACK=1 shows more\n"
    )

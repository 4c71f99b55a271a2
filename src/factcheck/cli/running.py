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
from factcheck.cli.output import ClosedOutputError, replace_output, write_trouble
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
    PROGRESS.start()
    try:
        from factcheck.cli.app import app

        if script := _find_completion(arguments):
            sys.stdout.write(script)
            return Exit.FINE
        with keep_collector_idle():
            ended = app(args=list(arguments), prog_name="factcheck", standalone_mode=False)
        if ended == Exit.INTERRUPTED:  # typer makes this of a KeyboardInterrupt
            return _say_interrupted()
        return ended if isinstance(ended, int) else Exit.FINE
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Exit.FINE
    except ClosedOutputError:
        replace_output()
        return Exit.FINE
    except KeyboardInterrupt:
        return _say_interrupted()
    except FactcheckError as error:
        from factcheck.cli.failures import find_exit, format_failure

        _say(format_failure(error, arguments))
        if _is_folder_deleted():
            from factcheck.corpus.find import NoWorkingFolderError, refuse_deleted_folder

            if not isinstance(error, NoWorkingFolderError):
                _say(f"note: {refuse_deleted_folder().message}\n")
        return find_exit(error)
    except OSError as error:
        if error.filename is None and error.errno in _REFUSED_OUTPUT:
            replace_output()
            _say(f"error: the output cannot be written: {error.strerror}\n")
            return Exit.WRONG_USE
        if isinstance(error, FileNotFoundError) and _is_folder_deleted():
            from factcheck.cli.failures import format_failure
            from factcheck.corpus.find import refuse_deleted_folder

            _say(format_failure(refuse_deleted_folder()))
            return Exit.WRONG_USE
        if error.filename is None:
            _say(_say_defect(error))
            return Exit.DEFECT
        from factcheck.findings.shorten import shorten

        _say(shorten(f"error: '{error.filename}' cannot be read or written: {error.strerror}\n"))
        return Exit.UNREADABLE
    except Exception as error:  # noqa: BLE001 - the last place: a defect is said, not dumped
        refused = _say_refusal(error)
        if refused is not None:
            return refused
        _say(_say_defect(error))
        return Exit.DEFECT


def _find_completion(arguments: Sequence[str]) -> str | None:
    """Return the completion script of a shell that is named, or None where none is asked for."""
    if len(arguments) != 2 or arguments[0] != "--show-completion":
        return None
    from factcheck.cli.completion import build_script

    return build_script(arguments[1])


def _say_refusal(error: Exception) -> int | None:
    """Say what typer refuses in a command line, in its words, and return the exit code; else None."""
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


def _say_interrupted() -> int:
    where = f" at {PROGRESS.where}" if PROGRESS.where else ""
    _say(f"interrupted{where}\n")
    return Exit.INTERRUPTED


def _say(text: str) -> None:
    with suppress(OSError):  # where nobody can be told, the exit code is all there is
        PROGRESS.remove_line()
        write_trouble(text)


def _is_folder_deleted() -> bool:
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    return False


def _say_defect(error: Exception) -> str:
    import traceback

    if os.environ.get("FACTCHECK_TRACEBACK"):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{frame.filename.rpartition(os.sep)[2]}:{frame.lineno}"
    return (
        f"error: a defect of factcheck: {type(error).__name__} at {where}: {error}\n"
        "  hint: report it with the command that you ran; FACTCHECK_TRACEBACK=1 shows more\n"
    )

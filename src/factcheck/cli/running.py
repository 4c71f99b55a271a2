"""One run of the program: every failure becomes a message on standard error and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from factcheck.cli.exits import Exit
from factcheck.cli.output import ClosedOutputError, discard_output
from factcheck.collector import collector_at_rest
from factcheck.errors import FactcheckError

INTERRUPTED = 130
"""What shells expect of a program that was stopped with Ctrl-C (128 + SIGINT)."""


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Args:
        arguments: the command line without the program's name.

    Returns:
        The exit code.
    """
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
    try:
        from factcheck.cli.app import app

        with collector_at_rest():
            app(args=list(arguments), prog_name="factcheck")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Exit.FINE
    except ClosedOutputError:
        discard_output()
        return Exit.FINE
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        return INTERRUPTED
    except FactcheckError as error:
        from factcheck.cli.failures import exit_of, written

        sys.stderr.write(written(error))
        return exit_of(error)
    except OSError as error:
        if error.filename is None:
            sys.stderr.write(_defect(error))
            return Exit.DEFECT
        sys.stderr.write(f"error: '{error.filename}' cannot be read or written: {error.strerror}\n")
        return Exit.UNREADABLE
    except Exception as error:  # noqa: BLE001 - the last place: a defect is said, not dumped
        sys.stderr.write(_defect(error))
        return Exit.DEFECT
    return Exit.FINE


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

"""Files in canonical form: what `fmt` and `validate --fix` write, show, and leave as they are."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from factcheck.cli.exits import Exit
from factcheck.cli.output import is_terminal, say, write_result, write_trouble
from factcheck.errors import FactcheckError
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from factcheck.editing.fmt.files import FormattedFile


class UnfixableError(FactcheckError):
    """A use of --fix or --diff that cannot be."""


def fix_first(paths: tuple[Path, ...], corpus: Path | None, *, fix: bool, diff: bool) -> None:
    """Repair files before they are validated, or show the repairs and end.

    Args:
        paths: files and folders; the whole corpus if there are none.
        corpus: the corpus file that was named, or None.
        fix: whether files are to be repaired.
        diff: whether the repairs are shown and nothing is written.

    Raises:
        UnfixableError: standard input is among the files, or --diff is given without --fix.
        UnkeptError: something in a file would not be kept; the others are repaired.
    """
    from factcheck.editing.fmt.files import STANDARD_INPUT, fix_files, write_files

    if not fix:
        raise UnfixableError("--diff shows what --fix would write", hint="give both")
    if STANDARD_INPUT in paths:
        raise UnfixableError("--fix writes files, and standard input is none")
    files = fix_files(paths, corpus=corpus, environment=os.environ)
    if diff:
        write_result(write_differences(files), is_table=is_terminal())
        raise typer.Exit(Exit.UNREADABLE if say_left_alone(files) else Exit.FINE)
    write_files(files)
    for each in files:
        if each.changes:
            say(f"fixed {escape_unsafe(each.name)}")
    for each in files:
        if each.failure is not None:
            raise each.failure


def write_differences(files: tuple[FormattedFile, ...]) -> Iterator[str]:
    """Write what would change in files as one unified diff.

    Args:
        files: each before and after.
    """
    for each in files:
        if each.changes:
            yield from each.show_difference()


def say_left_alone(files: tuple[FormattedFile, ...]) -> bool:
    """Say on standard error which files are left as they are and why; return whether there are any.

    Args:
        files: each with what keeps it from being written, if anything does.
    """
    from factcheck.cli.failures import format_failure
    from factcheck.formats.report.text import write_lines

    left = [each for each in files if each.diagnostics or each.failure is not None]
    for each in left:
        for diagnostic in each.diagnostics:
            write_trouble("".join(write_lines(diagnostic, colour=False)))
        if each.failure is not None:
            write_trouble(format_failure(each.failure))
    if left:
        say(f"left as they are: {', '.join(each.name for each in left)}")
    return bool(left)

"""The command that writes claim files in one form, and what `validate --fix` shares with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.exits import Exit
from factcheck.cli.options import CorpusPath
from factcheck.cli.output import complain, emit, is_terminal, say
from factcheck.errors import FactcheckError
from factcheck.findings.printable import printable

if TYPE_CHECKING:
    from factcheck.api.formatting import FormattedFile


def format_command(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Files; a folder for those of its corpus in it, - for standard input to output.",
            metavar="[PATHS]...",
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if a file would change.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing; show what would change.")
    ] = False,
    corpus: CorpusPath = None,
) -> None:
    """Put files into canonical form: order of fields, quoting, wrapped text.

    Every text and every comment stays; without PATHS all files of the corpus are formatted.

    Examples:

      factcheck fmt

      factcheck fmt --check --diff

      factcheck fmt - < draft.yaml
    """
    from factcheck.api.formatting import STANDARD_INPUT, format_files, write_files

    wanted = tuple(paths or ())
    given = sys.stdin.buffer.read() if STANDARD_INPUT in wanted else b""
    files = format_files(wanted, corpus=corpus, environment=os.environ, standard_input=given)
    if not check and not diff:
        write_files(each for each in files if each.path != STANDARD_INPUT)
    emit(_shown(files, check=check, diff=diff), is_table=is_terminal())
    is_left = say_left_alone(files)
    if check and (is_left or any(each.changes for each in files)):
        raise typer.Exit(Exit.FINDINGS)
    raise typer.Exit(Exit.UNREADABLE if is_left else Exit.FINE)


class UnfixableError(FactcheckError):
    """A use of --fix or --diff that cannot be."""


def fix_first(paths: tuple[Path, ...], corpus: Path | None, *, fix: bool, diff: bool) -> None:
    """Repair files before they are validated, or show the repairs and end.

    Raises:
        UnfixableError: standard input is among the files, or --diff is given without --fix.
        UnkeptError: something in a file would not be kept; the others are repaired.
    """
    from factcheck.api.formatting import STANDARD_INPUT, fix_files, write_files

    if not fix:
        raise UnfixableError("--diff shows what --fix would write", hint="give both")
    if STANDARD_INPUT in paths:
        raise UnfixableError("--fix writes files, and standard input is none")
    files = fix_files(paths, corpus=corpus, environment=os.environ)
    if diff:
        emit(differences(files), is_table=is_terminal())
        raise typer.Exit(Exit.UNREADABLE if say_left_alone(files) else Exit.FINE)
    write_files(files)
    for each in files:
        if each.changes:
            say(f"fixed {printable(each.name)}")
    for each in files:
        if each.failure is not None:
            raise each.failure


def differences(files: tuple[FormattedFile, ...]) -> Iterator[str]:
    """Give what would change in files as one unified diff."""
    for each in files:
        if each.changes:
            yield from each.difference()


def say_left_alone(files: tuple[FormattedFile, ...]) -> bool:
    """Say on standard error which files are left as they are and why; tell whether there are any."""
    from factcheck.cli.failures import written
    from factcheck.report.text import report_lines

    left = [each for each in files if each.diagnostics or each.failure is not None]
    for each in left:
        for diagnostic in each.diagnostics:
            complain("".join(report_lines(diagnostic, colour=False)))
        if each.failure is not None:
            complain(written(each.failure))
    if left:
        say(f"left as they are: {', '.join(each.name for each in left)}")
    return bool(left)


def _shown(files: tuple[FormattedFile, ...], *, check: bool, diff: bool) -> Iterator[str]:
    """Give the diff, or standard input in canonical form, or the names of files that change."""
    from factcheck.api.formatting import STANDARD_INPUT

    if diff:
        yield from differences(files)
        return
    for each in files:
        if each.path == STANDARD_INPUT and not check:
            if not each.diagnostics and each.failure is None:
                yield each.after.decode()
        elif each.changes:
            yield f"{printable(each.name)}\n"

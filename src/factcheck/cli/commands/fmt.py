"""The command `factcheck fmt`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.exits import Exit
from factcheck.cli.formatted_files import say_left_alone, write_differences
from factcheck.cli.options import CorpusPath
from factcheck.cli.output import is_terminal, write_result
from factcheck.errors import FactcheckError
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from factcheck.editing.fmt.files import FormattedFile


class UnsplitError(FactcheckError):
    """A use of --split that cannot be."""


def run(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Files, or a folder for the corpus files in it; - for standard input to output.",
            metavar="[PATHS]...",
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if a file would change.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing; show what would change.")
    ] = False,
    shorten: Annotated[
        bool,
        typer.Option(
            "--shorten",
            help="Say once in defaults what all claims of a file say, and omit what is then understood.",
        ),
    ] = False,
    split: Annotated[
        bool,
        typer.Option(
            "--split",
            help="Give each claim a file of its own, named by its id, so that two who add claims never write the same file.",
        ),
    ] = False,
    corpus: CorpusPath = None,
) -> None:
    """Put files into canonical form: order of fields, quoting, wrapped text.

    Every text and every comment stays; without PATHS all files of the corpus are formatted.

    Examples:

      factcheck fmt

      factcheck fmt --check --diff

      factcheck fmt - < draft.yaml

      factcheck fmt --shorten --diff

      factcheck fmt --split
    """
    from factcheck.editing.fmt.files import STANDARD_INPUT, format_files, shorten_files, write_files

    wanted = tuple(paths or ())
    write = write_files
    if split:
        from factcheck.editing.fmt.split_files import split_files, write_split

        _refuse_besides_split(wanted, shorten=shorten)
        files, write = split_files(wanted, corpus=corpus, environment=os.environ), write_split
    elif shorten:
        files = shorten_files(wanted, corpus=corpus, environment=os.environ)
    else:
        given = sys.stdin.buffer.read() if STANDARD_INPUT in wanted else b""
        files = format_files(wanted, corpus=corpus, environment=os.environ, standard_input=given)
    if not check and not diff:
        write(each for each in files if each.path != STANDARD_INPUT)
    write_result(_write_results(files, check=check, diff=diff), is_table=is_terminal())
    is_left = say_left_alone(files)
    if check and (is_left or any(each.changes for each in files)):
        raise typer.Exit(Exit.FINDINGS)
    raise typer.Exit(Exit.UNREADABLE if is_left else Exit.FINE)


def _write_results(files: tuple[FormattedFile, ...], *, check: bool, diff: bool) -> Iterator[str]:
    """Write the diff, or standard input in canonical form, or the names of files that change."""
    from factcheck.editing.fmt.files import STANDARD_INPUT

    if diff:
        yield from write_differences(files)
        return
    for each in files:
        if each.path == STANDARD_INPUT and not check:
            if not each.diagnostics and each.failure is None:
                yield each.after.decode()
        elif each.changes:
            yield f"{escape_unsafe(each.name)}\n"


def _refuse_besides_split(paths: tuple[Path, ...], *, shorten: bool) -> None:
    """Raise where standard input is to be split, or files are to be shortened besides."""
    from factcheck.editing.fmt.files import STANDARD_INPUT

    if shorten or STANDARD_INPUT in paths:
        what = "--shorten" if shorten else "'-'"
        raise UnsplitError(f"--split does not go with {what}", hint="run one after the other")

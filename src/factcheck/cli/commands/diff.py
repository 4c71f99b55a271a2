"""The command `factcheck diff`."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.answer import read_format
from factcheck.cli.options import OUTPUT, CorpusPath, Output, join_alternatives
from factcheck.cli.output import may_colour, measure_terminal, replace_unshowable, write_result
from factcheck.formats.formats import DIFFERENCE_FORMATS


def run(
    revisions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[REV [REV]]",
            help="Revisions of the git repository: none for HEAD against the working tree, one for "
            "it against the working tree, two for the first against the second; also REV..REV, "
            "and REV...REV for the second against what it started from.",
        ),
    ] = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            help=f"{join_alternatives(DIFFERENCE_FORMATS)}.",
            autocompletion=completion.suggest_difference_formats,
            metavar="FORMAT",
            rich_help_panel=OUTPUT,
        ),
    ] = "text",
    output: Output = None,
    corpus: CorpusPath = None,
) -> None:
    """Show what a change of the corpus means: records, values, quotes, proofs, and other answers.

    Revisions are read from git and nothing is checked out; the working tree includes new files.
    The exit code is 0, however much differs.

    Examples:

      factcheck diff

      factcheck diff HEAD~1 HEAD

      factcheck diff main...HEAD --format markdown -o comment.md
    """
    from factcheck.diff.compare_states import compare_states as find
    from factcheck.formats.options import Options

    form = read_format(form, DIFFERENCE_FORMATS)
    found = find(tuple(revisions or ()), corpus=corpus, environment=os.environ)
    options = Options(measure_terminal(), colour=output is None and may_colour())
    written = DIFFERENCE_FORMATS[form]
    is_text = written.is_for_people
    pieces = written.write(replace_unshowable(found, output) if is_text else found, options)
    write_result(pieces, output, is_table=is_text, is_own=is_text)

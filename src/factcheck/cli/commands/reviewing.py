"""The command for those who review a change of the corpus."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli.options import OUTPUT, CorpusPath, Output
from factcheck.cli.output import emit, fit, terminal_width, wants_colour


class DifferenceFormat(StrEnum):
    """The formats of a difference."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


def diff(
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
        DifferenceFormat,
        typer.Option("--format", "-f", help="How to write it.", rich_help_panel=OUTPUT),
    ] = DifferenceFormat.TEXT,
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
    from factcheck.api.differing import diff as find
    from factcheck.render.differences import render_difference
    from factcheck.render.options import Options

    found = find(tuple(revisions or ()), corpus=corpus, environment=os.environ)
    options = Options(terminal_width(), colour=output is None and wants_colour())
    is_text = form is DifferenceFormat.TEXT
    pieces = render_difference(fit(found, output) if is_text else found, form.value, options)
    emit(pieces, output, is_table=is_text, is_own=is_text)

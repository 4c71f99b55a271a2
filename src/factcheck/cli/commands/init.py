"""The command `factcheck init`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.output import write_result
from factcheck.editing.init.texts import Ci


def run(
    folder: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="The folder; created if missing.")
    ] = Path(),
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help="The heading of the corpus.")
    ] = None,
    language: Annotated[
        str,
        typer.Option("--language", metavar="TAG", help="The language of its statements (BCP 47)."),
    ] = "en",
    ci: Annotated[Ci, typer.Option("--ci", help="Where it is checked on every push.")] = Ci.GITHUB,
    repository: Annotated[
        str | None,
        typer.Option(
            "--repository",
            metavar="URL|none",
            help="Where git finds factcheck, for CI; what its package names if omitted.",
        ),
    ] = None,
    empty: Annotated[
        bool, typer.Option("--empty", help="Without the example: no record at all.")
    ] = False,
) -> None:
    """Begin a new corpus: an example to replace, with its settings, evidence, CI and editor.

    No file is ever replaced: everything is written, or nothing.

    Examples:

      factcheck init our-dispute --title "The harbour and its pilots"

      factcheck init --empty --ci gitlab
    """
    from factcheck.cli.beginningwords import write_begun
    from factcheck.editing.init.write import start_corpus

    begun = start_corpus(
        folder, title=title, language=language, ci=ci, repository=repository, empty=empty
    )
    write_result(write_begun(begun))

"""The command `factcheck explain`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.output import emit


def run(
    code: Annotated[
        str | None,
        typer.Argument(
            help="The code of a check; all in a line each if left away.",
            autocompletion=completion.codes,
            metavar="[CODE]",
        ),
    ] = None,
) -> None:
    """Show what a check finds, why it matters, and how to mend it.

    Examples:

      factcheck explain FC204

      factcheck explain
    """
    from factcheck.api.explaining import catalogue
    from factcheck.api.explaining import explain as page_of

    emit(catalogue() if code is None else page_of(code), is_own=True)

"""The command `factcheck explain`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.output import write_result


def run(
    asked: Annotated[
        str | None,
        typer.Argument(
            help="The code of a check, or a word or sign of the ledger; all codes if omitted.",
            autocompletion=completion.suggest_codes_and_words,
            metavar="[CODE | WORD]",
        ),
    ] = None,
) -> None:
    """Show what a check finds, why it matters, and how to mend it; or what a word means.

    What the ledger holds says factcheck show.

    Examples:

      factcheck explain FC204

      factcheck explain projection

      factcheck explain
    """
    from factcheck.validation.explain import explain as page_of
    from factcheck.validation.explain import show_catalogue

    write_result(show_catalogue() if asked is None else page_of(asked), is_own=True)

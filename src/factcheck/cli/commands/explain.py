"""The command `factcheck explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.output import measure_terminal, write_result

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    from factcheck.formats.table.layout import write_paragraph
    from factcheck.validation.explain import explain as page_of
    from factcheck.validation.explain import show_catalogue

    def write_lines(text: str, indent: str) -> Iterator[str]:
        return write_paragraph(text, measure_terminal(), indent)

    write_result(
        show_catalogue(write_lines) if asked is None else page_of(asked, write_lines), is_own=True
    )

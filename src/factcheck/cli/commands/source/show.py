"""The command `factcheck source show`."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.options import CorpusPath, Format, Output


def run(
    source_id: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="A source, by id or title.",
            autocompletion=completion.suggest_sources,
        ),
    ],
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
) -> None:
    """Show a source: its record, its evidence, its claims.

    Examples:

      factcheck source show SOURCE-ID
    """
    from factcheck.cli.answer import write_answer
    from factcheck.ledger.sources import show_source

    write_answer(show_source(source_id, corpus, environment=os.environ), form, output)

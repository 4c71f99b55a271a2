"""The command `factcheck timeline`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.asking import ask
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


def run(
    topic: Annotated[
        str,
        typer.Argument(metavar="TOPIC", help="A topic.", autocompletion=completion.topics),
    ],
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Show a topic's figures by the moment that they describe and the day on which they were said.

    Examples:

      factcheck timeline reserves

      factcheck timeline raises --format csv
    """
    from factcheck.query.timelines import draw_timeline

    ask(lambda store: draw_timeline(store, topic), form, output, corpus, no_index)

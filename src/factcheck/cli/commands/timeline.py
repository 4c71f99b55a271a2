"""The command `factcheck timeline`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


def run(
    topic: Annotated[
        str | None,
        typer.Argument(
            metavar="[TOPIC]",
            help="A topic, by id or title; not needed with --claimant.",
            autocompletion=completion.suggest_topics,
        ),
    ] = None,
    named: Annotated[
        str | None,
        typer.Option(
            "--topic",
            help="The same as TOPIC, for those used to other commands.",
            autocompletion=completion.suggest_topics,
            metavar="ID",
        ),
    ] = None,
    claimant: Annotated[
        list[str] | None,
        typer.Option(
            "--claimant",
            help="Only figures of this person or party, and how their word changed.",
            autocompletion=completion.suggest_claimants,
            metavar="ID",
        ),
    ] = None,
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Show a topic's figures by the moment that they describe and the day on which they were said.

    Examples:

      factcheck timeline reserves

      factcheck timeline raises --format csv

      factcheck timeline --claimant beutner
    """
    from factcheck.queries.timeline import draw_timeline

    if topic is not None and named not in {None, topic}:
        raise typer.BadParameter(f"TOPIC is '{topic}' and --topic '{named}', expected one topic")
    wanted = topic or named
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            ledger.write(draw_timeline(store, wanted, claimant or ()), form, output)

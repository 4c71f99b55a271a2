"""The command `factcheck show`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


def run(
    record_id: Annotated[
        str,
        typer.Argument(
            metavar="ID | NAME",
            help="The id of a claim; the id, name or title of a dispute, lookalike, derivation, source, "
            "measure, person, party or topic.",
            autocompletion=completion.suggest_record_ids,
        ),
    ],
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Show one record whole: chain, quotes, answers both ways, neighbours in its disputes.

    Of a claim it says whether each quote is proven. What a code or word means says factcheck explain.

    Examples:

      factcheck show reserves-needed-2019

      factcheck show "Austin Beutner" --format md
    """
    from factcheck.queries.show import show_record

    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            ledger.write(show_record(store, record_id, ledger.read_lock), form, output)

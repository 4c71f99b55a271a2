"""The command `factcheck compare`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


def run(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="TOPIC | DISPUTE | LOOKALIKE | CLAIM CLAIM...",
            help="A topic, a dispute or a lookalike, by id or title, or claims (CLAIM#FIGURE for one "
            "figure of several).",
            autocompletion=completion.suggest_compared_ids,
        ),
    ],
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Set figures side by side: whether they can be compared, why not, and who answered whom.

    Examples:

      factcheck compare reserves

      factcheck compare reserves-needed-2019 reserves-held-2022 --format markdown
    """
    from factcheck.queries.compare import compare_records

    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            ledger.write(compare_records(store, names), form, output)

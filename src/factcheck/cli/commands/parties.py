"""The command `factcheck parties`."""

from __future__ import annotations

from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


def run(
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the parties with the claims and people that spoke for them.

    Examples:

      factcheck parties
    """
    from factcheck.queries.catalogue import list_parties

    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            ledger.write(list_parties(store), form, output)

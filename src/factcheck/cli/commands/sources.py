"""The command `factcheck sources`."""

from __future__ import annotations

from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


def run(
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the sources with their publisher, date and claims.

    Examples:

      factcheck sources --format csv
    """
    from factcheck.queries.catalogue import list_sources

    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            ledger.write(list_sources(store), form, output)

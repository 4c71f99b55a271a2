"""The command `factcheck topics`."""

from __future__ import annotations

from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


def run(
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the topics with their claims, figures, parties and disputes.

    Examples:

      factcheck topics
    """
    from factcheck.queries.catalogue import list_topics

    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            ledger.write(list_topics(store), form, output)

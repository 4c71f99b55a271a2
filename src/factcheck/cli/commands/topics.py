"""The command `factcheck topics`."""

from __future__ import annotations

from factcheck.cli.asking import ask
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

    ask(list_topics, form, output, corpus, no_index)

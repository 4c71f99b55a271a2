"""The command `factcheck lookalikes`."""

from __future__ import annotations

from factcheck.cli.asking import ask
from factcheck.cli.filters import Given, read_filters, takes_filters
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


@takes_filters
def run(
    given: Given,
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List figures that are often set side by side though they are not two answers to one question.

    Examples:

      factcheck lookalikes reserves
    """
    from factcheck.queries.lookalikes import list_lookalikes

    filters = read_filters(given)
    ask(lambda store: list_lookalikes(store, filters), form, output, corpus, no_index)

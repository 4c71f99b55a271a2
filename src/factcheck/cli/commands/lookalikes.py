"""The command `factcheck lookalikes`."""

from __future__ import annotations

from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


@add_filters
def run(
    given: Given,
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List figures that are often set side by side though they are not two answers to one question.

    A lookalike is listed if one of its claims is of the topic and one passes all other filters;
    with --party and --claimant, that may be a claim for each.

    Examples:

      factcheck lookalikes reserves
    """
    from factcheck.queries.lookalikes import list_lookalikes

    filters = read_filters(given)
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            ledger.write(list_lookalikes(store, filters), form, output)

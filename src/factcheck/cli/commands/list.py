"""The command `factcheck list`."""

from __future__ import annotations

from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, Limit, NoIndex, Output, Sort


@add_filters
def run(
    given: Given,
    sort: Sort = None,
    limit: Limit = None,
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List claims and their figures, one row per figure.

    Examples:

      factcheck list reserves

      factcheck list --near 30,000

      factcheck list --party UTLA --since 2022 --format csv -o figures.csv
    """
    from factcheck.queries.list import list_claims

    filters = read_filters(given)
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            ledger.write(list_claims(store, filters, order=sort, limit=limit), form, output)

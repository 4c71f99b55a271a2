"""The command `factcheck disputes`."""

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
    """List the disputes: claims side by side, who answered whom, what may be compared.

    A dispute is listed if one of its claims is of the topic and one passes all other filters;
    with --party and --claimant, that may be a claim for each.

    Examples:

      factcheck disputes reserves
    """
    from factcheck.formats.formats import FORMATS
    from factcheck.queries.disputes import list_disputes

    filters = read_filters(given)
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            # a table for a terminal is gone through before it is written, all else once
            view = list_disputes(store, filters, is_held=FORMATS[form].is_for_people)
            ledger.write(view, form, output)

"""The command `factcheck list`."""

from __future__ import annotations

from factcheck.cli.asking import ask, filters_of
from factcheck.cli.options import (
    Bases,
    Claimants,
    CorpusPath,
    Disputed,
    Format,
    Limit,
    Manners,
    Measures,
    NoIndex,
    Output,
    Parties,
    Since,
    Sort,
    Sources,
    Text,
    Topics,
    Unreviewed,
    Until,
)


def run(
    topic: Topics = None,
    party: Parties = None,
    claimant: Claimants = None,
    measure: Measures = None,
    source: Sources = None,
    basis: Bases = None,
    manner: Manners = None,
    since: Since = None,
    until: Until = None,
    disputed: Disputed = False,
    unreviewed: Unreviewed = False,
    text: Text = None,
    sort: Sort = "topic",
    limit: Limit = None,
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List claims and their figures, a row a figure.

    Examples:

      factcheck list --topic reserves

      factcheck list --party utla --since 2022 --format csv -o figures.csv
    """
    from factcheck.query.listing import list_claims

    filters = filters_of(**locals())
    ask(
        lambda store: list_claims(store, filters, order=sort, limit=limit),
        form,
        output,
        corpus,
        no_index,
    )

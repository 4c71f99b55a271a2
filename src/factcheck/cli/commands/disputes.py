"""The command `factcheck disputes`."""

from __future__ import annotations

from factcheck.cli.asking import ask, filters_of
from factcheck.cli.options import (
    Bases,
    Claimants,
    CorpusPath,
    Disputed,
    Format,
    Manners,
    Measures,
    NoIndex,
    Output,
    Parties,
    Since,
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
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the disputes: claims side by side, who answered whom, what may be compared.

    Examples:

      factcheck disputes --topic reserves
    """
    from factcheck.query.disputes import list_disputes

    filters = filters_of(**locals())
    ask(lambda store: list_disputes(store, filters), form, output, corpus, no_index)

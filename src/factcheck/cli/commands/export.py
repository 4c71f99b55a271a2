"""The command `factcheck export`."""

from __future__ import annotations

from factcheck.cli.asking import ask, filters_of, refuse_unknown_format
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
    form: Format = "markdown",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Export a topic or the whole corpus: figures, disputes and numbered sources.

    Examples:

      factcheck export --topic reserves -o reserves.md

      factcheck export --format ndjson
    """
    from factcheck.query.exporting import export_claims, stream_claims
    from factcheck.render.formats import FORMATS

    filters = filters_of(**locals())
    refuse_unknown_format(form, FORMATS)
    find = stream_claims if FORMATS[form].is_streamed else export_claims
    ask(
        lambda store: find(store, filters),
        form,
        output,
        corpus,
        no_index,
        with_places=True,
    )

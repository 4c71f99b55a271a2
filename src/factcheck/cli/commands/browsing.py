"""The commands that read the ledger."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.asking import ask, filters_of, refuse_unknown_format
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


def list_figures(
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


def show(
    record_id: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="A claim, dispute, derivation, source, measure, person, party or topic.",
            autocompletion=completion.record_ids,
        ),
    ],
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Show one record whole: chain, quotes, answers both ways, neighbours in its disputes.

    Examples:

      factcheck show reserves-needed-2019

      factcheck show utla --format markdown
    """
    from factcheck.query.records import show_record

    ask(
        lambda store: show_record(store, record_id),
        form,
        output,
        corpus,
        no_index,
        with_places=True,
    )


def disputes(
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


def topics(
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the topics with their claims, figures, parties and disputes.

    Examples:

      factcheck topics
    """
    from factcheck.query.catalogues import list_topics

    ask(list_topics, form, output, corpus, no_index)


def parties(
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the parties with the claims and people that spoke for them.

    Examples:

      factcheck parties
    """
    from factcheck.query.catalogues import list_parties

    ask(list_parties, form, output, corpus, no_index)


def sources(
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the sources with their publisher, date and claims.

    Examples:

      factcheck sources --format csv
    """
    from factcheck.query.catalogues import list_sources

    ask(list_sources, form, output, corpus, no_index)


def measures(
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the measures with unit, kind, dimensions and figures.

    Examples:

      factcheck measures
    """
    from factcheck.query.catalogues import list_measures

    ask(list_measures, form, output, corpus, no_index)


def export(
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

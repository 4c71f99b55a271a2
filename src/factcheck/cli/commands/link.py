"""The command `factcheck link`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import OUTPUT, CorpusPath, NoIndex, Output
from factcheck.cli.output import measure_terminal, write_result


def run(
    claims: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CLAIM]...",
            help="Ids of claims; all of them if omitted.",
            autocompletion=completion.suggest_record_ids,
        ),
    ] = None,
    limit: Annotated[
        int,
        typer.Option(
            "--limit",
            help="The most candidates for a claim.",
            min=1,
            metavar="N",
            rich_help_panel=OUTPUT,
        ),
    ] = 3,
    shape: Annotated[
        str,
        typer.Option(
            "--format", "-f", metavar="FORMAT", help="text or json.", rich_help_panel=OUTPUT
        ),
    ] = "text",
    review: Annotated[
        bool,
        typer.Option(
            "--review",
            help="Ask for each candidate what it is, and write what is decided.",
        ),
    ] = False,
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Propose which recorded claims a claim repeats or answers; nothing is linked by itself.

    Measure and scope select, then the claimant, whether the printed values meet, and the days between
    order; words only order the rest, and select only where neither claim has a figure.

    Examples:

      factcheck link offer-below-six-2018

      factcheck link --format json

      factcheck link new-claim-2024 --review
    """
    from factcheck.cli.import_choices import read_shape
    from factcheck.importing.link import Linking, list_claims_to_link
    from factcheck.importing.link_shape import write_links, write_links_as_json

    if review:
        from factcheck.cli.link_review import run_review

        raise typer.Exit(run_review(claims or (), corpus, limit))
    as_json = read_shape(shape, ("text", "json")) == "json"
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            linking = Linking(store)
            wanted = list_claims_to_link(store, claims or ())
            found = [(each, linking.find_links(each, limit)) for each in wanted]
            pieces = (
                write_links_as_json(found)
                if as_json
                else write_links(store, found, measure_terminal())
            )
            write_result(list(pieces), output, is_table=not as_json)

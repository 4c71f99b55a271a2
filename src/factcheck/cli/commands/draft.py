"""The command `factcheck draft`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.answer import read_format
from factcheck.cli.exits import Exit
from factcheck.cli.options import (
    OUTPUT,
    AllowPrivate,
    Archive,
    CorpusPath,
    Output,
    join_alternatives,
)
from factcheck.formats.formats import DRAFT_FORMATS

TEXT = "The text"
MODEL = "A second opinion (every quote of it is proven, and nothing of it is a fact)"


def run(
    target: Annotated[
        str,
        typer.Argument(
            metavar="FILE | SOURCE-ID | URL | -",
            help="The text: a file, an archived source, an address (which is archived first), or - for standard input.",
        ),
    ],
    only: Annotated[
        str,
        typer.Option(
            "--only",
            metavar="WHICH",
            help="figures, counters (answers without a figure), unrecorded (figures that no claim holds yet) or all.",
        ),
    ] = "figures",
    min_rank: Annotated[
        int | None,
        typer.Option(
            "--min-rank",
            metavar="N",
            help="Only proposals of so many points; -f json says of what.",
        ),
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", min=1, help="Only the first N by rank.")
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--source",
            metavar="ID",
            help="The recorded source that the text belongs to.",
            autocompletion=completion.suggest_sources,
            rich_help_panel=TEXT,
        ),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            help="What it is: press-release, minutes, speech, interview and document are the publisher's own words, an article is not.",
            rich_help_panel=TEXT,
        ),
    ] = None,
    publisher: Annotated[
        str | None,
        typer.Option(
            "--publisher",
            metavar="ID",
            help="Whose publication it is, by id or name; --review makes a party of a new name.",
            autocompletion=completion.suggest_parties,
            rich_help_panel=TEXT,
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            metavar="en",
            help="Read it as English, whatever it looks like.",
            rich_help_panel=TEXT,
        ),
    ] = None,
    into: Annotated[
        Path | None,
        typer.Option(
            "--into",
            metavar="FILE",
            help="Add the claims to this claim file.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help=f"{join_alternatives(DRAFT_FORMATS)}.",
            rich_help_panel=OUTPUT,
        ),
    ] = "table",
    output: Output = None,
    review: Annotated[
        bool,
        typer.Option(
            "--review",
            help="Decide on one proposal after another; what is accepted is written with its proofs.",
        ),
    ] = False,
    model_at: Annotated[
        str | None,
        typer.Option(
            "--model-at",
            metavar="URL",
            help="Ask a language model too: the address of an API of the OpenAI kind, such as http://127.0.0.1:11434/v1. Its key: FACTCHECK_MODEL_KEY.",
            rich_help_panel=MODEL,
        ),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--model", metavar="NAME", help="Which model.", rich_help_panel=MODEL),
    ] = None,
    allow_remote_model: Annotated[
        bool,
        typer.Option(
            "--allow-remote-model",
            help="Allow the text to be sent to another machine.",
            rich_help_panel=MODEL,
        ),
    ] = False,
    allow_private: AllowPrivate = False,
    archive: Archive = None,
    corpus: CorpusPath = None,
) -> None:
    """Propose claims from a text: who says which figure, in which words, and what of it is open.

    Nothing uncertain is written as a fact: what the text does not settle is '?', with candidates,
    and factcheck validate refuses it until a person decides.

    Examples:

      factcheck draft release.txt --kind press-release --publisher "Riverside Transit"

      factcheck draft release.txt --review

      factcheck draft courier-2024-05-14 --only unrecorded

      factcheck draft courier-2024-05-14 -f yaml -o drafts.yaml
    """
    from factcheck.cli.drafted import Asked, read_draft
    from factcheck.cli.second_opinion import read_model
    from factcheck.cli.written_draft import write_draft
    from factcheck.drafting.kind import read_kind
    from factcheck.drafting.select import read_only

    written = DRAFT_FORMATS[read_format(form, DRAFT_FORMATS)]
    second = read_model(model_at, model, os.environ, is_remote_allowed=allow_remote_model)
    sort = None if kind is None else read_kind(kind)
    asked = Asked(
        target, source, sort, publisher, language, read_only(only), min_rank, limit, archive, allow_private, second,
    )  # fmt: skip
    if review:
        from factcheck.cli.review.start import start_draft_review

        raise typer.Exit(start_draft_review(asked, corpus=corpus, into=into))
    write_draft(read_draft(asked, corpus), only, written, output=output, into=into)
    if second is not None and second.has_failed:
        raise typer.Exit(Exit.FINDINGS)

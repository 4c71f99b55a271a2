"""The command `factcheck add`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import CorpusPath


def run(
    from_json: Annotated[
        Path | None,
        typer.Option(
            "--from-json",
            metavar="FILE",
            help="Records in the shape of schema/claims.schema.json: one object, or one a line; - for standard input.",
        ),
    ] = None,
    into: Annotated[
        Path | None,
        typer.Option(
            "--into", metavar="FILE", help="File for the claims; that of their topic if omitted."
        ),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Write nothing; show the records and their places."),
    ] = False,
    corpus: CorpusPath = None,
) -> None:
    """Add claims, with the records that they need: all of them, or none.

    Without --from-json it asks for one claim: its source, the words that carry it, then field by field.
    Each is checked wholly before anything is written, and its quotes are proven in the archive.

    Examples:

      factcheck add

      factcheck add --from-json claims.json --dry-run

      factcheck add --from-json - < claims.ndjson
    """
    if from_json is None:
        from factcheck.cli.review.start import ask_claim

        raise typer.Exit(ask_claim(corpus=corpus, environment=os.environ, into=into))
    from factcheck.cli.added_records import add_from_json

    raise typer.Exit(
        add_from_json(from_json, into=into, dry_run=dry_run, corpus=corpus, environment=os.environ)
    )

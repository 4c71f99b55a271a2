"""The command that helps editors of claim files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.options import CorpusPath
from factcheck.cli.output import emit, say


def schema(
    which: Annotated[
        str | None,
        typer.Argument(
            metavar="[claims|corpus]",
            help="For which files; claims if left away, with --out both.",
            autocompletion=completion.schemas,
        ),
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Write claims.schema.json and corpus.schema.json into this folder.",
        ),
    ] = None,
    with_ids: Annotated[
        bool,
        typer.Option("--with-ids", help="List the ids of the corpus, so that editors offer them."),
    ] = False,
    corpus: CorpusPath = None,
) -> None:
    """Write JSON Schema of claim files, with which editors complete, explain and check.

    Examples:

      factcheck schema claims

      factcheck schema --out schema

      factcheck schema --out .factcheck --with-ids
    """
    from factcheck.api.schema import chosen, corpus_with_ids, write_schemas
    from factcheck.schema import schema_text

    kinds = chosen(which, both=folder is not None)
    opened = corpus_with_ids(corpus, environment=os.environ) if with_ids else None
    if opened is not None and opened.location.is_shipped:
        say("note: no corpus found here, so this is the one that comes with factcheck")
    if folder is None:
        emit(schema_text(kind, None if opened is None else opened.corpus) for kind in kinds)
        return
    for file, is_changed in write_schemas(folder, kinds, opened).items():
        emit([f"{file} {'written' if is_changed else 'is up to date'}\n"])

"""The command `factcheck schema`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.ledger import say_if_shipped
from factcheck.cli.options import CorpusPath
from factcheck.cli.output import write_result


def run(
    which: Annotated[
        str | None,
        typer.Argument(
            metavar="[claims|corpus]",
            help="For which files; claims if omitted, with --out both.",
            autocompletion=completion.suggest_schemas,
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
        typer.Option(
            "--with-ids", help="List the ids of the corpus, so that a text editor offers them."
        ),
    ] = False,
    corpus: CorpusPath = None,
) -> None:
    """Write JSON Schema of claim files, with which a text editor completes, explains and checks.

    Examples:

      factcheck schema claims

      factcheck schema --out schema

      factcheck schema --out .factcheck --with-ids
    """
    from factcheck.schema.write import build_schemas, write_schemas

    single = which or (None if folder else "claims")
    made = build_schemas(single, with_ids=with_ids, corpus=corpus, environment=os.environ)
    if made.opened is not None:
        say_if_shipped(made.opened)
    if folder is None:
        write_result(made.texts.values(), is_table=False)
        return
    for file, is_changed in write_schemas(made, folder).items():
        write_result([f"{file} {'written' if is_changed else 'is up to date'}\n"])

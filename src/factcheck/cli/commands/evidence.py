"""The command that looks quotes up in archived texts."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.exits import Exit
from factcheck.cli.options import OUTPUT, Archive, CorpusPath, Output
from factcheck.cli.output import emit, wants_colour
from factcheck.cli.progress import PROGRESS


class VerificationFormat(StrEnum):
    """The formats of what was looked up."""

    TEXT = "text"
    JSON = "json"


def verify(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            help="Claims, or sources for all that appears in them; everything if left away.",
            autocompletion=completion.record_ids,
            metavar="[IDS]...",
        ),
    ] = None,
    corpus: CorpusPath = None,
    archive: Archive = None,
    update: Annotated[
        bool,
        typer.Option(
            "--update",
            "--lock",
            help="Write data/evidence.lock: put in what is proven, drop what is gone.",
        ),
    ] = False,
    report_format: Annotated[
        VerificationFormat,
        typer.Option("--format", "-f", help="How to write it.", rich_help_panel=OUTPUT),
    ] = VerificationFormat.TEXT,
    output: Output = None,
) -> None:
    """Look quotes up in the archived texts of their sources, figures included.

    Examples:

      factcheck verify

      factcheck verify CLAIM-ID --archive texts

      factcheck verify --update
    """
    from factcheck.api.verifying import verify as prove
    from factcheck.report.verification import VERIFICATION_REPORTERS

    verification = prove(
        ids or (),
        corpus=corpus,
        environment=os.environ,
        archive=archive,
        update=update,
        progress=PROGRESS.tell,
    )
    pieces = VERIFICATION_REPORTERS[report_format.value]
    is_text = report_format is VerificationFormat.TEXT
    emit(pieces(verification, output is None and wants_colour()), output, is_table=is_text)
    raise typer.Exit(Exit.FINDINGS if verification.is_wrong else Exit.FINE)

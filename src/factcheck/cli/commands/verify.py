"""The command `factcheck verify`."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.answer import read_format
from factcheck.cli.exits import Exit
from factcheck.cli.options import (
    OUTPUT,
    Archive,
    CorpusPath,
    ListsEach,
    Master,
    Output,
    build_jobs,
    join_alternatives,
)
from factcheck.cli.output import may_colour, write_result
from factcheck.cli.progress import PROGRESS
from factcheck.cli.work_engine import Engine, WorkEngine, select_runner
from factcheck.formats.report.formats import VERIFICATION_FORMATS


def run(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            help="Claims, or sources by id or title for all that appears in them; everything if omitted.",
            autocompletion=completion.suggest_record_ids,
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
            help="Write data/evidence.lock: add what is proven, drop what is gone.",
        ),
    ] = False,
    jobs: Annotated[
        int | None,
        build_jobs("Processes that look quotes up at most"),
    ] = None,
    engine: Engine = WorkEngine.PROCESSES,
    master: Master = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            help=f"{join_alternatives(VERIFICATION_FORMATS)}.",
            autocompletion=completion.suggest_verification_formats,
            metavar="FORMAT",
            rich_help_panel=OUTPUT,
        ),
    ] = "text",
    output: Output = None,
    lists_each: ListsEach = False,
) -> None:
    """Look quotes up in the archived texts of their sources, figures included.

    Examples:

      factcheck verify

      factcheck verify CLAIM-ID --archive texts

      factcheck verify --update

      factcheck verify --engine spark --master spark://host:7077
    """
    from factcheck.validation.verify import verify as prove

    form = read_format(form, VERIFICATION_FORMATS)
    verification = prove(
        ids or (),
        corpus=corpus,
        environment=os.environ,
        archive=archive,
        update=update,
        progress=PROGRESS.report,
        jobs=jobs,
        run=select_runner(engine, jobs, master),
    )
    verification = replace(verification, report=replace(verification.report, lists_each=lists_each))
    found = VERIFICATION_FORMATS[form]
    pieces = found.write(verification, output is None and may_colour())
    write_result(pieces, output, is_table=found.is_for_people)
    raise typer.Exit(Exit.FINDINGS if verification.is_wrong else Exit.FINE)

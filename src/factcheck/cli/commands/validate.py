"""The command `factcheck validate`."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from functools import partial
from pathlib import Path
from time import time_ns
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.exits import Exit
from factcheck.cli.formatted_files import fix_first
from factcheck.cli.options import OUTPUT, CorpusPath, ListsEach, NoIndex, Output, join_alternatives
from factcheck.cli.output import say_note
from factcheck.cli.progress import PROGRESS
from factcheck.cli.watching import validate_and_watch
from factcheck.formats.report.formats import REPORTERS

WHICH = "Which checks"
PROOFS = "Evidence"
REPAIRS = "Repairs"


class Evidence(StrEnum):
    """What is asked of quotes."""

    REQUIRED = "required"
    RECOMMENDED = "recommended"


class FailOn(StrEnum):
    """From which severity on a run fails."""

    ERROR = "error"
    WARNING = "warning"
    NEVER = "never"


def run(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Files to report on; a folder for those in it, - for standard input.",
            metavar="[PATHS]...",
        ),
    ] = None,
    corpus: CorpusPath = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            help="Run only these checks: codes or prefixes, separated by commas.",
            autocompletion=completion.suggest_codes,
            metavar="CODES",
            rich_help_panel=WHICH,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            help="Skip these checks.",
            autocompletion=completion.suggest_codes,
            metavar="CODES",
            rich_help_panel=WHICH,
        ),
    ] = None,
    evidence: Annotated[
        Evidence | None,
        typer.Option(
            help="Whether unproven quotes are errors or warnings.", rich_help_panel=PROOFS
        ),
    ] = None,
    archive: Annotated[
        Path | None,
        typer.Option(
            help="Prove every quote again in this folder of archived texts.",
            metavar="DIR",
            rich_help_panel=PROOFS,
        ),
    ] = None,
    prove: Annotated[
        bool,
        typer.Option(
            "--prove",
            help="Prove every quote again in the folder that factcheck.toml names.",
            rich_help_panel=PROOFS,
        ),
    ] = False,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 from this severity on.", rich_help_panel=WHICH)
    ] = FailOn.ERROR,
    max_diagnostics: Annotated[
        int,
        typer.Option(
            help="Show the first N lines of findings as text or annotations, of which one may stand for many; "
            "all are counted. 0 for all.",
            min=0,
            metavar="N",
            rich_help_panel=OUTPUT,
        ),
    ] = 0,
    lists_each: ListsEach = False,
    fix: Annotated[
        bool,
        typer.Option(
            "--fix",
            help="First repair what cannot change the meaning: the case of ids, and formatting.",
            rich_help_panel=REPAIRS,
        ),
    ] = False,
    diff: Annotated[
        bool,
        typer.Option(
            "--diff",
            help="Only show what --fix would write.",
            rich_help_panel=REPAIRS,
        ),
    ] = False,
    watch: Annotated[
        bool,
        typer.Option(
            "--watch",
            help="Keep running, and validate again whenever a file is saved; Ctrl-C stops it.",
            rich_help_panel=WHICH,
        ),
    ] = False,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{join_alternatives(REPORTERS)}; text if omitted, on GitHub Actions github.",
            autocompletion=completion.suggest_report_formats,
            metavar="FORMAT",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    reports: Annotated[
        list[str] | None,
        typer.Option(
            "--report",
            help="Write a further report to a file, in any of these formats.",
            autocompletion=completion.suggest_reports,
            metavar="FORMAT=FILE",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    output: Output = None,
    no_index: NoIndex = False,
) -> None:
    """Find everything that is wrong with claim files.

    Examples:

      factcheck validate

      factcheck validate claims/reserves.yaml --select FC3

      factcheck validate --archive texts --evidence required

      factcheck validate --format json --fail-on warning

      factcheck validate --report sarif=factcheck.sarif --report junit=factcheck.xml

      factcheck validate --fix --diff

      factcheck validate --watch
    """
    from factcheck.cli.reporting import list_wanted_reports, write_reports
    from factcheck.corpus.settings import Demand
    from factcheck.ledger.index import find_index_folder
    from factcheck.validation.validate import STANDARD_INPUT
    from factcheck.validation.validate import validate as find

    written = list_wanted_reports(form, reports or (), output, os.environ)
    wanted = tuple(paths or ())
    if fix or diff:
        fix_first(wanted, corpus, fix=fix, diff=diff)
    find_now = partial(
        find, wanted, corpus=corpus, environment=os.environ, archive=archive, prove=prove,
        select=split_codes(select), ignore=split_codes(ignore), fail_on=fail_on.value,
        evidence=None if evidence is None else Demand(evidence.value),
        progress=PROGRESS.report, note=say_note,
        index=None if no_index else find_index_folder(os.environ),
        details=any(REPORTERS[each.form].is_detailed for each in written),
        standard_input=sys.stdin.buffer.read() if STANDARD_INPUT in wanted else b"",
    )  # fmt: skip
    has_failed = validate_and_watch(
        lambda: write_reports(
            find_now(now=time_ns()), written, max_diagnostics, lists_each=lists_each
        ),
        (wanted, corpus) if watch else None,
    )
    raise typer.Exit(Exit.FINDINGS if has_failed else Exit.FINE)


def split_codes(given: list[str] | None) -> tuple[str, ...]:
    """Split the values of an option at their commas; an empty value stays, to be refused.

    Args:
        given: each value as it was typed; None where the option was not.
    """
    return tuple(code.strip() for each in given or () for code in each.split(","))

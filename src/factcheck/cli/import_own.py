"""Import our own export: show what would change, ask, write."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from factcheck.cli.confirm import ask_to_confirm
from factcheck.cli.exits import Exit
from factcheck.cli.output import (
    is_terminal,
    may_colour,
    measure_terminal,
    replace_unshowable,
    say,
    write_result,
    write_trouble,
)
from factcheck.editing.addition import store_addition
from factcheck.formats.formats import DIFFERENCE_FORMATS, FORMATS
from factcheck.formats.options import Options
from factcheck.formats.report.text import write_lines
from factcheck.importing.json_shape import write_remarks
from factcheck.importing.revise import build_revision
from factcheck.importing.text_shape import write_remark
from factcheck.queries.export import build_claim_stream
from factcheck.queries.filters import Filters
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.importing.read import ImportChoices
    from factcheck.importing.revise import RevisionPlan
    from factcheck.model.corpus import Corpus


def run_own_import(
    raw: bytes,
    name: str,
    choices: ImportChoices,
    *,
    into: Path | None,
    corpus: Path | None,
    report: Path | None,
    output: Path | None,
    yes: bool,
) -> Exit:
    """Import an own export and return the exit code.

    Args:
        raw: the file.
        name: what messages call it.
        choices: what is said of it.
        into: the file for new claims, or None for that of their topic.
        corpus: the path of the option --corpus, or None.
        report: the file for what was not carried over, or None.
        output: the file for what would change, or None for standard output.
        yes: whether it is confirmed beforehand.
    """
    plan = build_revision(
        raw, name, choices, _write_sheet, into=into, corpus=corpus, environment=os.environ
    )
    if plan.differences is not None:
        options = Options(measure_terminal(), colour=output is None and may_colour())
        pieces = DIFFERENCE_FORMATS["text"].write(
            replace_unshowable(plan.differences, output), options
        )
        write_result(pieces, output, is_table=True, is_own=True)
    if report is not None:
        write_result(write_remarks(plan.remarks), report, is_table=False)
    for remark in plan.remarks:
        write_trouble(write_remark(name, remark))
    for each in plan.wrong:
        write_trouble("".join(write_lines(each, colour=False)))
    return _write_plan(plan, yes=yes)


def _write_plan(plan: RevisionPlan, *, yes: bool) -> Exit:
    if plan.is_refused:
        say("nothing was written")
        return Exit.FINDINGS
    if plan.addition is None:  # as the differences say
        return Exit.FINE
    if not yes and not (sys.stdin.isatty() and is_terminal()):
        say("nothing was written; --yes writes it")
        return Exit.FINE
    if not ask_to_confirm("\nwrite it?", yes=yes):
        say("nothing was written")
        return Exit.FINE
    store_addition(plan.addition)
    say(f"written to {say_count(len(plan.addition.changes), 'file')}")
    return Exit.FINE


def _write_sheet(corpus: Corpus) -> Iterator[str]:
    """Write a corpus as its own CSV, with which an edited one is compared."""
    return FORMATS["csv"].write(build_claim_stream(corpus, Filters()), Options())

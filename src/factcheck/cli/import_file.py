"""Import a file: read it, say what would be written, write it."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.cli.exits import Exit
from factcheck.cli.import_choices import WrongChoiceError, read_shape
from factcheck.cli.import_own import run_own_import
from factcheck.cli.output import measure_terminal, say, write_result, write_trouble
from factcheck.importing import json_shape, text_shape
from factcheck.importing.decode import MOST_BYTES
from factcheck.importing.plan import build_plan
from factcheck.importing.read import read_foreign
from factcheck.importing.remarks import ImportOutcome
from factcheck.importing.revise import is_own_export
from factcheck.runtime.regular_file import read_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from factcheck.cli.import_choices import Typed
    from factcheck.importing.plan import ImportPlan

SHAPES: Final = ("text", "yaml", "json")


def run_import(
    file: Path,
    typed: Typed,
    into: Path | None,
    report: Path | None,
    shape: str,
    output: Path | None,
    *,
    corpus: Path | None,
    yes: bool,
) -> Exit:
    """Import a file and return the exit code.

    Args:
        file: the file, `-` for standard input.
        typed: what is said of it.
        into: the file of the corpus for the drafts, or None.
        report: the file for what was not carried over, or None.
        shape: how the import is written.
        output: the file for that, or None for standard output.
        corpus: the path of the option --corpus, or None.
        yes: whether changes that an own export makes are confirmed beforehand.

    Raises:
        WrongChoiceError: the file cannot be opened, or an option has a value that it cannot have.
    """
    shape = read_shape(shape, SHAPES)
    choices = typed.read()
    name, raw = read_given(file)
    if typed.asks_for_columns:
        read = read_foreign(raw, name, choices, only_columns=True)
        write_result(text_shape.write_columns(name, read, with_values=True), output)
        say("nothing is written; --map COLUMN=FIELD,... changes what a column is taken for")
        return Exit.FINE
    if typed.form is None and is_own_export(raw, name, choices):
        return run_own_import(
            raw, name, choices, into=into, corpus=corpus, report=report, output=output, yes=yes
        )
    plan = build_plan(raw, name, choices, into=into, corpus=corpus, environment=os.environ)
    plan.write()
    if report is not None:
        write_result(json_shape.write_report(plan), report, is_table=False)
    writers: dict[str, Callable[[ImportPlan], Iterator[str]]] = {
        "text": partial(text_shape.write_plan, width=measure_terminal()),
        "yaml": text_shape.write_yaml,
        "json": json_shape.write_plan,
    }
    write_result(writers[shape](plan), output, is_table=shape == "text")
    _say_outcome(plan, shape)
    return Exit.FINDINGS if plan.is_refused else Exit.FINE


def _say_outcome(plan: ImportPlan, shape: str) -> None:
    for each in plan.remarks:
        if each.outcome is ImportOutcome.REFUSED or shape == "yaml":
            write_trouble(text_shape.write_remark(plan.name, each))
    if not plan.drafted.claims:
        say("nothing is written: there is no claim to draft")
    elif plan.after is None:
        say("nothing is written; --into FILE adds the drafts to a file of the corpus")
    elif plan.target is not None:
        say(f"written to {plan.target.name}; factcheck validate names each field that is left open")


def read_given(file: Path) -> tuple[str, bytes]:
    """Return the name and the bytes of a file, `-` for standard input.

    Args:
        file: a path, or `-`.

    Raises:
        WrongChoiceError: it cannot be read.
    """
    if str(file) == "-":
        return "<stdin>", sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        return str(file), read_regular(file, limit=MOST_BYTES)
    except OSError as error:
        raise WrongChoiceError(f"'{file}' cannot be read: {error.strerror}") from None

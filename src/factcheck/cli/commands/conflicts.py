"""The command `factcheck conflicts`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.exits import Exit
from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import AllowPrivate, CorpusPath, Format, Limit, Master, NoIndex, Output
from factcheck.cli.work_engine import MasterAloneError
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.queries.conflict_views import Conflicts


class KeyEngine(StrEnum):
    """What groups the figures of a data set; each is a row of `store.dataset.ask.ENGINES`."""

    DUCKDB = "duckdb"
    SQLITE = "sqlite"
    SPARK = "spark"


class EngineAloneError(FactcheckError):
    """An engine that was named without anything that it could be asked of."""

    def __init__(self, engine: str) -> None:
        super().__init__(
            f"--engine {engine} groups the figures of a data set, expected --dataset DIR beside it",
            hint="factcheck dataset write DIR",
        )


@add_filters
def run(
    given: Given,
    fail: Annotated[
        bool, typer.Option("--fail", help="Exit with 1 if figures conflict, for CI.")
    ] = False,
    dataset: Annotated[
        str | None,
        typer.Option(
            "--dataset",
            metavar="DIR|URL",
            help="Ask a data set that factcheck dataset write has written, not the corpus; one at a web address is fetched.",
        ),
    ] = None,
    allow_private: AllowPrivate = False,
    engine: Annotated[
        KeyEngine | None,
        typer.Option(
            "--engine", help="What groups the figures of the data set; duckdb if omitted."
        ),
    ] = None,
    master: Master = None,
    limit: Limit = None,
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Find figures that conflict, would if what is not stated were the same, or differ in one thing.

    Examples:

      factcheck conflicts

      factcheck conflicts raises --fail

      factcheck conflicts --dataset ledger-dataset --engine spark
    """
    from factcheck.queries.conflicts import find_conflicts

    filters = read_filters(given)
    _refuse_alone(dataset, engine, master)
    if dataset is not None:
        from factcheck.cli.answer import write_answer
        from factcheck.ledger.dataset import TABLES, open_apart
        from factcheck.ledger.remote_dataset import open_place

        with (
            open_place(dataset, TABLES, allow_private=allow_private) as folder,
            open_apart(folder, (engine or KeyEngine.DUCKDB).value, master) as part,
        ):
            view = find_conflicts(part, filters, limit=limit)
        write_answer(view, form, output)
        _report_conflicts(view, fail=fail)
        return
    for ledger in open_for_question(corpus, no_index):
        with ledger as store:
            view = find_conflicts(store, filters, limit=limit)
            ledger.write(view, form, output)
            _report_conflicts(view, fail=fail)


def _refuse_alone(dataset: str | None, engine: KeyEngine | None, master: str | None) -> None:
    """Refuse an option without the one that it belongs to."""
    if dataset is None and engine is not None:
        raise EngineAloneError(engine.value)
    if master is not None and engine is not KeyEngine.SPARK:
        raise MasterAloneError(master)


def _report_conflicts(view: Conflicts, *, fail: bool) -> None:
    if fail and view.found["conflict"]:
        raise typer.Exit(Exit.FINDINGS)

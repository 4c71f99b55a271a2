"""Who does the pieces of work of a command: processes of this machine, or the workers of Spark."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from factcheck.runtime.parallel import Runner

    _Task = TypeVar("_Task")
    _Result = TypeVar("_Result")


class WorkEngine(StrEnum):
    """Who does pieces of work."""

    PROCESSES = "processes"
    SPARK = "spark"


Engine: TypeAlias = Annotated[
    WorkEngine,
    typer.Option("--engine", help="Who does the work: processes of this machine, or Spark."),
]


class MasterAloneError(FactcheckError):
    """The address of a cluster of Spark where something else does the work."""

    def __init__(self, master: str) -> None:
        super().__init__(
            f"--master {master} is where Spark runs, expected --engine spark beside it"
        )


class JobsOnSparkError(FactcheckError):
    """A number of processes where Spark does the work."""

    def __init__(self, jobs: int) -> None:
        super().__init__(
            f"--jobs {jobs} limits the processes of this machine, which --engine spark does not start",
            hint=f"--master 'local[{jobs}]' runs Spark on so many processors",
        )


def select_runner(engine: WorkEngine, jobs: int | None, master: str | None) -> Runner | None:
    """Return what does the work instead of processes of this machine, or None where these do it.

    Args:
        engine: who was asked for.
        jobs: how many processes at most, or None.
        master: the address of a cluster of Spark, or None.

    Raises:
        MasterAloneError: an address is given, and Spark is not asked for.
        JobsOnSparkError: a number of processes is given, and Spark is asked for.
    """
    if engine is WorkEngine.PROCESSES:
        if master is not None:
            raise MasterAloneError(master)
        return None
    if jobs is not None:
        raise JobsOnSparkError(jobs)

    def run(
        tasks: Sequence[_Task], sizes: Sequence[int], work: Callable[[_Task], _Result]
    ) -> list[_Result]:
        from factcheck.store.dataset.spark_work import run_on_spark

        return run_on_spark(tasks, sizes, work, master=master)

    return run

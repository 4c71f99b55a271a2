"""Pieces of work done by the workers of Spark, by the functions that processes of one machine call.

Workers get paths and records, never texts of the archive; what one of them cannot do is done here, so that a failure
is said in the same words.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TypeVar

from factcheck.runtime.parallel import group_longest_first
from factcheck.runtime.records import dataclass
from factcheck.store.dataset.spark import LOCAL, SparkError, open_session, wrap_spark_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_GROUPS_A_PROCESSOR: Final = 8
"""So many that no processor ends late, and few, since Spark takes tens of milliseconds to begin each."""

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class _Failed:
    """What a worker says instead of a result."""

    message: str


def run_on_spark(
    tasks: Sequence[_Task],
    sizes: Sequence[int],
    work: Callable[[_Task], _Result],
    *,
    master: str | None = None,
) -> list[_Result]:
    """Do the same work on each of some tasks in a session of Spark, the longest first.

    Args:
        tasks: what to do.
        sizes: how long each takes, in any unit.
        work: does one of them; it and its result must be picklable.
        master: the address of a cluster; this machine if omitted.

    Returns:
        The results in the order of the tasks.

    Raises:
        MissingEngineError: PySpark, or a Java that it can run, is not installed.
        SparkError: the cluster cannot be reached, or a worker cannot do what this process can.
    """
    if not tasks:
        return []
    master = master or LOCAL
    run_group = partial(_run_group, work=work, folder=Path.cwd())
    with (
        TemporaryDirectory() as scratch,
        open_session(Path(scratch), master) as session,
        wrap_spark_errors(master),
    ):
        context = session.sparkContext
        places = group_longest_first(sizes, _GROUPS_A_PROCESSOR * context.defaultParallelism)
        groups = [[(place, tasks[place]) for place in group] for group in places]
        found = dict(context.parallelize(groups, len(groups)).flatMap(run_group).collect())
    for place, task in enumerate(tasks):
        failed = found[place]
        if isinstance(failed, _Failed):
            work(task)  # raises what a process of this machine would
            raise SparkError(
                f"a worker of Spark at '{master}' cannot do what this machine can: {failed.message}",
                hint="give every worker the same files, by the same paths, and the same program",
            )
    return [found[place] for place in range(len(tasks))]


def _run_group(
    group: Iterable[tuple[int, _Task]], work: Callable[[_Task], _Result], folder: Path
) -> Iterator[tuple[int, _Result | _Failed]]:
    """Do tasks in a worker, from the folder in which the command was typed."""
    with suppress(OSError):  # absolute paths need none
        os.chdir(folder)
    for place, task in group:
        try:
            found: _Result | _Failed = work(task)
        except Exception as error:  # noqa: BLE001 - whatever it is, this machine tries the same
            found = _Failed(str(error))
        yield place, found
    # before each group Spark lets all finders look again: those of its zip files take 90 ms, 2 MB of text 80
    sys.path_importer_cache.clear()

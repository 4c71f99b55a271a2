"""Spark, for a cluster that is there anyway; on one machine there is nothing to win by it."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from factcheck.store.dataset.engine import MissingEngineError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pyspark.sql import SparkSession

_SETTINGS: Final = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.shuffle.partitions": "4",
    "spark.log.level": "ERROR",
}
"""Of a session that nobody named a cluster for: on this machine alone, and silent."""


class SparkTable:
    """A view of Parquet files in a session."""

    def __init__(self, session: SparkSession) -> None:
        self._session = session

    def ask(self, question: str) -> Iterator[tuple[object, ...]]:
        """Ask a question in plain SQL."""
        for row in self._session.sql(question).toLocalIterator():
            yield tuple(row)


@contextmanager
def open_spark(scratch: Path, name: str, paths: Sequence[str]) -> Iterator[SparkTable]:
    """Open a session in which Parquet files are a table.

    Args:
        scratch: a folder for what does not fit into memory.
        name: of the table.
        paths: of the files.

    Raises:
        MissingEngineError: PySpark, or a Java that it can run, is not installed.
    """
    session = _start_session(scratch)
    try:
        session.read.parquet(*paths).createOrReplaceTempView(name)
        yield SparkTable(session)
    finally:
        session.stop()
        _close_gateway()


def _start_session(scratch: Path) -> SparkSession:
    try:
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError:
        raise MissingEngineError("questions to Spark need", "spark") from None
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    builder = SparkSession.builder.appName("factcheck").master("local[2]")
    for key, value in {**_SETTINGS, "spark.local.dir": str(scratch)}.items():
        builder = builder.config(key, value)
    try:
        return builder.getOrCreate()
    except (PySparkException, OSError) as error:
        raise MissingEngineError(
            f"questions to Spark, which did not start ({error}), need", "spark"
        ) from None


def _close_gateway() -> None:
    """End the Java process that Python has started, which a session that is stopped leaves running."""
    from pyspark import SparkContext

    gateway = SparkContext._gateway  # noqa: SLF001 - there is no other way to it
    if gateway is None:
        return
    process = getattr(gateway, "proc", None)
    with suppress(OSError):
        gateway.shutdown()
    if process is not None:
        process.terminate()
        process.wait()
    SparkContext._gateway = SparkContext._jvm = None  # noqa: SLF001 - so that another session starts its own

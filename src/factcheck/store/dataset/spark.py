"""Spark, for a cluster that is there anyway; on one machine there is nothing to win by it."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.store.dataset.engine import MissingEngineError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pyspark.sql import SparkSession

LOCAL: Final = "local[2]"
"""Where Spark runs if nobody names a cluster: on two processors of this machine."""

_MASTERS: Final = ("spark://", "yarn", "k8s://", "local")
"""How the address of a cluster begins; Spark ends its Java at any other."""

_SETTINGS: Final = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.log.level": "ERROR",
}
"""Of every session: silent, and the same wherever it runs."""
_ALONE: Final = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "4",
}
"""Of a session on this machine besides: nobody else reaches it. What a cluster needs, its own settings say."""


class SparkError(FactcheckError):
    """A cluster that cannot be reached, or that did not answer."""


class SparkTable:
    """A view of Parquet files in a session."""

    def __init__(self, session: SparkSession, master: str) -> None:
        self._session = session
        self._master = master

    def ask(self, question: str) -> Iterator[tuple[object, ...]]:
        """Ask a question in plain SQL.

        Raises:
            SparkError: it could not be answered.
        """
        with wrap_spark_errors(self._master):
            for row in self._session.sql(question).toLocalIterator():
                yield tuple(row)


@contextmanager
def open_spark(
    scratch: Path, name: str, paths: Sequence[str], master: str = LOCAL
) -> Iterator[SparkTable]:
    """Open a session in which Parquet files are a table.

    Args:
        scratch: a folder for what does not fit into memory.
        name: of the table.
        paths: of the files, which every worker of a cluster must reach.
        master: the address of a cluster, as Spark writes it (`spark://host:7077`).

    Raises:
        MissingEngineError: PySpark, or a Java that it can run, is not installed.
        SparkError: the cluster cannot be reached, or cannot read the files.
    """
    with open_session(scratch, master) as session:
        with wrap_spark_errors(master):
            session.read.parquet(*paths).createOrReplaceTempView(name)
        yield SparkTable(session, master)


@contextmanager
def open_session(scratch: Path, master: str = LOCAL) -> Iterator[SparkSession]:
    """Open a session of Spark, whose Java ends with it.

    Args:
        scratch: a folder for what does not fit into memory.
        master: the address of a cluster.

    Raises:
        MissingEngineError: PySpark, or a Java that it can run, is not installed.
        SparkError: the cluster cannot be reached.
    """
    if not master.startswith(_MASTERS):
        raise SparkError(
            f"--master is '{master}', expected the address of a cluster: {', '.join(_MASTERS)}",
            hint="such as spark://host:7077",
        )
    try:
        session = _start_session(scratch, master)
        try:
            yield session
        finally:
            session.stop()
    finally:
        _close_gateway()


@contextmanager
def wrap_spark_errors(master: str) -> Iterator[None]:
    """Say in our words that Spark has failed.

    Args:
        master: the address of the cluster.

    Raises:
        SparkError: it did not answer.
    """
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    try:
        yield
    except (PySparkException, Py4JError, OSError) as error:
        first = str(error).strip().partition("\n")[0]
        raise SparkError(f"Spark at '{master}' did not answer: {first}") from None


def _start_session(scratch: Path, master: str) -> SparkSession:
    try:
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError:
        raise MissingEngineError("Spark needs", "spark") from None
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    builder = SparkSession.builder.appName("factcheck").master(master)
    settings = {**_SETTINGS, "spark.local.dir": str(scratch)}
    if master.startswith("local"):
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        settings |= _ALONE
    for key, value in settings.items():
        builder = builder.config(key, value)
    try:
        return builder.getOrCreate()
    except (PySparkException, OSError):  # its own words stand on standard error
        raise MissingEngineError(
            "Spark needs a Java of version 17 or later, and", "spark"
        ) from None
    except Py4JError as error:
        first = str(getattr(error, "java_exception", error)).partition("\n")[0]
        raise SparkError(f"Spark does not start at '{master}': {first}") from None


def _close_gateway() -> None:
    """End the Java process that Python has started, which a session that is stopped leaves running."""
    try:
        from pyspark import SparkContext
    except ImportError:
        return
    gateway = SparkContext._gateway  # noqa: SLF001 - there is no other way to it
    if gateway is None:
        return
    process = getattr(gateway, "proc", None)
    with suppress(OSError):
        gateway.shutdown()
    if process is not None:
        process.stdin.close()
        process.terminate()
        process.wait()
    SparkContext._gateway = SparkContext._jvm = None  # noqa: SLF001 - so that another session starts its own

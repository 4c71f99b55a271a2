"""The figures of many WARC files as one table in Parquet, and who printed one of them first."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from factcheck.quantity.parse import parse
from factcheck.quantity.sort_text import write_sort_texts
from factcheck.runtime.atomic_write import replace_file
from factcheck.runtime.parallel import run_longest_first
from factcheck.runtime.records import dataclass
from factcheck.runtime.regular_file import read_pieces
from factcheck.store.dataset.convert import convert
from factcheck.store.dataset.engine import MEMORY, load_duckdb, open_duckdb
from factcheck.store.dataset.manifest import DataSetError
from factcheck.web_archive.read import WebArchiveError
from factcheck.web_archive.scan import FIGURES, ScannedFile, scan_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.runtime.parallel import Runner


@dataclass(frozen=True, slots=True)
class FirstPrint:
    """One of the pages on which a figure stood first.

    Attributes:
        warc_date: when the page was archived.
        url: its address.
        sentence: in which it stood.
    """

    warc_date: str
    url: str
    sentence: str


def write_figures(
    files: Sequence[Path], output: Path, jobs: int | None = None, run: Runner | None = None
) -> tuple[ScannedFile, ...]:
    """Write the figures of WARC files as a table, whole or not at all.

    Args:
        files: the WARC files; each is read by one process, the longest first.
        output: the file that is written.
        jobs: processes at most; as many as there are processors if omitted.
        run: what reads the files instead of these processes; it reaches them, and the folder of the
            output, by the same paths.

    Raises:
        WebArchiveError: a file cannot be opened.
        MissingEngineError: the extra is not installed.
        OSError: the table cannot be written; what the file held is untouched.
    """
    load_duckdb("figures of web archives need", "warc")
    sizes = [_measure(each) for each in files]
    beside = None if run is None else output.absolute().parent
    with TemporaryDirectory(prefix="factcheck-", dir=beside) as name:
        scratch = Path(name)
        work = partial(scan_file, scratch=scratch)
        run = run or partial(run_longest_first, most=jobs)
        found = run(files, sizes, work)
        made = scratch / output.name
        with closing(open_duckdb(scratch / "more", memory=MEMORY)) as database:
            convert(database, FIGURES, [each.spooled for each in found], made, has_numbers=False)
        replace_file(output, read_pieces(made))
    return tuple(found)


def _measure(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError as error:
        raise WebArchiveError(f"'{file}' cannot be read: {error.strerror}") from None


def find_first_prints(table: Path, value: str, most: int) -> tuple[FirstPrint, ...]:
    """Find the pages that were archived first with a figure.

    Args:
        table: the figures, as `write_figures` has written them.
        value: the figure: another is the same where its unit and what its digits leave open are.
        most: how many pages.

    Raises:
        QuantityError: the value is no figure.
        DataSetError: the table cannot be read.
    """
    quantity = parse(value)
    low, high = write_sort_texts(quantity.printed)
    duckdb = load_duckdb("figures of web archives need", "warc")
    with TemporaryDirectory() as name, closing(open_duckdb(Path(name))) as database:
        try:
            rows = database.execute(
                "SELECT warc_date, url, any_value(sentence) FROM read_parquet($1)"
                " WHERE low_sort = $2 AND high_sort = $3 AND unit IS NOT DISTINCT FROM $4"
                " GROUP BY warc_date, url ORDER BY warc_date, url LIMIT $5",
                [str(table), low, high, quantity.unit, most],
            ).fetchall()
        except duckdb.Error:
            raise DataSetError(f"'{table}' is no table of figures of a web archive") from None
    return tuple(FirstPrint(*map(str, row)) for row in rows)

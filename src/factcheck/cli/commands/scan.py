"""The command `factcheck scan`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.options import Master, build_jobs
from factcheck.cli.output import UnwritableFileError, say_note, write_result
from factcheck.cli.work_engine import Engine, WorkEngine, select_runner
from factcheck.errors import FactcheckError
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.web_archive.scan import ScannedFile
    from factcheck.web_archive.table import FirstPrint

_MOST_FIRST = 20
_MOST_SHOWN = 20


class NothingToScanError(FactcheckError):
    """Neither a web archive nor a question."""


def run(
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="PARQUET", help="The table that is written."),
    ],
    more: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]...", help="More WARC files.")
    ] = None,
    warc: Annotated[
        list[Path] | None,
        typer.Option("--warc", metavar="FILE", help="A WARC file, packed as gzip or not."),
    ] = None,
    first: Annotated[
        str | None,
        typer.Option(
            "--first",
            metavar="VALUE",
            help="Show which pages were archived first with a figure, such as '$1.9 billion'; without WARC files, of a table that was written before.",
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        build_jobs("Processes at most, each with a file at a time"),
    ] = None,
    engine: Engine = WorkEngine.PROCESSES,
    master: Master = None,
) -> None:
    """Find every figure of a web archive: its place, its sentence and its page, as Parquet.

    A record that is broken, too long or in another encoding than it says costs itself alone, and is named.

    Examples:

      factcheck scan --warc crawl-2019.warc.gz -o figures.parquet

      factcheck scan -o figures.parquet --first '$1.9 billion'

      factcheck scan --warc crawl-2019.warc.gz -o figures.parquet --engine spark
    """
    from factcheck.web_archive.table import find_first_prints, write_figures

    files = [*(warc or ()), *(more or ())]
    run = select_runner(engine, jobs, master)
    if not files and first is None:
        raise NothingToScanError("scan reads WARC files", hint="factcheck scan --warc FILE")
    if files:
        try:
            found = write_figures(files, output, jobs, run)
        except OSError as error:
            raise UnwritableFileError(f"'{output}' cannot be written: {error.strerror}") from None
        for note in _list_notes(found):
            say_note(note)
        write_result([_say_scanned(found, output)])
    if first is not None:
        write_result(_write_first(first, find_first_prints(output, first, _MOST_FIRST)))


def _say_scanned(found: Sequence[ScannedFile], output: Path) -> str:
    figures = sum(each.spooled.rows for each in found)
    pages = sum(each.pages for each in found)
    refused = sum(each.refused_in_all for each in found)
    return (
        f"{output}: {figures:,} figures of {pages:,} pages in {len(found):,} files,"
        f" {refused:,} records refused\n"
    )


def _list_notes(found: Sequence[ScannedFile]) -> Iterator[str]:
    """List which records were refused and why, the first of each file."""
    for each in found:
        for record in each.refused[:_MOST_SHOWN]:
            page = f" '{record.url}'" if record.url else ""
            yield f"{each.file}: the record at byte {record.offset:,}{page} {record.why}"
        more = each.refused_in_all - len(each.refused[:_MOST_SHOWN])
        if more > 0:
            yield f"{each.file}: and {more:,} more"


def _write_first(value: str, found: Sequence[FirstPrint]) -> Iterator[str]:
    if not found:
        yield f"no page has '{value}'\n"
        return
    yield f"'{value}', by WARC-Date: when a page was archived, not when it was published\n"
    for each in found:
        yield f"{escape_unsafe(each.warc_date)}  {escape_unsafe(each.url)}\n"
        yield f"  {escape_unsafe(' '.join(each.sentence.split()))}\n"

"""Which reports one run writes, and where: to standard output, and to a file each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.cli.answer import read_format
from factcheck.cli.output import may_colour, write_result
from factcheck.errors import FactcheckError
from factcheck.formats.report.formats import REPORTERS
from factcheck.text.suggest import find_closest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.validation.outcome import Report

_STANDARD_OUTPUT = Path("-")


class BadReportError(FactcheckError):
    """A report that cannot be written as asked: its format is unknown, or its file is."""


class WantedReport(NamedTuple):
    """One report.

    Attributes:
        form: the name of its format.
        file: where it goes; None for standard output.
    """

    form: str
    file: Path | None


def list_wanted_reports(
    form: str | None, reports: Iterable[str], output: Path | None, environment: Mapping[str, str]
) -> tuple[WantedReport, ...]:
    """List the reports that a run must write, that of `--format` first.

    Args:
        form: the format of the main one, or None where it is not named.
        reports: the others, as `FORMAT=FILE`.
        output: the file of the main one, or None for standard output.
        environment: the process's variables; on GitHub Actions a run that names no format
            annotates, besides the files that it writes.

    Raises:
        UnknownFormatError: that of `--format` is unknown.
        BadReportError: another one is unknown, a file is missing, or two reports go to one file.
    """
    others = tuple(map(_read, reports))
    file = None if output == _STANDARD_OUTPUT else output
    if form is None:
        is_on_github = environment.get("GITHUB_ACTIONS") == "true"
        form = "github" if is_on_github and file is None else "text"
    form = read_format(form, REPORTERS)
    every = (WantedReport(form, file), *others)
    taken: set[Path] = set()
    for each in every:
        place = None if each.file is None else each.file.resolve()
        if place in taken and (place.is_file() or not place.exists()):
            raise BadReportError(f"two reports go to '{each.file}'", hint="name a file for each")
        if place is not None:
            taken.add(place)
    return every


def write_reports(
    report: Report,
    wanted: tuple[WantedReport, ...],
    most_shown: int = 0,
    *,
    lists_each: bool = False,
) -> Report:
    """Write reports, that on standard output last.

    Args:
        report: what was found.
        wanted: which reports, and where they go.
        most_shown: the most findings that people are shown; 0 for all.
        lists_each: whether they are shown each finding, however many are of one kind.

    Returns:
        The report, with these choices.

    Raises:
        UnwritableFileError: one cannot be written.
    """
    from dataclasses import replace

    report = replace(report, most_shown=most_shown, lists_each=lists_each)
    for form, file in reversed(wanted):
        found = REPORTERS[form]
        pieces = found.write(report, file is None and may_colour())
        write_result(pieces, file, is_table=found.is_for_people)
    return report


def _read(text: str) -> WantedReport:
    form, equals, file = text.partition("=")
    if form not in REPORTERS:
        near = find_closest(form, REPORTERS)
        hint = f"did you mean '{near}'?" if near else f"formats are {', '.join(REPORTERS)}"
        raise BadReportError(f"--report: no format '{form}'", hint=hint)
    if not equals or not file:
        raise BadReportError(
            f"--report: '{text}' names no file", hint=f"write it as --report {form}=FILE"
        )
    if file == "-":
        raise BadReportError(
            f"--report: '{text}' names no file", hint=f"--format {form} writes to standard output"
        )
    return WantedReport(form, Path(file))

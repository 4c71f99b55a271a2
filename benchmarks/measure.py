"""Measure factcheck beside its peers and the physical limits, as ratios of runs in turns.

Every run is a whole process; A B A B …, the median counts, and the least and greatest pair are shown.
`python -c pass` is the interpreter of factcheck's own environment, site and all.
Peers come from PyPI into environments of their own, kept with the corpora in --environments.

Run it from the repository: python benchmarks/measure.py [--quick] [--only NAME...]
The whole takes an hour or more: some peers take minutes for a run. --quick takes corpora of a tenth,
one run a case (five for starts), and a tenth of the files for the slow peers.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from measuring_corpora import CORPORA, Made, change, claim_files, corpus_in
from measuring_programs import CHECKOUT, PROGRAMS, REPOSITORY, Programs
from measuring_rows import ROWS_OF_TABLE, Case, Row
from measuring_runs import Run, UnavailableError, run
from measuring_tables import Measured, lines, markdown, measured_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).resolve().parent
SAMPLE = 10
"""One file of so many is given to a slow peer in a quick run."""


class Measuring:
    """Runs cases as the options say.

    Attributes:
        programs: what is run.
        is_quick: whether corpora and samples are small.
        clock: which seconds count: `seconds` of the wall, or those of the `processor`.
    """

    def __init__(self, programs: Programs, clock: str, *, is_quick: bool) -> None:
        self.programs = programs
        self.clock = clock
        self.is_quick = is_quick
        self._changes = 0

    def measured(self, row: Row) -> Measured:
        """Run the cases of a row in turns."""
        row = self.named(row)
        problems: dict[int, str] = {}
        runs: list[list[Run]] = [[] for _ in row.cases]
        many = min(row.runs, 5 if row.runs > 5 else 1) if self.is_quick else row.runs
        for turn in range(-1 if row.warm_up else 0, many):
            for number, case in enumerate(row.cases):
                if number in problems or 0 in problems:
                    continue
                try:
                    done = self.once(case)
                except UnavailableError as error:
                    problems[number] = str(error)
                    continue
                if turn >= 0:
                    runs[number].append(done)
        return Measured(
            row,
            tuple(None if n in problems else tuple(each) for n, each in enumerate(runs)),
            problems,
            tuple(SAMPLE if self.is_quick and case.sampled else 1 for case in row.cases),
            tuple(self.made(case.corpus).claims if case.corpus else 0 for case in row.cases),
            self.clock,
        )

    def named(self, row: Row) -> Row:
        """Return a row whose cases are named with the sizes of the corpora of this run."""
        sizes = (self.made(case.corpus).sizes() if case.corpus else {} for case in row.cases)
        named = (
            replace(case, name=case.name.format_map(of_case))
            for case, of_case in zip(row.cases, sizes, strict=True)
        )
        return replace(row, cases=tuple(named))

    def once(self, case: Case) -> Run:
        """Run a case once."""
        program = self.programs.path(case.program)
        corpus = self.corpus(case.corpus) if case.corpus else self.programs.folder / "nothing"
        if case.before == "forget":
            self.programs.forget()
        elif case.before == "change":
            self._changes += 1
            change(corpus, self._changes)
        environment = self.programs.variables() | dict(case.environment)
        command = [str(program), *self._arguments(case, corpus)]
        return run(command, corpus, environment, codes=case.codes, terminal=case.terminal)

    def made(self, name: str) -> Made:
        """Say how a corpus is generated in this run."""
        return CORPORA[name].quick() if self.is_quick else CORPORA[name]

    def corpus(self, name: str) -> Path:
        """Give a corpus, generated if need be."""
        return corpus_in(self.programs.folder / "corpora", name, self.made(name))

    def _arguments(self, case: Case, corpus: Path) -> Iterator[str]:
        for argument in case.arguments:
            if argument == "{claims}":
                files = claim_files(corpus)
                step = SAMPLE if self.is_quick and case.sampled else 1
                yield from map(str, files[::step])
            else:
                yield argument.format(here=HERE, corpus=corpus)


def conditions(clock: str, *, is_quick: bool) -> list[str]:
    """Say where and how it was measured, a sentence a line."""
    words = [
        f"Measured with Python {platform.python_version()} on {platform.system()} {platform.machine()}, {os.cpu_count()} processors.",
        "A ratio is that of the medians of runs in turns; min–max are the least and the greatest of a pair.",
    ]
    pinned = (each for _, each in PROGRAMS.values() if each != (CHECKOUT,))
    words.append(f"Peers: {', '.join(package for packages in pinned for package in packages)}.")
    if clock == "processor":
        words.append("Times are those of the processor, since the machine was shared.")
    if is_quick:
        words.append("A quick run: corpora of a tenth of the size, and few runs.")
    return words


def default_folder() -> Path:
    """Give the folder of the benchmarks in the user's cache folder."""
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(cache) / "factcheck-benchmarks"


def earlier(files: Iterable[Path], clock: str) -> list[Measured]:
    """Give what earlier runs have written as JSON, in the order of the tables."""
    found = {
        row["name"]: row
        for file in files
        for row in json.loads(file.read_text(encoding="utf-8"))["rows"]
    }
    wanted = (row for row in ROWS_OF_TABLE if row.name in found)
    return [measured_before(row, found[row.name], clock) for row in wanted]


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a trial: smaller corpora, few runs")
    parser.add_argument("--million", action="store_true", help="a corpus of 1,000,000 claims too")
    parser.add_argument(
        "--only",
        nargs="+",
        metavar="NAME",
        choices=[row.name for row in ROWS_OF_TABLE],
        help="rows: %(choices)s",
    )
    parser.add_argument(
        "--processor", action="store_true", help="compare processor time, on a shared machine"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all runs to this file")
    parser.add_argument(
        "--markdown", type=Path, metavar="FILE", help="write the tables to this file"
    )
    parser.add_argument(
        "--environments",
        type=Path,
        metavar="DIR",
        default=default_folder(),
        help="folder for environments and corpora",
    )
    parser.add_argument(
        "--checkout",
        type=Path,
        metavar="DIR",
        default=REPOSITORY,
        help="the factcheck to measure, if it is another one",
    )
    parser.add_argument(
        "--earlier",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="measure nothing, and make one set of tables of what --json wrote, a part of the rows each",
    )
    asked = parser.parse_args()
    programs = Programs(asked.environments.resolve(), asked.checkout.resolve())
    clock = "processor" if asked.processor else "seconds"
    measuring = Measuring(programs, clock, is_quick=asked.quick)
    results = earlier(asked.earlier or (), clock)
    for row in () if asked.earlier else ROWS_OF_TABLE:
        if row.name in asked.only if asked.only else asked.million or not row.million:
            results.append(measuring.measured(row))
            print("\n".join(lines(results[-1])), flush=True)
    stated = conditions(clock, is_quick=asked.quick)
    if asked.earlier:
        stated.insert(1, "Measured in several runs of the command, a part of the rows each.")
    if asked.markdown:
        asked.markdown.write_text("".join(markdown(results, stated)), encoding="utf-8")
    if asked.json:
        whole = {
            "conditions": stated,
            "packages": programs.versions(),
            "rows": [each.as_json() for each in results],
        }
        asked.json.write_text(
            json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()

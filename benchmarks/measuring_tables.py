"""Results of `measure.py` as lines for people, Markdown and JSON."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from measuring_runs import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from measuring_rows import Ratio, Row

HEADINGS: Final = ("what", "against", "measured", "ratio", "min–max", "target", "reached")
MARK: Final = "<!-- measured by benchmarks/measure.py -->"
END: Final = "<!-- end of what was measured -->"


@dataclass(frozen=True)
class Measured:
    """The runs of a row.

    Attributes:
        row: what was measured.
        runs: of each case, in order; None where it is not available.
        problems: why, by number of the case.
        factors: by what the time of each case is multiplied, where it had a sample only.
        claims: how many each case had before it; 0 where that means nothing.
        clock: `seconds` or `processor`.
    """

    row: Row
    runs: tuple[tuple[Run, ...] | None, ...]
    problems: dict[int, str]
    factors: tuple[int, ...]
    claims: tuple[int, ...]
    clock: str

    def values(self, case: int, ratio: Ratio) -> list[float]:
        """Give what is compared, a value a run."""
        field = "peak" if ratio.quantity == "peak" else self.clock
        factor = 1 if ratio.quantity == "peak" else self.factors[case]
        return [getattr(run, field) * factor for run in self.runs[case] or ()]

    def ratio(self, ratio: Ratio) -> tuple[float, float, float] | None:
        """Give the ratio of the medians, and the least and greatest of a pair of runs."""
        mine, theirs = self.values(0, ratio), self.values(ratio.other, ratio)
        if not mine or not theirs:
            return None
        linear = self.claims[0] / self.claims[ratio.other] if ratio.by_claims else 1
        pairs = [a / b / linear for a, b in zip(mine, theirs, strict=True)]
        middle = statistics.median(mine) / statistics.median(theirs) / linear
        return middle, min(pairs), max(pairs)

    def is_reached(self, ratio: Ratio) -> bool | None:
        """Tell whether the target of a ratio is reached; None where there is none, or no figure."""
        found = self.ratio(ratio)
        if found is None:
            return None
        if ratio.at_most_megabytes is not None:
            return statistics.median(self.values(0, ratio)) <= ratio.at_most_megabytes
        return None if ratio.at_most is None else found[0] <= ratio.at_most

    def cells(self, ratio: Ratio) -> tuple[str, ...]:
        """Give a line of the table."""
        case, other = self.row.cases[0], self.row.cases[ratio.other]
        sampled = ""
        if self.factors[ratio.other] > 1:
            sampled = ", a tenth of the files"
            sampled += "" if ratio.quantity == "peak" else f" × {self.factors[ratio.other]}"
        against = other.name + sampled + (", per claim" if ratio.by_claims else "")
        target = "" if ratio.at_most is None else f"≤ {_number(ratio.at_most)}"
        if ratio.at_most_megabytes is not None:
            target = f"≤ {_number(ratio.at_most_megabytes)} MB"
        what = case.name + (", peak memory" if ratio.quantity == "peak" else "")
        found = self.ratio(ratio)
        if found is None:
            missing = min(number for number in (0, ratio.other) if number in self.problems)
            why = self.problems[missing]
            whose = "" if missing == 0 else f"{other.name}: "
            return (what, against, f"not available: {whose}{why}", "", "", target, "")
        middle, least, greatest = found
        unit = "MB" if ratio.quantity == "peak" else "s"
        sides = (statistics.median(self.values(number, ratio)) for number in (0, ratio.other))
        measured = " : ".join(f"{_number(side)} {unit}" for side in sides)
        reached = {None: "", True: "yes", False: "no"}[self.is_reached(ratio)]
        spread = f"{_number(least)}–{_number(greatest)}"
        return (what, against, measured, _number(middle), spread, target, reached)

    def as_json(self) -> dict[str, object]:
        """Give everything that was measured."""
        cases = [
            {
                "name": case.name,
                "problem": self.problems.get(number),
                "factor": self.factors[number],
                "claims": self.claims[number],
                "runs": [
                    {
                        "seconds": run.seconds,
                        "processor_seconds": run.processor,
                        "peak_megabytes": run.peak,
                        "output_bytes": run.output,
                    }
                    for run in self.runs[number] or ()
                ],
            }
            for number, case in enumerate(self.row.cases)
        ]
        ratios = []
        for ratio in self.row.ratios:
            found = self.ratio(ratio)
            middle, least, greatest = found or (None, None, None)
            ratios.append(
                {
                    "other": self.row.cases[ratio.other].name,
                    "quantity": ratio.quantity,
                    "per_claim": ratio.by_claims,
                    "ratio": middle,
                    "least": least,
                    "greatest": greatest,
                    "at_most": ratio.at_most,
                    "at_most_megabytes": ratio.at_most_megabytes,
                    "is_reached": self.is_reached(ratio),
                }
            )
        return {"name": self.row.name, "group": self.row.group, "cases": cases, "ratios": ratios}


def measured_before(row: Row, found: dict[str, Any], clock: str) -> Measured:
    """Give the runs of a row as `Measured.as_json` wrote them."""
    cases = found["cases"]
    named = zip(row.cases, cases, strict=True)
    row = replace(row, cases=tuple(replace(case, name=each["name"]) for case, each in named))
    runs = (
        tuple(
            Run(
                each["seconds"],
                each["processor_seconds"],
                each["peak_megabytes"],
                each["output_bytes"],
            )
            for each in case["runs"]
        )
        for case in cases
    )
    problems = {number: case["problem"] for number, case in enumerate(cases) if case["problem"]}
    return Measured(
        row,
        tuple(None if number in problems else each for number, each in enumerate(runs)),
        problems,
        tuple(case["factor"] for case in cases),
        tuple(case["claims"] for case in cases),
        clock,
    )


def _number(value: float) -> str:
    """Write a number with three digits at most that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.{1 if value >= 10 else 2 if value >= 1 else 3}f}".rstrip("0").rstrip(".")


def lines(measured: Measured) -> Iterator[str]:
    """Give the lines of one row for a terminal."""
    for ratio in measured.row.ratios:
        what, against, found, middle, spread, target, reached = measured.cells(ratio)
        answer = f"{middle} ({spread})" if middle else ""
        judged = f"{target} {reached}".strip()
        yield "  ".join(
            part for part in (f"{measured.row.name:<20}", what, "against", against, "|", found, "|", answer, judged) if part
        )  # fmt: skip


def markdown(results: list[Measured], conditions: list[str]) -> Iterator[str]:
    """Give a table a group, between two marks, for a page of the documentation."""
    yield f"{MARK}\n\n"
    yield "".join(f"{line}\n" for line in conditions)
    for group in dict.fromkeys(each.row.group for each in results):
        yield f"\n### {group}\n\n| {' | '.join(HEADINGS)} |\n|{' --- |' * len(HEADINGS)}\n"
        for measured in results:
            if measured.row.group == group:
                for ratio in measured.row.ratios:
                    cells = (cell.replace("|", "\\|") for cell in measured.cells(ratio))
                    yield f"| {' | '.join(cells)} |\n"
    yield f"\n{END}\n"

"""Read pairs of figures that are written one a line, with the answer that is right for each.

A pair has `measures` by id, two figures `a` and `b`, `comparability` (a word or a list of accepted
ones), `standing` (accepted words, or null), and may have `declared`: for `a`, `b` or `both` the fields
of a `Declaration`, as JSON.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypedDict

from factcheck.comparison.answer import Comparison
from factcheck.comparison.compare import compare
from factcheck.comparison.declaration import Declaration
from factcheck.comparison.stated import StatedFigure
from factcheck.model.claims import Claim, Figure, Measure
from factcheck.model.dates import parse_edtf
from factcheck.model.periods import read_moment, read_month_and_day, read_period
from factcheck.model.values import read_value
from factcheck.model.vocabulary import NOT_STATED, Basis, FigureRole, MeasureKind

if TYPE_CHECKING:
    from pathlib import Path


class WrittenPair(TypedDict, total=False):
    """One line."""

    id: str
    why: str
    comparability: str | list[str]
    standing: list[str] | None
    agreement: list[str] | None
    a: dict[str, object]
    b: dict[str, object]
    measures: dict[str, dict[str, object]]
    declared: dict[str, dict[str, object]]
    needs: str


def read_pairs(path: Path) -> list[WrittenPair]:
    """Return the pairs of a file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def build(pair: WrittenPair) -> tuple[StatedFigure, StatedFigure]:
    """Return the two figures of a pair."""
    return _build(pair, "a"), _build(pair, "b")


def find_wrong(pair: WrittenPair) -> str | None:
    """Return what a pair is answered, where that is not an accepted answer."""
    answer = compare(*build(pair))
    wanted = pair["comparability"]
    accepted = [wanted] if isinstance(wanted, str) else wanted
    standings = pair.get("standing", pair.get("agreement"))
    is_right = answer.comparability in accepted and (
        not standings or answer.standing in standings or answer.standing is None is standings
    )
    return None if is_right else say_answer(answer)


def say_answer(answer: Comparison) -> str:
    """Return an answer in one line."""
    standing = "" if answer.standing is None else f": {answer.standing}"
    return f"{answer.sentence}{standing}"


def _build(pair: WrittenPair, side: str) -> StatedFigure:
    written = pair["a"] if side == "a" else pair["b"]
    measures = pair["measures"]
    measure_id = str(written.get("measure", next(iter(measures))))
    measure = _measure(measure_id, measures[measure_id])
    per = written.get("per")
    role = written.get("role")
    record = Figure(
        measure=measure_id,
        value=read_value(str(written["value"])),
        as_of=read_moment(str(written["as_of"])) if "as_of" in written else None,
        period=read_period(str(written["period"])) if "period" in written else None,
        basis=Basis(str(written["basis"])),
        scope=written.get("scope"),  # type: ignore[arg-type] # a mapping of texts or None
        per=NOT_STATED if per == "not-stated" else tuple(per) if isinstance(per, list) else None,
        role=None if role is None else FigureRole(str(role)),
    )
    claim = Claim(
        id="one" if side == "a" else "two",
        topic="t",
        claimant=str(written.get("claimant", "union" if side == "a" else "paper")),
        said_on=parse_edtf(str(written["said_on"])),
        statement="So much.",
        figures=(record,),
    )
    starts = read_month_and_day("--07-01")
    declared = _declaration(pair.get("declared"), side)
    if record.role is FigureRole.BY:
        declared = replace(declared, is_change=True)
    return StatedFigure(claim, record, measure, starts, declared)


def _measure(measure_id: str, written: dict[str, object]) -> Measure:
    dimensions = written.get("dimensions")
    harmless = written.get("harmless")
    return Measure(
        id=measure_id,
        title=str(written["title"]),
        of="b",
        unit=str(written["unit"]),
        kind=MeasureKind(str(written["kind"])),
        dimensions={name: tuple(values) for name, values in dimensions.items()}
        if isinstance(dimensions, dict)
        else None,
        harmless=tuple(harmless) if isinstance(harmless, list) else (),
    )


def _declaration(declared: object, side: str) -> Declaration:
    if not isinstance(declared, dict):
        return Declaration()
    fields: dict[str, Any] = {**declared.get("both", {}), **declared.get(side, {})}
    if "steady_days" in fields:
        fields["steady_within"] = timedelta(days=fields.pop("steady_days"))
    stated: dict[str, Any] = {
        name: tuple(each) if isinstance(each, list) else each for name, each in fields.items()
    }
    return Declaration(**stated)

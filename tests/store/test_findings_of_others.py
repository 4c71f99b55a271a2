"""A change of one file can change what is found in another that nothing joins to it.

What each check needs stands in the table of checks; with a lesser need there, a row here fails.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from factcheck.checks.table import CHECKS, Needs
from factcheck.validation.validate import validate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import FrameType

    from factcheck.validation.outcome import Report

LATER = 1 << 62
"""In nanoseconds, the year 2116: no file is young, so its stamp alone says whether it is the same."""

VANS = """\
measures:
  vans-{name}:
    title: Vans
    of: riverside-transit
    unit: vans
    kind: count
    part_of: vans-{whole}
"""
INCOME = """\
claims:
  income-{name}:
    topic: fares
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: Fares bring $48 million a year.
    figures:
      - measure: fare-income
        value: $48 million a year
        period: FY2020-21
        basis: actual
        equals: income-{equal} * 1
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: $48 million a year
"""
DOUBLED = """\
derivations:
  income-doubled:
    title: Twice the income
    expression: income-authority-2023 * 2
    unit: USD per year
"""
HARBOUR = "parties:\n  harbour-{name}:\n    name: Harbour {name}\n    kind: company\n"
DEPOT = """\
parties:
  depots-{name}:
    name: The depots {name}
    kind: company
people:
  keeper-{name}:
    name: Keeper {name}
    positions:
      - title: Keeper
        party: {party}
        seen: 2022
"""
FLEET = """\
measures:
  fleet:
    title: Vehicles
    of: riverside-transit
    unit: vehicles
    kind: count
    dimensions:
      kind:
        all: [buses]
"""
VEHICLES = """\
claims:
  fleet-{name}:
    topic: fares
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: There are {value} vehicles.
    figures:
      - measure: fleet
        value: {value} vehicles
        as_of: 2022-01-01
        basis: actual
        scope:
          kind: {kind}
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: are {value} vehicles
"""


class Change(NamedTuple):
    """What two more files hold, and what the third holds that comes later.

    Attributes:
        is_known: whether what was found is brought up to date, instead of all being checked again.
    """

    code: str
    files: tuple[str, str]
    later: str
    is_known: bool


CHANGES = {
    "a circle of measures is met elsewhere first": Change(
        "FC312",
        (VANS.format(name="one", whole="two"), VANS.format(name="two", whole="one")),
        VANS.format(name="all", whole="two"),
        is_known=False,
    ),
    "a circle of figures is met elsewhere first": Change(
        "FC310",
        (INCOME.format(name="one", equal="two"), INCOME.format(name="two", equal="one")),
        INCOME.format(name="all", equal="two"),
        is_known=False,
    ),
    "an id is declared that is nearer to one that leads nowhere": Change(
        "FC309",
        (DOUBLED, HARBOUR.format(name="line")),
        INCOME.format(name="authority-2024", equal="authority-2022").replace("        equals", "#"),
        is_known=False,
    ),
    "a part is recorded that could be meant as well": Change(
        "FC316",
        (
            FLEET + VEHICLES.format(name="whole", value="241", kind="all"),
            VEHICLES.format(name="part", value="214", kind="buses"),
        ),
        VEHICLES.format(name="later", value="230", kind="buses"),
        is_known=False,
    ),
    "a record is used that nothing used": Change(
        "FC104",
        (HARBOUR.format(name="line"), HARBOUR.format(name="pilots")),
        DEPOT.format(name="north", party="harbour-line"),
        is_known=True,
    ),
    "a name of another kind is named once more": Change(
        "FC103",
        (DEPOT.format(name="north", party="fares"), HARBOUR.format(name="line")),
        DEPOT.format(name="south", party="fares"),
        is_known=True,
    ),
}


def composing(action: Callable[[], Report]) -> tuple[Report, list[str]]:
    """Run something; give its result and the names of the files that were composed, each once."""
    composed: set[str] = set()

    def watch(frame: FrameType, event: str, argument: object) -> None:
        del argument
        if event == "call" and frame.f_code.co_name == "parse_document":
            composed.add(str(frame.f_locals["name"]).rpartition("/")[2])

    sys.setprofile(watch)
    try:
        return action(), sorted(composed)
    finally:
        sys.setprofile(None)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_remembered_is_what_a_run_over_all_files_finds(
    change: Change, invented: Path, index_folder: Path
) -> None:
    first, second, later = (invented / "claims" / f"{name}.yaml" for name in "yza")
    everything = sorted(each.name for each in (*invented.glob("*/*.yaml"), first, second, later))

    def check() -> tuple[Report, list[str]]:
        return composing(lambda: validate((invented,), index=index_folder, now=LATER))

    first.write_text(change.files[0])
    second.write_text(change.files[1])
    before, _ = check()
    later.write_text(change.later)
    after, read = check()
    assert read == (["a.yaml"] if change.is_known else everything)
    assert after == validate((invented,))
    later.unlink()
    again, _ = check()
    assert before == again == validate((invented,))
    assert change.code in {each.code for each in before.diagnostics}
    assert before.diagnostics != after.diagnostics


def test_every_check_that_needs_all_records_is_shown_here() -> None:
    needs = {check.code for check in CHECKS if check.needs is Needs.CORPUS}
    assert needs == {each.code for each in CHANGES.values() if not each.is_known}

"""A change of one file can change what is found in another that nothing joins to it.

What each check needs stands in the table of checks; with a lesser need there, a row here fails.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from factcheck.checks.table import CHECKS, Needs
from factcheck.validation.validate import validate
from small_ledgers import write_more

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import FrameType

    from factcheck.validation.outcome import Report
    from small_ledgers import Records

LATER = 1 << 62
"""In nanoseconds, the year 2116: no file is young, so its stamp alone says whether it is the same."""

DOUBLED = write_more(
    {},
    derivations={
        "income-doubled": {"expression": "income-authority-2023 * 2", "unit": "USD per year"}
    },
)
FLEET = {"fleet": {"unit": "vehicles", "kind": "count", "dimensions": {"kind": {"all": ["buses"]}}}}


def write_vans(name: str, whole: str) -> str:
    """Write a measure of vans that is a part of another one."""
    vans = {"unit": "vans", "kind": "count", "part_of": f"vans-{whole}"}
    return write_more({}, measures={f"vans-{name}": vans})


def write_income(name: str, **figure: str) -> str:
    """Write a claim of the income of a year."""
    year = {"measure": "fare-income", "value": "$48 million a year", "period": "FY2020-21"}
    quoted = [{"quote": "$48 million a year"}]
    return write_more({f"income-{name}": {"figures": [{**year, **figure}], "appearances": quoted}})


def write_harbour(name: str) -> str:
    """Write a party that nothing uses."""
    return write_more({}, parties={f"harbour-{name}": {"kind": "company"}})


def write_depot(name: str, party: str) -> str:
    """Write a party, and a person with a position in another one."""
    position = {"title": "Keeper", "party": party, "seen": "2022"}
    return write_more(
        {},
        parties={f"depots-{name}": {"kind": "company"}},
        people={f"keeper-{name}": {"positions": [position]}},
    )


def write_vehicles(name: str, value: str, kind: str, **kinds: Records) -> str:
    """Write a claim of how many vehicles of a kind there are, and records of other kinds."""
    figure = {"measure": "fleet", "value": f"{value} vehicles", "scope": {"kind": kind}}
    said = {
        "figures": [{**figure, "as_of": "2022-01-01"}],
        "appearances": [{"quote": f"are {value} vehicles"}],
    }
    return write_more({f"fleet-{name}": said}, **kinds)


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
        (write_vans("one", "two"), write_vans("two", "one")),
        write_vans("all", "two"),
        is_known=False,
    ),
    "a circle of figures is met elsewhere first": Change(
        "FC310",
        (
            write_income("one", equals="income-two * 1"),
            write_income("two", equals="income-one * 1"),
        ),
        write_income("all", equals="income-two * 1"),
        is_known=False,
    ),
    "an id is declared that is nearer to one that leads nowhere": Change(
        "FC309",
        (DOUBLED, write_harbour("line")),
        write_income("authority-2024"),
        is_known=False,
    ),
    "a part is recorded that could be meant as well": Change(
        "FC316",
        (
            write_vehicles("whole", "241", "all", measures=FLEET),
            write_vehicles("part", "214", "buses"),
        ),
        write_vehicles("later", "230", "buses"),
        is_known=False,
    ),
    "a record is used that nothing used": Change(
        "FC104",
        (write_harbour("line"), write_harbour("pilots")),
        write_depot("north", "harbour-line"),
        is_known=True,
    ),
    "a name of another kind is named once more": Change(
        "FC103",
        (write_depot("north", "fares"), write_harbour("line")),
        write_depot("south", "fares"),
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

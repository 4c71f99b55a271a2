"""What rests on a changed record, or was named by it, is checked again: the answers are those of a fresh run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.validation.validate import validate
from small_ledgers import write_more

if TYPE_CHECKING:
    from pathlib import Path

LATER = 1 << 62
"""In nanoseconds, the year 2116: no file is young, so its stamp alone says whether it is the same."""

REST = write_more(
    {
        "answers": {
            "claimant": "drivers-guild",
            "said_on": "2022-03-03",
            "counters": [{"claim": "small", "how": "rebuts", "in": "leaflet"}],
            "appearances": [{"source": "leaflet"}],
        }
    },
    sources={"leaflet": {"publisher": "drivers-guild", "published": "2022-03"}},
    people={"cy-park": {"anonymous": "true"}},
    derivations={"half": {"expression": "small / 2", "unit": "riders"}},
)


def write_small(**changed: str) -> str:
    """Write the claim that changes: who claims it, on which day, or another value."""
    value = changed.pop("value", "30")
    figure = {"value": value, "as_of": "2022-03", "scope": {"service": "bus"}}
    appearance = {"quote": f"{value} ride"}
    return write_more({"small": {"figures": [figure], "appearances": [appearance], **changed}})


CHANGES = {
    "the claimant, so that nobody is unused": ({"claimant": "cy-park"}, {"FC104": -1}),
    "the claimant, so that a counter is to its own": ({"claimant": "drivers-guild"}, {"FC502": 1}),
    "the day, so that a counter is too early": (
        {"said_on": "2022-05-01"},
        {"FC507": 1, "FC205": 1},
    ),
    "the value, on which a derivation rests": ({"value": "40"}, {}),
    "nothing": ({}, {}),
}


@pytest.mark.parametrize(("change", "told"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_told_as_by_a_fresh_run(
    invented: Path, index_folder: Path, change: dict[str, str], told: dict[str, int]
) -> None:
    file = invented / "claims" / "small.yaml"
    file.write_text(write_small())
    (invented / "claims" / "rest.yaml").write_text(REST)

    def run(*, is_fresh: bool) -> list[str]:
        index = None if is_fresh else index_folder
        return [repr(each) for each in validate((invented,), index=index, now=LATER).diagnostics]

    def codes(said: list[str]) -> dict[str, int]:
        found = [
            code for each in said for code in ("FC104", "FC205", "FC502", "FC507") if code in each
        ]
        return {code: found.count(code) for code in found}

    before = run(is_fresh=False)
    assert before == run(is_fresh=True)
    file.write_text(write_small(**change))
    after = run(is_fresh=False)
    assert after == run(is_fresh=True)
    counts, now = codes(before), codes(after)
    assert {
        code: number for code in counts | now if (number := now.get(code, 0) - counts.get(code, 0))
    } == told
    file.write_text(write_small())
    assert run(is_fresh=False) == before

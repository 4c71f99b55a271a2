"""What rests on a changed record, or was named by it, is checked again: the answers are those of a fresh run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.validation.validate import validate

if TYPE_CHECKING:
    from pathlib import Path

LATER = 1 << 62
"""In nanoseconds, the year 2116: no file is young, so its stamp alone says whether it is the same."""

SMALL = """\
claims:
  small:
    topic: fares
    claimant: {claimant}
    said_on: {said_on}
    statement: Few ride.
    figures:
      - measure: daily-riders
        value: {value}
        as_of: 2022-03
        basis: actual
        scope:
          service: bus
    appearances:
      - source: {source}
        manner: paraphrase
        quote: {value} ride
"""
REST = """\
sources:
  leaflet:
    title: Leaflet
    kind: document
    publisher: drivers-guild
    published: 2022-03
people:
  cy-park:
    name: Cy Park
    anonymous: true
derivations:
  half:
    title: Half
    expression: small / 2
    unit: riders
claims:
  answers:
    topic: fares
    claimant: drivers-guild
    said_on: 2022-03-03
    statement: More ride.
    counters:
      - claim: small
        how: rebuts
        in: leaflet
    appearances:
      - source: leaflet
        manner: verbatim
        quote: more ride
"""
FIRST = {
    "claimant": "riverside-transit",
    "said_on": "2022-03-01",
    "value": "30",
    "source": "courier-2022-03-01",
}
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
    file.write_text(SMALL.format(**FIRST))
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
    file.write_text(SMALL.format(**FIRST | change))
    after = run(is_fresh=False)
    assert after == run(is_fresh=True)
    counts, now = codes(before), codes(after)
    assert {
        code: number for code in counts | now if (number := now.get(code, 0) - counts.get(code, 0))
    } == told
    file.write_text(SMALL.format(**FIRST))
    assert run(is_fresh=False) == before

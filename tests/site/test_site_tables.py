"""Tables of figures: what is said of those that stand together, and which value stands in a row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from ferries import build_ferries

if TYPE_CHECKING:
    from pathlib import Path

    from small_ledgers import Fields

FLEET: Final[Fields] = {
    "measure": "fleet",
    "as_of": "2022-02-01",
    "scope": {"course": "with"},
}
OFFER: Final[Fields] = {**FLEET, "basis": "proposal"}
ALIKE = "Course: with · stated as a fact · as of 1 Feb 2022"
WISHES = "Course: with · proposal · as of 1 Feb 2022"

REMARKS = {
    "each conflicts with each": (
        FLEET,
        (("line", "30"), ("crew", "20"), ("line", "10")),
        "some of them conflict",
    ),
    "of three claimants each with each": (
        FLEET,
        (("line", "30"), ("crew", "20"), ("board", "10")),
        "they conflict",
    ),
    "two of three agree": (
        FLEET,
        (("line", "30"), ("crew", "20"), ("board", "20")),
        "some of them conflict",
    ),
    "two": (FLEET, (("line", "30"), ("crew", "20")), "they conflict"),
    "all agree": (FLEET, (("line", "30"), ("crew", "30"), ("board", "30")), "they agree"),
    "two of three wishes are one": (
        OFFER,
        (("line", "30"), ("crew", "20"), ("board", "20")),
        "some of them differ, and wishes do not conflict",
    ),
    "a later word replaces the earlier, and nobody else speaks": (
        FLEET,
        (("line", "30"), ("line", "20"), ("line", "20")),
        "of one claimant the later word replaces the earlier",
    ),
    "two of one claimant": (
        FLEET,
        (("line", "30"), ("line", "20")),
        "one claimant said both, and the later word replaces the earlier",
    ),
}


def build_page(folder: Path, shared: Fields, said: tuple[tuple[str, str], ...]) -> str:
    """Return the page of the measure of some figures, said by somebody on one day after the other."""
    claims = {
        f"claim-{number}": {
            "claimant": who,
            "said_on": f"2022-03-0{number}",
            "figures": [{**shared, "value": value}],
        }
        for number, (who, value) in enumerate(said, start=1)
    }
    names = ("first", "second", *list(claims)[2:])
    renamed = dict(zip(names, claims.values(), strict=True))
    return build_ferries(folder, renamed, "measure/fleet.html")


@pytest.mark.parametrize(("shared", "said", "stand"), REMARKS.values(), ids=REMARKS)
def test_what_is_so_of_some_figures_is_not_said_of_all(
    shared: Fields, said: tuple[tuple[str, str], ...], stand: str, tmp_path: Path
) -> None:
    page = build_page(tmp_path, shared, said)
    heads = re.findall(r'<tr class="kind".*?</tr>', page, re.DOTALL)
    texts = [" ".join(re.sub("<.*?>", "", each).split()) for each in heads]
    title = (WISHES if shared is OFFER else ALIKE).replace("Course", "course")
    assert texts == [f"{title} Like for like: {stand}."]

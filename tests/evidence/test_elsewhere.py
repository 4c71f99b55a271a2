"""Where a quote stands that its source does not have: another source, or an earlier text of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.evidence.archive.unfinished import EARLIER
from factcheck.evidence.prove.elsewhere import Elsewhere, find_elsewhere
from factcheck.evidence.prove.parts import Selector

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {
    "riders.txt": b"The line carries 1,400 riders a day.",
    "report.txt": b"It carried 900 riders in May, and 1,100 in June.",
    "broken.txt": b"It carried 900 riders\xff in May.",
    f"{EARLIER}/riders.until-20220305T060000Z.txt": b"The line carries 1,200 riders a day.",
    f"{EARLIER}/riders.until-20220401T060000Z.txt": b"The line carries 1,300 riders a day, not 1,200 riders.",
    f"{EARLIER}/riders.until-somebody-else.txt": b"The line carries 800 riders a day, or 900 riders.",
    f"{EARLIER}/report.until-20220401T060000Z.txt": b"It carried 700 riders in May.",
}


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("900 riders", Elsewhere(("report",))),
        ("1,200 riders", Elsewhere(until="2022-04-01")),
        ("1,200 riders a day", Elsewhere(until="2022-03-05")),
        ("800 riders", Elsewhere()),
        ("700 riders", Elsewhere()),
        ("1,400 riders", Elsewhere()),
    ],
)
def test_a_lost_quote_is_found_in_other_sources_and_in_earlier_texts_of_its_own(
    tmp_path: Path, quote: str, found: Elsewhere
) -> None:
    (tmp_path / EARLIER).mkdir()
    for name, text in TEXTS.items():
        (tmp_path / name).write_bytes(text)
    lost = {"riders": [Selector(quote)]}
    sources = ["riders", "report", "broken", "gone"]
    assert find_elsewhere(lost, sources, tmp_path) == {("riders", Selector(quote)): found}

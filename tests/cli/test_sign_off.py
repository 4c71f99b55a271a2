"""A claim says who else checked it: on its page and in every format, in what changed, and in what is left to do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from repositories import SETTINGS, Clone

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

GOLDEN = Path(__file__).parent / "golden"
QUOTE = "        quote: says it employs 1,240 drivers\n"
SIGN_OFFS = """    recorded_by: Bo Quist
    checked:
      - by: Cleo Rand
        on: 2022-03-05
        what: quote and figure
      - by: Dan Ott
        on: 2022-03-06
"""
REVIEW = """    reviews:
      - reviewer: riverside-courier
        reviewed_on: 2022-04-01
        scale: desk-scale
        verdict: right
        source: courier-2022-03-01
"""
SCALE = """scales:
  desk-scale:
    title: The desk's scale
    of: riverside-courier
    verdicts:
      - wrong
      - right

"""
BECAUSE = "        because: Each year is said of the fares.\n"
WITHDRAWN = """    status: withdrawn
    corrections:
      - date: 2022-03-05
        what: all of it
        why: The letter speaks of another year.
"""


def sign_off(folder: Path) -> None:
    """Let two people check a claim, and let a third one publish an assessment of it."""
    file = folder / "claims" / "staffing.yaml"
    text = file.read_text(encoding="utf-8").replace(QUOTE, QUOTE + REVIEW + SIGN_OFFS, 1)
    file.write_text(text, encoding="utf-8")
    catalogue = folder / "data" / "claims.yaml"
    records = catalogue.read_text(encoding="utf-8").replace("sources:\n", f"{SCALE}sources:\n", 1)
    catalogue.write_text(records, encoding="utf-8")


@pytest.fixture
def checked(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Run the program where a claim is checked."""
    sign_off(invented)
    monkeypatch.chdir(invented)
    return program


@pytest.mark.parametrize(
    ("form", "suffix"),
    [("table", "txt"), ("markdown", "markdown"), ("json", "json"), ("csv", "csv")],
)
def test_a_claim_says_who_checked_it(
    checked: Program, golden: Callable[[Path, str], None], form: str, suffix: str
) -> None:
    outcome = checked("show", "drivers-authority-2022", "--format", form)
    assert (outcome.code, outcome.errors) == (0, "")
    golden(GOLDEN / f"checked-show.{suffix}", outcome.output)


def test_a_checked_claim_is_canonical_and_has_nothing_wrong(checked: Program) -> None:
    assert checked("validate").output == "nothing wrong in 3 files with 9 claims\n"
    assert checked("fmt", "--check").code == 0


def test_diff_tells_a_sign_off_that_came_and_one_that_changed(
    program: Program,
    golden: Callable[[Path, str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    clone = Clone(tmp_path / "clone")
    monkeypatch.chdir(clone.folder)
    sign_off(clone.folder)
    came = program("diff")
    clone.commit()
    clone.replace("claims/staffing.yaml", ("what: quote and figure", "what: figure"))
    changed = program("diff")
    assert (came.errors, changed.errors) == ("", "")
    golden(GOLDEN / "checked-diff.txt", came.output + changed.output)


@pytest.mark.parametrize(
    ("form", "suffix"),
    [("table", "txt"), ("markdown", "markdown"), ("json", "json"), ("csv", "csv")],
)
def test_what_is_left_to_do_is_listed_claim_by_claim(
    checked: Program, invented: Path, golden: Callable[[Path, str], None], form: str, suffix: str
) -> None:
    fares = invented / "claims" / "fares.yaml"
    text = fares.read_text(encoding="utf-8")
    text = text.replace("value: almost 40,000", "value: 40,000", 1)
    fares.write_text(text.replace(BECAUSE, BECAUSE + WITHDRAWN, 1), encoding="utf-8")
    outcome = checked("list", "--todo", "--format", form)
    assert (outcome.code, outcome.errors) == (0, "")
    golden(GOLDEN / f"todo.{suffix}", outcome.output)


def test_filters_an_order_and_a_limit_hold_for_what_is_left_to_do(checked: Program) -> None:
    wanted = ("staffing", "--party", "drivers-guild", "--sort", "-said-on", "--limit", "1")
    outcome = checked("list", "--todo", *wanted, "--format", "text")
    assert outcome.output == (
        "- claim: drivers-guild-2022; todo: unreviewed, unchecked; who: Ada Moreno (Guild);"
        " statement: Fewer than 1,000 drivers have permanent contracts.\n\n"
        "2 claims to look at: 2 unreviewed, 2 unchecked.\n1 of 2 rows are shown.\n"
    )


def test_the_page_of_a_claim_says_who_checked_it(checked: Program, tmp_path: Path) -> None:
    assert checked("site", "build", "--output", str(tmp_path / "site")).code == 0
    page = (tmp_path / "site" / "claim" / "drivers-authority-2022.html").read_text("utf-8")
    section = page.partition('<section aria-labelledby="checked">\n')[2].partition("</section>")[0]
    assert section == (
        '<h2 id="checked">Who checked this record</h2>\n'
        "<ul><li>Cleo Rand, 5 March 2022: quote and figure</li>"
        "<li>Dan Ott, 6 March 2022</li></ul>\n"
    )


def test_a_claim_that_is_left_open_is_listed_with_its_open_fields(
    checked: Program, invented: Path
) -> None:
    file = invented / "claims" / "fares.yaml"
    text = file.read_text("utf-8").replace("claimant: a-rider", "claimant: '?'")
    file.write_text(text.replace("basis: estimate", "basis: '?'", 1), encoding="utf-8")
    outcome = checked("list", "--todo", "--limit", "1", "--format", "text")
    assert outcome.output == (
        "- claim: riders-2022; todo: open: claimant, figures.0.basis; who: ; statement: \n\n"
        "8 claims to look at: 1 open, 7 unreviewed, 7 unchecked.\n1 of 8 rows are shown.\n"
    )
    assert "riders-2022" not in checked("list", "--todo", "fares", "--format", "csv").output

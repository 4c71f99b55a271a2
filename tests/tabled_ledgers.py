"""Ledgers of which tables are filled, with all that the shipped and the invented ones lack."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.corpus.load import load
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.model.corpus import Corpus
    from small_ledgers import Fields, Records

TESTS = Path(__file__).parent
ROOTS = {"invented": TESTS / "invented", "shipped": TESTS.parent}
HOSTILE = {
    "formula": "=1+1",
    "control": "a \x1b[31mred \u202egnp.exe \u2028",
    "nothing": "a\x00b \ufeff \ufffe\uffff\x7f\x9b",
    "elements": "</script><script>alert(1)</script><!-- {{7*7}}",
    "quotes": "'; DROP TABLE claims; --\"",
    "pipes": "a | b || {{!}} `c` $d\\e _x001B_ %0a",
    "sic": "“[sic]” 漢字 e\u0301 👩\u200d🏫  two\nlines\r\nthree\t",
    "carriage returns": "\rA\rb\r\rc\r",
    "long": "word" * 2_500,
}
"""Texts that were made to do harm, or that a format may change."""
CASE = TESTS / "checks" / "cases" / "FC316-parts-that-do-not-add-up" / "bad.yaml"
ADDED = """\
disputes:
  how-many-vehicles:
    topic: staffing
    question: How many vehicles are there?
    claims: [only-figure-2022#fleet, fleet-authority-2022#all]
    state: open
    bridge:
      from: only-figure-2022#fleet
      to: fleet-authority-2022#all
      components:
        - label: Vehicles on loan
          value: '7'
        - label: Sold meanwhile
          value: '-1'
      note: By the letter.
scales:
  desk:
    title: The desk's scale
    of: riverside-courier
    verdicts: [wrong, half right, right]
    note: Since 2021.
derivations:
  others:
    title: Vehicles that are no buses
    expression: fleet-authority-2022#all - fleet-authority-2022#buses
    unit: vehicles
claims:
  only-figure-2022:
    topic: staffing
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: There are 230 vehicles.
    figures:
      - id: fleet
        measure: fleet
        value: '230'
        as_of: 2022-03-01
        basis: actual
        release: preliminary
        scope:
          kind: all
    appearances:
      - source: guild-letter-2022-02
        manner: paraphrase
        quote: 230 vehicles
    reviews:
      - reviewer: riverside-courier
        reviewed_on: 2022-03-05
        scale: desk
        verdict: half right
        source: courier-2022-03-01
        note: The loans were left out.
"""

_MONEY: Final[Mapping[str, Records]] = {
    "topics": {"pay": {}},
    "parties": {"guild": {"kind": "union"}},
    "measures": {"money": {"kind": "stock"}},
    "sources": {"letter": {"published": "2022"}},
}


def read_money(folder: Path, figures: Iterable[Fields], **corpus: str) -> Corpus:
    """Read the ledger of one claim with figures of money, each of a month of its own if it says no other time.

    Args:
        folder: where its file is written.
        figures: their fields.
        corpus: what the ledger says of itself.
    """
    many = {
        "statement": "Many numbers.",
        "figures": [
            {"id": f"f{month}", "as_of": f"2022-0{month}-01", **figure}
            for month, figure in enumerate(figures, 1)
        ],
        "appearances": [{"manner": "own-voice", "quote": "many numbers"}],
    }
    return ledger_of(folder, {"many": many}, corpus={"title": "Pay [sic]", **corpus}, **_MONEY)


def read(root: Path) -> Corpus:
    """Read the ledger of a folder."""
    loaded = load(root / "data" / "claims.yaml", root)
    assert [each.message for each in loaded.diagnostics] == []
    return loaded.corpus


def read_fleet(folder: Path, added: str = ADDED) -> Corpus:
    """Read the invented ledger with sums, a derivation, a review, and a dispute with a bridge that names the only figure of a claim by its id."""
    root = folder / "fleet"
    shutil.copytree(ROOTS["invented"], root)
    shutil.copy(CASE, root / "claims")
    (root / "claims" / "added.yaml").write_text(added, encoding="utf-8")
    return read(root)

"""A large corpus lets its trees go: every place is found all the same, and few trees are held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.corpus.load import KEPT_BYTES, load
from factcheck.validation.judge import check_loaded

if TYPE_CHECKING:
    from pathlib import Path

CLAIM = """\
  riders-{file}-{number}:
    topic: fares
    claimant: {claimant}
    said_on: 2022-03-01
    statement: >-
      {words}
    figures:
      - measure: daily-riders
        value: 300 {unit}
        as_of: not-stated
        basis: actual
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: 300 riders
"""
WORDS = "many words that say little " * 400


def write(root: Path) -> None:
    """Write claim files of more bytes than keep their trees, with things wrong in each."""
    for file in range(5):
        text = "".join(
            CLAIM.format(
                file=file,
                number=number,
                claimant="nobody" if number % 9 == 4 else "riverside-transit",
                words=WORDS,
                unit="buses" if number % 7 == 3 else "riders",
            )
            for number in range(100)
        )
        twice = text[: text.index("  riders-", 10)].replace(f"riders-{file}-0", "riders-0-0")
        (root / "claims" / f"large-{file}.yaml").write_text(f"claims:\n{text}{twice}")


def test_places_are_the_same_whether_trees_are_kept_or_let_go(invented: Path) -> None:
    write(invented)
    main = invented / "data" / "claims.yaml"
    kept = load(main, invented)
    lean = load(main, invented, lean=True)
    assert sum(file.size for file in lean.files) > KEPT_BYTES
    assert any(file.document.root is None for file in lean.files)
    assert all(file.document.root is not None for file in kept.files)
    assert lean.diagnostics == kept.diagnostics
    known = check_loaded(kept, None)
    assert set(check_loaded(lean, None).diagnostics) == set(known.diagnostics)
    assert {each.code for each in known.diagnostics} >= {
        "FC101",
        "FC102",
        "FC301",
        "FC302",
        "FC401",
    }


def test_a_file_that_changed_meanwhile_gives_the_place_of_the_record(invented: Path) -> None:
    write(invented)
    lean = load(invented / "data" / "claims.yaml", invented, lean=True)
    file = invented / "claims" / "large-4.yaml"
    file.write_text(f"# moved\n{file.read_text()}")
    place = lean.places.find_place(("claims", "riders-4-3", "figures", 0, "value"))
    assert place == lean.places.find_place(("claims", "riders-4-3"))


def test_a_small_corpus_keeps_its_trees(invented: Path) -> None:
    lean = load(invented / "data" / "claims.yaml", invented, lean=True)
    assert all(file.document.root is not None for file in lean.files)

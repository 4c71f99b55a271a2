"""A large corpus lets its trees go: every place is found all the same, and few trees are held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from factcheck.api.checking import examiner
from factcheck.api.judging import known_of
from factcheck.api.selecting import EVERYTHING
from factcheck.loading import load
from factcheck.loading.whole import KEPT_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.findings import Diagnostic

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
    known = known_of(kept, None)
    assert set(known_of(lean, None).diagnostics) == set(known.diagnostics)
    assert {each.code for each in known.diagnostics} >= {"FC101", "FC102", "FC301", "FC302"}


def test_a_file_that_changed_meanwhile_gives_the_place_of_the_record(invented: Path) -> None:
    write(invented)
    lean = load(invented / "data" / "claims.yaml", invented, lean=True)
    file = invented / "claims" / "large-4.yaml"
    file.write_text(f"# moved\n{file.read_text()}")
    place = lean.places.locate(("claims", "riders-4-3", "figures", 0, "value"))
    assert place == lean.places.locate(("claims", "riders-4-3"))


def test_a_small_corpus_keeps_its_trees(invented: Path) -> None:
    lean = load(invented / "data" / "claims.yaml", invented, lean=True)
    assert all(file.document.root is not None for file in lean.files)


def checked(invented: Path) -> list[tuple[Diagnostic, ...]]:
    """Find what is wrong where claims are looked at as they are read, later, and with trees kept."""
    main = invented / "data" / "claims.yaml"
    as_read = load(main, invented, lean=True, examine=examiner(EVERYTHING))
    later = load(main, invented, lean=True)
    kept = load(main, invented, examine=examiner(EVERYTHING))
    assert later.examined is None
    assert kept.examined is None
    return [
        tuple(sorted(known_of(each, None).diagnostics, key=lambda each: each.order))
        for each in (as_read, later, kept)
    ]


def test_claims_are_looked_at_as_they_are_read(invented: Path) -> None:
    write(invented)
    as_read, later, kept = checked(invented)
    assert as_read == later == kept
    assert sum(each.code == "FC401" for each in as_read) > 50
    main = invented / "data" / "claims.yaml"
    examined = load(main, invented, lean=True, examine=examiner(EVERYTHING)).examined
    assert examined is not None
    assert len(examined) == sum(each.code == "FC401" for each in as_read)


@pytest.mark.parametrize(
    "key", ["measures", '"measures"', "'measures' ", "? measures\n", '"measure\\x73"']
)
@pytest.mark.parametrize("name", ["early.yaml", "later.yaml"])
def test_measures_may_stand_in_any_file_and_form(key: str, name: str, invented: Path) -> None:
    write(invented)
    main = invented / "data" / "claims.yaml"
    text = main.read_text()
    start = text.index("measures:\n")
    end = re.compile(r"^[a-z]", re.MULTILINE).search(text, start + 1)
    assert end is not None
    measures = text[start : end.start()]
    main.write_text(text[:start] + text[end.start() :])
    (invented / "claims" / name).write_text(measures.replace("measures", key, 1))
    as_read, later, kept = checked(invented)
    assert as_read == later == kept
    assert any(each.code == "FC401" for each in as_read)


def test_where_most_files_hold_measures_claims_are_looked_at_later(invented: Path) -> None:
    write(invented)
    for file in sorted((invented / "claims").glob("large-*.yaml")):
        measure = f"  more-{file.stem}:\n    title: More\n    unit: riders\n    kind: count\n"
        file.write_text(f"measures:\n{measure}{file.read_text()}")
    main = invented / "data" / "claims.yaml"
    assert load(main, invented, lean=True, examine=examiner(EVERYTHING)).examined is None
    as_read, later, kept = checked(invented)
    assert as_read == later == kept

"""What one check reports, the others leave alone, and what was not read is not judged."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

from factcheck.api import validate
from factcheck.corpus.load import load
from factcheck.formats.report.text import write_lines
from factcheck.validation.judge import find_diagnostics
from factcheck.validation.select import Selection

if TYPE_CHECKING:
    from collections.abc import Callable

INVENTED = Path(__file__).parent.parent / "invented"

CASES = {
    "what a file says for all of its claims is wrong once": (
        """\
defaults:
  topic: fars
  source: courier-2022
claims:
  bridge-costs-more:
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: The bridge will cost more.
    counters:
      - claim: riders-2022
        how: objects
    appearances:
      - manner: paraphrase
        quote: will cost more
  bridge-costs-less:
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: The bridge will cost less.
    appearances:
      - manner: paraphrase
        quote: will cost less
""",
        """\
<stdin>:2:10: error[FC102] no topic has the id 'fars'
  hint: did you mean 'fares'?
<stdin>:3:11: error[FC102] no source has the id 'courier-2022'
  hint: did you mean 'courier-2022-03-01'?
""",
    ),
    "a record that cannot be read may be the one that names another": (
        """\
topics:
  tolls:
    title: Tolls
claims:
  bridge-costs-more:
    topic: tolls
    claimnt: riverside-transit
    said_on: 2022-03-01
    statement: The bridge will cost more.
""",
        """\
<stdin>:5:3: error[FC014] claim 'bridge-costs-more' lacks 'appearances'
  hint: at least one, each with source, manner and quote
<stdin>:7:5: error[FC013] claim 'bridge-costs-more' has no field 'claimnt'
  hint: did you mean 'claimant'?
""",
    ),
    "a value that cannot be read takes its record along, and what that names": (
        """\
topics:
  tolls:
    title: Tolls
disputes:
  do-tolls-rise:
    topic: toll
    question: Do tolls rise?
    claims: [bridge-costs-more, tickets-rise-next-year]
    state: {open}
""",
        """\
<stdin>:9:12: error[FC005] a mapping in braces, expected its keys on lines of their own
  hint: in braces YAML ends a value at a comma
""",
    ),
    "figures of a measure that is not known, or cannot be read, are not held against it": (
        """\
measures:
  vans-owned:
    title: Vans
    of: riverside-transit
    unit: vans
    kind: heap
claims:
  two-vans:
    topic: fares
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: There are two vans and three trams.
    figures:
      - id: vans
        measure: vans-owned
        value: $2
        basis: actual
        scope:
          colour: red
      - id: trams
        measure: punctuality
        value: $3
        basis: actual
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: two vans, three trams
""",
        """\
<stdin>:6:11: error[FC016] kind is 'heap', expected one of stock, flow, rate, count, rank, share, duration, date
<stdin>:21:18: error[FC102] no measure has the id 'punctuality'
  hint: record it under measures:
""",
    ),
    "an own voice of somebody unknown, or in a source of somebody unknown, is not doubted": (
        """\
sources:
  post-2022-03-02:
    title: More vans
    kind: article-newspaper
    publisher: harbour-post
    published: 2022-03-02
claims:
  more-vans:
    topic: fares
    claimant: jo-feild
    said_on: 2022-03-01
    statement: There are more vans.
    appearances:
      - source: courier-2022-03-01
        manner: own-voice
        quote: more vans
  yet-more-vans:
    topic: fares
    claimant: riverside-courier
    said_on: 2022-03-02
    statement: There are yet more vans.
    appearances:
      - source: post-2022-03-02
        manner: own-voice
        quote: yet more vans
""",
        """\
<stdin>:5:16: error[FC102] no party has the id 'harbour-post'
  hint: record it under parties:
<stdin>:10:15: error[FC102] no person or party has the id 'jo-feild'
  hint: did you mean 'jo-field'?
""",
    ),
    "a claim without an appearance is not asked for the one of its counter": (
        """\
claims:
  too-few-drivers:
    topic: staffing
    claimant: ada-moreno
    said_on: 2022-03-01
    statement: There are too few drivers.
    counters:
      - claim: drivers-authority-2022
        how: rebuts
        in: courier-2022-03-01
""",
        """\
<stdin>:2:3: error[FC202] claim 'too-few-drivers' has no appearance, expected at least one with its quote
""",
    ),
    "a dispute with an unknown claim is not called one of a single claimant": (
        """\
disputes:
  how-many:
    topic: staffing
    question: How many drivers are there?
    claims: [drivers-authority-2022, drivers-gild-2022#all]
    state: open
""",
        """\
<stdin>:5:38: error[FC102] no claim has the id 'drivers-gild-2022'
  hint: did you mean 'drivers-guild-2022'?
""",
    ),
    "a moment of the wrong kind is not missed as the right one, nor asked for its fiscal year": (
        """\
measures:
  ferries-owned:
    title: Ferries
    of: ferry-company
    unit: ferries
    kind: count
claims:
  two-ferries:
    topic: fares
    claimant: riverside-courier
    said_on: 2022-03-01
    statement: There are two ferries.
    figures:
      - measure: ferries-owned
        value: two ferries
        period: FY2021-22
        basis: actual
    appearances:
      - source: courier-2022-03-01
        manner: own-voice
        quote: two ferries
""",
        """\
<stdin>:16:9: error[FC306] 'two-ferries' has period, and 'ferries-owned' is a count, expected as_of
  hint: write as_of instead
""",
    ),
    "a misspelt dimension is not left out besides": (
        """\
claims:
  riders-in-march:
    topic: fares
    claimant: riverside-courier
    said_on: 2022-03-01
    statement: There are 40,000 riders.
    figures:
      - measure: daily-riders
        value: 40,000 riders
        as_of: 2022-03
        basis: estimate
        scope:
          servise: bus
    appearances:
      - source: courier-2022-03-01
        manner: own-voice
        quote: 40,000 riders
""",
        """\
<stdin>:13:11: error[FC303] measure 'daily-riders' declares no dimension 'servise'
  hint: did you mean 'service'?
""",
    ),
    "a counter to itself is not one to a claim of the same claimant": (
        """\
claims:
  too-few-drivers:
    topic: staffing
    claimant: ada-moreno
    said_on: 2022-03-01
    statement: There are too few drivers.
    counters:
      - claim: too-few-drivers
        how: rebuts
        in: courier-2022-03-01
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: too few drivers
""",
        """\
<stdin>:8:16: error[FC501] 'too-few-drivers' counters itself, expected another claim
""",
    ),
}


def reported(corpus: Path, extra: str) -> str:
    """Give everything that is wrong with a corpus and one more file, as it is shown."""
    file = corpus / "data" / "claims.yaml"
    loaded = load(file, corpus, shown_from=corpus, extra=(extra.encode(),))
    ordered = sorted(find_diagnostics(loaded, Selection()), key=lambda diagnostic: diagnostic.order)
    return "".join(line for each in ordered for line in write_lines(each, colour=False))


@pytest.mark.parametrize(("given", "expected"), CASES.values(), ids=CASES)
def test_one_cause_has_one_finding(given: str, expected: str) -> None:
    assert reported(INVENTED, given) == expected


def test_a_file_that_cannot_be_read_may_declare_what_is_named_and_name_what_is_declared(
    invented: Path,
) -> None:
    extra = """\
topics:
  tolls:
    title: Tolls
claims:
  bridge-costs-more:
    topic: bridges
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: The bridge will cost more.
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: will cost more
"""
    (invented / "claims" / "broken.yaml").write_text('topics:\n  bridges:\n    title: "Bridges\n')
    assert reported(invented, extra).replace("\\", "/") == (
        "claims/broken.yaml:3:12: error[FC001] this quotation mark is never closed\n"
    )
    (invented / "claims" / "broken.yaml").unlink()
    assert reported(invented, extra) == (
        "<stdin>:2:3: warning[FC104] nothing uses topic 'tolls'\n"
        "<stdin>:6:12: error[FC102] no topic has the id 'bridges'\n"
        "  hint: record it under topics:\n"
    )


INCLUDES = {
    "a file that does not exist": (
        "../claims/fares.yaml\n    - ../claims/drivers.yaml",
        "data/claims.yaml:7:7: error[FC012] included file '../claims/drivers.yaml' does not exist\n",
    ),
    "a pattern that matches nothing": (
        "../claim/*.yaml",
        "data/claims.yaml:6:7: error[FC012] include '../claim/*.yaml' matches no file\n"
        "  hint: did you mean 'claims'?\n",
    ),
    "a path that leads outside": (
        "../../claims/*.yaml",
        "data/claims.yaml:6:7: error[FC012] include '../../claims/*.yaml' lies outside the corpus's"
        " root '{root}'\n",
    ),
}


@pytest.mark.parametrize(("include", "expected"), INCLUDES.values(), ids=INCLUDES)
def test_what_stands_in_a_file_that_is_not_included_is_not_judged(
    invented: Path, include: str, expected: str
) -> None:
    file = invented / "data" / "claims.yaml"
    file.write_text(file.read_text().replace("../claims/*.yaml", include))
    loaded = load(file, invented, shown_from=invented)
    diagnostics = sorted(
        find_diagnostics(loaded, Selection()), key=lambda diagnostic: diagnostic.order
    )
    lines = [line for each in diagnostics for line in write_lines(each, colour=False)]
    assert "".join(lines) == expected.format(root=invented)


SHIPPED = Path(__file__).parent.parent.parent
SHIPPED_FILES = sorted(
    file.relative_to(SHIPPED).as_posix()
    for folder in ("claims", "data")
    for file in (SHIPPED / folder).glob("*.yaml")
)
BREAKS = {
    "a conflict of two branches": lambda text: f"<<<<<<< ours\n{text}",
    "an open quotation mark": lambda text: f'{text}"open',
    "a list among fields": lambda text: f"{text}\n  - [\n",
}


@pytest.mark.parametrize("file", SHIPPED_FILES)
@pytest.mark.parametrize("break_", BREAKS.values(), ids=BREAKS)
def test_a_file_that_cannot_be_read_causes_no_finding_in_any_other(
    break_: Callable[[str], str], file: str, tmp_path: Path
) -> None:
    for folder in ("claims", "data"):
        copytree(SHIPPED / folder, tmp_path / folder)
    broken = tmp_path / file
    broken.write_text(break_(broken.read_text(encoding="utf-8")), encoding="utf-8")
    found = validate([tmp_path]).diagnostics
    assert {Path(each.place.file).name for each in found} == {broken.name}
    assert {each.code[:3] for each in found} == {"FC0"}

"""One claim that stands in many disputes: each question takes work in proportion to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import pytest

from executed_lines import lines_run_by
from factcheck.cli.running import run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FEW: Final = 60

HEAD = """corpus:
  title: Many disputes
  language: en
topics:
  fares:
    title: Fares
parties:
  transit:
    name: Riverside Transit
    kind: government
  guild:
    name: Drivers' Guild
    kind: union
  courier:
    name: Riverside Courier
    kind: publisher
measures:
  fare-income:
    title: Income from fares
    of: transit
    unit: USD
    kind: stock
sources:
  article:
    title: Who earns what
    kind: article
    publisher: courier
    published: 2022-03-01
"""
DISPUTE = """  is-it-so-{n}:
    topic: fares
    question: Is it so, for the {n}th time?
    claims: [hub, other-{n}]
    state: open
"""
DERIVATION = """  part-{n}:
    title: The {n}th part
    expression: other-{n} / {whole}
    unit: ratio
"""
CLAIM = """  {id}:
    topic: fares
    claimant: {claimant}
    said_on: 2022-03-01
    statement: The income is what it is, says {id}.
    figures:
      - measure: fare-income
        value: $48 million
        as_of: 2021-12-31
        basis: actual
    appearances:
      - source: article
        manner: paraphrase
        via: [guild]
        quote: it is {id}
"""


def _ledger(disputes: int) -> Iterator[str]:
    numbers = range(disputes)
    yield HEAD
    yield "disputes:\n"
    yield from (DISPUTE.format(n=n) for n in numbers)
    yield "derivations:\n"
    yield from (DERIVATION.format(n=n, whole=f"other-{disputes - 1 - n}") for n in numbers)
    yield "claims:\n"
    yield CLAIM.format(id="hub", claimant="transit")
    yield from (CLAIM.format(id=f"other-{n}", claimant="guild") for n in numbers)


@pytest.mark.parametrize("more", [(), ("--no-index",)], ids=["index", "files"])
@pytest.mark.parametrize(
    "question",
    [
        ("show", "hub"),
        ("show", "fares"),
        ("compare", "hub", "other-1"),
        ("compare", "fares"),
        ("disputes", "--topic", "fares"),
        ("disputes", "--disputed", "--format", "markdown"),
        ("list", "--disputed"),
    ],
    ids=" ".join,
)
def test_the_work_grows_as_the_disputes_do(
    question: tuple[str, ...],
    more: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("FACTCHECK_INDEX", str(tmp_path / "indexes"))
    lines = []
    for disputes in (FEW, 2 * FEW):
        file = tmp_path / f"{disputes}.yaml"
        file.write_text("".join(_ledger(disputes)), encoding="utf-8")
        ask = partial(run, [*question, "--corpus", str(file), *more])
        assert ask() == 0  # fills the index, and imports what is needed
        lines.append(lines_run_by(ask))
        assert "$48 million" in capsys.readouterr().out
    few, many = lines
    assert many <= 2 * few

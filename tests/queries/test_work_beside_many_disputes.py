"""One claim that stands in many disputes: each question takes work in proportion to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import pytest

from executed_lines import lines_run_by
from factcheck.cli.running import run
from small_ledgers import write_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from small_ledgers import Fields

FEW: Final = 60


def write_disputes(number: int) -> str:
    """Write a ledger in which one claim stands in many disputes, and each other figure in a derivation."""
    others = [f"other-{each}" for each in range(number)]
    told: Fields = {
        "figures": [{"value": "$48 million", "as_of": "2021-12-31"}],
        "appearances": [{"via": ["guild"]}],
    }
    return write_ledger(
        {"hub": told, **{other: {"claimant": "guild", **told} for other in others}},
        parties={
            "transit": {},
            "guild": {"kind": "union"},
            "courier": {"kind": "publisher"},
        },
        measures={"income": {"kind": "stock"}},
        sources={"article": {"kind": "article", "publisher": "courier"}},
        disputes={f"is-it-so-{other}": {"claims": ["hub", other]} for other in others},
        derivations={
            f"part-{other}": {"expression": f"{other} / {whole}", "unit": "ratio"}
            for other, whole in zip(others, reversed(others), strict=True)
        },
    )


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
        file.write_text(write_disputes(disputes), encoding="utf-8")
        ask = partial(run, [*question, "--corpus", str(file), *more])
        assert ask() == 0  # fills the index, and imports what is needed
        lines.append(lines_run_by(ask))
        assert "$48 million" in capsys.readouterr().out
    few, many = lines
    assert many <= 2 * few

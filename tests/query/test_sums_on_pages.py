"""A whole beside its parts is a line on the page of its claim and of a comparison, in every format."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from factcheck.cli.running import run

CASE = Path(__file__).parents[1] / "checks/cases/FC316-parts-that-do-not-add-up/bad.yaml"
LINE = (
    "'240 vehicles' (fleet-authority-2022#all) by kind: '214' (fleet-authority-2022#buses) + '16'"
    " (fleet-authority-2022#ferries) = 230 vehicles; it leaves about 10 vehicles (5 to 15)"
)


@pytest.fixture
def fleet(invented: Path) -> Path:
    """Give the invented corpus with a fleet whose parts do not add up."""
    shutil.copy(CASE, invented / "claims")
    return invented


@pytest.mark.parametrize("command", [("show",), ("compare",)], ids=" ".join)
def test_a_whole_beside_its_parts_is_a_line(
    command: tuple[str, ...], fleet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = {}
    for name in ("table", "markdown", "json"):
        arguments = (*command, "fleet-authority-2022", "--corpus", str(fleet), "--format", name)
        assert run([*arguments]) == 0
        found[name] = capsys.readouterr().out
    told = " ".join(found["table"].split())
    assert f"Parts and their whole {LINE}" in told
    assert f"- {LINE}" in found["markdown"].replace("\\", "")
    tree = json.loads(found["json"])
    page = tree if command == ("show",) else tree["pages"][0]
    assert page["sums"] == [LINE]

"""A whole beside its parts is a line on the page of its claim and of a comparison, in every format."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from factcheck.cli.running import run

CASES = Path(__file__).parents[1] / "checks" / "cases"
CASE = CASES / "FC316-parts-that-do-not-add-up" / "bad.yaml"
BRIDGED = CASES / "FC105-reference-to-no-figure" / "good.yaml"
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


@pytest.mark.parametrize("form", ["table", "markdown", "text", "story"])
def test_an_export_ends_with_sums_and_with_what_is_computed_of_its_figures(
    form: str, fleet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (fleet / "claims" / "derived.yaml").write_text(
        """\
derivations:
  others:
    title: Vehicles that are no buses
    expression: fleet-authority-2022#all - fleet-authority-2022#buses
    unit: vehicles
""",
        encoding="utf-8",
    )
    assert run(["export", "--corpus", str(fleet), "--format", form]) == 0
    told = " ".join(capsys.readouterr().out.replace("\\", "").split())
    end = told.partition("Parts and their whole")[2].partition(" Sources ")[0]
    lines = [part.strip(" -#") for part in end.split(" Computed by the editor; ")]
    assert lines[0] == (f"{LINE}." if form == "story" else LINE)
    assert "Vehicles that are no buses: about 26 vehicles" in lines[1]


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("table", "Bridge: "),
        ("markdown", "- Bridge: "),
        ("text", "Bridge: "),
        ("story", "The editor's account of the difference: "),
    ],
)
@pytest.mark.parametrize(
    "command", [("disputes",), ("export",), ("show", "what-lies-between")], ids=" ".join
)
def test_a_dispute_has_its_bridge_in_every_format_for_people(
    command: tuple[str, ...],
    form: str,
    begins: str,
    invented: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shutil.copy(BRIDGED, invented / "claims")
    assert run([*command, "--corpus", str(invented), "--format", form]) == 0
    told = " ".join(capsys.readouterr().out.replace("\\", "").split())
    assert f"{begins}gap: 1%; For agreeing early: 1 percentage point;" in told

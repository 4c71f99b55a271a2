"""What the README says to type is answered, its pictures are those of today, and the documents are up to date."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.exits import Exit
from factcheck.cli.running import run
from factcheck.ledger.open import open_corpus
from factcheck.site.publish import build_site

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
TABLE = re.findall(r"^\| [a-z].+ \| .+ \|$", README, re.MULTILINE)
ASKED = [shlex.split(command) for row in TABLE for command in re.findall(r"`factcheck (.+?)`", row)]


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a copy of the ledger that comes with the program, at a terminal of 80 columns."""
    for name in ("claims", "data"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "factcheck.toml", tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


@pytest.mark.parametrize("arguments", ASKED, ids=" ".join)
def test_what_the_readme_says_to_type_is_answered(arguments: list[str], ledger: Path) -> None:
    assert ledger == Path.cwd()
    answered = run(arguments)
    is_without_texts = arguments == ["verify"]  # the archive is no part of the repository
    assert answered == (Exit.UNREADABLE if is_without_texts else Exit.FINE)


def test_the_picture_in_the_readme_is_what_the_program_draws(
    golden: Callable[[Path, str], None], tmp_path: Path
) -> None:
    drawn = tmp_path / "reserves.svg"
    corpus = ROOT / "data" / "claims.yaml"
    run(["chart", "reserves-kept-and-held", "--corpus", str(corpus), "-o", str(drawn)])
    golden(ROOT / "docs" / "img" / "reserves.svg", drawn.read_text(encoding="utf-8"))


def test_the_screenshot_in_the_readme_shows_the_page_of_today(tmp_path: Path) -> None:
    script = runpy.run_path(str(ROOT / "docs" / "screenshot.py"))
    build_site(open_corpus(ROOT), tmp_path / "site")
    shown = script["DIGEST"].read_text(encoding="utf-8").strip()
    today = script["compute_digest"](tmp_path / "site")
    assert shown == today, "the page has changed: run python docs/screenshot.py, and look at it"
    picture = script["PICTURE"]
    assert str(picture.relative_to(ROOT)) in README
    assert picture.stat().st_size < 150_000


def test_the_setup_commands_are_one_line_each() -> None:
    commands = re.findall(r"^python3 -m venv .+$", README, re.MULTILINE)
    assert len(commands) == 2
    assert all(command.count("\n") == 0 for command in commands)


def test_generated_documents_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"],
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_commands_that_ci_takes_from_the_readme_stand_there() -> None:
    headings = re.findall(
        r"^run_from_readme '(.+)'$", (ROOT / ".ci" / "run").read_text(), re.MULTILINE
    )
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    below = [readme.partition(f"\n{heading}\n")[2] for heading in headings]
    assert headings == ["## Try it", "## Run the tests"]
    assert [text.partition("\npython3 -m venv ")[1] != "" for text in below] == [True, True]

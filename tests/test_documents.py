"""The documents are a site: it builds without a warning, every link leads somewhere, and no page asks another host."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from factcheck.site.check import check_site

ROOT = Path(__file__).parent.parent
ROOTS = (ROOT, ROOT / "src" / "factcheck")
PAGES = [
    *sorted((ROOT / "docs").rglob("*.md")),
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")),
]
ASKS = re.compile(rb"""(?:url\(|@import|fetch\(|src=|<link[^>]+href=)\s*["']?(?:https?:)?//""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site, warnings being errors."""
    for package in ("sphinx", "myst_parser", "furo"):
        pytest.importorskip(package, reason="the site needs an extra: pip install '.[docs]'")
    folder = tmp_path_factory.mktemp("documents")
    done = subprocess.run(
        [
            sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-n", "-c", "docs",
            "-d", str(folder / "read"), ".", str(folder / "site"),
        ],
        cwd=ROOT, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")
    return folder / "site"


@pytest.mark.slow
def test_every_link_of_the_documents_leads_somewhere(site: Path) -> None:
    files = {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in sorted(site.rglob("*"))
        if file.is_file()
    }
    faults = [each for each in check_site(files) if re.search(r": (leads to|loads) ", each)]
    assert faults == []


@pytest.mark.slow
def test_no_page_of_the_documents_asks_another_host(site: Path) -> None:
    asking = {
        file.relative_to(site).as_posix(): ASKS.findall(file.read_bytes())
        for file in sorted(site.rglob("*"))
        if file.suffix in {".html", ".css", ".js", ".svg"}
    }
    assert {name: found for name, found in asking.items() if found} == {}


SOUGHT = {
    "wikipedia": "Paste a table into Wikipedia",
    "wikitext": "Paste a table into Wikipedia",
    "footnote": "Cite a claim",
    "jupyter": "Load the figures into pandas, polars or DuckDB",
    "spreadsheet": "Work in Excel, LibreOffice or Google Sheets",
    "excel": "Work in Excel, LibreOffice or Google Sheets",
    "graph": "Draw a dispute for an article",
    "merge conflict": "Work on one ledger with many people",
    "continuous integration": "Check every change, in CI and before commits",
    "gitlab": "Check every change, in CI and before commits",
    "verdict": "Why there is no verdict",
    "why": "Why there is no verdict",
}
"""The page that a search finds first."""


@pytest.mark.slow
def test_the_search_works_from_a_disk_and_the_pages_ask_for_files_alone(
    site: Path, browser: Any
) -> None:
    asked: list[str] = []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.url))
    for name in ("docs/index", "docs/how-to/wikipedia", "docs/cli", "docs/formats"):
        page.goto((site / f"{name}.html").as_uri())
    found = {}
    for words in SOUGHT:
        page.goto(f"{(site / 'search.html').as_uri()}?q={quote(words)}")
        page.wait_for_selector("#search-results li")
        found[words] = page.locator("#search-results li > a").first.inner_text()
    page.close()
    assert found == SOUGHT
    assert [each for each in asked if not each.startswith("file:")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_page_is_markdown_that_github_shows(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"^ *(?:`{3,}\{.*|:{3,}.*|\([\w-]+\)=)$|\{\w+\}`", text, re.MULTILINE) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_of_the_program_that_a_page_names_exists(page: Path) -> None:
    named = re.findall(r"`([\w.]+(?:/[\w.]+)+\.(?:py|jsonl|toml))`", page.read_text("utf-8"))
    assert [each for each in named if not any((root / each).exists() for root in ROOTS)] == []

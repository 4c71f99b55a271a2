"""What all tests share: the invented corpus, golden files that can be written anew, a browser."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

settings.register_profile(
    "seeded",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],  # it looks at a clock
)
settings.load_profile("seeded")

TESTS = Path(__file__).parent
INVENTED = TESTS / "invented"
CHROMIUM = shutil.which("chromium")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every-kill-point", action="store_true", help="kill each command at each file operation"
    )
    parser.addoption(
        "--whole-matrix",
        action="store_true",
        help="show each page at every width and in all colours",
    )
    parser.addoption(
        "--update-golden", action="store_true", help="write golden files anew; read each difference"
    )


@pytest.fixture(autouse=True)
def index_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep indexes out of the user's cache folder; one folder serves all tests of a process."""
    folder = tmp_path_factory.getbasetemp() / "indexes"
    monkeypatch.setenv("FACTCHECK_INDEX", str(folder))
    return folder


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a golden file, or write the file where that is asked for."""

    def compare(file: Path, text: str) -> None:
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
        assert text == file.read_bytes().decode("utf-8")

    return compare


@pytest.fixture
def invented(tmp_path: Path) -> Path:
    """Give a copy of the invented corpus that a test may change: its root."""
    return Path(shutil.copytree(INVENTED, tmp_path / "invented"))


@pytest.fixture(scope="module")  # two cannot run beside each other in one process
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("no chromium here")
    sync_api = pytest.importorskip("playwright.sync_api", reason="no playwright here")
    with sync_api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched
        launched.close()

"""A run that is killed between two file operations is made good by the same command, run again."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest

from documents import ARTICLE
from factcheck.cli.running import run
from factcheck.evidence.archive.warc import measure_document
from killing import KILLED, Ended, run_until
from outcomes import INVENTED

for package in ("httpx", "warcio", "trafilatura", "pypdf"):
    pytest.importorskip(package, reason="archiving is an extra: pip install '.[fetch]'")

pytestmark = pytest.mark.slow

STEP = 5
"""Without --every-kill-point one of so many is tried of each command."""

ARCHIVED = "riverside-courier-2022-03-05"
CLAIMS = "claims:\n" + "".join(
    f"  riders-{number}:\n    topic: fares\n    claimant: drivers-guild\n"
    f"    said_on: 2022-03-05\n    statement: S.\n    appearances:\n"
    f"      - source: {ARCHIVED}\n        manner: paraphrase\n        quote: {quote}\n"
    for number, quote in enumerate(("almost 1,200", "bring in $4.5 million a year"))
)


@dataclass(frozen=True)
class Command:
    """A command that is killed: what stands before it, what it is, how it ends when left alone."""

    prepare: Callable[[Path, str], None]
    arguments: tuple[str, ...]
    code: int = 0


def _corpus(folder: Path, site: str) -> None:
    shutil.copytree(INVENTED, folder, dirs_exist_ok=True)
    (folder / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    assert site


def _archived(folder: Path, site: str) -> None:
    """Archive the page as it was, with two claims from it, and have its quotes proven."""
    _corpus(folder, site)
    notes = folder.parent
    added = run_until(folder, notes, ("source", "add", f"{site}/old.html", *ADD), None)
    assert added.code == 0, added.errors
    (folder / "claims/line.yaml").write_text(CLAIMS, encoding="utf-8")
    assert run_until(folder, notes, ("verify", "--update"), None).code == 0
    file = folder / "data/claims.yaml"
    file.write_text(file.read_text("utf-8").replace("old.html", "new.html"), encoding="utf-8")


def _unproven(folder: Path, site: str) -> None:
    """Lose a quote that was proven."""
    _archived(folder, site)
    text = folder / "archive" / f"{ARCHIVED}.txt"
    text.write_text(text.read_text("utf-8").replace("$4.5", "$4.6"), encoding="utf-8")


def _untidy(folder: Path, site: str) -> None:
    _corpus(folder, site)
    for file in folder.glob("*/*.yaml"):
        file.write_text(file.read_text("utf-8").replace(": ", ":   "), encoding="utf-8")


def _by_hand(folder: Path, site: str) -> None:
    """Have nothing of the page but a text that somebody has put there."""
    _archived(folder, site)
    for ending in ("warc.gz", "json"):
        (folder / "archive" / f"{ARCHIVED}.{ending}").unlink()


def _never_archived(folder: Path, site: str) -> None:
    _by_hand(folder, site)
    (folder / "archive" / f"{ARCHIVED}.txt").unlink()


def _shouted(folder: Path, site: str) -> None:
    """Write an id that all files name in another case."""
    _corpus(folder, site)
    for file in folder.glob("*/*.yaml"):
        file.write_text(file.read_text("utf-8").replace("drivers-guild", "Drivers-Guild"), "utf-8")


def _empty(folder: Path, site: str) -> None:
    folder.mkdir()
    assert site


RECORDS = """\
{"people": {"ann-new": {"name": "Ann New", "positions": [
  {"party": "drivers-guild", "title": "clerk", "seen": "2022-03-05"}]}},
 "claims": {"ann-new-2022": {"topic": "fares", "claimant": "ann-new", "said_on": "2022-03-05",
  "statement": "There are fewer riders.", "appearances": [
    {"source": "riverside-courier-2022-03-05", "manner": "paraphrase", "quote": "almost 1,200"}]}}}
"""
SHEET = """\
topic,claim,claimant,said_on,statement,sources,manner,quotes
fares,riders-0,drivers-guild,2022-03-05,Fewer ride.,riverside-courier-2022-03-05,paraphrase,"almost 1,200"
fares,,drivers-guild,2022-03-05,Fares bring in millions.,riverside-courier-2022-03-05,paraphrase,bring in $4.5 million a year
"""
REVIEWS = """\
statement,claimant,said_on,value,source
Almost 1200 people ride.,Ann New,2022-03-05,almost 1200,https://courier.example/other
"""


def _inputs(folder: Path, site: str) -> None:
    """Lay files that are read beside a corpus with an archive."""
    _archived(folder, site)
    for name, text in (("records.json", RECORDS), ("sheet.csv", SHEET), ("reviews.csv", REVIEWS)):
        (folder / name).write_text(text, encoding="utf-8")


ADD = ("--yes", "--allow-private", "--id", ARCHIVED)
REFRESH = ("source", "refresh", ARCHIVED, "--yes", "--allow-private")
COMMANDS = {
    "source add": Command(_corpus, ("source", "add", "{site}/old.html", *ADD)),
    "source add, its id made": Command(
        _corpus, ("source", "add", "{site}/old.html", "--yes", "--allow-private")),
    "source add of a file": Command(
        _corpus, ("source", "add", "../pages/old.html", "--url", "https://courier.example/riders",
                  "--yes")),
    "source refresh": Command(_archived, REFRESH, code=1),
    "source refresh as json": Command(_archived, (*REFRESH, "--format", "json"), code=1),
    "source refresh of a text by hand": Command(_by_hand, REFRESH, code=1),
    "source refresh of what was never archived": Command(_never_archived, REFRESH),
    "verify --update": Command(_unproven, ("verify", "--update"), code=1),
    "fmt": Command(_untidy, ("fmt",)),
    "validate --fix": Command(_shouted, ("validate", "--fix")),
    "init": Command(_empty, ("init", "--repository", "none")),
    "init in a folder to be made": Command(_empty, ("init", "new/corpus", "--ci", "none")),
    "schema into a folder": Command(_corpus, ("schema", "--out", "schemas", "--with-ids")),
    "fmt --split": Command(_inputs, ("fmt", "--split")),
    "add of records": Command(_inputs, ("add", "--from-json", "records.json")),
    "import of a sheet": Command(_inputs, ("import", "sheet.csv", "--yes")),
    "import of others' reviews": Command(
        _inputs, ("import", "reviews.csv", "--as", "table", "--into", "claims/line.yaml")),
    "draft into a file": Command(
        _inputs, ("draft", ARCHIVED, "--only", "unrecorded", "--into", "claims/line.yaml")),
    "list into a file": Command(_corpus, ("list", "-o", "claims.txt")),
}  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a page as it was and as it became, from a process of its own: this one is copied."""
    pages = tmp_path_factory.mktemp("served") / "pages"
    pages.mkdir()
    (pages / "old.html").write_text(ARTICLE, encoding="utf-8")
    (pages / "new.html").write_text(ARTICLE.replace("$4.5", "$4.6"), encoding="utf-8")
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1",
         "--directory", str(pages)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert server.stdout is not None
    port = re.search(r"port (\d+)", server.stdout.readline())
    assert port is not None
    try:
        yield f"http://127.0.0.1:{port[1]}"
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


@pytest.fixture
def step(request: pytest.FixtureRequest) -> int:
    """Of how many kill points one is tried."""
    return 1 if request.config.getoption("--every-kill-point") else STEP


def _tree(folder: Path) -> dict[str, bytes]:
    """Return every file and folder with what it holds, moments and a WARC's own ids left out."""
    tree: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = re.sub(r"\d{8}T\d{6}Z", "(moment)", path.relative_to(folder).as_posix())
        content = b"" if path.is_dir() else path.read_bytes()
        if name.endswith(".warc.gz"):
            content = measure_document(BytesIO(content), name).digest.encode()
        tree[name] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"(moment)", content)
    return tree


def _lost(ended: Ended) -> list[str]:
    return re.findall(r"vanished|ambiguous|not found|bring in \$4.5 million a year", ended.output)


@pytest.mark.parametrize("name", COMMANDS)
def test_wherever_a_run_is_killed_the_next_ends_as_if_it_had_not_been(
    name: str, site: str, step: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = COMMANDS[name]
    arguments = tuple(each.replace("{site}", site) for each in command.arguments)
    before, folder = tmp_path / "before", tmp_path / "folder"
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/old.html").write_text(ARTICLE, encoding="utf-8")
    command.prepare(before, site)
    shutil.copytree(before, tmp_path / "aside")
    monkeypatch.chdir(tmp_path / "aside")
    run(arguments)  # so that the copies of this process need not import anything

    def start(last: int | None) -> Ended:
        return run_until(folder, tmp_path, arguments, last)

    shutil.copytree(before, folder)
    alone, tree = start(None), _tree(folder)
    assert (alone.code, alone.errors.count("error:")) == (command.code, 0)
    number = len(alone.operations)
    for last in range(len(name) % step, number + 1, step):
        second = last * 7 % number if last % 2 else None  # every other run is killed twice
        shutil.rmtree(folder)
        shutil.copytree(before, folder)
        killed = start(last)
        assert killed.code == (KILLED if last < number else command.code)
        if second is not None:
            start(second)
        done = start(None)
        assert (done.code, _lost(done), _tree(folder)) == (command.code, _lost(alone), tree), (
            f"killed before {alone.operations[last : last + 1]}, then {second}"
        )

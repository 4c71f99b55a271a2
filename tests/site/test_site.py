"""The site: what its pages say, that it is sound, and that it is replaced whole or not at all."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.api.publish import build_site, check_site
from factcheck.api.reading import open_corpus
from factcheck.formats.citation import CitedPage, write_bibtex, write_csl, write_plain, write_wiki
from factcheck.site.build import build_site as build_files
from factcheck.site.check import CSP
from factcheck.site.check import check_site as check_files
from factcheck.site.write import MARK, OccupiedFolderError, replace_site

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
INVENTED = HERE.parent / "corpus"
SNAPSHOTS = ("index", "who", "sources", "search", "about", "404")
FOLDERS = ("topic", "dispute", "lookalike", "claim", "party", "person", "source", "measure")


@pytest.fixture(scope="module")
def built() -> dict[str, bytes]:
    corpus = open_corpus(INVENTED).corpus
    return build_files(corpus, "0123456789abcdef", "0", None)


@pytest.mark.parametrize("kind", [*SNAPSHOTS, *FOLDERS])
def test_a_page_of_each_kind_is_as_it_was_looked_at(
    kind: str, built: dict[str, bytes], golden: Callable[[Path, str], None]
) -> None:
    if kind in SNAPSHOTS:
        name = f"{kind}.html"
    else:
        found = [each for each in built if each.startswith(f"{kind}/")]
        name = max(found, key=lambda each: (len(built[each]), each))
    golden(HERE / "golden" / f"{kind}.html", built[name].decode())


@pytest.mark.parametrize("corpus", [INVENTED, ROOT], ids=["invented", "shipped"])
@pytest.mark.parametrize("base", [None, "https://example.org/deep/base"])
def test_a_built_site_has_no_fault(corpus: Path, base: str | None, tmp_path: Path) -> None:
    build_site(open_corpus(corpus).corpus, tmp_path / "site", base)
    assert check_site(tmp_path / "site") == ()


def test_the_same_ledger_gives_the_same_bytes_over_hash_seed_and_time_zone(tmp_path: Path) -> None:
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        subprocess.run(
            [sys.executable, "-m", "factcheck", "site", "build", "-o", seed, "--corpus", INVENTED],
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            check=True,
            capture_output=True,
        )
    one, other = ((tmp_path / each / "manifest.json").read_bytes() for each in ("1", "2"))
    assert one == other


def test_what_has_not_changed_is_the_same_file_as_before(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert replace_site(site, {"a.html": b"one", "b/c.html": b"two"}, "r") == 4
    kept = (site / "a.html").stat()
    assert replace_site(site, {"a.html": b"one", "b/c.html": b"three"}, "r") == 2
    assert os.path.samestat(kept, (site / "a.html").stat())
    assert (site / "b/c.html").read_bytes() == b"three"
    assert replace_site(site, {"a.html": b"one"}, "r") == 1
    assert sorted(each.name for each in site.iterdir()) == [MARK, "a.html", "manifest.json"]
    assert replace_site(site, {"a.html": b"one"}, "r") == 0
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


def test_a_folder_that_holds_something_else_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(OccupiedFolderError):
        replace_site(tmp_path, {"a.html": b"one"}, "r")
    assert [each.name for each in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site").symlink_to("elsewhere")
    with pytest.raises(OccupiedFolderError):
        replace_site(tmp_path / "site", {"a.html": b"one"}, "r")
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_run_that_was_killed_between_two_renames_is_completed_by_the_next(tmp_path: Path) -> None:
    site = tmp_path / "site"
    replace_site(site, {"a.html": b"one"}, "r")
    site.rename(tmp_path / ".site.00000000-1.old")
    replace_site(site, {"a.html": b"one"}, "r")
    assert (site / "a.html").read_bytes() == b"one"


def _page(body: str, policy: str = CSP) -> bytes:
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return f"{meta}<h1>Riverside</h1>{body}".encode()


FAULTS = {
    '<a href="b.html">b</a>': "leads to 'b.html', which is not there",
    '<a href="#end">end</a>': "leads to '#end', and 'a.html' has no such place",
    '<a href="/a.html">a</a>': "leads to '/a.html', expected an address relative to the page",
    '<a href="javascript:alert(1)">a</a>': "leads to 'javascript:alert(1)', expected http or https",
    '<img src="https://example.org/a.png">': "loads 'https://example.org/a.png' of another host",
    '<p id="x"></p><p id="x"></p>': "the id 'x' stands more than once",
    "<h1>Again</h1>": "has 2 h1, expected 1",
    "<script>1</script>": "has a script of its own, which its policy forbids",
    '<p style="color: red">': "has a style of its own, which its policy forbids",
    '<p onclick="x()">': "has a handler of its own, which its policy forbids",
}


@pytest.mark.parametrize("body", FAULTS)
def test_a_fault_is_named_with_its_file(body: str) -> None:
    assert list(check_files({"a.html": _page(body)})) == [f"a.html: {FAULTS[body]}"]


def test_a_page_with_another_policy_is_named() -> None:
    (fault,) = check_files({"a.html": _page("", "default-src *")})
    assert fault == f"a.html: its Content-Security-Policy is 'default-src *', expected '{CSP}'"


def test_templates_escape_everything_and_name_no_party() -> None:
    templates = sorted((ROOT / "src/factcheck/site/templates").glob("*.html"))
    text = "\n".join(each.read_text("utf-8") for each in templates)
    assert re.findall(r"\|\s*safe|autoescape|\bLAUSD\b|\bUTLA\b", text) == []
    words = re.sub(r"<[^>]*>|{[%{].*?[%}]}", " ", text)
    assert re.findall(r"(?i)\b(?:false|true|lies?|myth|debunked)\b", words) == []


def test_what_a_record_holds_is_text_on_its_page(invented: Path) -> None:
    file = invented / "data" / "claims.yaml"
    hostile = "</script><img src=x onerror=alert(1)>{{7*7}}"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?m)^  title: .*$", f'  title: "{hostile}"', text, count=1), "utf-8")
    pages = build_files(open_corpus(invented).corpus, "r", "0", None)
    front = pages["index.html"].decode()
    shown = "<h1>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;{{7*7}}</h1>"
    assert shown in front.splitlines()
    assert list(check_files(pages)) == []


CITED = CitedPage(
    "ferry", "Is $5 & 6% | late?", "Riverside", "5986c23", "https://example.org/f.html"
)


def test_a_page_is_cited_in_four_formats() -> None:
    assert [write(CITED) for write in (write_plain, write_bibtex, write_wiki)] == [
        "“Is $5 & 6% | late?”, Riverside, revision 5986c23. https://example.org/f.html",
        "@misc{ferry,\n"
        "  title = {{Is \\$5 \\& 6\\% | late?}},\n"
        "  howpublished = {Riverside},\n"
        "  note = {revision 5986c23},\n"
        "  url = {https://example.org/f.html}\n"
        "}",
        "{{cite web |url=https://example.org/f.html |title=Is $5 & 6% {{!}} late? "
        "|website=Riverside |version=5986c23}}",
    ]
    assert '"URL": "https://example.org/f.html"' in write_csl(CITED)


CHROMIUM = shutil.which("chromium")


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium here")
@pytest.mark.parametrize(("width", "height", "most"), [(1280, 900, 900), (375, 800, 1280)])
def test_a_reader_sees_in_five_seconds_whether_two_figures_may_be_compared(
    width: int, height: int, most: int, tmp_path: Path
) -> None:
    sync_api = pytest.importorskip("playwright.sync_api", reason="no playwright here")
    build_site(open_corpus(ROOT).corpus, tmp_path / "site")
    address = (tmp_path / "site/lookalike/reserves-kept-and-held.html").as_uri()
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": width, "height": height})
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(address)
        wanted = ["h1", ".card:first-child .which", ".card:first-child .fig", ".ne"]
        wanted += [".card:last-child .which"] + [".card:last-child .fig"] * (width > 1000)
        below = [each for each in wanted if page.locator(each).first.bounding_box()["y"] > most]
        overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        browser.close()
    assert (below, overflow, said) == ([], 0, [])


WRITES = """
import sys
from pathlib import Path
from factcheck.site.write import replace_site

pages = {f"p/{each}.html": sys.argv[2].encode() for each in range(40)}
print("begun", flush=True)
replace_site(Path(sys.argv[1]), pages, sys.argv[2])
"""


@pytest.mark.slow
@pytest.mark.parametrize("point", range(50))
def test_a_killed_run_leaves_the_old_site_or_the_new_one(point: int, tmp_path: Path) -> None:
    site = tmp_path / "site"
    replace_site(site, {f"p/{each}.html": b"old" for each in range(40)}, "old")
    run = subprocess.Popen(
        [sys.executable, "-c", WRITES, site, "new"], stdout=subprocess.PIPE, text=True
    )
    assert run.stdout is not None
    run.stdout.readline()
    for _ in range(point * 20_000):  # a moment later each time, without a clock
        pass
    run.kill()
    run.wait()
    run.stdout.close()
    found = {each.read_bytes() for each in (site / "p").iterdir()} if site.exists() else set()
    assert found in ({b"old"}, {b"new"})
    assert replace_site(site, {f"p/{each}.html": b"last" for each in range(40)}, "last") == 42 - 1
    assert [each.name for each in tmp_path.iterdir()] == ["site"]

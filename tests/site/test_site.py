"""The site: what its pages say, and that it is sound."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.ledger.open import open_corpus
from factcheck.model.vocabulary import CounterKind
from factcheck.site.build import build_site as build_files
from factcheck.site.check import CSP
from factcheck.site.check import check_site as check_files
from factcheck.site.plan import Plan
from factcheck.site.publish import build_site, check_site
from factcheck.site.wording import MANNERS

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
INVENTED = HERE.parent / "invented"
SNAPSHOTS = ("index", "who", "sources", "search", "about", "404")
FOLDERS = ("topic", "dispute", "lookalike", "claim", "party", "person", "source", "measure")


@pytest.fixture(scope="module")
def built() -> dict[str, bytes]:
    return dict(build_files(open_corpus(INVENTED).corpus, Plan("0123456789abcdef", "0")))


@pytest.mark.parametrize("kind", [*SNAPSHOTS, *FOLDERS])
def test_a_page_of_each_kind_is_as_it_was_looked_at(
    kind: str, built: dict[str, bytes], golden: Callable[[Path, str], None]
) -> None:
    if kind in SNAPSHOTS:
        name = f"{kind}.html"
    else:
        found = [each for each in built if each.startswith(f"{kind}/")]
        name = max(found, key=lambda each: (len(built[each]), each))
    text, revision = built[name].decode(), find_revision(built[name])
    golden(HERE / "golden" / f"{kind}.html", text.replace(revision, "0123456789ab"))


def find_revision(page: bytes) -> str:
    """Return the revision of a page, as its footer names it."""
    found = re.search(rb"<p>Revision ([0-9a-f]{12})[.,]", page)
    assert found is not None
    return found[1].decode()


def test_the_revision_of_a_page_is_a_digest_of_all_else_in_it(built: dict[str, bytes]) -> None:
    pages = {name: page for name, page in built.items() if name.endswith(".html")}
    revisions = {name: find_revision(page) for name, page in pages.items()}
    assert {
        name: sha256(page.replace(revisions[name].encode(), b"\0")).hexdigest()[:12]
        for name, page in pages.items()
    } == revisions


def test_only_pages_of_the_whole_ledger_name_its_revision() -> None:
    corpus = open_corpus(INVENTED).corpus
    one, other = (build_files(corpus, Plan(each, "0")) for each in ("0123456789abcdef", "f" * 16))
    assert [name for name in one if one[name] != other[name]] == ["index.html", "data.html"]


@pytest.mark.parametrize("corpus", [INVENTED, ROOT], ids=["invented", "shipped"])
@pytest.mark.parametrize("base", [None, "https://example.org/deep/base"])
def test_a_built_site_has_no_fault(corpus: Path, base: str | None, tmp_path: Path) -> None:
    build_site(open_corpus(corpus), tmp_path / "site", base)
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
    pages = dict(build_files(open_corpus(invented).corpus, Plan("r", "0")))
    front = pages["index.html"].decode()
    shown = "<h1>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;{{7*7}}</h1>"
    assert shown in front.splitlines()
    assert list(check_files(pages)) == []


def test_the_page_of_a_claim_names_whose_offer_it_tells(site: Path) -> None:
    page = (site / "claim/raise-offer-2018.html").read_text(encoding="utf-8")
    (who,) = re.findall(r'<p class="who side-b">(.*?)</p>', page)
    assert re.sub("<.*?>", "", who) == "UTLA, of a proposal by LAUSD"


DESCRIBED = {
    "index.html": "122 claims with 45 figures by 6 parties and 5 claimants without a party, from 6 sources in 5 documents.",
    "topic/reserves.html": "4 claims with 2 figures, 1 dispute.",
    "lookalike/reserves-kept-and-held.html": (
        "Not like for like: they differ in the day on which they were said, basis and holding; "
        "moment and restriction are not stated."
    ),
    "claim/raise-offer-2018.html": (
        "UTLA, of a proposal by LAUSD, said about 24 July 2018, 2%, 2%, $500: "
        "The district offers a 2% raise, a one-time 2% bonus and a $500 stipend."
    ),
    "who.html": "Who, in the ledger LAUSD and UTLA, the disputed figures",
}


@pytest.mark.parametrize("name", DESCRIBED)
def test_a_page_says_in_one_line_what_it_holds_for_whoever_finds_its_address(
    name: str, site: Path
) -> None:
    page = (site / name).read_text(encoding="utf-8")
    assert re.findall(r'<meta name="description" content="(.*?)">', page) == [DESCRIBED[name]]


def test_every_answer_and_manner_is_explained_in_words_on_the_page_about_the_site(
    site: Path,
) -> None:
    page = (site / "about.html").read_text(encoding="utf-8")
    explained = re.findall(r"<dt>([\w ]+)</dt>", page)
    assert set(explained) >= {each.for_readers for each in CounterKind} | set(MANNERS.values())

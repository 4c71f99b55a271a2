"""What changed since a revision: a page, and a feed that reads no clock."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from lxml import etree

from factcheck.diff.views import StateView
from factcheck.git.program import RepositoryError
from factcheck.ledger.open import open_corpus
from factcheck.site.pages.changes import name_state
from factcheck.site.publish import build_site, check_site
from repositories import Clone

OLD, NEW = "fewer than 1,000", "fewer than 1,100"
EPOCH = {"SOURCE_DATE_EPOCH": "1550000000"}
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    clone = Clone(tmp_path / "clone")
    file = clone.folder / "claims" / "staffing.yaml"
    file.write_text(file.read_text("utf-8").replace(OLD, NEW), "utf-8")
    return clone.folder


def test_changes_since_a_revision_have_a_page_and_a_feed(changed: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build_site(open_corpus(changed), site, "https://e.example/x", since="HEAD", environment=EPOCH)
    assert check_site(site) == ()
    page = (site / "changes.html").read_text("utf-8")
    assert re.findall(r"<dt>(.*?)</dt><dd><del>(.*?)</del> → <ins>(.*?)</ins>", page)[0] == (
        "value",
        OLD,
        NEW,
    )
    assert page.count('<a href="changes.html">Changes</a>') == 1
    feed = etree.parse(site / "feed.xml").getroot()
    (entry,) = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}{name}") for name in ("title", "updated")] == [
        "Claim changed: Fewer than 1,000 drivers have permanent contracts.",
        "2019-02-12T19:33:20+00:00",
    ]
    assert str(entry.findtext(f"{ATOM}id")).startswith(
        "tag:e.example,2019-02-12:/x/drivers-guild-2022/"
    )
    link = entry.find(f"{ATOM}link")
    assert link is not None
    assert link.get("href") == "https://e.example/x/claim/drivers-guild-2022.html"


def test_without_an_address_there_is_no_feed_and_without_a_revision_no_page(
    changed: Path, tmp_path: Path
) -> None:
    names = {}
    for since in (None, "HEAD"):
        build_site(open_corpus(changed), tmp_path / "site", since=since, environment=EPOCH)
        names[since] = [n for n in ("changes.html", "feed.xml") if (tmp_path / "site" / n).exists()]
    assert names == {None: [], "HEAD": ["changes.html"]}


def test_an_unknown_revision_writes_nothing(changed: Path, tmp_path: Path) -> None:
    with pytest.raises(RepositoryError) as error:
        build_site(open_corpus(changed), tmp_path / "site", since="nowhere")
    assert str(error.value) == f"no revision 'nowhere' in '{changed}'"
    assert not (tmp_path / "site").exists()


def test_pages_say_what_changed_and_lead_there(changed: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build_site(open_corpus(changed), site, since="HEAD", environment=EPOCH)
    assert check_site(site) == ()
    front = (site / "index.html").read_text("utf-8")
    (since,) = re.findall(r"<p>(Since HEAD .*)</p>", front)
    assert re.sub(r"\([0-9a-f]{12}\)", "(commit)", since) == (
        'Since HEAD (commit): <a href="changes.html">1 claim changed, 2 quotes lost their proof.</a>'
    )
    history = {
        name: re.findall(r'<a href="([^"]*)">What changed of this record</a>', text)
        for name in ("drivers-guild-2022", "income-guild-2022")
        if (text := (site / "claim" / f"{name}.html").read_text("utf-8"))
    }
    assert history == {
        "drivers-guild-2022": ["../changes.html#record-drivers-guild-2022"],
        "income-guild-2022": [],
    }


def test_an_earlier_state_may_lie_in_a_folder_and_needs_no_repository(
    invented: Path, tmp_path: Path
) -> None:
    earlier, site = tmp_path / "earlier", tmp_path / "site"
    shutil.copytree(invented, earlier)
    file = invented / "claims" / "staffing.yaml"
    file.write_text(file.read_text("utf-8").replace(OLD, NEW), "utf-8")
    build_site(open_corpus(invented), site, since=str(earlier))
    page = (site / "changes.html").read_text("utf-8")
    assert '<p class="stand">Since earlier: 1 claim changed, 2 quotes lost their proof.</p>' in page
    assert f"<del>{OLD}</del> → <ins>{NEW}</ins>" in page
    assert re.findall(r'</a> <span class="mut">(.*?)</span></p>', page) == [
        "Ada Moreno (Guild), between February 2022 and 1 March 2022"
    ]


STATES = {
    ("HEAD~3", "5e80d16ce1895e80"): "HEAD~3 (5e80d16ce189)",
    ("5e80d16c", "5e80d16ce1895e80"): "5e80d16c",
    ("5e80d16ce1895e80", "5e80d16ce1895e80"): "5e80d16ce1895e80",
    ("earlier", None): "earlier",
}


@pytest.mark.parametrize(("name", "commit"), STATES)
def test_a_state_is_named_with_its_commit_where_the_name_is_not_one(
    name: str, commit: str | None
) -> None:
    assert name_state(StateView(name, commit)) == STATES[name, commit]

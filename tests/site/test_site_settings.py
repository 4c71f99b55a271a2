"""What a project sets for its site, and that exchanging the sides changes colours alone."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from factcheck.ledger.open import open_corpus
from factcheck.site.build import build_site as build_files
from factcheck.site.check import check_site
from factcheck.site.plan import Plan
from factcheck.site.publish import BadBaseError, BadSiteSettingError, build_site, suggest_grouping
from factcheck.site.template import MissingSiteExtraError
from factcheck.site.write import OccupiedFolderError, Written

ROOT = Path(__file__).parents[2]


def build(root: Path, settings: str, base: str | None = None) -> Path:
    """Build the site of a project with some settings, and return its folder."""
    (root / "factcheck.toml").write_text(f'corpus = "data/claims.yaml"\n{settings}', "utf-8")
    build_site(open_corpus(root), root / "site", base)
    return root / "site"


def test_a_site_stands_where_the_settings_say_unless_the_option_says_otherwise(
    invented: Path,
) -> None:
    settings = '[site]\nbase = "https://a.example/x"\n'
    canonical = re.compile(r'<link rel="canonical" href="([^"]*)">')
    for base, expected in (
        (None, "https://a.example/x/"),
        ("https://b.example", "https://b.example/"),
    ):
        page = (build(invented, settings, base) / "about.html").read_text("utf-8")
        assert canonical.findall(page) == [f"{expected}about.html"]


def test_rules_of_a_projects_own_come_after_those_of_the_site(invented: Path) -> None:
    (invented / "own.css").write_text("h1 { color: teal }\n")
    site = build(invented, '[site]\nstylesheet = "own.css"\n')
    sheets = re.findall(r'<link rel="stylesheet" href="(.*?)">', (site / "index.html").read_text())
    assert sheets == ["style.css", "extra.css"]
    assert (site / "extra.css").read_text() == "h1 { color: teal }\n"


REFUSED = {
    '[site]\nsides = ["riverside-transit", "gilde"]\n': "setting 'sides' of site names 'gilde', which is no party",
    '[site]\nstylesheet = "none.css"\n': "'{root}/none.css', the stylesheet of site, cannot be read: "
    "No such file or directory",
}


@pytest.mark.parametrize("settings", REFUSED)
def test_what_the_ledger_does_not_bear_out_is_refused_and_nothing_is_written(
    settings: str, invented: Path
) -> None:
    with pytest.raises(BadSiteSettingError) as error:
        build(invented, settings)
    assert str(error.value) == REFUSED[settings].format(root=invented)
    assert not (invented / "site").exists()


@pytest.mark.parametrize(
    "base", ["example.org", "ftp://a.example", "https://a.example/?q=1", "https://[/"]
)
def test_an_address_below_which_no_site_can_stand_is_refused(base: str, invented: Path) -> None:
    with pytest.raises(BadBaseError) as error:
        build(invented, "", base)
    expected = f"--base is '{base}', expected an address such as https://example.org/ledger/"
    assert str(error.value) == expected


def test_without_its_extra_the_site_says_what_to_install(
    invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingSiteExtraError) as error:
        build(invented, "")
    assert str(error.value) == "a site needs jinja2, which is not installed"
    assert error.value.hint == "pip install 'factcheck-ledger[site]'"
    assert not (invented / "site").exists()


def test_exchanging_the_sides_changes_no_word() -> None:
    store = open_corpus(ROOT).corpus
    one, other = (
        dict(build_files(store, Plan("r", "0", sides=sides)))
        for sides in (("lausd", "utla"), ("utla", "lausd"))
    )
    exchanged = {"side-a": "side-b", "side-b": "side-a", "#0a5aa8": "#a03f08", "#a03f08": "#0a5aa8"}
    for name, file in one.items():
        if name.endswith((".html", ".svg")) and name != "favicon.svg":
            swapped = re.sub("|".join(exchanged), lambda match: exchanged[match[0]], file.decode())
            assert _omit_revision(swapped) == _omit_revision(other[name].decode()), name


def _omit_revision(page: str) -> str:
    """Return a page without the digest of all else in it, which colours are part of."""
    found = re.search(r"[Rr]evision ([0-9a-f]{12})", page)
    return page if found is None else page.replace(found[1], "")


def test_a_hundred_claims_share_a_page_where_that_is_set() -> None:
    store = open_corpus(ROOT).corpus
    pages = dict(build_files(store, Plan("r", "0", has_grouped_claims=True)))
    assert list(check_site(pages)) == []
    assert sorted(name for name in pages if name.startswith("claim")) == [
        "claims/1.html",
        "claims/2.html",
    ]
    reserves = '>District reserves</h2>\n<ul class="list">\n<li>{}</li>\n'
    entry = '<a href="claims/1.html">Claims 1 to 100</a>'
    assert reserves.format(entry) in pages["search.html"].decode()
    assert 'href="../claims/1.html#reserves-needed-2019"' in pages["topic/reserves.html"].decode()


CASES = sorted((ROOT / "tests/charts/cases").glob("*/claims.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_shape_of_figure_has_pages_without_fault(case: Path) -> None:
    pages = dict(build_files(open_corpus(case, environment={}).corpus, Plan("r", "0")))
    assert list(check_site(pages)) == []


@pytest.mark.parametrize("folder", [".", "..", "data"])
def test_the_folder_of_the_ledger_is_not_replaced_even_by_force(
    folder: str, invented: Path
) -> None:
    with pytest.raises(OccupiedFolderError) as error:
        build_site(open_corpus(invented), invented / folder, is_forced=True)
    assert str(error.value) == f"'{invented / folder}' is where the ledger lies"
    assert (invented / "data/claims.yaml").is_file()


def test_what_a_page_loads_is_small() -> None:
    pages = dict(build_files(open_corpus(ROOT).corpus, Plan("r", "0")))
    most = {"style.css": 12_288, "site.js": 12_288, "lookalike/reserves-kept-and-held.html": 20_480}
    assert {name: size for name, size in most.items() if len(pages[name]) > size} == {}
    assert len(pages) <= 400


def test_an_address_that_is_shared_has_a_picture() -> None:
    pages = dict(build_files(open_corpus(ROOT).corpus, Plan("r", "0", "https://a.example/l")))
    page = pages["lookalike/reserves-kept-and-held.html"].decode()
    image = re.findall(r'<meta property="og:image" content="https://a.example/l/(.*?)">', page)
    assert image == ["picture/reserves-kept-and-held.png"]
    assert pages[image[0]].startswith(b"\x89PNG")
    assert pages["picture/reserves-kept-and-held.svg"].startswith(b"<svg")


HEAD = """
  description: Who said which figure about ferries.
  contact: {contact}
  licence: {licence}
topics:
"""


@pytest.mark.parametrize(
    ("contact", "licence", "shown"),
    [
        (
            "desk@riverside.example",
            "CC-BY-4.0",
            'Licence of the records: CC-BY-4.0. Contact: <a href="mailto:desk@riverside.example" '
            'rel="noopener nofollow">desk@riverside.example</a>',
        ),
        (
            "javascript:alert(1)",
            "https://creativecommons.org/licenses/by/4.0/",
            'Licence of the records: <a href="https://creativecommons.org/licenses/by/4.0/" '
            'rel="noopener nofollow">https://creativecommons.org/licenses/by/4.0/</a>. '
            "Contact: javascript:alert(1)",
        ),
    ],
)
def test_a_site_says_what_it_is_whom_to_ask_and_what_may_be_done_with_it(
    contact: str, licence: str, shown: str, invented: Path
) -> None:
    file = invented / "data" / "claims.yaml"
    text = file.read_text("utf-8").replace(
        "\ntopics:\n", HEAD.format(contact=contact, licence=licence), 1
    )
    topic = "  fares:\n    description: What a ride costs.\n"
    file.write_text(text.replace("  fares:\n", topic, 1), "utf-8")
    pages = build_files(open_corpus(invented, environment={}).corpus, Plan("r", "0"))
    lines = pages["index.html"].decode().splitlines()
    assert '<p class="stand">Who said which figure about ferries.</p>' in lines
    assert f"<p>{shown}</p>" in lines
    assert (
        '<p class="stand">What a ride costs.</p>' in pages["topic/fares.html"].decode().splitlines()
    )


@pytest.mark.parametrize(
    ("files", "settings", "advice"),
    [
        (20_000, "", None),
        (
            20_001,
            "",
            'the site has 20,001 files; with claim_pages = "grouped" below [site] of the settings '
            "a hundred claims share a page",
        ),
        (20_001, '\n[site]\nclaim_pages = "grouped"\n', None),
    ],
)
def test_of_very_many_files_it_is_said_how_they_become_fewer(
    files: int, settings: str, advice: str | None, invented: Path
) -> None:
    file = invented / "factcheck.toml"
    file.write_text(f'corpus = "data/claims.yaml"\n{settings}', "utf-8")
    assert suggest_grouping(Written(files, 1), open_corpus(invented, environment={})) == advice

"""A site that is built again keeps what has not changed, and is the same as one that is built anew."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import FactcheckError
from factcheck.ledger.open import open_corpus
from factcheck.ledger.whole import WholeCorpus, open_whole
from factcheck.site.build import build_site as build_files
from factcheck.site.plan import Plan
from factcheck.site.publish import build_site
from factcheck.site.state import MARK, read_state

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCALAR = re.compile(r"^(?P<key> *(?:- )?[a-z_]+: )(?P<value>\S.*)$")


def read_site(site: Path) -> dict[str, bytes]:
    """Return the files of a site by address."""
    files = (each for each in site.rglob("*") if each.is_file())
    return {each.relative_to(site).as_posix(): each.read_bytes() for each in files}


def change_line(chance: random.Random, lines: list[str]) -> list[str]:
    """Return the lines of a file with one of them changed, gone, or said as another of its key says it."""
    places = [place for place, line in enumerate(lines) if SCALAR.match(line)]
    place = chance.choice(places)
    found = SCALAR.match(lines[place])
    assert found is not None
    how = chance.choice(("word", "word", "gone", "other", "other"))
    if how == "gone":
        return [*lines[:place], *lines[place + 1 :]]
    if how == "word":
        text = f"{found['key']}{found['value']} indeed"
    else:
        same = [each for each in lines if each.startswith(found["key"]) and SCALAR.match(each)]
        text = chance.choice(same)
    return [*lines[:place], text, *lines[place + 1 :]]


def change_ledger(chance: random.Random, ledger: Path) -> Iterator[str]:
    """Change one line after the other for ever, and yield which; what cannot be read is put back."""
    files = sorted(ledger.rglob("*.yaml"))
    while True:
        file = chance.choice(files)
        before = file.read_text("utf-8")
        lines = before.splitlines()
        after = change_line(chance, lines)
        file.write_text("".join(f"{line}\n" for line in after), "utf-8")
        try:
            open_corpus(ledger, environment={})
        except FactcheckError:
            file.write_text(before, "utf-8")
            continue
        if after != lines:
            yield next(
                f"{file.name}: {old} -> {new}"
                for old, new in zip(lines, [*after, ""], strict=False)
                if old != new
            )


def compare_builds(ledger: Path, scratch: Path, edits: int, seed: int) -> None:
    """Build again after each of so many edits, and compare with a site that is built anew."""
    site, fresh = scratch / "site", scratch / "fresh"
    build_site(open_corpus(ledger, environment={}), site)
    changes = change_ledger(random.Random(seed), ledger)
    kept = 0
    for _ in range(edits):
        edit = next(changes)
        opened = open_corpus(ledger, environment={})
        build_site(opened, site, processes=1)
        shutil.rmtree(fresh, ignore_errors=True)
        build_site(opened, fresh, processes=1)
        found, wanted = read_site(site), read_site(fresh)
        differing = [name for name in wanted if found.get(name) != wanted[name]]
        assert (edit, differing, sorted(found)) == (edit, [], sorted(wanted))
        kept += sum((site / name).stat().st_nlink > 1 for name in found)
    assert kept == 0  # a link to the former site would change with it


def test_after_any_edit_the_site_is_the_same_as_one_that_is_built_anew(
    invented: Path, tmp_path: Path
) -> None:
    compare_builds(invented, tmp_path, 30, 1)


def test_after_any_edit_likewise_where_records_share_pages(invented: Path, tmp_path: Path) -> None:
    with (invented / "factcheck.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[site]\nclaim_pages = "grouped"\n')
    compare_builds(invented, tmp_path, 15, 2)
    assert (tmp_path / "site" / "claims" / "1.html").is_file()


MAIN, FARES, STAFFING = "data/claims.yaml", "claims/fares.yaml", "claims/staffing.yaml"
EDITS = {
    "the title of the corpus": (
        MAIN,
        "title: Riverside Transit and its drivers",
        "title: Riverside",
    ),
    "the title of a topic": (MAIN, "title: Fares and income", "title: Fares"),
    "the name of a party": (MAIN, "name: Riverside Drivers' Guild", "name: Guild of Riverside"),
    "the kind of a party": (MAIN, "kind: union", "kind: publisher"),
    "the name of a person": (MAIN, "name: Ada Moreno", "name: Ada Moreno-Lee"),
    "the title of a measure": (MAIN, "title: Drivers employed", "title: Drivers at work"),
    "the title of a source": (MAIN, "title: Letter to members [sic]", "title: A letter"),
    "the question of a dispute": (MAIN, "question: What do fares bring", "question: How much is"),
    "the state of a dispute": (MAIN, "state: explained", "state: open"),
    "a claim less in a dispute": (MAIN, "      - income-guild-2022\n", ""),
    "why figures are no two answers": (MAIN, "why_not: The first is", "why_not: One is"),
    "a statement that is answered": (
        STAFFING,
        "statement: The authority employs",
        "statement: It has",
    ),
    "a statement that answers": (STAFFING, "statement: The guild does not", "statement: We do not"),
    "how a claim is answered": (STAFFING, "how: undercuts", "how: rebuts"),
    "a figure of a dispute": (FARES, "value: about $50 million", "value: about $51 million"),
    "the day of a claim": (FARES, "said_on: 2022-02~", "said_on: 2022-01~"),
    "a quote": (FARES, "quote: about $50 million each year", "quote: about $50 million"),
    "what was proven": (
        "data/evidence.lock",
        '{"claim":"wages-offered-2022"',
        '{"claim":"wages-2022"',
    ),
}


def test_after_an_edit_of_each_kind_of_record_the_site_is_the_same_as_one_that_is_built_anew(
    invented: Path, tmp_path: Path
) -> None:
    site, wrong = tmp_path / "site", []
    build_site(open_corpus(invented, environment={}), site, processes=1)
    before = read_site(site)
    for what, (name, old, new) in EDITS.items():
        text = (invented / name).read_text("utf-8")
        assert text.count(old) == 1, what
        (invented / name).write_text(text.replace(old, new), "utf-8")
        opened = open_corpus(invented, environment={})
        build_site(opened, site, processes=1)
        build_site(opened, tmp_path / what, processes=1)
        found, wanted = read_site(site), read_site(tmp_path / what)
        assert wanted != before, what
        before = wanted
        if found != wanted:
            wrong.append((what, [each for each in wanted if found.get(each) != wanted[each]]))
    assert wrong == []


@pytest.mark.slow
def test_after_any_edit_of_the_shipped_ledger_likewise(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    for name in ("data", "claims"):
        shutil.copytree(ROOT / name, ledger / name)
    compare_builds(ledger, tmp_path, 60, 1)


def test_what_shows_nothing_of_a_changed_claim_is_not_made_again(tmp_path: Path) -> None:
    ledger, site = tmp_path / "ledger", tmp_path / "site"
    for name in ("data", "claims"):
        shutil.copytree(ROOT / name, ledger / name)
    build_site(open_corpus(ledger, environment={}), site)
    before = read_state(site / MARK)
    file = ledger / "claims" / "funding.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("    statement: ", "    statement: In short, ", 1), "utf-8")
    build_site(open_corpus(ledger, environment={}), site)
    after = read_state(site / MARK)
    assert before is not None
    assert after is not None
    made = [
        name for name in after.pieces if after.pieces[name].inputs != before.pieces[name].inputs
    ]
    assert made == [
        "all",
        "claim funding 0",
        "data funding",
        "lists",
        "party 3",
        "search",
        "source 0",
        "topic funding",
    ]


OF_ALL = {"all", "lists", "search"}
"""What is made of the whole ledger."""
DERIVATION = """\
derivations:
  riders-a-driver:
    title: Riders of each driver
    expression: riders-2022 / drivers-authority-2022
    unit: riders
"""
SETTINGS = 'corpus = "data/claims.yaml"\n'
MADE = {
    "a party": (
        MAIN,
        "name: Harbour Ferries",
        "name: Harbour Ferry Company",
        12,
        "claim fares 0, data fares, lookalike fares 0, measure 7, party 0, person 0, source 0, topic fares",
    ),
    "a source": (
        MAIN,
        "title: Letter to members [sic]",
        "title: A letter to members",
        35,
        "claim fares 0, claim staffing 0, data fares, data staffing, dispute fares 0, dispute staffing 0, measure 2, measure 3, party 1, person 0, source 0, topic fares, topic staffing",
    ),
    "a measure": (
        MAIN,
        "title: Riders a day",
        "title: Riders each day",
        25,
        "claim fares 0, data fares, measure 6, person 0, source 0, topic fares",
    ),
    "a quote": (
        FARES,
        "quote: takes millions of dollars",
        "quote: millions of dollars",
        21,
        "claim fares 0, data fares, lookalike fares 0, measure 7, party 0, person 0, source 0, topic fares",
    ),
    "a quote that is no longer proven": (
        "data/evidence.lock",
        '{"claim":"riders-2022"',
        '{"claim":"riders-2023"',
        8,
        "claim fares 0, data fares, measure 6, person 0, source 0, topic fares",
    ),
    "an archived text": (
        "archive/guild-letter-2022-02.txt",
        "",
        "\n",
        8,
        "claim fares 0, claim staffing 0, data fares, data staffing, dispute fares 0, dispute staffing 0, measure 2, measure 3, party 1, person 0, source 0, topic fares, topic staffing",
    ),
    "a derivation": (
        MAIN,
        "\ndisputes:\n",
        f"\n{DERIVATION}disputes:\n",
        4,
        "data fares, data staffing, dispute staffing 0, topic staffing",
    ),
    "who has a colour": (
        "factcheck.toml",
        "",
        '[site]\nsides = ["riverside-transit", "ferry-company"]\n',
        17,
        "claim fares 0, claim staffing 0, data fares, data staffing, dispute fares 0, dispute staffing 0, measure 2, measure 3, party 1, person 0, source 0, topic fares, topic staffing",
    ),
}
"""What is edited, from what to what; how many files differ then, and what was made again besides what is made of all."""


@pytest.mark.parametrize("what", MADE)
def test_what_shows_nothing_of_what_was_edited_is_not_made_again(
    what: str, invented: Path, tmp_path: Path
) -> None:
    name, old, new, files, wanted = MADE[what]
    site, file = tmp_path / "site", invented / name
    archive = 'archive = "archive"\n' if name.startswith("archive") else ""
    (invented / "factcheck.toml").write_text(f"{SETTINGS}{archive}", "utf-8")
    build_site(open_corpus(invented, environment={}), site, processes=1)
    before = read_state(site / MARK)
    text = file.read_text("utf-8")
    assert text.count(old) == 1 or not old
    file.write_text(text.replace(old, new) if old else f"{text}{new}", "utf-8")
    written = build_site(open_corpus(invented, environment={}), site, processes=1)
    after = read_state(site / MARK)
    assert before is not None
    assert after is not None
    pieces = after.pieces
    made = [each for each in pieces if pieces[each].inputs != before.pieces[each].inputs]
    found = ", ".join(each for each in made if each not in OF_ALL)
    assert (written.changed, found) == (files, wanted)
    assert {*made} >= OF_ALL


def test_another_release_changes_no_page_but_those_of_the_whole_ledger(invented: Path) -> None:
    corpus = open_corpus(invented, environment={}).corpus
    one, other = (build_files(corpus, Plan("r", release)) for release in ("1", "2"))
    assert sorted(name for name in one if one[name] != other[name]) == ["data.html", "index.html"]


@pytest.mark.parametrize("processes", [1, 2, 5])
def test_as_many_processes_as_there_may_be_write_the_same_bytes(
    processes: int, invented: Path, tmp_path: Path
) -> None:
    opened = open_corpus(invented, environment={})
    build_site(opened, tmp_path / "alone", processes=1)
    build_site(opened, tmp_path / "together", processes=processes)
    assert read_site(tmp_path / "together") == read_site(tmp_path / "alone")


def test_a_ledger_held_whole_gives_the_same_bytes_as_its_files(
    invented: Path, tmp_path: Path
) -> None:
    build_site(open_corpus(invented, environment={}), tmp_path / "files")
    whole = open_whole(invented, environment={}, index=tmp_path / "index")
    build_site(whole, tmp_path / "whole")
    assert isinstance(whole.corpus, WholeCorpus)
    assert whole.corpus.stated != {}
    assert read_site(tmp_path / "whole") == read_site(tmp_path / "files")


def test_a_page_that_somebody_has_changed_is_made_again(invented: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    opened = open_corpus(invented, environment={})
    build_site(opened, site)
    wanted = read_site(site)
    (site / "index.html").write_text("mine now")
    (site / "who.html").unlink()
    (site / "about.html").unlink()
    (site / "about.html").symlink_to("who.html")
    build_site(opened, site)
    assert read_site(site) == wanted


TORN = {
    "nothing": b"",
    "another format": b"[0]\n",
    "no list": b"{}\n",
    "a name that leads out": b'[4,"r"]\n["lists","",[["../a.html","",0]],{}]\n',
}


@pytest.mark.parametrize("name", TORN)
def test_what_says_how_a_site_was_made_is_not_believed_where_it_is_torn(
    name: str, invented: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    opened = open_corpus(invented, environment={})
    build_site(opened, site)
    wanted = read_site(site)
    (site / MARK).write_bytes(TORN[name])
    assert read_state(site / MARK) is None
    build_site(opened, site)
    assert read_site(site) == wanted

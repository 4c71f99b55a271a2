"""Sources are archived from a served page and from files: shown, confirmed, written, fetched again."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from socket import AF_UNIX, socket

import pytest
from ruamel.yaml import YAML

import yaml
from documents import ARTICLE, pdf
from outcomes import Program
from served import Page, serving

for package in ("httpx", "warcio", "trafilatura", "pypdf"):
    pytest.importorskip(package, reason="archiving is an extra: pip install '.[fetch]'")

ARCHIVED = "riverside-courier-2022-03-05"
CLAIM = """
claims:
  riders-on-the-line-2022:
    topic: fares
    claimant: drivers-guild
    said_on: 2022-03-05
    statement: At most 950 people ride a day.
    figures:
      - measure: daily-riders
        value: 950 riders at most
        as_of: not-stated
        basis: estimate
        scope:
          service: not-stated
    appearances:
      - source: riverside-courier-2022-03-05
        manner: verbatim
        quote: We have counted 950 riders at most
"""


@pytest.fixture
def ledger(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the invented corpus, in which the program runs, with its archive named."""
    assert callable(program)
    monkeypatch.chdir(invented)
    (invented / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    return invented


def test_a_page_is_shown_confirmed_archived_and_can_be_verified(
    ledger: Path, program: Program
) -> None:
    before = (ledger / "data/claims.yaml").read_text(encoding="utf-8")
    pages = {
        "/old": Page(status=301, headers=(("Location", "/riders"),)),
        "/riders": Page(ARTICLE.encode()),
    }
    with serving(pages) as site:
        done = program("source", "add", site.at("/old"), "--yes", "--allow-private")
    version = done.output.partition("text by factcheck ")[2].partition("\n")[0]
    record = f"""\
  {ARCHIVED}:
    title: Riders return to the trams
    kind: webpage
    publisher: riverside-courier
    authors:
      - jo-field
    published: 2022-03-05
    updated: 2022-03-07
    url: {site.address}/old
"""
    indented = "".join(f"  {line}\n" for line in record.replace("\n  ", "\n")[2:].splitlines())
    assert (done.code, done.errors) == (0, "")
    assert done.output == (
        f"""\
redirected (301): {site.address}/old
reached: {site.address}/riders
text/html, {len(ARTICLE.encode()):,} bytes; 152 words of text by factcheck {version}

the document says of itself:
  title      Riders return to the trams  (meta og:title)
  publisher  Riverside Courier  (meta og:site_name)
  author     Jo Field  (meta author)
  published  2022-03-05T06:30:00+01:00  (meta article:published_time)
  updated    2022-03-07  (meta article:modified_time)
  language   en-GB  (html lang)

its text begins: Riders return to the trams The authority carries “almost 1,200” riders a day on \
the harbour line, it said on Friday, and expects the number to grow as the new timetable comes \
into force. Ada Moreno, president of the guild,
outside of the article stand 5 of the 152 words that the page shows (3%); quotes are proven there \
too, and that is said
  footer: 3 words, 'Copyright Riverside Courier'
  nav: 2 words, 'Home Fares'

to be added to data/claims.yaml:
{indented}added source '{ARCHIVED}' to data/claims.yaml
archived {ledger}/archive/{ARCHIVED}.warc.gz ({len(ARTICLE.encode()):,} bytes)
"""
    )
    head, gap, tail = before.partition("\ndisputes:")
    after = (ledger / "data/claims.yaml").read_text(encoding="utf-8")
    assert after == head + record + gap + tail

    (ledger / "claims/line.yaml").write_text(CLAIM, encoding="utf-8")
    assert program("verify", "--update").code == 0
    assert program("validate", "--evidence", "required").code == 0
    lines = (ledger / "data/evidence.lock").read_text(encoding="utf-8").splitlines()
    (entry,) = (json.loads(line) for line in lines if f'"source":"{ARCHIVED}","text' in line)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", entry.pop("fetched"))
    assert {key: value for key, value in entry.items() if "sha256" not in key} == {
        "archive": {"address": None, "file": f"{ARCHIVED}.warc.gz"},
        "asked": site.at("/old"),
        "reached": site.at("/riders"),
        "bytes": len(ARTICLE.encode()),
        "media_type": "text/html",
        "extractor": {"name": "factcheck", "version": version},
        "source": ARCHIVED,
    }


def test_a_quote_that_stands_outside_of_the_article_alone_is_proven_and_that_is_said(
    ledger: Path, program: Program
) -> None:
    page = ARTICLE.replace("<footer>", "<footer>It has 950 riders at most, we said. ")
    with serving({"/riders": Page(page.encode())}) as site:
        program("source", "add", site.at("/riders"), "--yes", "--allow-private")
    quotes = (
        "We have counted 950 riders at most",
        "950 riders at most",
        "It has 950 riders at most",
    )
    for number, quote in enumerate(quotes):
        claim = CLAIM.replace("We have counted 950 riders at most", quote)
        file = ledger / f"claims/line-{number}.yaml"
        file.write_text(claim.replace("riders-on-the", f"riders-{number}-on-the"), encoding="utf-8")
    shown = program("verify").output
    answers = [line.partition(": ")[2] for line in shown.splitlines() if "claims/line-" in line]
    assert answers[:3] == [
        f"exact  riders-0-on-the-line-2022 in {ARCHIVED}",
        f"exact  riders-1-on-the-line-2022 in {ARCHIVED}",
        f"exact, outside of the article  riders-2-on-the-line-2022 in {ARCHIVED}",
    ]


def test_the_line_that_add_writes_is_the_line_that_verify_writes(
    ledger: Path, program: Program
) -> None:
    with serving({"/riders": Page(ARTICLE.encode())}) as site:
        program("source", "add", site.at("/riders"), "--yes", "--allow-private")
    minutes = ledger / "minutes.pdf"
    minutes.write_bytes(pdf("The council met.", "It set $1.9 million aside."))
    program("source", "add", str(minutes), "--id", "minutes", "--yes")
    notes = ledger / "notes.txt"
    notes.write_text("Notes of a meeting – at seven.", encoding="utf-16")
    program("source", "add", str(notes), "--id", "notes", "--title", "Notes", "--yes")
    lock = ledger / "data/evidence.lock"
    written = lock.read_bytes()
    program("verify", "--update")
    assert lock.read_bytes() == written


def test_a_changed_page_reports_each_quote_and_writes_only_when_told(
    ledger: Path, program: Program
) -> None:
    quotes = {
        "950 riders at most": "same",
        "cost $1.9 million to repair": "ambiguous",
        "bring in $4.5 million a year": "vanished",
        "almost 1,200": "same",
    }
    changed = (
        ARTICLE.replace("<p>Ada Moreno", "<p>Yesterday, Ada Moreno")
        .replace("</article>", "<p>A line that cost $1.9 million to repair is no bargain.</p></article>")
        .replace("$4.5 million", "$4.6 million")
    )  # fmt: skip
    with serving({"/riders": Page(ARTICLE.encode())}) as site:
        program("source", "add", site.at("/riders"), "--yes", "--allow-private")
        claims = "".join(
            f"  riders-{number}:\n    topic: fares\n    claimant: drivers-guild\n"
            f"    said_on: 2022-03-05\n    statement: S.\n    appearances:\n"
            f"      - source: {ARCHIVED}\n        manner: paraphrase\n        quote: {quote}\n"
            for number, quote in enumerate(quotes)
        )
        (ledger / "claims/line.yaml").write_text(f"claims:\n{claims}", encoding="utf-8")
        text = ledger / "archive" / f"{ARCHIVED}.txt"
        before = text.read_bytes()
        same = program("source", "refresh", ARCHIVED, "--allow-private")
        assert (same.code, same.output, same.errors) == (
            0,
            f"{ARCHIVED}: the text is the same\n",
            "",
        )
        site.pages["/riders"] = Page(changed.encode())
        shown = program("source", "refresh", ARCHIVED, "--allow-private")
        assert (shown.code, shown.errors, text.read_bytes()) == (1, "", before)
        assert (
            shown.output
            == f"""\
{ARCHIVED}: the text has changed
  same: '950 riders at most' (riders-0)
  ambiguous: 'cost $1.9 million to repair' (riders-1)
    before: and at the same hours as the authority did.” The line cost $1.9 million to repair last year, and the council has set the same sum aside for
    now: and at the same hours as the authority did.” The line cost $1.9 million to repair last year, and the council has set the same sum aside for
    now: which most of its members expect it to do. A line that cost $1.9 million to repair is no bargain.
  vanished: 'bring in $4.5 million a year' (riders-2)
    before: over how much of it will be needed in the end. Fares bring in $4.5 million a year. A day ticket has cost $3 since 2019 and will cost $3.50
    nearest: bring in $4.6 million a year
  same: 'almost 1,200' (riders-3)
"""
        )
        taken = program("source", "refresh", ARCHIVED, "--yes", "--allow-private")
        assert taken.errors == (
            f"archived '{ARCHIVED}' anew; factcheck verify --update proves its quotes\n"
        )
        assert text.read_bytes() != before
        (kept,) = (ledger / "archive/earlier").glob("*.txt")
        assert kept.read_bytes() == before
        again = program("source", "refresh", ARCHIVED, "--yes", "--allow-private")
    lost = shown.output.split("\n", 1)[1].replace("  same: '950 riders at most' (riders-0)\n", "")
    assert (again.code, again.errors, again.output) == (
        1,
        "",
        f"{ARCHIVED}: the text is the same, and lacks what the one before it had\n"
        + lost.replace("  same: 'almost 1,200' (riders-3)\n", ""),
    )


def test_a_quote_that_is_lost_on_one_page_and_stands_on_another_is_named_with_it(
    ledger: Path, program: Program
) -> None:
    pages = {"/riders": Page(ARTICLE.encode()), "/more": Page(ARTICLE.encode())}
    with serving(pages) as site:
        for path, source in (("/riders", "riders"), ("/more", "more")):
            program("source", "add", site.at(path), "--yes", "--allow-private", "--id", source)
        (ledger / "claims/line.yaml").write_text(
            CLAIM.replace(ARCHIVED, "riders"), encoding="utf-8"
        )
        site.pages["/riders"] = Page(ARTICLE.replace("950 riders", "95 riders").encode())
        shown = program("source", "refresh", "riders", "--allow-private")
        told = program("source", "refresh", "riders", "--allow-private", "--format", "json")
    assert (shown.code, shown.output) == (
        1,
        """\
riders: the text has changed
  vanished: 'We have counted 950 riders at most' (riders-on-the-line-2022)
    before: force. Ada Moreno, president of the guild, doubts it. “We have counted 950 riders at most,” she said, “and we counted on three days, at the same
    nearest: “We have counted 95 riders at most
    stands in: more
""",
    )
    ((quote,),) = (each["quotes"] for each in json.loads(told.output)["sources"])
    assert quote["elsewhere"] == ["more"]


@pytest.mark.parametrize("is_fetched", [True, False], ids=["a WARC", "a file"])
def test_a_link_tells_the_quote_from_the_same_words_in_the_navigation(
    is_fetched: bool, ledger: Path, program: Program
) -> None:
    page = ARTICLE.replace("Home</a>", "We have counted 950 riders at most</a>")
    asked = ("source", "add", "--id", ARCHIVED, "--yes", "--allow-private")
    if is_fetched:
        with serving({"/riders": Page(page.encode())}) as site:
            program(*asked, site.at("/riders"))
    else:
        (ledger / "page.html").write_text(page, encoding="utf-8")
        program(*asked, "page.html", "--url", "https://courier.example/riders")
    claim = f"{CLAIM.rstrip()}\n        prefix: doubts it. “\n"
    (ledger / "claims/line.yaml").write_text(claim, encoding="utf-8")
    shown = json.loads(program("show", "riders-on-the-line-2022", "--format", "json").output)
    (appearance,) = shown["claim"]["appearances"]
    assert appearance["link"].partition("#")[2] == (
        ":~:text=it.%20%E2%80%9C-,We%20have%20counted%20950%20riders%20at%20most"
    )


NEEDED = {
    # what the page says in the place of publisher and author, options, records and remark
    "both are new": (
        {"Riverside Courier": "Harbour Gazette", "Jo Field": "J. M. van der O’Brien"}, (),
        {"harbour-gazette": "parties", "j-m-van-der-o-brien": "people"},
        "publisher: harbour-gazette\n    authors:\n      - j-m-van-der-o-brien\n", None,
    ),
    "one has the id of another kind of record": (
        {"Riverside Courier": "Fares"}, (), {"fares-2": "parties"},
        "publisher: fares-2\n    authors:\n      - jo-field\n", None,
    ),
    "a desk is no person": (
        {"Jo Field": "Staff Reporter"}, (), {}, "publisher: riverside-courier\n",
        "note: 'The document names as its author: Staff Reporter.'",
    ),
    "names that are given": (
        {}, ("--publisher-name", "Harbour Gazette", "--author-name", "Bo Li"),
        {"harbour-gazette": "parties", "bo-li": "people"},
        "publisher: harbour-gazette\n    authors:\n      - bo-li\n", None,
    ),
    "names that are known": (
        {}, ("--publisher-name", "courier", "--author-name", "ADA MORENO"), {},
        "publisher: riverside-courier\n    authors:\n      - ada-moreno\n", None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NEEDED.values(), ids=NEEDED)
def test_publisher_and_authors_that_nobody_recorded_are_added_with_the_source(
    case: tuple[dict[str, str], tuple[str, ...], dict[str, str], str, str | None],
    ledger: Path,
    program: Program,
) -> None:
    said, options, needed, record, note = case
    page = ARTICLE
    for old, new in said.items():
        page = page.replace(f'content="{old}"', f'content="{new}"')
    before = YAML(typ="safe").load(ledger / "data/claims.yaml")
    with serving({"/riders": Page(page.encode())}) as site:
        asked = (
            "source", "add", site.at("/riders"), "--id", "new", "--yes", "--allow-private", *options
        )  # fmt: skip
        done, again = program(*asked), program(*asked)
    assert (done.code, done.errors, again.code, again.errors) == (0, "", 0, "")
    assert again.output.endswith("source 'new' was added before, with this text\n")
    text = (ledger / "data/claims.yaml").read_text(encoding="utf-8")
    assert record in text
    assert note is None or note in text
    after = YAML(typ="safe").load(text)
    assert {
        name: kind for kind in ("parties", "people") for name in {*after[kind]} - {*before[kind]}
    } == needed
    assert program("validate", "--ignore", "FC104,FC402").code == 0


SEVERAL = """\
# the pages of March
{site}/riders

{site}/gone
{site}/other
{site}/riders
"""


def test_several_documents_are_added_and_one_that_fails_hinders_none(
    ledger: Path, program: Program
) -> None:
    other = ARTICLE.replace("Riders return to the trams", "Riders leave the trams")
    pages = {"/riders": Page(ARTICLE.encode()), "/other": Page(other.encode())}
    with serving(pages) as site:
        (ledger / "list.txt").write_text(SEVERAL.replace("{site}", site.address), encoding="utf-8")
        done = program("source", "add", "--list", "list.txt", "--yes", "--allow-private")
        again = program(
            "source", "add", site.at("/riders"), site.at("/other"), "--yes", "--allow-private"
        )
    told = [line for line in done.output.splitlines() if re.match(r"\d of|added|source", line)]
    assert (done.code, told) == (
        1,
        [
            f"1 of 3: {site.address}/riders",
            f"added source '{ARCHIVED}' to data/claims.yaml",
            f"2 of 3: {site.address}/gone",
            f"3 of 3: {site.address}/other",
            f"added source '{ARCHIVED}-2' to data/claims.yaml",
            "2 of 3 documents are in the ledger",
        ],
    )
    assert done.errors.count("\n") == done.errors.count("error: ") + done.errors.count("hint: ") > 0
    assert (again.code, again.output.splitlines()[-1]) == (0, "2 of 2 documents are in the ledger")


FINDINGS = {
    "another file cannot be read": ("claims/broken.yaml", "claims:\n  - [\n"),
    "another record is wrong": (
        "claims/wrong.yaml",
        "sources:\n  s:\n    title: T\n    kind: heap\n    publisher: not-stated\n"
        "    published: not-stated\n",
    ),
    "another record is waived": (
        "claims/waived.yaml",
        "sources:\n  # factcheck: ignore[FC102] to come\n  s:\n    title: T\n    kind: report\n"
        "    publisher: nobody\n    published: not-stated\n",
    ),
    "a claim waits for the source and is older than it": (
        "claims/waiting.yaml", CLAIM.replace("said_on: 2022-03-05", "said_on: 2023-03-05"),
    ),
    "the settings leave checks out": ("factcheck.toml", 'archive = "archive"\nignore = ["FC1"]\n'),
}  # fmt: skip


@pytest.mark.parametrize(("file", "text"), FINDINGS.values(), ids=FINDINGS)
def test_a_source_is_added_to_a_ledger_that_has_other_findings(
    file: str, text: str, ledger: Path, program: Program
) -> None:
    (ledger / file).write_text(text, encoding="utf-8")
    with serving({"/riders": Page(ARTICLE.encode())}) as site:
        done = program("source", "add", site.at("/riders"), "--yes", "--allow-private")
    assert (done.code, done.errors) == (0, "")
    assert f"added source '{ARCHIVED}' to data/claims.yaml" in done.output


def test_a_source_that_is_added_twice_is_there_once(ledger: Path, program: Program) -> None:
    with serving({"/riders": Page(ARTICLE.encode())}) as site:
        asked = ("source", "add", site.at("/riders"), "--yes", "--allow-private")
        program(*asked)
        before = {file: file.read_bytes() for file in ledger.rglob("*") if file.is_file()}
        again = program(*asked)
        assert {file: file.read_bytes() for file in ledger.rglob("*") if file.is_file()} == before
        site.pages["/riders"] = Page(ARTICLE.replace("$4.5 million", "$4.6 million").encode())
        changed = program(*asked)
    assert (again.code, again.errors) == (0, "")
    assert again.output.partition("stands in data/claims.yaml:\n")[2].splitlines()[-1] == (
        f"source '{ARCHIVED}' was added before, with this text"
    )
    assert changed.output.splitlines()[-2] == f"added source '{ARCHIVED}-2' to data/claims.yaml"


def test_two_documents_that_say_the_same_of_themselves_are_two_sources(
    ledger: Path, program: Program
) -> None:
    for text in ("The fare is $3.", "The fare is $4."):
        (ledger / "notes.txt").write_text(text, encoding="utf-8")
        done = program("source", "add", "notes.txt", "--title", "Notes", "--yes")
    assert done.output.splitlines()[-2] == "added source 'notes-2' to data/claims.yaml"
    texts = [(ledger / "archive" / f"{name}.txt").read_text() for name in ("notes", "notes-2")]
    assert texts == ["The fare is $3.", "The fare is $4."]


def test_one_sentence_can_be_archived_with_its_day_and_copy_and_quoted_whole(
    ledger: Path, program: Program
) -> None:
    (ledger / "post.txt").write_text("We have counted 950 riders at most", encoding="utf-8")
    done = program(
        "source", "add", "post.txt", "--id", ARCHIVED, "--title", "A caption", "--yes",
        "--url", "https://courier.example/caption", "--accessed", "2022-03-06", "--published", "2022-03-05",
        "--archived-at", "https://archive.example/2022/caption",
    )  # fmt: skip
    assert (done.code, done.errors) == (0, "")
    assert """\
    url: https://courier.example/caption
    archived: https://archive.example/2022/caption
    accessed: 2022-03-06
""" in (ledger / "data/claims.yaml").read_text(encoding="utf-8")
    claim = CLAIM.rstrip() + '\n        at: "00:12:34"\n'
    (ledger / "claims/line.yaml").write_text(claim, encoding="utf-8")
    told = {
        asked: program(*asked).output.splitlines()[-1]
        for asked in (("verify",), ("verify", "--update"), ("validate", "--prove"), ("validate",))
    }
    assert told == {
        ("verify",): "nothing wrong in 4 files with 10 claims",
        ("verify", "--update"): "data/evidence.lock written",
        ("validate", "--prove"): "nothing wrong in 4 files with 10 claims",
        ("validate",): "nothing wrong in 4 files with 10 claims",
    }
    shown = program("show", "riders-on-the-line-2022").output
    assert [line.strip() for line in shown.splitlines() if "00:12:34" in line] == ["at: 00:12:34"]
    shown = program("show", ARCHIVED).output
    assert [" ".join(line.split()) for line in shown.splitlines() if "03-06" in line] == [
        "accessed 2022-03-06"
    ]


def test_what_a_refresh_shows_is_written_as_json(ledger: Path, program: Program) -> None:
    changed = ARTICLE.replace("$4.5 million", "$4.6 million")
    with serving({"/riders": Page(ARTICLE.encode())}) as site:
        address = site.at("/riders")
        program("source", "add", address, "--yes", "--allow-private")
        (ledger / "claims/line.yaml").write_text(
            "claims:\n  fares-2022:\n    topic: fares\n    claimant: drivers-guild\n"
            "    said_on: 2022-03-05\n    statement: S.\n    appearances:\n"
            f"      - source: {ARCHIVED}\n        manner: paraphrase\n"
            "        quote: bring in $4.5 million a year\n",
            encoding="utf-8",
        )
        asked = ("source", "refresh", ARCHIVED, "--allow-private", "--format", "json")
        same = program(*asked)
        site.pages["/riders"] = Page(changed.encode())
        lost = program(*asked, "--yes")
        site.pages.clear()
        gone = program(*asked)
    head = {"format": "refreshed", "version": 1}
    source: dict[str, object] = {
        "source": ARCHIVED, "url": address, "became": "same", "failure": None, "warnings": [],
        "quotes": [], "loses": False, "taken": False,
    }  # fmt: skip
    assert (same.code, same.errors) == (0, "")
    assert json.loads(same.output) == {"factcheck": head, "sources": [source]}
    assert (lost.code, lost.errors) == (
        1,
        f"archived '{ARCHIVED}' anew; factcheck verify --update proves its quotes\n",
    )
    vanished = {
        "claim": "fares-2022",
        "quote": "bring in $4.5 million a year",
        "fate": "vanished",
        "before": "over how much of it will be needed in the end. Fares bring in $4.5 million a"
        " year. A day ticket has cost $3 since 2019 and will cost $3.50",
        "after": ["bring in $4.6 million a year"],
        "elsewhere": [],
    }
    became = {"became": "changed", "quotes": [vanished], "loses": True, "taken": True}
    assert json.loads(lost.output)["sources"] == [{**source, **became}]
    (failed,) = json.loads(gone.output)["sources"]
    assert (gone.code, failed["became"], failed["loses"]) == (1, "not-fetched", True)


def test_a_part_is_fetched_with_its_whole_and_its_lost_quotes_are_said(
    ledger: Path, program: Program
) -> None:
    main = ledger / "data/claims.yaml"
    with serving({"/riders": Page(ARTICLE.encode())}) as site:
        program("source", "add", site.at("/riders"), "--yes", "--allow-private")
        part = f"  comments:\n    title: C.\n    kind: post\n    publisher: not-stated\n    published: not-stated\n    part_of: {ARCHIVED}\n"
        main.write_text(main.read_text().replace("sources:\n", f"sources:\n{part}"))
        (ledger / "claims/line.yaml").write_text(
            "claims:\n  fares-2022:\n    topic: fares\n    claimant: drivers-guild\n"
            "    said_on: 2022-03-05\n    statement: S.\n    appearances:\n"
            "      - source: comments\n        manner: paraphrase\n"
            "        quote: bring in $4.5 million a year\n",
            encoding="utf-8",
        )
        site.pages["/riders"] = Page(ARTICLE.replace("$4.5 million", "$4.6 million").encode())
        part_alone = program("source", "refresh", "comments", "--allow-private")
        whole = program("source", "refresh", "--allow-private", "--format", "json")
    assert (part_alone.code, part_alone.errors) == (
        2,
        f"error: source 'comments' is a part of '{ARCHIVED}'\n  hint: ask for '{ARCHIVED}'\n",
    )
    (fetched,) = (
        each for each in json.loads(whole.output)["sources"] if each["source"] == ARCHIVED
    )
    assert [(each["claim"], each["fate"]) for each in fetched["quotes"]] == [
        ("fares-2022", "vanished")
    ]


def test_a_named_encoding_is_taken_recorded_and_used_again(ledger: Path, program: Program) -> None:
    page = ARTICLE.replace("Riders", "Café riders").encode("cp1252", "xmlcharrefreplace")
    wrong = Page(page, content_type="text/html; charset=utf-8")
    with serving({"/riders": wrong}) as site:
        asked = ("source", "add", site.at("/riders"), "--yes", "--allow-private", "--id", "riders")
        refused = program(*asked)
        added = program(*asked, "--encoding", "windows-1252")
        again = program("source", "refresh", "riders", "--allow-private")
    assert (refused.code, refused.errors.splitlines()[-1]) == (
        2,
        "  hint: name its own with --encoding NAME, or save it as UTF-8 and add the file",
    )
    assert (added.code, added.errors) == (0, "")
    account = json.loads((ledger / "archive/riders.json").read_text(encoding="utf-8"))
    assert account["encoding"] == "windows-1252"
    assert "Café" in (ledger / "archive/riders.txt").read_text(encoding="utf-8")
    assert (again.code, again.output) == (0, "riders: the text is the same\n")


UNWRITTEN = {
    "no terminal": (
        ("{site}/riders", "--allow-private"), 2,
        "error: there is no terminal to confirm on\n  hint: --yes writes without asking\n"),
    "a private address": (
        ("{site}/riders", "--yes"), 2,
        "error: host '127.0.0.1' has the address 127.0.0.1, which is not on the open internet\n"
        "  hint: --allow-private allows it\n"),
    "an id that is taken": (
        ("{site}/riders", "--yes", "--allow-private", "--id", "fares"), 2,
        "error: id 'fares' is taken by a topic\n  hint: name another one with --id ID\n"),
    "a publisher by id and by name": (
        ("{site}/riders", "--yes", "--allow-private", "--publisher", "riverside-courier",
         "--publisher-name", "Courier"), 2,
        "error: --publisher and --publisher-name both name the publisher\n"
        "  hint: give one of them\n"),
    "nothing": (("--yes",), 2,
        "error: nothing to archive\n"
        "  hint: name addresses or files, or a file of them with --list FILE\n"),
    "one title for two": (("{site}/riders", "{site}/other", "--yes", "--title", "T"), 2,
        "error: --title is of one document, and 2 are named\n  hint: add that one by itself\n"),
    "a list that is not there": (("--list", "none.txt", "--yes"), 2,
        "error: 'none.txt' cannot be read: No such file or directory\n"),
    "an author of another kind": (
        ("{site}/riders", "--yes", "--allow-private", "--author", "fares"), 2,
        "error: the record would be wrong: 'fares' is a topic,"
        " expected a person or party [FC103]\n"),
    "a date that is none": (
        ("{site}/riders", "--yes", "--allow-private", "--published", "3/2022"), 2, None),
    "a file of another corpus": (
        ("{site}/riders", "--yes", "--allow-private", "--into", "factcheck.toml"), 2,
        "error: 'factcheck.toml' is no file of the corpus\n"
        "  hint: include it in the corpus file first\n"),
    "no such file": (("missing.pdf", "--yes"), 2,
                     "error: 'missing.pdf' cannot be read: No such file or directory\n"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("minutes.docx", b"PK\x03\x04....word/document.xml", "a Word document (.docx)"),
        ("minutes.rtf", b"{\\rtf1 The line carries 950 riders.}", "a document in RTF"),
        ("minutes.png", b"\x89PNG\r\n\x1a\n....", "an image (PNG)"),
    ],
)
def test_a_file_of_another_program_is_named(
    name: str, content: bytes, kind: str, ledger: Path, program: Program
) -> None:
    (ledger / name).write_bytes(content)
    done = program("source", "add", name, "--id", "minutes", "--yes")
    assert (done.code, done.output, done.errors) == (
        2,
        "",
        f"error: '{name}' is {kind}, expected a web page, a PDF or plain text\n"
        "  hint: save it as a PDF or as plain text, and add that\n",
    )


KINDS = {
    "a pipe": (os.mkfifo, "a named pipe"),
    "a socket": (lambda at: socket(AF_UNIX).bind(at.name), "a socket"),
    "a link to a device": (lambda at: at.symlink_to("/dev/zero"), "a device"),
    "a folder": (Path.mkdir, "a folder"),
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs the files of POSIX")
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize("name", ["minutes", "minutes.txt", "minutes.pdf"])
@pytest.mark.parametrize("make, kind", KINDS.values(), ids=KINDS)
def test_what_is_no_file_is_refused_at_once(
    make: Callable[[Path], object], kind: str, name: str, ledger: Path, program: Program
) -> None:
    make(ledger / name)
    done = program("source", "add", name, "--id", "minutes", "--yes")
    assert (done.code, done.output, done.errors) == (
        2, "", f"error: '{name}' cannot be read: it is {kind}, expected a file\n",
    )  # fmt: skip


def _content(folder: Path) -> dict[str, bytes]:
    """Return the bytes of each file below a folder, by its path there."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


NOT_KEPT = (
    "error: '{archive}/earlier' leads out of the archive, so nothing is kept there\n"
    "  hint: replace the link by a folder\n"
)
UNWRITABLE = "error: the archive '{archive}' cannot be written:"
LEADING_OUT = {
    "a folder": ("earlier", Path.mkdir, 2, NOT_KEPT),
    "no folder": ("earlier", None, 2, NOT_KEPT),
    "a note": (".minutes.unfinished", Path.touch, 3, "error: {archive}/.minutes.unfinished: cannot be"
               " read: it lies outside of '{archive}'\n"),
    "no note": (".minutes.unfinished", None, 0, ""),
    "an owner": (".minutes.owner", Path.touch, 2,
                 f"{UNWRITABLE} it lies outside of '{{archive}}'\n"),
    "no owner": (".minutes.owner", None, 2, f"{UNWRITABLE} '.minutes.owner' cannot be replaced\n"),
    "a text": ("minutes.txt", Path.touch, 0, ""),
    "no text": ("minutes.json", None, 0, ""),
}  # fmt: skip


@pytest.mark.parametrize("name, make, code, errors", LEADING_OUT.values(), ids=LEADING_OUT)
def test_no_link_leads_out_of_the_archive_when_it_is_written(
    name: str, make: Callable[[Path], None] | None, code: int, errors: str, *,
    ledger: Path, program: Program,
) -> None:  # fmt: skip
    outside, archive = ledger.parent / "outside", ledger / "archive"
    outside.mkdir()
    if make is not None:
        make(outside / name)
    (archive / name).symlink_to(outside / name)
    (ledger / "minutes.txt").write_text("The line carries 950 riders.\n")
    given = ("--title", "Minutes", "--publisher", "not-stated", "--published", "2022", "--yes")
    before, untouched = _content(ledger), [(each, each.stat()) for each in outside.rglob("*")]
    done = program("source", "add", "minutes.txt", "--id", "minutes", *given)
    assert (done.code, done.errors) == (code, errors.replace("{archive}", str(archive)))
    assert [(each, each.stat()) for each in outside.rglob("*")] == untouched
    assert (_content(ledger) == before) == (code != 0)


@pytest.mark.parametrize("arguments, code, errors", UNWRITTEN.values(), ids=UNWRITTEN)
def test_what_cannot_be_added_changes_no_file(
    ledger: Path, program: Program, arguments: tuple[str, ...], code: int, errors: str | None
) -> None:
    def content() -> dict[Path, bytes]:
        return {file: file.read_bytes() for file in ledger.rglob("*") if file.is_file()}

    before = content()
    other = ARTICLE.replace("Riverside Courier", "Harbour Gazette")
    pages = {"/riders": Page(ARTICLE.encode()), "/other": Page(other.encode())}
    with serving(pages) as site:
        given = (argument.replace("{site}", site.address) for argument in arguments)
        done = program("source", "add", *given)
    assert (done.code, done.output, content() == before) == (code, "", True)
    assert errors is None or done.errors == errors


@pytest.mark.usefixtures("ledger")
def test_a_page_cannot_send_commands_to_the_terminal(program: Program) -> None:
    page = ARTICLE.replace("Riders return to the trams", "Riders &#27;[31m return \u202eabc")
    with serving({"/riders": Page(page.encode())}) as site:
        done = program("source", "add", site.at("/riders"), "--yes", "--allow-private")
    assert not re.search("[\x1b\u202e]", done.output + done.errors)
    assert program("list").code == 0


def test_sources_are_listed_and_shown_with_their_evidence(ledger: Path, program: Program) -> None:
    minutes = ledger / "minutes.pdf"
    minutes.write_bytes(pdf("The council met.", "It set $1.9 million aside."))
    program("source", "add", str(minutes), "--id", "minutes", "--yes")
    listed = program("source", "list", "--format", "csv")
    assert listed.output.splitlines() == [
        "source,title,media type,fetched,bytes,claims",
        'courier-2022-03-01,"Riders return, drivers do not",text/plain,from a file,523,6',
        "guild-letter-2022-02,Letter to members [sic],text/plain,from a file,201,4",
        f"minutes,Minutes of March,application/pdf,from a file,{minutes.stat().st_size},0",
    ]
    shown = program("source", "show", "minutes")
    assert (
        re.sub(r"[0-9a-f]{64}", "(hash)", shown.output)
        == f"""\
Minutes of March
source minutes

kind          document
publisher     not-stated
published     not-stated
asked         a file
media type    application/pdf
bytes         {minutes.stat().st_size}
raw sha256    (hash)
text sha256   (hash)
extracted by  {"".join(re.findall("pypdf .*", shown.output))}
archive file  minutes.pdf
"""
    )
    assert program("source", "show", "minute").errors == (
        "error: no source has the id 'minute'\n  hint: did you mean 'minutes'?\n"
    )


@pytest.mark.usefixtures("ledger")
def test_a_missing_extra_is_named_with_its_command(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    monkeypatch.setitem(sys.modules, "warcio", None)
    assert program("source", "add", "minutes.pdf", "--yes").errors == (
        "error: archiving needs trafilatura, warcio, which are not installed\n"
        "  hint: pip install 'factcheck-ledger[fetch]'\n"
    )
    assert program("source", "list").code == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no limit of memory")
def test_a_document_that_takes_more_than_the_project_allows_is_refused_and_nothing_written(
    ledger: Path, program: Program
) -> None:
    (ledger / "factcheck.toml").write_text(
        'archive = "archive"\nextraction_megabytes = 1\n', encoding="utf-8"
    )
    (ledger / "long.html").write_text(
        f"<html><body><article>{'<p>word</p>' * 100_000}</article></body></html>", encoding="utf-8"
    )
    before = sorted(ledger.rglob("*"))
    done = program("source", "add", "long.html", "--yes")
    assert (done.code, done.output, done.errors) == (
        2,
        "",
        "error: taking the text out of 'long.html' takes more than 1 MB of memory\n"
        "  hint: save its text as a plain text file and add that,"
        " or allow more with extraction_megabytes in factcheck.toml\n",
    )
    assert sorted(ledger.rglob("*")) == before


CHECK = (
    "<title>Just a moment...</title><p>Enable JavaScript and cookies to continue. Ray ID: 7000</p>"
)
LOOKS = "a check for robots or a refusal: its title is 'Just a moment...'"


def test_a_page_in_the_place_of_the_document_is_taken_by_accept_page_alone(
    ledger: Path, program: Program
) -> None:
    with serving({"/riders": Page(CHECK.encode())}) as site:
        add = ("source", "add", site.at("/riders"), "--publisher", "riverside-courier", "--yes",
               "--allow-private")  # fmt: skip
        before = {file: file.read_bytes() for file in ledger.rglob("*") if file.is_file()}
        refused = program(*add)
        assert (refused.code, refused.output, refused.errors) == (
            2, "",
            f"error: '{site.at('/riders')}' looks like {LOOKS}\n"
            "  hint: look at it in a browser: save what you see and add the file with --url; or, if"
            " this is the document, --accept-page\n",
        )  # fmt: skip
        assert {file: file.read_bytes() for file in ledger.rglob("*") if file.is_file()} == before
        accepted = program(*add, "--accept-page")
        assert accepted.code == 0
        assert f"\nwarning: the page looks like {LOOKS}\n" in accepted.output


def test_a_refresh_keeps_the_document_where_a_page_has_come_in_its_place(
    ledger: Path, program: Program
) -> None:
    with serving({"/riders": Page(ARTICLE.encode())}) as site:
        program("source", "add", site.at("/riders"), "--yes", "--allow-private")
        text = (ledger / f"archive/{ARCHIVED}.txt").read_bytes()
        site.pages["/riders"] = Page(CHECK.encode())
        kept = program("source", "refresh", ARCHIVED, "--yes", "--allow-private")
        assert (kept.code, kept.output) == (
            1, f"{ARCHIVED}: not fetched: '{site.at('/riders')}' looks like {LOOKS}\n",
        )  # fmt: skip
        assert (ledger / f"archive/{ARCHIVED}.txt").read_bytes() == text
        taken = program("source", "refresh", ARCHIVED, "--yes", "--allow-private", "--accept-page")
        assert taken.errors.startswith(f"archived '{ARCHIVED}' anew")


BYLINES = {
    "Jo Field": (("jo-field",), None),
    "By Jo Field": (("jo-field",), None),
    "Field, Jo": (("jo-field",), None),
    "JO FIELD, transport editor": (("jo-field",), None),
    "Jo Field and Ada Moreno": (("jo-field", "ada-moreno"), None),
    "Jo Field, Ada Moreno &amp; Bo Reed": (("jo-field", "ada-moreno", "bo-reed"), None),
    "Jo Field and Bo Reed": (("jo-field", "bo-reed"), None),
    "Jo Field and the desk": (("jo-field",), "the desk"),
    "Marks and Spencer": ((), "Marks and Spencer"),
}


@pytest.mark.parametrize("byline, named", BYLINES.items(), ids=BYLINES)
def test_authors_are_the_people_whom_a_byline_names_and_a_wrong_date_refuses_no_page(
    ledger: Path, program: Program, byline: str, named: tuple[tuple[str, ...], str | None]
) -> None:
    page = ARTICLE.replace('content="Jo Field"', f'content="{byline}"').replace(
        "2022-03-05T06:30:00+01:00", "2022-02-30"
    )
    with serving({"/riders": Page(page.encode())}) as site:
        done = program("source", "add", site.at("/riders"), "--id", "s", "--yes", "--allow-private")
    records = yaml.safe_load((ledger / "data/claims.yaml").read_text(encoding="utf-8"))
    fields = records["sources"]["s"]
    authors, unknown = named
    assert tuple(fields.get("authors", ())) == authors
    note = None if unknown is None else f"The document names as its author: {unknown}."
    assert fields.get("note") == note
    assert fields["published"] == "not-stated"
    assert (
        "warning: the date '2022-02-30' (meta article:published_time) is no day of the calendar\n"
        in done.output
    )

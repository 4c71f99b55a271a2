"""The command draft: what it reads, what it refuses, what it writes into a claim file."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from documents import ARTICLE, pdf
from factcheck.cli.drafted import Asked, read_draft
from factcheck.cli.second_opinion import SecondOpinion
from factcheck.corpus.find import find_corpus
from factcheck.drafting.opinion.ask import Model
from factcheck.drafting.proposal import Draft
from factcheck.ledger.index import place_index
from factcheck.model.claims import Measure
from outcomes import Program
from served import Page, serving

for package in ("httpx", "warcio", "trafilatura", "pypdf"):
    pytest.importorskip(package, reason="pages and PDFs need an extra: pip install '.[fetch]'")

RELEASE = """The Riverside Drivers Guild issued this statement:

Our members want a raise of 9 percent. The company says it lost $4 million.
"""


def pack(page: bytes) -> bytes:
    """Return a WARC file with one page, as it was received."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = f"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: {len(answer)}\r\n\r\n"
    return gzip.compress(head.encode() + answer + b"\r\n\r\n", mtime=0)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    file = tmp_path / "release.txt"
    file.write_text(RELEASE, encoding="utf-8")
    return file


def test_standard_input_is_drafted_as_a_table(
    program: Program, monkeypatch: pytest.MonkeyPatch, golden: Callable[[Path, str], None]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(RELEASE.encode())))
    outcome = program("draft", "-")
    assert (outcome.code, outcome.errors) == (0, "")
    golden(Path(__file__).parent / "golden" / "draft-release.80.txt", outcome.output)


def test_a_file_is_drafted_line_by_line(program: Program, release: Path) -> None:
    outcome = program("draft", str(release), "-f", "ndjson", "--limit", "1")
    assert (outcome.code, outcome.output.count("\n")) == (0, 1)


# fmt: off
REFUSED = [
    (b"", "'{file}' has no text"),
    (b"\0\1\2", "'{file}' is no text, expected a text, a web page or a PDF"),
    (b"Ann Lee said rents rose 5 percent. " * 200 + b"\0", "'{file}' is no text, expected a text, a web page or a PDF"),
    (b"caf\xe9 costs $5", "'{file}': byte 3 is not UTF-8"),
    (("Der Rat hat am Montag beschlossen, dass die Miete um 5 Prozent steigen soll. " * 9).encode(),
     "the text does not look like English, and who speaks is read from English words only"),
    (b"Der Hafen hat nach Angaben der Gewerkschaft im Jahr 2021 wieder 40 Stellen verloren, sagte deren Chef.",
     "the text does not look like English, and who speaks is read from English words only"),
    ("Порт потерял 40 рабочих мест.".encode(),
     "the text does not look like English, and who speaks is read from English words only"),
]
# fmt: on


@pytest.mark.parametrize(
    ("raw", "message"),
    REFUSED,
    ids=["empty", "binary", "late zero", "latin", "german", "short german", "russian"],
)
def test_what_is_no_english_text_is_refused(
    program: Program, tmp_path: Path, raw: bytes, message: str
) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes(raw)
    outcome = program("draft", str(file))
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors.splitlines()[0] == "error: " + message.format(file=file)


# fmt: off
STRANGE = {
    "no figure": "Nobody said anything.",
    "only figures": "5 6 7 $8 9%",
    "one line of a megabyte": "Ann Lee said rents rose 5 percent. " * 30_000,
    "right to left": "אמר 5 percent \u202e of it",
    "unpaired marks": "“Rents rose 5 percent, ''said Ann Lee. ‘It” is so.",
    "carriage returns": "Ann Lee said\r\nrents rose 5 percent.\r\n\r\nBo Hale said 4 percent.",
    "line separators": "Ann Lee said rents rose 5 percent.\u2028Bo Hale said 4 percent.",
    "full-width digits": "Ann Lee said rents rose ５ percent.",
    "nothing but marks": "“”“”\"\"''",
    "nested marks": "“" * 500 + "5 percent" + "”" * 500,
    "many paragraphs that open a mark": "“Rents rose 5 percent.\n\n" * 300,
}
# fmt: on


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_text_is_read_without_a_failure(
    program: Program, tmp_path: Path, name: str
) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes(STRANGE[name].encode())
    assert program("draft", str(file), "--language", "en", "-f", "json").code == 0


NEWS = b"""<html><body><article><h1>Rents</h1>
<p>Ann Lee, a nurse, said rents rose 5 percent in the city last year, and many moved away from it.</p>
<p>The council will meet next week to look at the matter, as it has done in each of these years.</p>
</article></body></html>"""
WALL = b"""<html><body><h1>We value your privacy</h1><p>We and our partners store cookies.
Please accept all cookies to continue to our site.</p></body></html>"""
COUNTED = [
    ("Riverside Courier", "$4.5 million a year"),
    ("Riverside Courier", "$3"),
    ("Ada Moreno", "950 riders at most"),
    ("Riverside Courier", "$1.9 million"),
    ("Ada Moreno", "three days"),
    (None, "almost 1,200"),
]
PROPOSED = [("Ann Lee", "5 percent")]
# fmt: off
DOCUMENTS = [
    ("page.html", NEWS, (0, PROPOSED, "")),
    ("minutes.pdf", pdf("Ann Lee said rents rose 5 percent."), (0, PROPOSED, "")),
    ("page.warc.gz", pack(NEWS), (0, PROPOSED, "")),
    ("page.warc.gz", pack(WALL), (2, [], "error: '{file}' looks like a wall before the document: it says 'accept all cookies to continue'")),
    ("page.warc.gz", pack(NEWS)[:200], (2, [], "error: '{file}': this is not a whole WARC file with a response")),
    ("wall.html", WALL, (2, [], "error: '{file}' looks like a wall before the document: it says 'accept all cookies to continue'")),
    ("empty.html", b"", (2, [], "error: the document has no text")),
    ("scan.pdf", pdf(""), (2, [], "error: the PDF has no text on its 1 pages: it may be scanned")),
    ("broken.pdf", b"%PDF-1.4\nbroken", (2, [], "error: the PDF cannot be read: Stream has ended unexpectedly")),
]
# fmt: on


@pytest.mark.parametrize(("name", "raw", "expected"), DOCUMENTS)
def test_a_document_is_read_by_the_extractors_of_the_archive(
    program: Program, tmp_path: Path, name: str, raw: bytes, expected: tuple[int, object, str]
) -> None:
    file = tmp_path / name
    file.write_bytes(raw)
    outcome = program("draft", str(file), "-f", "json")
    assert (outcome.code, read_said(outcome.output), outcome.errors.split("\n")[0]) == (
        expected[0], expected[1], expected[2].format(file=file),
    )  # fmt: skip


def test_an_address_is_archived_first_and_a_wall_is_not(program: Program, invented: Path) -> None:
    (invented / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    given = ("--allow-private", "-f", "json", "--corpus", str(invented))
    with serving({"/news": Page(ARTICLE.encode()), "/wall": Page(WALL)}) as site:
        outcome = program("draft", site.at("/news"), *given)
        refused = program("draft", site.at("/wall"), *given)
    assert (outcome.code, read_said(outcome.output), outcome.errors) == (0, COUNTED, "")
    assert len(list((invented / "archive").glob("*.warc.gz"))) == 1
    assert (refused.code, refused.output, refused.errors.splitlines()[0]) == (
        2, "", f"error: '{site.at('/wall')}' looks like a wall before the document: it says 'accept all cookies to continue'",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("publisher", "recorded"),
    [
        ("Riverside Courier", "riverside-courier"),
        ("North Coast Tribune", "north-coast-tribune"),
        ("not-stated", "not-stated"),
    ],
)
def test_an_address_is_recorded_with_the_kind_and_the_publisher_that_are_named(
    program: Program, invented: Path, publisher: str, recorded: str
) -> None:
    (invented / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    given = ("--allow-private", "--corpus", str(invented), "--kind", "press-release")
    with serving({"/news": Page(ARTICLE.encode())}) as site:
        outcome = program("draft", site.at("/news"), *given, "--publisher", publisher)
    assert (outcome.code, outcome.errors) == (0, "")
    records = (invented / "data" / "claims.yaml").read_text("utf-8")
    assert f"    kind: document\n    publisher: {recorded}\n" in records


def read_said(written: str) -> list[tuple[str, str]]:
    """Return who says which figure, of a draft in JSON or of nothing."""
    proposals = json.loads(written)["proposals"] if written else []
    return [(each["speaker"]["name"], each["figures"][0]["text"]) for each in proposals]


def test_a_target_that_is_nothing_is_refused(program: Program) -> None:
    outcome = program("draft", "nothing-of-the-kind")
    assert (outcome.code, outcome.errors) == (
        2,
        "error: 'nothing-of-the-kind' is no file and no source of the corpus\n"
        "  hint: name a file, a source, an address, or - for standard input\n",
    )


def test_a_choice_that_there_is_not_is_refused(program: Program, release: Path) -> None:
    outcome = program("draft", str(release), "--only", "numbers")
    assert (outcome.code, outcome.errors) == (
        2,
        "error: --only: no choice 'numbers'\n"
        "  hint: choices are figures, counters, unrecorded, all\n",
    )


def test_no_proposals_are_said_and_fine(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text("Nobody said anything.", encoding="utf-8")
    outcome = program("draft", str(file), "-f", "yaml")
    assert (outcome.code, outcome.output, outcome.errors) == (
        0, "", "note: no proposals (figures)\n",
    )  # fmt: skip


def test_drafts_go_into_a_claim_file_and_are_refused_until_decided(
    program: Program, invented: Path, release: Path
) -> None:
    file = min((invented / "claims").glob("*.yaml"))
    before = file.read_text(encoding="utf-8")
    listed = program("list", "--corpus", str(invented), "-f", "csv").output
    outcome = program("draft", str(release), "--corpus", str(invented), "--into", str(file))
    assert outcome.code == 0
    after = file.read_text(encoding="utf-8")
    assert after.startswith(before.rstrip("\n"))
    assert "claimant: '?' # " in after
    checked = program("validate", "--corpus", str(invented))
    assert checked.code == 1
    assert "error[FC018]" in checked.output
    again = program("list", "--corpus", str(invented), "-f", "csv")
    assert (again.code, again.output) == (0, listed)
    assert "left open ('?') and not shown" in again.errors
    formatted = program("fmt", str(file), "--corpus", str(invented))
    assert formatted.code == 0
    assert file.read_text(encoding="utf-8").count("'?'") == after.count("'?'")


def test_what_an_earlier_draft_has_put_into_a_file_is_not_added_again(
    program: Program, invented: Path, tmp_path: Path
) -> None:
    text, file = tmp_path / "text.txt", min((invented / "claims").glob("*.yaml"))
    into = ("draft", str(text), "--corpus", str(invented), "--into", str(file))
    text.write_text("Ann Lee said rents rose 5 percent.", encoding="utf-8")
    assert program(*into).output == (
        f"added 1 claim to {file}; factcheck validate says what must be decided\n"
    )
    text.write_text(
        "Ann Lee said rents rose 5 percent. Bo Fox said fares fell 2 percent.", encoding="utf-8"
    )
    assert program(*into).output == (
        f"added 1 claim to {file}; 1 other stood there already; factcheck validate says what must be decided\n"
    )
    after = file.read_bytes()
    assert program(*into).output.startswith(f"added 0 claims to {file}; 2 others stood")
    assert file.read_bytes() == after


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["line feeds", "carriage returns"])
def test_the_candidates_stand_beside_what_is_open_whatever_ends_the_lines_of_the_file(
    program: Program, invented: Path, tmp_path: Path, end: str
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Ann Lee said rents rose 5 percent.", encoding="utf-8")
    file = min((invented / "claims").glob("*.yaml"))
    before = file.read_text(encoding="utf-8").replace("\n", end)
    file.write_bytes(before.encode())
    outcome = program("draft", str(text), "--corpus", str(invented), "--into", str(file))
    assert outcome.code == 0
    added = file.read_bytes().decode().removeprefix(before)
    assert added.replace(end, "\n") == (
        "  rents-rose-percent:\n"
        "    topic: '?'\n"
        "    claimant: '?' # Ann Lee (not recorded), beside 'said'\n"
        "    said_on: '?' # the text has no day\n"
        "    statement: '?' # in our words\n"
        "    figures:\n"
        "      - measure: '?'\n"
        "        value: 5 percent\n"
        "        as_of: '?' # or period, or not-stated\n"
        "        basis: '?'\n"
        "    appearances:\n"
        "      - source: '?' # factcheck source add archives it\n"
        "        manner: paraphrase\n"
        "        quote: rents rose 5 percent\n"
    )
    assert added.count(end) == added.count("\n") == 14


@pytest.fixture
def archived(invented: Path) -> str:
    """Give the invented corpus with its archive named: its root."""
    settings = 'corpus = "data/claims.yaml"\narchive = "archive"\n'
    (invented / "factcheck.toml").write_text(settings, encoding="utf-8")
    return str(invented)


def test_the_coverage_of_a_source_names_the_figures_that_no_claim_holds(
    program: Program, archived: str, golden: Callable[[Path, str], None]
) -> None:
    outcome = program("list", "--source", "courier-2022-03-01", "--coverage", "--corpus", archived)
    assert (outcome.code, outcome.errors) == (0, "")
    golden(Path(__file__).parent / "golden" / "list-coverage.80.txt", outcome.output)


def test_an_archived_source_is_drafted_with_the_records_that_it_names(
    program: Program, archived: str, golden: Callable[[Path, str], None]
) -> None:
    outcome = program("draft", "courier-2022-03-01", "-f", "yaml", "--corpus", archived)
    assert (outcome.code, outcome.errors) == (0, "")
    golden(Path(__file__).parent / "golden" / "draft-source.yaml", outcome.output)


@pytest.mark.parametrize("state", ["none", "fresh", "broken"])
def test_a_draft_is_the_same_from_the_index_and_from_the_files(
    program: Program, archived: str, index_folder: Path, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    typed = ("draft", "courier-2022-03-01", "-f", "yaml", "--corpus", archived)
    index = place_index(find_corpus(Path(archived), {}, Path(archived)), index_folder)
    if state == "none":
        monkeypatch.setenv("FACTCHECK_INDEX", "")
    else:
        assert program("list", "--corpus", archived).code == 0
        assert index.exists()
    if state == "broken":
        connection = sqlite3.connect(index)
        connection.execute("UPDATE records SET packed = X'00' WHERE kind = 'people'")
        connection.commit()
        connection.close()
    expected = (Path(__file__).parent / "golden" / "draft-source.yaml").read_text(encoding="utf-8")
    assert program(*typed).output == expected


def test_the_index_can_be_written_while_a_model_is_asked(
    program: Program, archived: str, index_folder: Path
) -> None:
    assert program("list", "--corpus", archived).code == 0
    index = place_index(find_corpus(Path(archived), {}, Path(archived)), index_folder)
    offered: list[str] = []

    class Writer(SecondOpinion):
        def join_opinions(self, draft: Draft, text: str, measures: Sequence[Measure]) -> Draft:
            assert text.startswith("Riders return to the buses")
            connection = sqlite3.connect(index, timeout=0)
            connection.execute("BEGIN EXCLUSIVE")
            connection.close()
            offered.extend(each.id for each in measures)
            return draft

    second = Writer(Model("http://127.0.0.1:1/v1", "none", None))
    draft = read_draft(Asked("courier-2022-03-01", second=second), Path(archived))
    assert len(draft.proposals) == 4
    assert offered == [
        "drivers-employed",
        "daily-riders",
        "fare-income",
        "ferry-income",
        "wage-offer",
    ]


# fmt: off
UNCOVERED = [
    (("list", "--coverage"), "--coverage: it is of one source"),
    (("list", "--source", "courier-2022-03-01", "--coverage", "-f", "csv"), "--coverage: it is no csv"),
]
# fmt: on


@pytest.mark.parametrize(("typed", "message"), UNCOVERED, ids=["no source", "csv"])
def test_a_coverage_is_of_one_source_and_a_table(
    program: Program, typed: tuple[str, ...], message: str
) -> None:
    outcome = program(*typed)
    assert (outcome.code, outcome.errors.splitlines()[0]) == (2, f"error: {message}")

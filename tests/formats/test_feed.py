"""A feed of new and changed claims is what feed readers take, and reads no clock."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import feedparser
import pytest
from lxml import etree

from factcheck.cli.running import run
from hostile_ledgers import written_ledger
from repositories import Clone
from test_hostile_exports import HOSTILE, join_lines

OLD, NEW = "fewer than 1,000", "fewer than 1,100"
EPOCH = "1550000000"


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a ledger of which a claim is changed, another is new and a third is gone."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    clone = Clone(tmp_path / "clone")
    file = clone.folder / "claims" / "staffing.yaml"
    text = file.read_text("utf-8").replace(OLD, NEW)
    head, found, rest = text.partition("  offer-too-small-2022:\n")
    assert found
    again = rest.replace("The guild does not accept the offer.", "The guild refuses 5%.", 1)
    again = again.replace("claimant: guild", "claimant: moreno", 1)
    file.write_text(f"{head}  offer-refused-2022:\n{again}", "utf-8")
    return clone.folder


def write_state(folder: Path, text: str) -> Path:
    """Write a ledger full of a text where ledgers lie."""
    (folder / "data").mkdir(parents=True)
    written_ledger([text], folder, quote="plain").rename(folder / "data" / "claims.yaml")
    return folder


def export(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = run(["export", *words, "--format", "atom", "--corpus", str(folder)])
    return code, *capsys.readouterr()


def test_a_reader_finds_what_is_new_and_what_changed(
    changed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--changed-since", "HEAD", "--base", "https://desk.example/ledger")
    code, text, errors = export(changed, capsys, *words)
    assert (code, errors) == (0, "")
    assert export(changed, capsys, *words) == (0, text, "")
    found = feedparser.parse(text)
    assert (found.bozo, found.version) == (False, "atom10")
    assert (found.feed.id, found.feed.updated) == (
        "https://desk.example/ledger/",
        "2019-02-12T19:33:20+00:00",
    )
    told = [(each.title, each.link, each.summary, each.updated) for each in found.entries]
    assert told == [
        (
            "Claim changed: Fewer than 1,000 drivers have permanent contracts.",
            "https://desk.example/ledger/claim/drivers-guild-2022.html",
            "Ada Moreno (Guild), between February 2022 and 1 March 2022; value: fewer than 1,000 → fewer than 1,100;"
            " quote in courier-2022-03-01: “fewer than 1,000 of us are permanent,”"
            " → “fewer than 1,100 of us are permanent,”",
            "2019-02-12T19:33:20+00:00",
        ),
        (
            "Claim added: The guild refuses 5%.",
            "https://desk.example/ledger/claim/offer-refused-2022.html",
            "Guild, about February 2022",
            "2019-02-12T19:33:20+00:00",
        ),
        (
            "Claim removed: The guild does not accept the offer.",
            "https://desk.example/ledger/changes.html",
            "Guild, about February 2022",
            "2019-02-12T19:33:20+00:00",
        ),
    ]
    assert [each.id.rpartition("/")[0] for each in found.entries] == [
        f"tag:desk.example,2019-02-12:/ledger/{each}"
        for each in ("drivers-guild-2022", "offer-refused-2022", "offer-too-small-2022")
    ]


def test_filters_narrow_a_feed(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--changed-since", "HEAD", "--base", "https://desk.example/")
    _, text, _ = export(changed, capsys, "--text", "refuses", *words)
    assert [each.title for each in feedparser.parse(text).entries] == [
        "Claim added: The guild refuses 5%."
    ]


REFUSED = {
    "no state": (
        (),
        "error: --format: atom is of what changed, and needs to know since when\n"
        "  hint: add --changed-since, such as --changed-since HEAD~1,"
        " or a folder with an earlier copy\n",
    ),
    "no address": (
        ("--changed-since", "HEAD"),
        "error: --format: atom names addresses, and the one of the site is not known\n"
        "  hint: add --base, or set base below [site] of the settings\n",
    ),
    "no such address": (
        ("--changed-since", "HEAD", "--base", "desk"),
        "error: --base is 'desk', expected an address such as https://example.org/ledger/\n",
    ),
    "another format": (
        ("--changed-since", "HEAD", "-f", "json"),
        "error: --changed-since and --base go with --format atom, --format is 'json'\n",
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_a_feed_without_a_state_or_an_address_is_refused(
    case: tuple[tuple[str, ...], str], changed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words, said = case
    form = () if "-f" in words else ("-f", "atom")
    code = run(["export", *words, *form, "--corpus", str(changed)])
    assert (code, *capsys.readouterr()) == (2, "", said)


def test_a_feed_of_a_ledger_without_a_commit_wants_its_day(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    earlier = write_state(tmp_path / "earlier", "plain")
    words = ("--changed-since", str(earlier), "--base", "https://desk.example/")
    assert export(write_state(tmp_path / "now", "plain"), capsys, *words) == (
        2,
        "",
        "error: --format: atom has a day, and no commit says of which day the ledger is\n"
        "  hint: set SOURCE_DATE_EPOCH to seconds since 1970\n",
    )


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_reader_reads_every_text_as_it_was(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    earlier = write_state(tmp_path / "earlier", "plain")
    words = ("--changed-since", str(earlier), "--base", "https://desk.example/")
    _, output, errors = export(write_state(tmp_path / "now", text), capsys, *words)
    assert errors == ""
    title, *_ = etree.fromstring(output.encode()).iter("{http://www.w3.org/2005/Atom}title")
    assert " ".join(str(title.text).split()) == join_lines(text)
    found = feedparser.parse(output)
    assert (found.bozo, {each.id.rpartition("/")[0][-9:] for each in found.entries}) == (
        False,
        {"/answered", "answering"},
    )
    summaries = [each.text or "" for each in etree.fromstring(output.encode()).iter("{*}summary")]
    assert all(join_lines(text) in " ".join(each.split()) for each in summaries)


@pytest.mark.skipif(shutil.which("xmllint") is None, reason="no xmllint here")
def test_xmllint_takes_it(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--changed-since", "HEAD", "--base", "https://desk.example/")
    _, text, _ = export(changed, capsys, *words)
    done = subprocess.run(
        ["xmllint", "--noout", "-"], input=text.encode(), capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")

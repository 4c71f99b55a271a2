"""A password or token in an address is refused or left out, of whatever the program writes or says."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from documents import ARTICLE
from outcomes import Program
from served import Page, serving

EXPORTED = (
    *("json", "ndjson", "csv", "yaml", "markdown", "text", "story", "html", "wiki", "csl"),
    *("bibtex", "claim", "annotations", "dot", "mermaid", "vega"),
)
SECRET = "5f2c9a77"  # noqa: S105 - of nothing


@pytest.fixture
def ledger(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the invented corpus, in which the program runs, with its archive named."""
    assert callable(program)
    monkeypatch.chdir(invented)
    (invented / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    return invented


def written(folder: Path) -> str:
    """Give everything that stands in the files of a folder, unpacked."""
    pieces = []
    for file in sorted(each for each in folder.rglob("*") if each.is_file()):
        content = file.read_bytes()
        pieces.append(gzip.decompress(content) if file.suffix == ".gz" else content)
    return b"\n".join(pieces).decode("utf-8", "replace")


def test_what_lets_a_reader_in_is_warned_of_and_kept_nowhere(
    ledger: Path, program: Program
) -> None:
    for package in ("httpx", "warcio", "trafilatura"):
        pytest.importorskip(package, reason="archiving is an extra: pip install '.[fetch]'")
    signed = f"/riders?page=2&X-Amz-Signature={SECRET}#results:~:text=riders"
    cookie = ("Set-Cookie", f"session={SECRET}")
    pages = {
        "/old": Page(status=301, headers=(("Location", signed), cookie)),
        "/riders": Page(ARTICLE.encode(), headers=(cookie,)),
    }
    with serving(pages) as site:
        target = f"/old?token={SECRET}&a=1#part:~:text=riders"
        done = program("source", "add", site.at(target), "--yes", "--allow-private", "--id", "new")
        assert [each for each, _ in site.asked][1:] == [
            f"/old?token={SECRET}&a=1", f"/riders?page=2&X-Amz-Signature={SECRET}",
        ]  # fmt: skip
        lines = done.output.splitlines()
        assert (done.code, done.errors, lines[:2]) == (0, "", [
            f"redirected (301): {site.address}/old?a=1", f"reached: {site.address}/riders?page=2",
        ])  # fmt: skip
        assert [line for line in lines if line.startswith("warning:")] == [
            "warning: parameter 'token' of an address looks like a secret and is not kept",
            "warning: parameter 'X-Amz-Signature' of an address looks like a secret and is not kept",
            "warning: the text fragment of the address is not kept: "
            "links to quotes are made from the quotes",
        ]  # fmt: skip
        assert f"    url: {site.address}/old?a=1#part\n" in done.output
        broken = program("source", "add", site.at(f"/no?key={SECRET}"), "--yes", "--allow-private")
        assert (broken.code, broken.errors) == (
            2,
            f"error: '{site.address}/no' answers 404: there is no such page\n"
            "  hint: save the page by hand and add the file\n",
        )
    assert SECRET not in done.output + written(ledger)


REFUSED = {
    ("https://ann:PW@e.org/a",): "the address at 'e.org' holds a user name or password",
    ("https://ann:PW@e. org/a",): "'https://e. org/a' is not a web address",
    ("notes.txt", "--url", "https://ann:PW@e.org/a"): (
        "--url: 'https://e.org/a' is written with a user name or password, expected none"
    ),
    ("notes.txt", "--url", "ftp://ann:PW@e.org/a?key=PW"): (
        "--url: 'ftp://e.org/a' is written with a user name or password, expected none"
    ),
    ("notes.txt", "--url", "e.org/a?key=PW"): (
        "--url: 'e.org/a' is not a whole web address, expected http:// or https:// and a host"
    ),
}


@pytest.mark.parametrize("arguments, message", REFUSED.items(), ids=map(str, REFUSED))
def test_a_password_is_refused_and_not_repeated(
    arguments: tuple[str, ...], message: str, ledger: Path, program: Program
) -> None:
    for package in ("httpx", "warcio", "trafilatura"):
        pytest.importorskip(package, reason="archiving is an extra: pip install '.[fetch]'")
    (ledger / "notes.txt").write_text("Notes of a meeting.", encoding="utf-8")
    done = program("source", "add", *(each.replace("PW", SECRET) for each in arguments), "--yes",
                   "--id", "notes", "--title", "Notes")  # fmt: skip
    assert (done.code, done.output, done.errors.splitlines()[0]) == (2, "", f"error: {message}")
    assert SECRET not in done.errors


def test_an_address_of_a_file_is_kept_without_its_secrets(ledger: Path, program: Program) -> None:
    for package in ("httpx", "warcio", "trafilatura"):
        pytest.importorskip(package, reason="archiving is an extra: pip install '.[fetch]'")
    (ledger / "notes.txt").write_text("Notes of a meeting.", encoding="utf-8")
    done = program("source", "add", "notes.txt", "--yes", "--id", "notes", "--title", "Notes",
                   "--url", f"https://e.org/a?sig={SECRET}&b=1")  # fmt: skip
    assert (done.code, done.errors) == (0, "")
    assert "warning: parameter 'sig' of --url looks like a secret and is not kept\n" in done.output
    assert "    url: https://e.org/a?b=1\n" in done.output
    assert SECRET not in done.output + written(ledger)


def test_a_secret_that_stands_in_a_record_goes_no_further(ledger: Path, program: Program) -> None:
    corpus = ledger / "data" / "claims.yaml"
    text = corpus.read_text(encoding="utf-8")
    before = "    url: https://courier.example/2022/riders-return\n"
    address = f"https://courier.example/riders?token={SECRET}&page=2"
    after = f"    url: {address}\n    archived: {address}\n"
    assert before in text
    corpus.write_text(text.replace(before, after), encoding="utf-8")
    assert program("verify", "--update").code == 0
    lock = (ledger / "data" / "evidence.lock").read_text(encoding="utf-8")
    assert lock.count("https://courier.example/riders?page=2") == 2
    said = [
        program(*words)
        for words in (
            ("validate",),
            ("verify",),
            ("source", "show", "courier-2022-03-01"),
            ("show", "courier-2022-03-01"),
            ("show", "riders-2022", "--format", "json"),
            *(("export", "--format", form) for form in EXPORTED),
            ("export", "--format", "sqlite", "-o", "ledger.db"),
        )
    ]
    assert {each.code for each in said} == {0}
    assert "warning[FC107]" in said[0].output
    whole = [each.output for each in (said[2], said[4], said[5])]
    assert all("https://courier.example/riders?page=2" in output for output in whole)
    assert SECRET not in lock + "".join(each.output + each.errors for each in said)
    assert SECRET.encode() not in (ledger / "ledger.db").read_bytes()

"""Texts that were made to do harm do none, in any format, and come back as they were."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from rich.cells import cell_len

import yaml
from csv_readers import cell_given_back
from factcheck.yaml.write import write_yaml
from footnotes import part_footnotes
from outcomes import Program

NAUGHTY = Path(__file__).parents[3] / "shared" / "naughty" / "blns.json"

HOSTILE = [
    "an escape \x1b[31mred\x1b[0m sequence",
    "[sic] and [/x] and [bold]",
    "a | pipe || and more |",
    "two\nlines",
    "</script><script>alert(1)</script>",
    "=1+1",
    "-2+3",
    "+4",
    "@SUM(A1:A9)",
    "'already quoted",
    "*bold* _underlined_ `code` ~~struck~~ <b>html</b> &amp; &#65;",
    "# no heading",
    "- no list",
    "1. no list either",
    "https://example.com and www.example.com and a@example.com",
    "![image](x.png) [link](y)",
    "right-to-left \u202eoverride\u202c and zero\u200bwidth",
    "“typographic” ‘quotes’ – dashes — and … ellipsis",
    "漢字 and emoji 👩‍🏫 and e\u0301 combined",
    "ends with a backslash \\",
    "$1.9 billion and $3.4 billion",
    ": smile: :smile: and a:b",
    "null", "no", "1:50", "010", "2019-01-14", "~", "- x", "{a: b}", "'", '"',
]  # fmt: skip

CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def written(folder: Path, texts: list[str]) -> Path:
    """Write a corpus that holds each text in every field of free text of a claim and a source."""
    claims, sources = {}, {}
    for number, text in enumerate(texts):
        sources[f"paper-{number}"] = {
            "title": text,
            "kind": "article-newspaper",
            "publisher": "speaker",
            "published": "2022-03-01",
        }
        claims[f"said-{number:04}"] = {
            "topic": "words",
            "claimant": "speaker",
            "said_on": "2022-03-01",
            "statement": text,
            "appearances": [{"source": f"paper-{number}", "manner": "own-voice", "quote": text}],
            "note": text,
        }
    tree = {
        "corpus": {"title": "Hostile words", "language": "en"},
        "topics": {"words": {"title": "Words"}},
        "parties": {"speaker": {"name": "Speaker", "kind": "other"}},
        "sources": sources,
        "claims": claims,
    }
    file = folder / "corpus.yaml"
    file.write_text(write_yaml(tree), encoding="utf-8", newline="")
    return file


def naughty() -> list[str]:
    """Give the texts of a third party's list, where the list is there."""
    if not NAUGHTY.exists():
        return []
    return [text for text in json.loads(NAUGHTY.read_text(encoding="utf-8")) if text.strip()]


SETS = {"hostile": HOSTILE, "naughty": naughty()}


@pytest.fixture(params=SETS)
def texts(request: pytest.FixtureRequest) -> list[str]:
    """Give a set of texts; a third party's is skipped where it is not there."""
    if not SETS[request.param]:
        pytest.skip("../shared/naughty/blns.json is not there")
    return SETS[request.param]


def test_json_gives_every_quote_back(program: Program, tmp_path: Path, texts: list[str]) -> None:
    asked = ("--corpus", str(written(tmp_path, texts)))
    output = program("list", "--format", "json", *asked).output
    assert [each["appearances"][0]["quote"] for each in json.loads(output)["claims"]] == texts
    assert "</script" not in output.lower()


def test_ndjson_gives_every_quote_back(program: Program, tmp_path: Path, texts: list[str]) -> None:
    asked = ("--corpus", str(written(tmp_path, texts)))
    lines = program("list", "--format", "ndjson", *asked).output.splitlines()
    assert [json.loads(line)["appearances"][0]["quote"] for line in lines] == texts


def test_yaml_gives_every_quote_back(program: Program, tmp_path: Path, texts: list[str]) -> None:
    asked = ("--corpus", str(written(tmp_path, texts)))
    tree = yaml.safe_load(program("list", "--format", "yaml", *asked).output)
    assert [each["appearances"][0]["quote"] for each in tree["claims"]] == texts


def test_csv_gives_every_quote_back_and_runs_none(
    program: Program, tmp_path: Path, texts: list[str]
) -> None:
    asked = ("--corpus", str(written(tmp_path, texts)))
    output = program("list", "--format", "csv", *asked).output
    cells = [row["quotes"] for row in csv.DictReader(io.StringIO(output, newline=""))]
    assert [cell_given_back(cell) for cell in cells] == texts
    assert CONTROL.search(output.replace("\r\n", "\n")) is None
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_a_table_acts_on_no_terminal(program: Program, tmp_path: Path, texts: list[str]) -> None:
    asked = ("--corpus", str(written(tmp_path, texts)))
    for width in (80, 160):
        outcome = program("list", *asked, width=width)
        assert (outcome.code, CONTROL.search(outcome.output)) == (0, None)
        assert max(cell_len(line) for line in outcome.output.splitlines()) <= width


def test_markdown_shows_every_quote_and_marks_none_up(
    program: Program, tmp_path: Path, texts: list[str]
) -> None:
    asked = ("--corpus", str(written(tmp_path, texts)))
    output = program("export", *asked).output
    assert CONTROL.search(output) is None
    shown = [quote for quote in quotes_in(output) if quote is not None]
    assert [quote.strip() for quote in shown] == [enclosed(text).strip() for text in texts]


def quotes_in(output: str) -> list[str | None]:
    """Read the quotes from the source notes as a third party's parser shows them."""
    parser = MarkdownIt("gfm-like", {"linkify": True})
    assert parser.linkify is not None
    parser.linkify.set({"fuzzy_link": False})  # GitHub makes no link of a bare host name
    _, notes = part_footnotes(output)
    tokens = [token for note in notes.values() for token in parser.parse(note)]
    items = [token for token in tokens if token.type == "inline"]
    prefix = "Speaker: "
    quotes = []
    for item in items:
        kinds = {child.type for child in item.children or ()}
        assert kinds <= {"text", "text_special", "html_inline", "softbreak"}, item.content
        assert {c.content for c in item.children or () if c.type == "html_inline"} <= {"<br>"}
        text = "".join("\n" if c.content == "<br>" else c.content for c in item.children or ())
        quotes.append(text.removeprefix(prefix) if text.startswith(prefix) else None)
    return quotes


def enclosed(text: str) -> str:
    """Put what is visible of a quote in quotation marks, unless it begins with some."""
    return visible(text) if text[:1] in "“\"'‘«„" else f"“{visible(text)}”"


def visible(text: str) -> str:
    """Say a text as the program shows it: what a terminal acts upon by its code point.

    A joiner between two signs and a selector behind one make an emoji, and stay.
    """
    sign = "\u2190-\U0001faff"
    unsafe = (
        "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]"
        f"|(?<![{sign}\ufe0f])\u200d|\u200d(?![{sign}])|(?<![0-9#*©®{sign}])\ufe0f"
    )
    lines = re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text)
    return "\n".join(
        re.sub(unsafe, lambda match: f"<U+{ord(match[0]):04X}>", line) for line in lines
    )

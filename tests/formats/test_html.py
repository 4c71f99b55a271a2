"""A page of an export is strict HTML that asks for nothing, and says all that was found."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import html5lib
import pytest

from factcheck.charts.draw import draw_picture
from factcheck.charts.export import build_drawn_export
from factcheck.corpus.load import load
from factcheck.formats.formats import write_answer
from factcheck.formats.html_picture import write as write_picture
from factcheck.formats.options import Options
from factcheck.model.limits import QUOTE_CHARACTERS
from factcheck.queries.filters import Filters
from factcheck.yaml.write import write_yaml
from hostile_ledgers import ledger_full_of
from small_ledgers import ledger
from test_hostile_exports import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.corpus import Corpus

TESTS = Path(__file__).parent
ROOT = TESTS.parents[1]
AXE = Path(os.environ.get("FACTCHECK_AXE", ROOT / ".ci/node/node_modules/axe-core/axe.min.js"))
VALIDATE = Path(
    os.environ.get(
        "FACTCHECK_HTML_VALIDATE",
        ROOT / ".ci/node/node_modules/html-validate/bin/html-validate.mjs",
    )
)
RULES = {
    "root": True,
    "extends": ["html-validate:recommended"],
    "rules": {"long-title": "off", "no-trailing-whitespace": "off"},  # texts are the ledger's
}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
POLICY = "default-src 'none'; style-src 'sha256-{}'; form-action 'none'; base-uri 'none'"

SAID = {
    "topic": "words",
    "claimant": "speaker",
    "said_on": "2022-03-01",
    "statement": "It is much.",
    "figures": [
        {"measure": "amount", "value": "$5 million", "as_of": "2022-03-01", "basis": "actual"}
    ],
    "appearances": [{"source": "paper", "manner": "verbatim", "quote": "$5 million"}],
}
CROWD = {
    "corpus": {"title": "Crowd", "language": "en"},
    "topics": {"words": {"title": "Words"}},
    "parties": {"speaker": {"name": "Speaker", "kind": "other"}},
    "measures": {
        "amount": {"title": "Amount", "unit": "USD", "kind": "stock", "of": "speaker",
                   "definition": "Money."}
    },
    "sources": {
        "paper": {"title": "Paper", "kind": "report", "publisher": "speaker",
                  "published": "2022-03-01"}
    },
    "claims": {f"claim-{number}": SAID for number in range(101)},
    "disputes": {
        "crowd": {"topic": "words", "question": "How much?", "state": "open",
                  "claims": [f"claim-{number}" for number in range(101)]}
    },
}  # fmt: skip


def written(corpus: Corpus, *topics: str) -> str:
    view = build_drawn_export(corpus, Filters(topic=topics))
    return "".join(write_answer(view, "html", Options()))


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return load(ROOT / "data" / "claims.yaml", ROOT).corpus


def test_an_export_is_the_same_to_the_byte(golden: Callable[[Path, str], None]) -> None:
    root = TESTS.parent / "invented"
    corpus = load(root / "data" / "claims.yaml", root).corpus
    golden(TESTS / "golden" / "export.html", written(corpus, "staffing"))


def test_the_page_is_strict_html_whose_policy_names_its_only_style(shipped: Corpus) -> None:
    text = written(shipped)
    page = html5lib.HTMLParser(strict=True).parse(text)
    (policy,) = page.findall(".//{*}meta[@http-equiv]")
    (style,) = page.findall(".//{*}style")
    digest = b64encode(sha256((style.text or "").encode()).digest()).decode()
    assert policy.get("content") == POLICY.format(digest)
    assert re.findall(r"<script|<link|<img|style=|src=|url\(|@import", text) == []
    names = [each.get("id") for each in page.findall(".//*[@id]")]
    assert sorted(names) == sorted(set(names))
    assert {
        link.get("href").removeprefix("#")
        for link in page.findall(".//{*}a")
        if link.get("href").startswith("#")
    } <= set(names)


def test_the_page_has_every_claim_every_quote_and_a_picture_of_every_dispute(
    shipped: Corpus,
) -> None:
    page = html5lib.parse(written(shipped))
    names = {each.get("id") for each in page.findall(".//*[@id]")}
    assert {*shipped.claims, *shipped.disputes, *shipped.lookalikes, *shipped.topics} <= names
    said = " ".join("".join(each.itertext()) for each in page.findall(".//{*}ol/{*}li"))
    quotes = [each.quote for claim in shipped.claims.values() for each in claim.appearances]
    assert [quote for quote in quotes if quote not in said] == []
    assert len(page.findall(".//{*}svg")) == len(shipped.disputes) + len(shipped.lookalikes)


def test_a_reader_with_a_screen_reader_or_a_phone_has_no_fault(
    shipped: Corpus, tmp_path: Path, browser: Any
) -> None:
    if not AXE.is_file():
        pytest.skip("no axe-core here: FACTCHECK_AXE names its axe.min.js")
    file = tmp_path / "page.html"
    file.write_text(written(shipped, "raises"), encoding="utf-8")
    context = browser.new_context(viewport={"width": 375, "height": 800})
    page, said, asked = context.new_page(), [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    seen = (overflow, list(said), list(asked))
    page.evaluate(AXE.read_text(encoding="utf-8"))
    run = {"preload": False, "runOnly": {"type": "tag", "values": TAGS}}
    found = page.evaluate("run => axe.run(document, run)", run)["violations"]
    context.close()
    assert seen == (0, [], [file.as_uri()])
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []


def test_html_validate_finds_no_fault(shipped: Corpus, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None or not VALIDATE.is_file():
        pytest.skip("no html-validate here: FACTCHECK_HTML_VALIDATE names its html-validate.mjs")
    pages = {"shipped": written(shipped), "crowd": written(ledger(tmp_path, write_yaml(CROWD)))}
    for name, text in HOSTILE.items():
        pages[name] = written(
            ledger_full_of(text, tmp_path, quote=text[:QUOTE_CHARACTERS], is_whole=True)
        )
    pages["picture"] = "".join(write_picture(draw_picture(shipped, ("reserves",))))
    folder = tmp_path / "pages"
    folder.mkdir()
    for place, page in enumerate(pages.values()):
        (folder / f"{place:02}.html").write_text(page, encoding="utf-8")
    (tmp_path / "rules.json").write_text(json.dumps(RULES), encoding="utf-8")
    rules = ("--config", str(tmp_path / "rules.json"), "--formatter", "json")
    outcome = subprocess.run(
        [node, str(VALIDATE), *rules, *map(str, sorted(folder.iterdir()))],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    names = [*pages]
    assert [
        (names[int(Path(each["filePath"]).stem)], said["ruleId"], said["message"])
        for each in json.loads(outcome.stdout)
        for said in each["messages"]
    ] == []


def test_a_dispute_of_more_figures_than_anybody_reads_has_words_in_place_of_its_picture(
    tmp_path: Path,
) -> None:
    page = html5lib.parse(written(ledger(tmp_path, write_yaml(CROWD))))
    assert page.findall(".//{*}svg") == []
    assert "".join(page.findall(".//{*}p")[3].itertext()) == (
        "No picture: 'crowd' has 101 figures, a picture holds 100."
    )

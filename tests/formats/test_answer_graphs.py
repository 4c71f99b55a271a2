"""Answers are drawn by Graphviz and Mermaid as they are recorded, and no text becomes a part of their language."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from factcheck.cli.running import run
from factcheck.corpus.load import load
from factcheck.formats.formats import write_answer
from factcheck.formats.graph.mermaid import LargeFlowchartError
from factcheck.formats.options import Options
from factcheck.queries.answer_graph import build_answer_graph
from factcheck.queries.filters import Filters
from hostile_ledgers import ledger_full_of
from small_ledgers import invented_ledger
from test_hostile_exports import HOSTILE, join_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.model.corpus import Corpus

TESTS = Path(__file__).parent
ROOT = TESTS.parents[1]
NODE = ROOT / ".ci/node/node_modules"
MERMAID = Path(os.environ.get("FACTCHECK_MERMAID", NODE / "mermaid/dist/mermaid.min.js"))
SVG = "{http://www.w3.org/2000/svg}"
DRAW = """async text => {
  mermaid.initialize({startOnLoad: false, securityLevel: 'strict'});
  await mermaid.parse(text);
  const {svg} = await mermaid.render('graph', text);
  document.body.innerHTML = svg;
  const words = chosen => [...document.querySelectorAll(chosen)].map(each => {
    for (const end of each.querySelectorAll('br')) end.replaceWith('\\n');
    return each.textContent;
  });
  return {nodes: words('.nodes .node'), edges: words('.edgeLabel .edgeLabel'),
          foreign: words('.nodes b, .nodes a, .nodes script, .nodes img, .nodes li, .nodes em').length};
}"""


def written(corpus: Corpus, form: str, *topics: str, is_juxtaposed: bool = False) -> str:
    view = build_answer_graph(corpus, Filters(topic=topics), is_juxtaposed=is_juxtaposed)
    return "".join(write_answer(view, form, Options()))


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return load(ROOT / "data" / "claims.yaml", ROOT).corpus


@pytest.fixture(scope="module")
def page(browser: Any) -> Iterator[Any]:
    if not MERMAID.is_file():
        pytest.skip("no mermaid here: FACTCHECK_MERMAID names its mermaid.min.js")
    context = browser.new_context()
    context.set_default_timeout(120_000)  # a busy machine is no fault of a page
    page = context.new_page()
    page.set_content("<!DOCTYPE html><title>answers</title>")
    page.add_script_tag(path=str(MERMAID))
    yield page
    context.close()


@pytest.mark.parametrize("form", ["dot", "mermaid"])
def test_an_export_is_the_same_to_the_byte(form: str, golden: Callable[[Path, str], None]) -> None:
    golden(TESTS / "golden" / f"export.{form}", written(invented_ledger(), form))
    golden(
        TESTS / "golden" / f"export-juxtaposed.{form}",
        written(invented_ledger(), form, is_juxtaposed=True),
    )


@pytest.mark.skipif(shutil.which("dot") is None, reason="no Graphviz here")
@pytest.mark.parametrize("is_juxtaposed", [False, True])
def test_graphviz_draws_every_answer_with_its_verb(shipped: Corpus, is_juxtaposed: bool) -> None:
    text = written(shipped, "dot", is_juxtaposed=is_juxtaposed)
    drawn = subprocess.run(
        ["dot", "-Tsvg"], input=text.encode(), check=True, capture_output=True, timeout=600
    )
    assert drawn.stderr == b""
    edges = {
        tuple((each.findtext(f"{SVG}title") or "").split("->"))
        for each in etree.fromstring(drawn.stdout).iter(f"{SVG}g")
        if each.get("class") == "edge" and each.find(f"{SVG}polygon") is not None
    }
    assert edges == {
        (claim.id, counter.claim) for claim in shipped.claims.values() for counter in claim.counters
    }


def test_mermaid_draws_every_answer_with_its_verb(shipped: Corpus, page: Any) -> None:
    text = written(shipped, "mermaid", "charter-schools")
    found = page.evaluate(DRAW, text)
    assert (len(found["nodes"]), found["foreign"]) == (5, 0)
    assert [" ".join(each.split()) for each in found["edges"] if each.strip()] == [
        "calls beside the point",
        "denies",
        "denies",
    ]


def test_mermaid_shows_every_text_as_it_is(page: Any, tmp_path: Path) -> None:
    faults = []
    for name, whole in HOSTILE.items():
        text = whole[:2_000]
        corpus = ledger_full_of(text, tmp_path, quote="plain")
        found = page.evaluate(DRAW, written(corpus, "mermaid"))
        shown = join_lines(text).replace("\\n", "<U+005C>n")
        expected = [
            shown,
            f"{shown} [corrected] said 1 Mar 2022 {shown}"
            f" $5 million: {shown}; stated as a fact; as of 2022-03-01 answered",
            f"{shown} ({shown}) said 1 Mar 2022 {shown}"
            f" $5 million: {shown}; stated as a fact; as of 2022-03-01 answering",
        ]
        nodes = [" ".join(each.split()) for each in found["nodes"]]
        if (nodes, found["foreign"]) != (expected, 0):
            faults.append((name, nodes, expected))
    assert faults == []


def test_a_flowchart_that_no_page_draws_is_refused(tmp_path: Path) -> None:
    corpus = ledger_full_of("w" * 10_000, tmp_path, quote="plain")
    with pytest.raises(LargeFlowchartError) as refused:
        written(corpus, "mermaid")
    assert (refused.value.message, refused.value.hint) == (
        "the flowchart has 80,321 characters and 1 arrow, and Mermaid draws 50,000 and 500 at most",
        "narrow it by a topic or a filter, or use --format dot",
    )


def test_what_is_set_side_by_side_is_drawn_in_graphs_alone(
    invented: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = str(invented / "data" / "claims.yaml")
    assert run(["export", "--juxtaposed", "--corpus", corpus]) == 2
    assert capsys.readouterr() == (
        "",
        "error: --juxtaposed goes with --format dot or mermaid, --format is 'markdown'\n",
    )

"""Who answered whom, drawn: each case a corpus, with its thread as JSON, SVG and text."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.charts.answers import draw_answers
from factcheck.charts.draw import NothingToDrawError
from factcheck.cli.running import run
from factcheck.formats.picture_json import write as write_json
from factcheck.formats.svg.draw import draw_sheet
from factcheck.formats.svg.draw import write as write_svg
from factcheck.formats.text_picture import write as write_text
from factcheck.ledger.open import open_corpus
from test_overlap import overlaps

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.charts.answers import AnswerThread

SHIPPED = Path(__file__).parents[2] / "data" / "claims.yaml"
CASES = sorted(path.parent for path in Path(__file__).parent.glob("answers/*/claims.yaml"))
FORMATS = {"json": write_json, "svg": write_svg, "txt": write_text}


def draw(case: Path) -> AnswerThread:
    corpus = open_corpus(case / "claims.yaml", environment={}).corpus
    return draw_answers(corpus, ["the-dispute"], is_juxtaposed=case.name != "nobody-answered")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("form", FORMATS)
def test_a_thread_is_drawn_as_its_case_shows(
    case: Path, form: str, golden: Callable[[Path, str], None]
) -> None:
    golden(case / f"answers.{form}", "".join(FORMATS[form](draw(case))))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_format_of_a_thread_has_every_statement_once(case: Path) -> None:
    thread = draw(case)
    stated = [each.text for _, each in thread.walk() if each.text]
    stated += [each.text for each in thread.juxtaposed]
    tree = "".join(write_json(thread))
    text = " ".join("".join(write_text(thread)).split())
    svg = "".join(re.findall(r"<desc>(.*?)</desc>", "".join(write_svg(thread))))
    assert json.loads(tree)["kind"] == "answers"
    for each in set(stated):
        count = stated.count(each)
        assert (tree.count(f'"text": "{each}"'), text.count(each), svg.count(each)) == (count,) * 3


@pytest.mark.parametrize("width", [760, 360])
def test_no_text_of_a_thread_lies_on_another(width: int) -> None:
    corpus = open_corpus(SHIPPED, environment={}).corpus
    threads = {case.name: draw(case) for case in CASES}
    for name in (*corpus.disputes, *corpus.topics):
        threads[name] = draw_answers(corpus, [name], is_juxtaposed=True)
    found = {name: overlaps(draw_sheet(thread, width)) for name, thread in threads.items()}
    assert found == {name: [] for name in threads}


def test_an_ascii_thread_has_ascii_branches() -> None:
    (case,) = (each for each in CASES if each.name == "answers-in-a-circle")
    assert "".join(write_text(draw(case), is_ascii=True)).isascii()


def test_answers_that_stand_too_deep_are_refused(tmp_path: Path) -> None:
    (case,) = (each for each in CASES if each.name == "nine-below-each-other")
    text = (case / "claims.yaml").read_text(encoding="utf-8")
    more = [
        f"  c{place}:\n    topic: ferries\n    claimant: crew\n    said_on: 2022-03-01\n"
        f"    statement: It is so.\n    counters:\n      - claim: c{place - 1}\n        how: rebuts\n"
        "        in: paper\n    appearances:\n      - source: paper\n        manner: paraphrase\n"
        "        quote: the\n"
        for place in range(9, 40)
    ]
    (tmp_path / "claims.yaml").write_text("".join((text, *more)), encoding="utf-8")
    corpus = open_corpus(tmp_path / "claims.yaml", environment={}).corpus
    with pytest.raises(NothingToDrawError) as refused:
        draw_answers(corpus, ["the-dispute"])
    assert str(refused.value) == (
        "39 answers to answers stand below each other in 'the-dispute', a picture holds 30"
    )


ASKED = {
    (): (0, ""),
    ("--juxtaposed",): (0, ""),
    ("-o", "answers.vl.json"): (
        2,
        "error: Vega-Lite draws numbers, and answers have none\n"
        "  hint: formats are text, svg, png, html, json\n",
    ),
}


@pytest.mark.parametrize("options", ASKED, ids=" ".join)
def test_answers_are_drawn_where_they_are_asked_for(
    options: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    (case,) = (each for each in CASES if each.name == "who-answered-whom")
    corpus = case / "claims.yaml"
    code = run(["chart", "the-dispute", "--kind", "answers", *options, "--corpus", str(corpus)])
    said = capsys.readouterr()
    assert (code, said.err) == ASKED[options]
    if options == ("--juxtaposed",):
        assert said.out == (case / "answers.txt").read_text(encoding="utf-8")
    elif not options:
        beside = "1 more claim stands beside these; nobody is recorded as answering.\n"
        assert beside in said.out.splitlines(keepends=True)

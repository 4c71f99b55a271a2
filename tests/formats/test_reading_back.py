"""What is written comes back as it was when other people's readers read it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import yaml
from csv_readers import rows_given_back
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.part_views import AppearanceView, FigureView
from factcheck.queries.views import ClaimList
from factcheck.queries.views_of_claim import ClaimView
from factcheck.text.printable import escape_unsafe
from footnotes import part_footnotes
from hostile_ledgers import LINE_END

SPECIAL = "\\`*_[]<>|~$&#:;@!-+=.()'\"{}%/ \t\n\r\x1b\x85\u2028\u202e\u200b\xa0漢é1a0"
TEXTS = st.one_of(
    st.text(SPECIAL, max_size=30), st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
)
QUOTES = (
    "=1+1",
    "'quoted",
    "＝1",
    "\nnext",
    "[sic]",
    "a|b",
    "&amp;",
    "1. a",
    "# a",
    "www.a.b",
    "-",
)
NEGATIVE = {"low", "rounding_low", "margin"}
"""Columns that hold a negative number here."""
NAUGHTY = Path(__file__).parents[3] / "shared" / "naughty" / "blns.json"
RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def listed(text: str) -> ClaimList:
    """Give a list of one claim in which every free text is the one given."""
    figure = FigureView(
        id=None, measure="amount", measure_title=text, value=text, multiplier=None,
        number=Decimal("1E+9"), low=Decimal(-5), high=None, has_low=True, has_high=False,
        rounding_low=Decimal(-6), rounding_high=None, unit="USD", bound="about", whole=None,
        margin=Decimal(-1), is_ordinal=False, qualifiers=(text,), base=text, prices=text,
        per=("student",), basis="actual",
        as_of="2022", period=None, scope=(("fund", text),), role=None, note=text, what=text,
        when="2022", more=(("release", None), ("caveat", ())),
    )  # fmt: skip
    appearance = AppearanceView(
        source="paper", title=text, authors=(), publisher="Post", published="2022", link=None, selector=None,
        url=None, archived=None,
        locator=None, manner="verbatim", chain=(), steps=(), carrier="Post", place="paper",
 teller="paper",
        opponent=None, quote=text, because=text, translation=None, note=None,
        more=(("at", None),),
    )  # fmt: skip
    claim = ClaimView(
        id="claim", topic="pay", topic_title="Pay", claimant="guild", claimant_name="Guild",
        is_anonymous=False, position=None, party="guild", party_name="Guild", made_by=None,
        said_on="2022", statement=text, figures=(figure,), appearances=(appearance,), counters=(), countered_by=(),
        disputes=(), lookalikes=(), reviews=(), note=text, status=None, corrections=(), language=None,
        recorded_by=None, recorded_on=None, checked=(),
    )  # fmt: skip
    return ClaimList(title="Title", claims=(claim,), total=1, remarks=())


def written(text: str, form: str) -> str:
    return "".join(write_answer(listed(text), form, Options()))


def with_examples(test: Callable[[str], None]) -> Callable[[], None]:
    """Try the texts that have done harm elsewhere, besides those made at random."""
    for quote in QUOTES:
        test = example(quote)(test)
    return settings(derandomize=True, max_examples=300)(given(TEXTS)(test))


@with_examples
def test_csv_comes_back_and_no_spreadsheet_runs_it(text: str) -> None:
    (row,) = csv.DictReader(io.StringIO(written(text, "csv"), newline=""))
    (kept,) = rows_given_back(written(text, "csv"))
    assert (kept["statement"], kept["value"], kept["quotes"]) == (text, text, text)
    assert [
        name for name, cell in row.items() if cell.startswith(RUN) and name not in NEGATIVE
    ] == []
    assert [row[name] for name in ("number", "low", "high", "has_low", "has_high")] == [
        "1000000000", "-5", "", "yes", "",
    ]  # fmt: skip


@with_examples
def test_json_comes_back_and_its_numbers_are_texts(text: str) -> None:
    whole = json.loads(written(text, "json"))["claims"][0]
    line = json.loads(written(text, "ndjson"))
    assert whole == line
    figure = whole["figures"][0]
    assert (whole["statement"], whole["appearances"][0]["quote"], figure["value"]) == (text,) * 3
    assert [figure[name] for name in ("number", "low", "high", "has_low", "has_high")] == [
        "1000000000", "-5", None, True, False,
    ]  # fmt: skip
    assert written(text, "ndjson").splitlines(keepends=True) == [written(text, "ndjson")]


@with_examples
def test_yaml_comes_back(text: str) -> None:
    assert yaml.safe_load(written(text, "yaml")) == json.loads(written(text, "json"))


@with_examples
def test_markdown_shows_the_text(text: str) -> None:
    cells, notes = shown_by_a_parser(written(text, "markdown"))
    expected = "\n".join(escape_unsafe(line) for line in LINE_END.split(text))
    assert cells == ["Guild", f"{expected} (claim)", expected, expected, "2022", "[^1]"]
    quote = expected if text[:1] in "“\"'‘«„" else f"“{expected}”"
    said = [f"Guild: {quote}", f"Note: {expected}", f"Note: {expected}: {expected}"]
    assert notes[-3:] == said


def test_a_third_partys_naughty_texts_come_back() -> None:
    if not NAUGHTY.exists():
        pytest.skip("../shared/naughty/blns.json is not there")
    for text in json.loads(NAUGHTY.read_text(encoding="utf-8")):
        for comes_back in (
            test_csv_comes_back_and_no_spreadsheet_runs_it,
            test_json_comes_back_and_its_numbers_are_texts,
            test_yaml_comes_back,
            test_markdown_shows_the_text,
        ):
            comes_back.hypothesis.inner_test(text)  # type: ignore[attr-defined] # set by given


def shown_by_a_parser(output: str) -> tuple[list[str], list[str]]:
    """Read the cells of the only row and the paragraphs of the notes as markdown-it shows them."""
    body, footnotes = part_footnotes(output)
    parser = MarkdownIt("gfm-like", {"linkify": False})
    cells: list[str] = []
    notes: list[str] = []
    is_cell = False
    for token in (token for each in (body, *footnotes.values()) for token in parser.parse(each)):
        is_cell = token.type == "td_open" or (is_cell and token.type == "inline")
        if token.type != "inline":
            continue
        children = token.children or ()
        breaks = [child for child in children if child.type == "html_inline"]
        assert {child.content for child in breaks} <= {"<br>"}, token.content
        shown = "".join("\n" if child in breaks else child.content for child in children)
        kinds = {child.type for child in children if child not in breaks}
        assert kinds <= {"text", "text_special"}, token.content
        (cells if is_cell else notes).append(shown)
        is_cell = False
    return cells, notes

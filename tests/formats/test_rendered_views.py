"""Whole outputs beside those of the commands: narrow, coloured, ordered, and full of hostile texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from factcheck.corpus.load import load
from factcheck.formats.formats import FORMATS, write_answer
from factcheck.formats.options import Options
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.show import show_record
from hostile_ledgers import ledger_full_of, views_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.formats.formats import View
    from factcheck.model.corpus import Corpus

TESTS = Path(__file__).parent
GOLDEN = TESTS / "golden"
HOSTILE = "=1+1 “[sic]” | *not* `code` <b>\u202e\x1b[31m</script> 漢字 e\u0301 5\xa0%  two spaces\nnext line"
WIDTHS = (24, 40, 45, 59, 60, 61, 80, 139, 140, 160)


@pytest.fixture(scope="module")
def invented() -> Corpus:
    root = TESTS.parent / "invented"
    return load(root / "data" / "claims.yaml", root).corpus


PAGES = {
    "list.45": (Options(45), "table", lambda corpus: list_claims(corpus, Filters())),
    "list.colour": (
        Options(80, colour=True),
        "table",
        lambda corpus: list_claims(corpus, Filters(topic=("staffing",))),
    ),
    "list-by-value.80": (
        Options(80),
        "table",
        lambda corpus: list_claims(corpus, Filters(), order="-value"),
    ),
    "list-by-value.markdown": (
        Options(),
        "markdown",
        lambda corpus: list_claims(corpus, Filters(), order="-value"),
    ),
    "show.45": (Options(45), "table", lambda corpus: show_record(corpus, "wages-offered-2022")),
    "show.colour": (
        Options(80, colour=True),
        "table",
        lambda corpus: show_record(corpus, "wages-offered-2022"),
    ),
    "disputes.45": (Options(45), "table", lambda corpus: list_disputes(corpus, Filters())),
}


@pytest.mark.parametrize(("name", "page"), PAGES.items(), ids=PAGES)
def test_a_page_is_the_same_to_the_byte(
    invented: Corpus,
    golden: Callable[[Path, str], None],
    name: str,
    page: tuple[Options, str, Callable[[Corpus], View]],
) -> None:
    options, form, ask = page
    golden(GOLDEN / f"{name}.txt", "".join(write_answer(ask(invented), form, options)))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", ["list", "show answered", "disputes", "export"])
def test_hostile_texts_are_the_same_to_the_byte(
    tmp_path: Path, golden: Callable[[Path, str], None], name: str, form: str
) -> None:
    view = views_of(ledger_full_of(HOSTILE, tmp_path))[name]
    file = GOLDEN / f"hostile-{name.partition(' ')[0]}.{form}"
    golden(file, "".join(write_answer(view, form, Options(80))))


def test_no_line_of_any_view_is_wider_than_the_page(tmp_path: Path) -> None:
    views = views_of(ledger_full_of(HOSTILE, tmp_path))
    for width in WIDTHS:
        for name, view in views.items():
            output = "".join(write_answer(view, "table", Options(width)))
            wide = [line for line in output.splitlines() if cell_len(line) > width]
            assert (name, width, wide) == (name, width, [])

"""Every code has a page, and the examples on it are true."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import factcheck.checks
from factcheck.api import list_pages
from factcheck.checks.pages.reading import READING_PAGES
from factcheck.checks.table import CHECKS
from factcheck.corpus.codes import READING_CODES, READING_SEVERITIES
from factcheck.corpus.load import load
from factcheck.findings import Severity
from factcheck.validation.judge import find_diagnostics
from factcheck.validation.select import Selection

if TYPE_CHECKING:
    from factcheck.validation.explain import CodePage

INVENTED = Path(__file__).parent.parent / "invented"
PAGES = list_pages()
WITH_EXAMPLES = [page for page in PAGES if page.page.bad]
EVIDENCE = {check.code for check in CHECKS if check.needs.asks_proofs}
WITHOUT_EXAMPLES = {"FC008", "FC009", "FC010", "FC012", *EVIDENCE}
"""What no example on a page can show: sizes, depths, bytes, other files, a lock and an archive.

The examples of the pages have no proofs, so nothing is asked of the evidence here;
tests/evidence/test_evidence_checks.py shows each of those checks on a bad and a good corpus.
"""


def test_reading_reports_the_codes_that_have_pages() -> None:
    assert tuple(READING_PAGES) == READING_CODES
    assert set(READING_SEVERITIES) <= set(READING_PAGES)


def found(example: str) -> list[tuple[str, str]]:
    """Give code and file of everything wrong with the invented corpus and one more file.

    That nothing uses a record of an example is no fault of the example.
    """
    loaded = load(INVENTED / "data" / "claims.yaml", INVENTED, extra=(f"{example}\n".encode(),))
    wanted = Selection(ignore=() if "harbour-line:" in example else ("FC104",))
    return [(each.code, each.place.file) for each in find_diagnostics(loaded, wanted)]


def test_the_invented_corpus_has_nothing_wrong() -> None:
    loaded = load(INVENTED / "data" / "claims.yaml", INVENTED)
    assert list(find_diagnostics(loaded, Selection())) == []


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=lambda page: page.code)
def test_the_bad_example_has_this_fault_and_no_other(page: CodePage) -> None:
    assert found(page.page.bad) == [(page.code, "<stdin>")]


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=lambda page: page.code)
def test_the_good_example_has_no_fault_of_its_own(page: CodePage) -> None:
    assert found(page.page.good) == []


def test_only_what_a_page_cannot_show_has_no_example() -> None:
    assert {page.code for page in PAGES if not page.page.bad} == WITHOUT_EXAMPLES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_a_page_says_what_is_wrong_and_why_and_where_it_ends(page: CodePage) -> None:
    assert page.summary.endswith(".")
    assert page.page.why
    assert page.page.known_limits
    assert bool(page.page.bad) == bool(page.page.good)


def test_a_warning_says_when_it_can_be_wrong() -> None:
    silent = [
        page.code
        for page in PAGES
        if page.severity is Severity.WARNING and page.page.known_limits == "none"
    ]
    assert silent == []


def test_codes_are_unique_and_in_order() -> None:
    codes = [page.code for page in PAGES]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch("FC[0-9]{3}", code) for code in codes)


def test_every_check_has_a_file_of_its_name_and_every_file_a_check() -> None:
    folder = Path(factcheck.checks.__file__).parent
    files = {file.stem for file in folder.glob("*.py")} - {
        "__init__",
        "locked",
        "page",
        "phrases",
        "table",
        "units",
    }
    assert files == {check.name for check in CHECKS}
    for check in CHECKS:
        first_line = (folder / f"{check.name}.py").read_text(encoding="utf-8").splitlines()[0]
        assert first_line.startswith(f'"""{check.code}: ')

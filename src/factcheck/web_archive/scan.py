"""The figures of a WARC file as rows: where and when each stood, what it can be, and its sentence."""

from __future__ import annotations

import sys
from bisect import bisect_right
from importlib.metadata import version
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Final

from factcheck.drafting.broken_lines import join_broken_lines
from factcheck.drafting.layout import split_paragraphs, split_sentences
from factcheck.quantity.scan import scan
from factcheck.quantity.sort_text import write_exact, write_sort_texts
from factcheck.runtime.records import dataclass
from factcheck.store.dataset.spool import RowShape, TableGroup, store_rows
from factcheck.web_archive.read import RefusedRecord, WebPage, read_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.drafting.layout import TextPlace
    from factcheck.quantity.quantity import Reading
    from factcheck.store.dataset.spool import Cell, Spooled

FIGURES: Final = RowShape(
    "figures",
    (
        ("warc", "VARCHAR"),
        ("record_offset", "BIGINT"),
        ("url", "VARCHAR"),
        ("warc_date", "VARCHAR"),
        ("text_start", "BIGINT"),
        ("text_end", "BIGINT"),
        ("figure", "VARCHAR"),
        ("number", "VARCHAR"),
        ("unit", "VARCHAR"),
        ("low", "VARCHAR"),
        ("low_in", "BOOLEAN"),
        ("low_sort", "VARCHAR"),
        ("high", "VARCHAR"),
        ("high_in", "BOOLEAN"),
        ("high_sort", "VARCHAR"),
        ("sentence", "VARCHAR"),
        ("extractor", "VARCHAR"),
        ("extractor_version", "VARCHAR"),
    ),
)
"""A row a figure. Offsets of the text count the characters that the extractor gives; those of a record, bytes."""

_EXTRACTOR: Final = "resiliparse"
_SKIPPED: Final = (
    *("aside", "nav", "footer"),
    *("#comments", ".comments", ".comment", "[itemprop=comment]", ".comment-list", ".commentlist"),
    *("[id^=comment]", "[class^=comment]"),
)
"""Elements of a page that are not its article, as CSS selects them: what stands beside it, and what readers add."""
_MOST_REFUSED: Final = 1_000
"""Records of a file that are named; of more only the number is kept."""
_LONGEST_SENTENCE: Final = 1_000
_AROUND: Final = 300
"""Characters on either side of a figure that are kept of a longer one."""


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """What a WARC file has given.

    Attributes:
        file: the WARC file.
        spooled: its figures, as lines of a file.
        pages: how many pages were read.
        refused: the records that gave no page, the first of many.
        refused_in_all: how many there are.
    """

    file: Path
    spooled: Spooled
    pages: int
    refused: tuple[RefusedRecord, ...]
    refused_in_all: int


def scan_file(file: Path, scratch: Path) -> ScannedFile:
    """Find the figures of a WARC file, and write them as lines.

    Args:
        file: the WARC file.
        scratch: a folder in which one for the lines is made, so that a second try begins anew.

    Raises:
        WebArchiveError: the file cannot be opened.
        MissingEngineError: the extra is not installed.
    """
    scanning = _Scanning(file)
    group = TableGroup((FIGURES,), scanning.list_rows())
    folder = Path(mkdtemp(dir=scratch))
    (spooled,) = store_rows(folder, group, {FIGURES.name: sys.maxsize})[FIGURES.name]
    return ScannedFile(
        file, spooled, scanning.pages, tuple(scanning.refused), scanning.refused_in_all
    )


class _Scanning:
    def __init__(self, file: Path) -> None:
        self._file = file
        self.pages = 0
        self.refused: list[RefusedRecord] = []
        self.refused_in_all = 0

    def list_rows(self) -> Iterator[tuple[str, str, tuple[Cell, ...]]]:
        """List the rows of the file, and count its pages meanwhile."""
        for each in read_pages(self._file):
            found = extract_article(each) if isinstance(each, WebPage) else each
            if isinstance(found, RefusedRecord):
                self.refused_in_all += 1
                if len(self.refused) < _MOST_REFUSED:
                    self.refused.append(found)
                continue
            assert isinstance(each, WebPage), "a text is of a page"
            self.pages += 1
            for row in _list_rows(self._file.name, each, found):
                yield FIGURES.name, "", row


def extract_article(page: WebPage) -> str | RefusedRecord:
    """Extract the text of a page without menus, footers and comments; of plain text all.

    Args:
        page: the page.
    """
    if not page.is_html:
        return page.body
    from resiliparse.extract.html2text import extract_plain_text

    try:
        text: str = extract_plain_text(
            page.body,
            preserve_formatting=True,
            main_content=True,
            alt_texts=False,
            list_bullets=False,
            skip_elements=_SKIPPED,
        )
    except (ValueError, RuntimeError) as error:
        return RefusedRecord(page.offset, page.url, f"is HTML that cannot be read: {error}")
    return text


def _list_rows(name: str, page: WebPage, text: str) -> Iterator[tuple[Cell, ...]]:
    readings = scan(text)
    if not readings:
        return
    extractor = _EXTRACTOR if page.is_html else "plain-text"
    number = version(_EXTRACTOR) if page.is_html else "1"
    sentences = _Sentences(text)
    for each in readings:
        quantity = each.quantity
        printed = quantity.printed
        low_sort, high_sort = write_sort_texts(printed)
        yield (
            *(name, page.offset, page.url, page.seen, each.start, each.end),
            *(quantity.text, write_exact(quantity.number), quantity.unit),
            *(write_exact(printed.low), printed.has_low, low_sort),
            *(write_exact(printed.high), printed.has_high, high_sort),
            *(sentences.find(each), extractor, number),
        )


class _Sentences:
    """The sentences of a text, split where a figure is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._paragraphs = split_paragraphs(join_broken_lines(text))
        self._starts = [each.start for each in self._paragraphs]
        self._split: dict[int, list[TextPlace]] = {}

    def find(self, reading: Reading) -> str:
        """Return the sentence of a figure, or what stands around it in a very long one."""
        number = max(bisect_right(self._starts, reading.start) - 1, 0)
        if number not in self._split:
            self._split[number] = split_sentences(self._text, self._paragraphs[number])
        within = (each for each in self._split[number] if each.end >= reading.end)
        start, end = next(within, self._paragraphs[number])
        if end - start > _LONGEST_SENTENCE:
            start, end = max(start, reading.start - _AROUND), min(end, reading.end + _AROUND)
        return self._text[start:end]

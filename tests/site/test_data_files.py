"""The files of the page of data: those of the table of formats, each what `factcheck export` writes."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from factcheck.formats.formats import EXPORT_FORMATS, write_answer
from factcheck.formats.options import Options
from factcheck.formats.questions import find_question
from factcheck.ledger.open import open_corpus
from factcheck.ledger.quote_places import add_places
from factcheck.queries.filters import Filters

ROOT = Path(__file__).parents[2]
OFFERED = {
    "csv": "csv",
    "json": "json",
    "ndjson": "ndjson",
    "markdown": "md",
    "wiki": "wiki.txt",
    "csl": "csl.json",
    "bibtex": "bib",
    "claim": "claim.jsonld",
    "annotations": "annotations.jsonld",
    "dot": "dot",
    "mermaid": "mmd",
    "sqlite": "db",
}
"""Formats by name, with the endings of their files."""
_ROW = r'<a href="(data/[^"]+)">.*?<td class="num" role="cell">([0-9,]+)</td>.*?<code>(\w+)</code>'


def test_each_file_is_listed_with_its_bytes_and_its_digest(site: Path) -> None:
    page = (site / "data.html").read_text(encoding="utf-8")
    listed = {name: (size, digest) for name, size, digest in re.findall(_ROW, page)}
    there = {
        f"data/{file.name}": (
            f"{file.stat().st_size:,}",
            hashlib.sha256(file.read_bytes()).hexdigest(),
        )
        for file in (site / "data").iterdir()
    }
    assert listed == {name: told for name, told in there.items() if name in listed}
    assert sorted(set(there) - set(listed)) == sorted(
        name for name in there if name.endswith(".ndjson") and "/all." not in name
    )


def test_the_whole_ledger_is_offered_in_every_format_that_is_one_file_for_programs() -> None:
    elsewhere = {"table", "text", "story", "yaml", "html"}
    wanted = {name for name, form in EXPORT_FORMATS.items() if not form.is_folder} - elsewhere
    assert set(OFFERED) <= wanted


@pytest.mark.parametrize("form", [each for each in OFFERED if each != "sqlite"])
@pytest.mark.parametrize("topic", [None, "reserves"])
def test_a_file_is_what_export_writes(form: str, topic: str | None, site: Path) -> None:
    file = site / "data" / f"{topic or 'all'}.{OFFERED[form]}"
    if topic is not None and form not in {"csv", "json", "markdown"}:
        assert form == "ndjson" or not file.exists()
        return
    opened = open_corpus(ROOT)
    store = add_places(opened.corpus, opened.location.configuration.archive)
    view = find_question(form)(store, Filters(topic=() if topic is None else (topic,)))
    assert file.read_bytes() == "".join(write_answer(view, form, Options())).encode()

"""Quotes are proven by several processes as by one: the same answers in the same order, and the same failures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.evidence.archive.folder import ArchiveError
from factcheck.evidence.verify_quotes import prove_quotes
from factcheck.model.proofs import Lock
from factcheck.runtime.parallel import may_copy
from small_ledgers import Records, ledger_of

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.corpus import Corpus

SOURCES = 600
"""More than there are pieces of work, so that one has several sources."""
LONG = "Nobody counted them. " * 7_500


def build_archive(folder: Path) -> Corpus:
    """Write texts of some megabytes in all: some hold their quote, some do not, some are not there."""
    folder.mkdir()
    for number in range(SOURCES):
        said = f"There are {number} seats." if number % 3 else "There are none."
        if number % 7:
            text = f"{LONG if number % 20 == 1 else ''}{said}\n"
            (folder / f"source-{number}.txt").write_text(text, encoding="utf-8")
    claims = {
        f"claim-{number}": {
            "figures": [{"value": f"{number} seats"}],
            "appearances": [{"source": f"source-{number}", "quote": f"There are {number} seats"}],
        }
        for number in range(SOURCES)
    }
    sources: Records = {f"source-{number}": {} for number in range(SOURCES)}
    return ledger_of(folder.parent, claims, sources=sources)


@pytest.mark.skipif(not may_copy(), reason="one processor, or no fork")
def test_two_processes_say_what_one_says(tmp_path: Path) -> None:
    corpus = build_archive(tmp_path / "archive")
    one, two = (prove_quotes(corpus, tmp_path / "archive", Lock(), jobs=jobs) for jobs in (1, 2))
    assert two == one
    assert [[*two.quotes], [*two.sources]] == [[*one.quotes], [*one.sources]]
    assert {proof.answer for proof in two.quotes.values()} == {
        "exact", "not-found", "not-checkable",
    }  # fmt: skip


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_text_that_is_not_utf8_is_refused_whichever_process_reads_it(
    tmp_path: Path, jobs: int
) -> None:
    corpus = build_archive(tmp_path / "archive")
    file = tmp_path / "archive" / "source-5.txt"
    file.write_bytes(b"\xff")
    with pytest.raises(ArchiveError) as refused:
        prove_quotes(corpus, tmp_path / "archive", Lock(), jobs=jobs)
    assert refused.value.message == f"{file}: byte 0 is not UTF-8"

"""Exports that are written while they are read: the same bytes, and never half an answer unsaid."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.ledger import CutOffError, open_for_question
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.ledger.open import open_corpus
from factcheck.queries.disputes import list_disputes
from factcheck.queries.export import build_claim_stream, build_export
from factcheck.queries.filters import Filters
from factcheck.queries.repeatable import Views
from factcheck.queries.views import ClaimStream
from factcheck.runtime.packing import UnusableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from factcheck.model.store import Store
    from factcheck.queries.views import DisputeView
    from factcheck.queries.views_of_claim import ClaimView


@pytest.mark.parametrize("form", ["ndjson", "csv"])
@pytest.mark.parametrize("filters", [Filters(), Filters(topic=("fares",)), Filters(text="zzz")])
def test_a_stream_writes_what_the_whole_writes(
    form: str, filters: Filters, invented: Path, index_folder: Path
) -> None:
    written = []
    for index in (None, index_folder, index_folder):
        opened = open_corpus(invented, index=index)
        written += [
            "".join(write_answer(find(opened.corpus, filters), form, Options(80)))
            for find in (build_export, build_claim_stream)
        ]
        opened.close()
    assert written == [written[0]] * 6


@pytest.mark.parametrize("form", ["json", "yaml", "ndjson"])
def test_disputes_are_written_one_after_the_other(form: str, invented: Path) -> None:
    held = list_disputes(open_corpus(invented).corpus, Filters())
    built: list[str] = []

    def build(dispute: DisputeView) -> DisputeView:
        built.append(dispute.id)
        return dispute

    pieces, seen = [], []
    shown = replace(held, disputes=Views(build, held.disputes))
    for piece in write_answer(shown, form, Options(80)):
        pieces.append(piece)
        seen.append(len(built))
    assert "".join(pieces) == "".join(write_answer(held, form, Options(80)))
    assert built == [each.id for each in held.disputes]
    assert 1 in seen


def ask(question: Callable[[Store], ClaimStream], output: Path | None, corpus: Path) -> None:
    for ledger in open_for_question(corpus):
        with ledger as store:
            ledger.write(question(store), "ndjson", output)


def failing_once() -> Callable[[Store], ClaimStream]:
    """Give a question whose first answer breaks off behind its first claim."""
    asked: list[Store] = []

    def claims(store: Store) -> Iterator[ClaimView]:
        asked.append(store)
        for claim in build_claim_stream(store, Filters()).claims:
            yield claim
            if len(asked) == 1:
                raise UnusableError("disk I/O error")

    return lambda store: ClaimStream(claims(store))


def test_an_index_that_fails_in_the_middle_is_said(
    invented: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(CutOffError) as caught:
        ask(failing_once(), None, invented)
    assert (str(caught.value.message), caught.value.hint) == (
        "the index could not be read to its end, so the answer is cut off: disk I/O error",
        "ask again with --no-index",
    )
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_a_file_is_written_whole_from_the_files_where_the_index_fails(
    invented: Path, tmp_path: Path
) -> None:
    whole, file = tmp_path / "whole.ndjson", tmp_path / "out.ndjson"
    ask(lambda store: build_claim_stream(store, Filters()), whole, invented)
    ask(failing_once(), file, invented)
    assert file.read_bytes() == whole.read_bytes()


INTERRUPTED = """
import os, signal, sys
from pathlib import Path
from factcheck.cli import output
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where a shell ran the tests with &
def pieces():
    yield "a line\\n" * 100_000
    os.kill(os.getpid(), signal.SIGINT)
    yield "another\\n"
try:
    output.write_result(pieces(), Path(sys.argv[1]))
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_an_interrupted_export_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "out.ndjson"
    file.write_text("before")
    ended = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(file)], env=os.environ, check=False
    )
    assert ended.returncode in {130, -signal.SIGINT}
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [
        ("out.ndjson", "before")
    ]

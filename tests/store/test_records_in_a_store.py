"""A large corpus is put into a store while it is read: every check finds the same, and few records are held."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.checks.table import CHECKS
from factcheck.corpus.find import find_corpus
from factcheck.corpus.load import load
from factcheck.ledger import indexed_files
from factcheck.ledger.index import place_index
from factcheck.ledger.new_index import open_new_index
from factcheck.ledger.proofs import prove_loaded
from factcheck.model.claims import Claim, Source
from factcheck.runtime import packing, parallel
from factcheck.store.sqlite import connection, records
from factcheck.store.sqlite.corpus import IndexedCorpus
from factcheck.validation import run_checks
from factcheck.validation.judge import check_loaded
from factcheck.validation.validate import validate

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.findings import Diagnostic

FOLDERS = sorted((Path(__file__).parents[1] / "checks" / "cases").iterdir())
SHIPPED = Path(__file__).parents[2]


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take every corpus for a large one, and let one process do all the work."""
    monkeypatch.setattr("factcheck.corpus.load.KEPT_BYTES", 0)
    monkeypatch.setattr(parallel, "may_copy", lambda: False)


def found(root: Path, *, is_stored: bool) -> list[Diagnostic]:
    """Give everything that is wrong with a corpus, its evidence included."""
    location = find_corpus(root, {}, root)
    with open_new_index(location) as new:
        store = new if is_stored else None
        loaded = load(location.corpus_file, root, shown_from=root, lean=True, store=store)
        assert isinstance(loaded.corpus, IndexedCorpus) == is_stored
        known = check_loaded(loaded, prove_loaded(loaded, location.corpus_file, None), details=True)
    assert len(known.named_claims) == sum(known.claims.values()) == len(set(known.named_claims))
    return sorted(known.diagnostics, key=lambda each: each.order)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_each_check_finds_the_same_in_a_store(folder: Path, invented: Path) -> None:
    shutil.copy(folder / "bad.yaml", invented / "claims")
    held = found(invented, is_stored=False)
    assert folder.name[:5] in {each.code for each in held}
    assert found(invented, is_stored=True) == held


ONLY_NAMED_BY_A_DISPUTE = """\
topics:
  counting:
    title: Who counts as a driver
disputes:
  who-is-a-driver:
    topic: counting
    question: Who is a driver?
    claims: [drivers-authority-2022, drivers-guild-2022]
    state: open
"""


@pytest.mark.usefixtures("large")
def test_what_only_a_dispute_names_is_used_in_a_store_too(invented: Path) -> None:
    (invented / "claims" / "counting.yaml").write_text(ONLY_NAMED_BY_A_DISPUTE, encoding="utf-8")
    held = found(invented, is_stored=False)
    assert "FC104" not in {each.code for each in held}
    assert found(invented, is_stored=True) == held


OF_THE_ARCHIVE = {"FC408", "FC409", "FC410", "FC414"}
"""What no lock shows."""


def edited(root: Path) -> None:
    """Change quotes, values, sources and the lock of the shipped corpus, a little of each."""
    shutil.copytree(SHIPPED / "data", root / "data")
    shutil.copytree(SHIPPED / "claims", root / "claims")
    charter = root / "claims" / "charter-schools.yaml"
    text = charter.read_text(encoding="utf-8")
    for before, after in (
        ("quote: $590 million lost to", "quote: $580 million lost to"),
        ("value: $4,950 per", "value: $4,951 per"),
        ("quote: robbing our students", "quote: robb\u200bing our students"),
    ):
        assert before in text
        text = text.replace(before, after, 1)
    charter.write_text(text, encoding="utf-8")
    (root / "claims" / "reserves.yaml").unlink()
    lock = root / "data" / "evidence.lock"
    lines = []
    sources = 0
    for line in lock.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if "version" in entry:
            line = line.replace('"version":2', '"version":1')  # noqa: PLW2901
        if "archive" in entry:
            sources += 1
            if sources == 1:
                continue
            if sources == 2:
                entry["asked"] = "https://example.org/elsewhere"
                line = json.dumps(entry, separators=(",", ":"), sort_keys=True)  # noqa: PLW2901
        lines.append(f"{line}\n")
    lock.write_text("".join(lines[:-1]), encoding="utf-8")


@pytest.mark.usefixtures("large")
def test_the_evidence_is_judged_the_same_in_a_store(tmp_path: Path) -> None:
    edited(tmp_path)
    held = found(tmp_path, is_stored=False)
    by_the_lock = {each.code for each in CHECKS if each.needs.asks_proofs} - OF_THE_ARCHIVE
    assert {each.code for each in held} >= by_the_lock
    assert found(tmp_path, is_stored=True) == held


ARCHIVE = SHIPPED.parent / "shared" / "sources"


@pytest.mark.skipif(not ARCHIVE.is_dir(), reason="the archive of the shipped corpus is not here")
def test_the_archive_shows_the_same_part_by_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited(tmp_path)
    corpus = tmp_path / "data" / "claims.yaml"
    at_once = validate(corpus=corpus, archive=ARCHIVE)
    assert {each.code for each in at_once.diagnostics} >= {"FC407", "FC408"}
    monkeypatch.setattr(run_checks, "MANY_CLAIMS", 0)
    assert validate(corpus=corpus, archive=ARCHIVE) == at_once


def counted(monkeypatch: pytest.MonkeyPatch, action: Callable[[], object]) -> Counter[bytes]:
    """Run something, and count how often each claim was unpacked."""
    seen: Counter[bytes] = Counter()
    unpacked = packing.unpack

    def watched(given: bytes) -> object:
        record = unpacked(given)
        seen[given] += isinstance(record, Claim)
        return record

    with monkeypatch.context() as patched:
        patched.setattr(records, "unpack", watched)
        action()
    return +seen


@pytest.mark.usefixtures("large")
def test_all_checks_together_unpack_a_claim_once(
    invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = invented / "data" / "claims.yaml"
    seen = counted(monkeypatch, lambda: validate(corpus=corpus))
    named = len([each for each, count in seen.items() if count > 1])
    loaded = load(corpus, invented)
    answered = {
        counter.claim for each in loaded.corpus.claims.values() for counter in each.counters
    }
    disputed = {
        reference.claim for each in loaded.corpus.disputes.values() for reference in each.claims
    }
    assert len(seen) == len(loaded.corpus.claims)
    # what others name is asked for by id, and kept
    assert named <= len(answered | disputed) + 1
    assert max(seen.values()) <= 2


@pytest.mark.usefixtures("large")
def test_a_record_is_packed_once_and_an_index_takes_the_bytes(
    invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    pack = packing.pack

    def watched(value: object) -> bytes:
        seen.append(value)
        return pack(value)

    monkeypatch.setattr(indexed_files, "pack", watched)
    corpus = invented / "data" / "claims.yaml"
    report = validate(corpus=corpus, index=tmp_path / "index", now=1)
    assert list((tmp_path / "index").glob("*.sqlite"))
    ids = [each.id for each in seen if isinstance(each, Claim | Source)]
    loaded = load(corpus, invented).corpus
    assert sorted(ids) == sorted((*loaded.claims, *loaded.sources))
    assert validate(corpus=corpus, index=tmp_path / "index", now=2) == report


@pytest.mark.usefixtures("large")
def test_every_record_keeps_its_place(invented: Path) -> None:
    location = find_corpus(invented, {}, invented)
    extra = (
        b"claims:\n  riders-again:\n    topic: fares\n    claimant: drivers-guild\n"
        b"    said_on: 2022-03-01\n    statement: Riders.\n"
        b"  riders-2022:\n    topic: fares\n  broken: again\n",
    )
    held = load(location.corpus_file, invented, extra=extra)
    with open_new_index(location) as new:
        stored = load(location.corpus_file, invented, extra=extra, lean=True, store=new)
        assert set(stored.diagnostics) == set(held.diagnostics)
        assert "FC101" in {each.code for each in held.diagnostics}
        for path in ((kind.value, key) for key, kind in held.corpus.declared.items()):
            assert stored.places.find_place(path) == held.places.find_place(path)
            inside = (*path, "statement")
            assert stored.places.find_place(inside) == held.places.find_place(inside)
        for nothing in (("claims",), ("claims", "nobody"), ("topics", "riders-again")):
            assert stored.places.nodes.find(nothing) is None


def refuse_a_folder(monkeypatch: pytest.MonkeyPatch, _: Path) -> None:
    def refuse(**_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", refuse)


def write_the_index(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    hold(monkeypatch, file, "BEGIN EXCLUSIVE")


def read_the_index(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    hold(monkeypatch, file, "BEGIN", "SELECT * FROM files")


def hold(monkeypatch: pytest.MonkeyPatch, file: Path, *statements: str) -> None:
    holder = sqlite3.connect(file, isolation_level=None)
    for statement in statements:
        holder.execute(statement).fetchone()
    monkeypatch.setattr(connection, "PATIENCE", 0)
    HOLDERS.append(holder)


HOLDERS: list[sqlite3.Connection] = []


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("trouble", [refuse_a_folder, write_the_index, read_the_index])
def test_whatever_cannot_be_kept_is_found_all_the_same(
    trouble: Callable[[pytest.MonkeyPatch, Path], None],
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    corpus = invented / "data" / "claims.yaml"
    folder = tmp_path / "index"
    report = validate(corpus=corpus, index=folder, now=1)
    file = place_index(find_corpus(invented, {}, invented), folder)
    before = file.read_bytes()
    # another corpus file: all is read anew
    corpus.write_text(corpus.read_text(encoding="utf-8") + "# later\n", encoding="utf-8")
    with monkeypatch.context() as patched:
        trouble(patched, file)
        assert validate(corpus=corpus, index=folder, now=2) == report
    while HOLDERS:
        HOLDERS.pop().close()
        assert file.read_bytes() == before
    assert validate(corpus=corpus, index=folder, now=3) == report

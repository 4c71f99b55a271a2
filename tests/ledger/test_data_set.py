"""A data set on disk: what is written anew, what is found that is not what the ledger says, what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import duckdb
import pytest

from factcheck.ledger.dataset import (
    check_ledger,
    open_apart,
    parse_fields,
    say_written,
    write_ledger,
)
from factcheck.store.dataset.manifest import DataSetError, read_manifest
from factcheck.store.dataset.records import read_part
from hostile_ledgers import ledger_full_of
from many_figures import build_many_figures
from tabled_ledgers import HOSTILE, ROOTS, read, read_fleet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factcheck.model.claims import Claim
    from factcheck.model.corpus import Corpus

CORPUS = build_many_figures(seed=3, claims=120, digits=28)
A_CLAIM = CORPUS.claims["claim-7"]


def change(*, remove: str = "", add: Claim | None = None) -> Corpus:
    claims = {name: claim for name, claim in CORPUS.claims.items() if name != remove}
    return replace(CORPUS, claims=claims if add is None else {**claims, add.id: add})


def list_data(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(folder.glob("*.parquet"))}


def test_what_did_not_change_is_left_byte_for_byte(tmp_path: Path) -> None:
    write_ledger(CORPUS, "one", tmp_path, most=50)
    before = list_data(tmp_path)
    again = write_ledger(CORPUS, "two", tmp_path, most=50)
    assert list_data(tmp_path) == before
    assert say_written(again).endswith(f"{len(before):,} files, 0 of them new or different")
    more = replace(A_CLAIM, id="claim-new", figures=A_CLAIM.figures[:1])
    write_ledger(change(add=more), "three", tmp_path, most=50)
    after = list_data(tmp_path)
    gone = sorted(name[:7] for name in before.keys() - after.keys())
    assert [name[:4] for name in gone] == ["keys", "reco"]
    assert sorted(name[:7] for name in after.keys() - before.keys()) == gone
    assert all(after[name] == before[name] for name in after.keys() & before.keys())


def test_the_same_ledger_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_ledger(CORPUS, "one", tmp_path / name)
    one, other = (
        {each.name: each.read_bytes() for each in (tmp_path / name).iterdir()}
        for name in ("one", "other")
    )
    assert one == other
    assert {name.partition("-")[0] for name in one} == {
        "keys", "records", "manifest.json", "conflicts.sql", "camps.sql",
    }  # fmt: skip


DIFFERENCES: dict[str, tuple[Corpus, list[str]]] = {
    "nothing": (CORPUS, []),
    "a claim less": (
        change(remove="claim-7"),
        ["figure 'claim-7' is not in the ledger", "record 'claim-7' is not in the ledger"],
    ),
    "a claim more": (
        change(add=replace(A_CLAIM, id="claim-new")),
        ["figure 'claim-new' is not in the data set", "record 'claim-new' is not in the data set"],
    ),
    "another claimant": (
        change(add=replace(A_CLAIM, claimant="nobody")),
        [
            f"figure 'claim-7': claimant is '{A_CLAIM.claimant}', expected 'nobody'",
            "record 'claim-7' is not what the ledger says",
        ],
    ),
    "other words": (
        change(add=replace(A_CLAIM, statement="Much.")),
        ["record 'claim-7' is not what the ledger says"],
    ),
}


@pytest.mark.parametrize("most", [10_000, 50], ids=["one file", "buckets"])
@pytest.mark.parametrize("name", DIFFERENCES)
def test_a_check_names_what_is_not_as_the_ledger_says(tmp_path: Path, name: str, most: int) -> None:
    corpus, expected = DIFFERENCES[name]
    write_ledger(CORPUS, "one", tmp_path, most=most)
    assert [*check_ledger(corpus, tmp_path)] == expected


def test_a_check_names_a_file_that_was_damaged(tmp_path: Path) -> None:
    write_ledger(CORPUS, "one", tmp_path)
    file = next(tmp_path.glob("keys-*"))
    file.write_bytes(file.read_bytes()[:-1])
    assert [*check_ledger(CORPUS, tmp_path)] == [
        f"'{file.name}' does not hold the bytes that were written"
    ]


def break_nothing(folder: Path) -> None:
    folder.mkdir()


def break_json(folder: Path) -> None:
    folder.mkdir()
    (folder / "manifest.json").write_text("{", encoding="utf-8")


def break_version(folder: Path) -> None:
    write_ledger(CORPUS, "one", folder)
    file = folder / "manifest.json"
    tree = json.loads(file.read_text(encoding="utf-8"))
    tree["formats"]["sort_text"] = 99
    file.write_text(json.dumps(tree), encoding="utf-8")


def break_file(folder: Path) -> None:
    write_ledger(CORPUS, "one", folder)
    next(folder.glob("records-*")).unlink()


def leave_folder(folder: Path) -> None:
    write_ledger(CORPUS, "one", folder)
    file = folder / "manifest.json"
    file.write_text(
        file.read_text(encoding="utf-8").replace('"name": "', '"name": "../'), encoding="utf-8"
    )


REFUSED: dict[str, tuple[Callable[[Path], None], str]] = {
    "an empty folder": (break_nothing, "'FOLDER' holds no data set: it has no 'manifest.json'"),
    "no JSON": (break_json, "'FOLDER/manifest.json' is no manifest of a data set"),
    "another version": (
        break_version,
        "'FOLDER' was written by factcheck 0.1.0 in formats like_key 1, schema 2, sort_text 99,"
        " expected like_key 1, schema 2, sort_text 1",
    ),
    "a file less": (break_file, "'FOLDER' lacks the file 'FILE' that its manifest names"),
    "a file elsewhere": (leave_folder, "'FOLDER/manifest.json' is no manifest of a data set"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_folder_that_is_no_data_set_is_refused(tmp_path: Path, name: str) -> None:
    spoil, message = REFUSED[name]
    folder = tmp_path / "set"
    spoil(folder)
    with pytest.raises(DataSetError) as refused, open_apart(folder, "duckdb"):
        pass
    lacking = refused.value.message.partition("the file '")[2].partition("'")[0]
    assert refused.value.message == message.replace("FOLDER", str(folder)).replace("FILE", lacking)
    assert refused.value.hint == f"factcheck dataset write {folder}"


def test_a_file_that_is_no_parquet_is_said_so(tmp_path: Path) -> None:
    write_ledger(CORPUS, "one", tmp_path)
    next(tmp_path.glob("keys-*")).write_bytes(b"no parquet")
    with pytest.raises(DataSetError) as refused, open_apart(tmp_path, "duckdb"):
        pass
    assert refused.value.message == f"'{tmp_path}' cannot be read: one of its files is damaged"
    assert refused.value.hint == f"factcheck dataset check {tmp_path}"


def test_what_a_killed_run_has_left_is_removed_and_does_not_keep_the_next_from_writing(
    tmp_path: Path,
) -> None:
    (tmp_path / f"keys-{'0' * 32}.parquet").write_bytes(b"of a run without a manifest")
    written = write_ledger(CORPUS, "one", tmp_path)
    named = {each.name for each in written.manifest.files}
    assert {each.name for each in tmp_path.glob("*.parquet")} == named


def test_a_folder_with_other_files_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear", encoding="utf-8")
    with pytest.raises(DataSetError) as refused:
        write_ledger(CORPUS, "one", tmp_path)
    assert refused.value.message == f"'{tmp_path}' holds other files and no data set"
    assert [each.name for each in tmp_path.iterdir()] == ["letter.txt"]


LEDGERS: dict[str, Callable[[Path], Corpus]] = {
    **{name: lambda _, root=root: read(root) for name, root in ROOTS.items()},  # type: ignore[misc] # one root each
    "of all kinds": read_fleet,
    "of many figures": lambda _: CORPUS,
    **{name: lambda folder, text=text: ledger_full_of(text, folder) for name, text in HOSTILE.items()},  # type: ignore[misc] # one text each
}  # fmt: skip


@pytest.mark.parametrize("name", LEDGERS)
def test_every_record_is_read_back_as_it_was(tmp_path: Path, name: str) -> None:
    corpus = LEDGERS[name](tmp_path)
    folder = tmp_path / "dataset"
    write_ledger(corpus, corpus.revision, folder)
    manifest = read_manifest(folder)
    assert manifest is not None
    assert read_part(folder, tmp_path, manifest, [*corpus.claims], parse_fields) == corpus


STRANGE: dict[str, tuple[str, str]] = {
    "no JSON": ("claim-7", "{"),
    "a list": ("claim-7", "[]"),
    "a number": ("claim-7", '{"topic": 1}'),
    "a huge number": ("claim-7", f'{{"topic": {"9" * 5_000}}}'),
    "no number": ("claim-7", '{"topic": NaN}'),
    "nothing": ("claim-7", '{"topic": null}'),
    "a truth": ("claim-7", '{"topic": true, "appearances": [false]}'),
    "a field too many": ("claim-7", '{"__class__": "os.system"}'),
    "another record": ("claim-7", '{"title": "Money"}'),
    "deep": ("claim-7", "[" * 100_000),
    "a list for a text": ("claim-7", '{"statement": ["So much."]}'),
    "an id": ("money", '{"id": "money", "title": "Money"}'),
    "a text for a mapping": ("money", '"Money"'),
}
"""Records as somebody else may have written them: the id, and what stands in its row."""


@pytest.mark.parametrize("case", STRANGE.values(), ids=STRANGE)
def test_a_record_that_no_file_could_hold_is_refused_by_name(
    tmp_path: Path, case: tuple[str, str]
) -> None:
    name, text = case
    folder = tmp_path / "dataset"
    write_ledger(CORPUS, "one", folder)
    (file,) = folder.glob("records-*")
    changed = tmp_path / "changed.parquet"
    with duckdb.connect() as engine:
        engine.execute(
            f"COPY (SELECT * REPLACE (CASE WHEN id = $1 THEN $2 ELSE record END AS record)"  # noqa: S608 - paths of a test
            f" FROM '{file}' ORDER BY position) TO '{changed}'",
            [name, text],
        )
    changed.replace(file)
    with pytest.raises(DataSetError) as refused, open_apart(folder, "duckdb"):
        pass
    kind = "claims" if name == "claim-7" else "topics"
    assert refused.value.message == f"'{folder}' has a record '{name}' of '{kind}' that is none"
    assert refused.value.hint == f"factcheck dataset check {folder}"

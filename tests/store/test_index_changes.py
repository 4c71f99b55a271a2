"""What must be checked again after a change: what changed, what rests on it, what it names or named."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from factcheck.model.claims import Topic
from factcheck.runtime.packing import pack
from factcheck.store.sqlite.database import Index
from factcheck.store.sqlite.files import IndexedFile, NewFile, Stamp

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Files = Mapping[str, str]

# in each file its records: a name, what it says behind a colon, and behind > what it names
BEFORE = {
    "a": "apple:1",
    "b": "pear:1>apple",
    "c": "plum:1>pear",
    "d": "fig:1",
    "e": "date:1>kiwi",
}
CHANGES = [
    ("nothing but its place", {"b": "pear:1>apple"}, "pear", True),
    ("what others rest on, however far", {"a": "apple:2"}, "apple pear plum", True),
    ("what rests on others", {"c": "plum:2>pear"}, "pear plum", True),
    ("what it named before", {"c": "plum:2"}, "pear plum", True),
    ("what it names now", {"c": "plum:2>fig"}, "fig pear plum", True),
    ("it is gone, and nothing named it", {"d": ""}, "fig", True),
    ("its file is gone, and nothing named it", {"d": None}, "fig", True),
    ("it is gone, and others rest on it", {"a": None}, "apple pear plum", False),
    ("it is gone, and named another", {"c": None}, "pear plum", True),
    ("it is new", {"f": "lime:1"}, "lime", True),
    ("it is new and names another", {"f": "lime:1>fig"}, "fig lime", True),
    ("it is new and names nothing that is there", {"f": "lime:1>lemon"}, "lemon lime", False),
    ("it is new and others named it already", {"f": "kiwi:1"}, "date kiwi", True),
    ("it went to another file as it was", {"a": "", "d": "fig:1 apple:1"}, "apple fig", True),
    ("it went to another file and changed", {"a": "", "d": "fig:1 apple:2"}, "apple fig pear plum", True),
    ("it has a companion now", {"a": "apple:1 lime:1>fig"}, "apple fig lime", True),
    ("it has another name", {"a": "quince:1"}, "apple pear plum quince", False),
    ("a name that leads nowhere stays", {"e": "date:1>kiwi"}, "date", False),
]  # fmt: skip


def new_file(path: str, text: str) -> NewFile:
    """Return a file with the records that a text stands for."""
    records, uses = [], []
    for each in text.split():
        said, _, named = each.partition(">")
        name, _, title = said.partition(":")
        records.append((name, "topics", pack(Topic(id=name, title=title))))
        uses += [(name, named, "topics.names")] if named else []
    file = IndexedFile(path, Stamp(0, 0, 0, 0, 0, 0), text)
    return NewFile(file, None, pack(()), tuple(records), tuple(uses), ())


def put(index: Index, files: Files, changed: Files) -> None:
    """Put the changed ones of some files into an index."""
    with index.open_writing():
        index.replace_files(files, tuple(changed), (new_file(*each) for each in changed.items()))


@pytest.fixture
def index(tmp_path: Path) -> Index:
    """Return an index in which everything has been checked."""
    index = Index.open(tmp_path / "index.sqlite", "a maker")
    put(index, BEFORE, BEFORE)
    finding = ("fig", "FC000", pack("fig is like apple"), frozenset({"d", "a"}))
    other = ("plum", "FC001", pack("plum is alone"), frozenset({"c"}))
    with index.open_writing():
        index.keep_found((finding, other), frozenset())
    return index


def change(index: Index, edits: Mapping[str, str | None]) -> None:
    """Write some files anew, or take them away."""
    files = {name: text for name, text in {**BEFORE, **edits}.items() if text is not None}
    put(index, files, {name: files[name] for name in edits if name in files})


@pytest.mark.parametrize(
    ("edits", "pending", "is_whole"),
    [pytest.param(*case, id=what) for what, *case in CHANGES],
)
def test_what_changed_and_what_rests_on_it_is_checked_again(
    edits: Mapping[str, str | None], pending: str, is_whole: bool, index: Index
) -> None:
    with closing(index):
        index.remove_found()
        change(index, edits)
        assert sorted(index.list_pending()) == pending.split()
        assert index.is_whole() is is_whole


FOUND = [
    ({"a": "apple:1"}, "apple fig", ["plum is alone"]),
    ({"a": None}, "apple fig pear plum", ["plum is alone"]),
    ({"c": "plum:1>pear"}, "plum", ["fig is like apple"]),
    ({"d": "fig:1"}, "fig", ["plum is alone"]),
    ({"e": "date:1>kiwi"}, "date", ["fig is like apple", "plum is alone"]),
]


@pytest.mark.parametrize(("edits", "pending", "found"), FOUND)
def test_a_finding_that_points_into_a_changed_file_is_forgotten_and_its_record_checked(
    edits: Mapping[str, str | None], pending: str, found: list[str], index: Index
) -> None:
    with closing(index):
        change(index, edits)
        assert sorted(index.list_pending()) == pending.split()
        assert list(index.read_found(lambda _: True)) == found


def test_a_second_change_adds_to_what_the_first_left_to_be_checked(index: Index) -> None:
    with closing(index):
        change(index, {"d": "fig:2"})
        change(index, {"e": "date:2"})
        assert sorted(index.list_pending()) == ["date", "fig", "kiwi"]


def test_a_second_change_knows_nothing_of_the_first_once_all_is_checked(index: Index) -> None:
    with closing(index):
        for edits, pending in (
            ({"c": "plum:2", "d": None}, "fig pear plum"),
            ({"c": "plum:3"}, "plum"),
            ({"e": "date:2"}, "date kiwi"),
        ):
            change(index, edits)
            assert sorted(index.list_pending()) == pending.split()
            with index.open_writing():
                index.keep_found((), frozenset())

"""The note of a change that a killed run has left: what it makes of the archive, and what it cannot."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import FactcheckError
from factcheck.evidence.archive.folder import read_text
from factcheck.evidence.archive.unfinished import read_unfinished
from factcheck.evidence.archive.write import close_unfinished

if TYPE_CHECKING:
    from pathlib import Path

NOTE = {"stamp": "20220305T063000Z", "before": [".json", ".txt"], "after": [".html", ".txt"]}
KEPT = "earlier/riders.until-20220305T063000Z"

HALF_DONE = {
    "nothing has moved": ({"riders.json": "old", "riders.txt": "old"}),
    "one file is kept": ({f"{KEPT}.json": "old", "riders.txt": "old"}),
    "both are kept": ({f"{KEPT}.json": "old", f"{KEPT}.txt": "old"}),
    "one new file is there": ({f"{KEPT}.json": "old", f"{KEPT}.txt": "old", "riders.html": "new"}),
    "all new files are there": (
        {f"{KEPT}.json": "old", f"{KEPT}.txt": "old", "riders.html": "new", "riders.txt": "new"}),
    "one is put back": (
        {"riders.json": "old", f"{KEPT}.txt": "old", "riders.html": "new", "riders.txt": "new"}),
}  # fmt: skip


@pytest.mark.parametrize("files", HALF_DONE.values(), ids=HALF_DONE)
def test_what_lay_there_before_is_read_and_put_back(files: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "earlier").mkdir()
    for name, text in {**files, ".riders.unfinished": json.dumps(NOTE)}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert read_text(tmp_path, "riders") == "old"
    unfinished = read_unfinished(tmp_path, "riders")
    assert unfinished is not None
    unfinished.undo()
    found = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert {each.name: each.read_text(encoding="utf-8") for each in found} == {
        "riders.json": "old", "riders.txt": "old",
    }  # fmt: skip
    assert read_unfinished(tmp_path, "riders") is None


@pytest.mark.parametrize("name", HALF_DONE)
def test_only_what_is_done_is_finished(name: str, tmp_path: Path) -> None:
    (tmp_path / "earlier").mkdir()
    for file, text in {**HALF_DONE[name], ".riders.unfinished": json.dumps(NOTE)}.items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    close_unfinished(tmp_path, "riders")
    found = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.glob("*.*")}
    assert found == (
        {"riders.html": "new", "riders.txt": "new"}
        if name == "all new files are there"
        else {"riders.json": "old", "riders.txt": "old"}
    )


NO_NOTES = {
    "no JSON": "{",
    "nothing": "",
    "a list": "[]",
    "too deep": "[" * 100_000,
    "no stamp": json.dumps({**NOTE, "stamp": None}),
    "a stamp that leads elsewhere": json.dumps({**NOTE, "stamp": "../x"}),
    "an ending that leads elsewhere": json.dumps({**NOTE, "after": ["/../../data/claims.yaml"]}),
    "an ending that is part of a name": json.dumps({**NOTE, "after": ["-2022.txt"]}),
    "an ending that is none": json.dumps({**NOTE, "before": [7]}),
}


@pytest.mark.parametrize("text", NO_NOTES.values(), ids=NO_NOTES)
def test_what_is_no_note_of_ours_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / ".riders.unfinished").write_text(text, encoding="utf-8")
    with pytest.raises(FactcheckError) as refused:
        read_unfinished(tmp_path, "riders")
    assert (refused.value.message, refused.value.hint) == (
        f"{tmp_path}/.riders.unfinished: this is no note of an unfinished replacement",
        "look at the files of 'riders' beside it, then remove it",
    )


def test_a_pipe_is_no_note(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ".riders.unfinished")
    assert read_unfinished(tmp_path, "riders") is None

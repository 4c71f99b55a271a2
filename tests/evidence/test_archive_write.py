"""A document is archived with what is done beside it, or nothing is; nothing that lay there is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.evidence.archive.write import store
from factcheck.evidence.fetch.acquire import fetch_or_read

if TYPE_CHECKING:
    from pathlib import Path

for package in ("httpx", "warcio", "trafilatura", "pypdf"):
    pytest.importorskip(package, reason="archiving is an extra: pip install '.[fetch]'")

MOMENT = "2022-03-05T06:30:00Z"


def archive(folder: Path, text: str, *, stopped: bool = False) -> None:
    """Archive a text as the source `riders`, always in the same second; or stop beside it."""
    file = folder.parent / "riders.txt"
    file.write_text(text, encoding="utf-8")
    with store(fetch_or_read(str(file)), "riders", folder, moment=MOMENT, archive_address=None):
        assert texts_in(folder)["riders.txt"] == text
        if stopped:
            raise KeyboardInterrupt


def texts_in(folder: Path) -> dict[str, str]:
    """Return the texts below a folder, by their path there."""
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(folder.rglob("*.txt"))
    }


def test_changes_in_one_second_keep_each_text(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    for text in ("950 riders", "960 riders", "970 riders"):
        archive(folder, text)
    assert texts_in(folder) == {
        "earlier/riders.until-20220305T063000Z-2.txt": "960 riders",
        "earlier/riders.until-20220305T063000Z.txt": "950 riders",
        "riders.txt": "970 riders",
    }


@pytest.mark.parametrize("before", [(), ("950 riders",), ("940 riders", "950 riders")])
def test_where_what_is_done_beside_it_fails_nothing_has_changed(
    before: tuple[str, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    for text in before:
        archive(folder, text)
    held = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    with pytest.raises(KeyboardInterrupt):
        archive(folder, "960 riders", stopped=True)
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == held

"""Replacing a folder of pages: whole or not at all, and what has not changed stays the same file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.site.files import SiteState
from factcheck.site.folder import NewFolder
from factcheck.site.state import MARK
from factcheck.site.write import OccupiedFolderError, Written, replace_site


def replace(site: Path, pages: dict[str, bytes], *, is_forced: bool = False) -> Written:
    def fill(folder: NewFolder) -> SiteState:
        for name, text in pages.items():
            folder.add(name, text)
        return SiteState("r", {})

    return replace_site(site, fill, "r", is_forced=is_forced)


def test_what_has_not_changed_is_the_same_file_as_before(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert replace(site, {"a.html": b"one", "b/c.html": b"two"}) == Written(4, 4)
    kept = (site / "a.html").stat()
    assert replace(site, {"a.html": b"one", "b/c.html": b"three"}) == Written(4, 2)
    assert os.path.samestat(kept, (site / "a.html").stat())
    assert (site / "b/c.html").read_bytes() == b"three"
    assert replace(site, {"a.html": b"one"}) == Written(3, 1)
    assert sorted(each.name for each in site.iterdir()) == [MARK, "a.html", "manifest.json"]
    assert replace(site, {"a.html": b"one"}) == Written(3, 0)
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


def test_a_file_that_comes_in_parts_is_the_same_file_where_it_has_not_changed(
    tmp_path: Path,
) -> None:
    site = tmp_path / "site"

    def join(*parts: bytes) -> Written:
        def fill(folder: NewFolder) -> SiteState:
            folder.record(folder.join("data/all.csv", parts))
            assert folder.read("data/all.csv", 3) == b"".join(parts)[:3]
            return SiteState("r", {})

        return replace_site(site, fill, "r")

    assert join(b"one,", b"two") == Written(3, 3)
    kept = (site / "data/all.csv").stat()
    assert join(b"one", b",two") == Written(3, 0)
    (site / "manifest.json").unlink()
    assert join(b"one,two") == Written(3, 1)
    assert os.path.samestat(kept, (site / "data/all.csv").stat())
    assert join(b"one,", b"three") == Written(3, 2)
    assert (site / "data/all.csv").read_bytes() == b"one,three"
    assert sorted(each.name for each in (site / "data").iterdir()) == ["all.csv"]


def test_a_folder_that_holds_something_else_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(OccupiedFolderError):
        replace(tmp_path, {"a.html": b"one"})
    assert [each.name for each in tmp_path.iterdir()] == ["thesis.txt"]


def test_by_force_a_folder_is_replaced_whatever_it_holds_but_no_file(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "thesis.txt").write_text("years of work")
    assert replace(site, {"a.html": b"one"}, is_forced=True) == Written(3, 3)
    assert sorted(each.name for each in site.iterdir()) == [MARK, "a.html", "manifest.json"]
    (tmp_path / "file").write_text("years of work")
    with pytest.raises(OccupiedFolderError):
        replace(tmp_path / "file", {"a.html": b"one"}, is_forced=True)
    assert (tmp_path / "file").read_text() == "years of work"


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site").symlink_to("elsewhere")
    with pytest.raises(OccupiedFolderError):
        replace(tmp_path / "site", {"a.html": b"one"})
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_run_that_was_killed_between_two_renames_is_completed_by_the_next(tmp_path: Path) -> None:
    site = tmp_path / "site"
    replace(site, {"a.html": b"one"})
    site.rename(tmp_path / ".site.00000000-1.old")
    replace(site, {"a.html": b"one"})
    assert (site / "a.html").read_bytes() == b"one"


WRITES = """
import sys
from pathlib import Path
from factcheck.site.files import SiteState
from factcheck.site.write import replace_site


def fill(folder):
    for each in range(40):
        folder.add(f"p/{each}.html", sys.argv[2].encode())
    return SiteState("r", {})


print("begun", flush=True)
replace_site(Path(sys.argv[1]), fill, sys.argv[2])
"""


@pytest.mark.slow
@pytest.mark.parametrize("point", range(50))
def test_a_killed_run_leaves_the_old_site_or_the_new_one(point: int, tmp_path: Path) -> None:
    site = tmp_path / "site"
    replace(site, {f"p/{each}.html": b"old" for each in range(40)})
    run = subprocess.Popen(
        [sys.executable, "-c", WRITES, site, "new"], stdout=subprocess.PIPE, text=True
    )
    assert run.stdout is not None
    run.stdout.readline()
    for _ in range(point * 20_000):  # a moment later each time, without a clock
        pass
    run.kill()
    run.wait()
    run.stdout.close()
    found = {each.read_bytes() for each in (site / "p").iterdir()} if site.exists() else set()
    assert found in ({b"old"}, {b"new"})
    assert replace(site, {f"p/{each}.html": b"last" for each in range(40)}) == Written(42, 41)
    assert [each.name for each in tmp_path.iterdir()] == ["site"]

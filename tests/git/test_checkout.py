"""A revision is read from a private folder, out of which nothing leads."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.git.checkout import Checkout, open_checkout
from factcheck.git.program import RepositoryError
from factcheck.git.repository import Repository
from repositories import OF_A_CALLER, SETTINGS, Clone

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")

FILES = (
    "claims/fares.yaml",
    "claims/fähre.yaml",
    os.fsdecode(b"claims/f\xe4hre.yaml"),
    "claims/.hidden.yaml",
    "claims/more/deep/staffing.yaml",
    "claims/more/notes.txt",
    "claims/[odd].yaml",
    "claims/two\nlines.yaml",
    "data/claims.yaml",
    "top.yaml",
)
LINKS = {
    "claims/link.yaml": "more/deep/staffing.yaml",
    "claims/folder": "more",
    "claims/up.yaml": "../top.yaml",
    "claims/gone.yaml": "nowhere.yaml",
    "claims/circle.yaml": "circle.yaml",
    "claims/itself": ".",
    "linked": "claims/folder/deep",
}
OUT = {
    "claims/out.yaml": "../../outside.yaml",
    "claims/absolute.yaml": "/etc/hostname",
    "claims/by-the-base.yaml": "../../clone/top.yaml",
    "claims/two-steps.yaml": "out.yaml",
    "claims/through.yaml": "folder/../../../outside.yaml",
    "claims/out-and-back": "/",
}

NAMES_OUT = {Path(name).name for name in OUT}


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """Give a repository with files and links of many names, whose working tree has the same."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    for name in OF_A_CALLER:
        monkeypatch.delenv(name, raising=False)
    made = Clone(tmp_path / "clone", invented_in=None)
    (tmp_path / "outside.yaml").write_text("outside", encoding="utf-8")
    for name in FILES:
        file = made.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"the text of " + os.fsencode(name))
    for name, target in (LINKS | OUT).items():
        (made.folder / name).symlink_to(target)
    made.commit()
    return made


@pytest.fixture
def files(clone: Clone) -> Iterator[Checkout]:
    """Give its revision."""
    with (
        Repository(clone.folder) as repository,
        open_checkout(repository, "HEAD", clone.git("rev-parse", "HEAD")) as made,
    ):
        yield made


PATTERNS = (
    "*",
    "*.yaml",
    "claims/*.yaml",
    "claims/*/*.yaml",
    "claims/**/*.yaml",
    "claims/itself/itself/*.yaml",
    "claims/f*.yaml",
    "claims/f?hre*.yaml",
    "claims/[[]odd]*.yaml",
    "claims/folder/*/*.yaml",
    "c*/*.txt",
    "*/*/*.yaml",
    "linked/*.yaml",
    "none/*.yaml",
    "claims/*/notes.txt",
)


def is_inside(path: Path, folder: Path) -> bool:
    """Tell whether a path that may be a link leads to a file of a folder."""
    return path.is_file() and Path(os.path.realpath(path)).is_relative_to(folder)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_finds_what_it_finds_in_the_working_tree(
    files: Checkout, clone: Clone, pattern: str
) -> None:
    expected = {
        str(each.relative_to(clone.folder)): each.read_bytes()
        for each in clone.folder.glob(pattern)
        if ".git" not in each.parts
        and each.name not in NAMES_OUT  # where the test runs, one of them leads back in
        and is_inside(each, clone.folder)
    }
    files.write_matching(files.base / pattern)
    found = {
        str(each.relative_to(files.base)): each.read_bytes()
        for each in files.base.glob(pattern)
        if each.is_file()
    }
    assert found == expected


@pytest.mark.parametrize("name", (*FILES, *LINKS, "claims/../top.yaml", "none", "../outside.yaml"))
def test_a_path_leads_where_it_leads_in_the_working_tree(
    files: Checkout, clone: Clone, name: str
) -> None:
    there, here = clone.folder / name, files.base / name
    files.write(here)
    is_file = is_inside(there, clone.folder)
    assert (here.is_file(), here.is_dir()) == (is_file, there.is_dir())
    assert here.is_symlink() == there.is_symlink()
    if is_file:
        assert here.read_bytes() == there.read_bytes()


@pytest.mark.parametrize("name", OUT)
def test_a_link_that_leads_out_leads_nowhere(files: Checkout, name: str) -> None:
    path = files.base / name
    files.write(path)
    assert path.is_symlink()
    assert not path.exists()
    assert not Path(os.path.realpath(path)).is_relative_to(files.base)
    assert files.explain(f"'HEAD:{name}' is not there") == (
        f"it points to '{OUT[name]}', and no link is followed out of a revision"
    )


def test_nothing_is_written_that_nobody_asked_for(files: Checkout) -> None:
    files.write(files.base / "linked/staffing.yaml")
    assert sorted(str(each.relative_to(files.base)) for each in files.base.rglob("*")) == [
        "claims",
        "claims/folder",
        "claims/more",
        "claims/more/deep",
        "claims/more/deep/staffing.yaml",
        "linked",
    ]


def test_a_submodule_is_an_empty_folder(clone: Clone) -> None:
    commit = clone.git("rev-parse", "HEAD")
    clone.git("update-index", "--add", "--cacheinfo", f"160000,{commit},other")
    clone.git("commit", "--quiet", "--message", "a submodule")
    with (
        Repository(clone.folder) as repository,
        open_checkout(repository, "HEAD", clone.git("rev-parse", "HEAD")) as files,
    ):
        files.write_matching(files.base / "other/*.yaml")
        assert list((files.base / "other").iterdir()) == []


def test_a_large_file_is_written_as_far_as_shows_that(clone: Clone) -> None:
    with (clone.folder / "large.yaml").open("wb") as stream:
        stream.truncate(20 * 1024 * 1024)
    with (
        Repository(clone.folder) as repository,
        open_checkout(repository, "HEAD", clone.commit()) as files,
    ):
        files.write_matching(files.base / "*.yaml")
        assert (files.base / "large.yaml").stat().st_size == 16 * 1024 * 1024 + 1
        assert (files.base / "top.yaml").read_bytes() == b"the text of top.yaml"


class Stopped(BaseException):
    """What ends a run from outside."""


@pytest.mark.parametrize("ending", [None, ValueError, KeyboardInterrupt, Stopped])
def test_the_folder_is_private_and_gone_at_the_end(
    clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: type[BaseException]
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    commit = clone.git("rev-parse", "HEAD")
    try:
        with (
            Repository(clone.folder) as repository,
            open_checkout(repository, "HEAD", commit) as files,
        ):
            files.write_matching(files.base / "**/*")
            (private,) = temporary.iterdir()
            modes = {stat.S_IMODE(each.stat().st_mode) for each in (private, files.base)}
            assert modes == {0o700}
            if ending is not None:
                raise ending
    except (ValueError, KeyboardInterrupt, Stopped):
        assert ending is not None
    assert list(temporary.iterdir()) == []


NO_NAMES = {
    "..": "git itself writes no file of that name",
    "../outside.yaml": "git itself writes no file of that name",
    "a/../../x": "git itself writes no file of that name",
    ".": "git itself writes no file of that name",
    "/etc/x": "git itself writes no file of that name",
    "a//b": "git itself writes no file of that name",
    ".git/config": "git itself writes no file of that name",
    "a/.GIT/hooks/x": "git itself writes no file of that name",
    "/".join(["a"] * 101): "git itself writes no file of that name",
}


def commit_of(clone: Clone, *names: bytes) -> str:
    """Make a commit of a tree that git would not make: each name stands in it as it is."""
    entries = sorted(names)
    blob = clone.git("rev-parse", "HEAD:top.yaml")
    tree = b"".join(b"100644 " + name + b"\0" + bytes.fromhex(blob) for name in entries)
    file = clone.folder / "tree"
    file.write_bytes(tree)
    made = clone.git("hash-object", "-t", "tree", "-w", "--literally", "tree")
    return clone.git("commit-tree", made, "-m", "made by hand")


@pytest.mark.parametrize("name", NO_NAMES)
def test_a_name_that_no_file_may_have_is_refused(clone: Clone, name: str) -> None:
    commit = commit_of(clone, name.encode())
    with (
        Repository(clone.folder) as repository,
        pytest.raises(RepositoryError) as raised,
        open_checkout(repository, "HEAD", commit),
    ):
        pass
    assert raised.value.message == f"'HEAD:{name}' cannot be read as a file: {NO_NAMES[name]}"


def test_a_file_that_is_a_folder_too_is_refused(clone: Clone) -> None:
    commit = commit_of(clone, b"a", b"a/b")
    with (
        Repository(clone.folder) as repository,
        pytest.raises(RepositoryError) as raised,
        open_checkout(repository, "HEAD", commit),
    ):
        pass
    assert raised.value.message == "'HEAD:a' cannot be read as a file: it is a file and a folder"


def test_a_name_that_the_system_refuses_is_said_where_it_is_wanted(clone: Clone) -> None:
    long = "a" * 300
    commit = commit_of(clone, long.encode())
    with (
        Repository(clone.folder) as repository,
        open_checkout(repository, "HEAD", commit) as files,
        pytest.raises(RepositoryError) as raised,
    ):
        files.write_matching(files.base / "*")
    assert raised.value.message == f"'HEAD:{long}' cannot be read as a file: File name too long"

"""A revision is read as the disk would be, and nothing outside of it is."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.loading.folders import DISK
from factcheck.loading.git_trees import GitTree
from factcheck.loading.repositories import Repository
from repositories import OF_A_CALLER, SETTINGS, Clone

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")

FILES = (
    "claims/fares.yaml",
    "claims/fähre.yaml",
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
    "claims/out.yaml": "../../outside.yaml",
    "claims/absolute.yaml": "/etc/hostname",
}


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GitTree]:
    """Give the revision of a repository whose working tree has the same files."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    for name in OF_A_CALLER:
        monkeypatch.delenv(name, raising=False)
    made = Clone(tmp_path / "clone", invented_in=None)
    (tmp_path / "outside.yaml").write_text("outside", encoding="utf-8")
    for name in FILES:
        file = made.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"the text of {name}", encoding="utf-8")
    for name, target in LINKS.items():
        (made.folder / name).symlink_to(target)
    commit = made.commit()
    with Repository(made.folder) as repository:
        yield GitTree(repository, "HEAD", commit)


PATTERNS = (
    "*",
    "*.yaml",
    "claims/*.yaml",
    "claims/*/*.yaml",
    "claims/**/*.yaml",
    "**/*.yaml",
    "claims/f*.yaml",
    "claims/f?hre.yaml",
    "claims/[[]odd].yaml",
    "claims/folder/*/*.yaml",
    "c*/*.txt",
    "none/*.yaml",
    "claims/*/notes.txt",
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns_match_what_they_match_on_disk(
    tree: GitTree, tmp_path: Path, pattern: str
) -> None:
    root = tmp_path / "clone"
    on_disk = {each for each in DISK.glob(root, pattern) if ".git" not in each.parts}
    found = list(tree.glob(root, pattern))
    assert sorted(found) == sorted(on_disk)


@pytest.mark.parametrize("name", (*FILES, *LINKS, "claims", "claims/../top.yaml", "none", "data"))
def test_paths_lead_where_they_lead_on_disk(tree: GitTree, tmp_path: Path, name: str) -> None:
    path = tmp_path / "clone" / name
    is_outside = LINKS.get(name, "").startswith(("/", "../../"))
    if name == "claims/circle.yaml":
        with pytest.raises(OSError, match="symbolic links"):
            DISK.is_file(path)
        assert not tree.is_file(path)
        return
    assert tree.is_file(path) == (DISK.is_file(path) and not is_outside)
    assert tree.is_dir(path) == DISK.is_dir(path)
    assert tree.exists(path) == (DISK.exists(path) and not is_outside)
    if tree.is_file(path):
        assert tree.resolve(path) == DISK.resolve(path)
        assert tree.read(path) == DISK.read(path)


UNREADABLE = {
    "none.yaml": "the revision has no such file",
    "claims": "the revision has no such file",
    "claims/gone.yaml": "the revision has no such file",
    "claims/out.yaml": "the revision has no such file",
    "claims/absolute.yaml": "the revision has no such file",
    "claims/circle.yaml": "its symbolic links lead in a circle",
    "../outside.yaml": "the revision has no such file",
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_a_revision_does_not_hold_is_not_read(
    tree: GitTree, tmp_path: Path, name: str
) -> None:
    with pytest.raises(OSError, match=r".") as raised:
        tree.read(tmp_path / "clone" / name)
    assert raised.value.strerror == UNREADABLE[name]


@pytest.mark.parametrize("name", ["claims/out.yaml", "claims/absolute.yaml"])
def test_a_link_that_leads_out_resolves_to_a_place_outside(
    tree: GitTree, tmp_path: Path, name: str
) -> None:
    root = tmp_path / "clone"
    assert not tree.resolve(root / name).is_relative_to(root)


def test_a_submodule_is_a_folder_without_files(tmp_path: Path, tree: GitTree) -> None:
    clone = Clone.__new__(Clone)
    clone.folder = tmp_path / "clone"
    commit = clone.git("rev-parse", "HEAD")
    clone.git("update-index", "--add", "--cacheinfo", f"160000,{commit},other")
    clone.git("commit", "--quiet", "--message", "a submodule")
    with Repository(clone.folder) as repository:
        seen = GitTree(repository, "HEAD", clone.git("rev-parse", "HEAD"))
        assert seen.is_dir(clone.folder / "other")
        assert not seen.is_file(clone.folder / "other")
        assert list(seen.glob(clone.folder, "other/*.yaml")) == []
        with pytest.raises(OSError, match=r".") as raised:
            seen.read(clone.folder / "other")
    assert raised.value.strerror == "it is a submodule, whose files are in another repository"
    assert tree.shown(clone.folder / "top.yaml", clone.folder) == "HEAD:top.yaml"


def test_an_object_that_is_missing_is_not_read(tmp_path: Path, tree: GitTree) -> None:
    del tree
    with (
        Repository(tmp_path / "clone") as repository,
        pytest.raises(OSError, match=r".") as raised,
    ):
        repository.read("0" * 40)
    assert raised.value.strerror == "the repository does not hold this object"

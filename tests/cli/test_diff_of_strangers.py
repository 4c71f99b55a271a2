"""factcheck diff in repositories of strangers, whose settings name commands: none of them is run."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from repositories import OF_A_CALLER, SETTINGS, Clone

if TYPE_CHECKING:
    from outcomes import Program

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")

FARES = "claims/fares.yaml"
FETCHING = """\
[extensions]
\tpartialClone = origin
[remote "origin"]
\tpromisor = true
\turl = {url}
\tuploadpack = "touch {sign}; false"
[remote "ext"]
\tpromisor = true
\turl = ext::touch% {sign}
[protocol]
\tallow = always
[protocol "ext"]
\tallow = always
[core]
\tfsmonitor = "touch {sign}; false"
\thooksPath = {hooks}
"""


@pytest.fixture
def sign(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the file that the commands of strangers would write."""
    del program  # its fixture changes the folder first
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    for name in OF_A_CALLER:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    return tmp_path / "it-ran"


def make(folder: Path, *, invented_in: str = "") -> Clone:
    """Make a repository with two commits, which differ in one claim."""
    made = Clone(folder, invented_in=invented_in)
    file = f"{invented_in}/{FARES}".lstrip("/")
    made.replace(file, ("note: A reader's", "note: A rider's"))
    made.commit()
    return made


def arm(git_folder: Path, sign: Path, *, config: str = "config") -> None:
    """Let git fetch what is missing by running a command, and run hooks that do the same."""
    hooks = git_folder / "armed-hooks"
    hooks.mkdir()
    for name in ("reference-transaction", "post-index-change", "pre-auto-gc", "post-checkout"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {sign}\n")
        (hooks / name).chmod(0o755)
    with (git_folder / config).open("a") as stream:
        stream.write(FETCHING.format(url=git_folder.parent, sign=sign, hooks=hooks))


def take_blob_away(clone: Clone, name: str, objects: Path) -> None:
    """Remove the bytes of a file of the commit before, so that git would fetch them."""
    blob = clone.git("rev-parse", f"HEAD~1:{name}")
    (objects / blob[:2] / blob[2:]).unlink()


def copied(folder: Path, sign: Path) -> Path:
    """A folder that somebody copied, with its `.git`."""
    made = make(folder / "copied")
    take_blob_away(made, FARES, made.folder / ".git/objects")
    arm(made.folder / ".git", sign)
    return made.folder


def including(folder: Path, sign: Path) -> Path:
    """The same, where the settings stand in a file that `.git/config` includes."""
    made = make(folder / "including")
    take_blob_away(made, FARES, made.folder / ".git/objects")
    arm(made.folder / ".git", sign, config="more")
    with (made.folder / ".git/config").open("a") as stream:
        stream.write('[include]\n\tpath = more\n[includeIf "gitdir:**"]\n\tpath = more\n')
        stream.write("[extensions]\n\tpartialClone = origin\n")
    return made.folder


def second_working_tree(folder: Path, sign: Path) -> Path:
    """A second working tree, with settings of its own."""
    made = make(folder / "first")
    made.git("worktree", "add", "--quiet", "--detach", str(folder / "second"))
    made.git("config", "extensions.worktreeConfig", "true")
    take_blob_away(made, FARES, made.folder / ".git/objects")
    arm(made.folder / ".git", sign)
    shutil.rmtree(made.folder / ".git/armed-hooks")
    arm(made.folder / ".git/worktrees/second", sign, config="config.worktree")
    return folder / "second"


def submodule(folder: Path, sign: Path) -> Path:
    """A submodule, whose git folder lies in another one's."""
    inner = make(folder / "inner")
    outer = Clone(folder / "outer", invented_in=None)
    outer.git(
        "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(inner.folder), "sub"
    )
    git_folder = outer.folder / ".git/modules/sub"
    at = Clone.__new__(Clone)
    at.folder = outer.folder / "sub"
    pack_apart(at, git_folder)
    take_blob_away(at, FARES, git_folder / "objects")
    arm(git_folder, sign)
    return at.folder


def borrowing(folder: Path, sign: Path) -> Path:
    """A repository whose objects lie in another one, which lacks some."""
    made = make(folder / "lender")
    take_blob_away(made, FARES, made.folder / ".git/objects")
    made.git("clone", "--quiet", "--shared", "--no-checkout", ".", str(folder / "borrowing"))
    shutil.copytree(made.folder / "data", folder / "borrowing/data")
    with (folder / "borrowing/.git/config").open("a") as stream:
        stream.write(f'[core]\n\talternateRefsCommand = "touch {sign}"\n')
    arm(folder / "borrowing/.git", sign)
    return folder / "borrowing"


def pack_apart(clone: Clone, git_folder: Path) -> None:
    """Turn packs into single objects, so that one can be taken away."""
    packs = list((git_folder / "objects/pack").glob("*.pack"))
    for pack in packs:
        moved = git_folder / pack.name
        pack.rename(moved)
        with moved.open("rb") as stream:
            subprocess.run(
                ["git", "unpack-objects", "-q"], cwd=clone.folder, stdin=stream, check=True
            )


MISSING = """\
error: the repository does not hold 'HEAD~1:claims/fares.yaml'
  hint: factcheck lets git fetch nothing; git show HEAD~1:claims/fares.yaml does, where the clone is partial
"""

FETCHES = (copied, including, second_working_tree, submodule, borrowing)
WAYS = ("here", "from above", "by the environment")


Asking = Callable[..., tuple[int, str, str]]


@pytest.fixture
def ask(program: Program, sign: Path, monkeypatch: pytest.MonkeyPatch) -> Asking:
    """Run diff on a corpus in one of the ways."""
    del sign  # its fixture sets the variables first

    def start(folder: Path, way: str, *revisions: str) -> tuple[int, str, str]:
        monkeypatch.chdir(folder if way == "here" else folder.parent)
        options: tuple[str, ...] = ("--corpus", folder.name) if way == "from above" else ()
        if way == "by the environment":
            monkeypatch.setenv("FACTCHECK_CORPUS", str(folder / "data/claims.yaml"))
        outcome = program("diff", *options, *revisions, width=500)
        return outcome.code, outcome.output, outcome.errors

    return start


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("build", FETCHES)
def test_what_is_missing_is_said_and_not_fetched(
    ask: Asking,
    sign: Path,
    tmp_path: Path,
    build: Callable[[Path, Path], Path],
    way: str,
) -> None:
    folder = build(tmp_path, sign)
    outcome = ask(folder, way, "HEAD~1", "HEAD")
    assert not sign.exists()
    assert outcome == (2, "", MISSING)


def test_a_folder_that_is_missing_is_said_and_not_fetched(
    ask: Asking, sign: Path, tmp_path: Path
) -> None:
    made = make(tmp_path / "made")
    tree = made.git("rev-parse", "HEAD~1^{tree}")
    (made.folder / ".git/objects" / tree[:2] / tree[2:]).unlink()
    arm(made.folder / ".git", sign)
    commit = made.git("rev-parse", "--short=12", "HEAD~1")
    outcome = ask(made.folder, "here", "HEAD~1", "HEAD")
    assert not sign.exists()
    assert outcome == (
        2,
        "",
        f"error: git cannot read the repository of '{made.folder}': not a tree object, at the"
        f" revision {commit}\n"
        "  hint: factcheck lets git fetch nothing; in a partial clone git checkout does\n",
    )


def embed(clone: Clone, sign: Path) -> Path:
    """Put what makes a repository among the files of a corpus, as a commit can hold it."""
    corpus = clone.folder / "corpus"
    stranger = make(clone.folder.parent / "stranger")
    take_blob_away(stranger, FARES, stranger.folder / ".git/objects")
    for name in ("HEAD", "refs", "objects"):
        source = stranger.folder / ".git" / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, corpus / name)
    (corpus / "config").write_text("[core]\n\tbare = true\n")
    arm(corpus, sign)
    for empty in corpus.rglob("refs/*"):
        if empty.is_dir() and not any(empty.iterdir()):
            (empty / "keep").touch()
    clone.commit()
    clone.git("clone", "--quiet", ".", str(clone.folder.parent / "cloned"))
    return clone.folder.parent / "cloned/corpus"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("revisions", [("HEAD~1", "HEAD"), ("HEAD",), (), ("HEAD~1...HEAD",)])
def test_a_repository_among_the_files_of_a_clone_is_refused(
    ask: Asking,
    sign: Path,
    tmp_path: Path,
    way: str,
    revisions: tuple[str, ...],
) -> None:
    folder = embed(make(tmp_path / "origin", invented_in="corpus"), sign)
    outcome = ask(folder, way, *revisions)
    assert not sign.exists()
    assert outcome == (
        2,
        "",
        f"error: '{folder}' holds HEAD, objects and refs, so git takes it for a repository of its own,"
        f" and it lies among the files of '{folder.parent}'\n"
        "  hint: take them out of it; what its settings name could be run\n",
    )


def at_the_top(folder: Path, sign: Path) -> Path:
    """A repository without a working tree, with a corpus beside its `HEAD`."""
    made = make(folder / "made")
    take_blob_away(made, FARES, made.folder / ".git/objects")
    top = folder / "top"
    shutil.copytree(made.folder / ".git", top)
    shutil.copytree(made.folder / "data", top / "data")
    (top / "config").write_text("[core]\n\tbare = true\n")
    arm(top, sign)
    return top


def with_a_file_that_points_here(folder: Path, sign: Path) -> Path:
    """The same, found through a file `.git`."""
    top = at_the_top(folder, sign)
    (top / ".git").write_text("gitdir: .\n")
    return top


def with_a_link_that_points_here(folder: Path, sign: Path) -> Path:
    """The same, found through a link `.git`, and not said to be without a working tree."""
    top = at_the_top(folder, sign)
    (top / ".git").symlink_to(".")
    (top / "config").write_text((top / "config").read_text().replace("bare = true", "bare = false"))
    return top


OVERLAPPING = (at_the_top, with_a_file_that_points_here, with_a_link_that_points_here)


@pytest.mark.parametrize("way", ["here", "from above"])
@pytest.mark.parametrize("build", OVERLAPPING)
def test_a_corpus_among_gits_own_files_is_refused(
    ask: Asking,
    sign: Path,
    tmp_path: Path,
    build: Callable[[Path, Path], Path],
    way: str,
) -> None:
    folder = build(tmp_path, sign)
    outcome = ask(folder, way, "HEAD~1", "HEAD")
    assert not sign.exists()
    assert outcome == (
        2,
        "",
        f"error: the corpus and git's own files lie in one folder, '{folder}'\n"
        "  hint: git keeps its files in a folder .git; what settings among a corpus name could be run\n",
    )


def test_inside_of_the_folder_of_git_nothing_is_answered(
    ask: Asking, sign: Path, tmp_path: Path
) -> None:
    folder = copied(tmp_path, sign) / ".git"
    outcome = ask(folder, "here", "HEAD~1", "HEAD")
    assert not sign.exists()
    assert outcome == (
        2,
        "",
        f"error: '{folder}' holds HEAD, objects and refs, so git takes it for a repository of its own,"
        f" and it lies among the files of '{folder.parent}'\n"
        "  hint: take them out of it; what its settings name could be run\n",
    )


def test_a_revision_in_the_index_asks_no_file_watcher(
    ask: Asking, sign: Path, tmp_path: Path
) -> None:
    made = make(tmp_path / "watched")
    hook = tmp_path / "watcher"
    hook.write_text(f"#!/bin/sh\ntouch {sign}\n")
    hook.chmod(0o755)
    made.git("config", "core.fsmonitor", str(hook))
    made.git("status")
    sign.unlink()
    outcome = ask(made.folder, "here", f":{FARES}", "HEAD")
    assert not sign.exists()
    assert outcome == (
        2,
        "",
        f"error: no revision ':{FARES}' in '{made.folder}'\n",
    )

"""Which files belong to a corpus: hidden ones do not by chance, and a folder with none is said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

DRAFT = "topics:\n  hidden:\n    title: Hidden\n"


def _lock(folder: Path) -> None:
    (folder / ".#riders.yaml").symlink_to("me@host.1234:170000")


def _write(name: str) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(DRAFT)

    return write


HIDDEN = {
    "a lock of Emacs": (_lock, "../claims/*.yaml", False),
    "a file of macOS": (_write("._riders.yaml"), "../claims/*.yaml", False),
    "a copy of a notebook": (
        _write(".ipynb_checkpoints/x-checkpoint.yaml"),
        "../claims/**/*.yaml",
        False,
    ),
    "in a hidden folder by one star": (_write(".old/x.yaml"), "../claims/*/*.yaml", False),
    "by a pattern that begins with a dot": (_write(".x.yaml"), "../claims/.*.yaml", True),
    "in a folder that the pattern names": (_write(".old/x.yaml"), "../claims/.old/*.yaml", True),
    "by its own name": (_write(".x.yaml"), "../claims/.x.yaml", True),
}


@pytest.mark.parametrize(("make", "pattern", "is_taken"), HIDDEN.values(), ids=HIDDEN)
def test_a_star_takes_no_hidden_file(
    make: Callable[[Path], None],
    pattern: str,
    program: Program,
    invented: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_taken: bool,
) -> None:
    monkeypatch.chdir(invented)
    main = invented / "data" / "claims.yaml"
    if pattern != "../claims/*.yaml":
        both = f"../claims/*.yaml\n    - {pattern}"
        (invented / "claims" / "sub").mkdir()
        (invented / "claims" / "sub" / "x.yaml").write_text(DRAFT.replace("hidden", "seen"))
        main.write_text(main.read_text().replace("../claims/*.yaml", both))
    make(invented / "claims")
    outcome = program("topics", "--format", "csv")
    assert (outcome.code, outcome.errors) == (0, "")
    assert ("hidden,Hidden" in outcome.output) is is_taken


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "drafts"),
        ("validate", "claims", "drafts"),
        ("fmt", "--check", "drafts"),
        ("fmt", "claims", "drafts"),
        ("validate", "--fix", "drafts"),
    ],
)
def test_a_folder_without_a_file_of_the_corpus_is_wrong_use(
    arguments: tuple[str, ...], program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    (invented / "drafts").mkdir()
    (invented / "drafts" / "x.yaml").write_text("topics:\n  Wrong id: x\n")
    outcome = program(*arguments)
    main = invented / "data" / "claims.yaml"
    assert (outcome.code, outcome.output, outcome.errors) == (
        2,
        "",
        f"error: 'drafts' holds no file of the corpus '{main}'\n"
        "  hint: the corpus's include says which files belong to it;"
        " a file that is named itself is checked as if it were one\n",
    )


@pytest.mark.parametrize("folder", [".", "claims", "data"])
def test_a_folder_with_files_of_the_corpus_is_checked(
    folder: str, program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    assert program("validate", folder).code == 0
    assert program("fmt", "--check", folder).code in {0, 1}

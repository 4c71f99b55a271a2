"""Which corpus a command reads: the first that applies of four places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.find import NoCorpusError, find_corpus

if TYPE_CHECKING:
    from pathlib import Path


def made(folder: Path, *names: str) -> None:
    """Make empty files."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_a_path_given_comes_before_everything_else(tmp_path: Path) -> None:
    made(tmp_path, "given/data/claims.yaml", "other/data/claims.yaml", "here/data/claims.yaml")
    found = find_corpus(
        tmp_path / "given/data/claims.yaml",
        {"FACTCHECK_CORPUS": str(tmp_path / "other")},
        tmp_path / "here",
    )
    assert (found.corpus_file, found.root) == (
        tmp_path / "given/data/claims.yaml",
        tmp_path / "given",
    )


def test_the_variable_comes_before_the_working_directory(tmp_path: Path) -> None:
    made(tmp_path, "other/data/claims.yaml", "here/data/claims.yaml")
    variables = {"FACTCHECK_CORPUS": str(tmp_path / "other")}
    found = find_corpus(None, variables, tmp_path / "here")
    assert found.corpus_file == tmp_path / "other/data/claims.yaml"


def test_the_nearest_corpus_upward_is_found(tmp_path: Path) -> None:
    made(tmp_path, "data/claims.yaml", "inner/data/claims.yaml", "inner/deep/er/x")
    found = find_corpus(None, {}, tmp_path / "inner/deep/er")
    assert (found.corpus_file, found.root, found.is_shipped) == (
        tmp_path / "inner/data/claims.yaml",
        tmp_path / "inner",
        False,
    )


def test_a_settings_file_names_the_corpus_and_makes_its_folder_the_root(tmp_path: Path) -> None:
    made(tmp_path, "ledger/all.yaml", "data/claims.yaml")
    (tmp_path / "factcheck.toml").write_text('corpus = "ledger/all.yaml"\n')
    found = find_corpus(None, {}, tmp_path / "ledger")
    assert (found.corpus_file, found.root) == (tmp_path / "ledger/all.yaml", tmp_path)


def test_the_root_of_a_lone_corpus_file_is_its_folder(tmp_path: Path) -> None:
    made(tmp_path, "ledger.yaml")
    assert find_corpus(tmp_path / "ledger.yaml", {}, tmp_path).root == tmp_path


def test_without_any_corpus_the_shipped_one_serves(tmp_path: Path) -> None:
    found = find_corpus(None, {}, tmp_path)
    assert (found.is_shipped, found.corpus_file.name) == (True, "claims.yaml")


def test_the_shipped_corpus_never_serves_where_it_is_not_allowed(tmp_path: Path) -> None:
    with pytest.raises(NoCorpusError) as refusal:
        find_corpus(None, {}, tmp_path, shipped_allowed=False)
    assert refusal.value.message == "no factcheck.toml and no data/claims.yaml here or above"


def test_a_path_that_does_not_exist_is_refused_with_what_named_it(tmp_path: Path) -> None:
    with pytest.raises(NoCorpusError) as refusal:
        find_corpus(tmp_path / "none.yaml", {}, tmp_path)
    assert refusal.value.message == f"--corpus names '{tmp_path}/none.yaml', which does not exist"


@pytest.mark.parametrize("name", ["factcheck.toml", "pyproject.toml", "data/claims.yaml"])
def test_a_link_that_leads_nowhere_is_not_taken_for_missing(tmp_path: Path, name: str) -> None:
    made(tmp_path, "inner/data/claims.yaml")
    (tmp_path / "inner/data/claims.yaml").unlink()
    (tmp_path / "inner" / name).symlink_to("gone")
    with pytest.raises(NoCorpusError) as refusal:
        find_corpus(None, {}, tmp_path / "inner")
    assert refusal.value.message == (
        f"'{tmp_path}/inner/{name}' is a symbolic link that leads nowhere"
    )


def test_settings_that_name_a_missing_corpus_are_refused(tmp_path: Path) -> None:
    settings = tmp_path / "factcheck.toml"
    settings.write_text('corpus = "gone.yaml"\n')
    with pytest.raises(NoCorpusError) as refusal:
        find_corpus(None, {}, tmp_path)
    assert refusal.value.message == f"'{tmp_path}/gone.yaml' does not exist"
    assert refusal.value.hint == f"{settings} names it"

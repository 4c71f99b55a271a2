"""The settings file: what it may hold, and how each mistake in it is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.find import find_corpus
from factcheck.corpus.settings import Configuration, ConfigurationError, read_configuration
from factcheck.findings import Severity

if TYPE_CHECKING:
    from pathlib import Path

REFUSED = [
    ("corpus = data/claims.yaml\n", "1:10: error: this is not TOML", "texts stand in quotes"),
    ("\ncorpsu = 'x'\n", "2:1: error: unknown setting 'corpsu'", "did you mean 'corpus'?"),
    (
        "[palette]\nwarm = 'red'\n",
        "1:1: error: unknown setting 'palette'",
        "settings are corpus, archive, evidence, select, ignore, severity, quote_words, "
        "extraction_seconds, extraction_megabytes, site",
    ),
    (
        "\n[site]\ncolour = 'red'\n",
        "3:1: error: setting 'colour' expected as a setting of site one of base, sides, claim_pages, stylesheet",
        None,
    ),
    (
        "site = 3\n",
        "1:1: error: setting 'site' expected a table of base, sides, claim_pages, stylesheet",
        None,
    ),
    (
        "[site]\nbase = 'example.org'\n",
        "2:1: error: setting 'base' expected an address such as https://example.org/ledger/",
        None,
    ),
    (
        "[site]\nsides = ['guild']\n",
        '2:1: error: setting \'sides\' expected a list of the ids of two parties, such as ["transit", "guild"]',
        None,
    ),
    (
        "[site]\nclaim_pages = 100\n",
        '2:1: error: setting \'claim_pages\' expected "single" or "grouped"',
        None,
    ),
    (
        "[site]\nstylesheet = ''\n",
        "2:1: error: setting 'stylesheet' expected the path of a file in quotes",
        None,
    ),
    ("corpus = 3\n", "1:1: error: setting 'corpus' expected a path in quotes", None),
    ("archive = ''\n", "1:1: error: setting 'archive' expected a path in quotes", None),
    (
        "\n\nselect = 'FC3'\n",
        '3:1: error: setting \'select\' expected a list of codes such as ["FC204", "FC9"]',
        None,
    ),
    (
        "quote_words = '30'\n",
        "1:1: error: setting 'quote_words' expected a number of words, such as 25",
        None,
    ),
    (
        "extraction_seconds = 0.5\n",
        "1:1: error: setting 'extraction_seconds' expected a number of seconds up to 3600, such as 20",
        None,
    ),
    (
        "extraction_seconds = 3601\n",
        "1:1: error: setting 'extraction_seconds' expected a number of seconds up to 3600, such as 20",
        None,
    ),
    (
        "extraction_megabytes = -1\n",
        "1:1: error: setting 'extraction_megabytes' expected a number of megabytes up to 1000000,"
        " such as 500",
        None,
    ),
    (
        "quote_words = 0\n",
        "1:1: error: setting 'quote_words' expected a number of words, such as 25",
        None,
    ),
    (
        "severity = 'error'\n",
        "1:1: error: setting 'severity' expected a table of codes such as FC404 = \"error\"",
        None,
    ),
    (
        "[severity]\nFC404 = 'error'\nFC403 = 'off'\n",
        '3:1: error: severity of FC403 expected "error" or "warning"; ignore leaves a check out',
        None,
    ),
    (
        "[severity]\nquote = 'error'\n",
        "2:1: error: severity of 'quote' expected a code such as FC404, or its beginning",
        None,
    ),
    (
        "ignore = ['E501']\n",
        '1:1: error: setting \'ignore\' expected a list of codes such as ["FC204", "FC9"]',
        None,
    ),
]


def test_settings_are_read_with_paths_relative_to_their_file(tmp_path: Path) -> None:
    file = tmp_path / "factcheck.toml"
    file.write_text(
        'corpus = "ledger/all.yaml"\narchive = "../texts"\nselect = ["FC2"]\nignore = ["FC204"]\n'
    )
    assert read_configuration(file) == Configuration(
        file=file,
        corpus=tmp_path / "ledger" / "all.yaml",
        archive=tmp_path / ".." / "texts",
        select=("FC2",),
        ignore=("FC204",),
        lines=(("corpus", 1), ("archive", 2), ("select", 3), ("ignore", 4)),
    )


PROJECT = """\
[tool.ruff.lint]
select = ["ALL"]
corpus = 3

[tool.factcheck]
corpus = "ledger.yaml"
quote_words = 40
extraction_seconds = 60
extraction_megabytes = 900

[tool.factcheck.severity]
FC4 = "warning"
FC404 = "error"
"""


def test_a_table_of_pyproject_holds_the_same_settings(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(PROJECT)
    read = read_configuration(file)
    assert read == Configuration(
        file=file,
        corpus=tmp_path / "ledger.yaml",
        severity=(("FC4", Severity.WARNING), ("FC404", Severity.ERROR)),
        quote_words=40,
        extraction_seconds=60,
        extraction_megabytes=900,
        lines=(
            ("corpus", 6),
            ("quote_words", 7),
            ("extraction_seconds", 8),
            ("extraction_megabytes", 9),
            ("severity", 1),
            ("FC4", 12),
            ("FC404", 13),
        ),
    )
    assert read.name_place("FC404") == f"{file}:13:1"
    assert read.name_place("corpus") == f"{file}:6:1"


def test_a_mistake_in_pyproject_is_named_with_its_line_there(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(PROJECT.replace("quote_words", "qoute_words"))
    with pytest.raises(ConfigurationError) as refusal:
        read_configuration(file)
    assert (refusal.value.message, refusal.value.hint) == (
        f"{file}:7:1: error: unknown setting 'qoute_words'",
        "did you mean 'quote_words'?",
    )


def test_the_folder_of_pyproject_is_the_root_of_its_corpus(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    (tmp_path / "ledger.yaml").write_text("corpus:\n")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    found = find_corpus(None, {}, below)
    assert (found.corpus_file, found.root) == (tmp_path / "ledger.yaml", tmp_path)


def test_a_pyproject_without_the_table_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('corpus = "ledger.yaml"\n')
    (tmp_path / "ledger.yaml").write_text("corpus:\n")
    below = tmp_path / "a"
    below.mkdir()
    (below / "pyproject.toml").write_text("[tool.black]\nline-length = 100\n")
    assert find_corpus(None, {}, below).corpus_file == tmp_path / "ledger.yaml"


def test_settings_in_two_files_of_one_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('corpus = "ledger.yaml"\n')
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    with pytest.raises(ConfigurationError) as refusal:
        find_corpus(None, {}, tmp_path)
    assert (refusal.value.message, refusal.value.hint) == (
        f"{tmp_path / 'pyproject.toml'}: holds a table [tool.factcheck], and factcheck.toml stands"
        " beside it",
        "keep the settings in one of them",
    )


@pytest.mark.parametrize(("text", "message", "hint"), REFUSED)
def test_a_mistake_in_the_settings_is_named_with_its_line(
    tmp_path: Path, text: str, message: str, hint: str | None
) -> None:
    file = tmp_path / "factcheck.toml"
    file.write_text(text)
    with pytest.raises(ConfigurationError) as refusal:
        read_configuration(file)
    assert (refusal.value.message, refusal.value.hint) == (f"{file}:{message}", hint)


def test_settings_in_another_encoding_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "factcheck.toml"
    file.write_bytes(b"corpus = '\xff'\n")
    with pytest.raises(ConfigurationError) as refusal:
        read_configuration(file)
    assert refusal.value.message == f"{file}: cannot be read: it is not UTF-8"

"""The settings file: what it may hold, and how each mistake in it is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.loading.configuration import Configuration, ConfigurationError, read_configuration

if TYPE_CHECKING:
    from pathlib import Path

REFUSED = [
    ("corpus = data/claims.yaml\n", "1:10: error: this is not TOML", "texts stand in quotes"),
    ("\ncorpsu = 'x'\n", "2:1: error: unknown setting 'corpsu'", "did you mean 'corpus'?"),
    (
        "[palette]\nwarm = 'red'\n",
        "1:1: error: unknown setting 'palette'",
        "settings are corpus, archive, evidence, select, ignore",
    ),
    ("corpus = 3\n", "1:1: error: setting 'corpus' expected a path in quotes", None),
    ("archive = ''\n", "1:1: error: setting 'archive' expected a path in quotes", None),
    (
        "\n\nselect = 'FC3'\n",
        '3:1: error: setting \'select\' expected a list of codes such as ["FC204", "FC9"]',
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

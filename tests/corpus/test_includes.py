"""A ledger that is only begun is whole: blank files, and patterns that match nothing yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.api import validate
from factcheck.formats.report.formats import REPORTERS

HEAD = "corpus:\n  title: The harbour\n  language: en\n  include:\n    - ../claims/*.yaml\n"
FINE = "nothing wrong in {} with 0 claims\n"
ONE, TWO = "1 file", "2 files"

BLANK = {
    "an empty file": ("", FINE),
    "remarks": ("# claims\n", FINE),
    "the start of a document": ("---\n", FINE),
    "kinds of records without any": ("claims:\ntopics: # to come\n", FINE),
    "an empty text": (
        "claims: ''\n",
        "claims/a.yaml:1:9: error[FC006] 'claims' is an empty text\n"
        "  hint: write the value, not-stated, or leave the line out\n\n"
        "1 error, 0 warnings in {} with 0 claims\n",
    ),
    "a record without a field": (
        "claims:\n  a:\n",
        "claims/a.yaml:2:5: error[FC006] 'a' has no value\n"
        "  hint: write the value, not-stated, or leave the line out\n\n"
        "1 error, 0 warnings in {} with 0 claims\n",
    ),
    "a kind that there is not": (
        "clams:\n",
        "claims/a.yaml:1:1: error[FC017] 'clams' is no kind of record\n"
        "  hint: did you mean 'claims'?\n"
        "claims/a.yaml:1:7: error[FC006] 'clams' has no value\n"
        "  hint: write the value, not-stated, or leave the line out\n\n"
        "2 errors, 0 warnings in {} with 0 claims\n",
    ),
}
MISSED = (
    "data/claims.yaml:5:7: error[FC012] include '../claims/*.yaml' matches no file\n  hint: {}\n"
)
FOLDERS = {
    "an empty folder": (("claims/",), None),
    "no folder": ((), None),
    "no folder, and others": (("archive/", "notes/"), None),
    "a folder that a letter keeps away": (("claim/",), "did you mean 'claim'?"),
    "a folder whose files it passes over": (("claims/a.yml",), "'claims' holds 'a.yml'"),
    "a file in the place of the folder": (("claims",), "'claims' is no folder"),
}


def said(root: Path) -> str:
    return "".join(REPORTERS["text"].write(validate([root]), False))


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "claims.yaml").write_text(HEAD)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("text", "report"), BLANK.values(), ids=BLANK)
def test_a_file_that_is_only_begun_is_read(text: str, report: str, begun: Path) -> None:
    (begun / "claims").mkdir()
    (begun / "claims" / "a.yaml").write_text(text)
    assert said(begun) == report.format(TWO)


@pytest.mark.parametrize(("made", "hint"), FOLDERS.values(), ids=FOLDERS)
def test_a_pattern_may_match_nothing_yet(
    made: tuple[str, ...], hint: str | None, begun: Path
) -> None:
    for name in made:
        file = begun / name
        (file.mkdir if name.endswith("/") else file.parent.mkdir)(exist_ok=True)
        if not name.endswith("/"):
            file.touch()
    wrong = f"{MISSED.format(hint)}\n1 error, 0 warnings in 1 file with 0 claims\n"
    assert said(begun) == (FINE.format(ONE) if hint is None else wrong)

"""The generator of large corpora: valid, the same every time, as large as asked."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from factcheck.api import open_corpus, validate

GENERATOR = Path(__file__).parents[2] / "benchmarks" / "generate.py"


def generated(folder: Path, *options: str) -> Path:
    command = [sys.executable, str(GENERATOR), str(folder), "--claims", "500", "--files", "5"]
    subprocess.run([*command, *options], check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(tmp_path_factory.mktemp("generated"))


def files_of(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_nothing_is_wrong_with_a_generated_corpus(corpus: Path) -> None:
    assert validate([corpus]).diagnostics == ()


def test_the_same_seed_gives_the_same_bytes(corpus: Path, tmp_path: Path) -> None:
    assert files_of(generated(tmp_path)) == files_of(corpus)


def test_another_seed_gives_other_claims(corpus: Path, tmp_path: Path) -> None:
    others = files_of(generated(tmp_path, "--seed", "2"))
    same = [name for name, text in files_of(corpus).items() if others[name] == text]
    assert sorted(same) == ["data/claims.yaml", "factcheck.toml"]


def test_claims_files_topics_and_the_big_dispute_are_as_many_as_asked(
    corpus: Path, tmp_path: Path
) -> None:
    records = open_corpus(corpus).corpus
    assert len(records.claims) == 500
    assert len(list((corpus / "claims").iterdir())) == 5
    topics = Counter(claim.topic for claim in records.claims.values())
    assert (topics["wages"], topics["reserves"]) == (50, 50)
    assert {len(each.figures) for each in records.claims.values() if each.topic == "wages"} == {1}
    assert len(records.disputes["how-much-is-paid"].claims) == 500
    smaller = open_corpus(generated(tmp_path, "--big-dispute", "30")).corpus
    assert len(smaller.disputes["how-much-is-paid"].claims) == 30


def test_errors_are_as_many_as_asked_and_of_many_sorts(tmp_path: Path) -> None:
    found = validate([generated(tmp_path, "--errors", "250")]).diagnostics
    assert Counter(each.code for each in found) == {
        "FC013": 59,
        "FC014": 28,
        "FC015": 23,
        "FC016": 81,
        "FC102": 47,
        "FC301": 12,
    }


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--claims", "100"), "expected 200 claims or more, and from 1 file to one a claim"),
        (("--files", "600"), "expected 200 claims or more, and from 1 file to one a claim"),
        (("--errors", "501"), "expected as many errors as claims at most"),
        (
            ("--claims", "100000"),
            "a file holds 14000 claims at most: ask for more --files",
        ),
    ],
)
def test_what_cannot_be_made_is_refused(
    tmp_path: Path, options: tuple[str, ...], message: str
) -> None:
    command = [sys.executable, str(GENERATOR), str(tmp_path / "out"), "--claims", "500"]
    asked = subprocess.run(
        [*command, "--files", "5", *options], capture_output=True, text=True, check=False
    )
    assert (asked.returncode, asked.stderr.splitlines()[-1]) == (
        2,
        f"generate.py: error: {message}",
    )
    assert not (tmp_path / "out").exists()

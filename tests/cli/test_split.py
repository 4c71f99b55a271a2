"""fmt --split: one file a claim, and everything that reads, checks and adds claims goes on."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from repositories import Clone

if TYPE_CHECKING:
    from outcomes import Program

WAIVED = "        value: about 40,000 # factcheck: ignore[FC401] the editor reads it so\n"


@pytest.fixture
def here(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a copy of the invented corpus."""
    assert program is not None, "it goes into a folder of its own first"
    monkeypatch.chdir(invented)
    return invented


def test_list_validate_and_waivers_are_the_same_when_each_claim_has_a_file(
    here: Path, program: Program
) -> None:
    file = here / "claims" / "fares.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("        value: almost 40,000\n", WAIVED), encoding="utf-8")
    listed, judged = program("list", "--format", "csv"), _judge(program)
    names = sorted({f"{row['claim']}.yaml" for row in csv.DictReader(io.StringIO(listed.output))})
    split = program("fmt", "--split")
    assert (split.code, split.errors) == (0, "")
    assert sorted(split.output.splitlines()) == sorted(
        f"claims/{each}" for each in (*names, "fares.yaml", "staffing.yaml")
    )
    assert _list_names(here) == names
    assert program("list", "--format", "csv") == listed
    assert _judge(program) == judged
    assert judged["waived"] == 1
    again = program("fmt", "--split", "--check")
    assert (again.code, again.output, again.errors) == (0, "", "")


def test_a_claim_that_is_added_gets_its_own_file_where_each_claim_has_one(
    here: Path, program: Program
) -> None:
    program("fmt", "--split")
    _add(program, "new-claim-2022")
    assert (here / "claims" / "new-claim-2022.yaml").read_text(encoding="utf-8") == (
        "claims:\n"
        "  new-claim-2022:\n"
        "    topic: fares\n"
        "    claimant: drivers-guild\n"
        "    said_on: 2022-03-01\n"
        "    statement: Fares are high.\n"
        "    appearances:\n"
        "      - source: courier-2022-03-01\n"
        "        manner: paraphrase\n"
        "        quote: almost 40,000 ride\n"
    )


def test_two_who_add_claims_on_two_branches_do_not_collide(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone = Clone(tmp_path / "ledger")
    monkeypatch.chdir(clone.folder)
    program("fmt", "--split")
    clone.commit()
    for name in ("one-2022", "two-2022"):
        clone.git("checkout", "--quiet", "-b", name, "main")
        _add(program, name)
        clone.commit()
    assert "Merge made by" in clone.git("merge", "one-2022")
    assert _judge(program)["errors"] == 0
    assert {"one-2022.yaml", "two-2022.yaml"} <= set(_list_names(clone.folder))


CLAIM = """{"claims": {"%s": {"topic": "ridership", "claimant": "riders-union", "said_on": "2024-05-14~",
 "statement": "%s", "appearances": [{"source": "courier-2024-05-14", "manner": "paraphrase", "quote": "%s"}]}}}"""


def test_two_branches_whose_proofs_are_neighbours_merge_in_a_ledger_that_init_began(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone = Clone(tmp_path / "ledger", invented_in=None)
    monkeypatch.chdir(clone.folder)
    program("init")
    program("fmt", "--split")
    clone.commit()
    for name, quote in (
        ("a-count", "does not dispute the count"),
        ("b-word", "thinks little of it"),
    ):
        clone.git("checkout", "--quiet", "-b", name, "main")
        Path("claim.json").write_text(CLAIM % (name, f"The union {quote}.", quote))
        assert program("add", "--from-json", "claim.json").code == 0
        Path("claim.json").unlink()
        clone.commit()
    assert "Merge made by" in clone.git("merge", "a-count")
    judged = program("validate")
    assert (judged.code, judged.output) == (0, "nothing wrong in 5 files with 4 claims\n")
    program("verify", "--update")
    lock = Path("data/evidence.lock").read_text("utf-8").splitlines()
    assert [json.loads(each).get("claim") for each in lock][2:4] == ["a-count", "b-word"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("-",), 2, "error: --split does not go with '-'\n  hint: run one after the other\n"),
        (("--shorten",), 2, "error: --split does not go with --shorten\n  hint: run one after the other\n"),
        (("README.md",), 2, "error: 'README.md' is no file of the corpus\n"),
        (("claims/taken.yaml", "claims/fares.yaml"), 2,
         "error: 'claims/riders-2022.yaml' is there already, expected no file of that name\n"
         "  hint: move it, or rename the claim\n"),
        (("claims/broken.yaml",), 3,
         "claims/broken.yaml:2:1: error[FC001] a bracket, brace or comma stands where a value is expected\n"
             "  hint: put the whole value in quotation marks\n"
         "left as they are: claims/broken.yaml\n"),
    ],
    ids=["standard input", "shortened besides", "no file of the corpus", "a name that is taken", "no YAML"],
)  # fmt: skip
def test_what_cannot_be_split_is_left_as_it_is(
    here: Path, program: Program, arguments: tuple[str, ...], code: int, said: str
) -> None:
    (here / "claims" / "taken.yaml").write_text(
        "topics:\n  taken:\n    title: Taken\n", encoding="utf-8"
    )
    if "claims/taken.yaml" in arguments:
        (here / "claims" / "riders-2022.yaml").write_text(
            "topics:\n  t:\n    title: T\n", encoding="utf-8"
        )
    if "claims/broken.yaml" in arguments:
        (here / "claims" / "broken.yaml").write_text("claims: [\n", encoding="utf-8")
    before = _list_names(here)
    outcome = program("fmt", "--split", *arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (code, "", said)
    assert _list_names(here) == before


def test_claims_of_the_corpus_file_go_where_an_include_looks_for_them(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    head = "corpus:\n  title: Small\n  language: en\n"
    include = "  include:\n    - ../claims/*.yaml\n"
    claims = "\nclaims:\n  a-2022:\n    statement: A.\n  b-2022:\n    statement: B.\n"
    corpus = tmp_path / "data" / "claims.yaml"
    corpus.write_text(head + claims, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    refused = program("fmt", "--split")
    assert (refused.code, refused.errors) == (
        2,
        "error: the corpus includes no file for the claim 'a-2022'\n"
        "  hint: include a pattern such as ../claims/*.yaml in the corpus file\n",
    )
    corpus.write_text(head + include + claims, encoding="utf-8")
    assert program("fmt", "--split").code == 0
    assert (_list_names(tmp_path), corpus.read_text(encoding="utf-8")) == (
        ["a-2022.yaml", "b-2022.yaml"],
        head + include,
    )


def _add(program: Program, claim_id: str) -> None:
    claim: dict[str, Any] = {
        "topic": "fares",
        "claimant": "drivers-guild",
        "said_on": "2022-03-01",
        "statement": "Fares are high.",
        "appearances": [
            {"source": "courier-2022-03-01", "manner": "paraphrase", "quote": "almost 40,000 ride"}
        ],
    }
    file = Path("new.json")
    file.write_text(json.dumps({"claims": {claim_id: claim}}), encoding="utf-8")
    outcome = program("add", "--from-json", str(file))
    file.unlink()
    assert outcome.code == 0, outcome.output


def _judge(program: Program) -> Any:
    """Return how many findings of each sort there are."""
    summary = json.loads(program("validate", "--format", "json").output)["summary"]
    return {key: value for key, value in summary.items() if key != "files"}


def _list_names(folder: Path) -> list[str]:
    return sorted(each.name for each in (folder / "claims").iterdir())

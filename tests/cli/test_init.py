"""`init` begins a corpus that holds, and replaces nothing."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import yaml
from factcheck.findings.shorten import shorten

if TYPE_CHECKING:
    from outcomes import Program

PUBLISHED = "https://github.com/riverside/factcheck"
ALWAYS = [
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    ".pre-commit-config.yaml",
    ".vscode/extensions.json",
    ".vscode/settings.json",
    ".vscode/tasks.json",
    "README.md",
    "archive/courier-2024-05-14.txt",
    "claims/ridership.yaml",
    "data/claims.yaml",
    "data/evidence.lock",
    "factcheck.toml",
    "schema/claims.schema.json",
    "schema/corpus.schema.json",
]
CI_FILES = {"github": [".github/workflows/factcheck.yml"], "gitlab": [".gitlab-ci.yml"], "none": []}
WISHES = {
    "nothing": (),
    "no address of the program": ("--repository", "none"),
    "gitlab": ("--ci", "gitlab", "--repository", "none"),
    "no ci": ("--ci", "none"),
    "another language": ("--language", "es-MX"),
    "English of Britain": ("--language", "en-GB"),
    "a published program": ("--repository", PUBLISHED),
    "a program on another host": (
        "--ci", "gitlab", "--repository", "https://git.example/tools/factcheck"
    ),
    "a title that YAML must quote": ("--title", "Riders: \"we\", 'they' & #1 [sic] @TITLE@"),
}  # fmt: skip


def files_in(folder: Path) -> list[str]:
    """Give every file below a folder, by its path there."""
    return sorted(
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if not file.is_dir()
    )


@pytest.mark.parametrize("wishes", WISHES.values(), ids=WISHES)
def test_a_new_corpus_has_no_finding_and_each_quote_is_proven(
    wishes: tuple[str, ...], program: Program, tmp_path: Path
) -> None:
    folder = str(tmp_path / "new")
    assert program("init", folder, *wishes).code == 0
    nothing_wrong = "nothing wrong in 2 files with 2 claims\n"
    for options in ((), ("--prove",), ("--evidence", "required")):
        outcome = program("validate", folder, "--fail-on", "warning", *options)
        assert (outcome.code, outcome.output, outcome.errors) == (0, nothing_wrong, "")
    assert program("fmt", "--check", "--corpus", folder).code == 0
    before = (tmp_path / "new" / "data" / "evidence.lock").read_bytes()
    assert program("verify", "--update", "--corpus", folder).code == 0
    assert (tmp_path / "new" / "data" / "evidence.lock").read_bytes() == before


@pytest.mark.parametrize("wishes", WISHES.values(), ids=WISHES)
def test_a_corpus_without_the_example_has_no_record_and_no_finding(
    wishes: tuple[str, ...], program: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "new"
    assert program("init", str(folder), "--empty", *wishes).code == 0
    for options in ((), ("--prove",), ("--evidence", "required")):
        outcome = program("validate", str(folder), "--fail-on", "warning", *options)
        nothing_wrong = "nothing wrong in 1 file with 0 claims\n"
        assert (outcome.code, outcome.output, outcome.errors) == (0, nothing_wrong, "")
    assert program("fmt", "--check", "--corpus", str(folder)).code == 0
    assert program("list", "--corpus", str(folder)).code == 0
    example = {"claims/ridership.yaml", "archive/courier-2024-05-14.txt"}
    assert not example & set(files_in(folder))
    said = (folder / "README.md").read_text(encoding="utf-8")
    assert [word for word in ("example", "ride", "@") if word in said.partition("\n")[2]] == []


@pytest.mark.parametrize(("ci", "files"), CI_FILES.items())
def test_it_writes_these_files_and_says_so(
    ci: str, files: list[str], program: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "new"
    outcome = program("init", str(folder), "--ci", ci, "--repository", PUBLISHED)
    written = sorted([*ALWAYS, *files])
    lines = "".join(f"  {file}\n" for file in written)
    assert outcome.errors == ""
    assert outcome.output == (
        f"a new corpus in {folder}\n{lines}\n"
        "next, there:\n"
        "  factcheck compare how-many-ride  # what the example says\n"
        "  factcheck validate               # whether everything holds\n"
        "  factcheck source add URL         # your first source\n"
        "README.md says how to add a claim.\n"
    )
    assert files_in(folder) == written


def test_without_an_address_of_the_program_ci_asks_for_one(
    program: Program, tmp_path: Path
) -> None:
    asks = "CI needs the variable FACTCHECK_SOURCE; the CI file says what it is."
    for ci, is_asked in (("github", True), ("gitlab", True), ("none", False)):
        outcome = program("init", str(tmp_path / ci), "--ci", ci, "--repository", "none")
        assert (asks in outcome.output.splitlines()) is is_asked


def test_the_address_of_the_program_is_the_one_that_its_package_names(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site" / "factcheck_ledger-0.1.0.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text(
        "Metadata-Version: 2.4\nName: factcheck\nVersion: 0.1.0\n"
        f"Project-URL: Changelog, {PUBLISHED}/changes\nProject-URL: Repository, {PUBLISHED}\n"
    )
    monkeypatch.syspath_prepend(str(package.parent))
    program("init", str(tmp_path / "new"))
    hooks = yaml.safe_load((tmp_path / "new" / ".pre-commit-config.yaml").read_text())
    assert [each["repo"] for each in hooks["repos"]] == [PUBLISHED]


def test_the_working_directory_is_the_folder_where_none_is_named(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert program("init", "--ci", "none").output.splitlines()[0] == "a new corpus in ."
    assert files_in(tmp_path) == ALWAYS


def test_its_files_can_be_read_by_the_programs_they_are_for(
    program: Program, tmp_path: Path
) -> None:
    program("init", str(tmp_path), "--repository", PUBLISHED, "--title", "Riders: all")
    texts = {name: (tmp_path / name).read_text(encoding="utf-8") for name in files_in(tmp_path)}
    assert yaml.safe_load(texts["data/claims.yaml"])["corpus"] == {
        "title": "Riders: all",
        "language": "en",
        "note": "The one document of this example is a newspaper's; neither side has one of its own.",
        "include": ["../claims/*.yaml"],
    }
    assert tomllib.loads(texts["factcheck.toml"]) == {
        "corpus": "data/claims.yaml",
        "archive": "archive",
        "evidence": "required",
    }
    assert yaml.safe_load(texts[".pre-commit-config.yaml"])["repos"] == [
        {
            "repo": PUBLISHED,
            "rev": "v0.1.0",
            "hooks": [{"id": "factcheck-corpus", "args": ["--fail-on", "warning"]}],
        }
    ]
    job = yaml.safe_load(texts[".github/workflows/factcheck.yml"])["jobs"]["factcheck"]
    assert job["steps"][-1] == {
        "uses": "riverside/factcheck@v0.1.0",
        "with": {"fail-on": "warning"},
    }
    assert json.loads(texts[".vscode/extensions.json"]) == {
        "recommendations": ["redhat.vscode-yaml", "EditorConfig.EditorConfig"]
    }
    assert json.loads(texts[".vscode/settings.json"]) == {
        "yaml.schemas": {
            "./schema/corpus.schema.json": "data/claims.yaml",
            "./schema/claims.schema.json": "claims/*.yaml",
        },
        "yaml.style.flowMapping": "forbid",
        "yaml.format.enable": False,
        "editor.quickSuggestions": {"strings": True},
    }
    assert texts["README.md"].splitlines()[0] == "# Riders: all"


def test_in_another_language_the_example_says_that_it_is_in_english(
    program: Program, tmp_path: Path
) -> None:
    stated = []
    for language in ("en", "en-GB", "es"):
        program("init", str(tmp_path / language), "--language", language)
        files = [
            tmp_path / language / name for name in ("data/claims.yaml", "claims/ridership.yaml")
        ]
        ground, claims = (yaml.safe_load(file.read_text(encoding="utf-8")) for file in files)
        records = (*ground["sources"].values(), *claims["claims"].values())
        stated.append((ground["corpus"]["language"], [each.get("language") for each in records]))
    assert stated == [("en", [None] * 3), ("en-GB", [None] * 3), ("es", ["en"] * 3)]


@pytest.mark.parametrize("wishes", WISHES.values(), ids=WISHES)
def test_no_token_of_a_template_is_left(
    wishes: tuple[str, ...], program: Program, tmp_path: Path
) -> None:
    program("init", str(tmp_path), *wishes)
    tokens = (
        "@LANGUAGE@",
        "@ENGLISH@",
        "@REPOSITORY@",
        "@TAG@",
        "@ACTION@",
        "@SOURCE",
        "@SCHEMA@",
    )
    texts = {name: (tmp_path / name).read_text(encoding="utf-8") for name in files_in(tmp_path)}
    assert [(name, token) for name in texts for token in tokens if token in texts[name]] == []


TAKEN = {
    "a file of the same name": ({"README.md": "mine"}, "README.md"),
    "several": (
        {"data/claims.yaml": "mine", ".gitignore": "mine", "notes.txt": "mine"},
        ".gitignore, data/claims.yaml",
    ),
    "a file where a folder goes": ({"claims": "mine"}, "claims"),
    "a claim file that the corpus would take in": (
        {"claims/older.yaml": "mine"}, "claims/older.yaml",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("before", "named"), TAKEN.values(), ids=TAKEN)
def test_it_replaces_nothing_and_then_writes_nothing(
    before: dict[str, str], named: str, program: Program, tmp_path: Path
) -> None:
    for name, text in before.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    outcome = program("init", str(tmp_path))
    assert (outcome.code, outcome.output, outcome.errors) == (
        2,
        "",
        f"error: '{tmp_path}' has what a new corpus would replace or take in: {named}\n"
        "  hint: nothing was written; name another folder, or move these away\n",
    )
    texts = {name: (tmp_path / name).read_text(encoding="utf-8") for name in files_in(tmp_path)}
    assert texts == before


def test_a_file_is_no_folder(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine", encoding="utf-8")
    outcome = program("init", str(file))
    assert (outcome.code, outcome.output, outcome.errors) == (
        2, "", f"error: '{file}' is a file, expected a folder\n"
    )  # fmt: skip
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_link_that_leads_nowhere_is_not_followed(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "factcheck.toml").symlink_to(tmp_path / "elsewhere.toml")
    outcome = program("init", str(folder))
    assert outcome.errors.splitlines()[0] == (
        f"error: '{folder}' has what a new corpus would replace or take in: factcheck.toml"
    )
    assert (files_in(folder), files_in(tmp_path)) == (["factcheck.toml"], ["new/factcheck.toml"])


def test_where_a_file_cannot_be_written_the_others_are_taken_away(
    program: Program, tmp_path: Path
) -> None:
    target = tmp_path / ("long-" * 60)
    outcome = program("init", str(tmp_path / "new" / target.name))
    assert (outcome.code, outcome.output, outcome.errors) == (
        2,
        "",
        shorten(
            f"error: '{tmp_path / 'new' / target.name}' cannot be written: File name too long\n"
        )
        + "  hint: nothing was written\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_where_a_later_file_cannot_be_written_the_earlier_ones_are_taken_away(
    program: Program, tmp_path: Path
) -> None:
    loop = tmp_path / ".vscode"
    loop.symlink_to(loop)
    outcome = program("init", str(tmp_path))
    assert (outcome.code, outcome.output, outcome.errors) == (
        2,
        "",
        f"error: '{loop}' cannot be written: File exists\n  hint: nothing was written\n",
    )
    assert list(tmp_path.iterdir()) == [loop]


REFUSED = {
    "an empty title": (("--title", " "), "--title is ' ', expected a heading in one line"),
    "a title of two lines": (
        ("--title", "a\nb"), "--title is 'a\\nb', expected a heading in one line",
    ),
    "a language that is none": (
        ("--language", "in English"),
        "--language: 'in English' is not a language tag, expected one such as en or es-MX",
    ),
    "an address that is none": (
        ("--repository", "https://git.example/x y"),
        "--repository is 'https://git.example/x y',"
        " expected an address such as https://HOST/OWNER/NAME",
    ),
    "an address that could hold a command": (
        ("--repository", "https://git.example/x$(id)"),
        "--repository is 'https://git.example/x$(id)',"
        " expected an address such as https://HOST/OWNER/NAME",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("wishes", "message"), REFUSED.values(), ids=REFUSED)
def test_what_no_corpus_can_be_called_is_refused(
    wishes: tuple[str, ...], message: str, program: Program, tmp_path: Path
) -> None:
    outcome = program("init", str(tmp_path / "new"), *wishes)
    assert (outcome.code, outcome.output, outcome.errors) == (2, "", f"error: {message}\n")
    assert list(tmp_path.iterdir()) == []

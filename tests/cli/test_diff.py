"""factcheck diff: what a change of the corpus means, on real git repositories."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from repositories import OF_A_CALLER, SETTINGS, Clone

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

GOLDEN = Path(__file__).parent / "golden"
FARES = "claims/fares.yaml"
STAFFING = "claims/staffing.yaml"
CORPUS = "data/claims.yaml"
LOCK = "data/evidence.lock"
NOTHING = "Riverside Transit and its drivers\nHEAD → the working tree: nothing differs.\n"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")


@pytest.fixture
def clone(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """Give a repository with the invented corpus, in which the program runs."""
    del program  # its fixture changes the folder first
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    for name in OF_A_CALLER:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    made = Clone(tmp_path / "clone")
    monkeypatch.chdir(made.folder)
    return made


NEW_CLAIM = """\
  drivers-counted-2022:
    topic: staffing
    claimant: jo-field
    said_on: 2022-03-01
    statement: The courier counted about 1,100 drivers.
    figures:
      - measure: drivers-employed
        value: about 1,100
        as_of: 2022-03-01
        basis: actual
        scope:
          contract: all
    appearances:
      - source: courier-2022-03-01
        manner: own-voice
        quote: about 1,100 drivers [sic] were `counted` </script>
        locator: page 3
"""


def much_changes(clone: Clone) -> None:
    """Change one thing of each sort."""
    clone.replace(
        FARES,
        ("value: $48 million a year", "value: $52 million a year"),
        ("statement: Fares bring about $50 million a year.", "statement: Fares bring $50 million."),
        ("value: about $50 million\n", "value: $50 million\n"),
        ("  riders-2022:\n", "  bus-riders-2022:\n"),
        ("    status: corrected\n", "    status: withdrawn\n"),
        ("        quote: takes millions of dollars\n", "        quote: takes some millions\n"),
    )
    clone.replace(
        STAFFING,
        (
            "as_of: not-stated\n        basis: estimate\n        scope:\n          contract: permanent",
            "as_of: 2022-03-01\n        basis: actual\n        scope:\n          contract: all",
        ),
    )
    text = (clone.folder / STAFFING).read_text(encoding="utf-8")
    kept = text[: text.index("  offer-too-small-2022:\n")]
    (clone.folder / STAFFING).write_text(kept + NEW_CLAIM, encoding="utf-8", newline="")
    clone.replace(
        CORPUS,
        ("contract: [permanent, all]", "contract: [all, permanent, temporary]"),
        ("    name: A rider (not named)\n", "    name: A rider of the ferry (not named)\n"),
        (
            "      - drivers-guild-2022\n",
            "      - drivers-guild-2022\n      - drivers-counted-2022\n",
        ),
        ("    published: 2022-02~\n", "    published: 2022-02\n"),
    )
    lock = (clone.folder / LOCK).read_text(encoding="utf-8")
    (clone.folder / LOCK).write_text(
        lock.replace('"text_sha256":"895b', '"text_sha256":"0000'), encoding="utf-8", newline=""
    )


@pytest.mark.parametrize("width", [80, 160])
def test_a_change_of_everything_reads_as_text(
    program: Program, clone: Clone, golden: Callable[[Path, str], None], width: int
) -> None:
    much_changes(clone)
    outcome = program("diff", width=width)
    assert (outcome.code, outcome.errors) == (0, "")
    assert max(map(len, outcome.output.splitlines())) <= width
    golden(GOLDEN / f"diff.{width}.txt", outcome.output)


def test_a_change_reads_the_other_way_round(
    program: Program, clone: Clone, golden: Callable[[Path, str], None]
) -> None:
    much_changes(clone)
    clone.commit()
    outcome = program("diff", "HEAD", "HEAD~1")
    assert (outcome.code, outcome.errors) == (0, "")
    golden(GOLDEN / "diff-back.80.txt", outcome.output)


def test_a_change_of_everything_reads_as_markdown(
    program: Program, clone: Clone, golden: Callable[[Path, str], None]
) -> None:
    much_changes(clone)
    outcome = program("diff", "--format", "markdown")
    assert (outcome.code, outcome.errors) == (0, "")
    golden(GOLDEN / "diff.markdown", outcome.output)


def test_a_change_of_everything_reads_as_json(
    program: Program, clone: Clone, golden: Callable[[Path, str], None]
) -> None:
    much_changes(clone)
    outcome = program("diff", "--format", "json")
    assert (outcome.code, outcome.errors) == (0, "")
    commit = clone.git("rev-parse", "HEAD")
    assert json.loads(outcome.output)["before"] == {"name": "HEAD", "commit": commit}
    golden(GOLDEN / "diff.json", outcome.output.replace(commit, "COMMIT"))


def rename_file(clone: Clone) -> None:
    (clone.folder / FARES).rename(clone.folder / "claims/Fähren und Tarife.yaml")


def move_claims(clone: Clone) -> None:
    text = (clone.folder / FARES).read_text(encoding="utf-8")
    with (clone.folder / STAFFING).open("a", encoding="utf-8") as stream:
        stream.write(text.removeprefix("claims:\n"))
    (clone.folder / FARES).unlink()


def reformat(clone: Clone) -> None:
    clone.replace(
        FARES,
        ("via: [jo-field]\n        quote: $48", "via:\n          - jo-field\n        quote: $48"),
        (
            "statement: Fares bring $48 million a year.",
            'statement: "Fares bring $48 million a year."',
        ),
        ("claims:\n", "# a remark\nclaims:\n"),
    )


def reorder(clone: Clone) -> None:
    text = (clone.folder / STAFFING).read_text(encoding="utf-8")
    start = text.index("  wages-offered-2022:\n")
    reordered = "claims:\n" + text[start:] + text[:start].removeprefix("claims:\n")
    (clone.folder / STAFFING).write_text(reordered, encoding="utf-8", newline="")
    clone.replace(
        CORPUS,
        (
            "      - drivers-authority-2022\n      - drivers-guild-2022\n",
            "      - drivers-guild-2022\n      - drivers-authority-2022\n",
        ),
        ("contract: [permanent, all]", "contract: [all, permanent]"),
    )


def change_line_ends(clone: Clone) -> None:
    for name in (FARES, STAFFING, CORPUS):
        file = clone.folder / name
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))


@pytest.mark.parametrize("change", [rename_file, move_claims, reformat, reorder, change_line_ends])
def test_what_means_the_same_is_no_difference(
    program: Program, clone: Clone, change: Callable[[Clone], None]
) -> None:
    change(clone)
    assert clone.git("status", "--porcelain") != ""
    outcome = program("diff")
    assert (outcome.code, outcome.output, outcome.errors) == (0, NOTHING, "")


SPELLINGS = {
    (): "HEAD → the working tree: 1 claim changed",
    ("HEAD",): "HEAD → the working tree: 1 claim changed",
    ("HEAD~1",): "HEAD~1 → the working tree: nothing differs",
    ("start", "HEAD"): "start → HEAD: 1 claim changed",
    ("HEAD", "start"): "HEAD → start: 1 claim changed",
    ("start..HEAD",): "start → HEAD: 1 claim changed",
    ("start..",): "start → HEAD: 1 claim changed",
    ("..start",): "HEAD → start: 1 claim changed",
    ("side..main",): "side → main: 2 claims changed",
    ("side...main",): "{base} → main: 1 claim changed",
    ("side...",): "{base} → HEAD: 1 claim changed",
    ("HEAD", "HEAD"): "HEAD → HEAD: nothing differs",
    ("v1^{commit}",): "v1^{commit} → the working tree: nothing differs",
}


@pytest.mark.parametrize("given", SPELLINGS, ids=" ".join)
def test_revisions_are_spelled_as_git_spells_them(
    program: Program, clone: Clone, given: tuple[str, ...]
) -> None:
    clone.git("branch", "start")
    clone.git("tag", "--annotate", "--message", "one", "v1")
    base = clone.git("rev-parse", "--short=12", "HEAD")
    clone.git("checkout", "--quiet", "-b", "side")
    clone.replace(STAFFING, ("value: 1,240", "value: 1,250"))
    clone.commit()
    clone.git("checkout", "--quiet", "main")
    clone.replace(FARES, ("note: A reader's", "note: A rider's"))
    clone.commit()
    clone.replace(FARES, ("note: A rider's", "note: A reader's"))
    outcome = program("diff", *given, width=200)
    assert (outcome.code, outcome.errors) == (0, "")
    words = outcome.output.splitlines()[1].partition(", ")[0].removesuffix(".")
    assert words == SPELLINGS[given].replace("{base}", base)


WRONG_USES = {
    "an unknown revision": (("nope",), "error: no revision 'nope' in '{folder}'\n"),
    "a file is no revision": ((FARES,), "error: no revision 'claims/fares.yaml' in '{folder}'\n"),
    "an option of git": (
        ("--", "--output=x"),
        "error: no revision '--output=x' in '{folder}'\n",
    ),
    "an empty revision": (("",), "error: no revision '' in '{folder}'\n"),
    "three revisions": (
        ("HEAD", "HEAD", "HEAD"),
        "error: 3 revisions are given, expected at most two\n",
    ),
    "a range and a revision": (
        ("HEAD..HEAD", "HEAD"),
        "error: 'HEAD..HEAD' names two states already\n  hint: give it alone, or two revisions\n",
    ),
    "no commit in common": (
        ("HEAD...lone",),
        "error: 'HEAD' and 'lone' have no commit in common\n",
    ),
}


@pytest.mark.parametrize("case", WRONG_USES)
def test_what_names_no_two_states_is_wrong_use(program: Program, clone: Clone, case: str) -> None:
    tree = clone.git("rev-parse", "HEAD^{tree}")
    clone.git("branch", "lone", clone.git("commit-tree", tree, "-m", "alone"))
    given, message = WRONG_USES[case]
    outcome = program("diff", *given)
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors == message.replace("{folder}", str(clone.folder))


def test_a_folder_outside_of_git_is_wrong_use(
    program: Program, clone: Clone, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del clone
    monkeypatch.chdir(invented)
    outcome = program("diff")
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors == f"error: '{invented}' lies in no git repository\n"


def test_a_repository_of_another_user_says_how_to_trust_it(
    program: Program, clone: Clone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    outcome = program("diff")
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors == (
        f"error: git cannot read the repository of '{clone.folder}': "
        f"detected dubious ownership in repository at '{clone.folder}'\n"
        "  hint: git config --global --add safe.directory FOLDER trusts it\n"
    )


def test_without_the_program_git_it_says_so(
    program: Program, clone: Clone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(clone.folder))
    outcome = program("diff")
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors == (
        "error: the program git is not found, and revisions are read with it\n"
        "  hint: install git, or put its folder into PATH\n"
    )


def test_a_repository_without_a_commit_is_wrong_use(
    program: Program, clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del clone
    empty = Clone(tmp_path / "empty", invented_in=None)
    monkeypatch.chdir(empty.folder)
    outcome = program("diff")
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors == (
        f"error: no revision 'HEAD' in '{empty.folder}'\n  hint: the repository has no commit yet\n"
    )


def test_a_shallow_clone_says_that_its_history_is_cut(
    program: Program, clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone.commit()
    address = clone.folder.as_uri()
    clone.git("clone", "--quiet", "--depth=1", address, str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    outcome = program("diff", "HEAD~1")
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors == (
        f"error: no revision 'HEAD~1' in '{tmp_path / 'shallow'}'\n"
        "  hint: the clone is shallow; git fetch --unshallow gets the rest of its history\n"
    )
    assert program("diff").output == NOTHING


def break_yaml(clone: Clone) -> None:
    clone.replace(FARES, ("    topic: fares\n    claimant: jo-field\n", "    topic: {fares\n"))


def break_reference(clone: Clone) -> None:
    clone.replace(FARES, ("    claimant: jo-field\n", "    claimant: jo-meadow\n"))


def break_lock(clone: Clone) -> None:
    clone.replace(LOCK, ('"version":2', '"version":7'))


def break_settings(clone: Clone) -> None:
    (clone.folder / "factcheck.toml").write_text('corpus = "data/claims.yaml"\nnone = 1\n')


def name_no_corpus(clone: Clone) -> None:
    (clone.folder / "factcheck.toml").write_text('corpus = "data/none.yaml"\n')


def take_corpus_away(clone: Clone) -> None:
    (clone.folder / CORPUS).unlink()


def include_nothing(clone: Clone) -> None:
    clone.replace(CORPUS, ("../claims/*.yaml", "../facts/*.yaml"))


def lead_outside(clone: Clone) -> None:
    (clone.folder / FARES).unlink()
    (clone.folder / FARES).symlink_to("/etc/hostname")


def lead_settings_outside(clone: Clone) -> None:
    (clone.folder / "factcheck.toml").symlink_to("../factcheck.toml")


def lead_other_settings_outside(clone: Clone) -> None:
    (clone.folder / "pyproject.toml").symlink_to("/etc/hostname")


def lead_corpus_outside(clone: Clone) -> None:
    (clone.folder / CORPUS).unlink()
    (clone.folder / CORPUS).symlink_to("/etc/hostname")


def lead_folder_outside(clone: Clone) -> None:
    shutil.rmtree(clone.folder / "claims")
    (clone.folder / "claims").symlink_to("/etc")


def lead_lock_outside(clone: Clone) -> None:
    (clone.folder / LOCK).unlink()
    (clone.folder / LOCK).symlink_to("../../evidence.lock")


def lead_in_a_circle(clone: Clone) -> None:
    (clone.folder / FARES).unlink()
    (clone.folder / FARES).symlink_to("fares.yaml")


def name_a_corpus_outside(clone: Clone) -> None:
    (clone.folder.parent / "other.yaml").write_text("corpus: {}\n")
    (clone.folder / "factcheck.toml").write_text('corpus = "../other.yaml"\n')


UNREADABLE = (
    break_yaml,
    break_reference,
    break_lock,
    break_settings,
    name_no_corpus,
    take_corpus_away,
    include_nothing,
    lead_outside,
    lead_settings_outside,
    lead_other_settings_outside,
    lead_corpus_outside,
    lead_folder_outside,
    lead_lock_outside,
    lead_in_a_circle,
    name_a_corpus_outside,
)


@pytest.mark.parametrize("change", UNREADABLE)
def test_a_revision_that_cannot_be_read_is_named(
    program: Program,
    clone: Clone,
    golden: Callable[[Path, str], None],
    change: Callable[[Clone], None],
) -> None:
    change(clone)
    clone.commit()
    clone.git("checkout", "--quiet", "HEAD~1", "--", ".")
    outcome = program("diff", "HEAD", "HEAD~1")
    assert (outcome.code, outcome.output) == (3, "")
    shown = outcome.errors.replace(str(clone.folder), "FOLDER")
    golden(GOLDEN / f"diff-{change.__name__.replace('_', '-')}.err", shown)


def test_a_working_tree_that_cannot_be_read_is_named_by_its_files(
    program: Program, clone: Clone
) -> None:
    break_reference(clone)
    outcome = program("diff")
    assert (outcome.code, outcome.output) == (3, "")
    assert outcome.errors == (
        "claims/fares.yaml:53:15: error[FC102] no person or party has the id 'jo-meadow'\n"
        "  hint: record it under people: or parties:\n"
        f"error: '{clone.folder / CORPUS}' cannot be read whole, so nothing is answered from it\n"
        "  hint: factcheck validate shows everything that is wrong\n"
    )


def test_untracked_claim_files_belong_to_the_working_tree(program: Program, clone: Clone) -> None:
    (clone.folder / "claims/new.yaml").write_text(f"claims:\n{NEW_CLAIM}", encoding="utf-8")
    outcome = program("diff")
    assert outcome.output.splitlines()[:2] == [
        "Riverside Transit and its drivers",
        "HEAD → the working tree: 1 claim added, 1 new quote not proven.",
    ]


PLACES = {
    "the top of the clone": ("", ()),
    "a folder below": ("claims", ()),
    "the corpus file named": ("", ("--corpus", "data/claims.yaml")),
    "the folder named": ("claims", ("--corpus", "..")),
}


@pytest.mark.parametrize("place", PLACES)
def test_the_corpus_is_found_as_elsewhere(
    program: Program, clone: Clone, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    folder, options = PLACES[place]
    monkeypatch.chdir(clone.folder / folder)
    assert program("diff", *options).output == NOTHING
    assert program("diff", "HEAD", "HEAD", *options).output == NOTHING.replace(
        "the working tree", "HEAD"
    )


def test_a_corpus_in_a_folder_with_spaces_and_umlauts_is_read(
    program: Program, clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del clone
    made = Clone(tmp_path / "Über uns", invented_in="Zahlen & Fakten\tim Streit")
    inner = made.folder / "Zahlen & Fakten\tim Streit"
    monkeypatch.chdir(inner)
    (inner / FARES).rename(inner / "claims/schöne Fähre.yaml")
    made.commit()
    assert program("diff", "HEAD~1..HEAD").output == NOTHING.replace(
        "HEAD → the working tree", "HEAD~1 → HEAD"
    )
    monkeypatch.chdir(tmp_path)
    assert program("diff", "--corpus", str(inner)).output == NOTHING


def test_a_corpus_that_moved_is_found_by_the_settings_of_each_state(
    program: Program, clone: Clone
) -> None:
    (clone.folder / "data").rename(clone.folder / "facts")
    (clone.folder / "factcheck.toml").write_text('corpus = "facts/claims.yaml"\n')
    assert program("diff").output == NOTHING


def test_a_bare_repository_answers_for_its_revisions(
    program: Program, clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone.replace(FARES, ("note: A reader's", "note: A rider's"))
    clone.commit()
    bare = tmp_path / "bare.git"
    clone.git("clone", "--quiet", "--bare", str(clone.folder), str(bare))
    monkeypatch.chdir(bare)
    for options in ((), ("--corpus", "data/claims.yaml"), ("--corpus", "data/../.")):
        outcome = program("diff", "HEAD~1", "HEAD", *options)
        assert (outcome.code, outcome.errors) == (0, "")
        assert outcome.output.splitlines()[1] == "HEAD~1 → HEAD: 1 claim changed."
    outcome = program("diff")
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors == (
        f"error: '{bare}' is a repository without a working tree\n  hint: name two revisions\n"
    )


def test_a_second_working_tree_of_a_repository_is_its_own_state(
    program: Program, clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone.git("worktree", "add", "--quiet", "-b", "side", str(tmp_path / "side"))
    clone.replace(FARES, ("note: A reader's", "note: A rider's"))
    monkeypatch.chdir(tmp_path / "side")
    assert program("diff", "main").output == NOTHING.replace("HEAD", "main")


def test_links_inside_of_a_revision_are_followed(program: Program, clone: Clone) -> None:
    (clone.folder / "more").mkdir()
    (clone.folder / FARES).rename(clone.folder / "more/fares.yaml")
    (clone.folder / FARES).symlink_to("../more/fares.yaml")
    clone.commit()
    assert program("diff", "HEAD~1", "HEAD").output == NOTHING.replace(
        "HEAD → the working tree", "HEAD~1 → HEAD"
    )


def test_the_environment_names_the_corpus_of_both_states(
    program: Program, clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTCHECK_CORPUS", str(clone.folder / CORPUS))
    assert program("diff").output == NOTHING


def test_the_variables_of_a_hook_do_not_lead_astray(
    program: Program, clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del clone
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", "index")
    assert program("diff").output == NOTHING


def test_a_comment_stays_below_what_github_takes(program: Program, clone: Clone) -> None:
    one = NEW_CLAIM.replace("counted about", "counted “ü” about")
    many = "".join(one.replace("counted-2022", f"counted-{place}") for place in range(400))
    (clone.folder / "claims/many.yaml").write_text(f"claims:\n{many}", encoding="utf-8")
    output = program("diff", "--format", "markdown").output
    shown = output.count("\n**added** claim") + output.count("\n**proof** quote")
    assert 60_000 < len(output.encode()) < 65_536
    assert output.startswith("<!-- factcheck diff -->\n")
    assert output.endswith(
        f"\n{800 - shown} changes do not fit here and are left out; `factcheck diff` shows all.\n"
    )


def test_it_is_written_to_a_file(program: Program, clone: Clone) -> None:
    outcome = program("diff", "-o", "out.txt")
    assert (outcome.code, outcome.output) == (0, "")
    assert (clone.folder / "out.txt").read_text(encoding="utf-8") == NOTHING


def test_the_state_of_git_is_left_as_it_was(program: Program, clone: Clone) -> None:
    clone.replace(FARES, ("note: A reader's", "note: A rider's"))
    before = {path: path.stat().st_mtime_ns for path in clone.folder.rglob("*")}
    program("diff", "HEAD")
    program("diff", "HEAD", "HEAD")
    assert {path: path.stat().st_mtime_ns for path in clone.folder.rglob("*")} == before

"""What goes wrong is said on standard error in our words, with the exit code of its kind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from outcomes import INVENTED

if TYPE_CHECKING:
    from outcomes import Program

FIRST_LINES = {
    "bash": "_factcheck_completion() {",
    "zsh": "#compdef factcheck",
    "fish": "complete --command factcheck --no-files",
    "powershell": "Import-Module PSReadLine",
    "pwsh": "Import-Module PSReadLine",
}


@pytest.mark.parametrize(("shell", "line"), FIRST_LINES.items())
def test_the_completion_of_the_shell_that_is_named_is_shown(
    shell: str, line: str, program: Program
) -> None:
    shown = program("--show-completion", shell)
    assert (shown.code, shown.errors) == (0, "")
    assert shown.output.splitlines()[0].startswith(line)


REFUSED = [
    (
        ("list", "--topic", "fare"),
        2,
        "error: --topic: no topic 'fare'\n  hint: did you mean 'fares'?\n",
    ),
    (
        ("list", "--basis", "guess"),
        2,
        "error: --basis: no basis 'guess'\n"
        "  hint: there are actual, estimate, not-stated, projection, proposal, requirement\n",
    ),
    (
        ("list", "--since", "March 2022"),
        2,
        "error: --since 'March 2022' is not a date, expected YYYY, YYYY-MM, YYYY-MM-DD or two of"
        " them joined by /, with ~ or ? if inferred\n"
        "  hint: did you mean 2022-03?\n",
    ),
    (
        ("--show-completion", "tcsh"),
        2,
        "error: there is no completion for the shell 'tcsh'\n"
        "  hint: shells are bash, zsh, fish, powershell, pwsh\n",
    ),
    (
        ("list", "--sort", "size"),
        2,
        "error: --sort: no order 'size'\n"
        "  hint: orders are topic, said-on, value, claimant, measure, source\n",
    ),
    (
        ("list", "--format", "xml"),
        2,
        "error: --format: no format 'xml'\n"
        "  hint: did you mean 'yaml'?"
        " formats are table, markdown, text, story, csv, json, ndjson, yaml\n",
    ),
    (
        ("show", "drivers-gild-2022"),
        2,
        "error: no record has the id 'drivers-gild-2022'\n"
        "  hint: did you mean 'drivers-guild-2022'?\n",
    ),
    (
        ("list", "30000"),
        2,
        "error: --topic: no topic '30000'\n"
        "  hint: there are fares, staffing\n"
        "  hint: factcheck list --near 30000 finds figures of that size\n",
    ),
    (
        ("show", "$1.9 billion"),
        2,
        "error: no record has the id '$1.9 billion'\n"
        "  hint: factcheck list --near '$1.9 billion' finds figures of that size\n",
    ),
    (
        ("compare", "6%", "6.5%"),
        2,
        "error: no topic, dispute, lookalike or claim has the id '6%'\n"
        "  hint: factcheck list --near 6% finds figures of that size\n",
    ),
    (
        ("chart", "30,000"),
        2,
        "error: no topic, dispute, lookalike or claim has the id '30,000'\n"
        "  hint: factcheck list --near 30,000 finds figures of that size\n",
    ),
    (
        ("timeline", "about 6%"),
        2,
        "error: no topic has the id 'about 6%'\n"
        "  hint: factcheck list --near 'about 6%' finds figures of that size\n",
    ),
    (
        ("chart", "2022"),
        2,
        "error: no topic, dispute, lookalike or claim has the id '2022'\n"
        "  hint: did you mean 'income-authority-2022'?\n",
    ),
    (
        ("list", "--party", "hundreds of thousands"),
        2,
        "error: --party: no party 'hundreds of thousands'\n"
        "  hint: there are drivers-guild, ferry-company, riverside-courier, riverside-transit\n",
    ),
    (
        ("list", "--near", " billion"),
        2,
        "error: --near ' billion' is no figure, expected one such as 'almost 1,200' or '$1.9 billion'\n"
        "  hint: put a price into single quotes, '$1.9 billion': between others a shell takes out $1\n",
    ),
    (
        ("list", "--near", ".9 billion"),
        2,
        "error: --near '.9 billion' begins with a point, expected a figure\n"
        "  hint: put a price into single quotes, '$1.9 billion': between others a shell takes out $1\n",
    ),
    (
        ("list", "--near", ",900"),
        2,
        "error: --near ',900' is more than a figure: ',' belongs into the measure or the statement\n"
        "  hint: put a price into single quotes, '$1.9 billion': between others a shell takes out $1\n",
    ),
    (
        ("list", "--near", "00 million"),
        2,
        "error: --near '00 million' holds '00', which is a date, a label or a code, not a figure\n"
        "  hint: put a price into single quotes, '$1.9 billion': between others a shell takes out $1\n",
    ),
    (
        ("list", "--near", ""),
        2,
        "error: --near no figure: the text is empty\n"
        "  hint: put a price into single quotes, '$1.9 billion': between others a shell takes out $1\n",
    ),
    (
        ("compare", "drivers-gild-2022", "drivers-authority-2022"),
        2,
        "error: no topic, dispute, lookalike or claim has the id 'drivers-gild-2022'\n"
        "  hint: did you mean 'drivers-guild-2022'?\n",
    ),
    (
        ("compare", "drivers-guild-2022"),
        2,
        "error: 'drivers-guild-2022' stands alone\n"
        "  hint: name a second claim, or a dispute or topic\n",
    ),
    (
        ("compare", "wages-offered-2022#now", "drivers-authority-2022"),
        2,
        "error: claim 'wages-offered-2022' has no figure 'now'\n"
        "  hint: it has wages-offered-2022#at-once, wages-offered-2022#by-summer\n",
    ),
    (
        ("compare", "ada-moreno", "drivers-authority-2022"),
        2,
        "error: 'ada-moreno' is a person\n  hint: compare one topic, one dispute, one lookalike, or claims\n",
    ),
    (
        ("timeline", "fare"),
        2,
        "error: no topic has the id 'fare'\n  hint: did you mean 'fares'?\n",
    ),
    (
        ("list", "--corpus", "nowhere.yaml"),
        3,
        "error: --corpus names 'nowhere.yaml', which does not exist\n",
    ),
    (("validate", "nowhere.yaml"), 2, "error: 'nowhere.yaml' does not exist\n"),
    (
        ("validate", "--select", "FC999"),
        2,
        "error: no check has the code 'FC999'\n  hint: factcheck explain lists all codes\n",
    ),
    (
        ("explain", "FC20"),
        2,
        "error: no check has the code 'FC20'\n  hint: factcheck explain lists all codes\n",
    ),
]


@pytest.mark.parametrize(
    ("arguments", "code", "errors"), REFUSED, ids=lambda value: str(value)[:40]
)
def test_wrong_use_is_refused_with_a_hint(
    program: Program, arguments: tuple[str, ...], code: int, errors: str
) -> None:
    outcome = program(*arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (code, "", errors)


def test_a_corpus_with_a_broken_file_answers_nothing(
    program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (invented / "claims" / "more.yaml").write_text("topics:\n  tolls:\n    titel: Tolls\n")
    monkeypatch.chdir(invented)
    outcome = program("list")
    assert (outcome.code, outcome.output) == (3, "")
    assert outcome.errors == (
        "claims/more.yaml:3:5: error[FC013] topic 'tolls' has no field 'titel'\n"
        "  hint: did you mean 'title'?\n"
        f"error: '{invented}/data/claims.yaml' cannot be read whole, so nothing is answered from"
        " it\n  hint: factcheck validate shows everything that is wrong\n"
    )


def test_an_output_file_is_replaced_whole(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "topics.csv"
    file.write_text("before")
    outcome = program("topics", "--format", "csv", "-o", str(file))
    assert (outcome.code, outcome.output) == (0, "")
    assert file.read_bytes().decode() == (
        "topic,title,claims,figures,parties,disputes\r\n"
        "fares,Fares and income,5,4,3,1\r\n"
        "staffing,Drivers,4,4,2,1\r\n"
    )
    assert [each.name for each in tmp_path.iterdir()] == ["topics.csv"]


def test_an_output_file_that_cannot_be_written_is_refused(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "none" / "topics.csv"
    outcome = program("topics", "-o", str(file))
    assert (outcome.code, outcome.output) == (2, "")
    assert outcome.errors == f"error: '{file}' cannot be written: No such file or directory\n"


def test_a_failing_question_leaves_the_output_file_alone(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "list.md"
    file.write_text("before")
    assert program("list", "--topic", "nothing", "-o", str(file)).code == 2
    assert file.read_text() == "before"


def test_a_full_disk_behind_standard_output_is_said() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "topics"],
            cwd=INVENTED,
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert (done.returncode, done.stderr) == (
        2,
        "error: standard output cannot be written: No space left on device\n",
    )


def test_a_reference_that_leads_nowhere_keeps_a_corpus_from_answering(
    program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = invented / "claims" / "fares.yaml"
    file.write_text(file.read_text().replace("claimant: drivers-guild", "claimant: drivers-gild"))
    monkeypatch.chdir(invented)
    outcome = program("list", "--party", "drivers-guild")
    assert (outcome.code, outcome.output) == (3, "")
    assert outcome.errors.splitlines()[:2] == [
        "claims/fares.yaml:19:15: error[FC102] no person or party has the id 'drivers-gild'",
        "  hint: did you mean 'drivers-guild'?",
    ]


def test_a_hyphen_as_output_file_is_standard_output(program: Program) -> None:
    assert program("topics", "-o", "-").output == program("topics").output


def test_a_figure_that_a_claim_does_not_have_is_refused(program: Program) -> None:
    outcome = program("show", "wages-offered-2022#now")
    assert (outcome.code, outcome.errors) == (
        2,
        "error: 'wages-offered-2022' has no figure 'now'\n",
    )

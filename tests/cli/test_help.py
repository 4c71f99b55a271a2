"""Help and wrong use in plain text, the commands under their headings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from outcomes import Program

GOLDEN = Path(__file__).parent / "golden"

PAGES = {
    "help": ["--help"],
    "help-source": ["source"],
}


@pytest.mark.parametrize(("name", "arguments"), PAGES.items(), ids=PAGES)
def test_help_lists_commands_under_their_headings(
    program: Program, golden: Callable[[Path, str], None], name: str, arguments: list[str]
) -> None:
    outcome = program(*arguments)
    golden(GOLDEN / f"{name}.80.txt", outcome.output + outcome.errors)


WRONG = {
    "a command that there is not": (
        ["lst"],
        "Usage: factcheck [OPTIONS] COMMAND [ARGS]...\nTry 'factcheck -h' for help.\n\n"
        "Error: No such command 'lst'. Did you mean 'list'?\n",
    ),
    "a command like none that there is": (
        ["who", "30,000"],
        "Usage: factcheck [OPTIONS] COMMAND [ARGS]...\nTry 'factcheck -h' for help.\n\n"
        "Error: No such command 'who'.\n"
        "  hint: factcheck list --text WORDS finds claims, factcheck list --near NUMBER figures,"
        " factcheck -h lists all commands\n",
    ),
    "an option that there is not": (
        ["topics", "--formt", "csv"],
        "Usage: factcheck topics [OPTIONS]\nTry 'factcheck topics -h' for help.\n\n"
        "Error: No such option: --formt (Possible options: --format)\n",
    ),
    "a command of a group that there is not": (
        ["source", "lst"],
        "Usage: factcheck source [OPTIONS] COMMAND [ARGS]...\n"
        "Try 'factcheck source -h' for help.\n\n"
        "Error: No such command 'lst'. Did you mean 'list'?\n",
    ),
}


@pytest.mark.parametrize(("arguments", "said"), WRONG.values(), ids=WRONG)
def test_wrong_use_is_said_in_plain_lines(
    program: Program, arguments: list[str], said: str
) -> None:
    outcome = program(*arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (2, "", said)


COMPLETIONS = {
    "factcheck li": "list\nlink\n",
    "factcheck source re": "refresh\n",
    "factcheck list --top": "--topic\n",
    "factcheck list --topic fa": "fares\n",
    "factcheck list --format nd": "ndjson\n",
}


@pytest.mark.parametrize(("words", "offered"), COMPLETIONS.items(), ids=COMPLETIONS)
def test_the_shell_completes_commands_options_and_ids(
    program: Program, monkeypatch: pytest.MonkeyPatch, words: str, offered: str
) -> None:
    monkeypatch.setenv("_FACTCHECK_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    outcome = program()
    assert (outcome.code, outcome.output, outcome.errors) == (0, offered, "")

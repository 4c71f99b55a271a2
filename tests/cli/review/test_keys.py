"""A review on a real terminal, key by key: what is on the screen, how many keys a claim takes, and that a kill loses none."""

from __future__ import annotations

import os
import re
import signal
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import reviewing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pexpect = pytest.importorskip("pexpect", reason="the extra test is not installed")
pytest.importorskip("prompt_toolkit", reason="the extra draft is not installed")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no pseudo terminals")

STYLES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
STATEMENT = "More people rode the buses in February than in any month before."
RIDERS = (
    ("your name", "Bo Quist\r"),
    ("speaker    1 Bo Ek", "1"),
    ("Bo Ek is   p", "p"),
    ("Bo Ek is of 1", "1"),
    ("Bo Ek's office", "director\r"),
    ("topic      1", "1"),
    ("measure    1", "1"),
    ("as_of      n", "n"),
    ("basis      a", "a"),
    ("service    1", "1"),
    ("statement  1 Riders a day, bus: 41,500 riders a day", f"t{STATEMENT}\r"),
    ("[Enter] accept", "\r"),
)
"""What is waited for, and the keys that are pressed then, until the first proposal is accepted."""
COST = (
    ("2 of 4", ""),
    ("topic      1", "2"),
    ("? measure    t type", "tNight buses\r"),
    ("[Enter] make it", "1\x15Cost of night buses\r"),  # the title, typed anew
    ("its title  Cost of night buses (new)", ""),
    ("[Enter] make it", "\r"),
    ("period     n", "2022\r"),
    ("basis      a", "p"),
    ("? statement  1 Cost of night buses", "tNight buses would cost the authority millions.\r"),
    ("[Enter] accept", "\r"),
)
END = (("3 of 4", ""), ("speaker    1", "w"), ("[Enter] write", "\r"))


class Screen:
    """A program in a pseudo terminal."""

    def __init__(self, folder: Path, width: int, **environment: str) -> None:
        given = {**os.environ, "TERM": "xterm", "COLUMNS": str(width), **environment}
        given.pop("NO_COLOR", None) if "NO_COLOR" not in environment else None
        script = str(Path(reviewing.__file__))
        self.child = pexpect.spawn(
            sys.executable, [script], cwd=folder, env=given, dimensions=(24, width),
            encoding="utf-8", timeout=20,
        )  # fmt: skip
        self.child.delaybeforesend = None
        self.seen = ""

    def press(self, *steps: tuple[str, str]) -> None:
        """Wait for each text, and press the keys that belong to it."""
        for wanted, keys in steps:
            self.child.expect_exact(wanted)
            self.seen += self.child.before + wanted
            if keys:
                self.child.expect_exact("\x1b[?25h")  # the line is ready, and the cursor shown
                self.child.send(keys)

    def end(self) -> int:
        """Wait for the end, and return the exit code."""
        self.child.expect(pexpect.EOF)
        self.seen += self.child.before
        self.child.close()
        status = self.child.exitstatus
        return int(-self.child.signalstatus if status is None else status)

    @property
    def text(self) -> str:
        """What was shown, without the sequences that move the cursor."""
        return STYLES.sub("", self.seen).replace("\r", "")


@pytest.fixture
def open_screen(tmp_path: Path) -> Iterator[Callable[..., Screen]]:
    reviewing.begin(tmp_path)
    opened: list[Screen] = []

    def start(width: int = 80, **environment: str) -> Screen:
        opened.append(Screen(tmp_path, width, **environment))
        return opened[-1]

    yield start
    for each in opened:
        each.child.close(force=True)


def read_claims(folder: Path) -> str:
    return (folder / "claims" / "fares.yaml").read_text("utf-8")


@pytest.mark.parametrize("width", [80, 160])
def test_proposals_become_proven_claims_in_few_keys(
    open_screen: Callable[..., Screen], tmp_path: Path, width: int
) -> None:
    screen = open_screen(width)
    screen.press(*RIDERS, *COST, *END)
    assert screen.end() == 0
    assert screen.text.endswith(
        "4 records added; 2 of 2 quotes proven\nnothing wrong in 3 files with 11 claims\n"
    )
    assert f"statement: {STATEMENT}\n" in read_claims(tmp_path)
    keys = [keys for _, keys in RIDERS[5:]]  # who the director is was asked once
    assert sum(len(each) for each in keys if len(each) == 1) <= 15
    assert sum(len(each) for each in keys if len(each) > 1) <= 120


@pytest.mark.slow  # the program is started once a key
def test_no_key_is_lost_where_the_program_is_killed_after_it(
    open_screen: Callable[..., Screen], tmp_path: Path
) -> None:
    pressed = [each for each in (*RIDERS, *COST) if each[1]]
    for step, (following, _) in pairwise((*pressed, ("3 of 4", ""))):
        screen = open_screen()
        screen.press(step, (following, ""))
        screen.child.kill(signal.SIGKILL)
        assert screen.end() == -signal.SIGKILL
    untouched = (reviewing.INVENTED / "claims" / "fares.yaml").read_text("utf-8")
    assert read_claims(tmp_path) == untouched
    last = open_screen()
    last.press(*END)
    assert last.end() == 0
    assert f"statement: {STATEMENT}\n" in read_claims(tmp_path)


def test_what_was_being_typed_stands_there_again_after_a_kill(
    open_screen: Callable[..., Screen], tmp_path: Path
) -> None:
    screen = open_screen()
    screen.press(*RIDERS[:10], ("statement  1", "tMore people ro"), ("More people ro", ""))
    screen.child.kill(signal.SIGKILL)
    screen.end()
    again = open_screen()
    again.press(
        ("? statement  More people ro", "de in February.\r"),
        RIDERS[-1],
        ("2 of 4", ""),
        ("topic      1", "w"),
        *END[2:],
    )
    assert again.end() == 0
    assert "statement: More people rode in February.\n" in read_claims(tmp_path)


def test_the_list_keeps_some_where_no_topic_has_a_key_yet_too(
    open_screen: Callable[..., Screen], tmp_path: Path
) -> None:
    file = tmp_path / "data" / "claims.yaml"
    records = file.read_text("utf-8").partition("disputes:")[0]
    file.write_text(re.sub(r"topics:\n(?: .*\n)+", "", records), encoding="utf-8")
    for each in (tmp_path / "claims").iterdir():
        each.unlink()
    screen = open_screen()
    screen.press(
        ("your name", "Bo Quist\r"), ("speaker    1 Bo Ek", "l"), ("Enter goes back", ""), ("? list", "2 4\r"),
        ("2 of 4", ""), ("2 skipped", ""), ("topic      t type (an id", "l"), ("skipped   Bo Ek", ""), ("? list", "\r"),
        ("topic      t type (an id", "tstaff and money\r"), ("new topic 'staff and money'?", "y"),
        ("? measure", "\r"), ("? statement", "\x1b"), ("[Enter] type on", "x"), ("4 of 4", ""), ("speaker    t type", "\x03"),
    )  # fmt: skip
    assert screen.end() == 130


def test_ctrl_c_stops_and_says_where_the_decisions_are(
    open_screen: Callable[..., Screen], tmp_path: Path
) -> None:
    screen = open_screen()
    screen.press(*RIDERS[:4], ("office", "\x03"))
    assert screen.end() == 130
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    assert screen.text.endswith(f"what was decided is kept in '{journal}'\n")


def test_a_key_that_is_none_says_so_where_nothing_is_typed(
    open_screen: Callable[..., Screen],
) -> None:
    screen = open_screen()
    screen.press(
        *RIDERS[:2],
        ("Bo Ek is   p", "t"),
        ("  't' is none of the keys", ""),
        ("Bo Ek is   p", "p"),
        ("Bo Ek is of 1", "\x03"),
    )
    assert screen.end() == 130


def test_keys_that_are_no_answer_change_nothing_and_tab_completes_a_name(
    open_screen: Callable[..., Screen], tmp_path: Path
) -> None:
    screen = open_screen()
    screen.press(
        ("your name", "\r"),
        ("a claim says who decided", ""),
        ("your name", "Bo Quist\r"),
        ("speaker    1 Bo Ek", "9"),
        ("? speaker    9", "\x7f\r"),
        ("speaker    1 Bo Ek", "ada-\t"),
        ("moreno", "\r"),
        ("topic      1", "\x03"),
    )
    assert screen.end() == 130
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    assert '"value":"ada-moreno"' in journal.read_text("utf-8")


def read_values(folder: Path) -> list[str]:
    """Return the answers that are kept, in their order."""
    (journal,) = (folder / ".factcheck" / "review").glob("*.jsonl")
    return re.findall(r'"value":(?:"(.*?)"|null)', journal.read_text("utf-8"))


BEFORE = (("your name", "Bo Quist\r"), ("speaker    1 Bo Ek", "1"), ("Bo Ek is   p", "p"))
TYPED = {
    "the marked one of several, once each": (
        (("Bo Ek is of 1", "tri\t"), ("riverside-transit", "\r"), ("Bo Ek's office", "")),
        ["+Bo Ek", "person", "riverside-transit"],
    ),
    "the next one by Tab": (
        (("Bo Ek is of 1", "tri\t"), ("riverside-transit", "\t"), ("drivers-guild", "\r"), ("Bo Ek's office", "")),
        ["+Bo Ek", "person", "drivers-guild"],
    ),
    "nothing by what stands inside a word": (
        (("Bo Ek is of 1", "tivers\t\r"), ("new party 'ivers'?", "n"), ("ivers", "\x1b"), ("Bo Ek is of 1", "")),
        ["+Bo Ek", "person"],
    ),
    "Esc ends typing where keys choose": (
        (("Bo Ek is of 1", "tx"), ("[Esc] stop typing", "\x1b"), ("Bo Ek is of 1", "1"), ("Bo Ek's office", "")),
        ["+Bo Ek", "person", "riverside-transit"],
    ),
    "Esc gives the keys where none chooses, and the words come back": (
        (
            ("Bo Ek is of 1", "1"), ("Bo Ek's office", "dir"), ("dir", "\x1b"), ("[Enter] type on", "?"),
            ("A key answers", ""), ("Bo Ek's office dir", "ector\r"), ("? topic", ""),
        ),
        ["+Bo Ek", "person", "riverside-transit", "director"],
    ),
    "Esc and back": (
        (("Bo Ek is of 1", "1"), ("Bo Ek's office", "\x1b"), ("[Enter] type on", "b"), ("Bo Ek is of 1", "2"), ("Bo Ek's office", "")),
        ["+Bo Ek", "person", "riverside-transit", "", "drivers-guild"],
    ),
}  # fmt: skip
"""Keys at the question which party somebody is of, what is asked then, and the answers that are kept."""


@pytest.mark.parametrize("name", TYPED)
def test_typing_is_completed_and_left(
    open_screen: Callable[..., Screen], tmp_path: Path, name: str
) -> None:
    keys, kept = TYPED[name]
    screen = open_screen()
    screen.press(*BEFORE, *keys, ("  ", "\x03"))
    assert screen.end() == 130
    assert read_values(tmp_path) == kept


OFFERED = {
    "taken": ((("e edit it", "1"),), "Riders a day, bus: 41,500 riders a day"),
    "edited": ((("e edit it", "e in February\r"),), "Riders a day, bus: 41,500 riders a day in February"),
    "left, and another typed": (
        (("e edit it", "e"), ("[Esc] stop typing", "\x1b"), ("e edit it", "tMore people rode.\r")), "More people rode.",
    ),
    "left, and typed on": (
        (("e edit it", "tMore people"), ("[Esc] stop typing", "\x1b"), ("e edit it", "t"), ("More people", " rode.\r")),
        "More people rode.",
    ),
    "left to look at the text, and typed on": (
        (
            ("e edit it", "tMore people"), ("[Esc] stop typing", "\x1b"), ("e edit it", "o"), ("Night buses from June", ""),
            ("? statement  More people", " rode.\r"),
        ),
        "More people rode.",
    ),
}  # fmt: skip
"""Keys at the statement that is made of what was chosen, and the statement that is kept."""


@pytest.mark.parametrize("name", OFFERED)
def test_the_statement_of_what_was_chosen_is_taken_by_a_key_or_edited_and_never_by_enter(
    open_screen: Callable[..., Screen], tmp_path: Path, name: str
) -> None:
    keys, kept = OFFERED[name]
    screen = open_screen()
    screen.press(*RIDERS[:10], ("e edit it", "\r"), ("[Enter] back to statement", "\r"), *keys)
    screen.press(("[Enter] accept", "\x03"))
    assert screen.end() == 130
    assert read_values(tmp_path)[-1] == kept


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {}])
def test_no_colour_is_needed(
    open_screen: Callable[..., Screen], environment: dict[str, str]
) -> None:
    screen = open_screen(**environment)
    screen.press(("your name", "Bo Quist\r"), ("⟦We carried", ""), ("speaker    1", "\x03"))
    assert screen.end() == 130
    assert set(re.findall(r"\x1b\[[0-9;]*m", screen.seen)) <= {"\x1b[0m"}


def test_keys_that_are_pressed_before_they_are_asked_for_are_not_lost(
    open_screen: Callable[..., Screen], tmp_path: Path
) -> None:
    screen = open_screen()
    screen.child.send("".join(keys for _, keys in (*RIDERS, *COST, *END)))
    assert screen.end() == 0
    assert f"statement: {STATEMENT}\n" in read_claims(tmp_path)

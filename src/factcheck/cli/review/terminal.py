"""What a review asks of a terminal, and the one that reads a line at a time: with TERM=dumb, through a pipe, without the extra."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from factcheck.cli.output import is_terminal, measure_terminal, say_note, write_result
from factcheck.drafting.review.question import NEW
from factcheck.errors import FactcheckError
from factcheck.formats.table.wrap import count_cells, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from factcheck.drafting.review.question import Question

NEXT = ""
"""The command that Enter gives."""
_NO_BREAK: Final = "\u00a0"
_BEHIND_KEY: Final = re.compile(r"(?<=[( ]\w) (?=\S)|(?<=\[.\]) ")


class EndedInputError(FactcheckError):
    """Standard input has ended while something was asked."""


class Reply(NamedTuple):
    """What was typed: a command by its key, or the answer to the question."""

    text: str
    is_command: bool


class Terminal(Protocol):
    """Where a review shows and asks."""

    def show(self, lines: Iterable[str]) -> None:
        """Show lines.

        Args:
            lines: without the ends of lines; those that are too wide are wrapped.
        """

    def ask(
        self,
        question: Question,
        commands: Mapping[str, str],
        begun: str,
        keep: Callable[[str], None],
    ) -> Reply:
        """Ask for an answer, or for a command.

        Args:
            question: what is asked.
            commands: the keys of commands, with what each does.
            begun: what was begun to be typed.
            keep: called with what is being typed.
        """

    def ask_command(self, label: str, commands: Mapping[str, str]) -> str:
        """Return the key of one of the commands.

        Args:
            label: what is asked.
            commands: the keys of commands, with what each does.
        """


def say_commands(commands: Mapping[str, str]) -> str:
    """Return commands with their keys: `[s]kip`, `[Enter] next open field`; of those that have words.

    Args:
        commands: what each does, by its key.
    """
    said = []
    for key, words in commands.items():
        if not words:
            continue
        if key == NEXT:
            said.append(f"[Enter] {words}")
        elif words.startswith(key):
            said.append(f"[{key}]{words[len(key) :]}")
        else:
            said.append(f"[{key}] {words}")
    return "   ".join(said)


def say_no_key(key: str) -> str:
    """Return what is said where a key does nothing.

    Args:
        key: what was pressed, or typed; nothing for Enter.
    """
    return f"  '{key or 'Enter'}' is none of the keys"


def wrap_lines(lines: Iterable[str]) -> Iterator[str]:
    """Wrap lines that are wider than the terminal at their spaces, what follows further in than its beginning.

    Args:
        lines: without the ends of lines.
    """
    width = measure_terminal()
    for line in lines:
        if count_cells(line) <= width:
            yield f"{line}\n"
            continue
        text = line.lstrip()
        begin = line[: len(line) - len(text)]
        first, *rest = wrap(text, width - len(begin) - 2)
        yield f"{begin}{first}\n"
        yield from (f"{begin}  {each}\n" for each in rest)


def wrap_prompt(prompt: str) -> str:
    """Wrap a prompt that is wider than the terminal; a key stays with what it does.

    Args:
        prompt: of one line.
    """
    bound = _BEHIND_KEY.sub(_NO_BREAK, prompt)
    return "\n  ".join(wrap(bound, measure_terminal() - 4)).replace(_NO_BREAK, " ")


def ask_new(terminal: Terminal, question: Question, value: str) -> bool:
    """Ask whether a record is to be made of a name that was typed.

    Args:
        terminal: where to ask.
        question: what it was typed for.
        value: the answer with that name.
    """
    label = f"  new {question.makes} '{value.removeprefix(NEW)}'?   "
    return terminal.ask_command(label, {"y": "yes", "n": "no"}) == "y"


def open_terminal() -> Terminal:
    """Return the terminal on which keys are read, or the one that reads lines where there is none."""
    if not (sys.stdin.isatty() and is_terminal()) or os.environ.get("TERM", "dumb") == "dumb":
        return LineTerminal()
    try:
        from factcheck.cli.review.keys import KeyTerminal
    except ImportError:
        say_note("pip install 'factcheck-ledger[draft]' lets single keys answer; lines are read")
        return LineTerminal()
    return KeyTerminal()


class LineTerminal:
    """Reads a line for each answer; choices have numbers, commands are letters."""

    def show(self, lines: Iterable[str]) -> None:
        """Show lines.

        Args:
            lines: without the ends of lines; those that are too wide are wrapped.
        """
        write_result(wrap_lines(lines))

    def ask(
        self,
        question: Question,
        commands: Mapping[str, str],
        begun: str,
        keep: Callable[[str], None],
    ) -> Reply:
        """Ask for an answer, or for a command, until one is typed.

        Args:
            question: what is asked.
            commands: the keys of commands, with what each does.
            begun: what was begun to be typed; `=` keeps it.
            keep: not called: a line is read whole.

        Raises:
            EndedInputError: standard input has ended.
        """
        del keep
        numbers = {str(number): each for number, each in enumerate(question.choices, 1)}
        said = [f"{number} {each.words}" for number, each in numbers.items()]
        if question.takes_text:
            said.append(f"or {question.typed}" if said else question.typed)
        started = begun or question.prefill
        if started and not any(each.value == started for each in question.choices):
            said.append(f"= keeps '{started}'")
        text = self._read(f"{question.label} ({', '.join(said)}): ")
        if text in numbers:
            return Reply(numbers[text].key, is_command=False)
        if text == "=" and started:
            return Reply(started, is_command=False)
        return Reply(text, is_command=text in commands)

    def ask_command(self, label: str, commands: Mapping[str, str]) -> str:
        """Return the key of one of the commands, asked for until one is typed.

        Args:
            label: what is asked.
            commands: the keys of commands, with what each does.

        Raises:
            EndedInputError: standard input has ended.
        """
        while True:
            text = self._read(f"{label}{say_commands(commands)}: ")
            if text in commands:
                return text
            self.show([say_no_key(text)])

    def _read(self, prompt: str) -> str:
        write_result([wrap_prompt(prompt.rstrip()), " "])
        line = sys.stdin.readline()
        if not line:
            write_result(["\n"])
            raise EndedInputError("standard input has ended", hint="what was decided is kept")
        if not sys.stdin.isatty():
            write_result([line if line.endswith("\n") else f"{line}\n"])
        return " ".join(line.split())

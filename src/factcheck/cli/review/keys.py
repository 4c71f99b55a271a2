"""A terminal on which single keys answer, and lines are edited where words are asked for (prompt_toolkit)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import ColorDepth

from factcheck.cli.output import measure_terminal, write_result
from factcheck.cli.review.screen import say_choices, write_label
from factcheck.cli.review.terminal import NEXT, Reply, say_commands
from factcheck.formats.table.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from prompt_toolkit.key_binding import KeyPressEvent

    from factcheck.drafting.review.question import Question

_TYPE: Final = "t"
"""The key that begins to type where other keys choose."""
_ENTER: Final = "enter"


class KeyTerminal:
    """Reads keys one by one; what stands on the screen stays, and scrolls up."""

    def __init__(self) -> None:
        """Leave the cursor's place alone: slow lines answer late, or never."""
        os.environ.setdefault("PROMPT_TOOLKIT_NO_CPR", "1")

    def show(self, lines: Iterable[str]) -> None:
        """Show lines."""
        write_result(f"{line}\n" for line in lines)

    def ask(
        self,
        question: Question,
        commands: Mapping[str, str],
        begun: str,
        keep: Callable[[str], None],
    ) -> Reply:
        """Ask for an answer, or for a command, until one is given.

        Args:
            question: what is asked.
            commands: the keys of commands, with what each does.
            begun: what was begun to be typed.
            keep: called with what is being typed.
        """
        if not question.choices or begun:
            return self._read_words(question, begun or question.prefill, keep)
        keys = {each.key for each in question.choices}
        left = {key: words for key, words in commands.items() if key not in keys}
        prompt = f"{write_label(question)}{say_choices(question)}  "
        while True:
            key = self._read_key(prompt)
            if key in keys:
                return Reply(key, is_command=False)
            if key in left:
                return Reply(key, is_command=True)
            if question.takes_text and key.isprintable():
                reply = self._read_words(question, "" if key == _TYPE else key, keep)
                if not reply.is_command:
                    return reply

    def ask_command(self, label: str, commands: Mapping[str, str]) -> str:
        """Return the key of one of the commands.

        Args:
            label: what is asked.
            commands: the keys of commands, with what each does.
        """
        while True:
            key = self._read_key(f"{label}{say_commands(commands)}  ")
            if key in commands:
                return key

    def _read_key(self, prompt: str) -> str:
        """Return the next key; Enter is an empty text."""
        bindings = KeyBindings()
        for enter in (
            _ENTER,
            Keys.ControlJ,
        ):  # it is J where it was pressed before the line was ready
            bindings.add(enter, eager=True)(lambda event: event.app.exit(result=NEXT))
        bindings.add(Keys.ControlC, eager=True)(
            lambda event: event.app.exit(exception=KeyboardInterrupt)
        )
        bindings.add(Keys.ControlD, eager=True)(lambda event: event.app.exit(exception=EOFError))

        def take_key(event: KeyPressEvent) -> None:
            if event.data.isprintable():
                event.app.exit(result=event.data)

        bindings.add(Keys.Any, eager=True)(take_key)
        return self._read_line("\n  ".join(wrap(prompt, measure_terminal() - 4)), bindings)

    def _read_words(self, question: Question, begun: str, keep: Callable[[str], None]) -> Reply:
        """Return a line; an empty one is the command that Enter gives."""
        known = WordCompleter([*question.known], ignore_case=True, sentence=True, match_middle=True)

        def keep_changes() -> None:
            from prompt_toolkit.application.current import get_app

            get_app().current_buffer.on_text_changed += lambda buffer: keep(buffer.text)

        text = self._read_line(
            write_label(question), None, default=begun, completer=known, pre_run=keep_changes
        )
        return Reply(text, is_command=not text.strip())

    def _read_line(self, prompt: str, bindings: KeyBindings | None, **more: Any) -> str:
        session: PromptSession[str] = PromptSession(
            erase_when_done=True,
            key_bindings=bindings,
            color_depth=ColorDepth.DEPTH_1_BIT,
            complete_while_typing=False,
            reserve_space_for_menu=0 if bindings else 4,
        )
        return session.prompt(prompt, **more)

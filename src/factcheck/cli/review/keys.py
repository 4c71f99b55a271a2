"""A terminal on which single keys answer, and lines are edited where words are asked for (prompt_toolkit)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import ColorDepth

from factcheck.cli.output import write_result
from factcheck.cli.review.screen import EDIT, say_choices, write_label
from factcheck.cli.review.terminal import (
    NEXT,
    Reply,
    say_commands,
    say_no_key,
    wrap_lines,
    wrap_prompt,
)
from factcheck.drafting.review.question import find_known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.key_binding import KeyPressEvent

    from factcheck.drafting.review.question import Question

_TYPE: Final = "t"
"""The key that begins to type where other keys choose."""
_ENTER: Final = "enter"
_ESCAPE: Final = "\x1b"
_ESCAPE_SECONDS: Final = 0.2
"""How long Esc waits for the rest of the sequence that another key would send."""
_LEAVE: Final = "[Esc] stop typing "
_MENU_LINES: Final = 4


class _Completer(Completer):
    """Offers each record once, by its id with its name beside it."""

    def __init__(self, known: tuple[tuple[str, ...], ...]) -> None:
        self._known = known

    def get_completions(self, document: Document, _: CompleteEvent) -> Iterator[Completion]:
        """Yield what completes the text before the cursor."""
        typed = document.text_before_cursor
        for word, *names in find_known(self._known, typed):
            yield Completion(word, -len(typed), display_meta=next(iter(names), ""))


def _build_bindings(known: tuple[tuple[str, ...], ...]) -> KeyBindings:
    """Return what Tab and Esc do while a line is typed."""
    bindings = KeyBindings()

    @bindings.add(Keys.Tab)
    def fill_word(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if buffer.complete_state is not None:
            buffer.complete_next()
            return
        found = find_known(known, buffer.document.text_before_cursor)
        if len(found) == 1:
            buffer.document = Document(
                found[0][0] + buffer.document.text_after_cursor, len(found[0][0])
            )
        elif found:
            buffer.start_completion(select_first=True)

    @bindings.add(Keys.Escape, eager=True)
    def take_escape(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if buffer.complete_state is not None:
            buffer.cancel_completion()
        else:
            event.app.exit(result=_ESCAPE + buffer.text)

    return bindings


class KeyTerminal:
    """Reads keys one by one; what stands on the screen stays, and scrolls up."""

    def __init__(self) -> None:
        """Leave the cursor's place alone: slow lines answer late, or never."""
        os.environ.setdefault("PROMPT_TOOLKIT_NO_CPR", "1")

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
        """Ask for an answer, or for a command, until one is given.

        Args:
            question: what is asked.
            commands: the keys of commands, with what each does.
            begun: what was begun to be typed.
            keep: called with what is being typed.

        Raises:
            KeyboardInterrupt: Ctrl-C was pressed.
            EOFError: Ctrl-D was pressed.
        """
        keys = {each.key for each in question.choices}
        left = {key: words for key, words in commands.items() if key not in keys}
        begin = f"{_TYPE} type " if question.makes and not keys else ""
        prompt = f"{write_label(question)}{begin}{say_choices(question)}  "
        has_keys = bool(keys or (question.makes and commands and not question.prefill))
        is_typing = bool(begun) or not has_keys
        text, left_words = begun or question.prefill, ""
        while True:
            if is_typing:
                typed = self._read_words(question, text, keep)
                is_left = typed.startswith(_ESCAPE)
                if typed.strip() and not is_left:
                    return Reply(typed, is_command=False)
                if has_keys:
                    words = typed.removeprefix(_ESCAPE)
                    is_typing, left_words = False, "" if words == question.prefill else words
                    continue
                if not is_left or not commands:
                    return Reply(NEXT, is_command=True)
                key = self.ask_command(write_label(question), {**commands, NEXT: "type on"})
                if key != NEXT:
                    return Reply(key, is_command=True)
                text = typed.removeprefix(_ESCAPE)
                continue
            key = self._read_key(prompt)
            if key in keys:
                return Reply(key, is_command=False)
            if key in left:
                return Reply(key, is_command=True)
            if key == EDIT and question.prefill:
                is_typing, text = True, question.prefill
                continue
            if question.takes_text and key.isprintable():
                is_typing, text = True, left_words if key == _TYPE else key
                continue
            self.show([say_no_key(key)])

    def ask_command(self, label: str, commands: Mapping[str, str]) -> str:
        """Return the key of one of the commands.

        Args:
            label: what is asked.
            commands: the keys of commands, with what each does.

        Raises:
            KeyboardInterrupt: Ctrl-C was pressed.
            EOFError: Ctrl-D was pressed.
        """
        while True:
            key = self._read_key(f"{label}{say_commands(commands)}  ")
            if key in commands:
                return key
            self.show([say_no_key(key)])

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
        return self._read_line(wrap_prompt(prompt), bindings, reserve_space_for_menu=0)

    def _read_words(self, question: Question, begun: str, keep: Callable[[str], None]) -> str:
        """Return a line; one that Esc ended begins with that key."""

        def keep_changes() -> None:
            from prompt_toolkit.application.current import get_app

            get_app().ttimeoutlen = _ESCAPE_SECONDS
            get_app().current_buffer.on_text_changed += lambda buffer: keep(buffer.text)

        return self._read_line(
            write_label(question),
            _build_bindings(question.known),
            default=begun,
            completer=_Completer(question.known),
            pre_run=keep_changes,
            rprompt=_LEAVE,
            reserve_space_for_menu=_MENU_LINES if question.known else 0,
        )

    def _read_line(self, prompt: str, bindings: KeyBindings, **more: Any) -> str:
        session: PromptSession[str] = PromptSession(
            erase_when_done=True,
            key_bindings=bindings,
            color_depth=ColorDepth.DEPTH_1_BIT,
            complete_while_typing=False,
        )
        return session.prompt(prompt, **more)

"""A new measure on one screen: what the figure and the text propose for it, taken by one key or changed field by field."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.cli.output import measure_terminal
from factcheck.cli.review.screen import WIDEST, cut_line
from factcheck.cli.review.terminal import NEXT
from factcheck.drafting.review.question import NEW, NONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factcheck.cli.review.terminal import Reply, Terminal
    from factcheck.drafting.proposal import Proposal
    from factcheck.drafting.review.question import Question
    from factcheck.drafting.review.review import DraftReview

_LABEL: Final = 10
_VALUE: Final = 29
_COMMANDS: Final = {NEXT: "make it", "b": "back", "s": "skip", "?": "help"}
_OTHERS: Final = dict.fromkeys("loqwx", "")
"""Keys that work here too, and stand in the help."""


def ask_form(
    review: DraftReview,
    terminal: Terminal,
    proposal: Proposal,
    field: str,
    ask: Callable[[Question], Reply],
    take: Callable[[Question, str], None],
) -> str:
    """Show a new record until it is taken as it stands, or a command leaves it; return the command, or nothing.

    Args:
        review: of the text.
        terminal: where to show and ask.
        proposal: the one that takes it.
        field: where the answer with its name is recorded.
        ask: asks one question.
        take: takes what was answered.
    """
    while True:
        questions = review.list_questions(proposal)
        parts = [each for each in questions if each.whole == field]
        answers = review.find(proposal).answers
        open_parts = [each for each in parts if each.field not in answers]
        if not open_parts:
            return NEXT
        named = next(each for each in questions if each.field == field)
        title = replace(
            named, label="its title", choices=(), prefill=answers[field].removeprefix(NEW)
        )
        rows = (title, *parts)
        terminal.show(["", *_write_form(rows, answers, measure_terminal())])
        asked = next((each for each in open_parts if not each.proposed), None)
        if asked is None:
            digits = {str(number): "" for number in range(1, len(rows) + 1)}
            label = f"  [1-{len(rows)}] changes a line   "
            key = terminal.ask_command(label, {**_COMMANDS, **_OTHERS, **digits})
            if key == NEXT:
                review.record_proposed(proposal, open_parts)
                return NEXT
            if key not in digits:
                return key
            asked = rows[int(key) - 1]
        reply = ask(asked)
        if not reply.is_command:
            take(asked, reply.text)
        elif reply.text.strip() != NEXT:
            return reply.text


def _write_form(rows: Sequence[Question], answers: Mapping[str, str], width: int) -> Iterator[str]:
    """Yield the lines of a new record; `?` stands before what is open, or proposed and not certain."""
    yield "  a new measure; what is open or not certain begins with ?"
    for number, each in enumerate(rows, 1):
        said = answers.get(each.field)
        value = each.proposed if said is None else said
        because = each.because if said is None else ""
        is_open = said is None and (not value or because.startswith("perhaps"))
        words = "none" if value == NONE else value
        if value.startswith(NEW):
            words = value.removeprefix(NEW) + (" (new)" if each.makes == "party" else "")
        line = f"{'?' if is_open else ' '} {number} {each.label:<{_LABEL}} {words:<{_VALUE}}  {because}"
        yield cut_line(line.rstrip(), min(width, WIDEST))

"""The order of a review: one proposal after another, then everything that was accepted, written at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.cli.output import measure_terminal
from factcheck.cli.review.ask_quote import ask_quote
from factcheck.cli.review.form import ask_form
from factcheck.cli.review.help import HELP, explain_choices
from factcheck.cli.review.proposals import ask_list
from factcheck.cli.review.screen import (
    write_answer,
    write_around,
    write_error,
    write_screen,
)
from factcheck.cli.review.terminal import NEXT, ask_new
from factcheck.drafting.review.question import AnswerError, Question, read_with
from factcheck.drafting.review.review import ACCEPTED, NO_CLAIM, SKIPPED
from factcheck.model.scalars import read_id
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.cli.review.terminal import Reply, Terminal
    from factcheck.drafting.proposal import Proposal
    from factcheck.drafting.review.review import DraftReview
    from factcheck.findings import Diagnostic

_COMMANDS: Final = {
    NEXT: "next open field",
    "s": "skip",
    "b": "back",
    "q": "quote wider/narrower",
    "o": "open in text",
    "l": "list",
    "x": "not a claim",
    "w": "write what is accepted",
    "?": "help",
}
_READY: Final = {
    NEXT: "accept",
    "i": "id",
    "s": "skip",
    "b": "back",
    "q": "quote",
    "o": "open",
    "l": "list",
    "x": "no claim",
    "w": "write",
    "?": "help",
}
_DONE: Final = "done"
_BACK: Final = "back"
_WRITE: Final = "write"


def ask_all(review: DraftReview, terminal: Terminal) -> bool:
    """Go through the proposals until all are decided; return whether what was accepted is to be written.

    Args:
        review: of the text.
        terminal: where to show and ask.
    """
    if review.journal.recorder is None:
        _ask_recorder(review, terminal)
    _say_kept(review, terminal)
    number = review.find_next()
    if number is None and review.proposals and not review.count(ACCEPTED):
        number = _ask_again(review, terminal)
    while True:
        if number is None:
            if not review.count(ACCEPTED):
                terminal.show(["nothing is accepted, so nothing is written"])
                return False
            if _ask_confirmation(review, terminal):
                return True
            number = _open_last(review, len(review.proposals))
            continue
        outcome = _ask_one(review, terminal, number)
        if outcome == _BACK:
            number = _open_last(review, number)
        elif outcome == _WRITE:
            number = None
        elif isinstance(outcome, int):
            number = outcome
        else:
            number = review.find_next(number + 1)
            if number is None:
                number = review.find_next()


def _ask_recorder(review: DraftReview, terminal: Terminal) -> None:
    known = review.journal.suggest_recorder()
    question = Question("recorder", "your name", (), "for recorded_by", prefill=known)
    while True:
        reply = terminal.ask(question, {}, "", lambda _: None)
        if reply.text.strip():
            review.journal.keep_recorder(" ".join(reply.text.split()))
            return
        terminal.show(["a claim says who decided on it"])


def _say_kept(review: DraftReview, terminal: Terminal) -> None:
    """Say what an earlier run has left, and what was passed over."""
    lines = []
    if review.kept or review.lost:
        lines.append(
            f"the text has changed since it was reviewed: {review.kept:,} decisions are kept, since"
            f" their quotes still stand, and {review.lost:,} are not"
        )
    lines += [
        f"recorded already: {', '.join(each.recorded)}: {' '.join(each.quote.span.text.split())}"
        for each in review.proposals
        if each.recorded
    ]
    decided = sum(review.find(each).decision is not None for each in review.proposals)
    if decided and not review.kept:
        lines.append(f"{decided:,} of {len(review.proposals):,} were decided before")
    terminal.show(lines)


def _ask_one(review: DraftReview, terminal: Terminal, number: int) -> str | int:
    """Ask everything about one proposal, and return what is to be done next, or the number of the next one."""
    proposal = review.proposals[number]
    terminal.show(["", *write_screen(review, number, measure_terminal())])
    at = 0
    while True:
        questions = review.list_open(proposal)
        if questions:
            at %= len(questions)
            question = questions[at]
            if question.whole:
                command = ask_form(
                    review, terminal, proposal, question.whole,
                    partial(_ask, review, terminal, proposal),
                    partial(_record_answer, review, terminal, proposal),
                )  # fmt: skip
                if command == NEXT:
                    continue
            else:
                reply = _ask(review, terminal, proposal, question)
                if not reply.is_command:
                    _record_answer(review, terminal, proposal, question, reply.text)
                    continue
                command = reply.text
            if command.strip() == NEXT:
                if len(questions) > 1:
                    at += 1
                    continue
                command = terminal.ask_command(
                    "  ", {**_COMMANDS, NEXT: f"back to {question.label}"}
                )
                if command == NEXT:
                    continue
        else:
            label = f"  {review.suggest_id(proposal)}   "
            command = terminal.ask_command(label, _READY)
            if command == NEXT:
                wrong = review.record_decision(proposal, ACCEPTED)
                if not wrong:
                    terminal.show(["  accepted"])
                    return _DONE
                terminal.show(_say_wrong(wrong))
                terminal.show(["  take an answer [b]ack, or [s]kip it"])
                continue
            if command == "i":
                _ask_id(review, terminal, proposal)
                continue
        if command == "b":
            field = review.take_back(proposal)
            if field is None:
                return _BACK
            terminal.show(["", *write_screen(review, number, measure_terminal())])
            asked = [each.field for each in review.list_open(proposal)]
            at = asked.index(field) if field in asked else at
            continue
        outcome = _run_command(review, terminal, number, command)
        if outcome is not None:
            return outcome


def _ask_again(review: DraftReview, terminal: Terminal) -> int | None:
    """Ask which proposal is opened again where an earlier run decided all; return its number, None for none."""
    label = "all are decided   "
    while terminal.ask_command(label, {"l": "list", NEXT: "end"}) != NEXT:
        number = ask_list(review, terminal)
        if number is not None:
            return number
    return None


def _run_command(
    review: DraftReview, terminal: Terminal, number: int, command: str
) -> str | int | None:
    proposal = review.proposals[number]
    if command in {"s", "x"}:
        review.record_decision(proposal, SKIPPED if command == "s" else NO_CLAIM)
        terminal.show(["  skipped" if command == "s" else "  not a claim"])
        return _DONE
    if command == "w":
        return _WRITE
    if command == "l":
        return ask_list(review, terminal)
    if command == "q":
        ask_quote(review, terminal, proposal)
    elif command == "o":
        quote = review.build_entry(proposal).quote
        terminal.show(write_around(review.text, quote, measure_terminal()))
    elif command == "?":
        terminal.show(HELP)
    return None


def _ask(review: DraftReview, terminal: Terminal, proposal: Proposal, question: Question) -> Reply:
    def keep(text: str) -> None:
        review.journal.keep_typed(proposal.key, question.field, text)

    while True:
        begun = review.find(proposal).typed.get(question.field, "")
        reply = terminal.ask(question, _COMMANDS, begun, keep)
        if not reply.is_command or reply.text != "?":
            return reply
        terminal.show((*HELP, *explain_choices(question)))


def _record_answer(
    review: DraftReview, terminal: Terminal, proposal: Proposal, question: Question, text: str
) -> None:
    try:
        if question.find_choice(text) is None and question.takes_text:
            value = question.read(text)
            is_new = question.is_new(value) and question.makes != RecordKind.MEASURE.singular
            if is_new and not ask_new(terminal, question, value):
                return  # a new measure is shown whole before it is taken
        review.record_answer(proposal, question, text)
    except AnswerError as error:
        terminal.show(write_error(error))
        return
    choice = question.find_choice(text)
    value = review.find(proposal).answers[question.field]
    is_said = choice is not None and (choice.also or question.field.endswith(">kind"))
    shown = choice.words if choice is not None and is_said else value
    terminal.show([write_answer(question, shown, typed="" if choice else text)])


def _ask_id(review: DraftReview, terminal: Terminal, proposal: Proposal) -> None:
    def read(text: str) -> str:
        claim = read_with(read_id, text)
        if claim in review.corpus.declared:
            raise AnswerError(f"'{claim}' is taken by a {review.corpus.declared[claim].singular}")
        return claim

    question = Question("id", "id", (), "an id", read, prefill=review.suggest_id(proposal))
    reply = terminal.ask(question, {}, "", lambda _: None)
    if reply.text.strip():
        _record_answer(review, terminal, proposal, question, reply.text)


def _ask_confirmation(review: DraftReview, terminal: Terminal) -> bool:
    """Show what would be written, a line a record and on a key as YAML, and return whether it is to be."""
    from factcheck.cli.added_records import show_addition, show_summary

    addition = review.build_addition()
    if addition.wrong:
        terminal.show(_say_wrong(addition.wrong))
        return False
    terminal.show(["", *show_summary(addition)])
    while True:
        key = terminal.ask_command("  ", {NEXT: "write", "y": "yaml", "b": "back"})
        if key != "y":
            return key == NEXT
        terminal.show("".join(show_addition(addition, is_written=False)).splitlines())


def _open_last(review: DraftReview, number: int) -> int:
    """Open the proposal that was decided last, one that the list skipped only where none was; return its number."""
    numbers = {each.key: at for at, each in enumerate(review.proposals)}
    one_by_one = [numbers[key] for key in reversed(review.journal.order) if key in numbers]
    places: list[int] = [*one_by_one, *range(number - 1, -1, -1)]
    for before in places:
        proposal = review.proposals[before]
        if review.find(proposal).decision in {ACCEPTED, SKIPPED, NO_CLAIM}:
            review.open_again(proposal)
            return before
    return min(number, len(review.proposals) - 1)


def _say_wrong(wrong: tuple[Diagnostic, ...]) -> Iterator[str]:
    for each in wrong:
        yield f"  {each.severity.value}[{each.code}] {each.message}"
        if each.hint is not None:
            yield f"    hint: {each.hint}"

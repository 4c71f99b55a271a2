"""The list of proposals, a line each: to go to one, or to keep some and skip the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.cli.output import measure_terminal
from factcheck.cli.review.screen import WIDEST, cut_line, write_error
from factcheck.cli.review.terminal import NEXT
from factcheck.drafting.review.question import AnswerError, Question
from factcheck.drafting.review.review import WRITTEN
from factcheck.formats.table.wrap import ELLIPSIS, count_cells

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.cli.review.terminal import Terminal
    from factcheck.drafting.proposal import Proposal
    from factcheck.drafting.review.review import DraftReview

_ROWS: Final = 18
"""Proposals that stand on the screen at once."""
_SPEAKER: Final = 18
_WORDS: Final = 36
"""Columns for the words of a proposal: the figure with what stands beside it, which is what one chooses by."""
_STATE: Final = 10
_GAP: Final = 2
_LEAST: Final = 10
"""Columns from which on words stand behind figures that are not beside each other."""
_PART: Final = re.compile(r"([0-9]+)(?:[-–]([0-9]+))?")


def ask_list(review: DraftReview, terminal: Terminal) -> int | None:
    """Show the proposals, and return the number of the one that is opened next, from 0; None where none is chosen.

    Args:
        review: of the text.
        terminal: where to show and ask.
    """
    start, most = 0, len(review.proposals)
    while start < most:
        terminal.show(["", *write_list(review, start, measure_terminal())])
        start += _ROWS
        goes_on = "shows more" if start < most else "goes back"
        terminal.show(
            [
                "  a number goes there; several, such as 2 5-7, keep these and skip the others;"
                f" Enter {goes_on}"
            ]
        )
        question = Question("list", "list", (), "numbers")
        while True:
            reply = terminal.ask(question, {NEXT: goes_on}, "", lambda _: None)
            if reply.is_command or not reply.text.strip():
                break
            try:
                return _open_chosen(review, read_numbers(reply.text, most))
            except AnswerError as error:
                terminal.show(write_error(error))
    return None


def write_list(review: DraftReview, start: int, width: int) -> Iterator[str]:
    """Yield a line a proposal: its number, what became of it, who says it, and its words with the figure.

    No name stands where the publisher of the text says it.

    Args:
        review: of the text.
        start: the number of the first, from 0.
        width: of the terminal, in count_cells.
    """
    width = min(width, WIDEST)
    states = [_say_state(review, each) for each in review.proposals]
    left = _STATE if any(states) else 0
    for number in range(start, min(start + _ROWS, len(states))):
        proposal = review.proposals[number]
        speaker = proposal.speaker
        name = "?" if speaker.state == "open" else speaker.name or "?"
        if speaker.state == "document":
            name = ""
        name = cut_line(" ".join(name.split()), _SPEAKER)
        head = f"{number + 1:>4}  {states[number]:<{left}}{name}"
        head += " " * (6 + left + _SPEAKER + _GAP - count_cells(head))
        yield f"{head}{_cut_words(proposal, width - count_cells(head))}"


def read_numbers(text: str, most: int) -> tuple[int, ...]:
    """Return the proposals that a text names, from 0: `2 5-7`, `2, 5, 6`.

    Args:
        text: as typed.
        most: how many proposals there are.

    Raises:
        AnswerError: it names something else.
    """
    found: dict[int, None] = {}
    for part in text.replace(",", " ").split():
        match = _PART.fullmatch(part)
        first, last = (0, 0) if match is None else (int(match[1]), int(match[2] or match[1]))
        if not 1 <= first <= last <= most:
            raise AnswerError(
                f"'{part}' is no proposal, expected a number from 1 to {most}, or two joined by -"
            )
        found |= dict.fromkeys(range(first - 1, last))
    return tuple(found)


def _open_chosen(review: DraftReview, numbers: tuple[int, ...]) -> int:
    """Open what is chosen, skip the others where several are, and return the first that is to be decided."""
    chosen = [review.proposals[each] for each in numbers]
    for each in chosen:
        if review.find(each).decision == WRITTEN:
            raise AnswerError(f"{review.proposals.index(each) + 1} is written already")
    if len(chosen) == 1:
        review.open_again(chosen[0])
        return numbers[0]
    review.keep_only(chosen)
    first = review.find_next()
    return numbers[0] if first is None else first


def _say_state(review: DraftReview, proposal: Proposal) -> str:
    decision = review.find(proposal).decision
    if decision is None:
        return "recorded" if proposal.recorded else ""
    return decision.replace("-", " ")


def _cut_words(proposal: Proposal, most: int) -> str:
    """Return the quote of a proposal within a few words, with all its figures: they stand first where they are far apart."""
    room = min(_WORDS, most)
    words = " ".join(proposal.quote.span.text.split())
    printed = [" ".join(each.span.text.split()) for each in proposal.figures]
    starts = [max(0, words.find(each)) for each in printed]
    start, end = 0, 0
    if printed:
        start = min(starts)
        end = max(at + len(each) for at, each in zip(starts, printed, strict=True))
    if end < room:
        return _cut_at_word(words, room)
    if end - start < room - 1:
        begin = min(start, words.find(" ", end - room + 1) + 1)
        return _cut_at_word(f"{ELLIPSIS}{words[begin:]}", room)
    figures = "; ".join(printed)
    if len(figures) + _LEAST > room:
        return cut_line(figures, most)
    return _cut_at_word(f"{figures}: {words}", room)


def _cut_at_word(text: str, room: int) -> str:
    """Return a text within a width, its last word whole where there is one."""
    cut = cut_line(text, room)
    kept = cut.removesuffix(ELLIPSIS)
    if kept == cut or text[len(kept) : len(kept) + 1].isspace() or " " not in kept:
        return cut
    return kept.rpartition(" ")[0] + ELLIPSIS

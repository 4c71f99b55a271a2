"""The ends of a quote, moved by a word a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.cli.output import measure_terminal
from factcheck.cli.review.screen import write_error, write_words
from factcheck.cli.review.terminal import NEXT
from factcheck.drafting.review.journal import QUOTE
from factcheck.drafting.review.question import AnswerError

if TYPE_CHECKING:
    from factcheck.cli.review.terminal import Terminal
    from factcheck.drafting.proposal import Proposal
    from factcheck.drafting.review.passage import Step
    from factcheck.drafting.review.review import DraftReview

_STEPS: Final[dict[str, tuple[Step, str]]] = {
    "a": ("earlier", "begin earlier"),
    "d": ("later", "begin later"),
    "j": ("shorter", "end earlier"),
    "l": ("longer", "end later"),
}


def ask_quote(review: DraftReview, terminal: Terminal, proposal: Proposal) -> None:
    """Move the quote of a proposal until it is said to be done.

    Args:
        review: of the text.
        terminal: where to show and ask.
        proposal: whose quote it is.
    """
    keys = {
        NEXT: "done",
        **{key: words for key, (_, words) in _STEPS.items()},
        "b": "back as it was",
    }
    while True:
        quote = review.build_entry(proposal).quote
        terminal.show(write_words(proposal, quote, measure_terminal()))
        key = terminal.ask_command("  quote   ", keys)
        if key == NEXT:
            return
        if key == "b":
            if review.find(proposal).steps[-1:] == (QUOTE,):
                review.take_back(proposal)
            continue
        try:
            review.move_quote(proposal, _STEPS[key][0])
        except AnswerError as error:
            terminal.show(write_error(error))

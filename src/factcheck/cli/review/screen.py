"""What a reviewer sees of a proposal: at most twenty lines, no colour needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.question import NEW, NONE
from factcheck.drafting.review.review import ACCEPTED, NO_CLAIM, SKIPPED
from factcheck.drafting.review.speakers import find_settled_speaker
from factcheck.editing.speakers import write_id
from factcheck.formats.table.wrap import ELLIPSIS, count_cells, wrap
from factcheck.model.vocabulary import FigureRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.drafting.proposal import DraftFigure, DraftQuote, Proposal
    from factcheck.drafting.review.question import Question
    from factcheck.drafting.review.review import DraftReview
    from factcheck.errors import FactcheckError

MOST_LINES: Final = 20
WIDEST: Final = 120
EDIT: Final = "e"
"""The key that puts what is proposed into the line, to be edited, where keys choose."""
_MOST_OF_TEXT: Final = 6
_MOST_FIGURES: Final = 4
_LABEL: Final = 11
_VALUE: Final = 29
_PARTS: Final = {
    None: "",
    FigureRole.FROM.value: "where a change starts",
    FigureRole.TO.value: "where a change ends",
    FigureRole.BY.value: "by how much it changes",
}
"""What a figure is of a change."""
_KEYS: Final = "  [l]ist   [s]kip   [x] not a claim   [b]ack   [?] help and the other keys"
_AROUND: Final = 700
"""Characters before and behind a quote that `o` shows."""


def write_screen(review: DraftReview, number: int, width: int) -> Iterator[str]:
    """Yield the lines of one proposal: its words, what is settled, what is open, and the keys.

    Args:
        review: of the text.
        number: of the proposal, from 0.
        width: of the terminal, in count_cells.
    """
    width = min(width, WIDEST)
    proposal = review.proposals[number]
    quote = review.build_entry(proposal).quote
    lines = [_write_head(review, number, width), *write_words(proposal, quote, width)]
    lines += _write_figures(proposal.figures, width)
    lines += (cut_line(each, width) for each in _write_settled(review, proposal))
    answers = review.find(proposal).answers
    asked = review.list_questions(proposal)
    questions = [each for each in asked if each.field not in answers]
    done = [each for each in asked if each.field in answers]
    lines += (cut_line(write_answer(each, answers[each.field]), width) for each in done)
    room = max(1, MOST_LINES - 3 - len(lines))
    shown = questions if len(questions) <= room else questions[: room - 1]
    lines += (cut_line(f"{write_label(each)}{say_choices(each)}", width) for each in shown)
    if len(shown) < len(questions):
        lines.append(f"? and {len(questions) - len(shown)} more")
    yield from lines
    if questions:
        yield _KEYS


def _write_head(review: DraftReview, number: int, width: int) -> str:
    begin, end = (
        f"{number + 1} of {len(review.proposals)}   ",
        f", paragraph {review.proposals[number].paragraph}",
    )
    counts = ((ACCEPTED, "accepted"), (SKIPPED, "skipped"), (NO_CLAIM, "no claim"))
    right = ", ".join(
        f"{count} {word}" for decision, word in counts if (count := review.count(decision))
    )
    room = width - count_cells(right) - 2
    source = cut_line(review.source, max(1, room - len(begin) - len(end)))
    left = cut_line(f"{begin}{source}{end}", room)
    return f"{left}{' ' * (width - count_cells(left) - count_cells(right))}{right}".rstrip()


def write_words(proposal: Proposal, quote: DraftQuote, width: int) -> list[str]:
    """Return the sentence of a proposal with its quote between ⟦ and ⟧, in a few lines.

    Args:
        proposal: whose sentence it is.
        quote: its quote, as it is now.
        width: of the terminal, in count_cells.
    """
    sentence, span = proposal.sentence, quote.span
    start, end = min(sentence.start, span.start), max(sentence.end, span.end)
    before = sentence.text[: max(0, span.start - start)]
    behind = sentence.text[max(0, span.end - start) :] if span.end < end else ""
    inner = " ".join(span.text.split())
    room = max(40, (width - 4) * _MOST_OF_TEXT - len(inner) - 8)
    left, right = " ".join(before.split()), " ".join(behind.split())
    if len(left) + len(right) > room:
        left, right = _cut_head(left, room // 2), _cut_tail(right, room // 2)
    gap = " " if before[-1:].isspace() else ""
    other = " " if behind[:1].isspace() else ""
    return [f"  {line}" for line in wrap(f"{left}{gap}⟦{inner}⟧{other}{right}", width - 2)]


def write_around(text: str, quote: DraftQuote, width: int) -> Iterator[str]:
    """Yield the words around a quote as they stand in the text, at most a screen of them.

    Args:
        text: the archived text.
        quote: the quote in it.
        width: of the terminal, in count_cells.
    """
    start, end = quote.span.start, quote.span.end
    marked = (
        f"{text[max(0, start - _AROUND) : start]}⟦{quote.span.text}⟧{text[end : end + _AROUND]}"
    )
    lines = [
        f"  │ {line}" for part in marked.split("\n") for line in wrap(part, min(width, WIDEST) - 4)
    ]
    here = next(at for at, line in enumerate(lines) if "⟦" in line)
    first = max(0, here - MOST_LINES // 2)
    yield from (line.rstrip() for line in lines[first : first + MOST_LINES - 2])


def write_answer(question: Question, value: str, *, typed: str = "") -> str:
    """Return a decided field as a line.

    Args:
        question: what was asked.
        value: the answer, or None.
        typed: what was read as the answer; shown where it was written otherwise.
    """
    said = value
    if value == NONE:
        said = next((each.words for each in question.choices if each.value == value), value)
    elif question.is_new(value):
        said = f"{value.removeprefix(NEW)} (new)"
    elif (words := " ".join(typed.split())) not in {"", value}:
        said = f"{value}, read from '{words}'"
    return f"  {question.label:<{_LABEL - 1}} {said}"


def write_error(error: FactcheckError) -> list[str]:
    """Return what is wrong with an answer as lines, the hint behind it.

    Args:
        error: why an answer is not taken.
    """
    return [f"  {error.message}", *([] if error.hint is None else [f"  hint: {error.hint}"])]


def write_label(question: Question) -> str:
    """Return what stands before the answer to an open question.

    Args:
        question: the question.
    """
    return f"? {question.label:<{_LABEL - 1}} "


def say_choices(question: Question) -> str:
    """Return the choices of a question, each with its key, and what may be typed.

    Args:
        question: the question.
    """
    said = [f"{each.key} {each.words}" for each in question.choices]
    if question.choices and question.prefill:
        said.append(f"{EDIT} edit it")
    if question.takes_text:
        said.append("t other …" if said else f"({question.typed})")
    return "   ".join(said)


def cut_line(text: str, width: int) -> str:
    """Return a text as one line of a width.

    Args:
        text: what is cut where it is wider.
        width: in columns of the terminal.
    """
    if count_cells(text) <= width:
        return text
    while count_cells(text) > width - 1:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS


def _write_figures(figures: Iterable[DraftFigure], width: int) -> Iterator[str]:
    all_of_them = [*figures]
    for each in all_of_them[:_MOST_FIGURES]:
        quantity = each.quantity
        parts = (quantity.unit, str(quantity.bound.value), _PARTS[each.role])
        said = ", ".join(filter(None, parts))
        yield cut_line(_write_row("figure", " ".join(each.span.text.split()), said), width)
    if len(all_of_them) > _MOST_FIGURES:
        yield f"  {'':<{_LABEL}}and {len(all_of_them) - _MOST_FIGURES} more figures"


def _write_settled(review: DraftReview, proposal: Proposal) -> Iterator[str]:
    speaker = proposal.speaker
    settled = find_settled_speaker(proposal)
    cue = "" if proposal.cue is None else f'beside "{" ".join(proposal.cue.text.split())}"'
    mention = "" if speaker.mention is None else " ".join(speaker.mention.text.split())
    words = "" if mention in {"", speaker.name} else f'"{mention}" '
    if settled is not None:
        name = speaker.name or settled
        because = f"{words}{cue}".strip() or "the publisher"
        shown = name if write_id(name, "record") == settled else f"{name} ({settled})"
        yield _write_row("speaker", shown, because)
    elif speaker.state != "open" and speaker.name:
        yield _write_row("speaker", speaker.name, f"{words}{cue}".strip())
    if proposal.manner is not None:
        via = ", ".join(each.ref.id if each.ref else each.name for each in proposal.via)
        yield _write_row("manner", proposal.manner, f"via {via}" if via else "")
    if proposal.said_on is not None:
        yield _write_row("said_on", proposal.said_on.value, proposal.said_on.because)
    for each in proposal.figures:
        if each.basis is not None:
            yield _write_row("", f"perhaps {each.basis.value}", each.basis.because)
    if "id" in review.find(proposal).answers:
        yield _write_row("id", review.find(proposal).answers["id"], "")


def _write_row(label: str, value: str, because: str) -> str:
    return f"  {label:<{_LABEL - 1}} {value:<{_VALUE}}  {because}".rstrip()


def _cut_head(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    return f"{ELLIPSIS} {text[len(text) - most :].partition(' ')[2]}"


def _cut_tail(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    return f"{text[:most].rpartition(' ')[0]} {ELLIPSIS}"

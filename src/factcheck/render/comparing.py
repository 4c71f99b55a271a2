"""Comparisons and timelines as text for people: sides in columns, then what may be said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings.printable import printable
from factcheck.query.views import marked
from factcheck.render.layout import Column, heading, lay_out, paragraph
from factcheck.render.wrapping import cells, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.query.compareviews import (
        AnswerLine,
        ComparePage,
        Comparisons,
        PairView,
        SideView,
        ThinView,
        Timeline,
        TimelineRow,
    )
    from factcheck.render.options import Options

_GAP: Final = 2
_LEAST_SIDE: Final = 24
"""Cells of one side; as many sides stand beside each other as the page has room for."""
_FULL_PAIRS: Final = 10
"""Pairs of which every reason is written out; of more, only those that are like for like."""
_AXIS: Final = 24
"""Cells of the axis of a timeline."""


def comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write every page, one below the other."""
    for place, page in enumerate(view.pages):
        if place:
            yield f"\n{'═' * options.width}\n\n"
        yield from _page(page, options)


def timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write the figures of a topic in time, with an axis: ● described, ○ said."""
    yield from heading(f"{view.title} ({view.topic})", options.width, colour=options.colour)
    yield "\n"
    columns = (
        Column("Who", 10),
        Column("Figure", 10),
        Column("Describes", 10),
        Column("Said", 10),
        Column("", _AXIS),
    )
    rows = [
        (
            marked(row.who, row.status),
            row.value,
            row.moment or "not stated",
            row.said_on,
            _axis(view, row),
        )
        for row in view.rows
    ]
    yield from lay_out(columns, [("", rows)], options.width, colour=options.colour)
    if view.first is not None and view.last is not None:
        yield "\n"
        yield from paragraph(
            f"Axis from {view.first} to {view.last}: ● is what a figure describes, ○ when it was said.",
            options.width,
        )
    for remark in view.remarks:
        yield from paragraph(remark, options.width)


def _page(page: ComparePage, options: Options) -> Iterator[str]:
    yield from heading(page.question, options.width, colour=options.colour)
    facts = [each for each in (page.id, page.topic, page.state) if each is not None]
    yield from paragraph("; ".join(facts), options.width)
    yield "\n"
    for withdrawn in page.withdrawn:
        yield from paragraph(withdrawn.sentence, options.width)
    if page.withdrawn:
        yield "\n"
    if page.sides:
        yield from _sides(page.sides, options)
    if page.summary:
        yield "\n"
    yield from _pairs(page.pairs, page.summary, options)
    yield from _answers(page, options)
    yield from _thin(page.thin, options)
    if page.bridge:
        yield from _titled("Bridge", options)
        for line in page.bridge:
            yield from paragraph(line, options.width, "  ")
    if page.derivations:
        yield from _titled("Computed by the editor", options)
        for each in page.derivations:
            text = f"{each.title}: {each.result} = {each.expression}"
            yield from paragraph(text, options.width, "  ")
            for remark in each.remarks:
                yield from paragraph(remark, options.width, "    ")
    if page.note is not None:
        yield "\n"
        yield from paragraph(f"Note: {page.note}", options.width)


def _sides(sides: Sequence[SideView], options: Options) -> Iterator[str]:
    """Write the sides in columns, in blocks of as many as fit."""
    names = list(dict.fromkeys(name for side in sides for name, _ in side.facts))
    left = max(cells(name) for name in (*names, "printed in")) + _GAP
    room = options.width - left
    fitting = max(1, min(len(sides), (room + _GAP) // (_LEAST_SIDE + _GAP)))
    width = max(10, (room - _GAP * (fitting - 1)) // fitting)
    for start in range(0, len(sides), fitting):
        if start:
            yield "\n"
        block = sides[start : start + fitting]
        yield from _row("", [side.who for side in block], left, width)
        yield " " * left + (" " * _GAP).join("─" * width for _ in block) + "\n"
        yield from _row("figure", [side.value for side in block], left, width)
        for name in names:
            texts = [dict(side.facts).get(name, "") for side in block]
            if any(texts):
                yield from _row(name, texts, left, width)
        yield from _row("words", [" / ".join(side.quotes) for side in block], left, width)
        yield from _row("printed in", ["; ".join(side.sources) for side in block], left, width)
        links = [" ".join(side.links) for side in block]
        if any(links):
            yield from _row("address", links, left, width)
        yield from _row("claim", [side.figure for side in block], left, width)


def _row(label: str, texts: Sequence[str], left: int, width: int) -> Iterator[str]:
    wrapped = [wrap(printable(text), width) for text in texts]
    for place in range(max(len(lines) for lines in wrapped)):
        line = (label if place == 0 else "").ljust(left)
        for lines in wrapped:
            text = lines[place] if place < len(lines) else ""
            line += text + " " * (width - cells(text) + _GAP)
        yield f"{line.rstrip()}\n"


def _pairs(pairs: Sequence[PairView], summary: str, options: Options) -> Iterator[str]:
    if len(pairs) == 1:
        yield from _only_pair(pairs[0], options)
        return
    if summary:
        yield from paragraph(summary, options.width)
    shown = pairs if len(pairs) <= _FULL_PAIRS else [each for each in pairs if each.agreement]
    for pair in shown:
        yield from paragraph(f"{_named(pair)}: {_answer(pair)}", options.width, "  ")
        for line in _beside(pair):
            yield from paragraph(line, options.width, "    ")
    if len(shown) < len(pairs):
        rest = len(pairs) - len(shown)
        more = " more" if shown else ""
        text = f"{rest:,}{more} pairs are not like for like or cannot be told; compare two claims for why."
        yield from paragraph(text, options.width, "  ")


def _only_pair(pair: PairView, options: Options) -> Iterator[str]:
    answer = pair.comparability.capitalize()
    if pair.agreement is not None:
        yield from paragraph(f"{answer}: they {_VERBS[pair.agreement]}.", options.width)
    else:
        word = "because" if pair.reasons else ""
        yield from paragraph(f"{answer}{', ' if word else ''}{word}:", options.width)
        for reason in pair.reasons:
            yield from paragraph(f"- {reason}", options.width, "  ")
    for line in _beside(pair):
        yield from paragraph(line, options.width)


def _beside(pair: PairView) -> Iterator[str]:
    if pair.arithmetic:
        words = ", ".join(f"{name} {text}" for name, text in pair.arithmetic)
        tail = "" if pair.agreement is not None else _NO_CONTRADICTION.get(pair.comparability, "")
        yield f"Arithmetic: {words}{tail}."
    elif pair.no_arithmetic_because is not None:
        yield f"No arithmetic: {pair.no_arithmetic_because}."
    for note in pair.notes:
        yield f"Note: {note}."


def _named(pair: PairView) -> str:
    return f"{pair.first_value} ({pair.first}) and {pair.second_value} ({pair.second})"


def _answer(pair: PairView) -> str:
    if pair.agreement is not None:
        return f"{pair.comparability}, they {_VERBS[pair.agreement]}"
    reasons = "; ".join(pair.reasons)
    return f"{pair.comparability}, because {reasons}" if reasons else pair.comparability


_NO_CONTRADICTION: Final = {
    "not like for like": "; of unlike figures this is no contradiction",
}
"""What is said below arithmetic; where it cannot be told, nothing is."""

_VERBS: Final = {
    "replaced": "are one claimant's, and the later word replaces the earlier",
    "differ": "differ, and wishes do not conflict",
    "within the margin": "are within the stated margins",
    "agree": "agree",
    "does not contradict": "do not contradict each other",
    "within rounding": "may be one number if they are rounded",
    "conflict": "conflict",
}


def _answers(page: ComparePage, options: Options) -> Iterator[str]:
    answering = {answer.claim for answer in page.answers}
    silent = [each for each in page.others if each[2] not in answering]
    if page.answers:
        yield from _titled("Answers", options)
    for answer in page.answers:
        yield from _answer_lines(answer, options)
    if silent:
        yield from _titled("Without a figure", options)
    for who, statement, claim, quotes in silent:
        yield from paragraph(f"{who}: {statement} ({claim})", options.width, "  ")
        for quote in quotes:
            yield from paragraph(quote, options.width, "    │ ")
    if page.juxtaposed_count:
        yield from _titled("Juxtaposed by the editor, no answer recorded", options)
        for first, second in page.juxtaposed:
            yield from paragraph(f"{first} and {second}", options.width, "  ")
        more = page.juxtaposed_count - len(page.juxtaposed)
        if more:
            word = "pair" if more == 1 else "pairs"
            yield from paragraph(f"and {more:,} {word} of claims more", options.width, "  ")


def _answer_lines(answer: AnswerLine, options: Options) -> Iterator[str]:
    yield from paragraph(f"{answer.words}: {answer.statement}", options.width, "  ")
    for quote in answer.quotes:
        yield from paragraph(quote, options.width, "    │ ")


def _thin(thin: ThinView, options: Options) -> Iterator[str]:
    if len(thin.sides) < 2:
        return
    yield from _titled("What each side leaves open", options)
    letters = [_letter(place) for place in range(len(thin.sides))]
    for letter, side, missing in zip(letters, thin.sides, thin.missing, strict=True):
        text = f"{letter}  {side}: {missing} of {len(thin.rows)} left open"
        yield from paragraph(text, options.width, "  ")
    width = max(cells(question) for question, _ in thin.rows)
    columns = [len(letter) + 3 for letter in letters]
    if width + sum(columns) + 2 > options.width:
        return
    labels = "".join(letter.rjust(cell) for letter, cell in zip(letters, columns, strict=True))
    yield f"  {' ' * width}{labels}\n"
    for question, answers in thin.rows:
        words = "".join(
            ("yes" if answer else "no").rjust(cell)
            for answer, cell in zip(answers, columns, strict=True)
        )
        yield f"  {question.ljust(width)}{words}\n"


def _letter(place: int) -> str:
    return chr(ord("A") + place) if place < 26 else f"{chr(ord('A') + place % 26)}{place // 26}"


def _titled(text: str, options: Options) -> Iterator[str]:
    yield "\n"
    yield from heading(text, options.width, colour=options.colour)


def _axis(view: Timeline, row: TimelineRow) -> str:
    if view.first is None or view.last is None:
        return ""
    marks = ["·"] * _AXIS
    for first, last, mark in (
        (row.moment_from, row.moment_to, "●"),
        (row.said_from, row.said_to, "○"),
    ):
        if first is None and last is None:
            continue
        start = 0 if first is None else _place(view, first)
        end = _AXIS - 1 if last is None else _place(view, last)
        for place in range(start, end + 1):
            marks[place] = mark if marks[place] == "·" else "◉"
    return "".join(marks)


def _place(view: Timeline, day: str) -> int:
    """Give the cell of a day on the axis; days count as far as their place among all days goes."""
    from datetime import date

    first, last = date.fromisoformat(str(view.first)), date.fromisoformat(str(view.last))
    whole = max(1, (last - first).days)
    return (date.fromisoformat(day) - first).days * (_AXIS - 1) // whole


VIEWS: Final = {
    "Comparisons": comparisons,
    "Timeline": timeline,
}

"""Comparisons as text for people: the answer first, then what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import write_heading, write_paragraph, write_table
from factcheck.queries.compare_views import CLOSE, Comparisons, name_letter
from factcheck.queries.phrases import PASTE, add_notes, say_count, say_juxtaposed
from factcheck.queries.views import COMPUTED, say_state

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.options import Options
    from factcheck.queries.compare_views import ComparePage, SideView
    from factcheck.queries.line_views import AnswerLine
    from factcheck.queries.pair_views import KindView

_MOST_CLOSE: Final = 8
"""Pairs in prose at most; the matrix shows all of them."""


def write_comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write every page, one below the other.

    Args:
        view: the pages of what was compared, each with its figures and their pairs.
        options: the cells of a line, and whether headings may be coloured.
    """
    for place, page in enumerate(view.pages):
        if place:
            yield f"\n{'═' * options.width}\n\n"
        yield from _write_page(page, options)


def _write_page(page: ComparePage, options: Options) -> Iterator[str]:
    yield from write_heading(page.question, options.width, colour=options.colour)
    state = None if page.state is None else say_state(page.state)
    facts = [each for each in (page.id, page.lookalike, page.topic, state) if each is not None]
    yield from write_paragraph("; ".join(facts), options.width)
    yield "\n"
    yield from write_heading(page.summary, options.width, colour=options.colour)
    for line in page.lookalike_lines:
        yield from write_paragraph(line, options.width)
    for withdrawn in page.withdrawn:
        yield from write_paragraph(withdrawn.sentence, options.width)
    if page.facts:
        yield from _write_pair(page, options)
    elif page.sides:
        yield from _write_many(page, options)
    yield from _write_list("In which dispute", page.held_lines, options)
    yield from _write_answers(page, options)
    below = [
        (title, lines)
        for title, lines in (
            ("What would settle it", page.settle),
            ("What each side leaves open", page.left_open_lines),
            ("What the sources are, whatever a side says", page.source_lines),
        )
        if lines
    ]
    if below:
        yield "\n"
    for title, lines in below:
        yield from write_paragraph(f"{title}: {'; '.join(lines)}.", options.width)
    yield from _write_list("Bridge", page.bridge, options)
    yield from _write_list("Parts and their whole", page.sums, options)
    if page.derivations:
        yield from _write_title(COMPUTED, options)
        for each in page.derivations:
            text = f"{each.title}: {each.result} = {each.expression}"
            yield from write_paragraph(text, options.width, "  ")
            for remark in each.remarks:
                yield from write_paragraph(remark, options.width, "    ")
    if page.note is not None:
        has_block_above = below and not (page.bridge or page.sums or page.derivations)
        yield "" if has_block_above else "\n"
        yield from write_paragraph(f"Note: {page.note}", options.width)
    if page.paragraph is not None:
        yield from _write_title(PASTE, options)
        yield from write_paragraph(page.paragraph, options.width)


def _write_pair(page: ComparePage, options: Options) -> Iterator[str]:
    """Write two figures row by row, a sign before each row that decides something, then arithmetic."""
    first, second = page.sides
    rows = [("who", "", first.who, second.who), ("figure", "", first.value, second.value)]
    rows += [(row.name, row.sign, row.first, row.second) for row in page.facts]
    rows.append(("claim", "", first.figure, second.figure))
    columns = (Column("", 8), Column("", 1), Column("A", 16), Column("B", 16))
    yield "\n"
    yield from write_table(
        columns, [("", rows)], options.width, colour=options.colour, is_close=True
    )
    (pair,) = page.pairs
    notes = tuple(f"Note on {letters}: {note}" for letters, note in page.noted)
    lines = (*page.list_lines(pair), *notes)
    if lines:
        yield "\n"
    for line in lines:
        yield from write_paragraph(line, options.width)


def _write_many(page: ComparePage, options: Options) -> Iterator[str]:
    """Write the figures by kind, with a sign for every pair, then the words of their claims."""
    for kind in page.kinds:
        if len(kind.places) > 1:
            yield "\n"
            yield from _write_kind(kind, page.sides, options)
    alone = [kind for kind in page.kinds if len(kind.places) == 1]
    if alone:
        yield "\n"
        named = "; ".join(_name_alone(kind, page.sides) for kind in alone)
        figures = "The figure" if len(alone) == 1 else "The figures"
        start = figures if len(alone) == len(page.kinds) else "Not the same kind of thing"
        yield from write_paragraph(f"{start}: {named}.", options.width)
    for line in page.legend:
        yield from write_paragraph(line, options.width)
    yield from _write_close_pairs(page, options)
    yield from _write_list("Figures that share all that is compared", page.group_lines, options)
    yield from _write_words(page, options)


def _write_kind(kind: KindView, sides: Sequence[SideView], options: Options) -> Iterator[str]:
    shared = "".join(f"; {name}: {text}" for name, text in kind.shared)
    yield from write_heading(f"{kind.title}{shared}", options.width, colour=options.colour)
    letters = [name_letter(place) for place in kind.places]
    columns = [Column("", 2), Column("Figure", 12), Column("Who, when", 12)]
    if any(kind.differing):
        columns.append(Column("Says", 16))
    if kind.signs:
        columns.append(
            Column(_format_signs(letters, letters), len(_format_signs(letters, letters)))
        )
    rows = []
    for row, (place, letter) in enumerate(zip(kind.places, letters, strict=True)):
        side = sides[place]
        cellsof = [letter, side.value, f"{side.who}, {side.said_on}"]
        if any(kind.differing):
            cellsof.append("; ".join(f"{name}: {text}" for name, text in kind.differing[row]))
        if kind.signs:
            cellsof.append(_format_signs(kind.signs[row], letters))
        rows.append(cellsof)
    yield from write_table(
        columns, [("", rows)], options.width, colour=options.colour, is_close=True
    )


def _format_signs(signs: Sequence[str], letters: Sequence[str]) -> str:
    """Format signs to stand below letters, of which those of many figures have two characters or more."""
    size = max(map(len, letters))
    return " ".join(sign.ljust(size) for sign in signs).rstrip()


def _name_alone(kind: KindView, sides: Sequence[SideView]) -> str:
    (place,) = kind.places
    side = sides[place]
    said = "; ".join((kind.title, *kind.said))
    return f"{name_letter(place)} {side.value} ({said}; {side.who})"


def _write_close_pairs(page: ComparePage, options: Options) -> Iterator[str]:
    """Write the pairs that are alike, or that one thing alone keeps apart."""
    letters, close = page.letters, page.close
    if close:
        yield from _write_title(CLOSE, options)
    for pair in close[:_MOST_CLOSE]:
        named = f"{letters[pair.first]} and {letters[pair.second]}"
        yield from write_paragraph(f"{named}: {pair.answer}", options.width, "  ")
        lines = " ".join(page.list_lines(pair))
        if lines:
            yield from write_paragraph(lines, options.width, "    ")
    if len(close) > _MOST_CLOSE:
        more = say_count(len(close) - _MOST_CLOSE, "more pair")
        yield from write_paragraph(f"and {more}, see the signs", options.width, "  ")


def _write_words(page: ComparePage, options: Options) -> Iterator[str]:
    """Write the words of every claim once, with the letters of its figures."""
    letters = page.letters
    claims: dict[str, list[SideView]] = {}
    for side in page.sides:
        claims.setdefault(side.claim, []).append(side)
    yield from _write_title("Their words", options)
    for claim, own in claims.items():
        named = " ".join(letters[side.figure] for side in own)
        yield from write_paragraph(f"{named} {claim}: {own[0].words}", options.width, "  ")
    if page.noted:
        notes = " ".join(f"{noted}: {note}" for noted, note in page.noted)
        yield from write_paragraph(f"Notes: {notes}", options.width, "  ")


def _write_answers(page: ComparePage, options: Options) -> Iterator[str]:
    answering = {answer.claim for answer in page.answers}
    silent = [each for each in page.others if each[2] not in answering]
    apart = say_juxtaposed(page.juxtaposed_count) if page.juxtaposed_count else ""
    if page.answers:
        told_apart = f" (i{apart[1:].removesuffix('.')})" if apart else ""
        yield from _write_title(f"Answers{told_apart}", options)
    told: set[str] = set()
    above = None
    for answer in page.answers:
        words = answer.again if answer.answered == above else answer.words
        yield from _write_answer(answer, words, options, is_told=answer.claim in told)
        told.add(answer.claim)
        above = answer.answered
    if silent:
        yield from _write_title("Without a figure", options)
    for who, statement, claim, quotes, _ in silent:  # `show` has the notes of each
        yield from write_paragraph(f"{who}: {statement} ({claim})", options.width, "  ")
        yield from write_paragraph(" / ".join(quotes), options.width, "    │ ")
    if apart and not page.answers:
        if not silent:
            yield "\n"
        yield from write_paragraph(apart, options.width)


def _write_answer(
    answer: AnswerLine, words: str, options: Options, *, is_told: bool
) -> Iterator[str]:
    """Write who answers whom; what the answering claim says stands below its first answer."""
    if is_told:
        yield from write_paragraph(f"{words} as well", options.width, "  ")
        return
    said = add_notes(f"{words}: {answer.statement}", answer.notes)
    yield from write_paragraph(said, options.width, "  ")
    yield from write_paragraph(" / ".join(answer.quotes), options.width, "    │ ")


def _write_list(title: str, lines: Sequence[str], options: Options) -> Iterator[str]:
    if lines:
        yield from _write_title(title, options)
    for line in lines:
        yield from write_paragraph(line, options.width, "  ")


def _write_title(text: str, options: Options) -> Iterator[str]:
    yield "\n"
    yield from write_heading(text, options.width, colour=options.colour)


VIEWS: Final = {Comparisons: write_comparisons}

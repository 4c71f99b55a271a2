"""A proposal built from what was read: its quote, its speaker, and what the corpus knows of them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.claimant import find_claimant
from factcheck.drafting.proposal import (
    DraftFigure,
    DraftQuote,
    Proposal,
    Span,
    compute_key,
    cut_span,
)
from factcheck.drafting.quote import cut_quote
from factcheck.drafting.rank import list_parts
from factcheck.drafting.suggest import suggest_basis, suggest_day
from factcheck.model.limits import QUOTE_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.cue import Attribution
    from factcheck.drafting.layout import TextPlace
    from factcheck.drafting.proposal import Suggestion
    from factcheck.drafting.recorded import Recorded
    from factcheck.drafting.records import RecordsByName
    from factcheck.drafting.rows import TableCell
    from factcheck.drafting.suggest import MeasuresByUnit
    from factcheck.model.store import Store
    from factcheck.quantity.quantity import Quantity, Reading


_KEPT: Final = 256
"""Lists of open fields that are kept."""


class CorpusKnowledge(NamedTuple):
    """What the corpus knows of a text.

    Attributes:
        corpus: the records, or None.
        records: its people and parties by name, or None.
        measures: its measures by unit, or None.
        recorded: the figures of the text that claims hold already, or None.
    """

    corpus: Store | None = None
    records: RecordsByName | None = None
    measures: MeasuresByUnit | None = None
    recorded: Recorded | None = None


class DraftStatement(NamedTuple):
    """One statement of a text.

    Attributes:
        at: a character of it.
        end: behind its last figure, or behind that character.
        readings: its figures.
        attribution: who says it, as the text has it.
        paragraph: the number of its paragraph.
        sentence: its sentence.
        window: what of the sentence is attributed.
        cell: the cell of a table that it is, or None.
    """

    at: int
    end: int
    readings: tuple[Reading, ...]
    attribution: Attribution
    paragraph: int
    sentence: TextPlace
    window: TextPlace
    cell: TableCell | None = None


def build_proposal(
    article: Article,
    statement: DraftStatement,
    known: CorpusKnowledge,
    also: tuple[Span, ...] = (),
) -> Proposal:
    """Build the proposal for a statement.

    Args:
        article: the text with its paragraphs, sentences and cues.
        statement: what is stated, and who says it.
        known: what the corpus knows of the text.
        also: sentences of headlines that say it too.
    """
    text, setting = article.text, article.setting
    claimant = find_claimant(article, statement.at, statement.attribution, known.records)
    place = _cut_words(text, statement)
    cue = _find_cue(article, statement.attribution)
    quote = cut_span(text, place.start, place.end)
    said = text[slice(*statement.sentence)]
    basis = suggest_basis(cue, quote.text)
    figures = tuple(
        [
            DraftFigure(
                article.cut(each.start, each.end),
                each.quantity,
                _list_measures(text, statement, each.quantity, quote, known.measures),
                basis,
                None if each.quantity.role is None else str(each.quantity.role),
            )
            for each in statement.readings
        ]
    )
    return Proposal(
        key=compute_key(
            setting, quote, *[f"{each.start}-{each.end}" for each in statement.readings]
        ),
        rank=0,
        sentence=article.cut(*statement.sentence),
        paragraph=statement.paragraph + 1,
        quote=DraftQuote(quote),
        figures=figures,
        speaker=claimant.speaker,
        cue=cue,
        manner=claimant.manner,
        via=claimant.via,
        said_on=suggest_day(said, setting.published),
        recorded=_list_recorded(figures, known.recorded),
        open=_list_open(
            tuple([_list_dimensions(each, known.corpus) for each in figures]),
            has_record=claimant.speaker.state != "open" and claimant.speaker.ref is not None,
            has_manner=claimant.manner is not None,
        ),
        parts=list_parts(figures, claimant.speaker),
        also=also,
    )


def _cut_words(text: str, statement: DraftStatement) -> TextPlace:
    """Return the quote of a statement: of a cell, its row from the label to it, else the clause."""
    window = statement.window
    if statement.cell is not None and len(text[slice(*window)].split()) <= QUOTE_WORDS:
        return window
    return cut_quote(text, window, statement.at, statement.end)


def _list_measures(
    text: str,
    statement: DraftStatement,
    quantity: Quantity,
    quote: Span,
    measures: MeasuresByUnit | None,
) -> tuple[Suggestion, ...]:
    if measures is None:
        return ()
    return measures.suggest(quantity, _join_words(text, statement), quote.text)


def _join_words(text: str, statement: DraftStatement) -> str:
    """Return the words that say what a figure is of: its sentence; of a cell the labels of its row and column."""
    cell = statement.cell
    if cell is None:
        return text[slice(*statement.sentence)]
    labels = (each for each in (cell.row, cell.column) if each is not None)
    return " ".join((*(text[slice(*each)] for each in labels), text[cell.start : cell.end]))


def _find_cue(article: Article, attribution: Attribution) -> Span | None:
    subject = attribution.subject
    if subject is None:
        return None
    tokens = article.list_units(subject.paragraph)[subject.unit].tokens
    return article.cut(tokens[subject.cue.start].start, tokens[subject.cue.end - 1].end)


def _list_recorded(figures: Sequence[DraftFigure], recorded: Recorded | None) -> tuple[str, ...]:
    """Return the claims that hold all of the figures; none where one figure is in no claim."""
    if recorded is None or not figures:
        return ()
    found = [
        recorded.list_claims(each.span.start, each.span.end, each.span.text) for each in figures
    ]
    return tuple(dict.fromkeys(claim for each in found for claim in each)) if all(found) else ()


def _list_dimensions(figure: DraftFigure, corpus: Store | None) -> tuple[str, ...]:
    """Return the dimensions of the measure that fits a figure best."""
    if corpus is None or not figure.measures:
        return ()
    return tuple(corpus.measures[figure.measures[0].value].dimensions or ())


@lru_cache(maxsize=_KEPT)
def _list_open(
    figures: tuple[tuple[str, ...], ...], *, has_record: bool, has_manner: bool
) -> tuple[str, ...]:
    """List the fields that a person must decide; the proposals of a text have few different ones.

    Args:
        figures: the dimensions of each figure.
        has_record: whether the claimant is known by a record.
        has_manner: whether the manner is known.
    """
    found = ["topic", "statement"] if has_record else ["claimant", "topic", "statement"]
    if not has_manner:
        found.append("manner")
    for number, dimensions in enumerate(figures):
        at = f"figures[{number}]"
        found += (f"{at}.measure", f"{at}.basis", *(f"{at}.scope.{each}" for each in dimensions))
    return tuple(found)

"""Views as CSV: a row a figure, numbers in columns of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.claims import Appearance, Claim, Figure
from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
from factcheck.queries.more_fields import list_more_fields
from factcheck.queries.phrases import format_said
from factcheck.queries.views import (
    Catalogue,
    ClaimList,
    ClaimPage,
    ClaimStream,
    DisputeList,
    DisputeView,
    Export,
    RecordPage,
)
from factcheck.text.csv_text import write_csv

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from factcheck.formats.options import Options
    from factcheck.queries.part_views import FigureView
    from factcheck.queries.views_of_claim import ClaimView

COLUMNS: Final = (
    "topic", "claim", "figure", "claimant", "claimant_name", "party", "made_by", "said_on", "statement",
    "measure", "measure_title", "value", "multiplier", "number", "low", "high", "has_low",
    "has_high", "rounding_low", "rounding_high", "unit", "bound", "whole", "margin", "ordinal",
    "qualifiers", "base", "prices", "per", "basis", "as_of", "period", "scope", "role", "sources",
    "manner", "via", "quotes", "disputes", "lookalikes", "status",
    "checked",
)  # fmt: skip
"""The columns that every row has; behind them come the other fields of claim, figure and appearances."""

_MORE: Final = {"": Claim, "figure": Figure, "appearance": Appearance}
"""Whose other fields have columns; where two have one name, the later is named after its record too."""

_NUMBERS: Final = frozenset(
    {"number", "low", "high", "rounding_low", "rounding_high", "whole", "margin"}
)
"""Columns of plain numbers, in which a minus starts no formula."""
_SEPARATOR: Final = "; "


def write_claims(
    view: ClaimList | ClaimStream | DisputeView | LookalikeView | RecordPage, options: Options
) -> Iterator[str]:
    """Write the claims of a view, a row a figure, each as it comes.

    Args:
        view: a view with claims, which may come one at a time.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield from _write_rows(view.claims)


def write_export(view: Export, options: Options) -> Iterator[str]:
    """Write the claims of an export.

    Args:
        view: the claims of a topic or of the whole ledger, with disputes, lookalikes and what is
            computed.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield from _write_rows(view.claims.claims)


def write_claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim, a row a figure.

    Args:
        view: the claim with its figures and appearances, its answers and the claims beside it.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield from _write_rows((view.claim,))


def write_dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write the claims of disputes; a claim of two disputes stands once for each.

    Args:
        view: the disputes that a question found, each with its claims, and the lookalikes.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    rows = (
        (dispute.id, dispute.state, dispute.question, *row)
        for dispute in view.disputes
        for claim in dispute.claims
        for row in _list_rows(claim)
    )
    yield from write_csv(("dispute", "state", "question", *_list_columns()), rows, numbers=_NUMBERS)


def write_lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write the claims of lookalikes; a claim of two stands once for each.

    Args:
        view: the lookalikes that a question found, each with its claims.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    rows = (
        (lookalike.id, lookalike.title, lookalike.why_not, *row)
        for lookalike in view.lookalikes
        for claim in lookalike.claims
        for row in _list_rows(claim)
    )
    yield from write_csv(
        ("lookalike", "title", "why_not", *_list_columns()), rows, numbers=_NUMBERS
    )


def write_catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind.

    Args:
        view: the rows of one kind of record under their headings, and remarks.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield from write_csv(view.columns, ([str(cell) for cell in row] for row in view.rows))


def _write_rows(claims: Iterable[ClaimView]) -> Iterator[str]:
    rows = (row for claim in claims for row in _list_rows(claim))
    yield from write_csv(_list_columns(), rows, numbers=_NUMBERS)


def _list_columns() -> tuple[str, ...]:
    """List the columns with those of fields that have no place of their own."""
    columns = dict.fromkeys(COLUMNS)
    for record, cls in _MORE.items():
        for field in list_more_fields(cls):
            name = f"{record}_{field.in_files}" if field.in_files in columns else field.in_files
            columns[name] = None
    return tuple(columns)


def _list_more_cells(claim: ClaimView, figure: FigureView | None) -> Iterator[str]:
    """List the cells of the fields that have no place of their own."""
    yield from (format_said(said) for _, said in claim.more)
    no_figure = ((field.in_files, None) for field in list_more_fields(Figure))
    yield from (format_said(said) for _, said in (no_figure if figure is None else figure.more))
    for field in list_more_fields(Appearance):
        said = (format_said(dict(each.more).get(field.in_files)) for each in claim.appearances)
        yield _SEPARATOR.join(text for text in said if text)


def _list_rows(claim: ClaimView) -> Iterator[tuple[str, ...]]:
    for figure in claim.figures or (None,):
        yield (
            claim.topic,
            claim.id,
            "" if figure is None else figure.id or "",
            claim.claimant,
            claim.claimant_name,
            claim.party or "",
            "" if claim.made_by is None else claim.made_by.id,
            claim.said_on,
            claim.statement,
            *_list_figure_cells(figure),
            _SEPARATOR.join(each.source for each in claim.appearances),
            _SEPARATOR.join(each.manner for each in claim.appearances),
            _SEPARATOR.join(" > ".join(each.chain) for each in claim.appearances if each.chain),
            "\n".join(each.quote for each in claim.appearances),
            _SEPARATOR.join(claim.disputes),
            _SEPARATOR.join(claim.lookalikes),
            claim.status or "",
            _SEPARATOR.join(each.line for each in claim.checked),
            *_list_more_cells(claim, figure),
        )


def _format_number(number: Decimal | None) -> str:
    """Format a number in full, without exponent."""
    return "" if number is None else f"{number:f}"


def _list_figure_cells(figure: FigureView | None) -> tuple[str, ...]:
    if figure is None:
        return ("",) * 25
    per = figure.per if isinstance(figure.per, tuple) else (figure.per or "",)
    return (
        figure.measure,
        figure.measure_title,
        figure.value,
        figure.multiplier or "",
        _format_number(figure.number),
        _format_number(figure.low),
        _format_number(figure.high),
        "" if figure.low is None else _say_yes_or_no(figure.has_low),
        "" if figure.high is None else _say_yes_or_no(figure.has_high),
        _format_number(figure.rounding_low),
        _format_number(figure.rounding_high),
        figure.unit,
        figure.bound or "",
        _format_number(figure.whole),
        _format_number(figure.margin),
        _say_yes_or_no(figure.is_ordinal),
        " ".join(figure.qualifiers),
        figure.base or "",
        figure.prices or "",
        _SEPARATOR.join(per),
        figure.basis,
        figure.as_of or "",
        figure.period or "",
        _SEPARATOR.join(f"{name}={value}" for name, value in figure.scope),
        figure.role or "",
    )


def _say_yes_or_no(is_so: bool) -> str:  # noqa: FBT001 # the word for a cell that is true or not
    return "yes" if is_so else "no"


VIEWS: Final = {
    Catalogue: write_catalogue,
    ClaimList: write_claims,
    ClaimPage: write_claim_page,
    ClaimStream: write_claims,
    DisputeList: write_dispute_list,
    DisputeView: write_claims,
    Export: write_export,
    LookalikeList: write_lookalike_list,
    LookalikeView: write_claims,
    RecordPage: write_claims,
}

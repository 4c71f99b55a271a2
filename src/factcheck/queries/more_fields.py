"""What the fields of a record say, as texts: so that a field shows up in every view of its record by itself.

A field that has a place of its own in a view is named there; all others are its `more`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.model.addresses import keep_within
from factcheck.model.claims import (
    Appearance,
    Claim,
    Correction,
    Counter,
    Dispute,
    Figure,
    Review,
    SignOff,
)
from factcheck.model.editorial import Lookalike
from factcheck.model.fields import list_fields
from factcheck.model.values import Value
from factcheck.model.vocabulary import NotStated
from factcheck.queries.lookalike_views import LookalikeView
from factcheck.queries.part_views import (
    AnswerView,
    AppearanceView,
    CorrectionView,
    FigureView,
    ReviewView,
    SignOffView,
)
from factcheck.queries.views import DisputeView
from factcheck.queries.views_of_claim import ClaimView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.fields import Field
    from factcheck.queries.phrases import More, Said

_VIEWS: Final[Mapping[type, tuple[type, frozenset[str]]]] = {
    Claim: (ClaimView, frozenset()),
    Figure: (FigureView, frozenset({"equals", "printed"})),
    Appearance: (AppearanceView, frozenset({"via", "direct", "prefix", "suffix"})),
    Counter: (AnswerView, frozenset({"in_"})),
    Review: (ReviewView, frozenset()),
    SignOff: (SignOffView, frozenset()),
    Correction: (CorrectionView, frozenset()),
    Dispute: (DisputeView, frozenset({"bridge"})),
    Lookalike: (LookalikeView, frozenset({"figures"})),
}
"""The view of each record or part, and the fields that it shows under another name or omits.

A field of the same name as one of the view has its place there.
"""


@cache
def list_more_fields(cls: type) -> tuple[Field, ...]:
    """Return the fields of a record or part that have no place of their own in its view."""
    view, placed = _VIEWS[cls]
    known = placed.union(view.__annotations__)
    return tuple(field for field in list_fields(cls) if field.name not in known)


def read_more(record: object) -> More:
    """Return what a record or part says in the fields that have no place of their own in its view.

    Args:
        record: a record, or a part of one such as an appearance.
    """
    cls: type = type(record)
    if not (fields := list_more_fields(cls)):
        return ()
    return tuple([(field.in_files, read_field(record, field)) for field in fields])


def read_field(record: object, field: Field) -> Said:
    """Return what a field of a record says.

    Args:
        record: a record, or a part of one.
        field: one of its fields.

    Returns:
        Texts, true or false, and lists and mappings of them; None where nothing is said.
    """
    return _convert_to_said(getattr(record, field.name), field)


def _convert_to_said(value: object, field: Field) -> Said:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, tuple):
        return tuple(_convert_to_said(each, field) for each in value)
    if isinstance(value, dict):
        return {str(key): _convert_to_said(each, field) for key, each in value.items()}
    if field.part is not None:
        return {each.in_files: read_field(value, each) for each in list_fields(field.part)}
    if isinstance(value, NotStated):
        return value.value
    return value.text if isinstance(value, Value) else keep_within(str(value))

"""Text trees to records: pydantic validates, this module asks it and passes on what it says.

The adapters are built when the first record of a kind is met; pydantic is imported with them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

from factcheck.corpus.messages import worded
from factcheck.findings import Finding, Path
from factcheck.model.claims import Claim, Defaults, Head
from factcheck.model.declared import complete_values
from factcheck.model.fields import CLASSES

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.corpus import Record
    from factcheck.model.vocabulary import RecordKind
    from factcheck.yaml.walk import Texts

_Model = TypeVar("_Model")


def validate_record(
    kind: RecordKind, record_id: str, texts: dict[str, Texts]
) -> Record | tuple[Finding, ...]:
    """Turn the texts of one record into the record.

    Returns:
        The record, or everything that keeps it from being one.
    """
    at: Path = (kind.value, record_id)
    if "id" in texts:
        message = f"{kind.singular} '{record_id}' has a field 'id'"
        return (Finding("FC013", (*at, "id"), message, "its key is its id", at_key=True),)
    record = _validated(CLASSES[kind], {**texts, "id": record_id}, at)
    return complete_values(record) if isinstance(record, Claim) else record


def validate_head(texts: dict[str, Texts]) -> Head | tuple[Finding, ...]:
    """Turn the texts below `corpus:` into the corpus's head, or say what keeps them from it."""
    return _validated(Head, texts, ("corpus",))


def validate_defaults(texts: dict[str, Texts]) -> Defaults | tuple[Finding, ...]:
    """Turn the texts below `defaults:` into what a file says for its claims, or say what keeps them from it."""
    return _validated(Defaults, texts, ("defaults",))


def _validated(
    cls: type[_Model], texts: dict[str, Texts], at: Path
) -> _Model | tuple[Finding, ...]:
    from pydantic import ValidationError

    try:
        record = _adapter(cls)(texts)  # type: ignore[arg-type]  # classes are hashable
    except ValidationError as error:
        return worded(cls, at, error.errors(include_url=False))
    assert isinstance(record, cls)
    return record


@cache
def _adapter(cls: type) -> Callable[[object], object]:
    from pydantic import TypeAdapter

    return TypeAdapter(cls).validate_python

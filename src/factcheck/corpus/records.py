"""Text trees to records: pydantic validates, this module asks it and passes on what it says.

The adapters are built when the first record of a kind is met; pydantic is imported with them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

from factcheck.corpus.messages import MISSING_FIELD, explain_errors
from factcheck.findings import Finding, Path
from factcheck.model.claims import Claim, Defaults, Head
from factcheck.model.declared import fill_values
from factcheck.model.fields import CLASSES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.model.corpus import Record
    from factcheck.model.vocabulary import RecordKind
    from factcheck.yaml.walk import Texts

_Model = TypeVar("_Model")


def parse_record(
    kind: RecordKind, record_id: str, texts: dict[str, Texts]
) -> Record | tuple[Finding, ...]:
    """Return the record for the texts of its fields.

    Args:
        kind: what the record is.
        record_id: its key.
        texts: its fields, as they are written.

    Returns:
        The record, or everything that keeps it from being one.
    """
    at: Path = (kind.value, record_id)
    if "id" in texts:
        message = f"{kind.singular} '{record_id}' has a field 'id'"
        return (Finding("FC013", (*at, "id"), message, "its key is its id", at_key=True),)
    record = _parse(CLASSES[kind], {**texts, "id": record_id}, at)
    if isinstance(record, tuple) and CLASSES[kind] is Claim:
        return (*record, *_refuse_missing_appearances(texts, at, record))
    return fill_values(record) if isinstance(record, Claim) else record


def _refuse_missing_appearances(
    texts: dict[str, Texts], at: Path, found: tuple[Finding, ...]
) -> Iterator[Finding]:
    """Yield what a check says of a claim that can be read (FC202), so that it is said in one run with the rest.

    A field that stands for it under another name is named already.
    """
    is_misspelt = any(each.hint == "did you mean 'appearances'?" for each in found)
    if "appearances" not in texts and not is_misspelt:
        message = f"claim '{at[1]}' lacks 'appearances'"
        yield Finding(
            MISSING_FIELD, at, message, "at least one, each with source, manner and quote"
        )


def parse_head(texts: dict[str, Texts]) -> Head | tuple[Finding, ...]:
    """Return the head for the texts below `corpus:`, or what keeps them from being one."""
    return _parse(Head, texts, ("corpus",))


def parse_defaults(texts: dict[str, Texts]) -> Defaults | tuple[Finding, ...]:
    """Return what a file says for all its claims, for the texts below `defaults:`, or what is wrong with them."""
    return _parse(Defaults, texts, ("defaults",))


def _parse(cls: type[_Model], texts: dict[str, Texts], at: Path) -> _Model | tuple[Finding, ...]:
    from pydantic import ValidationError

    try:
        record = _build_parser(cls)(texts)  # type: ignore[arg-type]  # classes are hashable
    except ValidationError as error:
        return explain_errors(cls, at, error.errors(include_url=False))
    assert isinstance(record, cls)
    return record


@cache
def _build_parser(cls: type) -> Callable[[object], object]:
    from pydantic import TypeAdapter

    return TypeAdapter(cls).validate_python

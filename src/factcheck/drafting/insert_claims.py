"""Add drafted claims to a claim file, without changing a byte of what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from factcheck.drafting.claim_text import add_comments, build_claims
from factcheck.editing.insert import InsertionError, add_record
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.phrases import say_count
from factcheck.runtime.atomic_write import replace_file
from factcheck.runtime.regular_file import read_regular
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping as YamlMapping

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from factcheck.drafting.proposal import Draft

_MOST_BYTES = 16 << 20


def add_drafts(file: Path, draft: Draft) -> str:
    """Add the claims of a draft to a file, all or none, and return a sentence that says so.

    Args:
        file: the file of the corpus.
        draft: the proposals.

    Raises:
        InsertionError: the file cannot be read or written, or has no safe place.
    """
    try:
        before = read_regular(file, limit=_MOST_BYTES) if file.exists() else b""
    except OSError as error:
        raise InsertionError(f"'{file}' cannot be read: {error.strerror}") from None
    raw = before
    claims = list(build_claims(draft, _list_ids(before, str(file))))
    for each in claims:
        fields = cast("Mapping[str, str | Sequence[str]]", each.fields)
        grown = add_record(raw, str(file), RecordKind.CLAIM, each.id, fields)
        raw = _add_comments(raw, grown, each.comments)
    try:
        replace_file(file, [raw])
    except OSError as error:
        raise InsertionError(f"'{file}' cannot be written: {error.strerror}") from None
    return f"added {say_count(len(claims), 'claim')} to {file}; factcheck validate says what must be decided\n"


def _list_ids(raw: bytes, name: str) -> list[str]:
    root = parse_document(raw, name).root
    claims = root.find_value(RecordKind.CLAIM) if isinstance(root, YamlMapping) else None
    return [each.key.text for each in claims.entries] if isinstance(claims, YamlMapping) else []


def _add_comments(before: bytes, after: bytes, comments: list[str]) -> bytes:
    """Return a grown file with the candidates beside what is open in the part that was added."""
    old, new = before.decode(), after.decode()
    start = next(
        (at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other),
        len(old),
    )
    rest = len(old) - start
    end = len(new) - rest
    first = new.rfind("\n", 0, start) + 1
    return (new[:first] + add_comments(new[first:end], comments) + new[end:]).encode()

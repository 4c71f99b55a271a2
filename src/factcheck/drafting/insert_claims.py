"""Add drafted claims to a claim file, without changing a byte of what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from factcheck.drafting.claim_text import add_comments, build_claims
from factcheck.editing.insert import InsertionError, add_record
from factcheck.editing.write_file import FileChange, replace_files
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.phrases import say_count
from factcheck.runtime.regular_file import read_regular
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping as YamlMapping
from factcheck.yaml.walk import convert_to_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from factcheck.drafting.proposal import Draft
    from factcheck.yaml.walk import Texts

_MOST_BYTES = 16 << 20


def add_drafts(file: Path, draft: Draft) -> str:
    """Add the claims of a draft to a file, all or none, and return a sentence that says so.

    One whose figures and words the file has already, from an earlier draft perhaps, is not added again.

    Args:
        file: the file of the corpus.
        draft: the proposals.

    Raises:
        InsertionError: the file cannot be read, or has no safe place.
        ChangedFileError: it was changed meanwhile.
        UnwritableCorpusError: it cannot be written.
    """
    try:
        before = read_regular(file, limit=_MOST_BYTES) if file.exists() else None
    except OSError as error:
        raise InsertionError(f"'{file}' cannot be read: {error.strerror}") from None
    raw = before or b""
    standing = dict(_list_claims(raw, str(file)))
    known = {_find_passage(each) for each in standing.values()}
    drafted = list(build_claims(draft, standing))
    claims = [each for each in drafted if _find_passage(each.fields) not in known]
    for each in claims:
        fields = cast("Mapping[str, str | Sequence[str]]", each.fields)
        grown = add_record(raw, str(file), RecordKind.CLAIM, each.id, fields)
        raw = _add_comments(raw, grown, each.comments)
    replace_files((FileChange(file, before, raw),))
    passed = len(drafted) - len(claims)
    there = f"; {say_count(passed, 'other')} stood there already" if passed else ""
    return f"added {say_count(len(claims), 'claim')} to {file}{there}; factcheck validate says what must be decided\n"


def _list_claims(raw: bytes, name: str) -> Iterator[tuple[str, Texts]]:
    root = parse_document(raw, name).root
    claims = root.find_value(RecordKind.CLAIM) if isinstance(root, YamlMapping) else None
    for each in claims.entries if isinstance(claims, YamlMapping) else ():
        yield each.key.text, convert_to_texts(each.value)


def _find_passage(claim: object) -> tuple[tuple[object, ...], ...]:
    """Return where a claim stands: the values of its figures, and the source and words of each appearance."""
    fields = claim if isinstance(claim, dict) else {}
    return (
        tuple(_list_values(fields, "figures", "value")),
        tuple(_list_values(fields, "appearances", "source")),
        tuple(_list_values(fields, "appearances", "quote")),
    )


def _list_values(fields: Mapping[str, object], name: str, field: str) -> Iterator[object]:
    parts = fields.get(name)
    for each in parts if isinstance(parts, list) else ():
        yield each.get(field) if isinstance(each, dict) else None


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

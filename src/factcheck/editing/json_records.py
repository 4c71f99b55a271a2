"""Records in JSON, in the shape of `schema/claims.schema.json`: one object, or one a line (NDJSON).

Every value becomes the text as it is written, so that no figure passes through a float; what is wrong
with a record is told at its place in the input.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.editing.addition import PlacedRecord, Record
from factcheck.errors import FactcheckError
from factcheck.findings import Diagnostic, Place, Severity
from factcheck.model.scalars import ScalarError, read_id
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.text.suggest import find_closest
from factcheck.yaml.walk import convert_to_texts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from factcheck.corpus.read_file import SourceFile
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

_SHAPE: Final = '{"claims": {"an-id": {"topic": "…", …}}}'
_DECODER: Final = json.JSONDecoder()
_KINDS: Final = tuple(kind.value for kind in RecordKind)


class BadJsonError(FactcheckError):
    """Input that is no JSON, or not in the shape of claims; the message starts with file, line and column."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """One object of an input: its text, and the number of lines before it."""

    text: str
    down: int


@dataclass(frozen=True, slots=True)
class JsonRecords:
    """The records of an input, and the object in which each stands.

    Attributes:
        name: the input in messages.
        records: in its order.
        pieces: by kind and id.
    """

    name: str
    records: tuple[Record, ...]
    pieces: Mapping[tuple[str, str], _Piece]

    def place(self, diagnostic: Diagnostic) -> Diagnostic:
        """Return what is wrong with one of the records at its place in the input."""
        kind, record_id, *_ = map(str, diagnostic.path)
        piece = self.pieces.get((kind, record_id))
        if piece is None:
            return diagnostic
        before = piece.text[: find_value(piece.text, diagnostic.path)]
        line = piece.down + before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        return replace(diagnostic, place=Place(self.name, line, column, line, column), notes=())

    def list_standing(self, files: Iterable[SourceFile]) -> tuple[PlacedRecord, ...]:
        """Return those records that files hold already, word for word, each with its place.

        An earlier run with the same input has added them, and was perhaps killed before it could say so.

        Args:
            files: those of the corpus.
        """
        given = {(each.kind, each.id): each for each in self.records}
        return tuple(
            PlacedRecord(record, file.name, key.line)
            for file in files
            for kind in dict.fromkeys(each.kind for each in self.records)
            for key, value in file.list_entries(kind)
            if (record := given.get((kind, key.text))) is not None
            and convert_to_texts(value) == record.fields
        )

    def remove(self, others: Collection[Record]) -> JsonRecords:
        """Return the input without some of its records.

        Args:
            others: those records.
        """
        known = {(each.kind, each.id) for each in others}
        records = tuple(each for each in self.records if (each.kind, each.id) not in known)
        return replace(self, records=records)

    def find_wrong_ids(self, corpus: Corpus) -> Iterator[Diagnostic]:
        """Yield what is wrong with the ids: one that is none, and one that the corpus has already."""
        for each in self.records:
            code, message, hint = "", "", None
            try:
                read_id(each.id)
            except ScalarError as error:
                code, message = "FC016", f"the key of a {each.kind.singular} {error.message}"
            if (kind := corpus.declared.get(each.id)) is not None:
                message = f"id '{each.id}' of a {each.kind.singular} is taken by a {kind.singular}"
                code, hint = "FC101", "ids are unique over all kinds and files"
            if code:
                place, path = Place(self.name, 1, 1, 1, 1), (each.kind.value, each.id)
                yield self.place(Diagnostic(place, Severity.ERROR, code, message, hint, (), path))


def find_value(text: str, path: Sequence[str | int]) -> int:
    """Return where a value begins in the text of a JSON value, or the nearest one around it.

    Args:
        text: valid JSON.
        path: keys of objects and positions in lists.
    """
    at = _skip_space(text, 0)
    for step in path:
        for name, start in _list_members(text, at):
            if name == step:
                at = start
                break
        else:
            return at
    return at


def _list_members(text: str, at: int) -> Iterator[tuple[str | int, int]]:
    """Yield the key or position of each value in an object or a list that begins at a place, and where the value begins."""
    if text[at] not in "{[":
        return
    is_object, number = text[at] == "{", 0
    at = _skip_space(text, at + 1)
    while text[at] not in "}]":
        name: str | int = number
        if is_object:
            name, at = _DECODER.raw_decode(text, at)
            at = _skip_space(text, _skip_space(text, at) + 1)
        yield name, at
        at = _skip_space(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _skip_space(text, at + 1)
        number += 1


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


def read_json_records(raw: bytes, name: str) -> JsonRecords:
    """Return the records of one JSON object, or of one a line.

    Args:
        raw: the input, UTF-8 with or without a byte order mark.
        name: what messages call it.

    Raises:
        BadJsonError: it is no JSON, or not in the shape of claims, or an id stands in it twice.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise BadJsonError(f"{name}:{line}:1: error: byte {error.start:,} is not UTF-8") from None
    records: dict[tuple[str, str], Record] = {}
    pieces: dict[tuple[str, str], _Piece] = {}
    for piece in _split_objects(text):
        for record in _list_records(_parse(piece.text, name, piece.down), name, piece.down):
            key = (record.kind.value, record.id)
            if key in records:
                raise BadJsonError(
                    f"{name}:{piece.down + 1}:1: error: {record.kind.singular} '{record.id}' stands"
                    f" there twice, first in the object of line {pieces[key].down + 1}"
                )
            records[key], pieces[key] = record, piece
    if not records:
        raise BadJsonError(f"{name}:1:1: error: there are no records, expected {_SHAPE}")
    return JsonRecords(name, tuple(records.values()), pieces)


def _split_objects(text: str) -> Iterator[_Piece]:
    """Yield each object of the input: one, or one a line."""
    lines = [_Piece(line, number) for number, line in enumerate(text.split("\n")) if line.strip()]
    if len(lines) > 1 and all(_is_whole(each.text) for each in lines[:2]):
        yield from lines
    elif lines:
        first = lines[0].down
        yield _Piece("\n".join(text.split("\n")[first:]), first)


def _is_whole(line: str) -> bool:
    """Return whether a line looks like an object of its own."""
    return line.lstrip().startswith("{") and line.rstrip().endswith("}")


def _parse(piece: str, name: str, down: int) -> object:
    def build(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [key for key, _ in pairs]
            key = next(key for key in names if names.count(key) > 1)
            raise BadJsonError(f"{name}:{down + 1}:1: error: key '{key}' stands there twice")
        return found

    def refuse(word: str) -> object:
        raise BadJsonError(f"{name}:{down + 1}:1: error: '{word}' is no JSON, expected a text")

    try:
        return json.loads(
            piece, parse_float=str, parse_int=str, parse_constant=refuse, object_pairs_hook=build
        )
    except json.JSONDecodeError as error:
        place = f"{name}:{error.lineno + down}:{error.colno}"
        raise BadJsonError(
            f"{place}: error: no JSON from here on, expected {_SHAPE}",
            hint="several objects stand one a line (NDJSON)",
        ) from None
    except RecursionError:
        raise BadJsonError(f"{name}:{down + 1}:1: error: lists in lists, too deep") from None


def _list_records(tree: object, name: str, down: int) -> Iterator[Record]:
    place = f"{name}:{down + 1}:1: error:"
    if not isinstance(tree, dict):
        raise BadJsonError(f"{place} no object, expected {_SHAPE}")
    for section, held in tree.items():
        if section not in _KINDS:
            near = find_closest(section, _KINDS)
            raise BadJsonError(
                f"{place} '{section}' is no kind of record, expected {_SHAPE}",
                hint=f"did you mean '{near}'?" if near else f"kinds are {', '.join(_KINDS)}",
            )
        if not isinstance(held, dict):
            raise BadJsonError(f"{place} '{section}' is no object, expected ids with their records")
        kind = RecordKind(section)
        for record_id, fields in held.items():
            if not isinstance(fields, dict):
                raise BadJsonError(f"{place} {kind.singular} '{record_id}' is no object")
            converted = _convert(fields, f"{place} {kind.singular} '{record_id}':", ())
            assert isinstance(converted, dict)
            yield Record(kind, record_id, converted)


def _convert(value: object, where: str, path: tuple[str, ...]) -> Texts:
    if isinstance(value, dict):
        return {key: _convert(each, where, (*path, key)) for key, each in value.items()}
    if isinstance(value, list):
        return [_convert(each, where, (*path, str(at))) for at, each in enumerate(value)]
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None or not str(value).strip():
        said = "null" if value is None else "empty"
        raise BadJsonError(
            f"{where} {'.'.join(path)} is {said}, expected a value", hint="omit the field"
        )
    return str(value)


def read_input(file: Path | None, standard_input: Iterable[bytes] = ()) -> tuple[bytes, str]:
    """Return the bytes of an input and its name in messages; None for standard input.

    Args:
        file: the file, or None.
        standard_input: the bytes there, in pieces.
    """
    from factcheck.runtime.regular_file import read_regular
    from factcheck.yaml.compose import MAXIMUM_BYTES

    if file is None:
        return b"".join(standard_input), "<stdin>"
    try:
        return read_regular(file, limit=MAXIMUM_BYTES), str(file)
    except OSError as error:
        raise BadJsonError(f"'{file}' cannot be read: {error.strerror}") from None

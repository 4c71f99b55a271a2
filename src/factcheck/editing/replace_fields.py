"""Replace fields of a record in the text of a file, and leave every other byte alone.

A value that stands in one line is replaced where it stands; where a field comes, goes or changes its form,
its own lines are written anew, and the comments that stood in them come to stand over it, so that none is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.editing.addition import sort_fields
from factcheck.editing.insert import InsertionError
from factcheck.model.vocabulary import RecordKind
from factcheck.yaml.characters import cut_lines
from factcheck.yaml.comments import find_comments
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping, Scalar, ScalarStyle, Sequence
from factcheck.yaml.quote import write_in_one_line
from factcheck.yaml.walk import convert_mapping, convert_to_texts
from factcheck.yaml.write import CORPUS_FILE, InBrackets, write_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Mapping as Fields

    from factcheck.corpus.read_file import SourceFile
    from factcheck.yaml.nodes import Node
    from factcheck.yaml.walk import Texts

_WIDTH: Final = 100
_IN_BLOCKS: Final = frozenset({ScalarStyle.LITERAL, ScalarStyle.FOLDED})
_PLAIN: Final = re.compile("[a-z0-9][a-z0-9 -]*")
_LONGEST_LIST: Final = 60


class _Edit(NamedTuple):
    """Lines to put in the place of others, which are none where the first stands behind the last."""

    first: int
    last: int
    written: list[str]


class _Splice(NamedTuple):
    """A text to put in the place of a value that stands in one line."""

    node: Scalar
    text: str


def replace_fields(
    raw: bytes, name: str, kind: RecordKind, record_id: str, fields: Fields[str, Texts | None]
) -> bytes:
    """Return the bytes of a file in which fields of one record say something else.

    Args:
        raw: the file.
        name: what messages call it.
        kind: of the record.
        record_id: its id, which the file has.
        fields: the new values; None takes a field away.

    Raises:
        InsertionError: the file cannot be read as YAML, or the record has no safe place in it.
    """
    document = parse_document(raw, name)
    root = document.root
    records = None if root is None or document.troubles else root.find_value(kind.value)
    entry = records.find_entry(record_id) if isinstance(records, Mapping) else None
    if root is None or entry is None or not isinstance(entry.value, Mapping):
        raise InsertionError(f"{name}: cannot be read whole", hint="factcheck validate shows why")
    kept = {**convert_mapping(entry.value), **fields}
    new = sort_fields(kind, {key: value for key, value in kept.items() if value is not None})
    text = raw.decode("utf-8")
    lines = cut_lines(text)
    edits: list[_Edit] = []
    for each in _find_changes(entry.value, new, lines):
        if isinstance(each, _Edit):
            edits.append(each)
        else:
            _replace_text(lines, each)
    remarks = {each.line: each.text for each in find_comments(text, document)}
    margin = " " * (entry.value.column - 1)
    end = "\r\n" if lines[entry.key.line - 1].endswith("\r\n") else "\n"
    edits.sort(key=lambda each: each[:2])
    edits.reverse()  # of two at one place the later comes to stand behind
    for first, last, written in edits:
        if first > 1 and not lines[first - 2].endswith(("\n", "\r")):
            lines[first - 2] += end
        above = [remarks[line] for line in range(first, last + 1) if line in remarks]
        lines[first - 1 : last] = [f"{margin}{line}{end}" for line in (*above, *written)]
    result = "".join(lines).encode()
    _check(result, name, root, (kind.value, record_id), new)
    return result


def replace_claims(
    files: Iterable[SourceFile], changed: Fields[str, Fields[str, Texts | None]]
) -> dict[str, bytes]:
    """Return what the files of claims would hold in which fields say something else, by their names in messages.

    Args:
        files: those of the corpus.
        changed: the new values by the ids of the claims; None takes a field away.

    Raises:
        InsertionError: as `replace_fields`.
    """
    texts: dict[str, bytes] = {}
    for file in files:
        for key, _ in file.list_entries(RecordKind.CLAIM):
            fields = changed.get(key.text)
            if fields is not None:
                held = texts.get(file.name) or file.path.read_bytes()
                texts[file.name] = replace_fields(
                    held, file.name, RecordKind.CLAIM, key.text, fields
                )
    return texts


def wrap_in_brackets(tree: dict[str, Texts]) -> dict[str, Texts]:
    """Return fields with their short lists of plain texts in brackets, as people write them."""
    return {key: _wrap_in_brackets(value) for key, value in tree.items()}


def _wrap_in_brackets(tree: Texts) -> Texts:
    if isinstance(tree, dict):
        return wrap_in_brackets(tree)
    if not isinstance(tree, list):
        return tree
    texts = [each for each in tree if isinstance(each, str) and _PLAIN.fullmatch(each)]
    if texts and len(texts) == len(tree) and sum(map(len, texts)) <= _LONGEST_LIST:
        return InBrackets(texts)  # type: ignore[return-value] # a list of texts is a list of trees
    return [_wrap_in_brackets(each) for each in tree]


def _find_changes(
    record: Mapping, new: dict[str, Texts], lines: list[str]
) -> Iterator[_Edit | _Splice]:
    """Yield what must be put where so that a record says something new."""
    held = {key.text: value for key, value in record.entries}
    for key, node in record.entries:
        if key.text in new:
            splices = _find_splices(node, new[key.text], lines)
            if splices is not None:
                yield from splices
                continue
        written = _write_field(key.text, new[key.text]) if key.text in new else []
        yield _Edit(key.line, _find_last_line(node), written)
    before = record.entries[0].key.line
    for name, value in new.items():
        if name in held:
            before = _find_last_line(held[name]) + 1
        else:
            yield _Edit(before, before - 1, _write_field(name, value))


def _write_field(name: str, value: Texts) -> list[str]:
    written = wrap_in_brackets({name: value})
    return write_yaml(written, layout=CORPUS_FILE, width=_WIDTH).splitlines()


def _find_splices(node: Node, new: Texts, lines: list[str]) -> list[_Splice] | None:
    """Return the values to put in the place of others; None where more than values in one line differ."""
    if convert_to_texts(node) == new and not isinstance(new, dict):
        return []
    if isinstance(node, Scalar):
        is_simple = node.line == node.end_line and node.style not in _IN_BLOCKS
        is_simple = is_simple and isinstance(new, str) and "\n" not in new
        return [_Splice(node, str(new))] if is_simple else None
    pairs: list[tuple[Node, Texts]]
    if isinstance(node, Mapping):
        if not isinstance(new, dict) or [key.text for key, _ in node.entries] != list(new):
            return None
        pairs = [(value, new[key.text]) for key, value in node.entries]
    else:
        is_in_brackets = lines[node.line - 1][node.column - 1 : node.column] == "["
        if not isinstance(new, list) or len(new) != len(node.items) or is_in_brackets:
            return None
        pairs = list(zip(node.items, new, strict=True))
    found: list[_Splice] = []
    for value, each in pairs:
        part = _find_splices(value, each, lines)
        if part is None:
            return None
        found += part
    return found


def _replace_text(lines: list[str], splice: _Splice) -> None:
    """Put a text in the place of the only value of its line."""
    node, text = splice
    line = lines[node.line - 1]
    mark = len(line) - len(line.removeprefix("\ufeff"))
    start, end = node.column - 1 + mark, node.end_column - 1 + mark
    lines[node.line - 1] = line[:start] + write_in_one_line(text, for_others=False) + line[end:]


def _find_last_line(node: Node) -> int:
    """Return the last line on which a value has text."""
    if isinstance(node, Scalar):
        return max(node.end_line - (node.end_column == 1), node.line)
    if isinstance(node, Sequence):
        return max(
            (node.end_line if not node.items else node.line, *map(_find_last_line, node.items))
        )
    return max((node.line, *(_find_last_line(each.value) for each in node.entries)))


def _check(
    result: bytes, name: str, root: Mapping, at: tuple[str, str], new: dict[str, Texts]
) -> None:
    """Refuse a result that says anything else than the file with the new fields."""
    found = parse_document(result, name)
    wanted = convert_mapping(root)
    section = wanted[at[0]]
    assert isinstance(section, dict), "the record was found in it"
    section[at[1]] = new
    if found.root is None or found.troubles or convert_mapping(found.root) != wanted:
        raise InsertionError(
            f"{name}: there is no safe place for the new fields of '{at[1]}'",
            hint="write it in block style: one key per line, indented by spaces",
        )

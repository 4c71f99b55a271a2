"""A file without what it says twice: what its `defaults` say, the only source of an answer, the authors of a source.

Pure. Nothing is taken away that has a comment, and the records of the result are the records of the file.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.corpus.defaults import (
    DEFAULTS,
    IN,
    MANNER,
    SAID_ON,
    SOURCE,
    TOPIC,
    find_defaults,
)
from factcheck.editing.fmt.order import HEAD
from factcheck.model.chains import find_chain
from factcheck.model.vocabulary import RecordKind
from factcheck.yaml.comments import find_comments
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Entry, Mapping, Scalar, Sequence
from factcheck.yaml.walk import convert_mapping, convert_to_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Mapping as Fields

    from factcheck.model.claims import Claim, Source
    from factcheck.yaml.nodes import Node

_CLAIMS: Final = RecordKind.CLAIM.value

Implied: TypeAlias = "Fields[str, object]"
"""What fields would say if they were omitted; None where nothing would."""


def add_defaults(raw: bytes, name: str) -> bytes:
    """Return a file that says once what its claims say alike: their topic, their usual source, and how and when there.

    A file that has `defaults` keeps them; one with a single claim has nothing to say once.

    Args:
        raw: the bytes of the file.
        name: what messages call the file.
    """
    root = parse_document(raw, name).root
    claims = None if root is None else root.find_value(_CLAIMS)
    if root is None or not isinstance(claims, Mapping) or root.find_value(DEFAULTS) is not None:
        return raw
    said = dict(_find_common(claims))
    if not said:
        return raw
    lines = raw.decode("utf-8").splitlines(keepends=True)
    ending = "\r\n" if lines[0].endswith("\r\n") else "\n"
    added = [f"{DEFAULTS}:", *(f"  {field}: {value}" for field, value in said.items()), ""]
    at = next(key.line for key, _ in root.entries if key.text != HEAD) - 1
    return "".join([*lines[:at], *(line + ending for line in added), *lines[at:]]).encode()


def _find_common(claims: Mapping) -> Iterator[tuple[str, str]]:
    records = [record for _, record in claims.entries if isinstance(record, Mapping)]
    topics = Counter(_find_text(record, TOPIC) for record in records)
    if len(records) > 1 and len(topics) == 1 and None not in topics:
        yield TOPIC, str(next(iter(topics)))
    parts = [each for record in records for each in _list_items(record.find_value("appearances"))]
    source = _find_usual(_find_text(each, SOURCE) for each in parts)
    if source is None:
        return
    there = [
        each
        for each in records
        if {_find_text(one, SOURCE) for one in _list_items(each.find_value("appearances"))}
        == {source}
    ]
    for name, texts in (
        (SAID_ON, (_find_text(each, SAID_ON) for each in there)),
        (SOURCE, [source] * 2),
        (
            MANNER,
            (_find_text(each, MANNER) for each in parts if _find_text(each, SOURCE) == source),
        ),
    ):
        usual = _find_usual(texts)
        if usual is not None:
            yield name, usual


def _find_usual(texts: Iterable[str | None]) -> str | None:
    """Return the text that is more than half of several, or None where none is."""
    counted = Counter(texts)
    for text, count in counted.most_common(1):
        if count > 1 and count * 2 > counted.total():
            return text
    return None


def build_shortener(
    raw: bytes, name: str, claims: Fields[str, Claim], sources: Fields[str, Source]
) -> Callable[[Mapping], Mapping]:
    """Return what takes from the tree of a file the fields that say what would be read without them.

    Args:
        raw: the file.
        name: what messages call it.
        claims: its claims as they are read.
        sources: the sources of the corpus.
    """
    document = parse_document(raw, name)
    remarked = {each.line for each in find_comments(raw.decode("utf-8"), document)}
    defaults = find_defaults(document.root)
    said = {} if defaults is None else convert_mapping(defaults)

    def shorten(root: Mapping) -> Mapping:
        return _replace_values(
            root, lambda key, section: shorten_claims(section) if key == _CLAIMS else section
        )

    def shorten_claims(section: Node) -> Node:
        if not isinstance(section, Mapping):
            return section
        return _replace_values(section, lambda key, record: shorten_claim(record, claims.get(key)))

    def shorten_claim(record: Node, claim: Claim | None) -> Node:
        if claim is None or not isinstance(record, Mapping):
            return record
        implied = dict(_find_implied(claim, said, sources))
        inner = _replace_values(
            record,
            lambda key, value: shorten_items(value, implied[key]) if key in implied else value,
        )
        is_there_alone = {each.source for each in claim.appearances} == {said.get(SOURCE)}
        day = said.get(SAID_ON) if is_there_alone else None
        return shorten_part(inner, {TOPIC: said.get(TOPIC), SAID_ON: day})

    def shorten_items(parts: Node, implied: list[Implied]) -> Node:
        if not isinstance(parts, Sequence) or len(parts.items) != len(implied):
            return parts
        items = tuple(map(shorten_part, parts.items, implied))
        return Sequence(items, parts.line, parts.column, parts.end_line, parts.end_column)

    def shorten_part(part: Node, implied: Implied) -> Node:
        if not isinstance(part, Mapping):
            return part
        entries = (
            each
            for each in part.entries
            if implied.get(each.key.text) != convert_to_texts(each.value) or _is_remarked(each)
        )
        return _replace_entries(part, entries)

    def _is_remarked(entry: Entry) -> bool:
        last = max(entry.key.line, entry.value.end_line)
        return not remarked.isdisjoint(range(entry.key.line - 1, last + 1))

    return shorten


def _find_implied(
    claim: Claim, said: Implied, sources: Fields[str, Source]
) -> Iterator[tuple[str, list[Implied]]]:
    """Find what each part of a claim says in fields that it may omit."""
    source, manner = said.get(SOURCE), said.get(MANNER)
    yield (
        "appearances",
        [
            {
                SOURCE: source,
                MANNER: manner if each.source == source else None,
                "via": list(find_chain(claim, replace(each, via=()), sources.get(each.source)))
                or None,
            }
            for each in claim.appearances
        ],
    )
    only = {each.source for each in claim.appearances}
    yield "counters", [{IN: next(iter(only)) if len(only) == 1 else None}] * len(claim.counters)


def _replace_values(node: Mapping, change: Callable[[str, Node], Node]) -> Mapping:
    return _replace_entries(
        node, (Entry(key, change(key.text, value)) for key, value in node.entries)
    )


def _replace_entries(old: Mapping, entries: Iterable[Entry]) -> Mapping:
    return Mapping(tuple(entries), old.line, old.column, old.end_line, old.end_column)


def _list_items(parts: Node | None) -> Iterator[Mapping]:
    for each in parts.items if isinstance(parts, Sequence) else ():
        if isinstance(each, Mapping):
            yield each


def _find_text(record: Mapping, name: str) -> str | None:
    value = record.find_value(name)
    return value.text if isinstance(value, Scalar) else None

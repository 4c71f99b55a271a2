"""Repairs that cannot change what a file means: an id or the name of a field written in another case.

Ids are lower-case, so a reference in other letters can mean one record only. Nothing else is repaired.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.authoring.formatting_order import FORMS, SECTIONS
from factcheck.errors import FactcheckError
from factcheck.model.references import SPEAKERS
from factcheck.model.scalars import read_id
from factcheck.model.vocabulary import RecordKind
from factcheck.records import dataclass
from factcheck.yamltext import Entry, Mapping, Scalar, Sequence, Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.authoring.formatting_order import Field, Form
    from factcheck.yamltext import Node

_Kinds: TypeAlias = tuple[RecordKind, ...]

_PARTY: Final = (RecordKind.PARTY,)
_MEASURE: Final = (RecordKind.MEASURE,)
_SOURCE: Final = (RecordKind.SOURCE,)
_CLAIM: Final = (RecordKind.CLAIM,)
_TOPIC: Final = (RecordKind.TOPIC,)

_REFERENCES: Final[dict[tuple[str, str], _Kinds]] = {
    ("Position", "party"): _PARTY,
    ("Measure", "of"): _PARTY,
    ("Measure", "part_of"): _MEASURE,
    ("Measure", "variant_of"): _MEASURE,
    ("Scale", "of"): SPEAKERS,
    ("Source", "publisher"): _PARTY,
    ("Source", "authors"): SPEAKERS,
    ("Claim", "topic"): _TOPIC,
    ("Claim", "claimant"): SPEAKERS,
    ("Figure", "measure"): _MEASURE,
    ("Counter", "claim"): _CLAIM,
    ("Counter", "in"): _SOURCE,
    ("Appearance", "source"): _SOURCE,
    ("Appearance", "via"): SPEAKERS,
    ("Review", "reviewer"): SPEAKERS,
    ("Review", "scale"): (RecordKind.SCALE,),
    ("Review", "source"): _SOURCE,
    ("Dispute", "topic"): _TOPIC,
    ("Dispute", "claims"): _CLAIM,
    ("Bridge", "from"): _CLAIM,
    ("Bridge", "to"): _CLAIM,
    ("Component", "figure"): _CLAIM,
}
"""The fields that name records, by the part of a record and the field; and of which kinds those are."""

_EXPRESSIONS: Final = frozenset({("Figure", "equals"), ("Derivation", "expression")})
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9#-]*")
_QUOTED: Final = frozenset({Style.SINGLE, Style.DOUBLE})


@dataclass(frozen=True, slots=True)
class Mender:
    """What the files of a corpus declare, as far as references to it can be repaired.

    Attributes:
        kinds: the kinds of the ids that one record has, whatever the case, by lower-case id.
        lowered: those of them that are declared in another case and are to be written in lower case.
        figures: lower-case ids of figures that one figure of a claim has, by lower-case claim.
    """

    kinds: dict[str, RecordKind]
    lowered: frozenset[str]
    figures: dict[str, frozenset[str]]

    def mend(self, root: Mapping) -> Mapping:
        """Give the tree of a file with its ids and the names of its fields in lower case.

        The nodes of the result have the places of the file.
        """
        entries: list[Entry] = []
        for key, value in root.entries:
            name = _lower_name(root, key.text, SECTIONS)
            entries.append(Entry(_written(key, name), self._section(name, value)))
        return _mapping(root, entries)

    def _section(self, name: str, value: Node) -> Node:
        form = FORMS.get(name)
        if form is None or not isinstance(value, Mapping):
            return value
        if name == SECTIONS[0]:
            return self._part(value, form, None)
        entries: list[Entry] = []
        for key, record in value.entries:
            lower = key.text.lower()
            text = lower if lower in self.lowered else key.text
            entries.append(Entry(_written(key, text), self._part(record, form, lower)))
        return _mapping(value, entries)

    def _part(self, node: Node, form: Form, claim: str | None) -> Node:
        if isinstance(node, Sequence):
            items = tuple(self._part(each, form, claim) for each in node.items)
            return Sequence(items, node.line, node.column, node.end_line, node.end_column)
        if not isinstance(node, Mapping):
            return node
        entries: list[Entry] = []
        for key, value in node.entries:
            name = _lower_name(node, key.text, form.fields)
            field = form.fields.get(name)
            mended = value if field is None else self._value(value, form, name, field, claim)
            entries.append(Entry(_written(key, name), mended))
        return _mapping(node, entries)

    def _value(self, node: Node, form: Form, name: str, field: Field, claim: str | None) -> Node:
        if field.form is not None:
            return self._part(node, field.form, claim)
        if isinstance(node, Sequence):
            items = tuple(self._value(each, form, name, field, claim) for each in node.items)
            return Sequence(items, node.line, node.column, node.end_line, node.end_column)
        if not isinstance(node, Scalar):
            return node
        kinds = _REFERENCES.get((form.name, name))
        if kinds is not None:
            return _written(node, self._reference(node.text, kinds))
        if (form.name, name) in _EXPRESSIONS:
            text = _NAME.sub(lambda match: self._reference(match[0], _CLAIM), node.text)
            return _written(node, text)
        if (form.name, name) == ("Figure", "id"):
            lower = node.text.lower()
            return _written(
                node, lower if lower in self.figures.get(claim or "", ()) else node.text
            )
        return node

    def _reference(self, text: str, kinds: _Kinds) -> str:
        target, sharp, figure = text.partition("#")
        lower = target.lower()
        if self.kinds.get(lower) not in kinds:
            return text
        lower_figure = figure.lower()
        if lower_figure in self.figures.get(lower, ()):
            figure = lower_figure
        return f"{lower}{sharp}{figure}"


def mender(roots: Iterable[Mapping], unmended: Iterable[Mapping] = ()) -> Mender:
    """Look through the files of a corpus for what they declare.

    Args:
        roots: the trees of the files that are to be repaired.
        unmended: those of the other files: an id to which one of them refers in another case
            stays as it is declared.
    """
    others = tuple(unmended)
    spellings: defaultdict[str, list[tuple[RecordKind, str]]] = defaultdict(list)
    figures: dict[str, frozenset[str]] = {}
    for root in (*roots, *others):
        for kind, key, record in _records(root):
            spellings[key.lower()].append((kind, key))
            if kind is RecordKind.CLAIM:
                figures[key.lower()] = _figures(record)
    single = {lower: found[0] for lower, found in spellings.items() if len(found) == 1}
    needed = {text for root in others for text in _texts(root)}
    declared_elsewhere = {key for root in others for _, key, _ in _records(root)}
    lowered = {
        lower
        for lower, (_, key) in single.items()
        if key != lower and _is_id(lower) and key not in declared_elsewhere and key not in needed
    }
    kinds = {
        lower: kind for lower, (kind, key) in single.items() if key == lower or lower in lowered
    }
    return Mender(kinds, frozenset(lowered), figures)


def _records(root: Mapping) -> Iterator[tuple[RecordKind, str, Node]]:
    for key, section in root.entries:
        name = _lower_name(root, key.text, SECTIONS)
        if name in set(RecordKind) and isinstance(section, Mapping):
            for entry in section.entries:
                yield RecordKind(name), entry.key.text, entry.value


def _figures(claim: Node) -> frozenset[str]:
    found: Counter[str] = Counter()
    for key, figures in claim.entries if isinstance(claim, Mapping) else ():
        if key.text.lower() != "figures" or not isinstance(figures, Sequence):
            continue
        for figure in figures.items:
            for name, value in figure.entries if isinstance(figure, Mapping) else ():
                if name.text.lower() == "id" and isinstance(value, Scalar):
                    found[value.text.lower()] += 1
    return frozenset(each for each, count in found.items() if count == 1 and _is_id(each))


def _texts(node: Node) -> Iterator[str]:
    """Give every name in the texts of a tree that could refer to a record."""
    if isinstance(node, Scalar):
        for match in _NAME.finditer(node.text):
            yield match[0].partition("#")[0]
        return
    inner = [entry.value for entry in node.entries] if isinstance(node, Mapping) else node.items
    for each in inner:
        yield from _texts(each)


def _lower_name(mapping: Mapping, name: str, known: Iterable[str]) -> str:
    """Give the known name that a key means in another case, where no other key means it too."""
    lower = name.lower()
    if name == lower or lower not in known:
        return name
    alike = sum(entry.key.text.lower() == lower for entry in mapping.entries)
    return lower if alike == 1 else name


def _written(scalar: Scalar, text: str) -> Scalar:
    if text == scalar.text:
        return scalar
    style = Style.SINGLE if scalar.style in _QUOTED else scalar.style
    place = (scalar.line, scalar.column, scalar.end_line, scalar.end_column)
    return Scalar(text, style, *place)


def _mapping(old: Mapping, entries: list[Entry]) -> Mapping:
    return Mapping(tuple(entries), old.line, old.column, old.end_line, old.end_column)


def _is_id(text: str) -> bool:
    try:
        read_id(text)
    except FactcheckError:
        return False
    return True

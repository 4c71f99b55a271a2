"""Repairs that cannot change what a file means: an id or the name of a field written in another case.

Ids are lower-case, so a reference in other letters can mean one record only. Nothing else is repaired.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.editing.fmt.order import FORMS, PLAIN_SECTIONS, SECTIONS, build_form
from factcheck.errors import FactcheckError
from factcheck.model.scalars import read_id
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.yaml.nodes import Entry, Mapping, Scalar, ScalarStyle, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.editing.fmt.order import Form
    from factcheck.model.fields import Field
    from factcheck.yaml.nodes import Node

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9#-]*")
_QUOTED: Final = frozenset({ScalarStyle.SINGLE, ScalarStyle.DOUBLE})


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

    def fix(self, root: Mapping) -> Mapping:
        """Return the tree of a file with its ids and the names of its fields in lower case.

        The nodes of the result have the places of the file.
        """
        entries: list[Entry] = []
        for key, value in root.entries:
            name = _find_lower_name(root, key.text, SECTIONS)
            entries.append(Entry(_replace_text(key, name), self._fix_section(name, value)))
        return _replace_entries(root, entries)

    def _fix_section(self, name: str, value: Node) -> Node:
        form = FORMS.get(name)
        if form is None or not isinstance(value, Mapping):
            return value
        if name in PLAIN_SECTIONS:
            return self._fix_part(value, form, None)
        entries: list[Entry] = []
        for key, record in value.entries:
            lower = key.text.lower()
            text = lower if lower in self.lowered else key.text
            entries.append(Entry(_replace_text(key, text), self._fix_part(record, form, lower)))
        return _replace_entries(value, entries)

    def _fix_part(self, node: Node, form: Form, claim: str | None) -> Node:
        if isinstance(node, Sequence):
            items = tuple(self._fix_part(each, form, claim) for each in node.items)
            return Sequence(items, node.line, node.column, node.end_line, node.end_column)
        if not isinstance(node, Mapping):
            return node
        entries: list[Entry] = []
        for key, value in node.entries:
            name = _find_lower_name(node, key.text, form)
            field = form.get(name)
            mended = value if field is None else self._fix_value(value, field, claim)
            entries.append(Entry(_replace_text(key, name), mended))
        return _replace_entries(node, entries)

    def _fix_value(self, node: Node, field: Field, claim: str | None) -> Node:
        if field.part is not None:
            return self._fix_part(node, build_form(field.part), claim)
        if isinstance(node, Sequence):
            items = tuple(self._fix_value(each, field, claim) for each in node.items)
            return Sequence(items, node.line, node.column, node.end_line, node.end_column)
        if not isinstance(node, Scalar):
            return node
        if field.is_expression:
            text = _NAME.sub(lambda match: self._fix_reference(match[0], field.kinds), node.text)
            return _replace_text(node, text)
        if field.kinds:
            return _replace_text(node, self._fix_reference(node.text, field.kinds))
        if field.name == "id":
            lower = node.text.lower()
            return _replace_text(
                node, lower if lower in self.figures.get(claim or "", ()) else node.text
            )
        return node

    def _fix_reference(self, text: str, kinds: tuple[RecordKind, ...]) -> str:
        target, sharp, figure = text.partition("#")
        lower = target.lower()
        if self.kinds.get(lower) not in kinds:
            return text
        lower_figure = figure.lower()
        if lower_figure in self.figures.get(lower, ()):
            figure = lower_figure
        return f"{lower}{sharp}{figure}"


def build_mender(roots: Iterable[Mapping], unmended: Iterable[Mapping] = ()) -> Mender:
    """Return what repairs the files of a corpus, from all that they declare.

    Args:
        roots: the trees of the files that are to be repaired.
        unmended: those of the other files: an id to which one of them refers in another case
            stays as it is declared.
    """
    others = tuple(unmended)
    spellings: defaultdict[str, list[tuple[RecordKind, str]]] = defaultdict(list)
    figures: dict[str, frozenset[str]] = {}
    for root in (*roots, *others):
        for kind, key, record in _list_records(root):
            spellings[key.lower()].append((kind, key))
            if kind is RecordKind.CLAIM:
                figures[key.lower()] = _list_figures(record)
    single = {lower: found[0] for lower, found in spellings.items() if len(found) == 1}
    needed = {text for root in others for text in _list_names(root)}
    declared_elsewhere = {key for root in others for _, key, _ in _list_records(root)}
    lowered = {
        lower
        for lower, (_, key) in single.items()
        if key != lower and _is_id(lower) and key not in declared_elsewhere and key not in needed
    }
    kinds = {
        lower: kind for lower, (kind, key) in single.items() if key == lower or lower in lowered
    }
    return Mender(kinds, frozenset(lowered), figures)


def _list_records(root: Mapping) -> Iterator[tuple[RecordKind, str, Node]]:
    for key, section in root.entries:
        name = _find_lower_name(root, key.text, SECTIONS)
        if name in set(RecordKind) and isinstance(section, Mapping):
            for entry in section.entries:
                yield RecordKind(name), entry.key.text, entry.value


def _list_figures(claim: Node) -> frozenset[str]:
    found: Counter[str] = Counter()
    for key, figures in claim.entries if isinstance(claim, Mapping) else ():
        if key.text.lower() != "figures" or not isinstance(figures, Sequence):
            continue
        for figure in figures.items:
            for name, value in figure.entries if isinstance(figure, Mapping) else ():
                if name.text.lower() == "id" and isinstance(value, Scalar):
                    found[value.text.lower()] += 1
    return frozenset(each for each, count in found.items() if count == 1 and _is_id(each))


def _list_names(node: Node) -> Iterator[str]:
    """Yield every name in the texts of a tree that could refer to a record."""
    if isinstance(node, Scalar):
        for match in _NAME.finditer(node.text):
            yield match[0].partition("#")[0]
        return
    inner = [entry.value for entry in node.entries] if isinstance(node, Mapping) else node.items
    for each in inner:
        yield from _list_names(each)


def _find_lower_name(mapping: Mapping, name: str, known: Iterable[str]) -> str:
    """Return the known name that a key means in another case, where no other key means it too."""
    lower = name.lower()
    if name == lower or lower not in known:
        return name
    alike = sum(entry.key.text.lower() == lower for entry in mapping.entries)
    return lower if alike == 1 else name


def _replace_text(scalar: Scalar, text: str) -> Scalar:
    if text == scalar.text:
        return scalar
    style = ScalarStyle.SINGLE if scalar.style in _QUOTED else scalar.style
    place = (scalar.line, scalar.column, scalar.end_line, scalar.end_column)
    return Scalar(text, style, *place)


def _replace_entries(old: Mapping, entries: list[Entry]) -> Mapping:
    return Mapping(tuple(entries), old.line, old.column, old.end_line, old.end_column)


def _is_id(text: str) -> bool:
    try:
        read_id(text)
    except FactcheckError:
        return False
    return True

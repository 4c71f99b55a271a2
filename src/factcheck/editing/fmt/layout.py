"""The canonical layout: order, indentation, empty lines, and every comment at its place."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from factcheck.corpus.waivers import is_waiver
from factcheck.editing.fmt.comments import build_twigs
from factcheck.editing.fmt.order import FORMS, PLAIN_SECTIONS, SECTIONS, build_form
from factcheck.editing.fmt.texts import WIDTH, write_in_brackets, write_in_line, write_value
from factcheck.yaml.characters import split_lines
from factcheck.yaml.nodes import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.editing.fmt.comments import Twig
    from factcheck.editing.fmt.order import Form
    from factcheck.yaml.compose import Document

_BOM: Final = "\ufeff"
_STEP: Final = 2
_MODELINE: Final = re.compile(r"#\s*yaml-language-server:")
_LONGEST_KEY: Final = 1_000
"""Characters of a key with its colon on one line; parsers give up at 1,024 (YAML 1.1, section 9.3)."""


def sort_tree(raw: bytes, document: Document, root: Mapping) -> Twig:
    """Return the tree of a file in canonical order, with the comments of each place.

    The comments that head the file are those of its root: over the first section, up to the last
    empty line among them, and a first line that tells editors the schema.

    Args:
        raw: the file.
        document: what was composed of it, without troubles.
        root: the tree to write, with the places of the document's.
    """
    text = raw.decode("utf-8").removeprefix(_BOM)
    tree = build_twigs(text, document, root, split_lines(text))
    tree.above = _take_head(tree)
    _sort(tree, SECTIONS)
    for section in tree.children:
        form = FORMS.get(_name(section))
        if form is not None:
            for each in (section,) if _name(section) in PLAIN_SECTIONS else section.children:
                _sort_fields(each, form)
    _fix_gaps(tree)
    return tree


def write_tree(raw: bytes, tree: Twig) -> bytes:
    """Return the bytes of a file in canonical form.

    Args:
        raw: the file as it was.
        tree: its tree in canonical order.
    """
    lines = split_lines(raw.decode("utf-8").removeprefix(_BOM))
    pieces = chain(tree.above, _write_children(tree, 0, lines), _write_remarks(tree.foot, 0))
    return "".join(f"{line}\n" for line in pieces).encode()


def _take_head(tree: Twig) -> list[str]:
    first = tree.children[0]
    above = first.above
    while above and not above[0]:
        del above[0]
    size = max((at for at, each in enumerate(above, start=1) if not each), default=0)
    if not size and above and _MODELINE.match(above[0]):
        size = 1
    head = above[:size]
    del above[:size]
    return head


def _fix_gaps(tree: Twig) -> None:
    """Part sections by one empty line, and let none stand right below a section's key."""
    for number, section in enumerate(tree.children):
        if number == 0:
            section.above = [each for each in section.above if each]
        elif not section.above or section.above[0]:
            section.above.insert(0, "")
        if section.children:
            first = section.children[0]
            while first.above and not first.above[0]:
                del first.above[0]


def _sort_fields(twig: Twig, form: Form) -> None:
    if isinstance(twig.value, Mapping):
        _sort(twig, tuple(form))
        for child in twig.children:
            field = form.get(_name(child))
            if field is None or field.part is None:
                continue
            parts = (child,) if isinstance(child.value, Mapping) else child.children
            for part in parts:
                _sort_fields(part, build_form(field.part))


def _sort(twig: Twig, names: tuple[str, ...]) -> None:
    """Sort the entries with known names, and leave the others behind them as they stand.

    An item whose first field would change stays as it is where a comment over the new first field
    would come to stand over the item, or a waiver at the old one was one of the whole first line.
    """
    rank = {name: number for number, name in enumerate(names)}
    found = sorted(twig.children, key=lambda each: rank.get(_name(each), len(rank)))
    first = twig.children[0]
    is_waived = first.behind is not None and is_waiver(first.behind)
    if twig.is_item and found[0] is not first and (found[0].above or is_waived):
        return
    twig.children = found


def _name(twig: Twig) -> str:
    return "" if twig.key is None else twig.key.text


def _write_children(twig: Twig, indent: int, lines: Sequence[str]) -> Iterator[str]:
    for child in twig.children:
        yield from _write_remarks(child.above, indent)
        yield from _write_twig(child, indent, lines)


def _write_twig(twig: Twig, indent: int, lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of an entry or item without the comments over it."""
    margin = " " * indent
    remark = "" if twig.behind is None else f" {twig.behind}"
    if twig.key is None:
        head = f"{margin}-"
    else:
        name = write_in_line(twig.key, lines)
        head = f"{margin}{name}:"
        if len(name) > _LONGEST_KEY:
            yield f"{margin}? {name}"
            head = f"{margin}:"
    if isinstance(twig.value, Scalar):
        first, *rest = write_value(
            twig.value, lines, len(head) + 1, indent + _STEP, is_commented=bool(remark)
        )
        yield f"{head} {first}{remark}"
        yield from rest
        return
    brackets = _write_in_brackets(twig, len(head) + 1, lines)
    if brackets is not None:
        yield f"{head} {brackets}{remark}"
        return
    inner = _write_children(twig, indent + _STEP, lines)
    if twig.key is not None:
        yield head + remark
    else:
        yield from _write_remarks([remark[1:]] if remark else [], indent)
        yield f"{head} {next(inner)[indent + _STEP :]}"
    yield from inner
    yield from _write_remarks(twig.foot, indent + _STEP)


def _write_in_brackets(twig: Twig, column: int, lines: Sequence[str]) -> str | None:
    """Return a list in one line, or None where its items stand on lines of their own.

    A waiver behind it keeps it in one line, for which the waiver holds.
    """
    if not twig.children:
        return "[]"
    texts = [each.value for each in twig.children if isinstance(each.value, Scalar)]
    if not twig.is_flow or len(texts) < len(twig.children):
        return None
    line = write_in_brackets(texts, lines)
    is_waived = twig.behind is not None and is_waiver(twig.behind)
    return line if is_waived or column + len(line) <= WIDTH else None


def _write_remarks(texts: Iterable[str], indent: int) -> Iterator[str]:
    margin = " " * indent
    for text in texts:
        yield margin + text if text else ""

"""A file of several claims as one file a claim, so that two people who add claims never write the same file.

Pure: bytes in, bytes out. What a file says once for all of its claims, and the comments at its top, stand in
each of the new files; everything else stands in one of them. Nothing is given back that was not read again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.editing.fmt.canonical import UnreadableFileError, format_bytes
from factcheck.editing.fmt.layout import sort_tree, write_tree
from factcheck.editing.fmt.order import DEFAULTS
from factcheck.editing.fmt.proofs import UnkeptError
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.yaml.comments import find_comments
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping
from factcheck.yaml.walk import convert_mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.editing.fmt.comments import Twig

_CLAIMS: Final = RecordKind.CLAIM.value


@dataclass(frozen=True, slots=True)
class Parts:
    """A file in parts.

    Attributes:
        claims: what the file of each claim holds, by the claim's id.
        rest: what the file itself holds from then on; None where nothing is left.
    """

    claims: dict[str, bytes]
    rest: bytes | None


def split_bytes(raw: bytes, name: str) -> Parts:
    """Return a file in parts, one for each claim; of a file with a single claim and nothing else, that one.

    Args:
        raw: the file.
        name: what messages call it.

    Raises:
        UnreadableFileError: there are troubles in it.
        UnkeptError: something would not be kept, a defect that is found before anything is written.
    """
    canonical = format_bytes(raw, name)
    document = parse_document(canonical, name)
    if document.root is None:
        raise UnreadableFileError(document)
    tree = sort_tree(canonical, document, document.root)
    sections = {"" if each.key is None else each.key.text: each for each in tree.children}
    section = sections.pop(_CLAIMS, None)
    if section is None or not isinstance(section.value, Mapping):
        return Parts({}, canonical)
    defaults = sections.pop(DEFAULTS, None)
    parts: dict[str, bytes] = {}
    for number, claim in enumerate(section.children):
        assert claim.key is not None, "a claim has an id"
        own = replace(
            section,
            above=["", *(each for each in section.above if each)] if number == 0 else [""],
            behind=section.behind if number == 0 else None,
            foot=section.foot if claim is section.children[-1] else [],
            children=[replace(claim, above=_remove_gap(claim.above))],
        )
        foot = tree.foot if claim is section.children[-1] and not sections else []
        kept = [own] if defaults is None else [defaults, own]
        parts[claim.key.text] = write_tree(canonical, _build_file(tree, kept, foot))
    rest = None
    if sections:
        rest = write_tree(canonical, _build_file(tree, list(sections.values()), tree.foot))
    _prove(name, canonical, [*parts.values(), *([] if rest is None else [rest])])
    return Parts(parts, rest)


def _build_file(tree: Twig, sections: list[Twig], foot: list[str]) -> Twig:
    """Return the tree of a file with some sections of another one."""
    first = replace(sections[0], above=_remove_gap(sections[0].above))
    return replace(tree, children=[first, *sections[1:]], foot=foot)


def _remove_gap(above: list[str]) -> list[str]:
    """Return comments without the empty lines before the first of them."""
    at = next((at for at, each in enumerate(above) if each), len(above))
    return above[at:]


def _prove(name: str, canonical: bytes, parts: Iterable[bytes]) -> None:
    """Refuse parts that do not say together what the file said, or are not in canonical form."""
    written = tuple(parts)
    claims = _read_claims(canonical, name)
    found = [each for part in written for each in _read_claims(part, name)]
    if found != claims:
        raise UnkeptError(name, 1, "its claims")
    if any(format_bytes(part, name) != part for part in written):
        raise UnkeptError(name, 1, "its own form")
    lost = Counter(_list_comments(canonical, name))
    lost -= Counter(each for part in written for each in _list_comments(part, name))
    if lost:
        raise UnkeptError(name, 1, f"the comment '{next(iter(lost))}'")


def _read_claims(raw: bytes, name: str) -> list[tuple[str, object]]:
    root = parse_document(raw, name).root
    claims = None if root is None else root.find_value(_CLAIMS)
    return list(convert_mapping(claims).items()) if isinstance(claims, Mapping) else []


def _list_comments(raw: bytes, name: str) -> Iterator[str]:
    for each in find_comments(raw.decode("utf-8"), parse_document(raw, name)):
        yield each.text

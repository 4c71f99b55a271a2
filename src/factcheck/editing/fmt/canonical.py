"""A file of a corpus in canonical form: the same records and comments, laid out in one way.

Pure: bytes in, bytes out. Nothing is given back that was not read again and found to say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.editing.fmt.layout import sort_tree, write_tree
from factcheck.editing.fmt.proofs import prove
from factcheck.errors import FactcheckError
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.gc_pause import keep_collector_idle, remove_cycles
from factcheck.yaml.blank import fill_blanks
from factcheck.yaml.compose import parse_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.yaml.compose import Document
    from factcheck.yaml.nodes import Mapping


class UnreadableFileError(FactcheckError):
    """A file that is no YAML, or holds what a ledger must not; it is left as it is.

    Attributes:
        document: what is wrong with it.
    """

    def __init__(self, document: Document) -> None:
        super().__init__(
            f"'{document.name}' cannot be read whole and is left as it is",
            hint="factcheck validate shows everything that is wrong",
        )
        self.document = document


def format_bytes(raw: bytes, name: str, mend: Callable[[Mapping], Mapping] | None = None) -> bytes:
    """Return a file in canonical form.

    Args:
        raw: the file.
        name: what messages call it.
        mend: gives the tree to write instead of the one read, with the places of that one.

    Raises:
        UnreadableFileError: there are troubles in it.
        UnkeptError: something would not be kept, a defect that is found before anything is written.
    """
    try:
        with keep_collector_idle():
            return _format(raw, name, mend)
    finally:
        remove_cycles()


def _format(raw: bytes, name: str, mend: Callable[[Mapping], Mapping] | None) -> bytes:
    document = parse_document(raw, name)
    if document.troubles and not fill_blanks(document, frozenset(RecordKind)).troubles:
        return raw  # a ledger that is only begun; its form is what it is
    if document.root is None or document.troubles:
        raise UnreadableFileError(document)
    root = document.root if mend is None else mend(document.root)
    tree = sort_tree(raw, document, root)
    result = write_tree(raw, tree)
    if result != raw:
        prove(name, tree, result)
    return result

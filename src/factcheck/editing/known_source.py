"""Whether a document that is to be added is a source of the corpus already."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from factcheck.evidence.archive.unfinished import read_unfinished
from factcheck.yaml.nodes import Mapping
from factcheck.yaml.walk import convert_to_texts

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.corpus.load import Loaded
    from factcheck.corpus.read_file import SourceFile
    from factcheck.editing.speakers import Fields
    from factcheck.evidence.fetch.acquire import Acquired
    from factcheck.yaml.nodes import Node

SECTION: Final = "sources"
"""Where files have their sources."""


def is_known(
    loaded: Loaded, folder: Path, acquired: Acquired, record_id: str, fields: Fields
) -> bool:
    """Return whether a source of the corpus is this document: the same record, the same text.

    A page that a killed run was about to add is so too if it has changed since.

    Args:
        loaded: the corpus.
        folder: where its archived documents lie.
        acquired: the document, as it was fetched or read now.
        record_id: the id that the source is to have.
        fields: the fields that its record is to have.
    """
    records = (find_record(file, record_id) for file in loaded.files)
    texts = [convert_to_texts(each) for each in records if each is not None]
    wanted = {
        name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()
    }
    if texts != [wanted]:
        return False
    unfinished = read_unfinished(folder, record_id)
    if "url" in fields and unfinished is not None and not unfinished.before:
        return True
    file = folder / f"{record_id}.txt"
    return file.is_file() and sha256(file.read_bytes()).hexdigest() == acquired.text_digest


def find_record(file: SourceFile, record_id: str) -> Node | None:
    """Return the record of a source as a file has it, or None.

    Args:
        file: a file of the corpus.
        record_id: the id of the source.
    """
    root = file.document.root
    records = None if root is None else root.find_value(SECTION)
    return records.find_value(record_id) if isinstance(records, Mapping) else None

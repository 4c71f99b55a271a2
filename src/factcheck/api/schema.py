"""JSON Schema of the files of a corpus, as text or as two files that editors read."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.api.reading import OpenedCorpus, open_corpus
from factcheck.errors import FactcheckError
from factcheck.schema import FILE_NAMES, SchemaFile, schema_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_RIGHTS = 0o644


class UnwritableSchemaError(FactcheckError):
    """A folder into which the schemas cannot be written."""


class NoSuchSchemaError(FactcheckError):
    """A kind of file that has no schema."""


def chosen(name: str | None, *, both: bool) -> tuple[SchemaFile, ...]:
    """Find which schemas a user means by `claims`, `corpus` or nothing.

    Args:
        name: what the user wrote, or None.
        both: whether nothing means both; otherwise it means the claim files.

    Raises:
        NoSuchSchemaError: there is no such schema.
    """
    if name is None:
        return tuple(SchemaFile) if both else (SchemaFile.CLAIMS,)
    if name not in set(SchemaFile):
        raise NoSuchSchemaError(f"no schema '{name}'", hint=f"schemas are {', '.join(SchemaFile)}")
    return (SchemaFile(name),)


def corpus_with_ids(
    given: Path | None = None, *, environment: Mapping[str, str] | None = None
) -> OpenedCorpus:
    """Open the corpus whose ids a schema is to list.

    Raises:
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to read.
        CorpusWithErrorsError: something in its files cannot be read, so some ids are not known.
    """
    return open_corpus(given, environment=environment)


def write_schemas(
    folder: Path, kinds: Sequence[SchemaFile], opened: OpenedCorpus | None = None
) -> dict[Path, bool]:
    """Write schemas into a folder, each whole or not at all.

    Args:
        folder: where to; made where it does not exist.
        kinds: which schemas.
        opened: the corpus whose ids they list, or None.

    Returns:
        The files, and for each whether it had to be changed.

    Raises:
        UnwritableSchemaError: the folder or a file cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise UnwritableSchemaError(f"'{folder}' is a file, expected a folder")
    corpus = None if opened is None else opened.corpus
    texts = {folder / FILE_NAMES[kind]: schema_text(kind, corpus).encode() for kind in kinds}
    waiting: dict[Path, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, content in texts.items():
            if not file.is_file() or file.read_bytes() != content:
                waiting[file] = _beside(file, content)
        for file, temporary in waiting.items():
            temporary.replace(file)
    except OSError as error:
        raise UnwritableSchemaError(f"'{folder}' cannot be written: {error.strerror}") from None
    finally:
        for temporary in waiting.values():
            temporary.unlink(missing_ok=True)
    return {file: file in waiting for file in texts}


def _beside(file: Path, content: bytes) -> Path:
    """Write a file beside its place, to be moved there when all are written."""
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    temporary = Path(name)
    temporary.chmod(_RIGHTS)
    return temporary

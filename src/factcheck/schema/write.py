"""JSON Schema of the files of a corpus, as text or as two files that text editors read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.ledger.open import OpenedCorpus, open_corpus
from factcheck.runtime.atomic_write import remove_leftovers, write_beside
from factcheck.runtime.records import dataclass
from factcheck.schema.files import FILE_NAMES, SchemaFile, write_schema

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class UnwritableSchemaError(FactcheckError):
    """A folder into which the schemas cannot be written."""


class NoSuchSchemaError(FactcheckError):
    """A kind of file that has no schema."""


@dataclass(frozen=True, slots=True)
class Schemas:
    """Schemas that were asked for.

    Attributes:
        texts: by the name of the file.
        opened: the corpus whose ids they list, or None.
    """

    texts: Mapping[str, str]
    opened: OpenedCorpus | None


def build_schemas(
    which: str | None = None,
    *,
    with_ids: bool = False,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Schemas:
    """Return the schemas of the files of a corpus.

    Args:
        which: `claims` or `corpus`; both if omitted.
        with_ids: whether they list the ids of a corpus; no corpus is read otherwise.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.

    Raises:
        NoSuchSchemaError: there is no such schema.
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to read.
        CorpusWithErrorsError: something in its files cannot be read, so some ids are not known.
    """
    if which is not None and which not in set(SchemaFile):
        raise NoSuchSchemaError(f"no schema '{which}'", hint=f"schemas are {', '.join(SchemaFile)}")
    opened = open_corpus(corpus, environment=environment) if with_ids else None
    listed = None if opened is None else opened.corpus
    return Schemas(
        {
            FILE_NAMES[kind]: write_schema(kind, listed)
            for kind in SchemaFile
            if which in {None, kind}
        },
        opened,
    )


def write_schemas(made: Schemas, folder: Path) -> dict[Path, bool]:
    """Write schemas into a folder, each whole or not at all.

    Args:
        made: the schemas.
        folder: where to; made where it does not exist.

    Returns:
        The files, and for each whether it had to be changed.

    Raises:
        UnwritableSchemaError: the folder or a file cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise UnwritableSchemaError(f"'{folder}' is a file, expected a folder")
    contents = {folder / name: text.encode() for name, text in made.texts.items()}
    waiting: dict[Path, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        remove_leftovers(folder)
        for file, content in contents.items():
            if not file.is_file() or file.read_bytes() != content:
                waiting[file] = write_beside(file, (content,))
        for file, temporary in waiting.items():
            temporary.replace(file)
    except OSError as error:
        raise UnwritableSchemaError(f"'{folder}' cannot be written: {error.strerror}") from None
    finally:
        for temporary in waiting.values():
            temporary.unlink(missing_ok=True)
    return {file: file in waiting for file in contents}

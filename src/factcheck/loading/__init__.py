"""Files to records, with a place for every path.

`load` reads a corpus file and what it includes; nothing that a file can hold makes it raise.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from factcheck.loading.assembly import Assembly
from factcheck.loading.files import (
    INCLUDE,
    SourceFile,
    UnreadableCorpusError,
    read_files,
    revision_of,
)
from factcheck.loading.places import Places

if TYPE_CHECKING:
    from factcheck.findings import Diagnostic
    from factcheck.model.corpus import Corpus

__all__ = ["Loaded", "Places", "SourceFile", "UnreadableCorpusError", "load"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A corpus as it was read.

    Attributes:
        corpus: the records that could be read.
        diagnostics: everything that kept others from being read, in the order of the files.
        places: where each record and value stands.
        files: the files that were read, the corpus file first.
    """

    corpus: Corpus
    diagnostics: tuple[Diagnostic, ...]
    places: Places
    files: tuple[SourceFile, ...]


def load(
    corpus_file: FilePath,
    root: FilePath,
    *,
    shown_from: FilePath | None = None,
    extra: tuple[FilePath | bytes, ...] = (),
) -> Loaded:
    """Read a corpus.

    Args:
        corpus_file: the file that holds `corpus:`.
        root: the folder that every included file must stay inside.
        shown_from: the folder to which file names in messages are relative; the working
            directory if left away.
        extra: files to read as if they were included, or the bytes of standard input.

    Raises:
        UnreadableCorpusError: the corpus file cannot be opened.
    """
    base = FilePath.cwd() if shown_from is None else shown_from
    files, diagnostics = read_files(corpus_file, root, base, extra)
    assembly = Assembly(files)
    corpus = assembly.corpus(revision_of(files, root))
    if any(diagnostic.code == INCLUDE for diagnostic in diagnostics):
        corpus = replace(corpus, is_whole=False)
    return Loaded(corpus, (*diagnostics, *assembly.diagnostics), assembly.places, files)

"""A whole corpus from its files: read, put together, with everything that kept records from being read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from factcheck.loading.assembly import Assembly
from factcheck.loading.files import INCLUDE, SourceFile, read_files
from factcheck.loading.folders import DISK, Folder
from factcheck.loading.revisions import revision_of
from factcheck.model.vocabulary import QUOTE_WORDS
from factcheck.records import dataclass

if TYPE_CHECKING:
    from factcheck.findings import Diagnostic
    from factcheck.loading.places import Places
    from factcheck.loading.waivers import Waiver
    from factcheck.model.corpus import Corpus


@dataclass(frozen=True, slots=True)
class Loaded:
    """A corpus as it was read.

    Attributes:
        corpus: the records that could be read.
        diagnostics: everything that kept others from being read, in the order of the files.
        places: where each record and value stands.
        files: the files that were read, the corpus file first.
        waivers: the exemptions that stand in them.
        remarks: what is wrong with waivers that cannot hold.
    """

    corpus: Corpus
    diagnostics: tuple[Diagnostic, ...]
    places: Places
    files: tuple[SourceFile, ...]
    waivers: tuple[Waiver, ...] = ()
    remarks: tuple[Diagnostic, ...] = ()


def load(
    corpus_file: FilePath,
    root: FilePath,
    *,
    shown_from: FilePath | None = None,
    extra: tuple[FilePath | bytes, ...] = (),
    quote_words: int = QUOTE_WORDS,
    folder: Folder = DISK,
) -> Loaded:
    """Read a corpus.

    Args:
        corpus_file: the file that holds `corpus:`.
        root: the folder that every included file must stay inside.
        shown_from: the folder to which file names in messages are relative; the working
            directory if left away.
        extra: files to read as if they were included, or the bytes of standard input.
        quote_words: how many words a quote may have, for its check.
        folder: where the files lie; the disk if left away.

    Raises:
        UnreadableCorpusError: the corpus file cannot be opened.
    """
    base = FilePath.cwd() if shown_from is None else shown_from
    files, diagnostics = read_files(corpus_file, root, base, extra, folder)
    assembly = Assembly(files)
    revision = revision_of(((file.path, file.digest) for file in files), root)
    corpus = assembly.corpus(revision, quote_words)
    if any(diagnostic.code == INCLUDE for diagnostic in diagnostics):
        corpus = replace(corpus, is_whole=False)
    return Loaded(
        corpus,
        (*diagnostics, *assembly.diagnostics),
        assembly.places,
        files,
        tuple(waiver for file in files for waiver in file.waivers),
        tuple(remark for file in files for remark in file.remarks),
    )

"""A whole corpus from its files: read, put together, with everything that kept records from being read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Final

from factcheck.loading.assembly import Assembly
from factcheck.loading.files import INCLUDE, SourceFile, read_file, read_files
from factcheck.loading.folders import DISK, Folder
from factcheck.loading.places import RecordNode, nodes_of
from factcheck.loading.revisions import revision_of
from factcheck.model.limits import QUOTE_WORDS
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
    lean: bool = False,
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
        lean: whether the trees of a large corpus are let go once their records are read; a file is
            then read again where a place in it is asked for.

    Raises:
        UnreadableCorpusError: the corpus file cannot be opened.
    """
    base = FilePath.cwd() if shown_from is None else shown_from
    taking = _Taking(base, folder, kept=KEPT_BYTES if lean else None)
    files, diagnostics = read_files(corpus_file, root, base, extra, folder, taking.take)
    assembly = taking.assembly
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


KEPT_BYTES: Final = 8 * 1024 * 1024
"""So much of a corpus keeps its trees, which take thirteen times the bytes of the files."""

_MOST_REREAD: Final = 2
"""Files whose trees are held at once; findings are placed file by file."""


class _Taking:
    """Puts files together as they are read, and lets the trees of a large corpus go."""

    def __init__(self, shown_from: FilePath, folder: Folder, *, kept: int | None) -> None:
        self.assembly = Assembly(())
        self._shown_from = shown_from
        self._folder = folder
        self._kept = kept
        self._bytes = 0
        self._files: dict[str, SourceFile] = {}
        self._again: dict[str, dict[tuple[str, ...], RecordNode]] = {}

    def take(self, file: SourceFile) -> SourceFile:
        """Take in the records of a file, and give what is kept of it."""
        self.assembly.take(file, is_main=self._bytes == 0)
        self._bytes += file.size
        is_on_disk = file.path.is_absolute()
        if self._kept is None or self._bytes <= self._kept or not is_on_disk:
            return file
        self.assembly.let_go(file, self._reread)
        lean = replace(file, document=replace(file.document, root=None, dropped=()))
        self._files[file.name] = lean
        return lean

    def _reread(self, name: str) -> dict[tuple[str, ...], RecordNode]:
        nodes = self._again.get(name)
        if nodes is None:
            before = self._files[name]
            again = read_file(before.path, self._shown_from, self._folder)
            is_same = not isinstance(again, str) and again.digest == before.digest
            nodes = nodes_of(name, again.document) if is_same else {}  # type: ignore[union-attr]  # a text is never the same
            if len(self._again) >= _MOST_REREAD:
                self._again.pop(next(iter(self._again)))
            self._again[name] = nodes
        return nodes

"""A whole corpus from its files: read, put together, with everything that kept records from being read."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final

from factcheck.corpus.build import Assembly
from factcheck.corpus.find import find_working_folder
from factcheck.corpus.parse_records import parse_records
from factcheck.corpus.read_file import (
    INCLUDE,
    Include,
    SourceFile,
    find_includes,
    list_troubles,
    read_extra,
    read_file,
    read_main,
    refuse_include,
)
from factcheck.corpus.revision import compute_revision
from factcheck.corpus.source_map import RecordNode, list_nodes
from factcheck.findings import Diagnostic
from factcheck.model.limits import QUOTE_WORDS
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path as FilePath

    from factcheck.corpus.file_entries import FileEntries
    from factcheck.corpus.source_map import RecordPlaces
    from factcheck.corpus.waivers import Waiver
    from factcheck.model.corpus import Corpus

    Progress = Callable[[str, int, int], None]


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
    places: RecordPlaces
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
    prefix: str = "",
    lean: bool = False,
    packed: bool = False,
    progress: Progress | None = None,
) -> Loaded:
    """Read a corpus.

    Args:
        corpus_file: the file that holds `corpus:`.
        root: the folder that every included file must stay inside.
        shown_from: the folder to which file names in messages are relative; the working
            directory if omitted.
        extra: files to read as if they were included, or the bytes of standard input.
        quote_words: how many words a quote may have, for its check.
        prefix: what file names in messages begin with, such as the revision that they are of.
        lean: whether a large corpus is read by all processors, and its trees are let go once its
            records are read; a file is then read again where a place in it is asked for.
        packed: whether the claims of a large corpus that is read so are kept as bytes.
        progress: called now and then with what is being done, bytes read and bytes in all.

    Raises:
        UnreadableCorpusError: the corpus file, or an extra one, cannot be opened.
    """
    base = find_working_folder() if shown_from is None else shown_from
    main = read_main(corpus_file, base, prefix)
    included = tuple(find_includes(main, root))
    paths = dict.fromkeys(each.path for each in included if isinstance(each, Include))
    paths.pop(main.path, None)
    reading = _Reading(base, prefix, is_packed=packed)
    first = parse_records(main, is_main=True)
    sizes = {path: _measure(path) if lean else 0 for path in paths}
    if lean and main.size + sum(sizes.values()) > KEPT_BYTES:
        read = reading.read_by_all(sizes, progress)
    else:
        read = reading.read(sizes)
    files = {main.path: main}
    diagnostics = list(list_troubles(main))
    assembly = Assembly((), reread=reading.read_again)

    def take(entries: FileEntries) -> None:
        assembly.take(entries)
        files[entries.file.path] = entries.file
        reading.files[entries.file.name] = entries.file

    take(reading.shorten(first))
    for each in included:
        if isinstance(each, Diagnostic):
            diagnostics.append(each)
            continue
        found = read.get(each.path)
        if isinstance(found, str):
            message = f"'{each.path.name}' cannot be read: {found}"
            diagnostics.append(refuse_include(main, each.pattern, message))
        elif found is not None:
            del read[each.path]  # its records would be held twice
            diagnostics.extend(list_troubles(found.file))
            take(found)
    for given in extra:
        if isinstance(given, bytes) or given.resolve() not in files:
            added = read_extra(given, base)
            diagnostics.extend(list_troubles(added))
            take(reading.shorten(parse_records(added)))
    revision = compute_revision(((file.path, file.digest) for file in files.values()), root)
    corpus = assembly.build_corpus(revision, quote_words)
    if any(diagnostic.code == INCLUDE for diagnostic in diagnostics):
        corpus = replace(corpus, is_whole=False)
    return Loaded(
        corpus,
        (*diagnostics, *assembly.diagnostics),
        assembly.places,
        tuple(files.values()),
        tuple(waiver for file in files.values() for waiver in file.waivers),
        tuple(remark for file in files.values() for remark in file.remarks),
    )


KEPT_BYTES: Final = 4 * 1024 * 1024
"""So much of a corpus keeps its trees, which take thirteen times the bytes of the files.

From here on reading by several processes takes less time than it takes to start them.
"""

_MOST_REREAD: Final = 2
"""Files whose trees are held at once; findings are placed file by file."""


class _Reading:
    """Reads files, and those of a large corpus again where a place in them is asked for.

    Attributes:
        files: those that were read, by name.
    """

    def __init__(self, shown_from: FilePath, prefix: str, *, is_packed: bool) -> None:
        self.files: dict[str, SourceFile] = {}
        self._shown_from = shown_from
        self._prefix = prefix
        self._is_lean = False
        self._is_packed = is_packed
        self._again: dict[str, dict[tuple[str, ...], RecordNode]] = {}

    def read(self, paths: Iterable[FilePath]) -> dict[FilePath, FileEntries | str]:
        """Read some files, or what the system says of those that cannot be read."""
        return {path: self._read_entries(path) for path in paths}

    def read_by_all(
        self, paths: Mapping[FilePath, int], progress: Progress | None
    ) -> dict[FilePath, FileEntries | str]:
        """Read some files with all processors, and keep no trees.

        Args:
            paths: where they lie, with their sizes.
            progress: called now and then with what is being done, bytes read and bytes in all.
        """
        from factcheck.corpus.batches import split_into_batches
        from factcheck.runtime.parallel import run_side_by_side

        self._is_lean = True
        batches = split_into_batches(paths)
        ends = list(accumulate(size for _, size in batches))

        def report(begun: int) -> None:
            if progress is not None and begun:
                progress("the files read", ends[begun - 1], ends[-1])

        def read_batch(batch: tuple[tuple[FilePath, ...], int]) -> list[FileEntries | str]:
            return [self._read_entries(path) for path in batch[0]]

        done = chain.from_iterable(run_side_by_side(batches, read_batch, report))
        return dict(zip(chain.from_iterable(each for each, _ in batches), done, strict=True))

    def shorten(self, entries: FileEntries) -> FileEntries:
        """Return what is kept of a file: its trees go where the corpus is large, and its claims become bytes."""
        if not self._is_lean:
            return entries
        is_on_disk = entries.file.path.is_absolute()
        if is_on_disk:
            entries = entries.remove_trees()
        return entries.pack_claims() if self._is_packed else entries

    def read_again(self, name: str) -> dict[tuple[str, ...], RecordNode]:
        """Read a file once more and return its nodes; none where it has changed."""
        nodes = self._again.get(name)
        if nodes is None:
            before = self.files[name]
            again = read_file(before.path, self._shown_from, self._prefix)
            is_same = not isinstance(again, str) and again.digest == before.digest
            nodes = list_nodes(name, again.document) if is_same else {}  # type: ignore[union-attr]  # a text is never the same
            if len(self._again) >= _MOST_REREAD:
                self._again.pop(next(iter(self._again)))
            self._again[name] = nodes
        return nodes

    def _read_entries(self, path: FilePath) -> FileEntries | str:
        file = read_file(path, self._shown_from, self._prefix)
        return file if isinstance(file, str) else self.shorten(parse_records(file))


def _measure(path: FilePath) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0

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
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path as FilePath

    from factcheck.corpus.file_entries import FileEntries
    from factcheck.corpus.new_store import NewStore
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
        claims: how many claims could be read, by the names of their files, in their order.
        remarks: what is wrong with waivers that cannot hold.
    """

    corpus: Corpus
    diagnostics: tuple[Diagnostic, ...]
    places: RecordPlaces
    files: tuple[SourceFile, ...]
    claims: Mapping[str, int]
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
    store: NewStore | None = None,
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
        store: takes the records of a large corpus that is read so; they stay in memory if omitted.
        progress: called now and then with what is being done, bytes read and bytes in all.

    Raises:
        UnreadableCorpusError: the corpus file, or an extra one, cannot be opened.
        UnusableError: the store cannot take a record.
    """
    base = find_working_folder() if shown_from is None else shown_from
    main = read_main(corpus_file, base, prefix)
    included = tuple(find_includes(main, root))
    paths = dict.fromkeys(each.path for each in included if isinstance(each, Include))
    paths.pop(main.path, None)
    first = parse_records(main, is_main=True)
    sizes = {path: _measure(path) if lean else 0 for path in paths}
    is_large = lean and main.size + sum(sizes.values()) > KEPT_BYTES
    reading = _Reading(base, prefix, store if is_large else None, is_lean=is_large)
    read = reading.read_by_all(sizes, progress) if is_large else reading.read(sizes)
    files = {main.path: main}
    diagnostics = list(list_troubles(main))
    assembly = Assembly((), reread=reading.read_again, store=reading.store)

    def take(entries: FileEntries) -> None:
        files[entries.file.path] = reading.files[entries.file.name] = entries.file
        assembly.take(entries)

    take(reading.shorten(first))
    refused: dict[FilePath, str | None] = {main.path: None}
    for each in included:
        if isinstance(each, Diagnostic):
            diagnostics.append(each)
            continue
        if each.path not in refused:
            found = next(read)
            refused[each.path] = found if isinstance(found, str) else None
            if not isinstance(found, str):
                diagnostics.extend(list_troubles(found.file))
                take(found)
        why = refused[each.path]
        if why is not None:
            message = f"'{each.path.name}' cannot be read: {why}"
            diagnostics.append(refuse_include(main, each.pattern, message))
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
        assembly.claims,
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
        store: takes their records; None where these stay in memory.
    """

    def __init__(
        self, shown_from: FilePath, prefix: str, store: NewStore | None, *, is_lean: bool
    ) -> None:
        self.files: dict[str, SourceFile] = {}
        self.store = store
        self._shown_from = shown_from
        self._prefix = prefix
        self._is_lean = is_lean
        self._again: dict[str, dict[tuple[str, ...], RecordNode]] = {}

    def read(self, paths: Iterable[FilePath]) -> Iterator[FileEntries | str]:
        """Yield some files as they are read, or what the system says of those that cannot be read."""
        return map(self._read_entries, paths)

    def read_by_all(
        self, paths: Mapping[FilePath, int], progress: Progress | None
    ) -> Iterator[FileEntries | str]:
        """Read some files with all processors, and yield them in their order without trees.

        Args:
            paths: where they lie, with their sizes.
            progress: called now and then with what is being done, bytes read and bytes in all.
        """
        from factcheck.corpus.batches import split_into_batches
        from factcheck.runtime.parallel import run_in_order

        batches = split_into_batches(paths)
        ends = list(accumulate(size for _, size in batches))

        def report(begun: int) -> None:
            if progress is not None and begun:
                progress("the files read", ends[begun - 1], ends[-1])

        def read_batch(batch: tuple[tuple[FilePath, ...], int]) -> list[FileEntries | str]:
            return [self._read_entries(path) for path in batch[0]]

        return chain.from_iterable(run_in_order(batches, read_batch, report))

    def shorten(self, entries: FileEntries) -> FileEntries:
        """Return what is kept of a file: where the corpus is large its trees go, and its records where a store takes them."""
        if self.store is not None:
            entries = entries.replace_records(self.store.pack_file(entries))
        is_on_disk = entries.file.path.is_absolute()
        return entries.remove_trees() if self._is_lean and is_on_disk else entries

    def read_again(self, name: str) -> dict[tuple[str, ...], RecordNode]:
        """Read a file once more and return its nodes; none where it has changed."""
        nodes = self._again.get(name)
        if nodes is None:
            before = self.files[name]
            again: SourceFile | str = before
            if before.document.root is None:
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

"""The files of a corpus: the corpus file and what it includes, each read once.

Reading never stops at one file: what is wrong with an include is a diagnostic, the rest is read.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.findings import Diagnostic, Note, Place, Severity
from factcheck.loading.cuts import cut_values
from factcheck.loading.folders import DISK, Folder
from factcheck.loading.includes import Misplaced, matches
from factcheck.loading.waivers import Waiver, waivers_of
from factcheck.records import dataclass
from factcheck.yamltext import Document, Mapping, Scalar, Sequence, Trouble, compose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

INCLUDE = "FC012"


class UnreadableCorpusError(FactcheckError):
    """The corpus file itself cannot be read from disk."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of a corpus as it was read.

    Attributes:
        path: where it lies, resolved.
        name: how messages name it, relative to the folder in which the program runs.
        digest: SHA-256 of its bytes, in hexadecimal digits.
        size: how many bytes it has.
        document: its text tree, with what is wrong with it as YAML.
        cuts: values that a comment may have cut off.
        waivers: the exemptions from checks that stand in it.
        remarks: what is wrong with waivers that cannot hold.
    """

    path: Path
    name: str
    digest: str
    size: int
    document: Document
    cuts: tuple[Diagnostic, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    remarks: tuple[Diagnostic, ...] = ()


def read_files(  # noqa: PLR0917 - all that says which files, and what becomes of them
    corpus_file: Path,
    root: Path,
    shown_from: Path,
    extra: tuple[Path | bytes, ...] = (),
    folder: Folder = DISK,
    taken: Callable[[SourceFile], SourceFile] = lambda file: file,
) -> tuple[tuple[SourceFile, ...], tuple[Diagnostic, ...]]:
    """Read a corpus file and everything that it includes.

    Args:
        corpus_file: the file that holds `corpus:`.
        root: the folder that every file must stay inside.
        shown_from: the folder to which the names in messages are relative.
        extra: files to read as if they were included, or the bytes of standard input.
        folder: where the files lie.
        taken: is given each file as soon as it is read, and gives what is to be kept of it.

    Raises:
        UnreadableCorpusError: the corpus file, or an extra one, cannot be opened.
    """
    main = read_file(folder.resolve(corpus_file), shown_from, folder)
    if isinstance(main, str):
        raise UnreadableCorpusError(f"{corpus_file}: cannot be read: {main}")
    files = {main.path: taken(main)}
    diagnostics = list(troubles_of(main))
    for pattern in _includes(main.document):
        for found in matches(main.path, pattern.text, folder.resolve(root), folder):
            if isinstance(found, Misplaced):
                diagnostics.append(_at(main, pattern, *found))
            elif found not in files:
                included = read_file(found, shown_from, folder)
                if isinstance(included, str):
                    message = f"'{found.name}' cannot be read: {included}"
                    diagnostics.append(_at(main, pattern, message, None))
                    continue
                diagnostics.extend(troubles_of(included))
                files[found] = taken(included)
    for given in extra:
        added = _standard_input(given) if isinstance(given, bytes) else _added(given, shown_from)
        if added.path not in files:
            diagnostics.extend(troubles_of(added))
            files[added.path] = taken(added)
    return tuple(files.values()), tuple(diagnostics)


def shown_name(path: Path, shown_from: Path) -> str:
    """Give the name of a file in messages: relative where it lies below a folder, else whole."""
    return DISK.shown(path, shown_from)


def read_file(path: Path, shown_from: Path, folder: Folder = DISK) -> SourceFile | str:
    """Read one file; give what the system says where it cannot be read."""
    try:
        raw = folder.read(path)
    except OSError as error:
        return error.strerror or "the system refuses"
    return _source_file(path, folder.shown(path, shown_from), raw)


def _standard_input(raw: bytes) -> SourceFile:
    name = "<stdin>"
    return _source_file(Path(name), name, raw)


def _source_file(path: Path, name: str, raw: bytes) -> SourceFile:
    document = compose(raw, name)
    cuts = tuple(cut_values(name, raw, document))
    waivers, remarks = waivers_of(name, raw, document)
    return SourceFile(
        path, name, sha256(raw).hexdigest(), len(raw), document, cuts, waivers, remarks
    )


def _added(path: Path, shown_from: Path) -> SourceFile:
    added = read_file(path.resolve(), shown_from)
    if isinstance(added, str):
        raise UnreadableCorpusError(f"{path}: cannot be read: {added}")
    return added


def _includes(document: Document) -> Iterator[Scalar]:
    root = document.root
    head = root.get("corpus") if isinstance(root, Mapping) else None
    include = head.get("include") if isinstance(head, Mapping) else None
    if isinstance(include, Sequence):
        for item in include.items:
            if isinstance(item, Scalar):
                yield item


def _at(file: SourceFile, node: Scalar, message: str, hint: str | None) -> Diagnostic:
    place = Place(file.name, node.line, node.column, node.end_line, node.end_column)
    return Diagnostic(place, Severity.ERROR, INCLUDE, message, hint)


def troubles_of(file: SourceFile) -> Iterator[Diagnostic]:
    """Give what is wrong with a file as YAML, and the values that a comment may have cut off."""
    for trouble in file.document.troubles:
        yield diagnostic_of(file.name, trouble)
    yield from file.cuts


def diagnostic_of(name: str, trouble: Trouble) -> Diagnostic:
    """Give what is wrong with a file as YAML as a diagnostic of that file."""
    place = Place(name, trouble.line, trouble.column, trouble.end_line, trouble.end_column)
    notes = tuple(
        Note(Place(name, line, column, line, column), text)
        for line, column, text in trouble.related
    )
    return Diagnostic(
        place, Severity.ERROR, trouble.code, trouble.message, trouble.hint, notes, trouble.path
    )

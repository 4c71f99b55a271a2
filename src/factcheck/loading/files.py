"""The files of a corpus: the corpus file and what it includes, each read once.

Reading never stops at one file: what is wrong with an include is a diagnostic, the rest is read.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.findings import Diagnostic, Note, Place, Severity
from factcheck.loading.cuts import cut_values
from factcheck.yamltext import Document, Mapping, Scalar, Sequence, Trouble, compose

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        document: its text tree, with what is wrong with it as YAML.
        cuts: values that a comment may have cut off.
    """

    path: Path
    name: str
    digest: str
    document: Document
    cuts: tuple[Diagnostic, ...] = ()


def read_files(
    corpus_file: Path, root: Path, shown_from: Path, extra: tuple[Path | bytes, ...] = ()
) -> tuple[tuple[SourceFile, ...], tuple[Diagnostic, ...]]:
    """Read a corpus file and everything that it includes.

    Args:
        corpus_file: the file that holds `corpus:`.
        root: the folder that every file must stay inside.
        shown_from: the folder to which the names in messages are relative.
        extra: files to read as if they were included, or the bytes of standard input.

    Raises:
        UnreadableCorpusError: the corpus file, or an extra one, cannot be opened.
    """
    main = _read(corpus_file.resolve(), shown_from)
    if isinstance(main, str):
        raise UnreadableCorpusError(f"{corpus_file}: cannot be read: {main}")
    files = {main.path: main}
    diagnostics = list(_troubles(main))
    for pattern in _includes(main.document):
        for found in _matches(main, pattern, root.resolve()):
            if isinstance(found, Diagnostic):
                diagnostics.append(found)
            elif found == main.path:
                message = f"'{pattern.text}' includes the corpus file itself"
                diagnostics.append(_at(main, pattern, message, None))
            elif found not in files:
                included = _read(found, shown_from)
                if isinstance(included, str):
                    message = f"'{found.name}' cannot be read: {included}"
                    diagnostics.append(_at(main, pattern, message, None))
                    continue
                files[found] = included
                diagnostics.extend(_troubles(included))
    for given in extra:
        added = _standard_input(given) if isinstance(given, bytes) else _added(given, shown_from)
        if added.path not in files:
            files[added.path] = added
            diagnostics.extend(_troubles(added))
    return tuple(files.values()), tuple(diagnostics)


def shown_name(path: Path, shown_from: Path) -> str:
    """Give the name of a file in messages: relative where it lies below a folder, else whole."""
    try:
        return path.relative_to(shown_from.resolve()).as_posix()
    except ValueError:
        return str(path)


def revision_of(files: tuple[SourceFile, ...], root: Path) -> str:
    """Hash the names and bytes of all files of a corpus, in hexadecimal digits."""
    resolved = root.resolve()
    total = sha256()
    for file in sorted(files, key=lambda each: each.path):
        name = shown_name(file.path, resolved) if file.path.is_relative_to(resolved) else file.name
        total.update(f"{name}\0{file.digest}\n".encode())
    return total.hexdigest()


def _read(path: Path, shown_from: Path) -> SourceFile | str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        return error.strerror or "the system refuses"
    return _source_file(path, shown_name(path, shown_from), raw)


def _standard_input(raw: bytes) -> SourceFile:
    name = "<stdin>"
    return _source_file(Path(name), name, raw)


def _source_file(path: Path, name: str, raw: bytes) -> SourceFile:
    document = compose(raw, name)
    cuts = tuple(cut_values(name, raw, document))
    return SourceFile(path, name, sha256(raw).hexdigest(), document, cuts)


def _added(path: Path, shown_from: Path) -> SourceFile:
    added = _read(path.resolve(), shown_from)
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


def _matches(main: SourceFile, pattern: Scalar, root: Path) -> Iterator[Path | Diagnostic]:
    folder = main.path.parent
    text = pattern.text
    if Path(text).is_absolute():
        yield _at(main, pattern, f"include '{text}' is an absolute path", "write it relative")
        return
    joined = Path(os.path.normpath(folder / text))
    if not joined.is_relative_to(root):
        yield _at(main, pattern, f"include '{text}' lies outside the corpus's root '{root}'", None)
        return
    if "*" not in text:
        if not joined.is_file():
            yield _at(main, pattern, f"included file '{text}' does not exist", None)
            return
        found = [joined]
    else:
        pattern_below = str(joined.relative_to(root))
        found = sorted(each for each in root.glob(pattern_below) if not each.is_dir())
        if not found:
            yield _at(main, pattern, f"include '{text}' matches no file", None)
    for each in found:
        resolved = each.resolve()
        if resolved.is_relative_to(root):
            yield resolved
        else:
            message = f"'{each.name}' leads outside the corpus's root '{root}'"
            yield _at(main, pattern, message, None)


def _at(file: SourceFile, node: Scalar, message: str, hint: str | None) -> Diagnostic:
    place = Place(file.name, node.line, node.column, node.end_line, node.end_column)
    return Diagnostic(place, Severity.ERROR, INCLUDE, message, hint)


def _troubles(file: SourceFile) -> Iterator[Diagnostic]:
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

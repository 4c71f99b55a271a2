"""The files of a corpus: the corpus file and what it includes, each read once.

Reading never stops at one file: what is wrong with an include is a diagnostic, the rest is read.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.corpus.cut_values import find_cut_values
from factcheck.corpus.folders import name_file, read_bytes
from factcheck.corpus.includes import Misplaced, match_pattern
from factcheck.corpus.marked_values import find_marked_values
from factcheck.corpus.null_values import find_null_values
from factcheck.corpus.open_values import find_open_values
from factcheck.corpus.waivers import Waiver, find_waivers
from factcheck.errors import FactcheckError
from factcheck.findings import Diagnostic, Place, SecondPlace, Severity
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.yaml.blank import fill_blanks
from factcheck.yaml.compose import Document, parse_document
from factcheck.yaml.nodes import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.nodes import Entry
    from factcheck.yaml.trouble import Trouble

INCLUDE: Final = "FC012"
STANDARD_INPUT: Final = "<stdin>"
"""What messages call standard input."""


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
        cuts: values that a comment may have cut off, that say nothing, that have marks around them, or that are left open.
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

    def list_entries(self, kind: RecordKind) -> tuple[Entry, ...]:
        """Return the records of a kind as the file has them, each with its id; none where it has no such section."""
        root = self.document.root
        section = None if root is None else root.find_value(kind.value)
        return section.entries if isinstance(section, Mapping) else ()


def read_main(corpus_file: Path, shown_from: Path, prefix: str = "") -> SourceFile:
    """Read the corpus file.

    Args:
        corpus_file: where it lies.
        shown_from: the folder to which its name in messages is relative.
        prefix: what that name begins with.

    Raises:
        UnreadableCorpusError: it cannot be opened.
    """
    main = read_file(corpus_file.resolve(), shown_from, prefix)
    if isinstance(main, str):
        raise UnreadableCorpusError(f"{corpus_file}: cannot be read: {main}")
    return main


class Include(NamedTuple):
    """A file that the corpus file includes.

    Attributes:
        path: of the file, resolved.
        pattern: which includes it.
    """

    path: Path
    pattern: Scalar


def find_includes(main: SourceFile, root: Path) -> Iterator[Include | Diagnostic]:
    """Yield the files that a corpus file includes, and what is wrong with its patterns, in order.

    Args:
        main: the corpus file.
        root: the folder that every file must stay inside.
    """
    for pattern in list_patterns(main.document):
        for found in match_pattern(main.path, pattern.text, root.resolve()):
            if isinstance(found, Misplaced):
                yield refuse_include(main, pattern, *found)
            else:
                yield Include(found, pattern)


def refuse_include(
    main: SourceFile, pattern: Scalar, message: str, hint: str | None = None
) -> Diagnostic:
    """Return what is wrong with what a pattern includes, at the pattern.

    Args:
        main: the corpus file.
        pattern: the pattern in it.
        message: what is, and what is expected.
        hint: how to mend it, or None.
    """
    place = Place(main.name, pattern.line, pattern.column, pattern.end_line, pattern.end_column)
    return Diagnostic(place, Severity.ERROR, INCLUDE, message, hint)


def read_extra(given: Path | bytes, shown_from: Path) -> SourceFile:
    """Read a file that no corpus file names, or take the bytes of standard input for one.

    Args:
        given: the file, or the bytes of standard input.
        shown_from: the folder from which messages name it.

    Raises:
        UnreadableCorpusError: it cannot be opened.
    """
    if isinstance(given, bytes):
        return build_file(Path(STANDARD_INPUT), STANDARD_INPUT, given)
    read = read_file(given.resolve(), shown_from)
    if isinstance(read, str):
        raise UnreadableCorpusError(f"{given}: cannot be read: {read}")
    return read


def read_files(
    corpus_file: Path, root: Path, shown_from: Path, extra: tuple[Path | bytes, ...] = ()
) -> tuple[SourceFile, ...]:
    """Read a corpus file and everything that it includes and that can be read.

    Args:
        corpus_file: the file that holds `corpus:`.
        root: the folder that every file must stay inside.
        shown_from: the folder to which the names in messages are relative.
        extra: files to read as if they were included, or the bytes of standard input.

    Raises:
        UnreadableCorpusError: the corpus file, or an extra one, cannot be opened.
    """
    main = read_main(corpus_file, shown_from)
    files = {main.path: main}
    for each in find_includes(main, root):
        if isinstance(each, Include) and each.path not in files:
            included = read_file(each.path, shown_from)
            if isinstance(included, SourceFile):
                files[each.path] = included
    for given in extra:
        added = read_extra(given, shown_from)
        files.setdefault(added.path, added)
    return tuple(files.values())


def read_file(path: Path, shown_from: Path, prefix: str = "") -> SourceFile | str:
    """Return one file of a corpus, or what the system says where it cannot be read.

    Args:
        path: where it lies, resolved.
        shown_from: the folder to which its name in messages is relative.
        prefix: what its name in messages begins with, such as the revision that it is of.
    """
    try:
        raw = read_bytes(path)
    except OSError as error:
        return error.strerror or "the system refuses"
    return build_file(path, prefix + name_file(path, shown_from), raw)


def build_file(path: Path, name: str, raw: bytes) -> SourceFile:
    """Return a file of a corpus from its bytes.

    Args:
        path: where it lies, resolved.
        name: the file in messages.
        raw: its bytes.
    """
    document = fill_blanks(parse_document(raw, name), frozenset(RecordKind))
    cuts = (
        *find_cut_values(name, raw, document),
        *find_null_values(name, raw, document),
        *find_open_values(name, raw, document),
        *find_marked_values(name, raw, document),
    )
    waivers, remarks = find_waivers(name, raw, document)
    return SourceFile(
        path, name, sha256(raw).hexdigest(), len(raw), document, cuts, waivers, remarks
    )


def read_again(file: SourceFile, raw: bytes) -> SourceFile:
    """Return a file as it would be read if it held these bytes.

    Args:
        file: the file as it was read before.
        raw: what it would hold.
    """
    return build_file(file.path, file.name, raw)


def list_patterns(document: Document) -> Iterator[Scalar]:
    """Yield the patterns of the files that a corpus file includes."""
    root = document.root
    head = root.find_value("corpus") if isinstance(root, Mapping) else None
    include = head.find_value("include") if isinstance(head, Mapping) else None
    if isinstance(include, Sequence):
        for item in include.items:
            if isinstance(item, Scalar):
                yield item


def list_troubles(file: SourceFile) -> Iterator[Diagnostic]:
    """Yield what is wrong with a file as YAML, and the values that a comment may have cut off, or that say nothing."""
    for trouble in file.document.troubles:
        yield convert_trouble(file.name, trouble)
    yield from file.cuts


def convert_trouble(name: str, trouble: Trouble) -> Diagnostic:
    """Return what is wrong with a file as YAML as a diagnostic of that file.

    Args:
        name: what messages call the file.
        trouble: what is wrong, with lines and columns from 1.
    """
    place = Place(name, trouble.line, trouble.column, trouble.end_line, trouble.end_column)
    notes = tuple(
        SecondPlace(Place(name, line, column, line, column), text)
        for line, column, text in trouble.related
    )
    return Diagnostic(
        place, Severity.ERROR, trouble.code, trouble.message, trouble.hint, notes, trouble.path
    )

"""Put files into canonical form, and repair in them what cannot change their meaning.

What would change is computed first, for all files; writing is a second step.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.corpus.find import find_working_folder
from factcheck.corpus.folders import name_file
from factcheck.corpus.read_file import (
    SourceFile,
    convert_trouble,
    read_files,
)
from factcheck.editing.fix import build_mender
from factcheck.editing.fmt.canonical import UnreadableFileError, format_bytes
from factcheck.editing.fmt.chosen_files import (
    find_location,
    read_chosen,
    read_raw,
    require_existing,
    select_paths,
)
from factcheck.editing.fmt.proofs import UnkeptError
from factcheck.editing.write_file import replace_file
from factcheck.errors import FactcheckError
from factcheck.runtime.atomic_write import remove_leftovers
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from factcheck.findings import Diagnostic
    from factcheck.model.claims import Source
    from factcheck.yaml.nodes import Mapping as Tree

STANDARD_INPUT: Final = Path("-")
_STDIN: Final = "<stdin>"


class UnnamedFileError(FactcheckError):
    """Standard input where a file is needed, since the rest of its corpus is found by its place."""


@dataclass(frozen=True, slots=True)
class FormattedFile:
    """A file as it is and as it would be.

    Attributes:
        path: where it lies, links followed; `-` for standard input.
        name: what messages call it.
        before: its bytes.
        after: its bytes in canonical form; the same as before where it is left alone.
        diagnostics: why it cannot be read whole; empty where it can.
        failure: what formatting would not keep, or None.
    """

    path: Path
    name: str
    before: bytes
    after: bytes
    diagnostics: tuple[Diagnostic, ...] = ()
    failure: UnkeptError | None = None

    @property
    def changes(self) -> bool:
        """Whether it is not in canonical form."""
        return self.before != self.after

    def show_difference(self) -> Iterator[str]:
        """Yield what would change as a unified diff, line by line."""
        from difflib import unified_diff

        old, new = (_split_lines(each) for each in (self.before, self.after))
        for line in unified_diff(old, new, self.name, self.name):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def format_files(
    paths: Iterable[Path] = (),
    *,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
    standard_input: bytes = b"",
) -> tuple[FormattedFile, ...]:
    """Return files in canonical form; nothing is written.

    Args:
        paths: files; a folder for the files of its corpus that lie in it; `-` for standard input.
            None for all files of the corpus.
        corpus: the corpus, where it is not to be found from the paths.
        environment: the process's variables.
        standard_input: what stands for `-`.

    Raises:
        NoCorpusError: no corpus was found, or the one named does not exist.
        MissingFileError: one of the paths does not exist.
        EmptyFolderError: one of them is a folder with nothing of its corpus in it.
        ConfigurationError: the project's settings file is wrong.
        UnreadableCorpusError: a file cannot be opened.
    """
    found: dict[Path, bytes] = {}
    for path in paths or (None,):
        if path == STANDARD_INPUT:
            found[path] = standard_input
        elif path is not None and not path.is_dir():
            existing = require_existing(path)
            found[existing] = read_raw(existing)
        else:
            found |= read_chosen(find_location(path, corpus, environment or {}), path)
    return tuple(_format_file(path, raw) for path, raw in found.items())


def fix_files(
    paths: Iterable[Path] = (),
    *,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> tuple[FormattedFile, ...]:
    """Return files with ids and field names in lower case and in canonical form; nothing is written.

    Args:
        paths: as for `format_files`, standard input left out.
        corpus: the corpus, where it is not to be found from the paths.
        environment: the process's variables.

    Raises:
        NoCorpusError: no corpus was found, or the one named does not exist.
        MissingFileError: one of the paths does not exist.
        EmptyFolderError: one of them is a folder with nothing of its corpus in it.
        ConfigurationError: the project's settings file is wrong.
        UnreadableCorpusError: a file cannot be opened.
    """
    groups: dict[Path, dict[Path, SourceFile]] = {}
    chosen: dict[Path, set[Path]] = {}
    for path in paths or (None,):
        location = find_location(path, corpus, environment or {})
        is_file = path is not None and not path.is_dir()
        extra = (require_existing(path),) if path is not None and is_file else ()
        main = location.corpus_file.resolve()
        files = read_files(location.corpus_file, location.root, find_working_folder(), extra)
        groups.setdefault(main, {}).update({file.path: file for file in files})
        wanted = (
            extra
            if is_file and extra != (main,)
            else select_paths(None if is_file else path, [file.path for file in files], location)
        )
        chosen.setdefault(main, set()).update(wanted)
    result: dict[Path, FormattedFile] = {}
    for main, group in groups.items():
        own = [file for file in group.values() if file.path in chosen[main]]
        others = [file for file in group.values() if file.path not in chosen[main]]
        mend = build_mender(_list_roots(own), _list_roots(others)).fix
        result |= {file.path: _format_file(file.path, read_raw(file.path), mend) for file in own}
    return tuple(result.values())


def shorten_files(
    paths: Iterable[Path] = (),
    *,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> tuple[FormattedFile, ...]:
    """Return files in canonical form without what they say twice; nothing is written.

    The claims of each result are read again, and are the claims of the file.

    Args:
        paths: as for `format_files`, standard input left out.
        corpus: the corpus, where it is not to be found from the paths.
        environment: the process's variables.

    Raises:
        UnnamedFileError: one of them is standard input.
        NoCorpusError: no corpus was found, or the one named does not exist.
        MissingFileError: one of the paths does not exist.
        EmptyFolderError: one of them is a folder with nothing of its corpus in it.
        ConfigurationError: the project's settings file is wrong.
        UnreadableCorpusError: a file cannot be opened.
    """
    from factcheck.corpus.load import load

    result: dict[Path, FormattedFile] = {}
    for path in paths or (None,):
        if path == STANDARD_INPUT:
            raise UnnamedFileError("'-' cannot be shortened, expected files of a corpus")
        location = find_location(path, corpus, environment or {})
        is_file = path is not None and not path.is_dir()
        extra = (require_existing(path),) if path is not None and is_file else ()
        loaded = load(location.corpus_file, location.root, extra=extra)
        wanted = extra or select_paths(path, [each.path for each in loaded.files], location)
        result |= {each: _shorten_file(each, loaded.corpus.sources) for each in wanted}
    return tuple(result.values())


def _shorten_file(path: Path, sources: Mapping[str, Source]) -> FormattedFile:
    from factcheck.corpus.parse_records import read_claims
    from factcheck.editing.fmt.shorten import add_defaults, build_shortener
    from factcheck.model.chains import fill_chains

    raw = read_raw(path)
    name = name_file(path, find_working_folder())
    before = read_claims(path, name, raw)
    longer = add_defaults(raw, name)
    shorten = build_shortener(longer, name, before, sources)
    found = replace(_format_file(path, longer, shorten), before=raw)
    after = read_claims(path, name, found.after)
    if {key: fill_chains(each, sources) for key, each in after.items()} != {
        key: fill_chains(each, sources) for key, each in before.items()
    }:
        return replace(found, after=raw, failure=UnkeptError(name, 1, "what its claims say"))
    return replace(found, after=raw) if found.diagnostics or found.failure else found


def write_files(files: Iterable[FormattedFile]) -> None:
    """Write the files that change.

    Raises:
        ChangedFileError: a file was changed since it was read.
        UnwritableCorpusError: a file cannot be written; it is as it was.
    """
    changed = [file for file in files if file.changes]
    for folder in {file.path.parent for file in changed}:
        remove_leftovers(folder)
    for file in changed:
        replace_file(file.path, file.before, file.after)


def _format_file(
    path: Path, raw: bytes, mend: Callable[[Tree], Tree] | None = None
) -> FormattedFile:
    name = _STDIN if path == STANDARD_INPUT else name_file(path, find_working_folder())
    try:
        return FormattedFile(path, name, raw, format_bytes(raw, name, mend))
    except UnreadableFileError as error:
        troubles = tuple(convert_trouble(name, each) for each in error.document.troubles)
        return FormattedFile(path, name, raw, raw, troubles)
    except UnkeptError as error:
        return FormattedFile(path, name, raw, raw, failure=error)


def _list_roots(files: Iterable[SourceFile]) -> list[Tree]:
    return [file.document.root for file in files if file.document.root is not None]


def _split_lines(raw: bytes) -> list[str]:
    lines = raw.decode("utf-8").split("\n")
    return [f"{line}\n" for line in lines[:-1]] + [line for line in lines[-1:] if line]

"""Which files of a corpus a command of canonical form is about, and their bytes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from factcheck.corpus.find import Location, find_corpus, find_working_folder
from factcheck.corpus.folders import read_bytes
from factcheck.corpus.read_file import Include, UnreadableCorpusError, find_includes, read_main

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path


def find_location(
    path: Path | None, corpus: Path | None, environment: Mapping[str, str]
) -> Location:
    """Find the corpus as `validate` does; a corpus file that is named is its own.

    Args:
        path: a file or folder that was named, or None.
        corpus: the corpus, where it is not to be found from the path.
        environment: the process's variables.

    Raises:
        NoCorpusError: no corpus was found, or the one named does not exist.
        MissingFileError: the path does not exist.
        ConfigurationError: the project's settings file is wrong.
    """
    if path is None:
        return find_corpus(corpus, environment, find_working_folder(), shipped_allowed=False)
    if require_existing(path).is_dir():
        return find_corpus(corpus, {}, path, shipped_allowed=False)
    if corpus is None and any(line.startswith(b"corpus:") for line in read_raw(path).splitlines()):
        return find_corpus(path, environment, path.parent, shipped_allowed=False)
    return find_corpus(corpus, environment, path.resolve().parent, shipped_allowed=False)


def read_chosen(location: Location, folder: Path | None) -> dict[Path, bytes]:
    """Read the bytes of the files of a corpus that lie in a folder, without those that cannot be opened.

    The corpus file alone is read as YAML.

    Args:
        location: of the corpus.
        folder: the folder, or None for all files.

    Raises:
        EmptyFolderError: none of them lies in it.
        UnreadableCorpusError: the corpus file cannot be opened.
    """
    main = read_main(location.corpus_file, find_working_folder())
    includes = find_includes(main, location.root)
    paths = [main.path, *(each.path for each in includes if isinstance(each, Include))]
    found: dict[Path, bytes] = {}
    for path in dict.fromkeys(paths):
        with suppress(OSError):  # validation names it
            found[path] = read_bytes(path)
    return {path: found[path] for path in select_paths(folder, found, location)}


def select_paths(
    folder: Path | None, paths: Collection[Path], location: Location
) -> Collection[Path]:
    """Find the files that lie in a folder; a folder without any was named by mistake.

    Args:
        folder: the folder, or None for all files.
        paths: the files of a corpus.
        location: of the corpus.

    Raises:
        EmptyFolderError: none of them lies in it.
    """
    if folder is None:
        return paths
    found = [path for path in paths if _is_in(path, folder)]
    if not found:
        from factcheck.validation.validate import EmptyFolderError

        raise EmptyFolderError(folder, location.corpus_file)
    return found


def _is_in(file: Path, folder: Path) -> bool:
    return folder.resolve() in file.parents


def require_existing(path: Path) -> Path:
    """Return a file or folder with its links followed.

    Args:
        path: as it was named.

    Raises:
        MissingFileError: there is no such file or folder.
    """
    if path.is_dir() or path.is_file():
        return path.resolve()
    from factcheck.validation.validate import MissingFileError

    what = "is neither a file nor a folder" if path.exists() else "does not exist"
    raise MissingFileError(f"'{path}' {what}")


def read_raw(path: Path) -> bytes:
    """Return the bytes of a file.

    Args:
        path: the file.

    Raises:
        UnreadableCorpusError: it cannot be opened.
    """
    try:
        return read_bytes(path)
    except OSError as error:
        raise UnreadableCorpusError(f"{path}: cannot be read: {error.strerror}") from None

"""Which corpus a command reads, and where its root is.

The first that applies: the path given, the variable FACTCHECK_CORPUS, the nearest settings file or
`data/claims.yaml` upward, the corpus that comes with the program.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.corpus.folders import is_file
from factcheck.corpus.settings import (
    FILE_NAME,
    PROJECT_FILE_NAME,
    Configuration,
    find_settings,
    read_configuration,
)
from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLE: Final = "FACTCHECK_CORPUS"
CORPUS_FILE: Final = Path("data") / "claims.yaml"
_DELETED: Final = "(deleted)"
"""Stands for a working folder that has gone, as in /proc/self/cwd."""


class NoCorpusError(FactcheckError):
    """No corpus was named and none was found."""


class NoWorkingFolderError(FactcheckError):
    """The folder in which the program runs has been deleted."""


def find_working_folder() -> Path:
    """Return the folder in which the program runs.

    Where it has been deleted, a path below which nothing lies: names of files are then shown whole, and
    only who looks for a corpus from there is told.
    """
    try:
        return Path.cwd()
    except FileNotFoundError:
        return Path(os.sep, _DELETED)


def refuse_deleted_folder() -> NoWorkingFolderError:
    """Return the error for the folder in which the program runs, where it is needed and was deleted."""
    known = os.environ.get("PWD")
    name = f" '{known}'" if known else ""
    return NoWorkingFolderError(
        f"the working folder{name} no longer exists",
        hint="change to a folder that exists, or name the corpus with --corpus and its whole path",
    )


@dataclass(frozen=True, slots=True)
class Location:
    """A corpus file, the folder that its files must stay inside, and its project's settings.

    Attributes:
        is_shipped: whether it is the corpus that comes with the program.
    """

    corpus_file: Path
    root: Path
    configuration: Configuration
    is_shipped: bool = False


def find_corpus(
    given: Path | None,
    environment: Mapping[str, str],
    start: Path,
    *,
    shipped_allowed: bool = True,
    top: Path | None = None,
) -> Location:
    """Find the corpus for a command.

    Args:
        given: the path of the option --corpus (a file, or a folder that holds one), or None.
        environment: the process's variables.
        start: the folder from which to look upward.
        shipped_allowed: whether the corpus that comes with the program may serve.
        top: the folder above which nothing is looked for; None for everywhere.

    Raises:
        NoCorpusError: the path given does not exist, the system refuses to look, or nothing was
            found.
        ConfigurationError: the project's settings file is wrong.
    """
    if given is not None:
        return _resolve_location(given, "--corpus", top)
    if environment.get(VARIABLE):
        return _resolve_location(Path(environment[VARIABLE]), VARIABLE, top)
    if start.name == _DELETED:
        raise refuse_deleted_folder()
    for folder in _walk_up(start.resolve(), top):
        if _find_settings(folder) is not None or _is_file(folder / CORPUS_FILE):
            return _find_in_folder(folder)
    if not shipped_allowed:
        raise NoCorpusError(
            f"no {FILE_NAME} and no {CORPUS_FILE.as_posix()} here or above",
            hint="name a corpus with --corpus PATH, or begin one: factcheck init FOLDER",
        )
    return find_shipped_corpus()


def find_shipped_corpus() -> Location:
    """Return where the corpus lies that comes with the program.

    An installed program carries it inside the package; a checkout has it beside the sources.
    """
    package = Path(__file__).resolve().parent.parent
    root = package / "shipped"
    if not root.is_dir():
        root = package.parent.parent
    return Location(root / CORPUS_FILE, root, Configuration(), is_shipped=True)


def find_root(corpus_file: Path, top: Path | None = None) -> Path:
    """Return the folder that the files of a corpus must stay inside.

    Args:
        corpus_file: the corpus file.
        top: the folder above which no settings are looked for; None for everywhere.
    """
    folder = corpus_file.resolve().parent
    for above in _walk_up(folder, top):
        if _find_settings(above) is not None:
            return above
    return folder.parent if folder.name == "data" else folder


def _resolve_location(path: Path, named_by: str, top: Path | None) -> Location:
    if not _is_file(path):
        if not path.exists():
            raise NoCorpusError(f"{named_by} names '{path}', which does not exist")
        if path.is_dir():
            return _find_in_folder(path.resolve())
    root = find_root(path, top)
    return Location(path, root, _read_settings(root))


def _read_settings(root: Path) -> Configuration:
    file = _find_settings(root)
    return Configuration() if file is None else read_configuration(file)


def _find_in_folder(folder: Path) -> Location:
    configuration = _read_settings(folder)
    corpus_file = configuration.corpus or folder / CORPUS_FILE
    if not _is_file(corpus_file):
        raise NoCorpusError(
            f"'{corpus_file}' does not exist",
            hint=f"{configuration.file} names it" if configuration.corpus else None,
        )
    return Location(corpus_file, folder, configuration)


def _is_file(path: Path) -> bool:
    """Return whether a file is there.

    Raises:
        NoCorpusError: the system does not let us see, or a link in its place leads nowhere.
    """
    try:
        is_there = is_file(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no name of a file"
        raise NoCorpusError(f"'{path}' cannot be read: {reason}") from None
    if not is_there and path.is_symlink() and not path.exists():
        raise NoCorpusError(f"'{path}' is a symbolic link that leads nowhere")
    return is_there


def _find_settings(folder: Path) -> Path | None:
    """Return the file that holds a folder's settings, or None; raise where the system refuses to look."""
    _is_file(folder / FILE_NAME)
    _is_file(folder / PROJECT_FILE_NAME)
    return find_settings(folder)


def _walk_up(start: Path, top: Path | None) -> Iterator[Path]:
    for folder in (start, *start.parents):
        yield folder
        if folder == top:
            return

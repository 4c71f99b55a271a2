"""Begin a new corpus in a folder: everything is written, or nothing.

No file is ever replaced; what stands in the way is named.
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.api.packaging import published_at
from factcheck.api.schema import schemas
from factcheck.api.verifying import verify
from factcheck.authoring.beginning import TITLE, Beginning, Ci, texts_of
from factcheck.errors import FactcheckError
from factcheck.evidence.lock_place import lock_beside
from factcheck.loading.discovery import CORPUS_FILE
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NOT_KNOWN: Final = "none"

_INCLUDED: Final = "claims/*.yaml"


class TakenFolderError(FactcheckError):
    """A folder with files that a new corpus would replace or take in."""


class UnwritableFolderError(FactcheckError):
    """A folder into which a new corpus cannot be written; nothing of it is left there."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A corpus that was begun.

    Attributes:
        folder: its root.
        files: what was written, in the order of their names.
        is_installable: whether its CI file says what pip installs.
    """

    folder: Path
    files: tuple[str, ...]
    is_installable: bool


def begin(
    folder: Path,
    *,
    title: str = TITLE,
    language: str = "en",
    ci: Ci = Ci.GITHUB,
    repository: str | None = None,
) -> Begun:
    """Write a small corpus that holds, with its settings, evidence, CI, hook and editor settings.

    Args:
        folder: its root; made where it is missing.
        title: its heading.
        language: the language of its statements (BCP 47).
        ci: where it is checked.
        repository: the address under which git finds this program, or `none` where CI is to ask
            for it; None for what its package says.

    Raises:
        UnusableWishError: the title, the language or the address cannot be used.
        TakenFolderError: it is a file, or a file stands where one would be written.
        UnwritableFolderError: the folder cannot be written.
    """
    address = published_at() if repository is None else repository
    known = None if address == NOT_KNOWN else address
    beginning = Beginning(__version__, title, language, ci, known, schemas().texts)
    contents = _proved(texts_of(beginning))
    if folder.exists() and not folder.is_dir():
        raise TakenFolderError(f"'{folder}' is a file, expected a folder")
    taken = sorted(_taken(folder, contents))
    if taken:
        raise TakenFolderError(
            f"'{folder}' has what a new corpus would replace or take in: {', '.join(taken)}",
            hint="nothing was written; name another folder, or move these away",
        )
    _write(folder, contents)
    return Begun(folder, tuple(sorted(contents)), known is not None or ci is Ci.NONE)


def _proved(texts: Mapping[str, str]) -> Mapping[str, bytes]:
    """Add the lock, made as `verify --update` makes it, in a folder of its own."""
    contents = {path: text.encode() for path, text in texts.items()}
    with tempfile.TemporaryDirectory(prefix="factcheck-") as name:
        folder = Path(name)
        _write(folder, contents)
        verify(corpus=folder, update=True)
        lock = lock_beside(CORPUS_FILE)
        return {**contents, lock.as_posix(): (folder / lock).read_bytes()}


def _taken(folder: Path, paths: Iterable[str]) -> set[str]:
    """Give what stands in the way: files to be written, files as folders, claims not ours."""
    taken = {found.relative_to(folder).as_posix() for found in folder.glob(_INCLUDED)}
    for path in paths:
        target = folder / path
        if target.exists() or target.is_symlink():
            taken.add(path)
        for above in target.parents:
            if above.is_relative_to(folder) and above.exists() and not above.is_dir():
                taken.add(above.relative_to(folder).as_posix())
    return taken


def _write(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files that are not there yet; where one fails, take the others away again."""
    with ExitStack() as undoing:
        try:
            for path, content in contents.items():
                target = folder / path
                for missing in reversed([each for each in target.parents if not each.exists()]):
                    missing.mkdir()
                    undoing.callback(missing.rmdir)
                with target.open("xb") as stream:
                    undoing.callback(target.unlink)
                    stream.write(content)
        except OSError as error:
            raise UnwritableFolderError(
                f"'{error.filename or folder}' cannot be written: {error.strerror}",
                hint="nothing was written",
            ) from None
        undoing.pop_all()

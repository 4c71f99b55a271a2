"""Begin a new corpus in a folder: everything is written, or nothing.

No file is ever replaced; what stands in the way is named. A run that was killed is finished by the
same command: the files that it has written are those that would be.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.editing.init.texts import EMPTY_TITLE, TITLE, Beginning, Ci, fill_templates
from factcheck.errors import FactcheckError
from factcheck.runtime.atomic_write import remove_leftovers, write_new_file
from factcheck.runtime.package import find_repository_address
from factcheck.runtime.records import dataclass
from factcheck.schema.write import build_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

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
        is_empty: whether it has no example.
    """

    folder: Path
    files: tuple[str, ...]
    is_installable: bool
    is_empty: bool = False


def start_corpus(
    folder: Path,
    *,
    title: str | None = None,
    language: str = "en",
    ci: Ci = Ci.GITHUB,
    repository: str | None = None,
    empty: bool = False,
) -> Begun:
    """Write a small corpus that holds, with its settings, evidence, CI, hook and editor settings.

    Args:
        folder: its root; made where it is missing.
        title: its heading; None for one that is to be replaced.
        language: the language of its statements (BCP 47).
        ci: where it is checked.
        repository: the address under which git finds this program, or `none` where CI is to ask
            for it; None for what its package says.
        empty: whether to leave the example out.

    Raises:
        UnusableWishError: the title, the language or the address cannot be used.
        TakenFolderError: it is a file, or another file stands where one would be written.
        UnwritableFolderError: the folder cannot be written.
    """
    address = find_repository_address() if repository is None else repository
    known = None if address == NOT_KNOWN else address
    heading = title if title is not None else EMPTY_TITLE if empty else TITLE
    beginning = Beginning(__version__, heading, language, ci, known, build_schemas().texts, empty)
    contents = {path: text.encode() for path, text in fill_templates(beginning).items()}
    if folder.exists() and not folder.is_dir():
        raise TakenFolderError(f"'{folder}' is a file, expected a folder")
    taken = sorted(set(_find_taken(folder, contents)))
    if taken:
        raise TakenFolderError(
            f"'{folder}' has what a new corpus would replace or take in: {', '.join(taken)}",
            hint="nothing was written; name another folder, or move these away",
        )
    _write(folder, contents)
    return Begun(folder, tuple(sorted(contents)), known is not None or ci is Ci.NONE, empty)


def _find_taken(folder: Path, contents: Mapping[str, bytes]) -> Iterator[str]:
    """Name what stands in the way: other files, files as folders, claims that are not ours."""
    for path in {
        *contents, *(found.relative_to(folder).as_posix() for found in folder.glob(_INCLUDED))
    }:  # fmt: skip
        target = folder / path
        if (target.exists() or target.is_symlink()) and not _is_same(target, contents.get(path)):
            yield path
        for above in target.parents:
            if above.is_relative_to(folder) and above.exists() and not above.is_dir():
                yield above.relative_to(folder).as_posix()


def _is_same(file: Path, content: bytes | None) -> bool:
    """Return whether a file is the one that would be written: a run that was killed has done it."""
    try:
        return not file.is_symlink() and file.is_file() and file.read_bytes() == content
    except OSError:
        return False


def _write(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write the files that are not there yet; where one fails, take the others away again."""
    with ExitStack() as undoing:
        at = folder
        try:
            for path, content in contents.items():
                target = folder / path
                for at in reversed([each for each in target.parents if not each.exists()]):
                    at.mkdir()
                    undoing.callback(at.rmdir)
                remove_leftovers(target.parent)
                at = target
                if not _is_same(target, content):
                    write_new_file(target, (content,))
                    undoing.callback(target.unlink)
        except OSError as error:
            raise UnwritableFolderError(
                f"'{at}' cannot be written: {error.strerror}", hint="nothing was written"
            ) from None
        undoing.pop_all()

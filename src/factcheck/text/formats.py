"""What a format is: a row with its name and the modules that write it, imported when it is asked for.

Which formats there are stands in `formats.formats` and `formats.report.formats`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Format(NamedTuple):
    """One format.

    Attributes:
        name: what the user types.
        modules: each has a table `VIEWS` of the classes that it writes, with the function for each;
            the first that has a class writes it, and those behind it are not imported.
        is_for_people: whether it is read as it stands, so that it follows the terminal.
        is_streamed: whether it holds claims and nothing else, so that it takes them as they are read.
        is_detailed: whether it explains itself, and so wants the rules and the ids of all claims.
        aliases: other names by which it is taken.
        is_binary: whether it is bytes, which go into a file.
        is_folder: whether it is several files, which go into a folder.
    """

    name: str
    modules: tuple[str, ...]
    is_for_people: bool = False
    is_streamed: bool = False
    is_detailed: bool = False
    aliases: tuple[str, ...] = ()
    is_binary: bool = False
    is_folder: bool = False

    def write_files(self, view: object, *how: object) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Write a view as several files, each a name with what it holds."""
        files: Iterator[tuple[str, Iterator[bytes]]] = self._find_writer(view)(view, *how)
        return files

    def write_bytes(self, view: object, *how: object) -> Iterator[bytes]:
        """Write a view in this format of bytes; `how` is what its functions take besides."""
        pieces: Iterator[bytes] = self._find_writer(view)(view, *how)
        return pieces

    def write(self, view: object, *how: object) -> Iterator[str]:
        """Write a view in this format; `how` is what its functions take besides."""
        pieces: Iterator[str] = self._find_writer(view)(view, *how)
        return pieces

    def _find_writer(self, view: object) -> Callable[..., Any]:
        for module in self.modules:
            write: Callable[..., Any] | None = import_module(module).VIEWS.get(type(view))
            if write is not None:
                return write
        raise AssertionError(f"{self.name} has no way to write {type(view).__name__}")

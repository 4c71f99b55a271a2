"""What a format is: a row with its name and the modules that write it, imported when it is asked for.

Which formats there are stands in `formats.formats` and `formats.report.formats`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    """

    name: str
    modules: tuple[str, ...]
    is_for_people: bool = False
    is_streamed: bool = False
    is_detailed: bool = False
    aliases: tuple[str, ...] = ()

    def write(self, view: object, *how: object) -> Iterator[str]:
        """Write a view in this format; `how` is what its functions take besides."""
        for module in self.modules:
            write = import_module(module).VIEWS.get(type(view))
            if write is not None:
                pieces: Iterator[str] = write(view, *how)
                return pieces
        raise AssertionError(f"{self.name} has no way to write {type(view).__name__}")

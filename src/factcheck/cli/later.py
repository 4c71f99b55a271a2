"""The row of a command, and groups that import one when it is run, not when it is listed.

The listing, completion of names and suggestions for misspelt ones need no more than the rows.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import typer
from typer.main import get_command, get_group

from factcheck.cli.helppages import SETTINGS, SectionedCommand, SectionedGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Command(NamedTuple):
    """One command, or a group of them.

    Attributes:
        name: what the user types. `source add` is the function `run` in `commands/source/add.py`.
        heading: under which it is listed.
        summary: the first paragraph of its help.
        members: the commands of a group, which has no module of its own.
    """

    name: str
    heading: str
    summary: str
    members: tuple[Command, ...] = ()

    @property
    def word(self) -> str:
        """What the user types for it in its group."""
        return self.name.rpartition(" ")[2]

    def load(self) -> Any:
        """Import the command and build its parameters."""
        if self.members:
            return get_group(build_group(self.members, help=self.summary))
        module = import_module(f"factcheck.cli.commands.{self.name.replace(' ', '.')}")
        alone = typer.Typer(add_completion=False, **SETTINGS)
        alone.command(self.word, cls=SectionedCommand, rich_help_panel=self.heading)(module.run)
        return get_command(alone)


_USAGE_ERROR: Final[Any] = typer.BadParameter.__base__  # which typer does not name

_ASKING: Final = (
    "\n  hint: factcheck list --text WORDS finds claims, factcheck list --near NUMBER figures,"
    " factcheck -h lists all commands"
)
"""What is said of a command that there is not, and that is like none."""


class LaterGroup(SectionedGroup):
    """A group in whose place for each command a stand-in is listed."""

    rows: Mapping[str, Command]

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        for word, row in self.rows.items():
            self.add_command(SectionedCommand(word, help=row.summary, rich_help_panel=row.heading))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Return the command that the arguments name, imported.

        Args:
            ctx: of this run of the command line, as typer passes it.
            args: the words behind the name of the group.

        Returns:
            The name of the command, the command, and the words behind it; None and None where typer wants to
            complete words that name none.

        Raises:
            UsageError: there is no such command; at the top it says where claims are looked for, unless it is
                like another.
        """
        try:
            word, command, rest = super().resolve_command(ctx, args)
        except _USAGE_ERROR as error:
            if ctx.parent is None and " Did you mean " not in error.message:
                error.message += _ASKING
            raise
        row = None if word is None else self.rows.get(word)
        return word, command if row is None else row.load(), rest


def build_group(rows: Iterable[Command], **settings: Any) -> typer.Typer:
    """Build a group of commands.

    Args:
        rows: the commands, in the order of the help.
        settings: of the group, as `typer.Typer` takes them.
    """
    kind = type("Commands", (LaterGroup,), {"rows": {row.word: row for row in rows}})
    return typer.Typer(cls=kind, no_args_is_help=True, **SETTINGS, **settings)


def list_members(rows: Iterable[Command]) -> Iterator[Command]:
    """List commands, and in the place of a group those in it.

    Args:
        rows: commands and groups, in the order of the help.
    """
    for row in rows:
        yield from list_members(row.members) if row.members else (row,)

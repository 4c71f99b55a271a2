"""Groups of commands whose modules are imported when a command is run, not when they are listed.

The listing, completion of names and suggestions for misspelt ones need no more than the table.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import typer
from typer.main import get_command, get_group

from factcheck.cli.helppages import SETTINGS, SectionedCommand, SectionedGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Later(NamedTuple):
    """A command that is imported when it is run.

    Attributes:
        name: what the user types.
        place: the module and the function in it, or the `typer.Typer` of a group.
        heading: under which it is listed.
        summary: the first sentence of its help.
    """

    name: str
    place: str
    heading: str
    summary: str

    def load(self) -> Any:
        """Import the command and build its parameters."""
        module, _, name = self.place.partition(":")
        found = getattr(import_module(f"factcheck.cli.commands.{module}"), name)
        if isinstance(found, typer.Typer):
            return get_group(found)
        alone = typer.Typer(add_completion=False, **SETTINGS)
        alone.command(self.name, cls=SectionedCommand, rich_help_panel=self.heading)(found)
        return get_command(alone)


class LaterGroup(SectionedGroup):
    """A group in whose place for each command a stand-in is listed."""

    later: Mapping[str, Later]

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        for each in self.later.values():
            self.add_command(
                SectionedCommand(each.name, help=each.summary, rich_help_panel=each.heading)
            )

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Give the command that the arguments name, imported."""
        name, command, rest = super().resolve_command(ctx, args)
        later = None if name is None else self.later.get(name)
        return name, command if later is None else later.load(), rest


def group_of(commands: Iterable[Later]) -> type[LaterGroup]:
    """Make the class of a group of commands."""
    return type("Commands", (LaterGroup,), {"later": {each.name: each for each in commands}})

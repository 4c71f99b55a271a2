"""Help in plain text, its options and commands under headings of their own.

Typer writes headings (`rich_help_panel`) only with rich, whose import alone takes longer than the help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from typer.core import TyperCommand, TyperGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SETTINGS: Final[Mapping[str, Any]] = {"rich_markup_mode": None, "pretty_exceptions_enable": False}
"""Of every `typer.Typer` here: nothing that needs rich."""

_ARGUMENTS: Final = "Arguments"
_OPTIONS: Final = "Options"
_COMMANDS: Final = "Commands"


class SectionedCommand(TyperCommand):
    """A command whose options stand under headings; one of them may stand without its value."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; an option whose value is shown in brackets may stand alone, its value empty.

        Args:
            ctx: of this run of the command line, as typer passes it.
            args: the words behind the name of the command.

        Returns:
            The words that are left, as typer wants them.
        """
        alone = {
            name
            for parameter in self.params
            if parameter.param_type_name == "option"
            and str(parameter.metavar or "").startswith("[")
            for name in parameter.opts
        }
        filled: list[str] = []
        for number, each in enumerate(args):
            filled.append(each)
            if each in alone and (number + 1 == len(args) or args[number + 1].startswith("-")):
                filled.append("")
        return super().parse_args(ctx, filled)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write arguments and options under their headings.

        Args:
            ctx: of this run of the command line, as typer passes it.
            formatter: of the page of help, to which the sections are added.
        """
        _write_options(self, ctx, formatter)


class SectionedGroup(TyperGroup):
    """A group whose options and commands stand under headings."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the options, then the commands under their headings.

        Args:
            ctx: of this run of the command line, as typer passes it.
            formatter: of the page of help, to which the sections are added.
        """
        _write_options(self, ctx, formatter)
        _write_commands(self, ctx, formatter)


def _write_options(command: Any, ctx: Any, formatter: Any) -> None:
    """Write arguments, then options; those without a heading come first."""
    sections: dict[str, list[tuple[str, str]]] = {_ARGUMENTS: [], _OPTIONS: []}
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if record is not None:
            usual = _ARGUMENTS if parameter.param_type_name == "argument" else _OPTIONS
            heading = getattr(parameter, "rich_help_panel", None) or usual
            sections.setdefault(heading, []).append(record)
    _write(sections.items(), formatter)


def _write_commands(group: Any, ctx: Any, formatter: Any) -> None:
    """Write the commands of a group with the first paragraph of their help."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        heading = getattr(command, "rich_help_panel", None) or _COMMANDS
        summary = (command.help or "").partition("\n\n")[0]
        sections.setdefault(heading, []).append((name, " ".join(summary.split())))
    _write(sections.items(), formatter)


def _write(sections: Iterable[tuple[str, list[tuple[str, str]]]], formatter: Any) -> None:
    for heading, rows in sections:
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows)

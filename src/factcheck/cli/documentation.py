"""Every command with its arguments, options and examples as one document, docs/cli.md."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

import typer

from factcheck.cli.exits import Exit

if TYPE_CHECKING:
    from collections.abc import Callable


def command_pages() -> Iterator[str]:
    """Give docs/cli.md from the commands themselves."""
    from factcheck.cli.app import app

    yield "# The command line\n\n"
    yield "This page is written by `python docs/generate.py` from the commands themselves.\n"
    yield "`factcheck --help` and `factcheck COMMAND --help` show the same.\n"
    yield "`factcheck --install-completion` sets up completion of commands, options and ids.\n"
    yield from _pages(app, typer.main.get_command(app), "")
    yield "\n## Exit codes\n\n| code | meaning |\n| --- | --- |\n"
    for code in Exit:
        yield f"| {code.value} | {code.meaning} |\n"


def _pages(app: typer.Typer, tree: Any, group: str) -> Iterator[str]:
    """Give the commands of a group, then those of the groups inside of it."""
    for command in app.registered_commands:
        if command.callback is not None and command.name is not None:
            parameters = tree.commands[command.name].params
            yield from _page(f"{group}{command.name}", command.callback, parameters)
    for inner in app.registered_groups:
        if inner.typer_instance is not None and inner.name is not None:
            yield from _pages(inner.typer_instance, tree.commands[inner.name], f"{inner.name} ")


def _page(name: str, callback: Callable[..., object], parameters: list[Any]) -> Iterator[str]:
    summary, _, examples = cleandoc(callback.__doc__ or "").partition("\n\nExamples:\n")
    yield f"\n## factcheck {name}\n\n{summary}\n\n```sh\n"
    for line in examples.splitlines():
        if line.strip():
            yield f"{line.strip()}\n"
    yield "```\n\n| | |\n| --- | --- |\n"
    for parameter in parameters:
        yield f"| {_names(parameter)} | {parameter.help}{_default(parameter)} |\n"


def _names(parameter: Any) -> str:
    metavar = (parameter.metavar or "").replace("|", "\\|")  # a bar would end the cell
    if parameter.param_type_name == "argument":
        return f"`{metavar}`"
    names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
    return f"{names} `{metavar}`" if metavar else names


def _default(parameter: Any) -> str:
    value = parameter.default
    if value in {None, False} or callable(value):
        return ""
    return f" Default: `{getattr(value, 'value', value)}`."

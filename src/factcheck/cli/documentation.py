"""Every command with its arguments, options and examples as one document, docs/cli.md."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc
from typing import Any

from factcheck.cli.exits import Exit


def write_command_pages() -> Iterator[str]:
    """Write docs/cli.md from the commands themselves."""
    from factcheck.cli.app import COMMANDS
    from factcheck.cli.later import list_members

    yield "# The command line\n\n"
    yield "This page is written by `python docs/generate.py` from the commands themselves.\n"
    yield "`factcheck --help` and `factcheck COMMAND --help` show the same.\n"
    yield "`factcheck --install-completion` sets up completion of commands, options and ids.\n"
    for command in list_members(COMMANDS):
        yield from _write_page(command.name, command.load())
    yield "\n## Exit codes\n\n| code | meaning |\n| --- | --- |\n"
    for code in Exit:
        yield f"| {code.value} | {code.meaning} |\n"


def _write_page(name: str, command: Any) -> Iterator[str]:
    summary, _, examples = cleandoc(command.help).partition("\n\nExamples:\n")
    yield f"\n## factcheck {name}\n\n{summary}\n\n```sh\n"
    for line in examples.splitlines():
        if line.strip():
            yield f"{line.strip()}\n"
    yield "```\n\n| | |\n| --- | --- |\n"
    for parameter in command.params:
        yield f"| {_format_names(parameter)} | {parameter.help}{_say_default(parameter)} |\n"


def _format_names(parameter: Any) -> str:
    metavar = (parameter.metavar or "").replace("|", "\\|")  # a bar would end the cell
    if parameter.param_type_name == "argument":
        return f"`{metavar}`"
    names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
    return f"{names} `{metavar}`" if metavar else names


def _say_default(parameter: Any) -> str:
    value = parameter.default
    if value in {None, False} or callable(value):
        return ""
    return f" Default: `{getattr(value, 'value', value)}`."

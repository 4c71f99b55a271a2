"""The options that commands share, each declared once; the filters stand in `cli.filters`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from factcheck.cli import completion
from factcheck.cli.answer import read_format
from factcheck.formats.formats import EXPORT_FORMATS, FORMATS

if TYPE_CHECKING:
    from typer.models import OptionInfo

OUTPUT = "Output"
CORPUS = "Corpus"


def join_alternatives(names: Iterable[str]) -> str:
    """Join names as an alternative: `text, markdown or json`.

    Args:
        names: two or more.
    """
    *before, last = names
    return f"{', '.join(before)} or {last}"


CorpusPath: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--corpus",
        metavar="PATH",
        help="Corpus file, or a folder that holds one. Looked for upward if omitted.",
        rich_help_panel=CORPUS,
    ),
]
ListsEach: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--all",
        help="List each finding; without it, more than five of one kind are one line.",
        rich_help_panel=OUTPUT,
    ),
]
NoIndex: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--no-index",
        help="Read the files themselves, not the compiled corpus in the cache folder.",
        rich_help_panel=CORPUS,
    ),
]
Archive: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--archive",
        metavar="DIR",
        help="Folder of archived texts; the one in factcheck.toml if omitted.",
        rich_help_panel=CORPUS,
    ),
]
AllowPrivate: TypeAlias = Annotated[
    bool,
    typer.Option("--allow-private", help="Allow hosts of the local network and this machine too."),
]
AcceptPage: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--accept-page",
        help="Accept a page that looks like an error page, a wall, a login or a check for robots.",
    ),
]
Sort: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--sort",
        help="Order: topic (unless --near is given), said-on, value, claimant, measure, source; "
        "-value for descending.",
        metavar="KEY",
        rich_help_panel=OUTPUT,
    ),
]
Limit: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--limit",
        help="Show at most this many rows.",
        min=1,
        metavar="N",
        rich_help_panel=OUTPUT,
    ),
]
Master: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--master",
        metavar="URL",
        help="Where Spark runs: the address of a cluster, such as spark://host:7077; "
        "two processors of this machine if omitted.",
    ),
]
Format: TypeAlias = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        help=f"{join_alternatives(FORMATS)}.",
        callback=lambda form: read_format(form, FORMATS),
        autocompletion=completion.suggest_formats,
        metavar="FORMAT",
        rich_help_panel=OUTPUT,
    ),
]
ExportFormat: TypeAlias = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        help=f"{join_alternatives(EXPORT_FORMATS)}.",
        callback=lambda form: read_format(form, EXPORT_FORMATS),
        autocompletion=completion.suggest_export_formats,
        metavar="FORMAT",
        rich_help_panel=OUTPUT,
    ),
]
Output: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        help="Write to this file, whole or not at all.",
        metavar="FILE",
        rich_help_panel=OUTPUT,
    ),
]


def build_jobs(what: str) -> OptionInfo:
    """Build the option `--jobs` of a command that works in several processes.

    Args:
        what: what the processes do, with which its help begins.
    """
    help_text = f"{what}; as many as there are processors if omitted."
    option: OptionInfo = typer.Option("--jobs", metavar="N", min=1, help=help_text)
    return option

"""The options that commands share, each declared once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from factcheck.cli import completion
from factcheck.render.formats import FORMATS

FILTERS = "Filters (several values of one option mean or, different options mean and)"
OUTPUT = "Output"
CORPUS = "Corpus"


def one_of(names: Iterable[str]) -> str:
    """Return names as an alternative: `text, markdown or json`."""
    *before, last = names
    return f"{', '.join(before)} or {last}"


CorpusPath: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--corpus",
        metavar="PATH",
        help="Corpus file, or a folder that holds one. Looked for upward if left away.",
        rich_help_panel=CORPUS,
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
        help="Folder of archived texts; that of factcheck.toml if left away.",
        rich_help_panel=CORPUS,
    ),
]
AllowPrivate: TypeAlias = Annotated[
    bool,
    typer.Option("--allow-private", help="Ask hosts of the own network and this machine too."),
]
Topics: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--topic",
        help="Claims of this topic.",
        autocompletion=completion.topics,
        metavar="ID",
        rich_help_panel=FILTERS,
    ),
]
Parties: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--party",
        help="Claims whose claimant spoke for this party on the day.",
        autocompletion=completion.parties,
        metavar="ID",
        rich_help_panel=FILTERS,
    ),
]
Claimants: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--claimant",
        help="Claims of this person or party.",
        autocompletion=completion.claimants,
        metavar="ID",
        rich_help_panel=FILTERS,
    ),
]
Measures: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--measure",
        help="Figures of this measure.",
        autocompletion=completion.measures,
        metavar="ID",
        rich_help_panel=FILTERS,
    ),
]
Sources: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--source",
        help="Claims that appear in this source.",
        autocompletion=completion.sources,
        metavar="ID",
        rich_help_panel=FILTERS,
    ),
]
Bases: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--basis",
        help="Figures on this basis: actual, estimate, projection, proposal, requirement.",
        autocompletion=completion.bases,
        metavar="WORD",
        rich_help_panel=FILTERS,
    ),
]
Manners: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--manner",
        help="Claims that appear in this manner: verbatim, paraphrase, own-voice.",
        autocompletion=completion.manners,
        metavar="WORD",
        rich_help_panel=FILTERS,
    ),
]
Since: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--since",
        help="Claims said on this date or later, such as 2019-01.",
        metavar="DATE",
        rich_help_panel=FILTERS,
    ),
]
Until: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--until",
        help="Claims said on this date or earlier.",
        metavar="DATE",
        rich_help_panel=FILTERS,
    ),
]
Disputed: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--disputed",
        help="Claims that are answered, or stand in a dispute.",
        rich_help_panel=FILTERS,
    ),
]
Unreviewed: TypeAlias = Annotated[
    bool,
    typer.Option("--unreviewed", help="Claims that nobody has assessed.", rich_help_panel=FILTERS),
]
Text: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--text",
        help="Claims with these words in statement, quote or note.",
        metavar="WORDS",
        rich_help_panel=FILTERS,
    ),
]
Sort: TypeAlias = Annotated[
    str,
    typer.Option(
        "--sort",
        help="Order: topic, said-on, value, claimant, measure, source; -value for descending.",
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
Format: TypeAlias = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        help=f"{one_of(FORMATS)}.",
        autocompletion=completion.formats,
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

"""The program's commands, each of them one call of the api and a renderer."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from factcheck.cli.asking import is_version_asked
from factcheck.cli.helppages import SETTINGS
from factcheck.cli.later import Later, group_of

_HELP = """A ledger of who said which figure, when and where.

It takes no side and guesses nothing: figures are shown as they were printed, with their sources,
and called a conflict only where they are like for like.

Examples:

  factcheck list --topic reserves

  factcheck show CLAIM-ID

  factcheck validate
"""

READING: Final = "Read the ledger"
CHECKING: Final = "Check claim files"
WRITING: Final = "Write claim files"
BEGINNING: Final = "Begin a ledger"
ARCHIVING: Final = "Archive sources"

COMMANDS: Final = (
    Later(
        "list", "browsing:list_figures", READING, "List claims and their figures, a row a figure."
    ),
    Later(
        "show",
        "browsing:show",
        READING,
        "Show one record whole: chain, quotes, answers both ways, neighbours in its disputes.",
    ),
    Later(
        "disputes",
        "browsing:disputes",
        READING,
        "List the disputes: claims side by side, who answered whom, what may be compared.",
    ),
    Later(
        "compare",
        "comparing:compare",
        READING,
        "Set figures side by side: whether they can be compared, why not, and who answered whom.",
    ),
    Later(
        "timeline",
        "comparing:timeline",
        READING,
        "Show a topic's figures by the moment that they describe and the day on which they were said.",
    ),
    Later(
        "topics",
        "browsing:topics",
        READING,
        "List the topics with their claims, figures, parties and disputes.",
    ),
    Later(
        "parties",
        "browsing:parties",
        READING,
        "List the parties with the claims and people that spoke for them.",
    ),
    Later(
        "sources",
        "browsing:sources",
        READING,
        "List the sources with their publisher, date and claims.",
    ),
    Later(
        "measures",
        "browsing:measures",
        READING,
        "List the measures with unit, kind, dimensions and figures.",
    ),
    Later(
        "export",
        "browsing:export",
        READING,
        "Export a topic or the whole corpus: figures, disputes and numbered sources.",
    ),
    Later(
        "validate", "checking:validate", CHECKING, "Find everything that is wrong with claim files."
    ),
    Later(
        "verify",
        "evidence:verify",
        CHECKING,
        "Look quotes up in the archived texts of their sources, figures included.",
    ),
    Later(
        "diff",
        "reviewing:diff",
        CHECKING,
        "Show what a change of the corpus means: records, values, quotes, proofs, and other answers.",
    ),
    Later(
        "explain",
        "checking:explain",
        CHECKING,
        "Show what a check finds, why it matters, and how to mend it.",
    ),
    Later(
        "schema",
        "editing:schema",
        CHECKING,
        "Write JSON Schema of claim files, with which a text editor completes, explains and checks.",
    ),
    Later(
        "fmt",
        "authoring:format_command",
        WRITING,
        "Put files into canonical form: order of fields, quoting, wrapped text.",
    ),
    Later(
        "init",
        "beginning:init",
        BEGINNING,
        "Begin a new corpus: an example to replace, with its settings, evidence, CI and editor.",
    ),
    Later("source", "sources:app", ARCHIVING, "Archive the sources: add, refresh, list, show."),
)
"""Every command in the order of the help, each with the first paragraph of its own."""

app = typer.Typer(
    name="factcheck",
    cls=group_of(COMMANDS),
    help=_HELP,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    **SETTINGS,
)


@app.callback()
def start(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Show the versions of program and corpus.",
            is_eager=True,
            callback=is_version_asked,
        ),
    ] = False,
) -> None:
    """Set up what all commands share."""

"""The program's commands, each of them one call of the api and a renderer."""

from __future__ import annotations

import typer

from factcheck.cli.commands import (
    authoring,
    beginning,
    browsing,
    checking,
    comparing,
    editing,
    evidence,
    reviewing,
    sources,
)

_HELP = """A ledger of who said which figure, when and where.

It takes no side and guesses nothing: figures are shown as they were printed, with their sources,
and called a conflict only where they are like for like.

Examples:

  factcheck list --topic reserves

  factcheck show CLAIM-ID

  factcheck validate
"""

app = typer.Typer(
    name="factcheck",
    help=_HELP,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)

READING = "Read the ledger"
CHECKING = "Check claim files"
WRITING = "Write claim files"
ARCHIVING = "Archive sources"
BEGINNING = "Begin a ledger"

app.callback()(browsing.start)
app.command("list", rich_help_panel=READING)(browsing.list_figures)
app.command("show", rich_help_panel=READING)(browsing.show)
app.command("disputes", rich_help_panel=READING)(browsing.disputes)
app.command("compare", rich_help_panel=READING)(comparing.compare)
app.command("timeline", rich_help_panel=READING)(comparing.timeline)
app.command("topics", rich_help_panel=READING)(browsing.topics)
app.command("parties", rich_help_panel=READING)(browsing.parties)
app.command("sources", rich_help_panel=READING)(browsing.sources)
app.command("measures", rich_help_panel=READING)(browsing.measures)
app.command("export", rich_help_panel=READING)(browsing.export)
app.command("validate", rich_help_panel=CHECKING)(checking.validate)
app.command("verify", rich_help_panel=CHECKING)(evidence.verify)
app.command("diff", rich_help_panel=CHECKING)(reviewing.diff)
app.command("explain", rich_help_panel=CHECKING)(checking.explain)
app.command("schema", rich_help_panel=CHECKING)(editing.schema)
app.command("fmt", rich_help_panel=WRITING)(authoring.format_command)
app.command("init", rich_help_panel=BEGINNING)(beginning.init)
app.add_typer(sources.app, name="source", rich_help_panel=ARCHIVING)

"""The program's commands, a row each; help, completion and messages follow."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from factcheck.cli.later import Command, build_group
from factcheck.cli.ledger import show_version

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
PUBLISHING: Final = "Publish the ledger"
MEMBERS: Final = "Commands"
"""Of a group, whose help has one list of them."""

# fmt: off
COMMANDS: Final = (
    Command("list", READING, "List claims and their figures, one row per figure."),
    Command("show", READING, "Show one record whole: chain, quotes, answers both ways, neighbours in its disputes."),
    Command("disputes", READING, "List the disputes: claims side by side, who answered whom, what may be compared."),
    Command("lookalikes", READING, "List figures that are often set side by side though they are not two answers to one question."),
    Command("compare", READING, "Set figures side by side: whether they can be compared, why not, and who answered whom."),
    Command("conflicts", READING, "Find figures that conflict, would if what is not stated were the same, or differ in one thing."),
    Command("timeline", READING, "Show a topic's figures by the moment that they describe and the day on which they were said."),
    Command("chart", READING, "Draw figures: one panel per kind, what differs between two panels, and how far each figure reaches."),
    Command("topics", READING, "List the topics with their claims, figures, parties and disputes."),
    Command("parties", READING, "List the parties with the claims and people that spoke for them."),
    Command("sources", READING, "List the sources with their publisher, date and claims."),
    Command("measures", READING, "List the measures with unit, kind, dimensions and figures."),
    Command("link", READING, "Propose which recorded claims a claim repeats or answers; nothing is linked by itself."),
    Command("export", READING, "Export a topic or the whole corpus: figures, disputes and numbered sources."),
    Command("validate", CHECKING, "Find everything that is wrong with claim files."),
    Command("verify", CHECKING, "Look quotes up in the archived texts of their sources, figures included."),
    Command("diff", CHECKING, "Show what a change of the corpus means: records, values, quotes, proofs, and other answers."),
    Command("explain", CHECKING, "Show what a check finds, why it matters, and how to mend it; or what a word means."),
    Command("schema", CHECKING, "Write JSON Schema of claim files, with which a text editor completes, explains and checks."),
    Command("add", WRITING, "Add claims, with the records that they need: all of them, or none."),
    Command("draft", WRITING, "Propose claims from a text: who says which figure, in which words, and what of it is open."),
    Command("import", WRITING, "Import claims from ClaimReview, tables or lines of JSON as drafts, what is uncertain left open."),
    Command("fmt", WRITING, "Put files into canonical form: order of fields, quoting, wrapped text."),
    Command("init", BEGINNING, "Begin a new corpus: an example to replace, with its settings, evidence, CI and editor."),
    Command("source", ARCHIVING, "Archive the sources: add, refresh, list, show.", (
        Command("source add", MEMBERS, "Fetch or read documents, archive them with their texts, and add their source records."),
        Command("source refresh", MEMBERS, "Fetch sources again and report what changed for which quotes."),
        Command("source list", MEMBERS, "List the sources with what is archived of each."),
        Command("source show", MEMBERS, "Show a source: its record, its evidence, its claims."),
    )),
    Command("dataset", PUBLISHING, "Write the ledger as Parquet for engines that group many figures: write, check.", (
        Command("dataset write", MEMBERS, "Write the ledger as a data set: Parquet with all that figures are compared by, and tables for readers."),
        Command("dataset check", MEMBERS, "Check that a data set is what the ledger says: its files, then figure by figure."),
    )),
    Command("scan", ARCHIVING, "Find every figure of a web archive: its place, its sentence and its page, as Parquet."),
    Command("serve", PUBLISHING, "Serve the site of the ledger on this machine, and renew its pages at each save, until Ctrl-C."),
    Command("site", PUBLISHING, "Publish the ledger as web pages: build, check.", (
        Command("site build", MEMBERS, "Write the ledger as a folder of web pages, which any server and any browser shows as it is."),
        Command("site check", MEMBERS, "Check a built site: links, places, policies, and that nothing is asked of another host."),
    )),
)
# fmt: on
"""Every command in the order of the help, each with the first paragraph of its own."""

app = build_group(
    COMMANDS,
    name="factcheck",
    help=_HELP,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback()
def start(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Show the versions of program and corpus.",
            is_eager=True,
            callback=show_version,
        ),
    ] = False,
) -> None:
    """Set up what all commands share.

    Args:
        version: whether only versions are asked for; `show_version` then ends the run.
    """

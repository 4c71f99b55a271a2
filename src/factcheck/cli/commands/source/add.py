"""The command `factcheck source add`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.clock import read_clock
from factcheck.cli.confirm import confirm, refuse_silence
from factcheck.cli.exits import Exit
from factcheck.cli.options import AcceptPage, AllowPrivate, Archive, CorpusPath
from factcheck.cli.output import emit, say

RECORD = "The record (what the document says of itself stands unless one of these is given)"


def run(
    target: Annotated[str, typer.Argument(metavar="URL|FILE", help="What to archive.")],
    source_id: Annotated[
        str | None,
        typer.Option("--id", metavar="ID", help="Id of the new source.", rich_help_panel=RECORD),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            help="What it is, in the words of CSL; webpage or document if left away.",
            rich_help_panel=RECORD,
        ),
    ] = None,
    title: Annotated[
        str | None,
        typer.Option("--title", metavar="TEXT", help="Title.", rich_help_panel=RECORD),
    ] = None,
    publisher: Annotated[
        str | None,
        typer.Option(
            "--publisher",
            metavar="ID",
            help="Party that published it, or not-stated.",
            autocompletion=completion.parties,
            rich_help_panel=RECORD,
        ),
    ] = None,
    author: Annotated[
        list[str] | None,
        typer.Option(
            "--author",
            metavar="ID",
            help="Person or party that wrote it; once for each.",
            autocompletion=completion.claimants,
            rich_help_panel=RECORD,
        ),
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(
            "--published",
            metavar="DATE",
            help="Date of publication (EDTF), or not-stated.",
            rich_help_panel=RECORD,
        ),
    ] = None,
    url: Annotated[
        str | None,
        typer.Option(
            "--url",
            metavar="URL",
            help="Address of a document added from a file.",
            rich_help_panel=RECORD,
        ),
    ] = None,
    archived_at: Annotated[
        str | None,
        typer.Option(
            "--archived-at",
            metavar="URL",
            help="Address of a copy in a public archive.",
            rich_help_panel=RECORD,
        ),
    ] = None,
    accessed: Annotated[
        str | None,
        typer.Option(
            "--accessed",
            metavar="DATE",
            help="Day on which you read it, where it may change.",
            rich_help_panel=RECORD,
        ),
    ] = None,
    note: Annotated[
        str | None,
        typer.Option("--note", metavar="TEXT", help="A remark.", rich_help_panel=RECORD),
    ] = None,
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="FILE", help="File of the corpus for the record."),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            "--encoding",
            metavar="NAME",
            help="Encoding of the document, whatever it or its server declares.",
        ),
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Write without asking; needed without a terminal.")
    ] = False,
    allow_private: AllowPrivate = False,
    accept_page: AcceptPage = False,
    archive: Archive = None,
    corpus: CorpusPath = None,
) -> None:
    """Fetch or read a document, archive it with its text, and add its source record.

    Nothing is written before the record has been shown and confirmed.

    Examples:

      factcheck source add https://example.org/budget --kind article-newspaper

      factcheck source add minutes.pdf --id council-minutes-2024-03 --title "Minutes of March" --yes
    """
    from factcheck.api.archiving import Choices, accept_source, propose_source
    from factcheck.cli.archivewords import added_lines, proposal_lines

    refuse_silence(yes=yes)
    authors = None if author is None else tuple(author)
    choices = Choices(
        source_id, kind, title, publisher, authors, published, url, archived_at, accessed, note
    )
    proposal = propose_source(
        target, choices, corpus=corpus, environment=os.environ, archive=archive, into=into,
        encoding=encoding, allow_private=allow_private, accept_page=accept_page,
    )  # fmt: skip
    emit(proposal_lines(proposal))
    if proposal.standing is None and not confirm("\nadd it?", yes=yes):
        say("nothing was written")
        raise typer.Exit(Exit.FINE)
    emit(added_lines(proposal, accept_source(proposal, moment=read_clock())))

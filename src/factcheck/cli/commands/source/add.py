"""The command `factcheck source add`."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.confirm import refuse_silence
from factcheck.cli.options import AcceptPage, AllowPrivate, Archive, CorpusPath

RECORD = "The record (what the document says of itself stands unless one of these is given)"


def run(
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="[URL|FILE]...", help="What to archive, one or several."),
    ] = None,
    listed: Annotated[
        Path | None,
        typer.Option(
            "--list",
            metavar="FILE",
            help="A file with one address or file per line; - for standard input.",
        ),
    ] = None,
    source_id: Annotated[
        str | None,
        typer.Option("--id", metavar="ID", help="Id of the new source.", rich_help_panel=RECORD),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            help="What it is, in the words of CSL; webpage or document if omitted.",
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
            help="Party that published it, by id or name, or not-stated.",
            autocompletion=completion.suggest_parties,
            rich_help_panel=RECORD,
        ),
    ] = None,
    publisher_name: Annotated[
        str | None,
        typer.Option(
            "--publisher-name",
            metavar="NAME",
            help="Its name; a party not yet recorded is added.",
            rich_help_panel=RECORD,
        ),
    ] = None,
    author: Annotated[
        list[str] | None,
        typer.Option(
            "--author",
            metavar="ID",
            help="Person or party that wrote it, by id or name; once for each.",
            autocompletion=completion.suggest_claimants,
            rich_help_panel=RECORD,
        ),
    ] = None,
    author_name: Annotated[
        list[str] | None,
        typer.Option(
            "--author-name",
            metavar="NAME",
            help="The same by name; a person not yet recorded is added.",
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
            help="Day on which you read it, if it may change.",
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
            help="Encoding of the document, whatever it or its server says.",
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
    """Fetch or read documents, archive them with their texts, and add their source records.

    The publisher and the authors that a document names are added too, if not yet recorded.
    Nothing is written before the records have been shown and confirmed.

    Examples:

      factcheck source add https://example.org/budget --kind article-newspaper

      factcheck source add --list addresses.txt --yes

      factcheck source add minutes.pdf --id council-minutes-2024-03 --title "Minutes of March" --yes
    """
    from factcheck.cli.adding import add_all, read_targets
    from factcheck.editing.add_source import Choices, build_proposal

    refuse_silence(yes=yes)
    choices = Choices(
        id=source_id, kind=kind, title=title, publisher=publisher, publisher_name=publisher_name,
        authors=None if author is None else tuple(author),
        author_names=None if author_name is None else tuple(author_name),
        published=published, url=url, archived=archived_at, accessed=accessed, note=note,
    )  # fmt: skip
    propose = partial(
        build_proposal, choices=choices, corpus=corpus, environment=os.environ, archive=archive,
        into=into, encoding=encoding, allow_private=allow_private, accept_page=accept_page,
    )  # fmt: skip
    raise typer.Exit(add_all(read_targets(targets or (), listed, choices), propose, yes=yes))

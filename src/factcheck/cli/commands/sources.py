"""The commands that archive sources: add, refresh, list, show."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from factcheck.cli import completion
from factcheck.cli.exits import Exit
from factcheck.cli.helppages import SETTINGS, SectionedCommand, SectionedGroup
from factcheck.cli.options import Archive, CorpusPath, Format, Output
from factcheck.cli.output import emit, is_terminal, say
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.api.refreshing import Refreshed

app = typer.Typer(
    cls=SectionedGroup,
    no_args_is_help=True,
    add_completion=False,
    **SETTINGS,
    help="Archive the sources: add, refresh, list, show.",
)

RECORD = "The record (what the document says of itself stands unless one of these is given)"

Yes: TypeAlias = Annotated[
    bool, typer.Option("--yes", "-y", help="Write without asking; needed without a terminal.")
]
AllowPrivate: TypeAlias = Annotated[
    bool,
    typer.Option("--allow-private", help="Ask hosts of the own network and this machine too."),
]


class RefreshFormat(StrEnum):
    """The formats of what a refresh has shown."""

    TEXT = "text"
    JSON = "json"


class UnansweredError(FactcheckError):
    """Something should be confirmed, and nobody is there to do it."""


@app.command("add", cls=SectionedCommand)
def add(
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
    yes: Yes = False,
    allow_private: AllowPrivate = False,
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

    _refuse_silence(yes=yes)
    authors = None if author is None else tuple(author)
    choices = Choices(source_id, kind, title, publisher, authors, published, url, note)
    proposal = propose_source(
        target, choices, corpus=corpus, environment=os.environ, archive=archive, into=into,
        encoding=encoding, allow_private=allow_private,
    )  # fmt: skip
    emit(proposal_lines(proposal))
    if proposal.standing is None and not _confirmed("\nadd it?", yes=yes):
        say("nothing was written")
        raise typer.Exit(Exit.FINE)
    emit(added_lines(proposal, accept_source(proposal, moment=_now())))


@app.command("refresh", cls=SectionedCommand)
def refresh(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[IDS]...",
            help="Sources; all that have an address if left away.",
            autocompletion=completion.sources,
        ),
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Take the new texts; only shown if left away.")
    ] = False,
    allow_private: AllowPrivate = False,
    archive: Archive = None,
    corpus: CorpusPath = None,
    report_format: Annotated[
        RefreshFormat, typer.Option("--format", "-f", help="How to write it.")
    ] = RefreshFormat.TEXT,
) -> None:
    """Fetch sources again and report what changed for which quotes.

    Examples:

      factcheck source refresh

      factcheck source refresh SOURCE-ID --yes

      factcheck source refresh --format json
    """
    from factcheck.api.refreshing import accept_refreshed, refresh_sources
    from factcheck.cli.archivewords import refreshed_json, refreshed_lines

    is_text = report_format is RefreshFormat.TEXT
    shown: list[tuple[Refreshed, bool]] = []
    for each in refresh_sources(
        ids or (), corpus=corpus, environment=os.environ, archive=archive,
        allow_private=allow_private,
    ):  # fmt: skip
        emit(refreshed_lines(each) if is_text else ())
        is_taken = yes and accept_refreshed(each, moment=_now()) is not None
        if is_taken:
            say(f"archived '{each.source.id}' anew; factcheck verify --update proves its quotes")
        shown.append((each, is_taken))
    emit(() if is_text else refreshed_json(shown), is_table=is_text)
    raise typer.Exit(Exit.FINDINGS if any(each.loses for each, _ in shown) else Exit.FINE)


@app.command("list", cls=SectionedCommand)
def list_sources(form: Format = "table", output: Output = None, corpus: CorpusPath = None) -> None:
    """List the sources with what is archived of each.

    Examples:

      factcheck source list
    """
    from factcheck.api.sources import list_evidence
    from factcheck.cli.asking import write

    write(list_evidence(corpus, environment=os.environ), form, output)


@app.command("show", cls=SectionedCommand)
def show(
    source_id: Annotated[
        str, typer.Argument(metavar="ID", help="A source.", autocompletion=completion.sources)
    ],
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
) -> None:
    """Show a source: its record, its evidence, its claims.

    Examples:

      factcheck source show SOURCE-ID
    """
    from factcheck.api.sources import show_source
    from factcheck.cli.asking import write

    write(show_source(source_id, corpus, environment=os.environ), form, output)


def _refuse_silence(*, yes: bool) -> None:
    if not yes and not (sys.stdin.isatty() and is_terminal()):
        raise UnansweredError(
            "there is no terminal to confirm on", hint="--yes writes without asking"
        )


def _confirmed(question: str, *, yes: bool) -> bool:
    return yes or typer.confirm(question)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

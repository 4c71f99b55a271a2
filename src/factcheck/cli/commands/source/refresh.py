"""The command `factcheck source refresh`."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import completion
from factcheck.cli.clock import read_clock
from factcheck.cli.exits import Exit
from factcheck.cli.options import AcceptPage, AllowPrivate, Archive, CorpusPath
from factcheck.cli.output import say, write_result

if TYPE_CHECKING:
    from factcheck.editing.refresh_sources import Refreshed


class RefreshFormat(StrEnum):
    """The formats of what a refresh has shown."""

    TEXT = "text"
    JSON = "json"


def run(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[IDS]...",
            help="Sources, by id or title; all that have an address if omitted.",
            autocompletion=completion.suggest_sources,
        ),
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Take the new texts; only shown if omitted.")
    ] = False,
    allow_private: AllowPrivate = False,
    accept_page: AcceptPage = False,
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
    from factcheck.cli.archivewords import write_refreshed, write_refreshed_json
    from factcheck.editing.refresh_sources import fetch_sources, store_refreshed

    is_text = report_format is RefreshFormat.TEXT
    shown: list[tuple[Refreshed, bool]] = []
    for each in fetch_sources(
        ids or (), corpus=corpus, environment=os.environ, archive=archive,
        allow_private=allow_private, accept_page=accept_page,
    ):  # fmt: skip
        write_result(write_refreshed(each) if is_text else ())
        is_taken = yes and store_refreshed(each, moment=read_clock()) is not None
        if is_taken:
            say(f"archived '{each.source.id}' anew; factcheck verify --update proves its quotes")
        shown.append((each, is_taken))
    write_result(() if is_text else write_refreshed_json(shown), is_table=is_text)
    raise typer.Exit(Exit.FINDINGS if any(each.loses for each, _ in shown) else Exit.FINE)

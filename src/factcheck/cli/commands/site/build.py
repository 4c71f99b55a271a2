"""The command `factcheck site build`."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.ledger import say_if_shipped
from factcheck.cli.options import CorpusPath, build_jobs
from factcheck.cli.output import say_note, write_result
from factcheck.cli.progress import PROGRESS


def run(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="The folder of the site.")
    ] = Path("site"),
    base: Annotated[
        str | None,
        typer.Option(
            "--base",
            metavar="URL",
            help="Where it will stand, for canonical addresses, the sitemap and the feed.",
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            metavar="DIR|REV",
            help="An earlier state: a folder, or a revision of the git repository; what changed since then has a page and a feed.",
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        build_jobs("Processes that write pages at most"),
    ] = None,
    is_forced: Annotated[
        bool,
        typer.Option("--force", help="Replace the folder whatever it holds."),
    ] = False,
    corpus: CorpusPath = None,
) -> None:
    """Write the ledger as a folder of web pages, which any server and any browser shows as it is.

    The folder is replaced whole, or not at all; pages that do not change are left as they are.

    Examples:

      factcheck site build

      factcheck site build -o public --base https://example.org/ledger/

      factcheck site build --since HEAD~10
    """
    from factcheck.ledger.index import find_index_folder
    from factcheck.ledger.whole import open_whole
    from factcheck.site.publish import build_site, list_notes

    index = find_index_folder(os.environ)
    opened = open_whole(
        corpus, environment=os.environ, index=index, progress=PROGRESS.report, note=say_note
    )
    say_if_shipped(opened)
    published = build_site(
        opened,
        output,
        base,
        since=since,
        is_forced=is_forced,
        environment=os.environ,
        processes=jobs,
        told=partial(PROGRESS.report, "the pages written"),
    )
    for note in list_notes(published, opened, base):
        say_note(note)
    write_result(
        [f"{output}: {published.files:,} files, {published.changed:,} of them new or different\n"]
    )

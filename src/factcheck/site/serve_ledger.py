"""Serve the site of a ledger on this machine, renewed whenever its files are saved."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.ledger.open import CorpusWithErrorsError, open_corpus
from factcheck.site.publish import build_pages
from factcheck.site.serve import Served, SiteServer
from factcheck.validation.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def open_server(
    corpus: Path | None, port: int, environment: Mapping[str, str]
) -> tuple[SiteServer, Watch]:
    """Build the site of a ledger and listen; `start_replacing` keeps it as the ledger is.

    Args:
        corpus: the corpus file, or a folder that holds one; None to look for it.
        port: where to listen; 0 for any that is free.
        environment: the process's variables.

    Raises:
        PortTakenError: the port cannot be had.
        FactcheckError: the ledger cannot be read, or what writes pages is not installed.
    """
    server = SiteServer(Served(_build(corpus, environment)), port)
    return server, Watch((), corpus, environment)


def replace_after_saves(
    server: SiteServer, watch: Watch, corpus: Path | None, environment: Mapping[str, str]
) -> None:
    """Replace the site after each save, for as long as the program runs; a ledger that cannot be read changes nothing."""
    while watch.wait():
        try:
            server.served.replace(_build(corpus, environment))
        except CorpusWithErrorsError as error:
            server.served.refuse(
                tuple(
                    f"{each.place.file}:{each.place.line}:{each.place.column}: {each.message}"
                    for each in error.diagnostics
                )
            )
        except FactcheckError as error:
            server.served.refuse((str(error),))


def start_replacing(
    server: SiteServer, watch: Watch, corpus: Path | None, environment: Mapping[str, str]
) -> None:
    """Start a thread beside the server that replaces the site after each save."""
    threading.Thread(
        target=replace_after_saves, args=(server, watch, corpus, environment), daemon=True
    ).start()


def _build(corpus: Path | None, environment: Mapping[str, str]) -> dict[str, bytes]:
    with closing(open_corpus(corpus, environment=environment)) as opened:
        return dict(build_pages(opened))

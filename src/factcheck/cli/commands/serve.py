"""The command `factcheck serve`."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from factcheck.cli.options import CorpusPath
from factcheck.cli.output import say_note


def run(
    port: Annotated[
        int,
        typer.Option("--port", metavar="N", min=0, max=65_535, help="Where; 0 for any free port."),
    ] = 8000,
    is_opened: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    corpus: CorpusPath = None,
) -> None:
    """Serve the site of the ledger on this machine, and renew its pages at each save, until Ctrl-C.

    Nobody else on the network reaches it, and nothing is written.

    Examples:

      factcheck serve

      factcheck serve --port 0 --open
    """
    from factcheck.ledger.index import find_index_folder
    from factcheck.site.serve_ledger import open_server, start_replacing
    from factcheck.validation.watch import Watch

    server, live = open_server(corpus, port, os.environ, find_index_folder(os.environ))
    watch = Watch((), corpus, os.environ)
    with server:
        start_replacing(live, watch)
        say_note(f"{server.address}, Ctrl-C ends it")
        if is_opened:
            import webbrowser

            webbrowser.open(server.address)
        server.serve_forever()

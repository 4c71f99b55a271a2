"""The command `factcheck dataset check`."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.exits import Exit
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Limit, NoIndex
from factcheck.cli.output import write_result

_MOST = 20


def run(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of the data set.")],
    limit: Limit = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Check that a data set is what the ledger says: its files, then figure by figure.

    Examples:

      factcheck dataset check ledger-dataset
    """
    from factcheck.formats.parquet.plain import build_plain_tables
    from factcheck.ledger.dataset import check_ledger

    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            plain = build_plain_tables(store, ledger.read_lock())
            faults = check_ledger(store, folder, (plain,))
            shown = [f"{folder}: {each}\n" for each in islice(faults, limit or _MOST)]
            others = sum(1 for _ in faults)
            more = [f"and {others:,} more\n"] if others else []
            write_result([*shown, *more])
            if shown:
                raise typer.Exit(Exit.FINDINGS)

"""The command `factcheck dataset write`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, NoIndex
from factcheck.cli.output import write_result


def run(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of the data set.")],
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Write the ledger as a data set: Parquet with all that figures are compared by, and tables for readers.

    Beside it stand tables for readers, as `factcheck export --format parquet` has them.
    Files whose rows did not change are left as they are.

    Examples:

      factcheck dataset write ledger-dataset
    """
    from factcheck.formats.parquet.plain import build_plain_tables
    from factcheck.ledger.dataset import say_written, write_ledger

    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            plain = build_plain_tables(store, ledger.read_lock())
            written = write_ledger(store, ledger.revision, folder, plain=(plain,))
            write_result([f"{folder}: {say_written(written)}\n"])

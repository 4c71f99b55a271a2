"""The command `factcheck source list`."""

from __future__ import annotations

import os

from factcheck.cli.options import CorpusPath, Format, Output


def run(form: Format = "table", output: Output = None, corpus: CorpusPath = None) -> None:
    """List the sources with what is archived of each.

    Examples:

      factcheck source list
    """
    from factcheck.cli.answer import write_answer
    from factcheck.ledger.sources import list_evidence

    write_answer(list_evidence(corpus, environment=os.environ), form, output)

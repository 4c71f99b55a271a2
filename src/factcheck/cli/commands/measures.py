"""The command `factcheck measures`."""

from __future__ import annotations

from factcheck.cli.asking import ask
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


def run(
    form: Format = "table",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """List the measures with unit, kind, dimensions and figures.

    Examples:

      factcheck measures
    """
    from factcheck.queries.catalogue import list_measures

    ask(list_measures, form, output, corpus, no_index)

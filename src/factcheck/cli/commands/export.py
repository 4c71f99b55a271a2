"""The command `factcheck export`."""

from __future__ import annotations

from factcheck.cli.filters import Given, add_filters, read_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, NoIndex, Output


@add_filters
def run(
    given: Given,
    form: Format = "markdown",
    output: Output = None,
    corpus: CorpusPath = None,
    no_index: NoIndex = False,
) -> None:
    """Export a topic or the whole corpus: figures, disputes and numbered sources.

    Examples:

      factcheck export reserves -o reserves.md

      factcheck export --format ndjson
    """
    from factcheck.formats.formats import FORMATS
    from factcheck.queries.export import build_claim_stream, build_export

    filters = read_filters(given)
    find = build_claim_stream if FORMATS[form].is_streamed else build_export
    for ledger in open_for_question(corpus, no_index, with_places=True):
        with ledger as store:
            ledger.write(find(store, filters), form, output)

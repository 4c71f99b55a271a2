"""The sources of an export in BibTeX, an entry each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.citation.source import write_bibtex
from factcheck.queries.citations import CitedSources
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


def write_export(view: CitedSources, options: Options) -> Iterator[str]:
    """Write an entry for each source; what stands between entries is no part of BibTeX, and is a remark.

    Args:
        view: an export, with what a citation says of each source that it quotes.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield f"{say_count(len(view.sources), 'source')} in the order of the claims; claims and figures are omitted.\n"
    yield from (f"\n{write_bibtex(each)}\n" for each in view.sources)


VIEWS: Final = {CitedSources: write_export}

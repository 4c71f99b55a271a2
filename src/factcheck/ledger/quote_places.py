"""A corpus that knows where its quotes stand: with its archive, when a reader wants to see them there.

A source that is not archived, or a quote that is not proven, simply has no place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.model.addresses import keep
from factcheck.model.corpus import QuotePlace

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.claims import Appearance, Source
    from factcheck.model.corpus import Corpus


class QuotePlaces:
    """Finds quotes in a folder of archived texts; a source is read when first asked for."""

    def __init__(self, corpus: Corpus, archive: Path) -> None:
        self._corpus = corpus
        self._archive = archive
        self._places: dict[str, dict[Appearance, QuotePlace]] = {}

    def __call__(self, appearance: Appearance) -> QuotePlace | None:
        """Return the place of a quote in its archived source, or None where it is not proven there.

        Raises:
            ArchiveError: a file of the archive cannot be read.
        """
        source = self._corpus.sources.get(appearance.source)
        if source is None:
            return None
        if source.id not in self._places:
            self._places[source.id] = self._find_places(source)
        return self._places[source.id].get(appearance)

    def _find_places(self, source: Source) -> dict[Appearance, QuotePlace]:
        """Prove all quotes of a source in one pass over its text, and link those that are proven."""
        from factcheck.evidence.archive.folder import read_archived
        from factcheck.evidence.prove.quotes import Selector, prove_all
        from factcheck.evidence.quote_links import HTML_TYPES, build_quote_selector, link_to_quote
        from factcheck.evidence.text_fragments import FragmentText

        archived = read_archived(self._archive, source)
        if archived is None:
            return {}
        appearances = [each for _, each in self._corpus.appearances_in.get(source.id, ())]
        selectors = [Selector(each.quote, each.prefix, each.suffix) for each in appearances]
        page, whole = FragmentText(archived.text), None
        if source.url is not None and archived.entry.media_type in HTML_TYPES:
            from factcheck.evidence.prove.page_search import read_searchable

            searched = read_searchable(self._archive, archived)
            whole = None if searched is None else FragmentText(searched)
        places = {}
        for appearance, proof in zip(appearances, prove_all(selectors, archived.text), strict=True):
            if not proof.is_proven:
                continue
            spans = [(span.start, span.end) for span in proof.spans]
            selector = build_quote_selector(archived.text, spans)
            link = None
            if source.url is not None:
                media_type = archived.entry.media_type
                link = link_to_quote(
                    keep(source.url), media_type, archived.text, spans, page=page, whole=whole
                )
            places[appearance] = QuotePlace(link, selector.exact, selector.prefix, selector.suffix)
        return places


def add_places(corpus: Corpus, archive: Path | None) -> Corpus:
    """Return a corpus that looks its quotes up in an archive; the corpus itself where there is none.

    Args:
        corpus: the records.
        archive: the folder of archived texts, or None.
    """
    if archive is None or not archive.is_dir():
        return corpus
    return replace(corpus, places=QuotePlaces(corpus, archive))
